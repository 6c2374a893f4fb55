import fc from "../../support/properties";
import { invoiceMatrix } from "../../../src/cells/costs/invoice-matrix";
import {
  kindsToIndex,
  nextYearCosts,
  nextYearParties,
} from "../../../src/cells/costs/next-year/next-year-tables";
import { preliminaryAmounts } from "../../../src/cells/costs/year/preliminary-matrix";
import { equalInstalments, preliminaryOverview } from "../../../src/cells/costs/year/preliminary-overview";
import {
  additionsTo,
  answersOfCosts,
  kindsIn,
  defaultResponsibilities,
} from "../../../src/cells/costs/responsibilities";
import { suppliedCells } from "../../../src/cells/costs/supplied-cells";
import { settlementPairs } from "../../../src/cells/costs/year/settlement-pairs";
import { settlementMatrix } from "../../../src/cells/costs/year/settlement-matrix";
import { settlementOverview } from "../../../src/cells/costs/year/settlement-overview";
import { periodOfTable } from "../../../src/cells/costs/year/table-period";
import { yearAfter } from "../../../src/domain/costs/next-year/year-after";

const parties = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
  ["MHV", "Regionen", 383, 1],
  ["BHV", "Vårdbolaget", 465, 1],
  ["ÖF och Soc", "Kommunen", 324, 2],
];
const year = { from: 45_658, till: 46_022 };

test("a budget becomes amounts in advance per pair, kind and quarter", () => {
  const budget = [
    ["Kostnadsslag", "Belopp", "Betalas av"],
    ["Hyra", 1_172_000, "Regionen"],
  ];
  expect(preliminaryAmounts(budget, parties, undefined, year, "quarter").cells).toEqual([
    ["Fakturerar", "Faktureras", "Kostnadsslag", "Period från", "Period till", "Belopp"],
    ["Regionen", "Vårdbolaget", "Hyra", 45_658, 45_747, 116_250],
    ["Regionen", "Vårdbolaget", "Hyra", 45_748, 45_838, 116_250],
    ["Regionen", "Vårdbolaget", "Hyra", 45_839, 45_930, 116_250],
    ["Regionen", "Vårdbolaget", "Hyra", 45_931, 46_022, 116_250],
    ["Regionen", "Kommunen", "Hyra", 45_658, 45_747, 81_000],
    ["Regionen", "Kommunen", "Hyra", 45_748, 45_838, 81_000],
    ["Regionen", "Kommunen", "Hyra", 45_839, 45_930, 81_000],
    ["Regionen", "Kommunen", "Hyra", 45_931, 46_022, 81_000],
  ]);
});

test("what the budget states a VAT code for is charged under it, and booked against the same code at the settlement", () => {
  const costs = (small: number, large: number): (string | number)[][] => [
    ["Kostnadsslag", "Belopp", "Betalas av", "Momskod"],
    ["El", small, "Regionen", "25 %"],
    ["el", large, "Regionen", 6],
    ["El", 1_172, "Regionen", "moms 25"],
    ["Hyra", 11_720, "Regionen", ""],
  ];
  const { cells } = preliminaryAmounts(costs(1_172, 2_344), parties, undefined, year, "quarter");
  expect(cells[0]).toEqual([
    "Fakturerar",
    "Faktureras",
    "Kostnadsslag",
    "Period från",
    "Period till",
    "Belopp",
    "Momskod",
  ]);
  // Of 1 172 m² the municipality has 324: 324 + 324 under 25 %, 648 under 6, 3 240 without; a quarter of each four times.
  const charged = cells.filter(([, to]) => to === "Kommunen");
  expect(charged.map(([, , kind, , , amount, code]) => [kind, amount, code])).toEqual([
    ...Array.from({ length: 4 }, () => ["El", 162, "25 %"]),
    ...Array.from({ length: 4 }, () => ["El", 162, 6]),
    ...Array.from({ length: 4 }, () => ["Hyra", 810, ""]),
  ]);
  // The outcome: 2 344 more under 25 %, of which 648; 1 172 less under 6, of which 324. The rent has got a code since.
  const outcome = costs(3_516, 1_172).map((row, index) => (index === 4 ? [...row.slice(0, 3), "fri"] : row));
  const [, municipality] = settlementPairs(outcome, parties, cells, undefined);
  expect(
    municipality?.lines.map(({ kind, vatCode, ...figures }) => [kind, vatCode, ...Object.values(figures)]),
  ).toEqual([
    ["El", "25 %", 648, 1_296, 648],
    ["El", "6", 648, 324, -324],
    ["Hyra", "fri", 3_240, 3_240, 0],
  ]);
});

