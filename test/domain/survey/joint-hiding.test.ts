import fc from "../../support/properties";
import { hiddenGroups } from "../../../src/domain/survey/anonymity";
import { hiddenJointly } from "../../../src/domain/survey";
import {
  foundOut,
  foundOutBeside,
  knownAnswers,
  mostShown,
  publishedSets,
  type Groupings,
} from "./support/attack";

/** Groupings of the same people: any, and ones that lie inside one another, as centre, municipality and region do. */
const groupings = (people: { min: number; max: number }, most: number): fc.Arbitrary<number[][]> =>
  fc.integer(people).chain((n) =>
    fc
      .array(
        fc
          .integer({ min: 1, max: 5 })
          .chain((groups) => fc.array(fc.nat(groups - 1), { minLength: n, maxLength: n })),
        { minLength: 1, maxLength: most },
      )
      .chain((all) =>
        fc
          .boolean()
          .map((nested) =>
            nested
              ? all.map((one, at) => (at === 0 ? one : one.map((g, p) => (g % 2) + 2 * (all[0]?.[p] ?? 0))))
              : all,
          ),
      ),
  );

/** 4 people of group 0, 3 of group 1 …: [4, 3] gives 0000111. */
const people = (...sizes: readonly number[]): number[] =>
  sizes.flatMap((size, group) => Array.from({ length: size }, () => group));

