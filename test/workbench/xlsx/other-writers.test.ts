import * as hucre from "hucre";
import fc from "../../support/properties";
import { openXlsx, saveXlsx } from "../../../src/workbench/xlsx";
import { archive, differingParts } from "./support/archive";
import { sheetNamed, withCells } from "./support/edits";
import { excelParts } from "./support/excel-parts";

/** hucre writes and reads .xlsx on its own terms: an oracle for both directions. */
type Value = string | number | boolean | null;

const write = (rows: Value[][]): Promise<Uint8Array> =>
  hucre.writeXlsx({ sheets: [{ name: "Blad1", rows }] });

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  // Characters that XML lacks are written in ways of its own by each program.
  fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/_x[0-9a-f]{4}_/i.test(text)),
  fc.constant(null),
);

test("what hucre writes is read as it was written", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(value, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
      async (rows) => {
        const { contents } = openXlsx(await write(rows));
        const read = contents.sheets[0]!.cells.map(({ row, column, value: held }) => [row, column, held]);
        const wanted = rows.flatMap((cells, row) =>
          cells.flatMap((held, column) => (held === null ? [] : [[row, column, held]])),
        );
        expect(read).toEqual(wanted);
      },
    ),
    { numRuns: 40 },
  );
});

test("what is saved into hucre's file, hucre reads; its other parts stay", async () => {
  await fc.assert(
    fc.asyncProperty(
      value.filter((held) => held !== null),
      fc.constantFrom("A1", "B2", "C1", "D9"),
      async (held, ref) => {
        const file = await write([
          ["a", 1],
          [true, "b"],
        ]);
        const opened = openXlsx(file);
        const { bytes } = saveXlsx(opened, withCells(opened.contents, "Blad1", { [ref]: { value: held } }));
        expect(differingParts(bytes, file).every((name) => name === "xl/worksheets/sheet1.xml")).toBe(true);
        const book = await hucre.readXlsx(bytes);
        const [letter, digit] = [ref.charCodeAt(0) - 65, Number(ref[1]) - 1];
        expect(book.sheets[0]?.rows[digit]?.[letter]).toEqual(held);
        if (ref !== "A1") expect(book.sheets[0]?.rows[0]?.[0]).toBe("a");
      },
    ),
    { numRuns: 40 },
  );
});

test("a richer file of hucre's: tables, formats, formulas, validation, merged cells, notes", async () => {
  const file = await hucre.writeXlsx({
    sheets: [
      {
        name: "Data",
        rows: [
          ["Namn", "Tal"],
          ["x", 1],
          ["y", 2],
        ],
        cells: new Map([
          [
            "1,1",
            {
              value: 1,
              style: { numFmt: "0.00", font: { bold: true } },
              comment: { text: "Anm", author: "A" },
            },
          ],
          ["4,0", { value: null, formula: "SUM(B2:B3)", formulaResult: 3 }],
        ]),
        merges: [{ startRow: 6, startCol: 0, endRow: 6, endCol: 2 }],
        freezePane: { rows: 1 },
        dataValidations: [{ type: "list", range: "A2:A3", values: ["x", "y"] }],
        tables: [{ name: "T", range: "A1:B3", columns: [{ name: "Namn" }, { name: "Tal" }] }],
      },
    ],
  });
  const sheet = openXlsx(file).contents.sheets[0]!;
  expect(sheet.tables).toMatchObject([
    {
      name: "T",
      rect: { row: 0, column: 0, rows: 3, columns: 2 },
      columns: [{ name: "Namn" }, { name: "Tal" }],
    },
  ]);
  expect(sheet.merged).toEqual([{ row: 6, column: 0, rows: 1, columns: 3 }]);
  expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
  expect(sheet.validations).toMatchObject([{ type: "list", formula1: '"x,y"' }]);
  expect(sheet.notes).toMatchObject([{ row: 1, column: 1, text: expect.stringContaining("Anm") }]);
  expect(sheet.cells.find(({ row, column }) => row === 1 && column === 1)?.style).toMatchObject({
    bold: true,
    numberFormat: "0.00",
  });
  expect(sheet.cells.find(({ formula }) => formula === "=SUM(B2:B3)")?.value).toBe(3);
});

test("both read an Excel file's values alike", async () => {
  const file = archive(excelParts());
  const ours = sheetNamed(openXlsx(file).contents, "Centraler");
  const theirs = (await hucre.readXlsx(file, { readStyles: true })).sheets[0]!;
  for (const { row, column, value: held, formula } of ours.cells) {
    // hucre gives errors of formulas as their text, and dates as dates.
    if (formula !== undefined || (row === 6 && column === 0) || held === null) continue;
    expect([row, column, theirs.rows[row]?.[column]]).toEqual([row, column, held]);
  }
});
