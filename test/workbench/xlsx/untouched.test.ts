import fc from "../../support/properties";
import type { CellValue } from "../../../src/workbench/host/book";
import { openXlsx, saveXlsx, type CellContents } from "../../../src/workbench/xlsx";
import { archive, differingParts, partOrder, textOf } from "./support/archive";
import { sheetNamed, withCells } from "./support/edits";
import { excelParts } from "./support/excel-parts";

/** Whatever is entered, wherever: only the cells that were entered change, and what was entered is what is there. */
const options = { customFunctions: [{ name: "FC.KLASS", matrix: true }] };
const file = archive(excelParts());
const opened = openXlsx(file, options);
const parts: Readonly<Record<string, string>> = {
  Centraler: "xl/worksheets/sheet1.xml",
  "Blad två": "xl/worksheets/sheet2.xml",
};

/** Outside the heading row (headings make names of columns) and outside arrays (their cells belong together). */
const places: Readonly<Record<string, readonly string[]>> = {
  Centraler: [
    "A2",
    "B2",
    "B3",
    "B4",
    "A4",
    "D3",
    "E2",
    "J1",
    "A6",
    "B6",
    "A7",
    "B7",
    "A8",
    "C9",
    "ZZ3",
    "XFD2",
    "A1048576",
    "F300",
  ],
  "Blad två": ["A4", "B4", "A5", "B1", "B3", "H1", "Z2", "A9", "K20"],
};

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "",
    "=1+1",
    " ",
    "\n",
    "\r\n",
    "a\tb",
    "_x000D_",
    "_x005F_x000D_",
    "]]>",
    '<c r="A1"/>',
    "&amp;",
    "#N/A",
    "\u0000",
    "\ud800",
    "\ufffe",
    "🏡",
  ),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  text,
  fc
    .constantFrom("#N/A", "#VALUE!", "#DIV/0!", "#REF!", "#NAME?", "#NUM!", "#NULL!")
    .map((error) => ({ error }) as CellValue),
);
const formula = fc.constantFrom(
  "=1+1",
  '="<a>"&B2',
  "=SUM(B2:B4)",
  "=XLOOKUP(1,A:A,B:B)",
  "=LET(x,1,x+1)",
  "=FC.HINDER(A1:D1)",
  "='Blad två'!A1",
);
const cell: fc.Arbitrary<Omit<CellContents, "row" | "column"> | null> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ value }) },
  { weight: 2, arbitrary: fc.record({ value, formula }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const edits = fc.constantFrom("Centraler", "Blad två").chain((sheet) =>
  fc.record({
    sheet: fc.constant(sheet),
    cells: fc.dictionary(fc.constantFrom(...places[sheet]!), cell, { minKeys: 1, maxKeys: 6 }),
  }),
);

/** Every cell's element by its place. */
const elements = (xml: string): Map<string, string> =>
  new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"(?:[^>]*?\/>|[^>]*>.*?<\/c>)/gs)].map(([element, ref]) => [
      ref!,
      element,
    ]),
  );

/** What stands around the cells. */
const around = (xml: string): string =>
  xml.replace(/<sheetData>.*<\/sheetData>/s, "").replace(/<dimension[^>]*>/, "");

test("random edits", () => {
  fc.assert(
    fc.property(edits, ({ sheet, cells }) => {
      const wanted = withCells(opened.contents, sheet, cells);
      const { bytes } = saveXlsx(opened, wanted, options);
      const part = parts[sheet]!;

      const formulas = [part, "xl/calcChain.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"];
      for (const name of differingParts(bytes, file)) expect(formulas).toContain(name);
      expect(partOrder(bytes)).toEqual(partOrder(file).filter((name) => partOrder(bytes).includes(name)));
      expect(partOrder(file).length - partOrder(bytes).length).toBeLessThanOrEqual(1);

      const [before, after] = [textOf(file, part), textOf(bytes, part)];
      expect(around(after)).toBe(around(before));
      const [old, now] = [elements(before), elements(after)];
      for (const [ref, element] of old) if (!(ref in cells)) expect(now.get(ref)).toBe(element);
      for (const ref of now.keys()) expect(old.has(ref) || ref in cells).toBe(true);

      // Opened again, the workbook is what was to be saved, but for cells that hold nothing and have no format.
      const again = openXlsx(bytes, options);
      const bare = (list: readonly CellContents[]): unknown[] =>
        list
          .filter((each) => each.value !== null || each.formula !== undefined)
          .map((each) => ({ ...each, style: undefined }));
      expect(bare(sheetNamed(again.contents, sheet).cells)).toEqual(
        bare(wanted.sheets.find(({ name }) => name === sheet)!.cells),
      );
      expect(again.contents.sheets.filter(({ name }) => name !== sheet)).toEqual(
        opened.contents.sheets.filter(({ name }) => name !== sheet),
      );

      // And saving that once more changes nothing at all.
      expect(
        Buffer.compare(Buffer.from(saveXlsx(again, again.contents, options).bytes), Buffer.from(bytes)),
      ).toBe(0);
    }),
    { numRuns: 80 },
  );
});

test("edits one after the other, each saved and opened, come to the same contents as all at once", () => {
  fc.assert(
    fc.property(fc.array(edits, { minLength: 2, maxLength: 4 }), (list) => {
      let step = opened;
      let together = opened.contents;
      for (const { sheet, cells } of list) {
        step = openXlsx(saveXlsx(step, withCells(step.contents, sheet, cells), options).bytes, options);
        together = { ...together, ...withCells(together, sheet, cells) } as typeof together;
      }
      const once = openXlsx(saveXlsx(opened, together, options).bytes, options);
      // A cell that came and went may leave its column's format behind.
      const values = (contents: typeof together): unknown =>
        contents.sheets.map(({ cells }) =>
          cells
            .filter((each) => each.value !== null || each.formula !== undefined)
            .map((each) => [each.row, each.column, each.formula, each.value]),
        );
      expect(values(step.contents)).toEqual(values(once.contents));
    }),
    { numRuns: 20 },
  );
});
