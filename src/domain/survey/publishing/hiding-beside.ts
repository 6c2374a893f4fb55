import type { Answers } from "../answers";
import type { Division } from "../divisions";
import { hiddenAmong } from "../joint-hiding";

/** What was published before, out of some of the present answers. */
export interface EarlierFigures {
  /** The rows of the answers that it rests on: from the first to the one before `to`. */
  readonly from: number;
  readonly to: number;
  /** Questions of which figures were shown that these rows do not give: nothing of them is shown beside those. */
  readonly doubtful?: readonly number[];
  /** In the order in which they were hidden; each has a group for every row of the answers. */
  readonly divisions: readonly Division[];
}

/** What may not be shown of the chosen groupings, beside everything that has been published before. */
export interface Hiding {
  /** By question, grouping and group. */
  readonly hidden: readonly (readonly (readonly boolean[])[])[];
  /** By question: so few have answered since it was published that nothing of it may be shown anew. */
  readonly isClosed: readonly boolean[];
}

/**
 * Groupings hidden jointly beside earlier publications of some of the answers. What a publication rested on is a grouping
 * like any other: the people of it, and those who have come since. Its own groupings divide its people. All of them stand
 * before what is chosen now, so they are hidden exactly as they were then (joint-hiding.ts).
 *
 * @param earlier from the smallest to the largest; each holds the rows of those before it
 */
export function hidingBeside(
  answers: Answers,
  earlier: readonly EarlierFigures[],
  chosen: readonly Division[],
  minst: number,
): Hiding {
  const { rows, questions } = answers;
  const eras = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const at = earlier.findIndex(({ from, to }) => row >= from && row < to);
    eras[row] = at < 0 ? earlier.length : at;
  }
  const before = earlier.flatMap(({ from, to, divisions }, at) =>
    divisions.map(({ names, groupOf }) => ({
      era: at,
      groupOf: Int32Array.from({ length: rows }, (_, row) =>
        row >= from && row < to ? (groupOf[row] as number) : names.length,
      ),
    })),
  );
  const { groupings, people } = combine(answers, [
    eras,
    ...before.map(({ groupOf }) => groupOf),
    ...chosen.map(({ groupOf }) => groupOf),
  ]);
  const [eraOf = [], ...others] = groupings;
  const isClosed: boolean[] = [];
  const hidden = Array.from({ length: questions }, (_, question) => {
    const counts = people[question] as Int32Array;
    const { shown, isClosed: closed } = erasShown(counts, eraOf, earlier.length, minst);
    isClosed.push(closed || earlier.some(({ doubtful = [] }) => doubtful.includes(question)));
    const published = before.flatMap(({ era }, at) => (shown[era] ? [others[at] as ArrayLike<number>] : []));
    const now = others.slice(before.length);
    const all = [inShownEras(eraOf, shown), ...published, ...now];
    return hiddenAmong({ people: counts, groupings: all }, minst).slice(1 + published.length);
  });
  return { hidden, isClosed };
}

/**
 * Which publications have shown a question, and whether it may be shown now: 1 … minst − 1 more answers than the last time
 * could be worked out.
 */
function erasShown(
  counts: ArrayLike<number>,
  eraOf: ArrayLike<number>,
  publications: number,
  minst: number,
): { shown: boolean[]; isClosed: boolean } {
  const inEra = new Array<number>(publications + 1).fill(0);
  for (let at = 0; at < counts.length; at++) {
    const era = eraOf[at] as number;
    inEra[era] = (inEra[era] as number) + (counts[at] as number);
  }
  let since = 0;
  const shown = inEra.map((n) => {
    since += n;
    const isShown = since === 0 || since >= minst;
    if (isShown) since = 0;
    return isShown;
  });
  return { shown, isClosed: publications > 0 && shown.at(-1) === false };
}

/** A publication that has not shown the question tells nobody apart: its people belong to the next that has. */
function inShownEras(eraOf: ArrayLike<number>, shown: readonly boolean[]): Int32Array {
  const last = shown.length - 1;
  const next = shown.map((_, era) => {
    const at = shown.findIndex((one, later) => one && later >= era);
    return at < 0 ? last : at;
  });
  return Int32Array.from({ length: eraOf.length }, (_, at) => next[eraOf[at] as number] as number);
}

/** The people by the combination of all groupings at once: few even where people are many. */
interface Combined {
  /** By grouping: each combination's group. */
  readonly groupings: readonly Int32Array[];
  /** By question: how many people of each combination answered. */
  readonly people: readonly Int32Array[];
}

function combine({ rows, questions, ratings }: Answers, groupings: readonly ArrayLike<number>[]): Combined {
  const of = new Int32Array(rows);
  let combinations = Math.min(rows, 1);
  for (const groupOf of groupings) {
    const numbers = new Map<number, number>();
    for (let row = 0; row < rows; row++) {
      // Below 2^53: neither rows nor groups are more than a sheet has.
      const key = (of[row] as number) + combinations * (groupOf[row] as number);
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = numbers.size));
      of[row] = number;
    }
    combinations = numbers.size;
  }
  const members = groupings.map(() => new Int32Array(combinations));
  const people = Array.from({ length: questions }, () => new Int32Array(combinations));
  for (let row = 0, at = 0; row < rows; row++) {
    const combination = of[row] as number;
    groupings.forEach((groupOf, grouping) => {
      (members[grouping] as Int32Array)[combination] = groupOf[row] as number;
    });
    for (let question = 0; question < questions; question++, at++) {
      if (ratings[at] === 0) continue;
      const counts = people[question] as Int32Array;
      counts[combination] = (counts[combination] as number) + 1;
    }
  }
  return { groupings: members, people };
}
