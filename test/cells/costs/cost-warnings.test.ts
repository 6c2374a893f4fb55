import fc from "../../support/properties";
import { areAlike } from "../../../src/domain/names/alike-names";
import { costWarnings, type LocatedCostWarning } from "../../../src/cells/costs/cost-warnings";
import { coverageWarnings } from "../../../src/domain/costs/warnings/period-coverage";

const parties = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
  ["MHV", "Regionen", 383, 1],
  ["BHV", "Regionen", 465, 1],
  ["ÖF och Soc", "Kommunen", 324, 2],
];
const head = ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Period från", "Period till"];
const none = [null, null];
const hyra = ["Hyra", 1_172_000, null, "Regionen", ...none];

const warnings = (
  costs: unknown[][],
  from: unknown[][] = parties,
  options: Partial<Parameters<typeof costWarnings>[2]> = {},
): LocatedCostWarning[] => costWarnings([head, ...costs], from, { isInvoiced: true, ...options });

const kinds = (found: readonly LocatedCostWarning[]): string[] => found.map(({ kind }) => kind);

test("a table without fault gives no warning", () => {
  expect(warnings([hyra, ["Samordnare", 100_000, null, "Kommunen", ...none]])).toEqual([]);
});

test("the lease's total in Nässjö: fifty square metres, and the region's share by either denominator", () => {
  const [found, ...others] = warnings([hyra], parties, { statedArea: 1222 });
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    kind: "stated-area",
    table: "parties",
    stated: 1222,
    sum: 1172,
    difference: 50,
    // 1 172 000 × 50 ÷ 1 222 = 47 954.1735…
    amount: 47_954.17,
  });
  const [region] = found?.kind === "stated-area" ? found.shares : [];
  expect(region?.organisation).toBe("Regionen");
  expect((region?.ofSum ?? 0) * 100).toBeCloseTo(72.35, 1);
  expect((region?.ofStated ?? 0) * 100).toBeCloseTo(69.39, 2);
});

test("every fault of a row stands at its cell, and the rows after it are read too", () => {
  const found = warnings([
    ["Hyra", "12 500 kr", null, "Regoinen", ...none],
    ["Trivsel", 300, null, "Kommunen", ...none],
    ["El", null, null, "Kommunen", ...none],
    ["El", 10, "Ytta", null, ...none],
    ["El", "tio", null, "Kommunen", ...none],
  ]);
  expect(found).toEqual([
    { kind: "amount-as-text", text: "12 500 kr", table: "costs", row: 1, column: 1, amount: 12_500 },
    {
      kind: "unknown-payer",
      name: "Regoinen",
      likely: "Regionen",
      table: "costs",
      row: 1,
      column: 3,
      amount: 12_500,
    },
    { kind: "unknown-kind", name: "Trivsel", table: "costs", row: 2, column: 0, amount: 300 },
    { kind: "amount-empty", table: "costs", row: 3, column: 1, amount: 0 },
    { kind: "unknown-key", name: "Ytta", likely: "Yta", table: "costs", row: 4, column: 2, amount: 10 },
    { kind: "no-payer", table: "costs", row: 4, column: 3, amount: 10 },
    { kind: "no-amount", text: "tio", table: "costs", row: 5, column: 1, amount: undefined },
  ]);
});

test("a typed 0 is an amount of nothing, and no empty cell", () => {
  expect(kinds(warnings([["Hyra", 0, null, "Regionen", ...none]]))).toEqual([]);
  expect(kinds(warnings([["Hyra", "", null, "Regionen", ...none]]))).toEqual(["amount-empty"]);
});

test("a VAT code that is the number 0 is pointed out; 0 % as a text is a code like others", () => {
  const withCode = (code: unknown): unknown[] =>
    costWarnings(
      [
        ["Kostnadsslag", "Belopp", "Betalas av", "Momskod"],
        ["Hyra", 100, "Regionen", code],
      ],
      parties,
      { isInvoiced: true },
    ).map(({ kind, row, column }) => [kind, row, column]);
  expect(withCode(0)).toEqual([["vat-zero", 1, 3]]);
  for (const code of ["", null, "0 %", "25 %", 25]) expect(withCode(code)).toEqual([]);
});

test("a payer is asked for only where something is to be invoiced", () => {
  const costs = [["Hyra", 100, null, null, ...none]];
  expect(kinds(warnings(costs))).toEqual(["no-payer"]);
  expect(warnings(costs, parties, { isInvoiced: false })).toEqual([]);
});

test("percentages that do not sum, with all that is split by them", () => {
  const agreed = parties.map((row, index) => [...row, ["Avtal", 30, 30, 39][index]]);
  const costs = [
    ["Reception", 1000, "Avtal", "Regionen", ...none],
    ["Reception", -200, "Avtal", "Regionen", ...none],
  ];
  expect(warnings(costs, agreed)).toEqual([
    { kind: "percentages", agreement: "Avtal", sum: 99, table: "parties", row: 0, column: 4, amount: 1200 },
  ]);
  expect(warnings([hyra], agreed)).toEqual([]);
});

