import { triedTables } from "../../../src/cells/costs/trial/trial";
import type { TrialChange } from "../../../src/domain/costs/trial/trial-change";
import { splitTables } from "../../../src/taskpane/costs/named-tables";
import type { CellInput, CellValue } from "../../../src/workbench/host/book";
import type { Plan, PlannedBlock } from "../../../src/workbook/action/plan/plan";
import {
  isTrialTable,
  trialSheetNames,
  trialTableName,
  whatIfPlan,
} from "../../../src/workbook/costs/trial/what-if-sheets";
import { SampleBook } from "../../support/sample-book";
import { sheetsOf, tableSheetOf } from "./plan-in-engine";

type Cells = readonly (readonly CellInput[])[];

/** Nässjö. */
const parties: Cells = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Från"],
  ["MHV", "Regionen", 383, 1, null],
  ["BHV", "Regionen", 465, 1, null],
  ["ÖF och Soc", "Kommunen", 324, 2, null],
];
const costs: Cells = [
  ["Kostnadsslag", "Belopp", "Nyckel"],
  ["Hyra", 1_172_000, null],
  ["Samordnare", 100_000, null],
];
const words = { title: "=Prov", notes: ["En rad."] };
const sides = { costs: "tblKostnaderProv", parties: "tblParterProv" };

const planned = (changes: readonly TrialChange[], centre?: string, own = { costs, parties }): Plan => {
  const trial = triedTables(own.costs, own.parties, centre, changes);
  return whatIfPlan({
    before: splitTables(
      { name: "tblKostnader", cells: own.costs },
      { name: "tblParter", cells: own.parties },
      centre,
    ),
    after: splitTables(
      { name: sides.costs, cells: trial.costs.cells },
      { name: sides.parties, cells: trial.parties.cells },
      centre,
    ),
    costs: trial.costs,
    parties: trial.parties,
    changes: changes.map(({ what }) => `Ändring: ${what}`),
    text: { parties: words, costs: words, source: words, comparison: words, changes: "Ändringar" },
  });
};

const books: SampleBook[] = [];
afterEach(() => books.splice(0).forEach((book) => book.close()));

async function opened(plan: Plan, blankMode: "desktop" | "web" = "desktop"): Promise<SampleBook> {
  const sheets = [
    tableSheetOf("Parter", "tblParter", parties),
    tableSheetOf("Kostnader", "tblKostnader", costs),
    ...sheetsOf(plan),
  ];
  const book = await SampleBook.open({ name: "bok.xlsx", sheets }, blankMode);
  books.push(book);
  return book;
}

function beside(book: SampleBook, word: string): CellValue[] {
  const { values } = book.everything().find(({ name }) => name === trialSheetNames.comparison)!;
  const row = values.find(([first]) => first === word);
  if (!row) throw new Error(`no ${word}`);
  return row.slice(1, 4);
}

const privateClinic: TrialChange = {
  what: "organisation",
  party: { verksamhet: "BHV", nth: 0 },
  organisation: "Vårdbolaget",
};

describe.each(["desktop", "web"] as const)("as on the %s", (mode) => {
  test("the comparison is live over the tables and their copies, and goes on with what is written in either", async () => {
    const book = await opened(planned([privateClinic]), mode);
    expect(beside(book, "Regionen")).toEqual([898_000, 408_000, -490_000]);
    expect(beside(book, "Vårdbolaget")).toEqual([0, 490_000, 490_000]);
    expect(beside(book, "Kommunen")).toEqual([374_000, 374_000, 0]);
    expect(beside(book, "Övriga organisationer")).toEqual([0, 0, 0]);
    expect(beside(book, "Summa")).toEqual([1_272_000, 1_272_000, 0]);
    // In the copy the rent becomes half; the copy's table begins below its title and notes.
    const { values } = book.everything().find(({ name }) => name === trialSheetNames.costs)!;
    const row = values.findIndex(([kind]) => kind === "Hyra") + 1;
    await book.write(trialSheetNames.costs, `B${row}`, 586_000);
    expect(beside(book, "Kommunen")).toEqual([374_000, 212_000, -162_000]);
    await book.write("Kostnader", "B3", 200_000);
    expect(beside(book, "Kommunen")).toEqual([424_000, 212_000, -212_000]);
    // Somebody who comes while going on.
    await book.write(trialSheetNames.parties, "B5", "Stiftelsen");
    expect(beside(book, "Övriga organisationer")[1]).toBe(191_500 + 25_000);
  });
});

