import { highestRating, lowestRating, type Answers } from "../answers";
import { openness } from "../anonymity";
import { factorFigures, type FactorFigures } from "../factor-figures";
import { tallyAnswers } from "../tally";
import type {
  AnsweredBetween,
  PublishedGrouping,
  PublishedRound,
  PublishedTotal,
  RoundNow,
} from "./published-round";
import { fewBeside, standsInside, type FewBeside } from "./rounds-together";

export type { PublishedGrouping, PublishedRound, RoundNow } from "./published-round";

/** A round that has been published, and which of the present answers it rests on: the first or the last ones. */
interface EarlierRound {
  readonly round: PublishedRound;
  readonly from: number;
  /** One more than its last row. */
  readonly to: number;
  /** Questions of which other figures were shown: beside those, what is shown now could tell few people's answers. */
  readonly doubtful: readonly string[];
}

/** How the same round is published once more. */
export type Republishing =
  | { readonly kind: "first" }
  /** So few answers have come or gone that they could be worked out from the two. */
  | { readonly kind: "wait"; readonly changed: number; readonly earlier: PublishedRound }
  /** So few people are left where what has been published is put together with it that they could be worked out. */
  | ({ readonly kind: "beside" } & FewBeside)
  /** The same answers, or these and enough new ones: what was published stands first, at the limit that it had. */
  | { readonly kind: "same" | "grown"; readonly earlier: readonly EarlierRound[] }
  /** Enough have come or gone, but which they are cannot be told: what was shown of groups may give them away. */
  | { readonly kind: "mixed"; readonly earlier: readonly PublishedRound[] }
  /** Whether some of the answers are in these rounds too, no figure tells: a person has to say so. */
  | { readonly kind: "asked"; readonly earlier: readonly PublishedRound[] };

/**
 * Whether a round may be published now, after what has been published. A round is known again by the figures that were
 * shown of it, wherever its answers stand now and in whatever name. What is not known again may still share people with
 * it, some having left and others come: then its days tell, or a person.
 */
export function republishing(published: readonly PublishedRound[], now: RoundNow): Republishing {
  const possible = published.filter((round) => !areOfOtherDays(round.days, now.days));
  const earlier: EarlierRound[] = [];
  const mixed: PublishedRound[] = [];
  const unknown: PublishedRound[] = [];
  for (const round of possible) {
    const changed = now.answers.rows - round.respondents;
    const few = Math.max(round.minst, now.minst);
    const places = rowsOf(round, now);
    const isSaidSame = changed === 0 && now.same?.includes(round.name);
    const found = places[0] ?? (isSaidSame ? { from: 0, to: round.respondents } : undefined);
    const different = [...(places.length === 0 ? round.totals : []), ...(round.before ?? [])];
    const isClose = changed !== 0 && Math.abs(changed) < few;
    if (isClose && (found || mayBeWithin(round, now))) return { kind: "wait", changed, earlier: round };
    // Where the first and the last ones would both give its figures, nobody can tell which they are.
    if (places.length > 1) mixed.push(round);
    else if (found) earlier.push({ round, ...found, doubtful: doubtfulOf(different, round, now, few) });
    else if (standsInside(round, now)) mixed.push(round);
    else unknown.push(round);
  }
  const most = Math.max(now.minst, ...published.map(({ minst }) => minst));
  const beside = possible.length > 0 ? fewBeside(published, now, most) : undefined;
  if (beside) return { kind: "beside", ...beside };
  const sorted = earlier.sort((a, b) => a.to - a.from - (b.to - b.from));
  if (mixed.length > 0 || !areNested(sorted)) {
    return { kind: "mixed", earlier: [...mixed, ...sorted.map(({ round }) => round)] };
  }
  const wholes = sorted.filter(({ from, to }) => to - from === now.answers.rows).map(({ round }) => round);
  const asked = unknown.filter((round) => !isSaidApart(round, now, wholes));
  if (asked.length > 0) return { kind: "asked", earlier: asked };
  if (sorted.length === 0) return { kind: "first" };
  return { kind: wholes.length > 0 ? "same" : "grown", earlier: sorted };
}

/** Nobody's answer is in both. */
const areOfOtherDays = (one: AnsweredBetween | undefined, other: AnsweredBetween | undefined): boolean =>
  one !== undefined && other !== undefined && (one.last < other.first || other.last < one.first);

/** Said now, or when the one or the other was published. */
const isSaidApart = (
  round: PublishedRound,
  { apart = [] }: RoundNow,
  wholes: readonly PublishedRound[],
): boolean =>
  apart.includes(round.name) ||
  wholes.some((whole) => whole.apart?.includes(round.name) || round.apart?.includes(whole.name));

const areNested = (rounds: readonly EarlierRound[]): boolean =>
  rounds.every((one, at) => {
    const next = rounds[at + 1];
    return !next || (next.from <= one.from && next.to >= one.to);
  });

/** The questions of both, with their position in the answers. */
const shared = ({ totals }: PublishedRound, { questions }: RoundNow): (PublishedTotal & { at: number })[] =>
  totals.flatMap((total) => {
    const at = questions.indexOf(total.question);
    return at < 0 ? [] : [{ ...total, at }];
  });

