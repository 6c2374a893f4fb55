import {
  balancesIn,
  reconciliationOverview,
} from "../../../src/cells/costs/reconciliation/reconciliation-overview";
import type { CellInput } from "../../../src/workbench/host/book";
import { reconciliationPlan } from "../../../src/workbook/costs/reconciliation-sheet";
import { SampleBook } from "../../support/sample-book";
import { sheetsOf, tableSheetOf } from "./plan-in-engine";

type Cells = readonly (readonly CellInput[])[];

const costs: Cells = [
  ["Kostnadsslag", "Konto", "Belopp", "Moms"],
  ["Hyra", 5010, 1000, 0],
  ["El", 5020, 300, 75],
  ["el", 5020, 100, 25],
  ["Städ", 5060, 50, null],
];
const budget: Cells = [
  ["Kostnadsslag", "Belopp"],
  ["Hyra", 900],
  ["Larm", 20],
];
const before: Cells = [
  ["Kostnadsslag", "Belopp"],
  ["Hyra", 800],
];
const parties: Cells = [
  ["Verksamhet", "Organisation", "Yta"],
  ["MHV", "Regionen", 60],
  ["ÖF", "Kommunen", 40],
  ["Bibliotek", "Kommunen", "ingen"],
];
const tables = { costs, parties, budget, lastYear: before, centre: undefined };

test("kind by kind: budget, costs, ledger, difference and the year before; a balance with VAT is told", () => {
  const { rows, sum, area, hasAccounts } = reconciliationOverview(tables, { hyra: 1010.5, el: 500 }, "kind");
  expect([area, hasAccounts]).toEqual([100, true]);
  expect(
    rows.map(({ name, budget: planned, actual, ledger, difference, isGross, lastYear }) => [
      ...[name, planned, actual, ledger, difference, isGross, lastYear],
    ]),
  ).toEqual([
    ["Hyra", 900, 1000, 1010.5, 10.5, false, 800],
    // 300 + 100 net and 75 + 25 VAT: the ledger has it gross.
    ["El", 0, 400, 500, 100, true, 0],
    ["Städ", 0, 50, undefined, undefined, false, 0],
    ["Larm", 20, 0, undefined, undefined, false, 0],
  ]);
  // What has no balance is in the costs' sum, and in no difference.
  expect(sum).toMatchObject({ budget: 920, actual: 1450, ledger: 1510.5, difference: 110.5, lastYear: 800 });
});

test("balances that are pointed at, by account: several rows of one are added, others are counted", () => {
  const { rows } = reconciliationOverview(
    { ...tables, budget: undefined, lastYear: undefined },
    {},
    "account",
  );
  expect(rows.map(({ key, actual }) => [key, actual])).toEqual([
    ["5010", 1000],
    ["5020", 400],
    ["5060", 50],
  ]);
  const list = [
    ["Konto", "Namn", "Utgående saldo"],
    [5010, "Lokalhyra", "1 000,00"],
    ["5020", "El", 250],
    [5020, "El, del 2", 150],
    [6110, "Kontorsmaterial", 12],
    ["", "", ""],
  ];
  expect(balancesIn(list, rows)).toEqual({ balances: { 5010: 1000, 5020: 400 }, strangers: ["6110"] });
});

test("the sheet follows the tables by Excel's own formulas, and the ledger's balances are there to be written over", async () => {
  const overview = reconciliationOverview(tables, { hyra: 1010.5, el: 500 }, "kind");
  const named = (table: string) => ({ table, name: "Kostnadsslag", amount: "Belopp" });
  const plan = reconciliationPlan({
    overview,
    costs: named("tblKostnader"),
    budget: named("tblBudget"),
    lastYear: named("tblFjol"),
    centre: undefined,
    text: { title: "Avstämning", notes: ["En rad."] },
  });
  const book = await SampleBook.open(
    {
      name: "bok.xlsx",
      sheets: [
        tableSheetOf("Budget", "tblBudget", budget),
        tableSheetOf("Kostnader", "tblKostnader", costs),
        tableSheetOf("Fjol", "tblFjol", before),
        ...sheetsOf(plan),
      ],
    },
    "desktop",
  );
  const head = book.values("Avstämning", "A1:H12").findIndex(([first]) => first === "Kostnadsslag") + 1;
  const shown = (): unknown[][] => book.values("Avstämning", `A${head}:H${head + 5}`);
  expect(shown()).toEqual([
    ["Kostnadsslag", "Budget", "Utfall", "Huvudbok", "Skillnad", "Skillnad %", "I fjol", "Kronor per m²"],
    ["Hyra", 900, 1000, 1010.5, 10.5, 0.0105, 800, 10],
    ["El", 0, 400, 500, 100, 0.25, 0, 4],
    ["Städ", 0, 50, null, "", "", 0, 0.5],
    ["Larm", 20, 0, null, "", "", 0, 0],
    ["Summa", 920, 1450, 1510.5, 110.5, 110.5 / 1400, 800, 14.5],
  ]);
  await book.write("Avstämning", `D${head + 3}`, 60);
  expect(shown()[3]?.slice(3, 6)).toEqual([60, 10, 0.2]);
  // Balances that are taken away leave no sum of 0 behind.
  for (const row of [1, 2, 3]) await book.write("Avstämning", `D${head + row}`, null);
  expect(shown()[5]).toEqual(["Summa", 920, 1450, "", "", "", 800, 14.5]);
  expect(plan.sheets[0]?.charts?.[0]?.series.map(({ name }) => name)).toEqual([
    ...["Budget", "Utfall", "Huvudbok", "I fjol"],
  ]);
  book.close();
});
