import fc from "../support/properties";
import { readCsv, type ReaderThread, readFile, readFiles, ReadingBudget, XlsxRefusal } from "../../src/xlsx";
import { Reader } from "../../src/xlsx/worker/reader";
import type { FromReader, ToReader } from "../../src/xlsx/worker/messages";
import { formulaFile } from "../workbench/xlsx/support/formula-file";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Only letters that Windows-1252 has at their Unicode place. */
const ansi = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const together = { cells: 1000, formulas: 1000, bytes: 1_000_000 };

describe("text files with separators", () => {
  test.each([
    ["semicolon, decimal comma", utf8("Central;Yta\r\nEken;1,5\r\nAsken;2,5\r\n"), ";", "utf-8"],
    ["comma", utf8("Central,Yta\nEken,1.5\nAsken,2.5"), ",", "utf-8"],
    ["tab", utf8("Central\tYta\nEken\t1,5\nAsken\t2,5\n"), "\t", "utf-8"],
    ["Windows' letters", ansi("Förskola;Yta\r\nÅsen;1\r\n"), ";", "windows-1252"],
    ["a byte order mark", utf8("\ufeffCentral;Yta\nEken;1\n"), ";", "utf-8"],
    ["Excel's own hint", utf8("sep=,\nCentral,Yta\nEken,1\n"), ",", "utf-8"],
  ])("%s", (_, bytes, separator, encoding) => {
    const file = readCsv(bytes);
    expect([file.separator, file.encoding]).toEqual([separator, encoding]);
    expect(file.rows[0]!.map((text) => text.replace("Förskola", "Central"))).toEqual(["Central", "Yta"]);
    expect(file.rows.every((row) => row.length === 2)).toBe(true);
  });

  test("what is written with quotation marks is read back, whatever stands in it", () => {
    const field = fc.string({ unit: fc.constantFrom("a", ";", '"', "\n", " ", "å", ",") });
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows
          .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(";"))
          .join("\r\n");
        const filled = rows.slice(
          0,
          rows.map((row) => row.some((each) => each !== "")).lastIndexOf(true) + 1,
        );
        expect(readCsv(utf8(`sep=;\n${text}`)).rows).toEqual(filled);
      }),
    );
  });

  test("a quotation mark that is never closed is refused with its row", () => {
    expect(() => readCsv(utf8('a;b\n"c;d\n'))).toThrow(XlsxRefusal);
    expect(() => readCsv(utf8('a;b\n"c;d\n'))).toThrow("Row 2 begins a value with a quotation mark");
  });
});

describe("a workbook as values", () => {
  const file = formulaFile({
    Data: [
      { A: "Central", C: "Yta" },
      { A: "Eken", C: { formula: "1+1", value: 2 } },
    ],
  });

  test("cells stand at their places, formulas give what was stored", () => {
    const read = readFile("bok.xlsx", file);
    expect([read.kind, read.dateSystem]).toEqual(["xlsx", 1900]);
    expect(read.sheets).toMatchObject([
      {
        name: "Data",
        values: [
          ["Central", null, "Yta"],
          ["Eken", null, 2],
        ],
        formulas: 1,
      },
    ]);
  });

  test("one budget bounds several files together", () => {
    const budget = new ReadingBudget({ ...together, cells: 7 });
    readFile("a.xlsx", file, budget);
    expect(() => readFile("b.xlsx", file, budget)).toThrow("more than 7 cells");
  });
});

/** The reader's thread without a thread: it answers a turn later. */
function thread(messages: ToReader[] = []): ReaderThread & { ended: boolean } {
  const reader = new Reader();
  const listeners: ((event: { data: FromReader }) => void)[] = [];
  return {
    ended: false,
    postMessage(message) {
      messages.push(message);
      const answer = reader.receive(message);
      if (answer) queueMicrotask(() => listeners.forEach((listener) => listener({ data: answer })));
    },
    addEventListener(kind: string, listener: never) {
      if (kind === "message") listeners.push(listener);
    },
    terminate() {
      this.ended = true;
    },
  };
}

const chosen = (name: string, bytes: Uint8Array) => ({
  name,
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(bytes.slice().buffer as ArrayBuffer),
});

test("files are read one after the other: each is told, what is wrong with one does not stop the others, the thread ends", async () => {
  const worker = thread();
  const done: string[] = [];
  const outcomes = await readFiles(
    [
      chosen("a.csv", utf8("x;y\n1;2\n")),
      chosen("b.xlsx", utf8("ingen")),
      { ...chosen("borta.xlsx", utf8("")), arrayBuffer: () => Promise.reject(new Error("NotReadableError")) },
      chosen("c.csv", utf8("x;y\n3;4\n")),
    ],
    () => worker,
    { limits: together, onFile: ({ name }, count, all) => done.push(`${name} ${count}/${all}`) },
  );
  expect(done).toEqual(["a.csv 1/4", "b.xlsx 2/4", "borta.xlsx 3/4", "c.csv 4/4"]);
  expect(outcomes.map((outcome) => ("file" in outcome ? outcome.file.kind : outcome.refused.reason))).toEqual(
    ["csv", "not-a-workbook", "incomplete", "csv"],
  );
  expect(worker.ended).toBe(true);
});

test("a reading that is stopped gives what has been read, and ends its thread", async () => {
  const worker = thread();
  const stop = new AbortController();
  const file = chosen("a.csv", utf8("x;y\n1;2\n"));
  const outcomes = await readFiles([file, file, file], () => worker, {
    limits: together,
    signal: stop.signal,
    onFile: () => stop.abort(),
  });
  expect([outcomes.length, worker.ended]).toEqual([1, true]);
});
