import { boundsAttack, type Atom } from "./bounds-attack";
import type { Table } from "./call";
import { publish, type Published, type Ratings } from "./publish";
import { randomSurvey, type RandomSurvey } from "./random-survey";

const surveys = 1500;

/** The answers of these atoms, read from the raw data that the attacker does not have. */
const answersOf = ({ answers, groups }: RandomSurvey, atoms: readonly Atom[]): number[] =>
  atoms.flatMap(({ group, question }) =>
    answers.flatMap((row, at) => (groups[at] === group && row[question] ? [row[question] as number] : [])),
  );

/**
 * A success of the attack, unless the smallest known set around each part has five or more answers that are all the
 * same.
 */
const successes = (survey: RandomSurvey, published: Published): unknown[] =>
  boundsAttack(published, survey.other).filter(
    ({ isComputable, around }) =>
      isComputable ||
      around.some((atoms) => {
        const answers = answersOf(survey, atoms);
        return answers.length < 5 || answers.some((answer) => answer !== answers[0]);
      }),
  );

describe("an attack with linear algebra and integer bounds", () => {
  test(`learns nothing about fewer than five answers in ${surveys} random surveys`, () => {
    let hidden = 0;
    for (let seed = 1; seed <= surveys; seed++) {
      const survey = randomSurvey(seed);
      const published = publish(survey.answers, survey.groups, survey.other);
      if (JSON.stringify(published).includes("skyddad")) hidden++;
      const found = successes(survey, published);
      if (found.length > 0) {
        throw new Error(
          `seed ${seed}: ${JSON.stringify(found)}\n${JSON.stringify(published)}\n${JSON.stringify(survey)}`,
        );
      }
    }
    // The surveys must be such that there is something to hide.
    expect(hidden).toBeGreaterThan(surveys / 2);
  });

  test("several values of minst side by side tell no more than the lowest", () => {
    for (let seed = 1; seed <= 150; seed++) {
      const survey = randomSurvey(seed);
      const [low, high] = [5, 5 + (seed % 7)].map((minst) =>
        publish(survey.answers, survey.groups, survey.other, minst),
      ) as [Published, Published];
      for (const table of ["factors", "groups", "groupIndex", "change"] as const) {
        low[table].forEach((row, at) =>
          row.forEach((cell, column) => {
            if (cell === "skyddad") expect(high[table][at]?.[column]).toBe("skyddad");
          }),
        );
      }
    }
  });

  describe("finds what it looks for", () => {
    const ratings: Ratings = [...Array(7).keys()].map((at) => [1 + (at % 5)]);
    const groups = ["A", "A", "A", "A", "A", "B", "B"];
    const other: Ratings = Array.from({ length: 10 }, () => [3]);
    const survey = { answers: ratings, groups, other };
    const published = publish(ratings, groups, other);

    test("nothing in what the functions publish", () => expect(successes(survey, published)).toEqual([]));

    test("a group beside a total, where the other one is shown", () => {
      const shown: Table = published.groups.map((row) => (row[0] === "A" ? ["A", 5, 3] : row));
      expect(successes(survey, { ...published, groups: shown })).toMatchObject([
        { sum: 3, atoms: [{ group: "B" }] },
      ]);
    });

    test("a question behind the change from a known round", () => {
      const few = publish([[4], [5]], ["A", "A"], other);
      const change: Table = [
        few.change[0] as (string | number)[],
        ["Fråga 1", 3, "skyddad", 1.5, "skyddad", "skyddad"],
      ];
      expect(successes({ answers: [[4], [5]], groups: ["A", "A"], other }, { ...few, change })).toMatchObject(
        [{ sum: 9 }],
      );
    });

    test("a question of ORIC that the factor table hides", () => {
      const answers: Ratings = Array.from({ length: 12 }, (_, at) =>
        Array.from({ length: 12 }, (_, item) => (item === 1 && at >= 4 ? 0 : 1 + ((at + item) % 5))),
      );
      const all = answers.map(() => "Alla");
      const round: Ratings = Array.from({ length: 10 }, () => Array<number>(12).fill(3));
      const asItIs = publish(answers, all, round);
      expect(successes({ answers, groups: all, other: round }, asItIs)).toEqual([]);
      const commitment = answers.flatMap((row) => [1, 3, 5, 8, 10].flatMap((item) => row[item] || []));
      const mean = commitment.reduce((a, b) => a + b, 0) / commitment.length;
      const oric = asItIs.oric?.map((row, at) => (at === 1 ? [row[0] as string, 12, mean] : row));
      expect(successes({ answers, groups: all, other: round }, { ...asItIs, oric })).toMatchObject([
        // Item 2 of the first four: 2, 3, 4, 5.
        { sum: expect.anything(), atoms: [{ question: 1, n: 4 }] },
      ]);
    });

    test("single answers where a mean is as low as it can be, and excuses them only among five that are the same", () => {
      const same = { answers: Array.from({ length: 7 }, () => [1]), groups, other };
      expect(successes(same, publish(same.answers, groups, other))).toEqual([]);
      const few: Ratings = [[1], [1], [1], [1]];
      const shown = publish(few, ["A", "A", "B", "B"], other);
      const factors: Table = [
        shown.factors[0] as (string | number)[],
        ["Fråga 1", 4, 0, 1, ...Array<string>(4).fill("skyddad"), 0],
      ];
      expect(
        successes({ answers: few, groups: ["A", "A", "B", "B"], other }, { ...shown, factors }).length,
      ).toBeGreaterThan(0);
    });
  });
});