test("a verksamhet without area matters where something is split by area, and only there", () => {
  const without = parties.map((row) => (row[0] === "BHV" ? ["BHV", "Regionen", null, 1] : row));
  expect(warnings([hyra], without)).toEqual([
    { kind: "no-area", verksamhet: "BHV", table: "parties", row: 2, column: 2, amount: 1_172_000 },
  ]);
  expect(warnings([["Samordnare", 1, null, "Kommunen", ...none]], without)).toEqual([]);
  const leasesNone = parties.map((row) => (row[0] === "BHV" ? ["BHV", "Regionen", "ingen", 1] : row));
  expect(warnings([hyra], leasesNone)).toEqual([]);
});

test("three base services, where something is split equally", () => {
  const three = parties.slice(0, 3).concat([["ÖF", "Kommunen", 324, 1]]);
  const found = warnings([["Samordnare", 90, null, "Kommunen", ...none]], three);
  expect(found).toEqual([
    { kind: "base-services", count: 3, table: "parties", row: 0, column: 3, amount: 90 },
  ]);
  expect(warnings([hyra], three)).toEqual([]);
});

test("organisations that are spelt almost alike", () => {
  const spelt = parties.map((row) => (row[0] === "BHV" ? ["BHV", "Regionens", 465, 1] : row));
  expect(warnings([hyra, ["El", 50, null, "BHV", ...none]], spelt)).toEqual([
    {
      kind: "alike-organisations",
      names: ["Regionen", "Regionens"],
      table: "parties",
      row: 2,
      column: 1,
      amount: 50,
    },
  ]);
  expect(areAlike("Region 1", "Region 2")).toBe(false);
  expect(areAlike("Nässjö kommun", "Nässjö-kommun")).toBe(true);
  expect(areAlike("Falu kommun", "Faluns kommun")).toBe(true);
  expect(areAlike("Region Dalarna", "Region Gävleborg")).toBe(false);
});

test("periods of a kind that overlap or leave a gap", () => {
  // 2025: January to June, June to August, October to December; days 45 658–46 022.
  const el = (from: string, till: string): unknown[] => ["El", 300, null, "Regionen", from, till];
  const found = warnings([
    el("2025-01-01", "2025-06-30"),
    el("2025-06-01", "2025-08-31"),
    el("2025-10-01", "2025-12-31"),
  ]);
  expect(found).toEqual([
    // 30 of 92 days of 300 kr.
    {
      kind: "period-overlap",
      name: "El",
      days: 30,
      firstRow: 1,
      table: "costs",
      row: 2,
      column: 4,
      amount: 97.83,
    },
    // September's 30 days; 900 kr over 181 + 62 + 92 = 335 days.
    {
      kind: "period-gap",
      name: "El",
      gaps: [{ from: 45_901, till: 45_930 }],
      table: "costs",
      row: 3,
      column: 4,
      amount: 80.6,
    },
  ]);
});

/** A rent of 1 000 kr a day in a month of 31 days. */
const bookedIn = (month: string): unknown[] => [
  ...["Hyra", 31_000, null, "Regionen"],
  ...[`2025-${month}-01`, `2025-${month}-31`],
];

test("all the times that no row of a kind covers are one warning, at the first; the estimate is of all of them", () => {
  const found = warnings(["01", "03", "05", "08"].map(bookedIn));
  // February's 28 days, April's 30, and 61 in June and July; 124 000 kr over 124 days, 1 000 kr each.
  expect(found).toMatchObject([
    {
      kind: "period-gap",
      row: 2,
      amount: 119_000,
      gaps: [{ from: 45_689 }, { from: 45_748 }, { from: 45_809 }],
    },
  ]);
});

test("what is billed for several months and booked in one of them is asked about, and no amount is guessed", () => {
  expect(warnings(["01", "03", "05", "07"].map(bookedIn))).toMatchObject([
    { kind: "period-rhythm", name: "Hyra", months: 2, row: 2, amount: undefined },
  ]);
  expect(warnings(["10", "01", "07"].map(bookedIn))).toMatchObject([{ kind: "period-gap" }]);
  const quarters = ["10", "01", "07", "04"].map((month) => [
    ...["Hyra", 31_000, null, "Regionen"],
    ...[`2025-${month}-01`, `2025-${month}-${month === "04" ? 30 : 31}`],
  ]);
  expect(warnings(quarters)).toMatchObject([{ kind: "period-rhythm", months: 3, row: 4, amount: undefined }]);
  // Of two nobody can tell, and what has not a month each is no rhythm.
  expect(warnings(["01", "07"].map(bookedIn))).toMatchObject([{ kind: "period-gap" }]);
  const short = ["01", "03", "05"].map((month) => [...bookedIn(month).slice(0, 5), `2025-${month}-30`]);
  expect(warnings(short)).toMatchObject([{ kind: "period-gap" }]);
});