test("a table of amounts in advance without VAT codes is read as it was, and an empty cell, a dash or Excel's 0 states none", () => {
  const costs = [
    ["Kostnadsslag", "Belopp", "Betalas av", "Momskod"],
    ["El", 1_172, "Regionen", "25 %"],
  ];
  const head = ["Fakturerar", "Faktureras", "Kostnadsslag", "Belopp"];
  const row = ["Regionen", "Kommunen", "El", 300];
  const linesOf = (advance: unknown): unknown =>
    settlementPairs(costs, parties, advance, undefined)
      .find(({ charged }) => charged === "Kommunen")
      ?.lines.map(({ vatCode, toDebit }) => [vatCode, toDebit]);
  // 324 of 1 172 is charged; the kind has one code only, so the advance has it as well.
  expect(linesOf([head, row])).toEqual([["25 %", 24]]);
  for (const empty of ["", null, 0, "-", "–"])
    expect([
      empty,
      linesOf([
        [...head, "Momskod"],
        [...row, empty],
      ]),
    ]).toEqual([empty, [["25 %", 24]]]);
  expect(
    linesOf([
      [...head, "Momskod"],
      [...row, 0.25],
    ]),
  ).toEqual([["25 %", 24]]);
  expect(
    linesOf([
      [...head, "Momskod"],
      [...row, "0"],
    ]),
  ).toEqual([
    ["25 %", 324],
    ["0 %", -300],
  ]);
});

test("amounts in advance settle to nothing against the budget they came from", () => {
  const cost = fc.record({
    kind: fc.constantFrom("Hyra", "El", "IT", "Fika"),
    amount: fc.integer({ min: -1e7, max: 1e8 }).map((ore) => ore / 100),
    payer: fc.constantFrom("MHV", "Vårdbolaget", "Kommunen"),
    code: fc.constantFrom("25 %", "6 %", "25", ""),
  });
  fc.assert(
    fc.property(
      fc.array(cost, { minLength: 1, maxLength: 8 }),
      fc.constantFrom("month" as const, "quarter" as const),
      (costs, interval) => {
        const budget = [
          ["Kostnadsslag", "Belopp", "Betalas av", "Momskod"],
          ...costs.map(({ kind, amount, payer, code }) => [kind, amount, payer, code]),
        ];
        const advance = preliminaryAmounts(budget, parties, undefined, year, interval).cells;
        const settled = settlementMatrix(budget, parties, advance, undefined);
        for (const row of settled.slice(1)) expect(row[5]).toBe(0);
      },
    ),
    { numRuns: 60 },
  );
});

test("the list to begin with has each kind once, its usual key and where that comes from", () => {
  expect(defaultResponsibilities(["Hyra", "Samordnarlön", "hyra", "Fika", "Larm"])).toEqual([
    ["Kostnadsslag", "Ansvarig", "Får fakturan", "Nyckel", "Källa"],
    ["Hyra", "", "", "Yta", expect.stringContaining("2021")],
    ["Samordnarlön", "", "", "Lika", expect.stringContaining("2021")],
    ["Fika", "", "", "Yta", expect.stringContaining("inte")],
    ["Larm", "", "", "Lika", expect.stringContaining("2021")],
  ]);
});