/** The first rows, the last ones, or both, where they give the figures that were shown of the round, or did before the scale was turned. */
function rowsOf(round: PublishedRound, now: RoundNow): Omit<EarlierRound, "round" | "doubtful">[] {
  const { rows } = now.answers;
  const totals = shared(round, now);
  if (totals.length === 0 || round.respondents > rows) return [];
  return [...new Set([0, rows - round.respondents])]
    .map((from) => ({ from, to: from + round.respondents }))
    .filter(({ from, to }) => {
      const part = partOf(now.answers, from, to);
      return [part, turned(part)].some((answers) => {
        const figures = factorFigures(tallyAnswers(answers), round.minst);
        return totals.every((total) => isShownBy(figures[total.at], total));
      });
    });
}

const turned = (answers: Answers): Answers => ({
  ...answers,
  ratings: answers.ratings.map((rating) => (rating === 0 ? 0 : lowestRating + highestRating - rating)),
});

/** What was not shown then says nothing: it may have had answers enough, and too few new ones. */
const isShownBy = (own: FactorFigures | undefined, { n, mean }: PublishedTotal): boolean =>
  own?.n === n && (mean === undefined || (typeof own.mean === "number" && Math.abs(own.mean - mean) < 1e-9));

/**
 * Questions of which other figures have been shown. Of the same answers: those that a few people's corrected answers can
 * have made; a column that was the wrong one gave others altogether. Beside new answers: all of them.
 */
function doubtfulOf(
  different: readonly PublishedTotal[],
  round: PublishedRound,
  now: RoundNow,
  few: number,
): string[] {
  const isWhole = round.respondents === now.answers.rows;
  const figures = isWhole ? factorFigures(tallyAnswers(now.answers), round.minst) : [];
  return shared({ ...round, totals: different }, now)
    .filter((one) => !isWhole || (!isShownBy(figures[one.at], one) && mayBeFewChanged(one, round, now, few)))
    .map(({ question }) => question);
}

/** Whether a question's other figures may come of fewer people's changed answers than may be told apart. */
function mayBeFewChanged(
  { at, n, mean }: PublishedTotal & { readonly at: number },
  { minst }: PublishedRound,
  { answers }: RoundNow,
  few: number,
): boolean {
  const tally = tallyAnswers(answers).questions[at];
  if (!tally || Math.abs(tally.n - n) >= few) return false;
  return (
    mean === undefined || Math.abs(tally.sum - mean * n) <= (few - 1) * highestRating + slackOf(n, minst)
  );
}

/** A mean of few answers is shown with one decimal: its sum is known so closely. */
const slackOf = (n: number, minst: number): number => (openness(n, minst) === "allt" ? 1e-6 : 0.051 * n);

/**
 * Whether one of the two may be the other with a few people's answers more, in whatever order: every question has as many
 * more answers, and these as much more together, as so few can have given.
 */
function mayBeWithin(round: PublishedRound, now: RoundNow): boolean {
  const totals = shared(round, now);
  const { questions } = tallyAnswers(now.answers);
  const more = now.answers.rows - round.respondents;
  const sign = Math.sign(more);
  return (
    totals.length > 0 &&
    totals.every(({ at, n, mean }) => {
      const tally = questions[at];
      if (!tally) return false;
      const added = sign * (tally.n - n);
      if (added < 0 || added > Math.abs(more)) return false;
      if (mean === undefined) return true;
      const slack = slackOf(n, round.minst);
      const sum = sign * (tally.sum - mean * n);
      return sum >= added * lowestRating - slack && sum <= added * highestRating + slack;
    })
  );
}

const partOf = ({ questions, ratings }: Answers, from: number, to: number): Answers => ({
  rows: to - from,
  questions,
  ratings: ratings.subarray(from * questions, to * questions),
});

/** The same answers as an earlier round's, or these and more. */
export type Again = Extract<Republishing, { readonly kind: "same" | "grown" }>;

export const isAgain = (one: Republishing): one is Again => one.kind === "same" || one.kind === "grown";

/** What is remembered when a round is written: in the place of what was remembered of the same answers. */
export function withPublished(
  published: readonly PublishedRound[],
  again: Republishing,
  round: PublishedRound,
): PublishedRound[] {
  const held = isAgain(again) ? again.earlier : [];
  const same = held.filter((one) => one.to - one.from === round.respondents).map((one) => one.round);
  const groupings = [...same.flatMap((one) => one.groupings), ...round.groupings];
  const different = groupings.filter(
    (one, at) => groupings.findIndex((other) => isSameGrouping(one, other)) === at,
  );
  const others = published.filter((one) => !same.includes(one));
  const apart = others.map(({ name }) => name).filter((name) => held.every((one) => one.round.name !== name));
  const days = round.days ?? same.find((one) => one.days)?.days;
  const before = same.flatMap((one) => shownBefore(one, round));
  return [...others, { ...round, ...(days && { days }), groupings: different, before, apart }];
}

/** What was shown of the same answers by other figures than now: they are compared with it the next time too. */
const shownBefore = ({ totals, before = [] }: PublishedRound, round: PublishedRound): PublishedTotal[] => [
  ...before,
  ...totals.filter(({ question, n, mean }) => {
    const now = round.totals.find((one) => one.question === question);
    return mean !== undefined && (now?.n !== n || now.mean !== mean);
  }),
];

const isSameGrouping = (a: PublishedGrouping, b: PublishedGrouping): boolean =>
  a.heading === b.heading && Object.entries(a.groups).every(([group, into]) => b.groups[group] === into);

/** A short number made of a group's name: many names have the same one, and the groups of a column hardly ever. */
export function groupNumber(name: string): number {
  let number = 2166136261;
  for (const sign of name) number = Math.imul(number ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0;
  return number % 1_000_003;
}
