/**
 * What somebody can work out who sees everything that is published, by means of their own: nothing here knows blocks.
 *
 * What is published of a question is sums over sets of people (a mean and its number of answers are a sum). Whoever adds
 * and subtracts them arrives at the sums in their linear span, so a set of people is found out exactly when the vector
 * that is 1 for its members lies in the span. People who are in the same published sets cannot be told apart by any
 * of them, so only unions of such classes need to be tried.
 */

/** A survey's groupings: by grouping, each person's group. */
export type Groupings = readonly (readonly number[])[];

/** The sets of people behind what is published: all of them, and each group that is shown. */
export function publishedSets(groupings: Groupings, hidden: readonly (readonly boolean[])[]): number[][] {
  const everybody = (groupings[0] ?? []).map((_, person) => person);
  const groups = groupings.flatMap((groupOf, grouping) =>
    [...new Set(groupOf)]
      .filter((group) => !hidden[grouping]?.[group])
      .map((group) => everybody.filter((person) => groupOf[person] === group)),
  );
  return [everybody, ...groups];
}

/** A set of fewer than `minst` people whose sum can be worked out from the sums of the sets, or undefined. */
export function foundOut(sets: readonly (readonly number[])[], minst: number): number[] | undefined {
  const classes = classesIn(sets);
  const vectors = sets.map((set) => classes.map((one) => (set.includes(one[0] as number) ? 1 : 0)));
  const basis = basisOf(vectors);
  const unions = unionsBelow(classes, minst);
  return unions.find((union) =>
    isInSpan(
      classes.map((one) => (union.includes(one[0] as number) ? 1 : 0)),
      basis,
    ),
  );
}

/**
 * A group whose mean is the highest there is has told everybody's answer in it. So whoever sees that of one group, or of
 * two, may go on with all the others: a rule that looks at counts only has to hold then as well.
 */
export function foundOutBeside(sets: readonly (readonly number[])[], minst: number): number[] | undefined {
  const groups = sets.slice(1);
  for (const first of [[], ...groups]) {
    for (const second of [[], ...groups]) {
      const known = new Set([...first, ...second]);
      const others = sets
        .map((set) => set.filter((person) => !known.has(person)))
        .filter(({ length }) => length > 0);
      const found = foundOut(others, minst);
      if (found) return found;
    }
  }
  return undefined;
}

/**
 * The most groups that can be shown beside the total without a set of fewer than `minst` people being found out in these
 * ways; a rule that is safe from every other attack too may have to show fewer.
 */
export function mostShown(groupings: Groupings, minst: number): number {
  const everybody = (groupings[0] ?? []).map((_, person) => person);
  const groups = groupings
    .flatMap((groupOf) =>
      [...new Set(groupOf)].map((group) => everybody.filter((person) => groupOf[person] === group)),
    )
    .filter(({ length }) => length >= minst);
  // What is found out from some sets is found out from more of them: only safe choices are worth adding to.
  let most = 0;
  const add = (sets: readonly (readonly number[])[], from: number): void => {
    most = Math.max(most, sets.length - 1);
    for (let at = from; at < groups.length && sets.length - 1 + groups.length - at > most; at++) {
      const more = [...sets, groups[at] as number[]];
      if (!foundOutBeside(more, minst)) add(more, at + 1);
    }
  };
  if (everybody.length >= minst) add([everybody], 0);
  return most;
}

/** Those who are in exactly the same sets. */
function classesIn(sets: readonly (readonly number[])[]): number[][] {
  const byKey = new Map<string, number[]>();
  for (const person of new Set(sets.flat())) {
    const key = sets.map((set) => (set.includes(person) ? 1 : 0)).join("");
    byKey.set(key, [...(byKey.get(key) ?? []), person]);
  }
  return [...byKey.values()];
}

function unionsBelow(classes: readonly (readonly number[])[], minst: number): number[][] {
  let unions: number[][] = [[]];
  for (const one of classes) {
    unions = [...unions, ...unions.map((union) => [...union, ...one]).filter(({ length }) => length < minst)];
  }
  return unions.filter(({ length }) => length > 0);
}

interface Basis {
  readonly rows: number[][];
  readonly pivots: number[];
}

/** By elimination modulo a large prime: exact, where fractions would grow. */
const prime = 1_000_003;

function basisOf(vectors: readonly (readonly number[])[]): Basis {
  const basis: Basis = { rows: [], pivots: [] };
  for (const vector of vectors) {
    const rest = reduced(vector, basis);
    const pivot = rest.findIndex((value) => value !== 0);
    if (pivot < 0) continue;
    const inverse = power(rest[pivot] as number, prime - 2);
    basis.rows.push(rest.map((value) => times(value, inverse)));
    basis.pivots.push(pivot);
  }
  return basis;
}

const isInSpan = (vector: readonly number[], basis: Basis): boolean =>
  reduced(vector, basis).every((value) => value === 0);

function reduced(vector: readonly number[], { rows, pivots }: Basis): number[] {
  let rest = [...vector];
  rows.forEach((row, at) => {
    const factor = rest[pivots[at] as number] as number;
    if (factor === 0) return;
    rest = rest.map((value, column) => (value + prime - times(factor, row[column] as number)) % prime);
  });
  return rest;
}

/** Below 2^53, since both are below 2^20. */
const times = (a: number, b: number): number => (a * b) % prime;

function power(base: number, exponent: number): number {
  let result = 1;
  for (let left = exponent, square = base; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = times(result, square);
    square = times(square, square);
  }
  return result;
}

/**
 * Every way in which the people can have answered that gives the sums that are published; by person, whether one and the
 * same answer is all that fits. For a handful of people and ratings 1–`highest`.
 */
export function knownAnswers(
  sets: readonly (readonly number[])[],
  answers: readonly number[],
  highest: number,
): boolean[] {
  const sums = sets.map((set) => set.reduce((sum, person) => sum + (answers[person] as number), 0));
  const last = sets.map((set) => Math.max(...set));
  const possible = answers.map(() => new Set<number>());
  const tried: number[] = [];
  const left = [...sums];
  const members = answers.map((_, person) => sets.flatMap((set, at) => (set.includes(person) ? [at] : [])));
  const fits = (person: number): boolean =>
    (members[person] as number[]).every((at) =>
      last[at] === person ? left[at] === 0 : (left[at] as number) > 0,
    );
  const go = (person: number): boolean => {
    if (person === answers.length) {
      tried.forEach((answer, at) => possible[at]?.add(answer));
      return true;
    }
    for (let answer = 1; answer <= highest; answer++) {
      for (const at of members[person] as number[]) left[at] = (left[at] as number) - answer;
      tried.push(answer);
      if (fits(person)) go(person + 1);
      tried.pop();
      for (const at of members[person] as number[]) left[at] = (left[at] as number) + answer;
    }
    return true;
  };
  go(0);
  return possible.map(({ size }) => size === 1);
}
