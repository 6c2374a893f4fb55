import fc from "../../support/properties";
import { pastedSpecification } from "../../../src/cells/costs/foreign/pasted-specification";
import { reviewSpecification } from "../../../src/cells/costs/review/review-specification";
import type { Review } from "../../../src/domain/costs/review/review";
import type { SpecificationMeanings } from "../../../src/cells/costs/specification/specification-columns";
import { columnsIn } from "../../../src/cells/costs/specification/specification-lines";

const cellsOf = (text: string): string[][] => pastedSpecification(text).map(({ cells }) => [...cells]);
const review = (text: string, meanings: SpecificationMeanings = {}): Review =>
  reviewSpecification(cellsOf(text), undefined, meanings);
const shown = ({ lines, sums }: Review): unknown => ({
  lines: lines.map(({ kind, whole, stated, expected, verdict }) => [kind, whole, stated, expected, verdict]),
  sums: sums.map(({ label, stated, difference }) => [label, stated, difference]),
});

/** 465 of 1 172 m² of 1 000 000 is 396 757,68; of 58 600 it is 23 250, where 23 350 stands. */
const expected = {
  lines: [
    ["Hyra", 1_000_000, 396_757.68, 396_757.68, "right"],
    ["El", 58_600, 23_350, 23_250, "deviating"],
  ],
  sums: [["Summa", 420_107.68, 0]],
};
const table = [
  ["Benämning", "Brutto", "Fördelningsgrund", "Att debitera er"],
  ["Hyra", "1 000 000,00", "465 av 1 172 m²", "396 757,68"],
  ["El", "58 600,00", "465 av 1 172 m²", "23 350,00"],
  ["Summa", "", "", "420 107,68"],
];

test("others' headings, with tabs, semicolons or spaces between the columns", () => {
  expect(shown(review(table.map((row) => row.join("\t")).join("\n")))).toEqual(expected);
  expect(shown(review(table.map((row) => row.join(";")).join("\r\n")))).toEqual(expected);
  const wide = table.map((row) => row.map((cell) => cell.padEnd(22)).join("  "));
  const spaced = review(wide.slice(0, 3).join("\n"));
  expect(shown(spaced)).toEqual({ lines: expected.lines, sums: [] });
});

test.each(["Fördelningsgrund", "Nyckel"])(
  "a column %s that says square metres in one row and per cent in the next",
  (heading) => {
    // 224 of 500 m² of 100 000 is 44 800; 50 % of 8 000 is 4 000, where 4 100 stands; 12 % of 1 000 is 120.
    for (const [whole, amount] of [
      ["Brutto", "Att debitera er"],
      ["Helt belopp", "Belopp"],
    ]) {
      const mixed = [
        ["Kostnadsslag", whole!, heading, amount!],
        ["Hyra", "100 000,00", "224 av 500 m²", "44 800,00"],
        ["Larm", "8 000,00", "50 %", "4 100,00"],
        ["El", "1 000,00", "12 %", "120,00"],
      ];
      expect(shown(review(mixed.map((row) => row.join("\t")).join("\n")))).toEqual({
        lines: [
          ["Hyra", 100_000, 44_800, 44_800, "right"],
          ["Larm", 8_000, 4_100, 4_000, "deviating"],
          ["El", 1_000, 120, 120, "right"],
        ],
        sums: [],
      });
    }
  },
);

test("a column of keys that are words stays one", () => {
  const words = "Kostnadsslag\tVerksamhet\tNyckel\tBelopp\nHyra\tMHV\tYta\t100,00\nLarm\tMHV\tLika\t50,00";
  expect(columnsIn(cellsOf(words), {})?.columns[2]?.meaning).toBe("key");
});

test("text out of a PDF, where only single spaces are left", () => {
  const text = [
    "Familjecentralen Eken",
    "Underlag till faktura",
    "Benämning Brutto Fördelningsgrund Andel Ert belopp",
    "Hyra 1 000 000,00 465 av 1 172 m² 39,68 % 396 757,68",
    "El 58 600,00 465 av 1 172 m² 39,68 % 23 350,00 kr",
    "Summa 420 107,68",
    "Betalas inom 30 dagar",
  ].join("\n");
  expect(shown(review(text))).toEqual(expected);
  // Each row is where it stands in the text, so that it can be shown there.
  const rows = pastedSpecification(text);
  expect(text.slice(rows[4]!.start, rows[4]!.end)).toMatch(/^El 58/);
});

