import fc from "../../support/properties";
import { readNumberIn } from "../../../src/cells/ground/cell";
import { readPresence } from "../../../src/cells/classification/presence-words";

const spaces = fc.constantFrom(" ", "\u00a0", "\u202f", "\u2009", "\u2007");
const minus = fc.constantFrom("-", "−", "–");

/** Whole kronor and öre as somebody writes them, and what they are: put together from parts, not read back. */
const written = fc
  .record({
    thousands: fc.integer({ min: 1, max: 999 }),
    rest: fc.integer({ min: 0, max: 999 }),
    ore: fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined }),
    space: spaces,
    sign: fc.constantFrom("", "before", "behind", "brackets"),
    dash: minus,
    currency: fc.constantFrom("", "kr before", "SEK before", "kr behind", "SEK behind"),
  })
  .map(({ thousands, rest, ore, space, sign, dash, currency }) => {
    const decimals =
      ore === undefined ? `,${sign === "behind" ? "00" : dash}` : `,${String(ore).padStart(2, "0")}`;
    const digits = `${thousands}${space}${String(rest).padStart(3, "0")}${decimals}`;
    const signed = { "": digits, before: dash + digits, behind: digits + dash, brackets: `(${digits})` }[
      sign
    ] as string;
    const [unit, place] = currency.split(" ");
    const text =
      place === "before" ? `${unit} ${signed}` : place === "behind" ? `${signed}${space}${unit}` : signed;
    const value = (thousands * 100_000 + rest * 100 + (ore ?? 0)) / 100;
    return { text, value: sign === "" || value === 0 ? value : -value };
  });

test("an amount is the same whatever the spaces, dashes, brackets and currency", () => {
  fc.assert(
    fc.property(written, ({ text, value }) => {
      expect([text, readNumberIn(text, "money")]).toEqual([
        text,
        { kind: "number", value, isPercent: false },
      ]);
    }),
    { numRuns: 1000 },
  );
});

test("a mark and exactly three digits have two readings, alone and with a unit", () => {
  for (const text of ["4.950", "300.000", "1,200", "1.200 kr", "−1.200", "(1.200)"]) {
    expect([text, readNumberIn(text, "money").kind]).toEqual([text, "two"]);
  }
  for (const [text, value] of [
    ["1.234.567", 1_234_567],
    ["0,125", 0.125],
    ["1.200,-", 1200],
    ["1.200:-", 1200],
    ["275 st", 275],
  ] as const) {
    expect([text, readNumberIn(text, "money")]).toEqual([text, { kind: "number", value, isPercent: false }]);
  }
});

test.each(["ja (deltid)", "ja, 50 %", "ja, 3 h/vecka", "ja, tisdagar", "Ja – måndagar", "finns", "På plats"])(
  "%s may be the whole of a service or a part of it: asked",
  (cell) => expect(readPresence(cell, "mhv")).toMatchObject({ kind: "whole-or-part" }),
);

test.each(["nej, men delvis", "nej, flyttar in i mars", "saknas, nej", "finns kanske"])(
  "%s is no plain answer",
  (cell) => expect(readPresence(cell, "mhv")).toMatchObject({ kind: "unknown-word" }),
);

test.each([
  ["J", "hel"],
  ["Ja.", "hel"],
  ["N", "nej"],
  ["ja\u200b", "hel"],
  ["ej tillämpligt", "okänd"],
] as const)("%s is %s", (cell, presence) => expect(readPresence(cell, "mhv")).toEqual({ presence }));