test("the list says what the costs say: keys of every sort, who gets the invoice, and who is responsible", () => {
  const costs = [
    ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Central"],
    ["Hyra", 1, "", "MHV", "Eken"],
    ["Egna förbrukningsvaror", 1, "Egen", "ÖF", "Eken"],
    ["Städ", 1, "Städ 2026", "Kommunen", "Eken"],
    ["Journalsystem", 1, "BHV", "BHV", "Eken"],
    ["El", 1, "Yta", "Regionen", "Eken"],
    ["El", 1, "", "Kommunen", "Eken"],
    ["IT", 1, "Yta", "", "Eken"],
    ["IT", 1, "Egen", "", "Eken"],
    ["Larm", 1, "Egen", "ÖF", "Björken"],
  ];
  const whose = [
    ["Verksamhet", "Organisation"],
    ["MHV", "Regionen"],
    ["BHV", "Vårdbolaget"],
    ["ÖF", "Kommunen"],
  ];
  const answers = answersOfCosts(costs, whose, "Eken");
  const kinds = ["Hyra", "Egna förbrukningsvaror", "Städ", "Journalsystem", "El", "IT", "Larm"];
  const source = expect.any(String) as unknown;
  const list = defaultResponsibilities(kinds, answers);
  expect(list.slice(1)).toEqual([
    ["Hyra", "Regionen", "MHV", "Yta", expect.stringContaining("2021")],
    ["Egna förbrukningsvaror", "Kommunen", "ÖF", "Egen", "Står i kostnaderna"],
    ["Städ", "Kommunen", "Kommunen", "Städ 2026", "Står i kostnaderna"],
    ["Journalsystem", "Vårdbolaget", "BHV", "BHV", "Står i kostnaderna"],
    // One line says its key and the other has it as its usual one: the same. Who pays they do not agree on.
    ["El", "", "", "Yta", "Står i kostnaderna"],
    ["IT", "", "", "", "Olika i kostnaderna: Yta, Egen"],
    // Another centre's cost says nothing here.
    ["Larm", "", "", "Lika", source],
  ]);
  // A list that is there is filled in likewise, keeps what it says, and is told where the costs say otherwise.
  const own = [list[0]!, ["Städ", "", "Regionen", "Yta", ""], ["Hyra", "", "", "", ""], ["", "", "", "", ""]];
  const { cells, keyed, paid, added, left, contradicted } = additionsTo(own, kinds, answers);
  expect([keyed, paid, added, left.length]).toEqual([["Hyra"], ["Hyra"], ["Egna förbrukningsvaror"], 4]);
  expect(contradicted).toEqual([
    { kind: "Städ", list: "Yta", costs: "Städ 2026" },
    { kind: "Städ", list: "Regionen", costs: "Kommunen" },
  ]);
  expect(cells.filter(({ row }) => row === 3).map(({ column, value }) => [column, value])).toEqual([
    ...[
      [0, "Egna förbrukningsvaror"],
      [1, "Kommunen"],
      [2, "ÖF"],
      [3, "Egen"],
      [4, "Står i kostnaderna"],
    ],
  ]);
});

test("words for nothing answer nothing, a key is one however it is written, and who belongs to several is nobody's", () => {
  const costs = [
    ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av"],
    ["El", 1, "–", "saknas"],
    ["IT", 1, "lika (4 basverksamheter)", "Kommunen"],
    ["IT", 1, "Lika", "uppgift saknas"],
    ["Kaffe", 1, "EGEN", "ÖF"],
    ["Summa", 3, "", ""],
  ];
  const whose = [
    ["Verksamhet", "Organisation"],
    ["ÖF", "Kommunen"],
    ["ÖF", "Regionen"],
  ];
  const list = defaultResponsibilities(kindsIn(costs), answersOfCosts(costs, whose));
  expect(list.slice(1).map((row) => row.slice(0, 4))).toEqual([
    ["El", "", "", "Yta"],
    ["IT", "Kommunen", "Kommunen", "Lika"],
    ["Kaffe", "", "ÖF", "Egen"],
  ]);
});

