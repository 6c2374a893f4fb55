import { exampleInWords, type ExampleOf } from "../../src/taskpane/costs/example-in-words";

/** What is written with a number's own marks; spaces between thousands are no-break. */
const plain = (text: string | undefined): string | undefined => text?.replace(/\s/g, " ");

test.each<[string, unknown, ExampleOf, string, string | undefined]>([
  ["a share in a cell", 0.276450511945392, "share", "27,65 %", "0,276450511945392"],
  ["a share in per cent of 100", 27.6450511945392, "per cent", "27,65 %", "27,6450511945392"],
  ["an amount", 48374.0251, "money", "48 374,03", "48374,0251"],
  ["an amount of nothing", 0, "money", "0,00", "0"],
  ["a day as Excel counts it", 45_658, "day", "2025-01-01", "45658"],
  ["a share as text", "27,6 %", "share", "27,6 %", undefined],
  ["an account is no amount", 5010, "anything", "5010", undefined],
  ["a cell in which nothing stands", undefined, "money", "", undefined],
])("%s", (_, cell, of, shown, exact) => {
  const example = exampleInWords(cell, of, "sv-SE");
  expect(plain(example.shown)).toBe(shown);
  expect(plain(example.exact)).toBe(exact);
});

test("an English pane writes them as English does", () => {
  expect(exampleInWords(0.276450511945392, "share", "en-GB").shown).toBe("27.65%");
});
