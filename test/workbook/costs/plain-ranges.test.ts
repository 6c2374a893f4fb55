import { functionsMetadata } from "../../support/functions-metadata";
import { isFormula } from "../../../src/workbook/action/plan/cell-input";
import { carryOut } from "../../../src/workbook/action/carry-out";
import { costSheetsPlan } from "../../../src/workbook/costs/cost-sheets-plan";
import type { CostRequest } from "../../../src/workbook/costs/cost-request";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { CellInput, CellValue } from "../../../src/workbench/host";
import { DirectFunctions } from "../../support/direct-functions";
import { officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";
import { put } from "../support/centres";
import { requestFor } from "./request-for";

/** Costs and parties in plain ranges, read as they stand: titles above them, columns of no use beside, other headings. */

jest.setTimeout(120_000);

const given = globalThis as unknown as { Office: unknown };
let office: OfficePage | undefined;
afterEach(() => {
  expect(office?.errors ?? []).toEqual([]);
  delete given.Office;
  office?.close();
  office = undefined;
});

const parties: CellInput[][] = [
  ["Verksamhet", "Anmärkning", "Organisation", "Yta (m²)"],
  ["MHV", "plan 1", "Regionen", 100],
  ["ÖF", null, "Kommunen", 300],
];
const rows: CellInput[][] = [
  ["Hyra", 1000, "Kommunen"],
  ["El", 40, "Regionen"],
];
/** Their headings take two rows, which a reader joins. */
const costs: CellInput[][] = [["Kostnadsslag", "Belopp", "Betalas av"], [null, "kr", null], ...rows];
const sheet = "Blad1";
const request = (): CostRequest => {
  const joined = ["Kostnadsslag", "Belopp (kr)", "Betalas av"];
  const plain = requestFor([joined, ...rows], parties);
  const range = (
    row: number,
    column: number,
    cells: CellInput[][],
    headings: CellInput[] = cells[0]!,
  ): NonNullable<CostRequest["costs"]["range"]> => ({
    sheet,
    area: { row, column, rows: cells.length, columns: cells[0]!.length },
    headingRows: headings === cells[0] ? 1 : 2,
    headings: headings.map(String),
  });
  return {
    ...plain,
    costs: { ...plain.costs, table: "Blad1!B22:D24", range: range(20, 1, costs, joined) },
    parties: { ...plain.parties, table: "Blad1!A3:D5", range: range(2, 0, parties) },
  };
};

const everything = { invoices: true, internal: true, annex: { responsibilityRows: 0 } };

test("no formula names a table: each names the cells", () => {
  const formulas = costSheetsPlan(request(), everything).sheets.flatMap(({ blocks, spills = [] }) => [
    ...blocks.flatMap(({ cells }) => cells.flat().flatMap((cell) => (isFormula(cell) ? [cell.formula] : []))),
    ...spills.map(({ formula }) => formula),
  ]);
  const bare = formulas.map((formula) => formula.replace(/"(?:[^"]|"")*"/g, ""));
  expect(bare.filter((formula) => /\[|tbl|!\$?[A-Z]+\$?\d+!/.test(formula))).toEqual([]);
  expect(
    bare.some((formula) => formula.includes("FC.KOSTNADER('Blad1'!$B$21:$D$24,'Blad1'!$A$3:$D$5)")),
  ).toBe(true);
  for (const column of ["'Blad1'!$C$4:$C$5", "'Blad1'!$C$23:$C$24"]) {
    expect(bare.some((formula) => formula.includes(column))).toBe(true);
  }
});

test("what is written is the split of the range's own cells, and every check is zero", async () => {
  const { sv } = await functionsMetadata();
  office = await officeInJsdom({ book: createHeadlessUniver(undefined, new DirectFunctions(sv, "web")) });
  given.Office = office.Office;
  put(office.book, sheet, 0, 0, [["Parter i huset"]]);
  put(office.book, sheet, 2, 0, parties);
  put(office.book, sheet, 20, 1, costs);
  await office.Excel.run((context) =>
    carryOut(context, costSheetsPlan(request(), { invoices: true, internal: false })),
  );
  await office.book.settled();
  const shown = (name: string): CellValue[][] => {
    const found = office!.book.sheets().find((one) => one.name === name)!;
    return found.values(found.usedRect()!);
  };
  const checks = shown("Kontroll");
  expect(checks.filter((row) => row[4] === "nej")).toEqual([]);
  expect(checks.find((row) => row[0] === "Kontroller som inte stämmer")?.[1]).toBe(0);
  // 100 and 300 of 400 m²: the region bears a fourth of both.
  const split = shown("Fördelning");
  expect(split.find((row) => row[0] === "Hyra")).toEqual(expect.arrayContaining(["Hyra", 1000, 250, 750]));
  expect(split.find((row) => row[0] === "El")).toEqual(expect.arrayContaining(["El", 40, 10, 30]));
});