test("the list answers for costs that do not say it themselves, in their own centre", () => {
  const costs = [
    ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Central"],
    ["Hyra", 1, "", "", "Björken"],
    ["hyra", 2, "Lika", "MHV", "Björken"],
    ["Hyra", 3, null, 0, "Granen"],
    ["El", 4, "", "", "Granen"],
    ["", "", "", "", ""],
  ];
  const list = [
    ["Kostnadsslag", "Får fakturan", "Nyckel", "Central"],
    ["Hyra", "Regionen", "Avtal", "Björken"],
    ["Hyra", "Kommunen", "", ""],
  ];
  expect(suppliedCells(costs, list)).toEqual([
    { row: 1, column: 2, what: "key", value: "Avtal", from: 1 },
    { row: 1, column: 3, what: "payer", value: "Regionen", from: 1 },
    { row: 3, column: 3, what: "payer", value: "Kommunen", from: 2 },
  ]);
});

const costs = [
  ["Kostnadsslag", "Belopp", "Nyckel", "Period från", "Period till", "Leverantör", "Verifikat"],
  ["Hyra", 40_000, "Yta", "2027-01-01", "2027-02-28", "Fastighets AB", 8812],
  ["El", 500, null, 46_388, "", "Elbolaget", 8813],
  ["Hyra", "", "", "", "", "", ""],
];
const clause = { kinds: ["hyra"], baseIndex: 293.85, index: 313.42, indexedPart: 1, neverLower: true };

test("next year: periods a year later, the index on the rent only, no voucher numbers", () => {
  // 40 000 × 313,42 ÷ 293,85 = 42 663,94; 28 February is the month's last day, and 2028 has a 29th: 46 812.
  const next = nextYearCosts(costs, { indexed: clause, others: "empty" });
  expect(next.cells).toEqual([
    [...costs[0]!, "Bashyra", "Lägst"],
    ["Hyra", 42_663.94, "Yta", 46_753, 46_812, "Fastighets AB", null, 40_000, 40_000],
    ["El", null, null, 46_753, "", "Elbolaget", null, null, null],
    // A rent that has no amount yet has none next year either.
    ["Hyra", null, "", "", "", "", null, null, null],
  ]);
  expect(next.indexed).toEqual([
    { row: 1, kind: "Hyra", now: 40_000, base: 40_000, isOwnBase: false, next: 42_663.94 },
  ]);
  expect(next.kinds).toEqual([
    { kind: "Hyra", rows: 2, now: 40_000, next: 42_663.94, isIndexed: true },
    { kind: "El", rows: 1, now: 500, next: 0, isIndexed: false },
  ]);
});

test("without both index values nothing is indexed, and amounts stay where they are to be kept", () => {
  const { cells, indexed } = nextYearCosts(costs, { others: "keep" });
  expect(indexed).toEqual([]);
  expect(cells[0]).toEqual(costs[0]);
  expect(cells.map((row) => row[1])).toEqual(["Belopp", 40_000, 500, ""]);
});

test("an index that has fallen leaves the rent where it is never to be lower, and lowers it otherwise", () => {
  const fallen = { ...clause, index: 100 };
  expect(nextYearCosts(costs, { indexed: fallen, others: "keep" }).cells[1]?.[1]).toBe(40_000);
  const lower = nextYearCosts(costs, { indexed: { ...fallen, neverLower: false }, others: "keep" });
  // 40 000 × 100 ÷ 293,85 = 13 612,39
  expect(lower.cells[1]?.slice(-3)).toEqual([null, 40_000, "ingen"]);
  expect(lower.cells[1]?.[1]).toBe(13_612.39);
});

test("a base rent of the contract's own is what the index is counted on, and is kept for the year after", () => {
  const second = [
    ["Kostnadsslag", "Belopp", "Bashyra", "Lägst"],
    ["Hyra", 42_663.94, 40_000, "ingen"],
    ["Hyra", 1000, "", ""],
  ];
  const { cells } = nextYearCosts(second, {
    indexed: { ...clause, index: 320, indexedPart: 0.8, neverLower: true },
    others: "keep",
  });
  // 40 000 × (1 + 0,8 × (320 ÷ 293,85 − 1)) = 42 847,71; 1 000 × the same = 1 071,19
  expect(cells).toEqual([second[0], ["Hyra", 42_847.71, 40_000, 42_663.94], ["Hyra", 1071.19, 1000, 1000]]);
});

