import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import "../support/custom-functions";
import "../../src/functions";
import { checkTable } from "../../src/cells/tables/check-table";
import { costShape, roomShape } from "../../src/cells/tables/cost-table-shapes";
import { associatedFunctions, callFunction } from "../support/custom-functions";

type Expected = unknown[][] | { readonly error: string; readonly mentions: readonly string[] };

interface Case {
  readonly function: string;
  readonly arguments: readonly unknown[];
  readonly expected: Expected;
  readonly alsoAcceptable?: Expected;
}

/**
 * Inputs that people have written and that were once read wrongly, each for a kind. A new case is a new file, or another
 * entry in one.
 */
const folder = join(__dirname, "as-people-write");
const cases = readdirSync(folder).flatMap((file) => {
  const { cases: own } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { cases: Case[] };
  return own.map((one, at) => ({ name: `${file.replace(".json", "")} ${at + 1}, ${one.function}`, one }));
});

const isAsExpected = (outcome: ReturnType<typeof callFunction>, expected: Expected): boolean => {
  if (Array.isArray(expected))
    return "value" in outcome && JSON.stringify(outcome.value) === JSON.stringify(expected);
  return (
    "error" in outcome &&
    outcome.error === expected.error &&
    expected.mentions.every((word) => outcome.message.toLowerCase().includes(word.toLowerCase()))
  );
};

describe("what people write is what is read", () => {
  test.each(cases)("$name", ({ one }) => {
    const work = associatedFunctions.get(one.function.replace("FC.", "")) as (...args: unknown[]) => unknown;
    const outcome = callFunction(work, ...one.arguments);
    const isRight =
      isAsExpected(outcome, one.expected) ||
      (one.alsoAcceptable !== undefined && isAsExpected(outcome, one.alsoAcceptable));
    expect([outcome, isRight]).toEqual([outcome, true]);
  });
});

describe("repairs write only what has one reading", () => {
  const headings = ["Kostnadsslag", "Belopp", "Period från", "Period till"];
  const found = (...row: unknown[]): unknown[] =>
    checkTable(costShape, [headings, row]).map(({ kind, column, repair }) => [kind, column, repair]);

  test("a whole amount in kronor keeps its sign and its size", () => {
    for (const written of [
      "12 000,- kr",
      "12 000:-",
      "12 000,— kr",
      "kr 12 000",
      "SEK 12 000,00",
      "12.000,-",
    ]) {
      expect([written, ...found("Hyra", written)]).toEqual([written, ["number-as-text", 1, 12_000]]);
    }
    for (const written of ["(12)", "12-", "−12 kr", "-12,-"]) {
      expect([written, ...found("Hyra", written)]).toEqual([written, ["number-as-text", 1, -12]]);
    }
  });

  test("what has two readings, or none, is not repaired", () => {
    for (const written of ["4.950", "1,200"]) {
      expect(found("Hyra", written)).toEqual([["two-numbers", 1, undefined]]);
    }
    for (const written of ["25 %", "ca 150", "6–7", "3½", "2 (varav 1)"]) {
      expect([written, ...found("Hyra", written)]).toEqual([written, ["no-number", 1, undefined]]);
    }
    expect(found("Hyra", 1, "01/07/2025", "26-12-31")).toEqual([
      ["two-dates", 2, undefined],
      ["two-dates", 3, undefined],
    ]);
    expect(found("Hyra", 1, "2026-06-31")).toEqual([["no-date", 2, undefined]]);
  });

  test("dates in digits become those dates, as numbers and as texts", () => {
    // 45 658 is 1 January 2025, 46 022 its last of December.
    for (const [from, till] of [
      [250_101, 251_231],
      ["250101", "251231"],
      [20_250_101, 20_251_231],
    ]) {
      expect(found("Hyra", 1, from, till)).toEqual([
        ["compact-date", 2, 45_658],
        ["compact-date", 3, 46_022],
      ]);
    }
    expect(found("Hyra", 1, "202501", 202_512)).toEqual([]);
  });

  test("a line break between names is no space that cannot be seen", () => {
    const rooms = [
      ["Rum", "Yta", "Används av"],
      ["1", 10, "MHV\nBHV"],
      ["2", 10, "MHV\u200b"],
    ];
    expect(checkTable(roomShape, rooms).map(({ kind, row, repair }) => [kind, row, repair])).toEqual([
      ["spaces", 2, "MHV"],
    ]);
  });

  test("a total among the rows and a heading in thousands are pointed out", () => {
    expect(found("Delsumma", 1)).toEqual([["total-row", 0, undefined]]);
    expect(
      checkTable(costShape, [
        ["Kostnadsslag", "Belopp (tkr)"],
        ["Hyra", 1],
      ]),
    ).toMatchObject([{ kind: "other-unit", row: 0, column: 1, unit: { kind: "factor", factor: 1000 } }]);
  });
});
