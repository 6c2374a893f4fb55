import { costColumns } from "../../../src/cells/costs/headings/cost-headings";
import { costOutline } from "../../../src/cells/costs/cost-outline";
import { nextYearCosts, nextYearParties } from "../../../src/cells/costs/next-year/next-year-tables";
import { partyColumns } from "../../../src/cells/costs/headings/party-headings";
import { preliminaryOverview } from "../../../src/cells/costs/year/preliminary-overview";
import { preliminaryColumns } from "../../../src/cells/costs/headings/preliminary-headings";
import { matchHeadings, type Columns } from "../../../src/cells/ground/headings";
import type { CellInput } from "../../../src/workbench/host/book";
import type { Plan } from "../../../src/workbook/action/plan/plan";
import type { NamedTable } from "../../../src/workbook/costs/cost-request";
import { nextYearPlan } from "../../../src/workbook/costs/next-year-plan";
import { preliminaryPlan } from "../../../src/workbook/costs/preliminary-plan";
import { contactColumns } from "../../../src/cells/costs/headings/contact-headings";
import { settlementPairs } from "../../../src/cells/costs/year/settlement-pairs";
import {
  settlementPlan,
  type SettlementPlanRequest,
} from "../../../src/workbook/costs/settlement/settlement-plan";
import { freeTableName, tableNameOfYear } from "../../../src/workbook/costs/table-names";
import type { YearSheetsText } from "../../../src/workbook/costs/year-sheets-text";
import { SampleBook } from "../../support/sample-book";
import { sheetsOf, tableSheetOf } from "./plan-in-engine";

type Cells = readonly (readonly CellInput[])[];

const top = (title: string): { title: string; notes: string[] } => ({ title, notes: ["En rad."] });
const text: YearSheetsText = {
  preliminary: top("Preliminära belopp"),
  preliminaryCheck: top("Kontroll"),
  settlement: top("Slutreglering"),
  settledPair: { ...top("Slutreglering"), to: "till" },
  nextCosts: top("Kostnader"),
  nextParties: top("Parter"),
};

const named = <Key extends string>(table: string, cells: Cells, columns: Columns<Key>): NamedTable<Key> => ({
  table,
  headings: Object.fromEntries(
    Object.entries(matchHeadings(cells[0] ?? [], columns).columnOf).map(([key, column]) => [
      key,
      cells[0]?.[column as number],
    ]),
  ) as Partial<Record<Key, string>>,
});

/** Nässjö's areas, with a child health centre of its own. */
const parties: Cells = [
  ["Verksamhet", "Organisation", "Yta", "Till"],
  ["MHV", "Regionen", 383, null],
  ["BHV", "Vårdbolaget", 465, null],
  ["ÖF och Soc", "Kommunen", 324, null],
];
const budget: Cells = [
  ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
  ["Hyra", 1000, "Regionen", 46_023, 46_387],
  ["El", 586, "Kommunen", 46_023, 46_387],
];
const ledger: Cells = [
  ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
  ["Hyra", 1172, "Regionen", 46_023, 46_387],
  ["El", 293, "Kommunen", 46_023, 46_387],
];
const year = { from: 46_023, till: 46_387 };

const books: SampleBook[] = [];
afterEach(() => books.splice(0).forEach((book) => book.close()));

async function opened(plan: Plan, more: ReturnType<typeof tableSheetOf>[] = []): Promise<SampleBook> {
  const book = await SampleBook.open(
    {
      name: "bok.xlsx",
      sheets: [
        tableSheetOf("Parter", "tblParter", parties),
        tableSheetOf("Budget", "tblBudget", budget),
        tableSheetOf("Kostnader", "tblKostnader", ledger),
        ...more,
        ...sheetsOf(plan),
      ],
    },
    "desktop",
  );
  books.push(book);
  return book;
}

function preliminary(taken: readonly string[] = [], settles = true): Plan {
  const { cells } = preliminaryOverview(budget, parties, undefined, year, "quarter");
  return preliminaryPlan({
    costs: named("tblBudget", budget, costColumns),
    parties: named("tblParter", parties, partyColumns),
    outline: costOutline(budget, parties, undefined, true),
    cells,
    settles,
    taken,
    text,
  });
}