test("what is changed is marked twice over: in colour, and in words at the end of its row", () => {
  const plan = planned([
    privateClinic,
    { what: "area", party: { verksamhet: "MHV", nth: 0 }, area: 400.5 },
    { what: "joins", verksamhet: "+46", organisation: "K", area: 10, services: 1, from: 45_658 },
    { what: "key", kind: "Hyra", key: "Lika" },
  ]);
  const sheet = plan.sheets.find(({ name }) => name === trialSheetNames.parties)!;
  // The headings, and the rows below them.
  const [head, body] = sheet.blocks.slice(-2) as [PlannedBlock, PlannedBlock];
  const table = { row: head.row, cells: [...head.cells, ...body.cells] };
  expect(table.cells.map((row) => row.at(-1))).toEqual([
    "Ändrat i provet",
    "Yta: 383 → 400,5",
    "Organisation: Regionen → Vårdbolaget",
    "",
    "Ny rad",
  ]);
  expect(table.cells.at(-1)?.slice(0, 5)).toEqual(["+46", "K", 10, 1, 45_658]);
  const marked = (sheet.formats ?? []).filter(({ look }) => look.role === "input");
  expect(marked.map(({ row, column, columns }) => [row - table.row, column, columns])).toEqual([
    [1, 2, 1],
    [2, 1, 1],
    [4, 0, 5],
  ]);
  expect(sheet.formats).toContainEqual({
    row: table.row + 1,
    column: 4,
    rows: 4,
    columns: 1,
    look: { numberFormat: "yyyy-mm-dd" },
  });
  const written = plan.sheets.find(({ name }) => name === trialSheetNames.costs)!.blocks.at(-1)!;
  expect(written.cells[0]).toEqual(["Hyra", 1_172_000, "Lika", "Nyckel: tomt → Lika"]);
});

test("nothing of the workbook is written: four new sheets, of which the comparison is shown", () => {
  const plan = planned([privateClinic]);
  expect(plan).toMatchObject({
    action: "cost-trial",
    columns: [],
    writes: [],
    show: trialSheetNames.comparison,
  });
  expect(plan.sheets.map(({ name, ifTaken }) => [name, ifTaken])).toEqual(
    ["Prov – Parter", "Prov – Kostnader", "Prov – Underlag", "Prov – Jämförelse"].map((name) => [
      name,
      "number",
    ]),
  );
  expect(plan.sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name))).toEqual([
    "tblParterProv",
    "tblKostnaderProv",
  ]);
  expect(plan.sheets[0]!.blocks[0]!.cells).toEqual([["=Prov"]]);
  expect(plan.sheets.every(({ page }) => page !== undefined)).toBe(true);
});

test("of several centres one is compared: its name stands in both formulas", () => {
  const own = {
    costs: [
      ["Kostnadsslag", "Belopp", "Central"],
      ["Hyra", 1, "Eken"],
      ["Hyra", 2, "Björken"],
    ],
    parties: [
      ["Verksamhet", "Organisation", "Yta", "Central"],
      ["MHV", "Regionen", 10, "Eken"],
      ["MHV", "Regionen", 20, "Björken"],
    ],
  };
  const plan = planned([{ what: "amount", kind: "Hyra", amount: 5 }], "Björken", own);
  expect(plan.sheets[2]!.spills?.map(({ formula }) => formula)).toEqual([
    '=FC.KOSTNADER(tblKostnader[#All],tblParter[#All],"Björken")',
    '=FC.KOSTNADER(tblKostnaderProv[#All],tblParterProv[#All],"Björken")',
  ]);
});

test("there is room for verksamheter and lines that come: neither split meets the other", () => {
  const [before, after] = planned([privateClinic]).sheets[2]!.spills!;
  // Kind, amount and key, three verksamheter and eight that may come.
  expect([before!.columns, after!.columns]).toEqual([14, 14]);
  expect(after!.column).toBeGreaterThan(before!.column + before!.columns);
  expect(before!.rows).toBeGreaterThan(costs.length + 400);
  expect(planned([privateClinic]).sheets[3]!.blocks.at(-1)!.cells[0]![1]).toMatchObject({
    formula: expect.stringContaining("$D$5:$N$5") as string,
  });
});

test("a copy's name is one that no table has, and a copy of a copy is no longer name", () => {
  expect(trialTableName("tblParter", ["tblparter"])).toBe("tblParterProv");
  expect(trialTableName("tblParter", ["TBLPARTERPROV", "tblParterProv2"])).toBe("tblParterProv3");
  expect(trialTableName("tblParterProv", ["tblParterProv"])).toBe("tblParterProv2");
  expect(["tblParterProv", "tblParterProv12", "tblProvtagning", "tblParter"].map(isTrialTable)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
