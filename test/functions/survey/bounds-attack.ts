import type { Published, Ratings } from "./publish";

/**
 * An attack on surveys of any size by somebody who sees what is published and nothing else. Unknown is, for each group
 * and question, the sum of its answers; how many there are is published. Every shown figure becomes an equation or an
 * interval, and what the attacker can tell follows from linear algebra and from ratings being whole numbers 1–5.
 */

/** The answers of one group to one question. */
export interface Atom {
  readonly group: string;
  readonly question: number;
  readonly n: number;
}

/** What is known of a sum over whole atoms: it lies from `low` to `high`. */
interface Known {
  readonly atoms: readonly number[];
  readonly low: number;
  readonly high: number;
}

export interface Finding {
  /** Whole atoms with fewer than five answers together, whose sum the attacker knows. */
  readonly atoms: readonly Atom[];
  readonly sum: number;
  /** Added and subtracted, the published sums give this very sum: nothing excuses it. */
  readonly isComputable: boolean;
  /** For each atom the smallest set with five or more answers around it whose sum is known, if any. */
  readonly around: readonly (readonly Atom[])[];
}

const fewest = 5;
const isNumber = (cell: unknown): cell is number => typeof cell === "number";
const commitment = [2, 4, 6, 9, 11].map((item) => item - 1);

/** Sums that a published mean of `n` answers leaves possible: one when unrounded, else those that round to it. */
export function sumsBehind(mean: number, n: number, isRounded: boolean): [low: number, high: number] {
  if (!isRounded) return [Math.round(mean * n), Math.round(mean * n)];
  const possible: number[] = [];
  for (let sum = n; sum <= 5 * n; sum++) {
    if (Math.abs(sum / n - mean) <= 0.05 + 1e-9) possible.push(sum);
  }
  return [possible[0] as number, possible.at(-1) as number];
}

