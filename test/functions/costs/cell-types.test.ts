import { callFunction, cellError } from "../../support/custom-functions";
import {
  dela,
  fakturaunderlag,
  indexhyra,
  kostnader,
  nyckel,
  rumsytor,
  slutreglering,
  ytandel,
} from "../../../src/functions/costs";

/** One cell of every kind, in the place of each cell and of each argument of a call that is answered. */
const kinds: [string, unknown][] = [
  ["a number", 7],
  ["a number with decimals", 12.5],
  ["a negative number", -3],
  ["zero", 0],
  ["a number as text", "12,5"],
  ["money as text", "1\u00a0234,50 kr"],
  ["per cent as text", "45 %"],
  ["a true value", true],
  ["a false value", false],
  ["null", null],
  ["undefined", undefined],
  ["an empty text", ""],
  ["a space", " "],
  ["a word", "kanske"],
  ["__proto__", "__proto__"],
  ["a date as text", "2025-07-01"],
  ["a formatted number", { type: "FormattedNumber", basicType: "Double", basicValue: 5, numberFormat: "0%" }],
  ["an entity", { type: "Entity", basicType: "Error", basicValue: "#VALUE!", text: "x" }],
  ["an Excel error", cellError("#N/A")],
  ["an error's text", "#DIVISION/0!"],
  ["infinity", Infinity],
  ["no number", Number.NaN],
  ["the largest number", Number.MAX_VALUE],
  ["the smallest number", 5e-324],
  ["minus zero", -0],
  ["a date object", new Date(0)],
];

const parties = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Avtal", "Från", "Till", "Central"],
  ["MHV", "Region", 100, 1, 60, 45658, null, "Norra"],
  ["ÖF", "Kommun", 300, 2, 40, null, "2026-12-31", "Norra"],
];
const costs = [
  ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Period från", "Period till", "Momskod", "Central"],
  ["Hyra", 1000, "Yta", "MHV", 45658, "2025-12-31", "25", "Norra"],
  ["IT", "500 kr", null, "Kommun", 45658, 46022, null, "Norra"],
  ["Städ", 99.99, "Avtal", "Kommun", 45658, 46022, 48, "Norra"],
];
const calls: [string, (...args: never[]) => unknown, unknown[]][] = [
  ["YTANDEL", ytandel, [[[100], [200]], 50, "lika"]],
  [
    "RUMSYTOR",
    rumsytor,
    [
      [
        ["Rum", "Yta", "Används av"],
        ["1", 10, "A"],
        ["2", 5, "alla"],
        ["3", 1, null],
      ],
    ],
  ],
  ["NYCKEL", nyckel, [[["Kostnadsslag"], ["Hyra"], ["Fika"]]]],
  ["DELA", dela, [[[100], [-5]], [[1, 2]], 1]],
  ["KOSTNADER", kostnader, [costs, parties, "Norra"]],
  ["FAKTURAUNDERLAG", fakturaunderlag, [costs, parties, true, "Norra"]],
  ["SLUTREGLERING", slutreglering, [costs, parties, [["Kommun", "Region", "Hyra", 5]], "Norra"]],
  ["INDEXHYRA", indexhyra, [1000, 100, 110, 0.8, 900]],
];

const isShown = (cell: unknown): boolean =>
  typeof cell === "string" ||
  typeof cell === "boolean" ||
  (typeof cell === "number" && Number.isFinite(cell) && !Object.is(cell, -0));

function expectAnswer(work: (...args: never[]) => unknown, args: unknown[]): void {
  const outcome = callFunction(work, ...args);
  if ("error" in outcome) {
    expect(outcome.message).toMatch(/^\p{Lu}.{10,}[.]$/su);
    expect(outcome.message).not.toMatch(/undefined|null|\[object|fel i tillägget/);
    return;
  }
  const cells = Array.isArray(outcome.value) ? (outcome.value as unknown[][]).flat() : [outcome.value];
  expect(cells.filter((cell) => !isShown(cell))).toEqual([]);
  expect(cells.length).toBeGreaterThan(0);
}

describe.each(calls)("FC.%s answers or explains, whatever a cell holds", (_, work, args) => {
  test("the call itself is answered", () => {
    expect(callFunction(work, ...args)).toHaveProperty("value");
  });

  test.each(kinds)("%s", (__, cell) => {
    args.forEach((argument, at) => {
      const withArgument = (given: unknown): unknown[] =>
        args.map((one, index) => (index === at ? given : one));
      expectAnswer(work, withArgument(cell));
      expectAnswer(work, withArgument([[cell]]));
      if (!Array.isArray(argument)) return;
      (argument as unknown[][]).forEach((cells, row) =>
        cells.forEach((___, place) => {
          const changed = (argument as unknown[][]).map((own, index) =>
            index === row ? own.map((one, column) => (column === place ? cell : one)) : own,
          );
          expectAnswer(work, withArgument(changed));
        }),
      );
    });
  });

  test("ragged and empty ranges", () => {
    args.forEach((argument, at) => {
      if (!Array.isArray(argument)) return;
      for (const given of [
        [],
        [[]],
        [[], [1]],
        (argument as unknown[][]).map((cells, row) => cells.slice(0, row + 1)),
        [...(argument as unknown[][]), []],
      ]) {
        expectAnswer(
          work,
          args.map((one, index) => (index === at ? given : one)),
        );
      }
    });
  });
});
