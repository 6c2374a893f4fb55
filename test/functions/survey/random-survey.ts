import { randomFrom } from "./call";
import type { Ratings } from "./publish";

export interface RandomSurvey {
  readonly answers: Ratings;
  readonly groups: readonly string[];
  /** Another round of the same survey, that everybody answered. */
  readonly other: Ratings;
}

/**
 * A survey as they come, and as they should not come: few or many people, groups of very different sizes, questions
 * that hardly anybody answered, and answers that are nearly all the same.
 */
export function randomSurvey(seed: number): RandomSurvey {
  const below = randomFrom(seed);
  const people = 1 + below(below(2) ? 12 : 40);
  const questions = [1, 2, 3, 12][below(4)] as number;
  const groupCount = 1 + below(6);
  const answering = Array.from({ length: questions }, () => [10, 30, 60, 85, 95, 100][below(6)] as number);
  const usual = [0, 50, 90, 100][below(4)] as number;
  const most = [1, 5, 4, 3][below(4)] as number;
  const rating = (): number => (below(100) < usual ? most : 1 + below(5));
  // The smaller of two throws: a few large groups and several small ones.
  const group = (): string => `Grupp ${Math.min(below(groupCount), below(groupCount))}`;
  const answers = Array.from({ length: people }, () =>
    Array.from({ length: questions }, (_, question) =>
      below(100) < (answering[question] as number) ? rating() : 0,
    ),
  );
  const other = Array.from({ length: 10 + below(5) }, () =>
    Array.from({ length: questions }, () => 1 + below(5)),
  );
  const groups = answers.map(group);
  return { answers, groups: singlesOut(answers, groups) ? groups.map(() => "Alla") : groups, other };
}

/** More than half of at least five respondents alone in their groups: such a column is refused. */
function singlesOut(answers: Ratings, groups: readonly string[]): boolean {
  const own = groups.filter((_, at) => answers[at]?.some((rating) => rating > 0));
  const alone = own.filter((group) => own.indexOf(group) === own.lastIndexOf(group));
  return own.length >= 5 && alone.length > own.length / 2;
}
