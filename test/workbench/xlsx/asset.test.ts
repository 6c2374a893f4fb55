import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { functionsMetadata } from "../../support/functions-metadata";
import { dalarnaWorkbook } from "../../../src/workbench/sample/dalarna";
import {
  contentsFromDefinition,
  definitionFromContents,
  openXlsx,
  saveXlsx,
  type CellContents,
  type SheetContents,
  type SheetToSave,
  type XlsxOptions,
} from "../../../src/workbench/xlsx";
import { isError } from "../../../src/xlsx/ground/cell-values";
import { SampleBook } from "../../support/sample-book";
import { differingParts } from "./support/archive";
import { findLibreOffice, LibreOffice } from "./support/libreoffice";

/** The sample as a file in the repository, for Excel and LibreOffice. */
jest.setTimeout(240_000);

const asset = new Uint8Array(readFileSync(resolve(__dirname, "../../../assets/dalarna-2019.xlsx")));
let options: XlsxOptions;
let sample: SampleBook;

beforeAll(async () => {
  const { sv } = await functionsMetadata();
  const customFunctions = sv.functions.map(({ name, result }) => ({
    name: `FC.${name}`,
    matrix: result.dimensionality === "matrix",
  }));
  options = { customFunctions };
  sample = await SampleBook.open(dalarnaWorkbook(), "desktop");
});
afterAll(() => sample.close());

test("is what the sample and the functions of today give; otherwise: npm run build, tsx src/workbench/xlsx/write-sample.ts", () => {
  const { bytes, notes } = saveXlsx(
    null,
    contentsFromDefinition(dalarnaWorkbook(), sample.book.sheets()),
    options,
  );
  expect(notes).toEqual([]);
  const now = openXlsx(bytes, options);
  const stored = openXlsx(asset, options);
  expect(stored.contents).toEqual(now.contents);
  expect(Buffer.from(asset).equals(Buffer.from(bytes))).toBe(true);
});

test.each(["desktop", "web"] as const)(
  "opened in the workbench, empty cells as on %s, it calculates to the figures that it stores",
  async (blankMode) => {
    const { contents } = openXlsx(asset, options);
    const opened = await SampleBook.open(definitionFromContents(contents, "dalarna-2019.xlsx"), blankMode);
    let formulas = 0;
    for (const sheet of contents.sheets) {
      for (const { row, column, value, formula } of sheet.cells) {
        if (formula !== undefined) formulas++;
        const [[shown]] = opened.sheet(sheet.name).values({ row, column, rows: 1, columns: 1 }) as [
          [unknown],
        ];
        expect([sheet.name, row, column, shown]).toEqual([sheet.name, row, column, value]);
      }
    }
    opened.close();
    expect(formulas).toBeGreaterThan(50);
  },
);

const program = findLibreOffice();

if (program === null) {
  test("without LibreOffice on this machine, the file is not opened in it", () => {
    console.log(
      "SKIPPED: LibreOffice (soffice) is not installed, so assets/dalarna-2019.xlsx was not opened in it.",
    );
    expect(program).toBeNull();
  });
} else {
  /** As a CSV without formatting has it; dates have their ISO form in their cells' format. */
  const shows = ({ value, style }: CellContents): string | number => {
    if (value === null) return "";
    if (isError(value)) return value.error;
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (typeof value === "number" && style?.numberFormat === "yyyy-mm-dd")
      return new Date(Date.UTC(1899, 11, 30 + value)).toISOString().slice(0, 10);
    return value;
  };

  /** As a sheet of a new file. */
  const withoutId = (sheet: SheetContents): SheetToSave => {
    const copy: { id?: string } & SheetContents = { ...sheet };
    delete copy.id;
    return copy;
  };

  /** The add-in's functions, and those of Excel's that LibreOffice has only had since 24.8. */
  const unknown = /\bFC\.|\b(?:UNIQUE|FILTER)\(/;

  test.each([
    ["the file itself: the stored figures", false],
    [
      "its twin with values for what it does not know: everything else calculated anew to the same figures",
      true,
    ],
  ])("LibreOffice shows %s", (_, calculating) => {
    const { contents } = openXlsx(asset, options);
    const office = new LibreOffice(program, calculating);
    const twin = {
      ...contents,
      sheets: contents.sheets.map((sheet) => ({
        ...withoutId(sheet),
        cells: sheet.cells.map((cell) => {
          const { row, column, value, style } = cell;
          const own = unknown.test(cell.formula ?? "") || cell.spilled;
          return own ? { row, column, value, ...(style && { style }) } : cell;
        }),
        tables: sheet.tables.map((table) => ({
          ...table,
          columns: table.columns.map(({ formula, ...column }) =>
            formula === undefined || unknown.test(formula) ? column : { ...column, formula },
          ),
        })),
      })),
    };
    const shown = office.sheets(calculating ? saveXlsx(null, twin, options).bytes : asset);
    office.close();
    expect([...shown.keys()].sort()).toEqual(contents.sheets.map(({ name }) => name).sort());
    let compared = 0;
    for (const { name, cells } of contents.sheets) {
      for (const cell of cells) {
        // What LibreOffice calculates although values are stored: arrays, and formulas whose value is an empty text.
        const anew = cell.array ?? cell.spilled ?? (cell.formula !== undefined && cell.value === "");
        if (!calculating && anew) continue;
        const wanted = shows(cell);
        const field = shown.get(name)?.[cell.row]?.[cell.column] ?? "";
        const place = [name, cell.row, cell.column];
        if (typeof wanted === "number") {
          expect([
            ...place,
            Math.abs(Number(field) - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)),
          ]).toEqual([...place, true]);
        } else expect([...place, field]).toEqual([...place, wanted]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(300);
  });

  test("saved by LibreOffice: opened with the same tables, formulas and figures, and what is not touched stays to the byte", () => {
    const office = new LibreOffice(program, false);
    const file = [...office.convert("dalarna.xlsx", asset, "xlsx").values()][0]!;
    office.close();
    const wanted = openXlsx(asset, options).contents;
    const opened = openXlsx(file, options);
    const named = ({ name, rect, columns }: SheetContents["tables"][number]) => [
      name,
      rect,
      columns.map((column) => column.name),
    ];
    expect(opened.contents.sheets.map(({ name, tables }) => [name, tables.map(named)])).toEqual(
      wanted.sheets.map(({ name, tables }) => [name, tables.map(named)]),
    );
    let compared = 0;
    for (const sheet of wanted.sheets) {
      const read = opened.contents.sheets.find(({ name }) => name === sheet.name)!;
      const places = new Map(read.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
      for (const { row, column, value, formula, array, spilled } of sheet.cells) {
        // It calculates arrays and formulas with an empty text anew, and cannot where they are the add-in's.
        if (value === null || array || spilled || (formula !== undefined && value === "")) continue;
        const cell = places.get(`${row},${column}`);
        expect([sheet.name, row, column, cell?.value, cell?.formula]).toEqual([
          sheet.name,
          row,
          column,
          value,
          formula,
        ]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(300);
    expect(differingParts(saveXlsx(opened, opened.contents, options).bytes, file)).toEqual([]);
    const [first, ...others] = opened.contents.sheets as [SheetContents, ...SheetContents[]];
    const changed = { ...first, cells: [...first.cells, { row: 400, column: 0, value: "nytt" }] };
    expect(
      differingParts(saveXlsx(opened, { sheets: [changed, ...others] }, options).bytes, file).filter(
        (part) => part !== "xl/sharedStrings.xml",
      ),
    ).toEqual(["xl/worksheets/sheet1.xml"]);
  });
}
