import { highestRating, lowestRating } from "../answers";
import { openness } from "../anonymity";
import { tallyAnswers } from "../tally";
import type { PublishedRound, RoundNow } from "./published-round";

/** So many rounds are put together with it at most. */
const mostTogether = 3;
/** Of so many of the latest rounds: what is older has other people. */
const mostRounds = 12;

/** What is known of a question in a round, as far as its figures tell. */
interface Known {
  readonly n: number;
  readonly sum: number | undefined;
  /** A mean of few answers is shown with one decimal: its sum is known so closely. */
  readonly slack: number;
}

interface Size {
  readonly respondents: number;
  /** By question of the round that is to be published; undefined where it was not asked. */
  readonly known: readonly (Known | undefined)[];
}

/** Rounds that have been published, and how many people could be worked out from them and the one that is to be. */
export interface FewBeside {
  readonly people: number;
  readonly rounds: readonly PublishedRound[];
}

/**
 * Rounds added to one another and taken from one another may leave a few people: a region's survey beside those of its
 * centres, or two that overlap. Then the few are what is left of their figures. Told by the figures alone: in every question
 * as many answers are left, with such a sum, as so few can have given, once or twice over. People who have come while others
 * have gone cannot be told so: any two surveys of as many people could be that.
 */
export function fewBeside(
  published: readonly PublishedRound[],
  now: RoundNow,
  few: number,
): FewBeside | undefined {
  const rounds = published.slice(-mostRounds);
  const sizes = rounds.map((round) => sizeOf(round, now));
  const own: Size = { respondents: now.answers.rows, known: knownOf(now) };
  for (const terms of together(sizes, own.respondents, few)) {
    const people = leftOf(own, sizes, terms, few);
    if (people !== undefined)
      return { people: Math.abs(people), rounds: terms.map(({ at }) => rounds[at] as PublishedRound) };
  }
  return undefined;
}

/** A round that is added or taken away. */
interface Term {
  readonly at: number;
  readonly sign: 1 | -1;
}

/** What may leave a few of them, each counted once or twice; but not nobody. */
function together(sizes: readonly Size[], own: number, few: number): Term[][] {
  const found: Term[][] = [];
  const add = (from: number, left: number, terms: readonly Term[]): void => {
    if (terms.length > 1 && left !== 0 && Math.abs(left) <= 2 * (few - 1)) found.push([...terms]);
    if (terms.length === mostTogether) return;
    for (let at = from; at < sizes.length; at++) {
      for (const sign of [1, -1] as const) {
        const { respondents } = sizes[at] as Size;
        add(at + 1, left + sign * respondents, [...terms, { at, sign }]);
      }
    }
  };
  add(0, own, []);
  return found;
}

/** How many people are left; undefined where the figures say that they are others, or no few. */
function leftOf(own: Size, sizes: readonly Size[], terms: readonly Term[], few: number): number | undefined {
  const left = sumOf(own.respondents, terms, ({ respondents }) => respondents, sizes);
  const differences = own.known.flatMap((known, question) => {
    if (!known || terms.some(({ at }) => sizes[at]?.known[question] === undefined)) return [];
    const of = ({ known: all }: Size): Known => all[question] as Known;
    const isKnown = terms.every(({ at }) => of(sizes[at] as Size).sum !== undefined);
    return [
      {
        n: sumOf(known.n, terms, (size) => of(size).n, sizes),
        sum: isKnown ? sumOf(known.sum ?? 0, terms, (size) => of(size).sum ?? 0, sizes) : undefined,
        slack: terms.reduce((most, { at }) => most + of(sizes[at] as Size).slack, known.slack),
      },
    ];
  });
  if (differences.length === 0) return undefined;
  return [1, 2]
    .map((times) => left / times)
    .find(
      (people) =>
        Number.isInteger(people) &&
        Math.abs(people) < few &&
        differences.every((one) => canBeOf(Math.abs(people), left / people, Math.sign(left), one)),
    );
}

/** Whether so many people, each counted so many times, can have given so many answers with that sum. */
function canBeOf(people: number, times: number, sign: number, { n, sum, slack }: Known): boolean {
  const answers = (sign * n) / times;
  if (!Number.isInteger(answers) || answers < 0 || answers > people) return false;
  if (sum === undefined) return true;
  const total = (sign * sum) / times;
  // Ratings are whole numbers: what is twice a sum of them is even.
  if (Math.abs(total - Math.round(total)) > slack) return false;
  return total >= answers * lowestRating - slack && total <= answers * highestRating + slack;
}

const sumOf = (
  own: number,
  terms: readonly Term[],
  of: (size: Size) => number,
  sizes: readonly Size[],
): number => terms.reduce((sum, { at, sign }) => sum + sign * of(sizes[at] as Size), own);

const knownOf = ({ answers }: RoundNow): Known[] =>
  tallyAnswers(answers).questions.map(({ n, sum }) => ({ n, sum, slack: 0 }));

function sizeOf({ respondents, minst, totals }: PublishedRound, { questions }: RoundNow): Size {
  const known = questions.map((question): Known | undefined => {
    const total = totals.find((one) => one.question === question);
    if (!total) return undefined;
    const { n, mean } = total;
    const isWhole = openness(n, minst) === "allt";
    return { n, sum: mean === undefined ? undefined : mean * n, slack: isWhole ? 1e-6 : 0.051 * n };
  });
  return { respondents, known };
}

/** So many questions' figures are nobody else's by chance. */
const fewestQuestions = 4;

/** Whether rows between the first and the last ones give the figures that were shown of a round. */
export function standsInside({ respondents, minst, totals }: PublishedRound, now: RoundNow): boolean {
  const { rows, questions, ratings } = now.answers;
  const shown = totals.flatMap(({ question, n, mean }) => {
    const at = now.questions.indexOf(question);
    return at < 0 || mean === undefined ? [] : [{ at, n, mean }];
  });
  if (shown.length < fewestQuestions || respondents >= rows - 1) return false;
  return shown
    .map(({ at, n, mean }) => {
      const [answered, sums] = [new Int32Array(rows + 1), new Int32Array(rows + 1)];
      for (let row = 0; row < rows; row++) {
        const rating = ratings[row * questions + at] as number;
        answered[row + 1] = (answered[row] as number) + (rating > 0 ? 1 : 0);
        sums[row + 1] = (sums[row] as number) + rating;
      }
      const within = openness(n, minst) === "allt" ? 1e-6 : 0.051 * n;
      const between = (of: Int32Array, from: number): number =>
        (of[from + respondents] as number) - (of[from] as number);
      return (from: number): boolean =>
        between(answered, from) === n && Math.abs(between(sums, from) - mean * n) < within;
    })
    .reduce(
      (places, gives) => places.filter((from) => gives(from)),
      Array.from({ length: rows - respondents - 1 }, (_, at) => at + 1),
    )
    .some(() => true);
}
