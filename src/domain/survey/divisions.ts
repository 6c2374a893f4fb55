import type { Answers } from "./answers";

/** How the respondents are divided: each row's group, as a position among the groups' names. */
export interface Division {
  readonly heading: string;
  readonly names: readonly string[];
  readonly groupOf: ArrayLike<number>;
}

/**
 * Those who were never asked a question, by question: the people of a group of at least `minst` in which nobody answered
 * it. Smaller groups tell nothing: there it may be a few who left it out.
 */
export interface NotAsked {
  /** By question: how many respondents. */
  readonly people: readonly number[];
  /** By division, group and question. */
  readonly groups: readonly (readonly (readonly boolean[])[])[];
}

/**
 * What was not asked of whom: a question that nobody of a group of at least `minst` has answered was not
 * asked of that group, and its people do not count as missing in it.
 */
export function notAsked(answers: Answers, divisions: readonly Division[], minst: number): NotAsked {
  const { rows, questions, ratings } = answers;
  const groups = divisions.map(({ names, groupOf }) => {
    const [people, answered] = [new Int32Array(names.length), new Int32Array(names.length * questions)];
    for (let row = 0; row < rows; row++) {
      const group = groupOf[row] as number;
      people[group] = (people[group] as number) + 1;
      for (let question = 0; question < questions; question++) {
        if (ratings[row * questions + question] !== 0) {
          const at = group * questions + question;
          answered[at] = (answered[at] as number) + 1;
        }
      }
    }
    return names.map((_, group) =>
      Array.from(
        { length: questions },
        (_, question) => (people[group] as number) >= minst && answered[group * questions + question] === 0,
      ),
    );
  });
  const people = new Int32Array(questions);
  const isUneven = groups.some((ones) => ones.some((one) => one.includes(true)));
  for (let row = 0; isUneven && row < rows; row++) {
    for (let question = 0; question < questions; question++) {
      const isNot = groups.some(
        (ones, at) => ones[divisions[at]?.groupOf[row] as number]?.[question] === true,
      );
      if (isNot) people[question] = (people[question] as number) + 1;
    }
  }
  return { people: [...people], groups };
}