export function boundsAttack(published: Published, other: Ratings): Finding[] {
  const { factors, groups, groupIndex, groupCounts } = published;
  const rows = groupCounts.slice(1, -1);
  const atoms: Atom[] = [];
  const atomAt = new Map<string, number>();
  rows.forEach(([group, , ...counts], row) =>
    counts.forEach((n, question) => {
      if ((n as number) === 0) return;
      atomAt.set(`${row} ${question}`, atoms.length);
      atoms.push({ group: String(group), question, n: n as number });
    }),
  );
  const ofQuestion = (question: number): number[] =>
    atoms.flatMap((atom, at) => (atom.question === question ? [at] : []));

  const known: Known[] = [];
  const know = (which: readonly number[], mean: unknown, n: number, isRounded = n < 10): void => {
    if (!isNumber(mean)) return;
    const [low, high] = sumsBehind(mean, n, isRounded);
    known.push({ atoms: which, low, high });
  };
  factors.slice(1).forEach((row, question) => {
    const n = row[1] as number;
    know(ofQuestion(question), row[3], n);
    know(ofQuestion(question), isNumber(row[8]) ? row[8] / 25 + 1 : row[8], n);
  });
  groups.slice(1).forEach(([, , ...means], row) =>
    means.forEach((mean, question) => {
      const isTotal = row === rows.length;
      const at = atomAt.get(`${row} ${question}`);
      const which = isTotal ? ofQuestion(question) : at === undefined ? [] : [at];
      const n = which.reduce((total, one) => total + (atoms[one] as Atom).n, 0);
      know(which, mean, n);
      const index = groupIndex[row + 1]?.[question + 2];
      know(which, isNumber(index) ? index / 25 + 1 : index, n);
    }),
  );
  // The change from a round that the attacker knows: the mean is that round's plus the change.
  const tables = [
    [published.change, 1],
    [published.changeBack, -1],
  ] as const;
  for (const [table, sign] of tables) {
    table.slice(1).forEach((row, question) => {
      const n = (factors[question + 1] as (string | number)[])[1] as number;
      const ratings = other.map((answers) => answers[question] as number);
      const before = ratings.reduce((a, b) => a + b, 0) / ratings.length;
      know(ofQuestion(question), isNumber(row[3]) ? before + sign * row[3] : row[3], n);
    });
  }
  if (published.oric) {
    const scales = [
      commitment,
      [...Array(12).keys()].filter((item) => !commitment.includes(item)),
      [...Array(12).keys()],
    ];
    published.oric.slice(1).forEach(([, respondents, mean], scale) => {
      const which = (scales[scale] as number[]).flatMap(ofQuestion);
      const n = which.reduce((total, one) => total + (atoms[one] as Atom).n, 0);
      know(which, mean, n, (respondents as number) < 10);
    });
  }
  // The overall index is an equation over the questions whose index is shown; those are known already, one by one. Where
  // it is shown although fewer than all of them are, it tells of the hidden ones.
  if ("value" in published.index) {
    const shown = factors.slice(1).flatMap((row) => (isNumber(row[8]) ? [row[8]] : []));
    const mean = shown.reduce((a, b) => a + b, 0) / shown.length;
    if (Math.abs((published.index.value as number) - mean) > 1e-9) {
      throw new Error("the overall index is not built from the published ones");
    }
  }

  const bounds = tighten(atoms, [...known, ...histogramBounds(published, atoms, ofQuestion)]);
  // A rounded mean, too, can leave one sum only, once its atoms are bounded.
  const settled = known.filter(({ atoms: which, low, high }) => {
    const least = which.reduce((total, one) => total + (bounds.low[one] as number), 0);
    const most = which.reduce((total, one) => total + (bounds.high[one] as number), 0);
    return Math.max(low, least) === Math.min(high, most);
  });
  const exact = rowSpace(
    known.filter(({ low, high }) => low === high).map(({ atoms: which }) => which),
    atoms.length,
  );
  return smallSets(atoms).flatMap((which): Finding[] => {
    const low = which.reduce((total, one) => total + (bounds.low[one] as number), 0);
    const high = which.reduce((total, one) => total + (bounds.high[one] as number), 0);
    const isComputable = exact.contains(which);
    if (low !== high && !isComputable) return [];
    return [
      {
        atoms: which.map((one) => atoms[one] as Atom),
        sum: low,
        isComputable,
        around: which.map((one) => smallestAround(one, atoms, settled).map((at) => atoms[at] as Atom)),
      },
    ];
  });
}

/** Empty where no sum around the atom is known. */
function smallestAround(sought: number, atoms: readonly Atom[], settled: readonly Known[]): number[] {
  const sets = settled
    .filter((one) => one.atoms.includes(sought))
    .map((one) => remainder(one.atoms, settled, sought))
    .filter((set) => answersIn(atoms, set) >= fewest)
    .sort((a, b) => answersIn(atoms, a) - answersIn(atoms, b));
  return sets[0] ?? [];
}

const answersIn = (atoms: readonly Atom[], which: readonly number[]): number =>
  which.reduce((total, one) => total + (atoms[one] as Atom).n, 0);

/** A known sum less the known sums inside it that have nothing to do with what is sought. */
function remainder(whole: readonly number[], settled: readonly Known[], sought: number): number[] {
  let rest = [...whole];
  for (const { atoms } of settled) {
    if (atoms.length >= rest.length || atoms.includes(sought)) continue;
    if (atoms.every((one) => rest.includes(one))) rest = rest.filter((one) => !atoms.includes(one));
  }
  return rest;
}

/**
 * Where everything about a question is shown its answers are known but for who gave them: how many gave 3 from the
 * shares, and the others from sum and spread. Then no group can be lower than the lowest answers there are.
 */