test("where the budget is for another time there is no check that would say otherwise", () => {
  expect(preliminary([], false).sheets.map(({ name }) => name)).toEqual(["Preliminära belopp"]);
});

test("preliminary amounts stand as values in a table of their own, and their check follows it and the budget", async () => {
  const plan = preliminary();
  expect(plan.sheets.map(({ name, tables }) => [name, tables?.[0]?.name])).toEqual([
    ["Preliminära belopp", "tblPreliminart"],
    ["Kontroll preliminärt", undefined],
  ]);
  const book = await opened(plan);
  // 1 000 of 1 172 m²: 465 gives 396,76 and 324 gives 276,45; 586: 383 gives 191,50 and 465 gives 232,50.
  const rows = book.values("Preliminära belopp", "A4:F21").filter(([biller]) => biller !== null);
  expect(rows[0]).toEqual([
    "Fakturerar",
    "Faktureras",
    "Kostnadsslag",
    "Period från",
    "Period till",
    "Belopp",
  ]);
  expect(rows).toHaveLength(1 + 4 * 4);
  const paid = (from: string, to: string): number =>
    rows.reduce(
      (sum, [biller, charged, , , , amount]) =>
        biller === from && charged === to ? sum + Math.round(Number(amount) * 100) : sum,
      0,
    );
  expect(paid("Regionen", "Vårdbolaget")).toBe(39_676);
  expect(paid("Regionen", "Kommunen")).toBe(27_645);
  expect(paid("Kommunen", "Regionen")).toBe(19_150);
  expect(paid("Kommunen", "Vårdbolaget")).toBe(23_250);

  const sheet = "Kontroll preliminärt";
  expect(book.values(sheet, "A4:F6")).toEqual([
    ["Kontroll: summan i tabellerna", null, null, 1097.21, 1097.21, 0],
    ["Kontroll: summan av raderna nedan", null, null, 1097.21, 1097.21, 0],
    ["Kontroll: skillnad, ska vara 0", null, null, 0, 0, 0],
  ]);
  expect(book.values(sheet, "A8:F10")).toEqual([
    ["Fakturerar", "Faktureras", "Kostnadsslag", "Preliminärt", "Utfall", "Att debitera"],
    ["Regionen", "Vårdbolaget", "Hyra", 396.76, 396.76, 0],
    ["Regionen", "Vårdbolaget", "Summa", 396.76, 396.76, 0],
  ]);

  // One krona more for one and less for another: the sum is the same, and the check says it all the same.
  const amounts = book.values("Preliminära belopp", "F5:F9").flat().map(Number);
  await book.write("Preliminära belopp", "F5", amounts[0]! + 1);
  await book.write("Preliminära belopp", "F9", amounts[4]! - 1);
  expect(book.values(sheet, "D6:F6")).toEqual([[0, 0, -2]]);
  await book.write("Preliminära belopp", "F9", amounts[4]!);
  expect(book.values(sheet, "D4:F6")).toEqual([
    [1098.21, 1097.21, 0],
    [1098.21, 1097.21, 1],
    [0, 0, -1],
  ]);
});

test("a second table of preliminary amounts gets a name of its own", () => {
  expect(preliminary(["tblpreliminart", "tblPreliminart2"]).sheets[0]?.tables?.[0]?.name).toBe(
    "tblPreliminart3",
  );
  expect(freeTableName("tblA", ["tblB"])).toBe("tblA");
  expect(tableNameOfYear("tblKostnader", "2026")).toBe("tblKostnader2026");
  expect(tableNameOfYear("tblKostnader2026v2", "2027")).toBe("tblKostnader2027");
  expect(tableNameOfYear("tblKostnader2025till2026", "2026–2027")).toBe("tblKostnader2026till2027");
  expect(tableNameOfYear("Konto1930x", "2026")).toBe("Konto1930x2026");
});

