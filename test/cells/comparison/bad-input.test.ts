/** Tables that are in some way not as they should be: nothing is guessed and nothing lost. */
import fc from "../../support/properties";
import type { Reading } from "../../../src/cells/comparison/source/indicator";
import { readComparisonSource } from "../../../src/cells/comparison/source/read-source";

const read = (...rows: readonly (readonly (string | number | boolean)[])[]) =>
  readComparisonSource(rows)?.indicators ?? [];
const kinds = (readings: readonly Reading[] | undefined): string[] =>
  (readings ?? []).map(({ kind }) => kind);

test("half numbers, half words: the words are asked about and the numbers kept", () => {
  const [column] = read(["Central", "Besök"], ["A", 12], ["B", "många"], ["C", 14], ["D", "få"]);
  expect(column?.type).toBe("tal");
  expect(kinds(column?.readings)).toEqual(["number", "asked", "number", "asked"]);
});

test("dates as text are dates", () => {
  const [column] = read(
    ["Central", "Avtal t.o.m."],
    ["A", "2026-12-31"],
    ["B", "2027-01-31"],
    ["C", "tills vidare"],
  );
  expect(column?.type).toBe("datum");
  expect(kinds(column?.readings)).toEqual(["day", "day", "word"]);
});

test("an empty column has nothing, and a column of equal values is one of numbers", () => {
  const [empty, equal] = read(["Central", "Tom", "Lika (st)"], ["A", "", 5], ["B", "", 5]);
  expect([empty?.type, kinds(empty?.readings)]).toEqual(["text", ["missing", "missing"]]);
  expect([equal?.type, kinds(equal?.readings)]).toEqual(["tal", ["number", "number"]]);
});

test("shares written as 0,93 beside 93 are not mixed in silence", () => {
  const [column] = read(["Central", "Andel nöjda"], ["A", 0.93], ["B", 0.87], ["C", 93], ["D", 0.5]);
  expect(column?.mixesShares).toBe(true);
  expect(column?.readings[2]).toMatchObject({ kind: "asked", readings: [0.93, 93] });
});

test("percent above a hundred in a column of whole numbers are numbers: employment of 200 %", () => {
  const [column] = read(["Central", "Bemanning (%)"], ["A", 20], ["B", 200], ["C", 162.5]);
  expect([column?.type, kinds(column?.readings)]).toEqual(["tal", ["number", "number", "number"]]);
});

test("there is no table in a single row, a single column, or in nothing", () => {
  for (const cells of [
    [],
    [[]],
    [["Central", "Besök"]],
    [["A"], ["B"]],
    [
      ["", ""],
      ["", ""],
    ],
  ]) {
    expect(readComparisonSource(cells)).toBeUndefined();
  }
});

test("whatever stands in the cells, every row has a reading and no number comes from nowhere", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constantFrom(
      "",
      "-",
      "..",
      "ca 150",
      ">95 %",
      "6–7",
      "4.950",
      "3½",
      "24 1)",
      "275 st",
      "95 %",
      "0,93",
    ),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
      const [column] = read(
        ["Central", "Uppgift (x)"],
        ...cells.map((one, row) => [`Central ${row} namn`, one]),
      );
      if (!column) return;
      expect(column.readings).toHaveLength(cells.length);
      for (const [row, reading] of column.readings.entries()) {
        if (reading.kind === "number") expect(String(cells[row])).toMatch(/\d/);
      }
    }),
  );
});

test("spaces, no-break spaces and any dash before a digit are no difference", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 999_999 }),
      fc.constantFrom(" ", "\u00a0", "\u202f", "\u2009"),
      (value, space) => {
        const written = String(value).replace(/\B(?=(\d{3})+$)/g, space);
        const [column] = read(["Central", "Besök"], ["A", written], ["B", 3]);
        expect(column?.readings[0]).toMatchObject({ kind: "number", value });
      },
    ),
  );
});
