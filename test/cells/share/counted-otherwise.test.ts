import fc from "../../support/properties";
import { readIncomingFile } from "../../../src/cells/share/incoming";
import type { IncomingSheet } from "../../../src/cells/share/incoming-sheets";
import type { IncomingTable, SaidOfTable } from "../../../src/cells/share/incoming-table";

/** Amounts that come in counted in thousands, another currency or with VAT are never written as kronor unsaid. */

const sheet = (values: unknown[][], more: Partial<IncomingSheet> = {}): IncomingSheet => ({
  name: "Kostnader",
  isVisible: true,
  values,
  tables: [],
  merged: [],
  ...more,
});
const headings = (amount: string): string[] => ["Kostnadsslag", amount, "Från", "Till", "Nyckel"];
const lines: unknown[][] = [
  ["Hyra", 120.5, 45658, 46022, "Yta"],
  ["El", 12, 45658, 46022, "Yta"],
];
const costsIn = (one: IncomingSheet, said: SaidOfTable = {}): IncomingTable =>
  readIncomingFile({ file: "Mora.xlsx", sheets: [one], dateSystem: 1900 }, { costs: said }).tables.find(
    ({ kind }) => kind === "costs",
  )!;
const amounts = ({ rows }: IncomingTable): unknown[] => rows.map(({ amount }) => amount);
const formatted = (format: string, rows: readonly number[]): ReadonlyMap<number, Map<number, string>> =>
  new Map(rows.map((row) => [row, new Map([[1, format]])]));

test.each([
  ["Belopp (tkr)", "tkr", 1000],
  ["Belopp tkr", "tkr", 1000],
  ["Belopp, mkr", "mkr", 1_000_000],
  ["Belopp (kr x 1000)", "kr x 1000", 1000],
])("a heading %p is asked about, and read when somebody has said which", (heading, said, factor) => {
  const one = sheet([headings(heading), ...lines]);
  const read = costsIn(one);
  expect(read.countedOtherwise).toEqual([
    expect.objectContaining({
      key: "amount",
      saidBy: "heading",
      said,
      factor,
      example: 120.5,
      chosen: undefined,
    }),
  ]);
  expect(amounts(read)).toEqual([null, null]);
  expect(read.missing).toEqual([]);
  expect(amounts(costsIn(one, { factors: { amount: factor } }))).toEqual([120.5 * factor, 12 * factor]);
  expect(amounts(costsIn(one, { factors: { amount: 1 } }))).toEqual([120.5, 12]);
});

test("a text with two readings, or none, is not left uncounted in a column that is multiplied", () => {
  const one = sheet([
    headings("Belopp (tkr)"),
    ["Hyra", "1.200", 45658, 46022, "Yta"],
    ["El", "12,5", 45658, 46022, "Yta"],
    ["Larm", "ca 3", 45658, 46022, "Yta"],
    ["Vatten", "se avtal", 45658, 46022, "Yta"],
  ]);
  const multiplied = costsIn(one, { factors: { amount: 1000 } });
  expect(amounts(multiplied)).toEqual([null, 12_500, null, "se avtal"]);
  expect(
    multiplied.leftBlank.map(({ row, column, cell, readings }) => [row, column, cell, readings]),
  ).toEqual([
    [1, 1, "1.200", [1_200_000, 1200]],
    [3, 1, "ca 3", []],
  ]);
  expect(multiplied.problems.map(({ cell }) => cell)).toEqual(["se avtal"]);
  // In kronor as it stands both readings are those of the cell, which is asked about where it is written.
  const asItStands = costsIn(one, { factors: { amount: 1 } });
  expect(amounts(asItStands)).toEqual(["1.200", 12.5, "ca 3", "se avtal"]);
  expect(asItStands.leftBlank).toEqual([]);
});