/** What is settled on the pairs' own sheets, numbered from 5 on. */
function settledBy(
  costs: Cells,
  of: Cells,
  advance: Cells,
  centre: string | undefined,
): Pick<SettlementPlanRequest, "pairs" | "numbers" | "years" | "period"> {
  const pairs = settlementPairs(costs, of, advance, centre);
  return { pairs, numbers: pairs.map((_, index) => `2026-0${5 + index}`), years: "2026", period: "2026" };
}

/** The cells of a sheet from the row of a heading on, as many columns as were asked for. */
const below = (book: SampleBook, sheet: string, heading: string, columns: string): unknown[][] => {
  const rows = book.values(sheet, `A1:${columns}60`);
  return rows.slice(rows.findIndex(([cell]) => cell === heading));
};

test("each pair's settlement can be booked by itself: codes, references, what is left, and a check that follows", async () => {
  const of: Cells = [
    ["Verksamhet", "Organisation", "Yta", "Org.nr", "Referens", "Kontering"],
    ["MHV", "Regionen", 600, "232100-0180", "", ""],
    ["ÖF", "Kommunen", 400, "212000-2239", "4410", "72500"],
  ];
  const costs: Cells = [
    ["Kostnadsslag", "Belopp", "Betalas av", "Momskod", "Period från", "Period till"],
    ["Hyra", 1000, "Regionen", "25 %", 46_023, 46_387],
    ["El", 100, "Regionen", "25 %", 46_023, 46_387],
    ["El", 50, "Regionen", "0", 46_023, 46_387],
    ["Lokalvård", 20, "Regionen", "", 46_023, 46_387],
  ];
  // Of the rent the code is the only one; of the electricity nobody can know; of the third it is stated, in another way.
  const advance: Cells = [
    ["Fakturerar", "Faktureras", "Kostnadsslag", "Belopp", "Momskod"],
    ["Regionen", "Kommunen", "Hyra", 500, ""],
    ["Regionen", "Kommunen", "El", 30, ""],
    ["Regionen", "Kommunen", "el", 10, 0.25],
    ["Kommunen", "Regionen", "Sophämtning", 12, ""],
  ];
  const { plan, book } = await settled(of, costs, advance);
  const [, sheet, other] = plan.sheets.map(({ name }) => name) as [string, string, string];
  expect([sheet, other]).toEqual(["Slut Regionen→Kommunen 2026", "Slut Kommunen→Regionen 2026"]);
  expect(book.value(sheet, "A1")).toBe("Slutreglering 2026-05 · Regionen till Kommunen");
  const head = book.values(sheet, "A4:B16").filter(([label]) => label !== null);
  expect(head).toEqual(
    expect.arrayContaining([
      ["Organisation", "Regionen"],
      ["Fastighet", "Björken 1"],
      ["Utfärdad", "2027-01-20"],
      ["Organisation", "Kommunen"],
      ["Referens", "4410"],
      ["Kontering", "72500"],
      ["Period", "2026"],
    ]),
  );
  // Two fifths of each: 400, 40, 20 and 8.
  expect(below(book, sheet, "Summering per momskod, kronor", "E").slice(1, 6)).toEqual([
    ["25 %", null, 510, 440, -70],
    ["0", null, 0, 20, 20],
    ["(ingen)", null, 30, 8, -22],
    ["Att kreditera, exkl. moms", null, 540, 468, -72],
    [expect.stringContaining("ska vara 0"), null, null, null, 0],
  ]);
  expect(codeCheckOf(book, sheet)).toEqual([expect.stringMatching(/ska vara 0$/), 0]);
  expect(below(book, sheet, "Kostnadsslag", "E").slice(1, 7)).toEqual([
    ["Hyra", "25 %", 500, 400, -100],
    ["El", "25 %", 10, 40, 30],
    ["El", "0", 0, 20, 20],
    ["El", null, 30, 0, -30],
    ["Lokalvård", null, 0, 8, 8],
    ["Summa", null, 540, 468, -72],
  ]);
  // A pair with nothing but what was charged in advance is credited.
  expect(below(book, other, "Kostnadsslag", "E")[1]).toEqual(["Sophämtning", null, 12, 0, -12]);
  const check = below(book, sheet, "Summering per momskod, kronor", "E").findIndex(([label]) =>
    String(label).includes("ska vara 0"),
  );
  await book.write("Kostnader", "B2", 1100);
  expect(below(book, sheet, "Summering per momskod, kronor", "E")[check]?.[4]).toBe(40);
  expect(codeCheckOf(book, sheet)).toEqual([expect.stringMatching(/skiljer: 25 %$/), 40]);
  await book.write("Kostnader", "B2", 1000);
  // The sum of all is what it was when a cost is given another code: two fifths of 50 go from one to the other.
  await book.write("Kostnader", "D4", "25 %");
  expect(below(book, sheet, "Summering per momskod, kronor", "E")[check]?.[4]).toBe(0);
  expect(codeCheckOf(book, sheet)).toEqual([expect.stringMatching(/skiljer: 25 %, 0$/), 40]);
});

