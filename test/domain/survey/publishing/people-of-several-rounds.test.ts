/**
 * Whoever has kept everything that was ever published adds and subtracts it. Rounds of which some people are in several
 * are published one after the other, whoever has left and come between them, by a person who answers truthfully when asked.
 */
import fc from "../../../support/properties";
import {
  isAgain,
  republishing,
  withPublished,
  type PublishedRound,
} from "../../../../src/domain/survey/publishing/republishing";

const questions = ["Tid", "Lokaler", "Samsyn", "Flöde"];
const minst = 5;
const everybody = 26;

/** The ratings of everybody who works there, and who is in each round: those from one to another of them, less some. */
const history = fc.record({
  ratings: fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }), {
    minLength: everybody,
    maxLength: everybody,
  }),
  rounds: fc.array(
    fc.record({
      from: fc.nat(12),
      people: fc.integer({ min: 5, max: 14 }),
      left: fc.uniqueArray(fc.nat(13), { maxLength: 3 }),
      turned: fc.boolean(),
    }),
    { minLength: 2, maxLength: 5 },
  ),
});

interface Round {
  readonly name: string;
  readonly people: readonly number[];
}

/** What is published one after the other; of rounds that show the same figures the first: the others tell nothing more. */
function publishAll(ratings: readonly (readonly number[])[], rounds: readonly Round[]): Round[] {
  let remembered: readonly PublishedRound[] = [];
  const written: Round[] = [];
  const shown = new Map<string, Round>();
  for (const round of rounds) {
    const { name, people } = round;
    const share = (other: Round): boolean => other.people.some((one) => people.includes(one));
    const isSame = (other: Round): boolean =>
      other.people.length === people.length && other.people.every((one) => people.includes(one));
    const again = republishing(remembered, {
      ...{ questions, minst },
      apart: written.filter((other) => !share(other)).map((other) => other.name),
      same: written.filter(isSame).map((other) => other.name),
      answers: {
        rows: people.length,
        questions: questions.length,
        ratings: Uint8Array.from(people.flatMap((one) => ratings[one]!)),
      },
    });
    if (again.kind !== "first" && !isAgain(again)) continue;
    written.push(round);
    const totals = questions.map((question, at) => ({
      question,
      n: people.length,
      mean: shownMean(people.map((one) => ratings[one]![at]!)),
    }));
    const figures = JSON.stringify(totals);
    if (!shown.has(figures)) shown.set(figures, round);
    remembered = withPublished(remembered, again, {
      ...{ name, source: name, respondents: people.length, minst, groupings: [], totals },
    });
  }
  return [...shown.values()];
}

/** Of fewer than ten answers with one decimal, half up. */
function shownMean(all: readonly number[]): number {
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  return all.length < 2 * minst ? Math.round(mean * 10) / 10 : mean;
}

/** So few are left of some of the rounds added to and taken from one another. */
function fewest(rounds: readonly Round[]): number {
  let least = Number.POSITIVE_INFINITY;
  const add = (at: number, times: readonly number[]): void => {
    const round = rounds[at];
    if (!round) {
      const left = times.filter((one) => one !== 0).length;
      if (left > 0) least = Math.min(least, left);
      return;
    }
    for (const sign of [-1, 0, 1]) {
      add(
        at + 1,
        times.map((one, person) => one + (round.people.includes(person) ? sign : 0)),
      );
    }
  };
  add(0, Array<number>(everybody).fill(0));
  return least;
}

test("of rounds that people leave and come to, nothing is about fewer than five", () => {
  let published = 0;
  let asked = 0;
  fc.assert(
    fc.property(history, ({ ratings, rounds }) => {
      const all = rounds.map(({ from, people, left, turned }, at) => {
        const here = Array.from({ length: people }, (_, one) => from + one).filter(
          (_, one) => !left.includes(one),
        );
        return { name: String(at), people: turned ? here.reverse() : here };
      });
      const large = all.filter(({ people }) => people.length >= minst);
      const shown = publishAll(ratings, large);
      published += shown.length;
      asked += large.length - shown.length;
      expect(fewest(shown)).toBeGreaterThanOrEqual(5);
    }),
    { numRuns: Number(process.env.ATTACKS ?? 300), seed: 2026 },
  );
  // The attack has had something to attack, and something was held back.
  expect(published).toBeGreaterThan(300);
  expect(asked).toBeGreaterThan(100);
});