test("a title above the headings says it of amounts whose heading says nothing", () => {
  const one = sheet([["Kostnader 2025 (tkr)"], [], headings("Belopp"), ...lines]);
  expect(costsIn(one).countedOtherwise).toEqual([
    expect.objectContaining({ saidBy: "title", said: "tkr", factor: 1000 }),
  ]);
  expect(amounts(costsIn(one, { factors: { amount: 1000 } }))).toEqual([120_500, 12_000]);
  const inKronor = sheet([["Kostnader 2025 (tkr)"], [], headings("Belopp (kr)"), ...lines]);
  expect(costsIn(inKronor).countedOtherwise).toEqual([]);
  expect(amounts(costsIn(inKronor))).toEqual([120.5, 12]);
});

test("a format says it of all the numbers, and is not believed where it says it of some", () => {
  const all = sheet([headings("Belopp"), ...lines], { numberFormats: formatted('# ##0.0" tkr"', [1, 2]) });
  expect(costsIn(all).countedOtherwise).toEqual([
    expect.objectContaining({ saidBy: "format", said: "tkr", factor: 1000 }),
  ]);
  const some = sheet([headings("Belopp"), ...lines], { numberFormats: formatted('0" tkr"', [2]) });
  expect(costsIn(some).countedOtherwise).toEqual([
    expect.objectContaining({ saidBy: "format", factor: undefined }),
  ]);
  expect(amounts(costsIn(some, { factors: { amount: 1000 } }))).toEqual([null, null]);
  const inThousands = sheet([headings("Belopp"), ...lines], {
    numberFormats: formatted('# ##0," tkr"', [1, 2]),
  });
  expect(costsIn(inThousands).countedOtherwise).toEqual([]);
});

test.each([
  ["Belopp (EUR)", "EUR"],
  ["Belopp inkl. moms", "inkl. moms"],
  ["Belopp (kr/mån)", "kr/mån"],
])("no factor makes kronor without VAT of %p: the column is not read", (heading, said) => {
  const one = sheet([headings(heading), ...lines]);
  expect(costsIn(one).countedOtherwise).toEqual([expect.objectContaining({ said, factor: undefined })]);
  expect(amounts(costsIn(one, { factors: { amount: 1 } }))).toEqual([null, null]);
});

test("an area in hectares is not read as square metres", () => {
  const rooms = sheet([
    ["Rum", "Yta (ha)", "Används av"],
    ["101", 0.5, "BHV"],
  ]);
  const [read] = readIncomingFile({ file: "Mora.xlsx", sheets: [rooms], dateSystem: 1900 }).tables;
  expect([read?.kind, read?.rows[0]?.area, read?.countedOtherwise[0]?.said]).toEqual(["rooms", null, "ha"]);
});

test("a share of a service is written as its cell shows it: 100 % is no yes", () => {
  const centres = sheet(
    [
      ["Central", "Kommun", "MHV", "BHV", "ÖF", "Soc"],
      ["Mora", "Mora", 1, "ja", "ja", 0.755],
    ],
    {
      numberFormats: new Map([
        [
          1,
          new Map([
            [2, "0%"],
            [5, "0.0 %"],
          ]),
        ],
      ]),
    },
  );
  const [read] = readIncomingFile({ file: "Mora.xlsx", sheets: [centres], dateSystem: 1900 }).tables;
  expect([read?.rows[0]?.mhv, read?.rows[0]?.soc]).toEqual(["100 %", "75,5 %"]);
  expect(read?.problems.map(({ heading, row }) => [heading, row])).toEqual([
    ["MHV", 1],
    ["Soc", 1],
  ]);
});

test("thousands become kronor exactly, whatever decimals they have", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.integer({ min: 0, max: 6 }),
      (digits, decimals) => {
        const text = `${digits}e-${decimals}`;
        const one = sheet([headings("Belopp (tkr)"), ["Hyra", Number(text), 45658, 46022, "Yta"]]);
        const [amount] = amounts(costsIn(one, { factors: { amount: 1000 } }));
        // Worked out by moving the decimal point, with no arithmetic.
        expect(amount).toBe(digits === 0 ? 0 : Number(`${digits}e${3 - decimals}`));
      },
    ),
  );
});
