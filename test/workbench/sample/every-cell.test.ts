import type { WorkbookDefinition } from "../../../src/workbench/grid/workbook-definition";
import type { CellValue } from "../../../src/workbench/host/book";
import type { BlankMode } from "../../../src/workbench/host";
import { isCellError } from "../../../src/workbench/host/model/range-parts/cell-input";
import { dalarnaWorkbook } from "../../../src/workbench/sample/dalarna";
import { functionsWorkbook } from "../../../src/workbench/sample/functions";
import { addressOf } from "../../support/addresses";
import { SampleBook } from "../../support/sample-book";

const blankModes: readonly BlankMode[] = ["desktop", "web"];

describe.each([
  ["Dalarna 2019", dalarnaWorkbook],
  ["Alla funktioner", functionsWorkbook],
] as const)("%s", (_, make) => {
  const definition: WorkbookDefinition = make();
  let books: SampleBook[];

  beforeAll(async () => {
    books = await Promise.all(blankModes.map((mode) => SampleBook.open(definition, mode)));
  });
  afterAll(() => books.forEach((book) => book.close()));

  const formulas = definition.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cells, row) =>
      cells.flatMap((input, column) =>
        typeof input === "string" && input.startsWith("=") ? [{ sheet: sheet.name, row, column, input }] : [],
      ),
    ),
  );

  test("no cell shows an error, and every formula shows something, with empty cells as on the desktop and on the web", () => {
    expect(formulas.length).toBeGreaterThan(30);
    for (const book of books) {
      const errors = book
        .everything()
        .flatMap(({ name, values }) =>
          values.flatMap((cells, row) =>
            cells.flatMap((value, column) =>
              value !== null && isCellError(value)
                ? [`${name} ${addressOf(row, column)} ${value.error} ${value.message}`]
                : [],
            ),
          ),
        );
      expect(errors).toEqual([]);
      const silent = formulas.filter(
        ({ sheet, row, column }) => book.value(sheet, addressOf(row, column)) === null,
      );
      expect(silent).toEqual([]);
    }
  });

  test("the two kinds of empty cells give the same figures", () => {
    const [desktop, web] = books.map((book) => book.everything());
    expect(desktop).toEqual(web);
  });

  test("below every spill there is free room, and none lies in a table", () => {
    const [book] = books as [SampleBook];
    let spills = 0;
    for (const { sheet: name, row, column } of formulas) {
      const sheet = book.sheet(name);
      const rect = sheet.spillRect(row, column);
      if (!rect || rect.rows * rect.columns === 1) continue;
      spills++;
      expect(book.book.tableAt(sheet.id, row, column)).toBeUndefined();
      const below = sheet.values({ ...rect, row: rect.row + rect.rows, rows: 2 });
      const isFree = below.flat().every((value: CellValue) => value === null) || isSum(below);
      expect([name, addressOf(row, column), isFree]).toEqual([name, addressOf(row, column), true]);
    }
    expect(spills).toBeGreaterThan(0);
  });

  test("every sheet says what it is, and every sheet with figures says where they come from", () => {
    for (const { name, cells } of definition.sheets.slice(1)) {
      const [title, first, second] = cells.map(([cell]) => cell);
      expect(title).toEqual(expect.stringMatching(/\S/));
      const lines = `${first ?? ""} ${second ?? ""}`;
      if (name !== "Jämförelse")
        expect([name, lines]).toEqual([name, expect.stringMatching(/Källa:|PÅHITTAT:/)]);
    }
  });
});

/** The months of a year are twelve: their sum may stand right below. */
const isSum = (below: readonly CellValue[][]): boolean =>
  typeof below[0]?.[0] === "number" && below[1]?.[0] === null;
