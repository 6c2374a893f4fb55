import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { Tools } from "@univerjs/core";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { UniverBook } from "../../../src/workbench/grid/univer-book";
import type { CellInput } from "../../../src/workbench/host/book";
import { StubFunctions } from "./stub-functions";

/** What has to hold with each file of grid/patches. */
let book: UniverBook;
beforeAll(() => {
  book = createHeadlessUniver();
});
afterAll(() => book.dispose());

async function show(sheets: Readonly<Record<string, CellInput[][]>>): Promise<void> {
  const definition = Object.entries(sheets).map(([name, cells]) => ({ name, cells }));
  book.open({ name: "bok", sheets: definition });
  await book.settled();
}

const place = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const value = (row: number, column: number, sheet = 0) =>
  book.sheets()[sheet]!.values(place(row, column))[0]![0];

async function write(sheet: number, row: number, column: number, input: CellInput): Promise<void> {
  book.sheets()[sheet]!.write(place(row, column), [[input]]);
  await book.settled();
}

test("each file of grid/patches says its reason, and a test bears its name", () => {
  const folder = resolve(__dirname, "../../../src/workbench/grid/patches");
  const tests = readdirSync(__dirname).map((name) => readFileSync(join(__dirname, name), "utf8"));
  const files = readdirSync(folder).filter((name) => /(?<!^index)\.ts$/.test(name));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    expect(tests.join("\n")).toContain(`test("${basename(file, ".ts")}:`);
    expect(readFileSync(join(folder, file), "utf8")).toMatch(/\/\*\*[\s\S]{60,}?\*\//);
  }
});

test("quotes-within-texts: both marks stay when a sheet gets another name", async () => {
  await show({ Blad1: [['=Blad2!A1&" ""kr"""']], Blad2: [[5]] });
  book.renameSheet(book.sheets()[1]!.id, "Ny");
  await book.settled();
  expect(book.sheets()[0]!.inputs(place(0, 0))).toEqual([['=Ny!A1&" ""kr"""']]);
});

test("every-table-name: a name with an underscore is a table's", async () => {
  await show({ Blad1: [["Belopp", "=SUM(tbl_Kostnader[Belopp])"], [3], [4]] });
  book.addTable({
    name: "tbl_Kostnader",
    sheetId: book.sheets()[0]!.id,
    rect: { row: 0, column: 0, rows: 3, columns: 1 },
    showTotals: false,
  });
  await book.settled();
  expect(value(0, 1)).toBe(7);
});

test("comparisons-are-literal: only criteria have patterns, a comparison takes texts as they stand", async () => {
  await show({
    Blad1: [
      ["Kommunen", '=A1="Kommun*"', '=COUNTIF(A1:A2,"Kommun*")'],
      ["~?", '=A2="~?"', '=SUMPRODUCT((A1:A2="~?")*1)'],
      ["~?", '=A3<>"~?"', '=SUMPRODUCT((A1:A3<>"K?mmunen")*1)'],
    ],
  });
  expect([0, 1, 2].map((row) => [value(row, 1), value(row, 2)])).toEqual([
    [false, 1],
    [true, 1],
    [false, 3],
  ]);
});

test("if-takes-one-branch: what is not chosen is not asked for, and follows when it is", async () => {
  const functions = new StubFunctions();
  const other = createHeadlessUniver(
    {
      name: "bok",
      sheets: [
        {
          name: "Blad1",
          cells: [
            [1, '=IF(A1=1,"ett",FC.DUBBELT(A1))', "=IF(A1:A1=1,FC.DUBBELT(4),FC.DUBBELT(A1))"],
            [2, "=IF(A1>1,FC.DUBBELT(A1))", "=IF(NA(),FC.DUBBELT(A1),FC.DUBBELT(A1))"],
            [3, "=SUM(IF(A1:A3>1,A1:A3*10,A1:A3))", "=IF(A1=1,IF(A2=1,FC.DUBBELT(A1),7),FC.DUBBELT(A1))"],
          ],
        },
      ],
    },
    functions,
  );
  await other.settled();
  const cells = () => other.sheets()[0]!.values({ row: 0, column: 1, rows: 3, columns: 2 });
  const asked = () => functions.requests.splice(0).flatMap((calls) => calls.map(({ args }) => args[0]));
  expect(cells()).toEqual([
    ["ett", 8],
    [false, { error: "#N/A" }],
    [51, 7],
  ]);
  expect(asked()).toEqual([4]);
  other.sheets()[0]!.write(place(0, 0), [[5]]);
  await other.settled();
  expect(cells()).toEqual([
    [10, 10],
    [10, { error: "#N/A" }],
    [100, 10],
  ]);
  expect(asked()).toEqual([[[5]]]);
  other.dispose();
});

