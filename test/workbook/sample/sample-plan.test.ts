import { functionsMetadata } from "../../support/functions-metadata";
import { checkTable } from "../../../src/cells/tables/check-table";
import { tableShapes } from "../../../src/cells/tables/shapes";
import { sheetText } from "../../support/texts";
import { dalarnaWorkbook } from "../../../src/workbench/sample/dalarna";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { SheetDefinition, WorkbookDefinition } from "../../../src/workbench/grid/workbook-definition";
import type { BlankMode, Book, CellValue } from "../../../src/workbench/host";
import { carryOut } from "../../../src/workbook/action/carry-out";
import { undo } from "../../../src/workbook/action/undo/undo";
import { samplePlan } from "../../../src/workbook/sample/sample-plan";
import { DirectFunctions } from "../../support/direct-functions";
import { officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";
import { contentOf } from "../support/content";

const plan = samplePlan(sheetText.sv.sample);
const given = globalThis as unknown as { Office: unknown };

describe.each<BlankMode>(["desktop", "web"])("carried out, with empty cells as on the %s", (blankMode) => {
  let office: OfficePage;
  let before: unknown;

  beforeAll(async () => {
    const { sv } = await functionsMetadata();
    const book = createHeadlessUniver(undefined, new DirectFunctions(sv, blankMode));
    office = await officeInJsdom({ book });
    given.Office = office.Office;
    before = contentOf(office);
    done = await office.Excel.run((context) => carryOut(context, plan));
    await office.book.settled();
  });
  afterAll(() => {
    office.close();
    delete given.Office;
  });

  let done: Awaited<ReturnType<typeof carryOut>>;

  test("the centres get the report's classes: five family centres, three like them", () => {
    const [headings, ...rows] = tableValues(office.book, "tblCentraler");
    const classes = rows.map((row) => [row[headings!.indexOf("Central")], row[headings!.indexOf("Klass")]]);
    // The report: Avesta, Hedemora and Ludvika lack something; the five others are family centres.
    expect(Object.fromEntries(classes)).toEqual({
      Avesta: "FCLV",
      "Falun Britsarvet": "FC",
      "Falun Elsborg": "FC",
      Gagnef: "FC",
      Hedemora: "FCLV",
      Leksand: "FC",
      Ludvika: "FCLV",
      Mora: "FC",
    });
  });

  test("the comparison counts them under every definition, without an error anywhere", () => {
    expect(shown(office.book, "Jämförelse", 3, 6, 5, 2)).toEqual([
      ["Antal", "FFFF"],
      ["FC", 5],
      ["FCLV", 3],
      ["Ingendera", 0],
      ["Uppgift saknas", 0],
    ]);
    for (const sheet of office.book.sheets()) {
      const errors = sheet
        .values(sheet.usedRect() ?? { row: 0, column: 0, rows: 1, columns: 1 })
        .flat()
        .filter((value) => typeof value === "object" && value);
      expect([sheet.name, errors]).toEqual([sheet.name, []]);
    }
  });

  test("seven of fifteen municipalities have a centre", () => {
    expect(shown(office.book, "Kommuner", 3, 3, 3, 2)).toEqual([
      ["Kommuner med familjecentral", 7],
      ["Kommuner utan", 8],
      ["Kommuner", 15],
    ]);
  });

  test("nothing is wrong in the tables", () => {
    expect(checkTable(tableShapes.centres, tableValues(office.book, "tblCentraler"))).toEqual([]);
    expect(checkTable(tableShapes.municipalities, tableValues(office.book, "tblKommuner"))).toEqual([]);
  });

  test("Ångra takes all of it away, though the formulas have been calculated since", async () => {
    await office.Excel.run((context) => undo(context, done));
    expect(contentOf(office)).toEqual(before);
    expect(office.errors).toEqual([]);
  });
});

function tableValues(book: Book, name: string): CellValue[][] {
  const { sheetId, rect } = book.tables().find((table) => table.name === name)!;
  return book
    .sheets()
    .find(({ id }) => id === sheetId)!
    .values(rect);
}

const shown = (
  book: Book,
  sheet: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): CellValue[][] =>
  book
    .sheets()
    .find(({ name }) => name === sheet)!
    .values({ row, column, rows, columns });

test("the tables are cell for cell those of the workbench's own sample", () => {
  const other = dalarnaWorkbook();
  for (const name of ["tblCentraler", "tblKommuner", "tblPlaneringstid"]) {
    expect([name, plannedTable(name)]).toEqual([name, definedTable(other, name)]);
  }
});

function plannedTable(name: string): unknown[][] {
  const sheet = plan.sheets.find(({ tables }) => tables?.[0]?.name === name)!;
  const { row, column } = sheet.tables![0]!;
  return sheet.blocks
    .filter((block) => block.row >= row && block.column === column)
    .flatMap((block) => block.cells.map((line) => line.map(asTyped)));
}

function definedTable({ sheets }: WorkbookDefinition, name: string): unknown[][] {
  const holding = (sheet: SheetDefinition) => sheet.tables?.find((table) => table.name === name);
  const sheet = sheets.find(holding)!;
  const { row, column, rows, columns } = holding(sheet)!.rect;
  return sheet.cells
    .slice(row, row + rows)
    .map((line) => Array.from({ length: columns }, (_, index) => line[column + index] ?? null));
}

/** A formula as somebody types it: the plan tells formulas from texts by their type. */
const asTyped = (cell: unknown): unknown =>
  typeof cell === "object" && cell !== null && "formula" in cell ? cell.formula : cell;
