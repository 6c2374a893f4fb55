import "../support/custom-functions";
import "../../src/functions";
import { associatedFunctions, callFunction, cellError } from "../support/custom-functions";
import { allCases } from "./cases";

/** The arguments with the error in one of their cells, for the first and the last cell of each. */
function* withError(args: readonly unknown[], error: unknown): Generator<unknown[]> {
  for (let at = 0; at < args.length; at++) {
    const argument = args[at];
    if (!Array.isArray(argument)) {
      yield args.map((one, index) => (index === at ? error : one));
      continue;
    }
    const rows = argument as unknown[][];
    const last = rows.length - 1;
    for (const [row, column] of [
      [0, 0],
      [last, (rows[last]?.length ?? 1) - 1],
    ] as const) {
      const changed = rows.map((cells, index) =>
        index === row ? cells.map((cell, place) => (place === column ? error : cell)) : cells,
      );
      yield args.map((one, index) => (index === at ? changed : one));
    }
  }
}

const answered = allCases.filter(
  ({ id, args }) =>
    "value" in callFunction(associatedFunctions.get(id) as (...args: unknown[]) => unknown, ...args),
);

test("an error in a column that is not read does no harm; in one that is, its cell is named", () => {
  const costs = [
    ["Kostnadsslag", "Belopp", "Anteckning", "Central"],
    ["Hyra", 100, cellError("#REF!"), "Norra"],
    ["Hyra", cellError("#REF!"), "", "Södra"],
  ];
  const parties = [
    ["Verksamhet", "Organisation", "Yta", "Avtal", "Central"],
    ["MHV", "Region", 1, "#SAKNAS!", "Norra"],
    ["ÖF", "Kommun", 3, 40, "Norra"],
  ];
  const work = associatedFunctions.get("KOSTNADER") as (...args: unknown[]) => unknown;
  expect(callFunction(work, costs, parties, "Norra")).toEqual({
    value: [
      ["Kostnadsslag", "Belopp", "Nyckel", "MHV", "ÖF"],
      ["Hyra", 100, "Yta", 25, 75],
      ["Summa", 100, "", 25, 75],
    ],
  });
  expect(callFunction(work, costs, parties, "Södra")).toEqual({
    error: "#REF!",
    message: "Kostnader, rad 3, kolumn 2: cellen visar felet #REF!.",
  });
  const byAgreement = [
    ["Kostnadsslag", "Belopp", "Nyckel", "Central"],
    ["Hyra", 100, "Avtal", "Norra"],
  ];
  expect(callFunction(work, byAgreement, parties, "Norra")).toEqual({
    error: "#N/A",
    message: "Parter, rad 2, kolumn 4: cellen visar felet #N/A.",
  });
});

describe("an Excel error among the cells comes out as that error", () => {
  test("every function has cases", () => {
    expect([...new Set(answered.map(({ id }) => id))].sort()).toEqual([...associatedFunctions.keys()].sort());
  });

  test.each(answered.map(({ id, args }, index) => ({ name: `case ${index + 1}, FC.${id}`, id, args })))(
    "$name",
    ({ id, args }) => {
      const work = associatedFunctions.get(id) as (...args: unknown[]) => unknown;
      for (const [code, error] of [
        ["#DIV/0!", cellError("#DIV/0!")],
        ["#REF!", { type: "Error", basicType: "Error", basicValue: "#REF!" }],
        ["#N/A", "#SAKNAS!"],
      ] as const) {
        for (const changed of withError(args, error)) {
          const outcome = callFunction(work, ...changed);
          // The rows of other centres than the one asked for are not read.
          if ("value" in outcome && args.includes("Norra")) {
            expect(outcome).toEqual(callFunction(work, ...args));
            continue;
          }
          expect([changed, outcome]).toEqual([
            changed,
            { error: code, message: expect.stringMatching(/fel/) as string },
          ]);
        }
      }
    },
  );
});