test("an amount that is no number is pointed out where an index is to be applied to it", () => {
  const wrong = [
    ["Kostnadsslag", "Belopp"],
    ["Hyra", "tusen"],
  ];
  expect(() => nextYearCosts(wrong, { indexed: clause, others: "keep" })).toThrow(
    "Kostnader, rad 2, kolumn 2 (Belopp): ”tusen” är inget belopp",
  );
  expect(nextYearCosts(wrong, { others: "keep" }).cells).toEqual(wrong);
  expect(() => nextYearCosts(costs, { indexed: { ...clause, baseIndex: 0 }, others: "keep" })).toThrow(
    "större än 0",
  );
});

test("the index on any rent is the rent of the clause, by whole numbers", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000_000_00 }),
      fc.integer({ min: 1, max: 99_999 }),
      fc.integer({ min: 1, max: 99_999 }),
      fc.integer({ min: 0, max: 100 }),
      (ore, from, to, part) => {
        const { cells } = nextYearCosts(
          [
            ["Kostnadsslag", "Belopp"],
            ["Lokalhyra", ore / 100],
          ],
          {
            indexed: {
              kinds: ["Lokalhyra"],
              baseIndex: from / 100,
              index: to / 100,
              indexedPart: part / 100,
              neverLower: false,
            },
            others: "keep",
          },
        );
        // öre × (100 × from + part × (to − from)) ÷ (100 × from), half away from zero.
        const above = BigInt(ore) * (100n * BigInt(from) + BigInt(part) * BigInt(to - from));
        const below = 100n * BigInt(from);
        const whole = (2n * above + below) / (2n * below);
        expect(Math.round(Number(cells[1]?.[1]) * 100)).toBe(Number(whole));
      },
    ),
    { numRuns: 200 },
  );
});

test("rent is what an index clause is about as a rule; the other kinds are there to choose", () => {
  const table = [
    ["Kostnadsslag", "Belopp"],
    ["Lokalhyra plan 2", 1],
    ["El", 1],
    ["HYRA", 1],
    ["hyra", 1],
    ["", ""],
    ["Hyreskostnader", 1],
    ["Lokalvård", 1],
    ["Hyresavdrag", -5],
    ["Hyra, avdrag", -5],
    ["Hyra, lager", ""],
  ];
  expect(kindsToIndex(table)).toEqual([
    { kind: "Lokalhyra plan 2", isRent: true },
    { kind: "El", isRent: false },
    { kind: "HYRA", isRent: true },
    { kind: "Hyreskostnader", isRent: true },
    { kind: "Lokalvård", isRent: false },
    { kind: "Hyresavdrag", isRent: false },
    { kind: "Hyra, avdrag", isRent: false },
    { kind: "Hyra, lager", isRent: true },
  ]);
});

test("next year's parties are those who have not left, and who has is told", () => {
  const rows = [
    ["Verksamhet", "Organisation", "Yta", "Till"],
    ["MHV", "Regionen", 1, ""],
    ["BHV", "Regionen", 2, "2025-12-31"],
    ["Soc", "Kommunen", 3, 46_023],
  ];
  const next = nextYearParties(rows, 46_023);
  expect(next.cells.map(([name]) => name)).toEqual(["Verksamhet", "MHV", "Soc"]);
  expect(next.left).toEqual([{ name: "BHV", centre: "", lastDay: 46_022, area: 2 }]);
  expect(next.vacated).toEqual([{ centre: "", area: 2 }]);
});

test("the year after is the next calendar year, or the twelve months after a year that is broken", () => {
  // 1 January–31 December 2026; and 1 July 2025–30 June 2026 becomes 1 July 2026–30 June 2027.
  expect(yearAfter({ from: 45_730, till: 46_022 })).toEqual({ from: 46_023, till: 46_387 });
  expect(yearAfter({ from: 45_839, till: 46_203 })).toEqual({ from: 46_204, till: 46_568 });
  // A calendar year with a bill that reaches into the next: 1 January 2025–31 March 2026.
  expect(yearAfter({ from: 45_658, till: 46_112 })).toEqual({ from: 46_023, till: 46_387 });
});

