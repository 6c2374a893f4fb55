import { readOptions } from "../../../src/workbench/server/options";
import type { UsageError } from "../../../src/workbench/server/usage-error";

test("without options: the manifest's port, a browser, Swedish, the Dalarna sample, no file", () => {
  expect(readOptions([])).toEqual({
    port: undefined,
    open: true,
    language: "sv",
    sample: "dalarna",
    file: undefined,
  });
});

test("with all options", () => {
  expect(
    readOptions(["--port", "3100", "--no-open", "--lang=en", "--sample", "functions", "min bok.xlsx"]),
  ).toEqual({
    port: 3100,
    open: false,
    language: "en",
    sample: "functions",
    file: "min bok.xlsx",
  });
});

test.each([
  [["--port", "0"], "--port", '"0"'],
  [["--port", "65536"], "--port", '"65536"'],
  [["--port", "31e2"], "--port", '"31e2"'],
  [["--lang", "no"], "--lang", '"no"'],
  [["--sample", "alla"], "--sample", "dalarna", "functions", '"alla"'],
  [["--prot", "3100"], "--port", "--lang"],
  [["3100"], "--port", "Exempel"],
  [["bok.ods"], ".xlsx"],
  [["bok.xlsx", "annan.xlsx"], ".xlsx"],
])("%j is refused in a sentence that says what was expected", (args, ...words) => {
  let sentence = "";
  try {
    readOptions(args);
  } catch (error) {
    sentence = (error as UsageError).sentence.sv;
  }
  for (const word of words) expect(sentence).toContain(word);
});