/** The settlement of these tables, written into a workbook of theirs. */
async function settled(
  of: Cells,
  costs: Cells,
  advance: Cells,
): Promise<{ plan: ReturnType<typeof settlementPlan>; book: SampleBook }> {
  const plan = settlementPlan({
    costs: named("tblKostnader", costs, costColumns),
    parties: named("tblParter", of, { ...partyColumns, ...contactColumns }),
    preliminary: named("tblPreliminart", advance, preliminaryColumns),
    outline: costOutline(costs, of, undefined, true),
    ...settledBy(costs, of, advance, undefined),
    head: { issued: "2027-01-20", property: "Björken 1" },
    text,
  });
  const book = await SampleBook.open(
    {
      name: "bok.xlsx",
      sheets: [
        tableSheetOf("Parter", "tblParter", of),
        tableSheetOf("Kostnader", "tblKostnader", costs),
        tableSheetOf("Preliminärt", "tblPreliminart", advance),
        ...sheetsOf(plan),
      ],
    },
    "desktop",
  );
  books.push(book);
  return { plan, book };
}

/** What is said of the codes on the sheet of a pair, and their differences. */
const codeCheckOf = (book: SampleBook, sheet: string): unknown[] => {
  const row = book.values(sheet, "A1:E60").find(([label]) => String(label).startsWith("Momskod för momskod"));
  return [row?.[0], row?.[4]];
};

test("where each amount in advance has its VAT code, the check of a settled pair is of both sides, code by code", async () => {
  const of: Cells = [
    ["Verksamhet", "Organisation", "Yta"],
    ["MHV", "Regionen", 1],
    ["ÖF", "Kommunen", 1],
  ];
  const costs: Cells = [
    ["Kostnadsslag", "Belopp", "Betalas av", "Momskod", "Period från", "Period till"],
    ["Hyra", 1000, "Regionen", 0.25, 46_023, 46_387],
    ["El", 100, "Regionen", 25, 46_023, 46_387],
    ["Kaffe", 40, "Regionen", "ej bedömd", 46_023, 46_387],
    ["Frukt", 60, "Regionen", "0", 46_023, 46_387],
  ];
  // One code in its four writings, beside one of letters and a 0.
  const advance: Cells = [
    ["Fakturerar", "Faktureras", "Kostnadsslag", "Belopp", "Momskod"],
    ["Regionen", "Kommunen", "Hyra", 200, "25"],
    ["Regionen ", "kommunen", "Hyra", 200, "moms 25 %"],
    ["Regionen", "Kommunen", "El", 30, 0.25],
    ["Regionen", "Kommunen", "El", 3, "0,25"],
    ["Regionen", "Kommunen", "Kaffe", 15, "Ej bedömd"],
    ["Regionen", "Kommunen", "Frukt", 10, "0 %"],
  ];
  const { plan, book } = await settled(of, costs, advance);
  const sheet = plan.sheets[1]!.name;
  // Half of each.
  expect(below(book, sheet, "Summering per momskod, kronor", "E").slice(1, 4)).toEqual([
    ["25 %", null, 433, 550, 117],
    ["ej bedömd", null, 15, 20, 5],
    ["0", null, 10, 30, 20],
  ]);
  expect(codeCheckOf(book, sheet)).toEqual([expect.stringMatching(/ska vara 0$/), 0]);
  // 10 go from one code to another, in the table of what was in advance alone.
  await book.write("Preliminärt", "E7", "25 %");
  expect(codeCheckOf(book, sheet)).toEqual([expect.stringMatching(/skiljer: 25 %, 0$/), 20]);
  await book.write("Preliminärt", "E7", "0");
  expect(codeCheckOf(book, sheet)).toEqual([expect.stringMatching(/ska vara 0$/), 0]);
  // What is beside the settlement is read, and not printed.
  expect(plan.sheets[0]!.page!.columns).toBe(6);
});