test("the time of a table is from its first day to its last, and says whether every row has one", () => {
  const table = [
    ["Kostnadsslag", "Belopp", "Från", "Till", "Central"],
    ["Hyra", 1, "2025-03-01", "2025-12-31", "Björken"],
    ["El", 1, 45_658, 45_688, "björken"],
    ["", "", "2020-01-01", "2020-12-31", ""],
    ["IT", 1, "", "", "Eken"],
  ];
  expect(periodOfTable(table)).toEqual({ from: 45_658, till: 46_022, isForAll: false });
  expect(periodOfTable(table, "Björken")).toEqual({ from: 45_658, till: 46_022, isForAll: true });
  expect(periodOfTable(table, "Eken")).toBeUndefined();
  expect(periodOfTable([["Kostnadsslag", "Belopp"]])).toBeUndefined();
});

test("what a pair pays in advance: each time, each kind and how many are alike, to the öre", () => {
  const budget = [
    ["Kostnadsslag", "Belopp", "Betalas av"],
    ["Hyra", 1000, "Regionen"],
    ["El", 1172, "Regionen"],
  ];
  const overview = preliminaryOverview(budget, parties, undefined, year, "quarter");
  // Of 1 172 m²: 465 and 324. 1 000 gives 396,76 and 276,45; 1 172 gives 465 and 324.
  expect(overview.pairs.map(({ charged, sum, kinds }) => [charged, sum, kinds])).toEqual([
    [
      "Vårdbolaget",
      861.76,
      [
        { kind: "Hyra", sum: 396.76 },
        { kind: "El", sum: 465 },
      ],
    ],
    [
      "Kommunen",
      600.45,
      [
        { kind: "Hyra", sum: 276.45 },
        { kind: "El", sum: 324 },
      ],
    ],
  ]);
  expect(overview.sum).toBe(1462.21);
  // 396,76 ÷ 4 = 99,19 each and 465 ÷ 4 = 116,25; 276,45 ÷ 4 = 69,1125: one öre over, to the first.
  expect(equalInstalments(overview.pairs[0]!)).toEqual([{ amount: 215.44, times: 4 }]);
  expect(equalInstalments(overview.pairs[1]!)).toEqual([
    { amount: 150.12, times: 1 },
    { amount: 150.11, times: 3 },
  ]);
  expect(overview.cells).toHaveLength(1 + 2 * 2 * 4);
  const ofCentre = preliminaryOverview(
    budget.map((row, index) => [...row, index === 0 ? "Central" : "Eken"]),
    parties,
    "Eken",
    year,
    "month",
  );
  expect(ofCentre.cells[0]?.at(-1)).toBe("Central");
  expect(ofCentre.cells[1]?.at(-1)).toBe("Eken");
});

test("who joins in July pays from July, who leaves in March until then, and who stays every month", () => {
  const changing = [
    ["Verksamhet", "Organisation", "Yta", "Från", "Till"],
    ["MHV", "Regionen", 100, "", ""],
    ["BHV", "Vårdbolaget", 100, "2025-07-01", ""],
  ];
  const budget = [
    ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
    ["Hyra", 1_000_000, "Regionen", "2025-01-01", "2025-12-31"],
  ];
  // 184 of 365 days, half: 252 054,79. A sixth is 42 009,1316…: one öre over, to the first.
  const rows = preliminaryAmounts(budget, changing, undefined, year, "month").cells.slice(1);
  expect(rows.map(([, charged, , from, , amount]) => [charged, from, amount])).toEqual([
    ["Vårdbolaget", 45_839, 42_009.14],
    ["Vårdbolaget", 45_870, 42_009.13],
    ["Vårdbolaget", 45_901, 42_009.13],
    ["Vårdbolaget", 45_931, 42_009.13],
    ["Vårdbolaget", 45_962, 42_009.13],
    ["Vårdbolaget", 45_992, 42_009.13],
  ]);
  // Kommunen's two: one that stays, one that leaves on 31 March and is charged in that quarter alone.
  const leaving = [
    ["Verksamhet", "Organisation", "Yta", "Till"],
    ["MHV", "Regionen", 100, ""],
    ["ÖF", "Kommunen", 100, ""],
    ["Soc", "Kommunen", 200, "2025-03-31"],
  ];
  const { pairs } = preliminaryOverview(
    [budget[0]!, ["Hyra", 365_000, "Regionen", "2025-01-01", "2025-12-31"]],
    leaving,
    undefined,
    year,
    "quarter",
  );
  // 90 days: 90 000, a quarter for ÖF and half for Soc; 275 days: 275 000, half. ÖF 160 000 in four, Soc 45 000 at once.
  expect(pairs[0]?.instalments.map(({ amount }) => amount)).toEqual([85_000, 40_000, 40_000, 40_000]);
  expect(pairs[0]?.instalments[0]).toMatchObject({ from: 45_658, till: 45_747 });
});