describe("groups hidden jointly", () => {
  // By hand from the rule.
  test.each<[string, number[][], number, boolean[][]]>([
    ["nobody", [[]], 5, [[]]],
    ["too few for anything", [people(2, 2)], 5, [[true, true]]],
    ["all large enough", [people(5, 6)], 5, [[false, false]]],
    ["one too small takes the smallest with it", [people(12, 3, 6, 8)], 5, [[false, true, true, false]]],
    ["a group number that nobody has", [[0, 0, 0, 0, 0, 2, 2, 2, 2, 2]], 5, [[false, false, false]]],
    [
      "the same grouping twice",
      [people(5, 6), people(5, 6)],
      5,
      [
        [false, false],
        [false, false],
      ],
    ],
    [
      "one person apart: the second grouping would single them out",
      [people(6, 6), [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1]],
      5,
      [
        [false, false],
        [true, true],
      ],
    ],
    [
      "a grouping inside another",
      [people(10, 10), people(5, 5, 5, 5)],
      5,
      [
        [false, false],
        [false, false, false, false],
      ],
    ],
    [
      "what a first grouping hides is a block that a second may show",
      [people(4, 3, 10), people(7, 10)],
      5,
      [
        [true, true, false],
        [false, false],
      ],
    ],
    [
      "a large group that need not be hidden with a small one is shown again",
      // 0 has 6, 1 has 8 in the first block; 2 is too small there, 3 lies in the second block.
      [people(18, 10), [...people(6, 8, 4), ...people(0, 0, 0, 10).map(() => 3)]],
      5,
      [
        [false, false],
        [true, false, true, false],
      ],
    ],
  ])("%s", (_, all, minst, expected) => expect(hiddenJointly(all, minst)).toEqual(expected));

  test("groupings of different people are a mistake of ours", () =>
    expect(() => hiddenJointly([[0, 1], [0]], 5)).toThrow(RangeError));

  test("with one grouping it is the rule of FC.SAMVGRUPP", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(14), { maxLength: 7 }),
        fc.integer({ min: 5, max: 12 }),
        (counts, minst) => {
          const all = people(...counts);
          const groups = Math.max(-1, ...all) + 1;
          expect(hiddenJointly([all], minst)[0]).toEqual(hiddenGroups(counts.slice(0, groups), minst));
          // Written out anew: the small ones, and the smallest other while they are one, or too few.
          const hidden = counts.map((n) => n > 0 && n < minst);
          const answers = (): number[] => counts.filter((_, group) => hidden[group]);
          const shown = counts
            .flatMap((n, group) => (n >= minst ? [group] : []))
            .sort((a, b) => counts[a]! - counts[b]! || a - b);
          while (
            answers().length > 0 &&
            (answers().length < 2 || answers().reduce((a, b) => a + b) < minst)
          ) {
            const next = shown.shift();
            if (next === undefined) break;
            hidden[next] = true;
          }
          expect(hiddenGroups(counts, minst)).toEqual(hidden);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("every figure is about a union of blocks of at least minst people", () => {
    fc.assert(
      fc.property(groupings({ min: 1, max: 60 }, 4), fc.integer({ min: 5, max: 8 }), (all, minst) => {
        const hidden = hiddenJointly(all, minst);
        const n = all[0]!.length;
        if (n < minst)
          return hidden.every((one, at) => one.every((h, group) => h || !all[at]!.includes(group)));
        // Those whom no published set tells apart.
        const sets = publishedSets(all, hidden);
        const blocks = new Map<string, number>();
        for (let person = 0; person < n; person++) {
          const key = sets.map((set) => set.includes(person)).join();
          blocks.set(key, (blocks.get(key) ?? 0) + 1);
        }
        return [...blocks.values()].every((size) => size >= minst);
      }),
      { numRuns: 1000 },
    );
  });

  test("nobody who adds and subtracts what is shown arrives at fewer than minst people", () => {
    fc.assert(
      fc.property(groupings({ min: 5, max: 14 }, 4), (all) => {
        expect(foundOutBeside(publishedSets(all, hiddenJointly(all, 5)), 5)).toBeUndefined();
      }),
      { numRuns: 700 },
    );
  });

  test("further groupings change nothing in those that stand before them, so they may be published later", () => {
    fc.assert(
      fc.property(groupings({ min: 1, max: 40 }, 4), fc.integer({ min: 5, max: 9 }), (all, minst) => {
        expect(hiddenJointly(all.slice(0, -1), minst)).toEqual(hiddenJointly(all, minst).slice(0, -1));
      }),
      { numRuns: 500 },
    );
  });

  test("nearly as many groups are shown as any safe rule could show", () => {
    const best = { shown: 0, possible: 0 };
    const seeded = fc.sample(groupings({ min: 10, max: 14 }, 3), { numRuns: 60, seed: 13 });
    for (const all of seeded) {
      best.shown += publishedSets(all, hiddenJointly(all, 5)).length - 1;
      best.possible += mostShown(all, 5);
    }
    expect(best.shown / best.possible).toBeGreaterThan(0.93);
    expect(best.shown).toBeLessThanOrEqual(best.possible);
  });

  test("table by table, the rule for one grouping lets people be found out: the attack works", () => {
    const all: Groupings = [people(6, 6), [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1]];
    const oneByOne = all.map((one) => hiddenJointly([one], 5)[0]!);
    expect(foundOut(publishedSets(all, oneByOne), 5)).toHaveLength(1);
  });

  test("no way to have answered is the only one, unless a whole block answered the same", () => {
    fc.assert(
      fc.property(
        groupings({ min: 5, max: 9 }, 3).chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.array(fc.integer({ min: 1, max: 3 }), {
              minLength: all[0]!.length,
              maxLength: all[0]!.length,
            }),
          ),
        ),
        ([all, answers]) => {
          const sets = publishedSets(all, hiddenJointly(all, 5));
          const known = knownAnswers(sets, answers, 3);
          const people = answers.flatMap((_, person) => (known[person] ? [person] : []));
          // A block whose answers are all the lowest or all the highest shows them; no smaller set is ever known.
          for (const person of people) {
            const like = people.filter((other) =>
              sets.every((set) => set.includes(other) === set.includes(person)),
            );
            expect(like.length).toBeGreaterThanOrEqual(5);
            expect(new Set(like.map((other) => answers[other])).size).toBe(1);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