test("twelve months of a rent that nothing tells apart are no doubled rows", () => {
  const months = Array.from({ length: 12 }, () => ["Hyra", 1000, null, "Regionen"]);
  expect(warnings(months).filter(({ kind }) => kind === "doubled-row")).toEqual([]);
});

test("of days without a row there is an estimate where no more are missing than there are, and nothing of what is bought now and then", () => {
  const in2025 = (kind: string, months: readonly (readonly [string, string])[]): unknown[][] =>
    months.map(([from, till]) => [kind, 31_000, null, "Regionen", `2025-${from}`, `2025-${till}`]);
  const january = ["01-01", "01-31"] as const;
  const found = (kind: string, later: readonly [string, string]): unknown[] =>
    warnings(in2025(kind, [january, later])).map(({ kind: what, amount }) => [what, amount]);
  // 62 000 kr over 31 + 184 days: February's 28 are 8 074,42; of 62 days in January and December nobody can tell 303.
  expect(found("Hyra", ["03-01", "08-31"])).toEqual([["period-gap", 8074.42]]);
  expect(found("Hyra", ["12-01", "12-31"])).toEqual([["period-gap", undefined]]);
  expect(found("Möbler", ["12-01", "12-31"])).toEqual([]);
});

test("what the tables refuse as such comes as the functions' own sentence", () => {
  const twice = [...parties, ["MHV", "Regionen", 1, 1]];
  expect(warnings([hyra], twice)).toMatchObject([
    { kind: "refused", sentence: expect.stringContaining("står redan på en rad ovanför") as string },
  ]);
  const [found] = warnings([["Hyra", 1, null, "MHV", "2025-02-01", null]]);
  expect(found).toMatchObject({ kind: "refused", row: 1, amount: 1 });
  // The cell that it is about, where it is about one.
  const [wrong] = warnings([["Hyra", 12.5, null, "MHV", "nyår", "2025-12-31"]]);
  expect(wrong).toMatchObject({ kind: "refused", row: 1, column: 4, amount: 12.5 });
});

test("gaps and overlaps against days counted one by one", () => {
  const line = fc.record({ from: fc.integer({ min: 1, max: 60 }), days: fc.integer({ min: 1, max: 20 }) });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (drawn) => {
      const lines = drawn.map(({ from, days }, row) => ({
        row,
        amount: 100,
        period: { from, till: from + days - 1 },
      }));
      const count = new Map<number, number>();
      for (const { period } of lines) {
        for (let day = period.from; day <= period.till; day++) count.set(day, (count.get(day) ?? 0) + 1);
      }
      const days = [...count.keys()];
      const missing: number[] = [];
      for (let day = Math.min(...days); day <= Math.max(...days); day++)
        if (!count.has(day)) missing.push(day);
      const found = coverageWarnings(lines);
      const gaps = found.flatMap((warning) =>
        warning.kind === "gap"
          ? Array.from({ length: warning.till - warning.from + 1 }, (_, index) => warning.from + index)
          : [],
      );
      expect(gaps.sort((a, b) => a - b)).toEqual(missing);
      for (const warning of found) {
        if (warning.kind === "gap") expect(warning.till).toBeGreaterThanOrEqual(warning.from);
      }
      const isTwice = [...count.values()].some((times) => times > 1);
      if (!isTwice) expect(found.filter(({ kind }) => kind === "overlap")).toEqual([]);
    }),
  );
});

test("a party that cannot be read is pointed out in its own cell: a doubled verksamhet, a blank name", () => {
  const costs = [
    ["Kostnadsslag", "Belopp"],
    ["Hyra", 100],
  ];
  const placed = (rows: unknown[][]): unknown[] =>
    costWarnings(costs, [["Verksamhet", "Organisation", "Yta"], ...rows], { isInvoiced: false }).map(
      ({ kind, table, row, column }) => [kind, table, row, column],
    );
  expect(
    placed([
      ["MHV", "Regionen", 1],
      ["", "", ""],
      ["BHV", "Kommunen", 1],
      ["MHV", "Regionen", 2],
    ]),
  ).toEqual([["refused", "parties", 4, 0]]);
  expect(
    placed([
      ["MHV", "Regionen", 1],
      ["ÖF", "", 1],
    ]),
  ).toEqual([["refused", "parties", 2, 1]]);
});

test("a refusal says its place once: its sentence has no count of rows beside the cell", () => {
  const [refusal] = warnings([["Hyra", 100, "Egen", "", ...none]]).filter(({ kind }) => kind === "refused");
  expect(refusal).toMatchObject({
    row: 1,
    sentence: expect.stringMatching(/^Hyra: nyckeln Egen/) as unknown,
  });
});
