import { pastedRows } from "../../src/cells/ground/pasted-cells";
import { checkTable } from "../../src/cells/tables/check-table";
import { tableShapes } from "../../src/cells/tables/shapes";
import { reviewSpecification } from "../../src/cells/costs/review/review-specification";
import { carryOut } from "../../src/workbook/action/carry-out";
import { repairPlan } from "../../src/workbook/repairs/repair-plan";
import type { CellInput } from "../../src/workbench/host";
import { officeInJsdom } from "../support/office-in-jsdom";
import { putTable } from "../workbook/support/centres";

/** Inputs of the pane that were once put right or judged wrongly: a day in a workbook that counts from 1904, a pasted line. */

const given = globalThis as unknown as { Office: unknown };

test("a day as text is left alone in a workbook that counts its days from 1904", async () => {
  const rows: CellInput[][] = [
    ["Verksamhet", "Organisation", "Yta", "Från"],
    ["MHV", "Regionen", 100, 44_196],
    ["ÖF", "Kommunen", 100, "2025-07-01"],
  ];
  const office = await officeInJsdom();
  office.host.switches.play("dates1904");
  given.Office = office.Office;
  putTable(office.book, "tblParter", "Blad1", 0, 0, rows);
  const problems = checkTable(tableShapes.parties, rows);
  expect(problems.find(({ row }) => row === 2)).toMatchObject({ kind: "date-as-text", repair: 45_839 });
  const plan = repairPlan([
    { sheet: "Blad1", cells: { row: 0, column: 0, values: rows, formulas: rows }, problems },
  ]);
  await expect(office.Excel.run((context) => carryOut(context, plan))).rejects.toMatchObject({
    because: { kind: "dates-from-1904" },
  });
  const [sheet] = office.book.sheets();
  expect(sheet!.values({ row: 2, column: 3, rows: 1, columns: 1 })).toEqual([["2025-07-01"]]);
  expect(office.errors).toEqual([]);
  delete given.Office;
  office.close();
});

const headings = "Kostnadsslag\tPeriod\tVerksamhet\tHelt belopp\tNyckel\tBeräkning\tAndel\tBelopp";
const pasted = (whole: string, share: string, amount: string): ReturnType<typeof reviewSpecification> =>
  reviewSpecification(
    pastedRows(`${headings}\nHyra\t2025\tMHV\t${whole}\tYta\t100 av 400 m²\t${share}\t${amount}`).map(
      ({ cells }) => cells,
    ),
  );

test.each([
  ["12 000,00", "25 %", "3 000,- kr"],
  ["12 000:-", "25%", "3 000:-"],
  ["12 000,—", "0,25", "SEK 3 000"],
  ["12.000,00", "25,0 procent", "3.000,-"],
  ["12 000 kr", "25 %", "3 000"],
])("a pasted line of %s, %s and %s is right", (whole, share, amount) => {
  expect(pasted(whole, share, amount).lines.map(({ verdict }) => verdict)).toEqual(["right"]);
});

test.each([
  ["12 000,00", "25 %", "-3 000"],
  ["12 000,00", "25 %", "3 000,01"],
])("a pasted line of %s, %s and %s deviates", (whole, share, amount) => {
  expect(pasted(whole, share, amount).lines.map(({ verdict }) => verdict)).toEqual(["deviating"]);
});
