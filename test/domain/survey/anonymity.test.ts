import fc from "../../support/properties";
import {
  hiddenGroups,
  lowestMinst,
  mayBePooled,
  openness,
  shownMean,
} from "../../../src/domain/survey/anonymity";

describe("the thresholds", () => {
  test("never go below five", () => expect(lowestMinst).toBe(5));

  test.each([
    [0, 5, "inga svar"],
    [1, 5, "skyddad"],
    [4, 5, "skyddad"],
    [5, 5, "avrundat"],
    [9, 5, "avrundat"],
    [10, 5, "allt"],
    [7, 8, "skyddad"],
    [8, 8, "avrundat"],
    [15, 8, "avrundat"],
    [16, 8, "allt"],
  ])("%i answers, at least %i: %s", (n, minst, expected) => {
    expect(openness(n, minst)).toBe(expected);
  });

  test("a mean of few answers has one decimal, half up", () => {
    // 27/6 = 4,5; 25/6 = 4,166…; 19/8 = 2,375; 20/8 = 2,5; 18/8 = 2,25; 34/8 = 4,25.
    const cases = [
      [6, 27, 4.5],
      [6, 25, 4.2],
      [8, 19, 2.4],
      [8, 18, 2.3],
      [8, 34, 4.3],
    ] as const;
    for (const [n, sum, mean] of cases) {
      expect(shownMean({ n, sum }, 5)).toEqual({ numerator: mean * 10, denominator: 10 });
    }
    expect(shownMean({ n: 12, sum: 25 }, 5)).toEqual({ numerator: 25, denominator: 12 });
    expect(shownMean({ n: 60, sum: 150 }, 5, 5)).toEqual({ numerator: 25, denominator: 10 });
    expect(shownMean({ n: 28, sum: 70 }, 5, 4)).toBe("skyddad");
  });
});

describe("hidden groups", () => {
  // By hand from the rule: at least two hidden groups, at least minst answers among them, smallest shown first.
  test.each([
    ["none too small", [5, 8, 12], 5, [false, false, false]],
    ["one too small: the smallest other one goes with it", [12, 3, 6, 8], 5, [false, true, true, false]],
    ["the first of equals", [3, 7, 7], 5, [true, true, false]],
    ["two too small with five together", [3, 2, 9], 5, [true, true, false]],
    ["two too small with four together", [3, 1, 9, 7], 5, [true, true, false, true]],
    ["groups without answers do not count", [3, 0, 9, 0], 5, [true, false, true, false]],
    ["nothing else to hide", [4], 5, [true]],
    ["nothing else to hide but empty groups", [1, 0, 2], 5, [true, false, true]],
    ["a higher limit", [5, 6, 20, 9], 7, [true, true, false, false]],
    ["no groups", [], 5, []],
  ])("%s", (_, counts, minst, expected) => {
    expect(hiddenGroups(counts, minst)).toEqual(expected);
  });

  test("a higher limit hides the same groups and perhaps more, so that two tables side by side tell no more than one", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(14), { maxLength: 7 }),
        fc.integer({ min: 5, max: 15 }),
        fc.integer({ min: 0, max: 10 }),
        (counts, minst, more) => {
          const low = hiddenGroups(counts, minst);
          const high = hiddenGroups(counts, minst + more);
          low.forEach((hidden, index) => hidden && expect(high[index]).toBe(true));
        },
      ),
      { numRuns: 5000 },
    );
  });

  test("the hidden ones are as many as the rule asks for, and not one more", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(14), { maxLength: 7 }),
        fc.integer({ min: 5, max: 12 }),
        (counts, minst) => {
          const hidden = hiddenGroups(counts, minst);
          const enough = (chosen: readonly boolean[]): boolean => {
            const answers = counts.filter((n, index) => chosen[index] && n > 0);
            return (
              answers.length === 0 || (answers.length >= 2 && answers.reduce((a, b) => a + b, 0) >= minst)
            );
          };
          counts.forEach((n, index) => {
            if (n === 0) expect(hidden[index]).toBe(false);
            else if (n < minst) expect(hidden[index]).toBe(true);
          });
          const answered = counts.flatMap((n, index) => (n > 0 ? [index] : []));
          if (!enough(hidden)) expect(answered.every((index) => hidden[index])).toBe(true);
          const extra = answered.filter((index) => hidden[index] && (counts[index] as number) >= minst);
          if (extra.length === 0) return;
          // Without the last one that was hidden, the largest, it would not have been enough.
          const last = extra.reduce((a, b) => ((counts[b] as number) >= (counts[a] as number) ? b : a));
          expect(enough(hidden.map((one, index) => one && index !== last))).toBe(false);
          for (const shown of answered.filter((index) => !hidden[index])) {
            expect(counts[shown]).toBeGreaterThanOrEqual(counts[last] as number);
          }
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe("pooling the questions of a scale", () => {
  test("needs as many people behind the questions that are hidden as behind any figure", () => {
    const asked: (readonly number[])[] = [];
    const people = (number: number) => (questions: readonly number[]) => {
      asked.push(questions);
      return number;
    };
    expect(mayBePooled([6, 5, 7], people(0), 5)).toBe(true);
    expect(mayBePooled([6, 4, 7, 3], people(4), 5)).toBe(false);
    expect(mayBePooled([6, 4, 7, 3], people(5), 5)).toBe(true);
    expect(mayBePooled([6, 0, 7], people(0), 5)).toBe(true);
    expect(asked).toEqual([
      [1, 3],
      [1, 3],
    ]);
  });
});