test("the settlement is one live formula, and its check compares it with the tables", async () => {
  const advance: Cells = [
    ["Fakturerar", "Faktureras", "Kostnadsslag", "Belopp"],
    ["Regionen", "Kommunen", "Hyra", 300],
    ["Kommunen", "Regionen", "El", 100],
  ];
  const plan = settlementPlan({
    costs: named("tblKostnader", ledger, costColumns),
    parties: named("tblParter", parties, partyColumns),
    preliminary: named("tblPreliminart", advance, preliminaryColumns),
    outline: costOutline(ledger, parties, undefined, true),
    ...settledBy(ledger, parties, advance, undefined),
    text,
  });
  const [planned] = plan.sheets;
  expect(planned?.spills?.map(({ formula }) => formula)).toEqual([
    // What is charged, with its codes, beside what is printed.
    "=FC.FAKTURAUNDERLAG(tblKostnader[#All],tblParter[#All])",
    "=FC.SLUTREGLERING(tblKostnader[#All],tblParter[#All],tblPreliminart[#All])",
  ]);
  expect(planned?.page).toMatchObject({ orientation: "portrait", titleRows: { first: 7, last: 7 } });
  const book = await opened(plan, [tableSheetOf("Preliminärt", "tblPreliminart", advance)]);
  const sheet = "Slutreglering";
  // Rent by area: 465 and 324. Electricity, a quarter of the areas: 95,75 and 116,25.
  expect(book.values(sheet, "A8:F17")).toEqual([
    ["Fakturerar", "Faktureras", "Kostnadsslag", "Preliminärt", "Utfall", "Att debitera"],
    ["Regionen", "Vårdbolaget", "Hyra", 0, 465, 465],
    ["Regionen", "Vårdbolaget", "Summa", 0, 465, 465],
    ["Regionen", "Kommunen", "Hyra", 300, 324, 24],
    ["Regionen", "Kommunen", "Summa", 300, 324, 24],
    ["Kommunen", "Regionen", "El", 100, 95.75, -4.25],
    ["Kommunen", "Regionen", "Summa", 100, 95.75, -4.25],
    ["Kommunen", "Vårdbolaget", "El", 0, 116.25, 116.25],
    ["Kommunen", "Vårdbolaget", "Summa", 0, 116.25, 116.25],
    ["Summa", "", "", 400, 1001, 601],
  ]);
  // What stands out on the sheet are its sums, the last of them most.
  const rows = book.values(sheet, "A9:F17");
  const dressed = (role: string): number[] =>
    (planned?.formats ?? []).flatMap(({ row, rows: high, look }) =>
      look.role === role && row >= 8 && high === 1 ? [row - 8] : [],
    );
  expect(dressed("sum")).toEqual(rows.flatMap(([, , kind], index) => (kind === "Summa" ? [index] : [])));
  expect(dressed("heading")).toEqual([rows.findIndex(([biller]) => biller === "Summa")]);
  expect(book.values(sheet, "D4:F6")).toEqual([
    [400, 1001, 601],
    [400, 1001, 601],
    [0, 0, 0],
  ]);
  await book.write("Kostnader", "B2", 2344);
  expect(book.values(sheet, "D9:F9")).toEqual([[0, 930, 930]]);
  expect(book.values(sheet, "D6:F6")).toEqual([[0, 0, 0]]);
  // An amount that Excel takes for text is read by the function and not by SUM: the check says so.
  await book.write("Preliminärt", "D2", "300 kr");
  expect(book.values(sheet, "D6:F6")).toEqual([[-300, 0, 300]]);
});

