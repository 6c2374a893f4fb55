import fc from "../../support/properties";
import type { Answers } from "../../../src/domain/survey/answers";
import type { Division } from "../../../src/domain/survey/divisions";
import { surveyFigures } from "../../../src/domain/survey/survey-figures";
import { rowSpace, smallSets, sumsBehind, tighten } from "../../functions/survey/bounds-attack";

/**
 * An attacker who sees the means of all groups of several groupings, and of everybody with how the answers fall, reckons with
 * whole numbers: every figure leaves some sums possible, and what the others must be narrows them down. What he knows is the
 * sum of fewer than five people's answers once only one is left. That is nothing found out where nobody in the same
 * figures answered anything else: then it shows in a figure of five or more.
 */

interface Attacked {
  readonly people: number;
  /** By grouping, each person's group. */
  readonly groupings: readonly (readonly number[])[];
  readonly ratings: readonly number[];
}

const attacked: fc.Arbitrary<Attacked> = fc
  .tuple(fc.integer({ min: 10, max: 46 }), fc.integer({ min: 2, max: 4 }), fc.constantFrom(0, 1, 2))
  .chain(([people, groupings, spread]) =>
    fc.record({
      people: fc.constant(people),
      groupings: fc.array(fc.array(fc.nat(1 + (people % 3)), { minLength: people, maxLength: people }), {
        minLength: groupings,
        maxLength: groupings,
      }),
      // Answers near an end of the scale tell most.
      ratings: fc.array(
        fc.oneof(
          { weight: 1 + 3 * spread, arbitrary: fc.integer({ min: 1, max: 5 }) },
          { weight: 4, arbitrary: fc.constantFrom(4, 5, 5, 5) },
          { weight: 1, arbitrary: fc.constant(0) },
        ),
        { minLength: people, maxLength: people },
      ),
    }),
  );

const rangeOf = (length: number): number[] => Array.from({ length }, (_, at) => at);

interface Shown {
  readonly members: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** The people behind each figure, and the sums of their answers that it leaves possible. */
function shownOf({ people, groupings, ratings }: Attacked): Shown[] {
  const answers: Answers = { rows: people, questions: 1, ratings: Uint8Array.from(ratings) };
  const divisions = groupings.map(
    (groupOf, at): Division => ({
      heading: String(at),
      names: rangeOf(Math.max(...groupOf) + 1).map(String),
      groupOf: Int32Array.from(groupOf),
    }),
  );
  const figures = surveyFigures({ answers, divisions, chosen: rangeOf(divisions.length), minst: 5 });
  const answered = rangeOf(people).filter((person) => ratings[person] !== 0);
  const shown = (members: readonly number[], mean: unknown): Shown[] => {
    if (typeof mean !== "number") return [];
    const [low, high] = sumsBehind(mean, members.length, members.length < 10);
    return [{ members, low, high }];
  };
  return [
    ...shown(answered, figures.factors[0]!.mean),
    ...figures.divisions.flatMap(({ groups }, at) =>
      groups.flatMap(({ cells }, group) =>
        shown(
          answered.filter((person) => groupings[at]![person] === group),
          cells[0]!.mean,
        ),
      ),
    ),
  ];
}

/** Sets of fewer than five whose sum only one number fits, and that nothing excuses. */
function foundOut(survey: Attacked): number[][] {
  const { groupings, ratings } = survey;
  const shown = shownOf(survey);
  const answered = rangeOf(survey.people).filter((person) => ratings[person] !== 0);
  // As fine as anybody could part them: one for each combination of groups.
  const byGroups = new Map<string, number[]>();
  for (const person of answered) {
    const key = groupings.map((groupOf) => groupOf[person]).join();
    byGroups.set(key, [...(byGroups.get(key) ?? []), person]);
  }
  const atoms = [...byGroups.values()];
  const known = shown.map(({ members, low, high }) => ({
    atoms: atoms.flatMap((one, at) => (members.includes(one[0]!) ? [at] : [])),
    low,
    high,
  }));
  const sized = atoms.map((one) => ({ group: "", question: 0, n: one.length }));
  const bounds = tighten(sized, known);
  const exact = rowSpace(
    known.filter(({ low, high }) => low === high).map(({ atoms: which }) => which),
    atoms.length,
  );
  const figuresOf = (person: number): string =>
    shown.map(({ members }) => Number(members.includes(person))).join("");
  return smallSets(sized).filter((which) => {
    const low = which.reduce((sum, at) => sum + bounds.low[at]!, 0);
    const high = which.reduce((sum, at) => sum + bounds.high[at]!, 0);
    if (low !== high && !exact.contains(which)) return false;
    return which.some((at) => {
      const block = answered.filter((person) => figuresOf(person) === figuresOf(atoms[at]![0]!));
      return block.length < 5 || new Set(block.map((person) => ratings[person])).size > 1;
    });
  });
}

test("nobody who reckons with whole numbers over several groupings finds out about fewer than five", () => {
  let figures = 0;
  fc.assert(
    fc.property(attacked, (survey) => {
      figures += shownOf(survey).length;
      expect(foundOut(survey)).toEqual([]);
    }),
    { numRuns: Number(process.env["ATTACKS"] ?? 150), seed: 2026 },
  );
  expect(figures).toBeGreaterThan(300);
});

test("the attack finds what there is to find: two groupings that are each hidden by itself", () => {
  // Eleven people: of seven in the first group six are in the other grouping's second. Both shown, they part one from six.
  const groupings = [
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1],
    [0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0],
  ];
  const total = { atoms: [0, 1, 2], low: 36, high: 36 };
  const first = { atoms: [0, 1], low: 22, high: 22 };
  const second = { atoms: [1], low: 20, high: 20 };
  const atoms = [1, 6, 5].map((n) => ({ group: "", question: 0, n }));
  expect(groupings[0]!.filter((group, at) => group === 0 && groupings[1]![at] === 0)).toHaveLength(1);
  const { low, high } = tighten(atoms, [total, first, second]);
  expect([low[0], high[0]]).toEqual([2, 2]);
});
