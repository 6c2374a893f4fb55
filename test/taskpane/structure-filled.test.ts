import { comparisonState } from "../../src/taskpane/comparison/place";
import { StructureActions } from "../../src/taskpane/comparison/structure/structure-actions";
import { structureModel, type StructureModel } from "../../src/taskpane/comparison/structure/structure-model";
import type { ViewFrame } from "../../src/taskpane/frame/view-frame";
import { agreementSheet } from "../../src/workbook/comparison/agreement-sheet";
import { structureSheet } from "../../src/workbook/comparison/structure-sheet";
import { carryOut, type DoneAction } from "../../src/workbook/action/carry-out";
import type { Plan, PlannedSheet } from "../../src/workbook/action/plan/plan";
import { undo } from "../../src/workbook/action/undo/undo";
import { readContents, type WorkbookContents } from "../../src/workbook/reading/contents";
import { officeInJsdom, type OfficePage } from "../support/office-in-jsdom";
import { comparisonText } from "../support/texts";
import { putTable } from "../workbook/support/centres";

/** Tables of agreements and structure that are there already: Avtal och struktur is no dead end with them. */

const words = comparisonText.sv;
const given = globalThis as unknown as { Office: unknown; Excel: unknown };
let office: OfficePage;
let contents: WorkbookContents;
let last: DoneAction;

beforeEach(async () => {
  office = await officeInJsdom();
  Object.assign(given, { Office: office.Office, Excel: office.Excel });
  putTable(office.book, "tblCentraler", "Blad1", 0, 0, [
    ["Central", "Kommun", "MHV", "BHV", "ÖF", "Soc", "Samordnare (%)", "Avtal t.o.m."],
    ["Alfa", "Mora", "ja", "ja", "ja", "ja", 25, "2030-12-31"],
    ["Beta", "Orsa", "ja", "ja", "ja", "nej", 10, "tills vidare"],
  ]);
  await read();
});
afterEach(() => {
  expect([office.errors, office.unknown]).toEqual([[], []]);
  delete given.Office;
  delete given.Excel;
  office.close();
});

async function read(): Promise<void> {
  contents = await office.Excel.run(readContents);
}
async function done(plan: Plan): Promise<boolean> {
  last = await office.Excel.run((context) => carryOut(context, plan));
  await read();
  return true;
}
const sheet = (planned: PlannedSheet): Promise<boolean> =>
  done({ action: "sheet", sheets: [planned], columns: [], writes: [] });
const actions = (): StructureActions =>
  new StructureActions({
    contents,
    place: comparisonState.place.initial,
    state: { language: "sv" },
    changes: { carryOut: (_words: unknown, plan: Plan) => done(plan) },
  } as unknown as ViewFrame as never);
const model = (): StructureModel => structureModel(contents);
const rowsOf = (name: string): readonly (readonly unknown[])[] =>
  contents.tables.find((one) => one.name === name)!.cells!.values.slice(1);

test("a table of structure that is empty says so, and is filled with the centres' checks", async () => {
  await sheet(structureSheet([], words.sheets.structure));
  const { name, columns } = { name: "tblStruktur", columns: rowsOf("tblStruktur")[0]!.length };
  // As somebody has emptied it: one blank row.
  await office.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    table.getDataBodyRange().clear("Contents");
    table.resize(table.getHeaderRowRange().getResizedRange(1, 0));
    await context.sync();
  });
  await read();
  expect([model().structure?.rows, model().matrix]).toEqual([0, []]);
  expect(model().furtherCentres.map(({ centre }) => centre)).toEqual(["Alfa", "Beta"]);
  const before = rowsOf(name);
  await actions().addCentres();
  const rows = rowsOf(name);
  // Fifteen checks for each of two centres: 25 % of a coordinator is enough, 10 % is in part.
  expect([rows.length, columns]).toEqual([30, 9]);
  const stateOf = (centre: string, check: string): unknown =>
    rows.find((row) => row[0] === centre && row[2] === check)?.[3];
  expect([stateOf("Alfa", "Samordnare"), stateOf("Beta", "Samordnare")]).toEqual(["uppfyllt", "delvis"]);
  expect(model().furtherCentres).toEqual([]);
  await office.Excel.run((context) => undo(context, last));
  await read();
  expect(rowsOf(name)).toEqual(before);
});

test("a table of agreements that was made empty gets the agreements that are read, and a centre that comes later its row", async () => {
  await sheet(agreementSheet([], words.sheets.agreements));
  expect(model().agreements?.rows).toBe(0);
  await actions().addAgreements();
  const at = (heading: string): number =>
    contents.tables.find(({ name }) => name === "tblAvtal")!.cells!.values[0]!.indexOf(heading);
  expect(rowsOf("tblAvtal").map((row) => [row[at("Central")], row[at("Giltigt till")]])).toEqual([
    // 31 December 2030, as Excel counts.
    ["Alfa", Date.UTC(2030, 11, 31) / 86_400_000 + 25_569],
    ["Beta", "tills vidare"],
  ]);
  // What is worked out is in the new row too.
  const { formulas } = contents.tables.find(({ name }) => name === "tblAvtal")!.cells!;
  expect(formulas.slice(1).map((row) => String(row[at("Status")]).slice(0, 17))).toEqual(
    Array(2).fill("=FC.AVTALSSTATUS("),
  );
  expect(model().furtherAgreements).toEqual([]);
  await office.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblCentraler");
    const below = table.getRange().getLastRow().getOffsetRange(1, 0);
    below.values = [["Gamma", "Säter", "ja", "ja", "ja", "ja", 20, "2029-06-30"]];
    table.resize(table.getRange().getResizedRange(1, 0));
    await context.sync();
  });
  await read();
  expect(model().furtherAgreements.map(({ name }) => name)).toEqual(["Gamma"]);
});