function histogramBounds(
  { factors }: Published,
  atoms: readonly Atom[],
  ofQuestion: (question: number) => number[],
): Known[] {
  return factors.slice(1).flatMap((row, question) => {
    const [, n, , mean, high, low, , spread] = row as number[] as [
      never,
      number,
      never,
      number,
      number,
      number,
      never,
      number,
    ];
    if (!isNumber(spread) || !isNumber(high) || !isNumber(low)) return [];
    const [fours, ones] = [Math.round(high * n), Math.round(low * n)];
    const sum = Math.round(mean * n);
    const squares = Math.round(spread ** 2 * (n - 1) + (sum * sum) / n);
    const all: number[][] = [];
    for (let five = 0; five <= fours; five++) {
      for (let two = 0; two <= ones; two++) {
        const counts = [ones - two, two, n - fours - ones, fours - five, five];
        const total = counts.reduce((a, count, at) => a + count * (at + 1), 0);
        const square = counts.reduce((a, count, at) => a + count * (at + 1) ** 2, 0);
        if (total === sum && square === squares) {
          all.push(counts.flatMap((count, at) => Array<number>(count).fill(at + 1)));
        }
      }
    }
    return ofQuestion(question).map((one): Known => {
      const size = (atoms[one] as Atom).n;
      const sums = all.map((answers) => [
        answers.slice(0, size).reduce((a, b) => a + b, 0),
        answers.slice(-size).reduce((a, b) => a + b, 0),
      ]);
      return {
        atoms: [one],
        low: Math.min(...sums.map(([least]) => least as number)),
        high: Math.max(...sums.map(([, most]) => most as number)),
      };
    });
  });
}

/** Bounds of each atom's sum: from one answer's 1–5, and from every known sum less what its other atoms can be. */
export function tighten(atoms: readonly Atom[], known: readonly Known[]): { low: number[]; high: number[] } {
  const low = atoms.map(({ n }) => n);
  const high = atoms.map(({ n }) => 5 * n);
  for (let changed = true; changed; ) {
    changed = false;
    for (const one of known) {
      const lowest = one.atoms.reduce((total, at) => total + (low[at] as number), 0);
      const highest = one.atoms.reduce((total, at) => total + (high[at] as number), 0);
      for (const at of one.atoms) {
        const least = one.low - (highest - (high[at] as number));
        const most = one.high - (lowest - (low[at] as number));
        if (least > (low[at] as number)) [low[at], changed] = [least, true];
        if (most < (high[at] as number)) [high[at], changed] = [most, true];
      }
    }
  }
  return { low, high };
}

/**
 * Everything that sums of known sets, added and subtracted, can be: reduced modulo a prime, where nothing is
 * rounded.
 */
export function rowSpace(
  rows: readonly (readonly number[])[],
  width: number,
): { contains(which: readonly number[]): boolean } {
  const prime = 1_000_003;
  const power = (base: number, exponent: number): number => {
    let result = 1n;
    let square = BigInt(base);
    for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
      if (rest % 2) result = (result * square) % BigInt(prime);
      square = (square * square) % BigInt(prime);
    }
    return Number(result);
  };
  const reduced: { pivot: number; row: number[] }[] = [];
  const reduce = (row: number[]): number[] => {
    for (const one of reduced) {
      const factor = row[one.pivot] as number;
      if (factor === 0) continue;
      row = row.map((value, at) => (((value - factor * (one.row[at] as number)) % prime) + prime) % prime);
    }
    return row;
  };
  const asRow = (which: readonly number[]): number[] => {
    const row = Array<number>(width).fill(0);
    which.forEach((one) => (row[one] = 1));
    return row;
  };
  for (const which of rows) {
    const row = reduce(asRow(which));
    const pivot = row.findIndex((value) => value !== 0);
    if (pivot < 0) continue;
    const inverse = power(row[pivot] as number, prime - 2);
    reduced.push({ pivot, row: row.map((value) => (value * inverse) % prime) });
  }
  return { contains: (which) => reduce(asRow(which)).every((value) => value === 0) };
}

/** All sets of one to three whole atoms with fewer than five answers together. */
export function smallSets(atoms: readonly Atom[]): number[][] {
  const small = atoms.flatMap(({ n }, at) => (n < fewest ? [at] : []));
  const sets: number[][] = [];
  const extend = (set: readonly number[], from: number): void => {
    for (let next = from; next < small.length; next++) {
      const larger = [...set, small[next] as number];
      if (answersIn(atoms, larger) >= fewest) continue;
      sets.push(larger);
      if (larger.length < 3) extend(larger, next + 1);
    }
  };
  extend([], 0);
  return sets;
}
