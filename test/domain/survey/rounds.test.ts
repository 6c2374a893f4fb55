import { publishedChange, verdict } from "../../../src/domain/survey/change";
import { roundChanges } from "../../../src/domain/survey/round-changes";
import { isStacked } from "../../../src/domain/survey/rounds";
import { countYes } from "../../../src/domain/survey/visitor-answers";
import { visitorFigures } from "../../../src/domain/survey/visitors";
import { wilson95 } from "../../../src/domain/survey/wilson";

describe("Wilson's interval", () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i", (yes, n, from, to) => {
    const interval = wilson95(yes, n);
    expect(interval.from).toBeCloseTo(from, 4);
    expect(interval.to).toBeCloseTo(to, 4);
    // Turned round, the same interval from the other end.
    expect(wilson95(n - yes, n).to).toBeCloseTo(1 - interval.from, 12);
  });
});

describe("visitors' shares", () => {
  test("of few answers in whole per cent and without an interval; a small group and one more are protected", () => {
    const { total, groups } = visitorFigures(
      [
        { n: 20, yes: 18 },
        { n: 3, yes: 1 },
        { n: 7, yes: 5 },
      ],
      5,
    );
    expect(total.share).toBe(24 / 30);
    expect(groups.map(({ share }) => share)).toEqual([0.9, "skyddad", "skyddad"]);
    const [seven] = visitorFigures([{ n: 7, yes: 5 }], 5).groups;
    expect(seven).toEqual({ n: 7, share: 0.71, interval: "skyddad" });
    expect(visitorFigures([{ n: 0, yes: 0 }], 5).total.share).toBe("inga svar");
  });

  test("are counted by group; who said nothing is not", () => {
    expect(countYes([true, false, undefined, true], [0, 0, 1, 1], 2)).toEqual([
      { n: 2, yes: 1 },
      { n: 1, yes: 1 },
    ]);
  });
});

test("a stack is known whichever way it is stacked, and nothing else is", () => {
  const answers = (...ratings: readonly (readonly number[])[]) => ({
    rows: ratings.length,
    questions: 2,
    ratings: Uint8Array.from(ratings.flat()),
  });
  const round = [
    [1, 2],
    [3, 0],
    [5, 5],
    [2, 2],
    [4, 1],
  ] as const;
  const nobody = [0, 0] as const;
  expect(isStacked(answers(...round), answers(...round, [1, 1]))).toBe(true);
  expect(isStacked(answers([1, 1], ...round), answers(...round))).toBe(true);
  expect(isStacked(answers(...round, nobody), answers(nobody, ...round, [1, 1]))).toBe(true);
  expect(isStacked(answers(...round), answers(...round))).toBe(false);
  expect(isStacked(answers(...round), answers(...round.slice(1), [1, 1], [1, 1]))).toBe(false);
  expect(isStacked(answers(), answers(...round))).toBe(false);
});

describe("rows of six ratings are known again in any order", () => {
  const people = Array.from({ length: 24 }, (_, person) =>
    [7919, 104_729, 1_299_709, 15_485_863, 32_452_843, 49_979_687].map(
      (prime) => 1 + ((Math.imul(person + 1, prime) >>> 7) % 5),
    ),
  );
  const answers = (...rows: readonly (readonly number[])[]) => ({
    rows: rows.length,
    questions: rows[0]?.length ?? 0,
    ratings: Uint8Array.from(rows.flat()),
  });
  const twenty = people.slice(0, 20);

  test.each([
    ["three more, sorted", [...people.slice(0, 23)].sort(), true],
    ["three more, and one of the others has left", people.slice(1, 23), false],
    ["the same answers, sorted", [...twenty].sort(), false],
  ])("%s", (_, rows, isOne) => {
    expect(isStacked(answers(...twenty), answers(...rows))).toBe(isOne);
    expect(isStacked(answers(...rows), answers(...twenty))).toBe(isOne);
  });

  test.each([20, 21, 24])("rows of %d ratings are told apart by the last one", (questions) => {
    const rows = twenty.map((row, person) =>
      Array.from({ length: questions }, (_, question) => row[(question * 5 + person) % 6] as number),
    );
    const more = [...rows, rows[0] as number[]].reverse();
    expect(isStacked(answers(...rows), answers(...more))).toBe(true);
    const last = (more[7] as number[]).at(-1) as number;
    const changed = more.map((row, at) =>
      at === 7 ? [...row.slice(0, -1), last === 5 ? 4 : last + 1] : row,
    );
    expect(isStacked(answers(...rows), answers(...changed))).toBe(false);
  });

  test("five ratings may be others' by chance: only added at an end are they refused", () => {
    const five = people.map((row) => row.slice(0, 5));
    expect(isStacked(answers(...five.slice(0, 20)), answers(...[...five].sort()))).toBe(false);
    expect(isStacked(answers(...five.slice(0, 20)), answers(...five))).toBe(true);
  });
});

describe("a change between published figures", () => {
  test("has Welch's interval where both spreads are shown", () => {
    // By hand: s² = 1 and 1, n = 25 and 25: SE = √(2/25) = 0,2828, 48 degrees of freedom: t = 2,0106.
    const change = publishedChange({ n: 25, mean: 3, spread: 1 }, { n: 25, mean: 3.4, spread: 1 });
    expect(change.difference).toBeCloseTo(0.4, 12);
    expect(change.from).toBeCloseTo(0.4 - 2.0106 * Math.sqrt(2 / 25), 4);
    expect(verdict(change)).toBe("uncertain");
    expect(verdict(publishedChange({ n: 25, mean: 3, spread: 1 }, { n: 25, mean: 3.6, spread: 1 }))).toBe(
      "up",
    );
    expect(verdict(publishedChange({ n: 25, mean: 3, spread: 1 }, { n: 25, mean: 2.4, spread: 1 }))).toBe(
      "down",
    );
  });

  test("has none of few answers, and there is no change from what is protected", () => {
    expect(
      verdict(publishedChange({ n: 7, mean: 3, spread: "skyddad" }, { n: 25, mean: 4, spread: 1 })),
    ).toBe("too few");
    expect(
      verdict(publishedChange({ n: 3, mean: "skyddad", spread: "skyddad" }, { n: 25, mean: 4, spread: 1 })),
    ).toBe("not comparable");
  });

  test("factors are matched by name; one that only one round has measured has none", () => {
    const figure = (factor: string, mean: number) => ({ factor, n: 20, mean, spread: 1 });
    expect(
      roundChanges([figure("A", 3)], [figure("B", 4), figure("A", 3)]).map(({ factor, verdict: said }) => [
        factor,
        said,
      ]),
    ).toEqual([
      ["B", undefined],
      ["A", "uncertain"],
    ]);
  });
});