test("the instalments of any pair sum to what the budget makes it pay", () => {
  const cost = fc.record({
    kind: fc.constantFrom("Hyra", "El", "IT"),
    amount: fc.integer({ min: -1e7, max: 1e8 }).map((ore) => ore / 100),
    payer: fc.constantFrom("MHV", "Vårdbolaget", "Kommunen"),
  });
  const days = fc.record({
    from: fc.integer({ min: 45_000, max: 46_000 }),
    length: fc.integer({ min: 0, max: 800 }),
  });
  const joined = fc.integer({ min: 45_658, max: 46_022 });
  fc.assert(
    fc.property(
      fc.array(cost, { minLength: 1, maxLength: 6 }),
      days,
      joined,
      fc.constantFrom("month" as const, "quarter" as const),
      (lines, { from, length }, first, interval) => {
        const dated = parties.map((row, index) => [...row, ["Från", "", first, ""][index]]);
        const budget = [
          ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
          ...lines.map(({ kind, amount, payer }) => [kind, amount, payer, year.from, year.till]),
        ];
        const { pairs } = preliminaryOverview(
          budget,
          dated,
          undefined,
          { from, till: from + length },
          interval,
        );
        // By the basis for invoices, added up here in whole öre.
        const charged = new Map<string, number>();
        // Of another year than the budget's own, it is divided between those who are there in the days of both, or in all
        // of the other year.
        const till = from + length;
        const during =
          till < year.from || from > year.till
            ? [from, till]
            : [Math.max(from, year.from), Math.min(till, year.till)];
        const then = budget.map((row, index) => (index === 0 ? row : [...row.slice(0, 3), ...during]));
        for (const row of invoiceMatrix(then, dated, undefined, undefined).slice(1)) {
          const key = `${row[0]}>${row[1]}`;
          charged.set(key, (charged.get(key) ?? 0) + Math.round(Number(row[9]) * 100));
        }
        for (const pair of pairs) {
          const ore = pair.instalments.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
          expect(ore).toBe(charged.get(`${pair.biller}>${pair.charged}`));
          expect(Math.round(pair.sum * 100)).toBe(ore);
        }
        const nothing = [...charged].filter(([, ore]) => ore !== 0).length;
        expect(pairs.filter(({ sum }) => sum !== 0)).toHaveLength(nothing);
      },
    ),
    { numRuns: 60 },
  );
});

