import { exhaustiveAttack, type Structure } from "./exhaustive-attack";
import { publish } from "./publish";

/** One question, groups of these sizes. */
function oneQuestion(...atoms: number[]): Structure {
  const groups = atoms.flatMap((size, group) => Array<string>(size).fill(`G${group}`));
  // As long as the survey: neither can be taken for the other with rows added, whatever was answered.
  const other = groups.map((_, row) => [1 + (row % 5)]);
  return {
    atoms,
    publish: (answers) =>
      JSON.stringify(
        publish(
          answers.flat().map((rating) => [rating]),
          groups,
          other,
        ),
      ),
  };
}

/**
 * Twelve questions, all of whose other answers the attacker knows, and a few questions that not everybody answered.
 * `answered` has the respondents of each of these questions.
 */
function oricWith(people: number, answered: ReadonlyMap<number, readonly number[]>): Structure {
  const questions = [...answered.keys()];
  const base = Array.from({ length: people }, () =>
    Array.from({ length: 12 }, (_, question) => (answered.has(question) ? 0 : 3)),
  );
  const groups = base.map(() => "Alla");
  const other = base.map(() => Array<number>(12).fill(3));
  return {
    atoms: questions.map((question) => (answered.get(question) as readonly number[]).length),
    publish: (world) => {
      const answers = base.map((row) => [...row]);
      world.forEach((ratings, atom) => {
        const question = questions[atom] as number;
        (answered.get(question) as readonly number[]).forEach((person, at) => {
          (answers[person] as number[])[question] = ratings[at] as number;
        });
      });
      return JSON.stringify(publish(answers, groups, other));
    },
  };
}

describe("going through every survey that publishes the same", () => {
  test.each([
    "1",
    "4",
    "5",
    "6",
    "9",
    "10",
    "1 1",
    "3 2",
    "4 1",
    "3 3",
    "5 1",
    "5 2",
    "6 3",
    "1 1 1",
    "2 2 1",
    "3 1 1",
    "5 1 1",
    "2 2 1 1",
  ])("one question, groups of %s", (sizes) => {
    expect(exhaustiveAttack(oneQuestion(...sizes.split(" ").map(Number)))).toEqual([]);
  });

  test.each([
    ["one question of a subscale with four answers", 6, [[1, [0, 1, 2, 3]]]],
    ["with four answers among twelve people", 12, [[1, [0, 1, 2, 3]]]],
    [
      "two with three answers by the same people",
      10,
      [
        [1, [0, 1, 2]],
        [3, [0, 1, 2]],
      ],
    ],
    [
      "two with three answers by six people",
      10,
      [
        [1, [0, 1, 2]],
        [3, [3, 4, 5]],
      ],
    ],
    [
      "one in each subscale",
      10,
      [
        [1, [0, 1, 2, 3]],
        [0, [4, 5, 6]],
      ],
    ],
    ["one that everybody answered", 6, [[1, [0, 1, 2, 3, 4, 5]]]],
  ] as const)("ORIC beside the factor table: %s", (_, people, answered) => {
    expect(
      exhaustiveAttack(
        oricWith(people, new Map(answered.map(([question, who]) => [question, who] as const))),
      ),
    ).toEqual([]);
  });
});

describe("the attack itself", () => {
  const sum = (answers: readonly number[]): number => answers.reduce((a, b) => a + b, 0);

  test("finds a small group that is the total less the others", () => {
    const found = exhaustiveAttack({
      atoms: [5, 2],
      publish: ([large, small]) =>
        `${sum(large as number[])} ${sum(large as number[]) + sum(small as number[])}`,
    });
    expect(found.some(({ set }) => set[0] === 0 && set[1] === 2)).toBe(true);
  });

  test("finds what a rule gives away that looks at the answers", () => {
    // Hiding five answers because they are all the same says that they are; the mean beside them says what.
    const found = exhaustiveAttack({
      atoms: [3, 2],
      publish: ([a, b]) =>
        `${new Set([...(a as number[]), ...(b as number[])]).size === 1} ${sum(a as number[])}`,
    });
    expect(found.length).toBeGreaterThan(0);
  });

  test("finds what a mean over extreme answers gives away about a part", () => {
    const found = exhaustiveAttack({
      atoms: [2, 2],
      publish: ([a, b]) => `${sum(a as number[]) + sum(b as number[])}`,
    });
    expect(found.some(({ published }) => published === "20")).toBe(true);
  });

  test("excuses five or more answers that are all the same, and nothing else", () => {
    expect(exhaustiveAttack({ atoms: [6], publish: ([a]) => `${sum(a as number[])}` })).toEqual([]);
    expect(
      exhaustiveAttack({ atoms: [4], publish: ([a]) => `${sum(a as number[])}` }).length,
    ).toBeGreaterThan(0);
  });
});
