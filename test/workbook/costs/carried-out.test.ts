import { costOutline } from "../../../src/cells/costs/cost-outline";
import { carryOut, type DoneAction } from "../../../src/workbook/action/carry-out";
import { undo } from "../../../src/workbook/action/undo/undo";
import type { Plan } from "../../../src/workbook/action/plan/plan";
import { costSheetsPlan } from "../../../src/workbook/costs/cost-sheets-plan";
import { officeForEachTest } from "../../support/office-for-each-test";
import { putTable } from "../support/centres";
import { contentOf } from "../support/content";

const office = officeForEachTest();

const run = (plan: Plan): Promise<DoneAction> => office.Excel.run((context) => carryOut(context, plan));

const parties = [
  ["Verksamhet", "Organisation", "Yta"],
  ["MHV", "Regionen", 383],
  ["ÖF", "Kommunen", 324],
];
const costs = [
  ["Kostnadsslag", "Belopp", "Betalas av"],
  ["Hyra", 1000, "Regionen"],
];
const text = { title: "Titel", notes: ["Rad"] };

test("all sheets are written by one action, read each other by name, and go away again", async () => {
  putTable(office.memory, "tblParter", "Blad1", 0, 0, parties);
  putTable(office.memory, "tblKostnader", "Blad1", 10, 0, costs);
  const before = contentOf(office);
  const plan = costSheetsPlan(
    {
      costs: {
        table: "tblKostnader",
        headings: { kind: "Kostnadsslag", amount: "Belopp", payer: "Betalas av" },
      },
      parties: {
        table: "tblParter",
        headings: { verksamhet: "Verksamhet", organisation: "Organisation", area: "Yta" },
      },
      roundsToKronor: true,
      outline: costOutline(costs, parties, undefined, true),
      text: {
        split: text,
        invoices: text,
        pair: text,
        internal: text,
        check: text,
        annex: text,
        withdrawn: text,
        to: "till",
        correction: text,
        invoiceRows: text,
      },
    },
    { invoices: true, internal: true, annex: { responsibilityRows: 0 } },
  );
  const done = await run(plan);
  const sheets = office.memory.sheets();
  expect(sheets.map(({ name }) => name)).toEqual([
    "Blad1",
    "Fördelning",
    "Fakturaunderlag",
    "Spec Regionen→Kommunen",
    "Interna överföringar",
    "Avtalsbilaga",
    "Kontroll",
  ]);
  // No mark of another sheet is left in any formula.
  for (const sheet of sheets) {
    const used = sheet.usedRect();
    const inputs = used ? sheet.inputs(used).flat() : [];
    expect(inputs.filter((input) => typeof input === "string" && /[«»]/.test(input))).toEqual([]);
  }
  await office.Excel.run((context) => undo(context, done));
  expect(contentOf(office)).toEqual(before);
});