test("the settlement per pair: what is left to debit, and what is to be credited, never netted", () => {
  const ledger = [
    ["Kostnadsslag", "Belopp", "Betalas av"],
    ["Hyra", 1172, "Regionen"],
    ["El", 586, "Kommunen"],
  ];
  const advance = [
    ["Fakturerar", "Faktureras", "Kostnadsslag", "Belopp"],
    ["Regionen", "Kommunen", "Hyra", 300],
    ["Kommunen", "Regionen", "El", 200],
    ["Regionen", "Vårdbolaget", "Skyltar", 50],
  ];
  const { pairs, sum } = settlementOverview(ledger, parties, advance, undefined);
  // Rent: 465 to Vårdbolaget, 324 to Kommunen. Electricity, half of the areas: 191,50 to Regionen, 232,50 to Vårdbolaget.
  expect(pairs).toEqual([
    {
      biller: "Regionen",
      charged: "Vårdbolaget",
      kinds: [
        { kind: "Hyra", preliminary: 0, actual: 465, toDebit: 465 },
        { kind: "Skyltar", preliminary: 50, actual: 0, toDebit: -50 },
      ],
      preliminary: 50,
      actual: 465,
      toDebit: 415,
    },
    {
      biller: "Regionen",
      charged: "Kommunen",
      kinds: [{ kind: "Hyra", preliminary: 300, actual: 324, toDebit: 24 }],
      preliminary: 300,
      actual: 324,
      toDebit: 24,
    },
    {
      biller: "Kommunen",
      charged: "Regionen",
      kinds: [{ kind: "El", preliminary: 200, actual: 191.5, toDebit: -8.5 }],
      preliminary: 200,
      actual: 191.5,
      toDebit: -8.5,
    },
    {
      biller: "Kommunen",
      charged: "Vårdbolaget",
      kinds: [{ kind: "El", preliminary: 0, actual: 232.5, toDebit: 232.5 }],
      preliminary: 0,
      actual: 232.5,
      toDebit: 232.5,
    },
  ]);
  expect(sum).toEqual({ preliminary: 550, actual: 1213, toDebit: 663 });
});

test("who has left is not charged in advance: last year's budget is divided between those who are there next year", () => {
  const leaving = [
    ["Verksamhet", "Organisation", "Yta", "Till"],
    ["MHV", "Regionen", 300, ""],
    ["BHV", "Vårdbolaget", 400, "2025-12-31"],
    ["ÖF", "Kommunen", 100, ""],
  ];
  const next = { from: 46_023, till: 46_387 };
  const budget = [
    ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Period från", "Period till"],
    ["Hyra", 4000, "", "Regionen", "2025-01-01", "2025-12-31"],
    ["El", 800, "", "Regionen", "2025-07-01", "2026-06-30"],
    ["Larm", 80, "Yta", "Regionen", "2026-01-01", "2026-12-31"],
    ["Städ", 50, "BHV", "Regionen", "2026-01-01", "2026-12-31"],
    ["Vatten", 8, "", "Regionen", "", ""],
  ];
  const overview = preliminaryOverview(budget, leaving, undefined, next, "month");
  // Kommunen leases 100 of the 400 m² that are left: a quarter. The key that names BHV does not look at dates.
  expect(overview.pairs.map(({ charged, kinds }) => [charged, kinds.map(({ sum }) => sum)])).toEqual([
    ["Vårdbolaget", [50]],
    ["Kommunen", [1000, 200, 20, 2]],
  ]);
  expect(overview.absent).toEqual([{ verksamhet: "BHV", amount: 50 }]);
  expect(overview.redated.map(({ row, kind, from, till }) => [row, kind, from, till])).toEqual([
    [1, "Hyra", 45_658, 46_022],
    [2, "El", 45_839, 46_203],
  ]);
  // The settlement reads the budget's own days, and would say otherwise.
  expect(overview.settles).toBe(false);
});

test("a budget without dates is for the time that was stated, also where parties come and go", () => {
  const undated = [
    ["Kostnadsslag", "Belopp", "Betalas av"],
    ["Hyra", 365_000, "Regionen"],
  ];
  const joining = [
    ["Verksamhet", "Organisation", "Yta", "Från"],
    ["MHV", "Regionen", 100, ""],
    ["ÖF", "Kommunen", 100, "2025-07-01"],
  ];
  const { pairs, redated, settles } = preliminaryOverview(undated, joining, undefined, year, "month");
  // 184 days of 1 000 a day, half of it.
  expect([pairs[0]?.sum, pairs[0]?.instalments[0]?.from]).toEqual([92_000, 45_839]);
  expect([redated, settles]).toEqual([[], false]);
  const staying = joining.map((row) => row.slice(0, 3));
  expect(preliminaryOverview(undated, staying, undefined, year, "month")).toMatchObject({
    sum: 182_500,
    settles: true,
  });
});
