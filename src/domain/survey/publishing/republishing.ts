import { highestRating, lowestRating, type Answers } from "../answers";
import { openness } from "../anonymity";
import { factorFigures } from "../factor-figures";
import { tallyAnswers } from "../tally";
import type { PublishedGrouping, PublishedRound, PublishedTotal, RoundNow } from "./published-round";
import { fewBeside, standsInside, type FewBeside } from "./rounds-together";

export type { PublishedGrouping, PublishedRound, RoundNow } from "./published-round";

/** A round that has been published, and which of the present answers it rests on: the first or the last ones. */
interface EarlierRound {
  readonly round: PublishedRound;
  readonly from: number;
  /** One more than its last row. */
  readonly to: number;
  /** Questions whose figures are others than these rows give: whose answers were behind them is not known. */
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
  | { readonly kind: "mixed"; readonly earlier: readonly PublishedRound[] };

/**
 * Whether a round may be published now, after what has been published. A round is known again by the figures that were
 * shown of it, wherever its answers stand now and in whatever name, and by its name in the same place.
 */
export function republishing(published: readonly PublishedRound[], now: RoundNow): Republishing {
  const earlier: EarlierRound[] = [];
  const mixed: PublishedRound[] = [];
  for (const round of published) {
    const changed = now.answers.rows - round.respondents;
    const few = Math.max(round.minst, now.minst);
    const places = rowsOf(round, now);
    const found = places[0];
    const isNamed = round.key === now.key && round.source === now.source;
    const isClose = changed !== 0 && Math.abs(changed) < few;
    if (isClose && (found || isNamed || mayBeWithin(round, now))) {
      return { kind: "wait", changed, earlier: round };
    }
    // Where the first and the last ones would both give its figures, nobody can tell which they are.
    if (places.length > 1) mixed.push(round);
    else if (found) earlier.push({ round, ...found });
    else if (isNamed && changed === 0) earlier.push({ round, from: 0, to: now.answers.rows, doubtful: [] });
    else if (isNamed || standsInside(round, now)) mixed.push(round);
  }
  const most = Math.max(now.minst, ...published.map(({ minst }) => minst));
  const beside = fewBeside(published, now, most);
  if (beside) return { kind: "beside", ...beside };
  const sorted = earlier.sort((a, b) => a.to - a.from - (b.to - b.from));
  const isNested = sorted.every((one, at) => {
    const next = sorted[at + 1];
    return !next || (next.from <= one.from && next.to >= one.to);
  });
  if (mixed.length > 0 || !isNested) {
    return { kind: "mixed", earlier: [...mixed, ...sorted.map(({ round }) => round)] };
  }
  const last = sorted.at(-1);
  if (!last) return { kind: "first" };
  return { kind: last.to - last.from === now.answers.rows ? "same" : "grown", earlier: sorted };
}

/** The questions of both, with their position in the answers. */
const shared = ({ totals }: PublishedRound, { questions }: RoundNow): (PublishedTotal & { at: number })[] =>
  totals.flatMap((total) => {
    const at = questions.indexOf(total.question);
    return at < 0 ? [] : [{ ...total, at }];
  });

/** The first rows, the last ones, or both, where they give the figures that were shown of the round. */
function rowsOf(round: PublishedRound, now: RoundNow): Omit<EarlierRound, "round">[] {
  const { rows } = now.answers;
  const totals = shared(round, now);
  if (totals.length === 0 || round.respondents > rows) return [];
  return [...new Set([0, rows - round.respondents])]
    .map((from) => ({ from, to: from + round.respondents }))
    .flatMap(({ from, to }) => {
      const figures = factorFigures(tallyAnswers(partOf(now.answers, from, to)), round.minst);
      // A question whose column was wrong then has other figures now; the others tell what round it is.
      const others = totals.filter(({ at, n, mean }) => {
        const own = figures[at];
        return own?.n !== n || !isSameMean(own.mean, mean, openness(n, round.minst) === "allt");
      });
      if (others.length * 2 >= totals.length) return [];
      // All answers are theirs, whatever was read of a column then.
      const doubtful = from === 0 && to === rows ? [] : others.map(({ question }) => question);
      return [{ from, to, doubtful }];
    });
}

/** The same, or that of the scale turned round: of few answers, with one decimal half up, it may differ by one in it. */
function isSameMean(own: number | string, published: number | undefined, isWhole: boolean): boolean {
  // What was not shown then says nothing: it may have had answers enough, and too few new ones.
  if (published === undefined) return true;
  if (typeof own === "string") return false;
  const turned = lowestRating + highestRating - own;
  return Math.abs(own - published) < 1e-9 || Math.abs(turned - published) < (isWhole ? 1e-9 : 0.101);
}

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
      // A mean of few answers is shown with one decimal: its sum is known so closely.
      const slack = openness(n, round.minst) === "allt" ? 1e-6 : 0.051 * n;
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

/** What is remembered when a round is written: in the place of what was remembered of the same answers. */
export function withPublished(
  published: readonly PublishedRound[],
  again: Republishing,
  round: PublishedRound,
): PublishedRound[] {
  const same =
    again.kind === "same" || again.kind === "grown"
      ? again.earlier.filter((one) => one.to - one.from === round.respondents).map((one) => one.round)
      : [];
  const groupings = [...same.flatMap((one) => one.groupings), ...round.groupings];
  const different = groupings.filter(
    (one, at) => groupings.findIndex((other) => isSameGrouping(one, other)) === at,
  );
  return [...published.filter((one) => !same.includes(one)), { ...round, groupings: different }];
}

const isSameGrouping = (a: PublishedGrouping, b: PublishedGrouping): boolean =>
  a.heading === b.heading && Object.entries(a.groups).every(([group, into]) => b.groups[group] === into);

/** A short number made of a group's name: many names have the same one, and the groups of a column hardly ever. */
export function groupNumber(name: string): number {
  let number = 2166136261;
  for (const sign of name) number = Math.imul(number ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0;
  return number % 1_000_003;
}