test("iterator-some: iterators have `some`, also in Node 20", () => {
  const numbers = [1, 2, 3].values() as unknown as { some(test: (number: number) => boolean): boolean };
  expect(numbers.some((number) => number === 2)).toBe(true);
});

test("no-comparison-cache: formulas of one pass may compare the same column by different ranges", async () => {
  await show({
    Blad1: [
      ["a", 1, '=SUMPRODUCT((A1:A3="a")*B1:B3)'],
      ["b", 2, '=SUMPRODUCT((A2:A4="a")*B2:B4)'],
      ["a", 4, '=SUMPRODUCT((A1:A4="a")*B1:B4)'],
      ["a", 8],
    ],
  });
  expect([value(0, 2), value(1, 2), value(2, 2)]).toEqual([5, 12, 13]);
  await write(0, 1, 0, "a");
  expect([value(0, 2), value(1, 2), value(2, 2)]).toEqual([7, 14, 15]);
});

test("formulas-of-one-sheet: a write in one sheet still reaches the formulas of another", async () => {
  await show({ Blad1: [[1]], Blad2: [["=Blad1!A1*2"]] });
  await write(0, 0, 0, 21);
  expect(value(0, 0, 1)).toBe(42);
});

test("plain-type-checks: of all that a cell can hold, texts are texts and nothing else is", () => {
  const held = [
    "",
    "=A1",
    "text",
    0,
    1.5,
    NaN,
    true,
    false,
    null,
    undefined,
    {},
    [],
    new Date(0),
    () => "text",
  ];
  const asked = (held: unknown): boolean => Object.prototype.toString.call(held) === "[object String]";
  expect(held.map((one) => Tools.isString(one))).toEqual(held.map(asked));
  expect(Tools.isString(held[2] as string)).toBe(true);
});

test("spill-chains: what reads a spill that reads a spill follows", async () => {
  await show({ Blad1: [[2, "=SEQUENCE(A1)", "=SORT(B1:B4,1,-1)", "=UNIQUE(C1:C4)", "=MAX(D1:D4)"]] });
  await write(0, 0, 0, 4);
  expect(value(0, 4)).toBe(4);
});

test("plain-results: a date's format comes when a formula is entered, not with each calculation of a file's", async () => {
  const stored = [{ row: 0, column: 1, formula: "=DATE(A1,1,1)", value: 45_292, single: true as const }];
  book.open({ name: "bok", sheets: [{ name: "Blad1", cells: [[2024, "=DATE(A1,1,1)"]], stored }] });
  await book.settled();
  await write(0, 0, 0, 2025);
  expect([value(0, 1), book.sheets()[0]!.numberFormats(place(0, 1))]).toEqual([45_658, [["General"]]]);
  await write(0, 0, 2, "=DATE(A1,1,1)");
  expect(book.sheets()[0]!.numberFormats(place(0, 2))[0]![0]).not.toBe("General");
});

test("formulas-of-deleted-sheets: what they referred to forgets them", async () => {
  const said = jest.spyOn(console, "error").mockReturnValue(undefined);
  await show({
    Blad1: [[1, 2, "=SUM(A1:B1)"]],
    Blad2: [["=Blad1!A1", "=SUM(Blad1!A1:B1)", "=SUM(Blad1!A:A)"]],
  });
  book.deleteSheet(book.sheets()[1]!.id);
  await write(0, 0, 0, 5);
  expect(value(0, 2)).toBe(7);
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
});