test("of several centres the check counts the one that is settled", async () => {
  const withCentre = (cells: Cells, centre: string): Cells =>
    cells.map((row, index) => [...row, index === 0 ? "Central" : centre]);
  const two = (cells: Cells): Cells => [
    ...withCentre(cells, "Eken"),
    ...withCentre(cells, "Björken").slice(1),
  ];
  const advance = two([
    ["Fakturerar", "Faktureras", "Kostnadsslag", "Belopp"],
    ["Regionen", "Kommunen", "Hyra", 300],
  ]).map((row) => row.map((cell) => (cell === "Eken" ? "Eken " : cell)));
  const [twoParties, twoLedgers] = [two(parties), two(ledger)];
  const plan = settlementPlan({
    costs: named("tblK", twoLedgers, costColumns),
    parties: named("tblP", twoParties, partyColumns),
    preliminary: named("tblA", advance, preliminaryColumns),
    centre: "Eken",
    outline: costOutline(twoLedgers, twoParties, "Eken", true),
    ...settledBy(twoLedgers, twoParties, advance, "Eken"),
    text,
  });
  const book = await opened(plan, [
    tableSheetOf("P", "tblP", twoParties),
    tableSheetOf("K", "tblK", twoLedgers),
    tableSheetOf("A", "tblA", advance),
  ]);
  expect(book.values("Slutreglering", "D4:F6")).toEqual([
    [300, 1001, 701],
    [300, 1001, 701],
    [0, 0, 0],
  ]);
});

test("next year's rent is a live formula of the index values above the table; everything else is a value", async () => {
  const indexed = { kinds: ["Hyra"], baseIndex: 250, index: 260, indexedPart: 0.8, neverLower: true };
  const next = nextYearCosts(ledger, { indexed, others: "empty" });
  const plan = nextYearPlan({
    year: "2027",
    costs: { table: "tblKostnader", next },
    parties: { table: "tblParter", cells: nextYearParties(parties, 46_388).cells },
    indexed,
    taken: ["tblParter2027"],
    text,
  });
  expect(plan.sheets.map(({ name, tables }) => [name, tables?.[0]?.name])).toEqual([
    ["Kostnader 2027", "tblKostnader2027"],
    ["Parter 2027", "tblParter2027v2"],
  ]);
  const book = await opened(plan);
  const sheet = "Kostnader 2027";
  expect(book.values(sheet, "A4:B8")).toEqual([
    ["Index", null],
    ["Basindex", 250],
    ["Nytt index", 260],
    ["Andel som följer index", 0.8],
    ["Faktor", 1.032],
  ]);
  // 1 172 × (1 + 0,8 × (260 ÷ 250 − 1)) = 1 209,504
  expect(book.values(sheet, "A10:G12")).toEqual([
    ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till", "Bashyra", "Lägst"],
    ["Hyra", 1209.5, "Regionen", 46_388, 46_752, 1172, 1172],
    ["El", null, "Kommunen", 46_388, 46_752, null, null],
  ]);
  await book.write(sheet, "B6", 240);
  expect(book.value(sheet, "B11")).toBe(1172);
  await book.write(sheet, "G11", "ingen");
  // 1 172 × (1 + 0,8 × (240 ÷ 250 − 1)) = 1 134,496
  expect(book.value(sheet, "B11")).toBe(1134.5);
  expect(book.values("Parter 2027", "A4:D7")).toEqual(parties);
});

test("without an index next year's tables are values alone", () => {
  const plan = nextYearPlan({
    year: "2026–2027",
    costs: { table: "Kostnader", next: nextYearCosts(ledger, { others: "keep" }) },
    parties: { table: "Parter", cells: parties },
    indexed: undefined,
    taken: [],
    text,
  });
  expect(plan.sheets.map(({ name, tables }) => [name, tables?.[0]?.name])).toEqual([
    ["Kostnader 2026–2027", "Kostnader2026till2027"],
    ["Parter 2026–2027", "Parter2026till2027"],
  ]);
  const written = plan.sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()));
  expect(written.filter((cell) => typeof cell === "string" && cell.startsWith("="))).toEqual([]);
});