test("our own specification out of a PDF: the head, groups, keys, times and VAT codes are told apart", () => {
  const text = [
    "Specifikation 2025-01 · Regionen till Kommunen",
    "2025 · Underlag – ej faktura. Ingen moms är pålagd; momskoden är den som fakturerar har angett.",
    "Summa av raderna 51 400,00",
    "Kostnadsslag Leverantör, verifikat Period Verksamhet Helt belopp Nyckel Beräkning Andel Belopp Momskod",
    "Öppna förskolan · referens 4410",
    "Hyra Fastighets AB, L 101 jan–jun 2025 ÖF 120 000,00 Yta 150 av 400 m² 37,50 % 45 000,00 25",
    "Samordnarlön 2025 ÖF 40 000,00 Lika (4 basverksamheter) 1 av 4 basverksamheter 25,00 % 10 000,00 ej bedömd",
    "Hyra, avdrag 2025-02-03–2025-02-28 ÖF −12 000,00 Avtal 2025 30 av 100 30,00 % −3 600,00 25 %",
    "Summa ÖF 51 400,00",
    "Summa 51 400,00",
  ].join("\n");
  const { lines, sums } = review(text);
  expect(lines.map((line) => [line.kind, line.period, line.verksamhet, line.verdict])).toEqual([
    ["Hyra Fastighets AB, L 101", "jan–jun 2025", "ÖF", "right"],
    ["Samordnarlön", "2025", "ÖF", "right"],
    ["Hyra, avdrag", "2025-02-03–2025-02-28", "ÖF", "right"],
  ]);
  expect(lines.map(({ stated }) => stated)).toEqual([45_000, 10_000, -3_600]);
  expect(sums.map(({ difference }) => difference)).toEqual([0, 0, 0]);
});

test("what cannot be checked is said: a line without the whole that it is a part of", () => {
  const { lines } = review("Post\tAndel\tBelopp\nHyra\t39,68 %\t396 757,68");
  expect(lines.map(({ verdict, unchecked }) => [verdict, unchecked])).toEqual([["unchecked", "no-whole"]]);
});

test("a person says what a column is, and what it is not", () => {
  const text = [
    "Post\tI fjol\tTotalt i år\tProcent\tNetto",
    "Hyra\t900\t1 000\t25 %\t250",
    "El\t900\t400\t25 %\t100",
  ].join("\n");
  const read = columnsIn(cellsOf(text), {});
  expect(read?.isOwn).toBe(false);
  expect(read?.columns.map(({ key, meaning }) => [key, meaning])).toEqual([
    ["post", "kind"],
    // Last year's 900 is more than both amounts, and is what a reader might take for the whole as well.
    ["i fjol", "whole"],
    ["totalt i år", undefined],
    ["procent", "share"],
    ["netto", "amount"],
  ]);
  const meanings = { "totalt i år": "whole" } as const;
  expect(review(text, meanings).counts).toMatchObject({ right: 2 });
  expect(columnsIn(cellsOf(text), meanings)?.columns.map(({ meaning }) => meaning)).toEqual([
    ...["kind", undefined, "whole", "share", "amount"],
  ]);
  expect(columnsIn(cellsOf(text), { "i fjol": "none" })?.columns[1]?.meaning).toBeUndefined();
});

test("notes without any figures are no specification", () => {
  expect(() => review("Hej!\nHär kommer underlaget i morgon.")).toThrow("ingen rubrikrad");
  expect(columnsIn(cellsOf("Hej!"), {})).toBeUndefined();
});

test("whatever the amounts, a line of a PDF is read as it was printed", () => {
  const printed = (ore: number): string =>
    `${Math.trunc(ore / 100)
      .toString()
      .replace(/\B(?=(\d{3})+$)/g, " ")},${String(ore % 100).padStart(2, "0")}`;
  fc.assert(
    fc.property(
      fc.constantFrom("Hyra", "El och värme", "Kostnad 2025", "Städ, fönster"),
      fc.integer({ min: 100, max: 1e10 }),
      fc.integer({ min: 1, max: 1e9 }),
      (name, whole, amount) => {
        const [, row] = pastedSpecification(
          `Post Brutto Netto\n${name} ${printed(whole)} 5 av 12 m² ${printed(amount)}`,
        );
        expect(row?.cells).toEqual([
          ...[name, "", "", printed(whole), "", "5 av 12 m²", "", printed(amount), ""],
        ]);
      },
    ),
    { numRuns: 100 },
  );
});
