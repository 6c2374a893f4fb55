/**
 * The name that somebody most likely meant, for sentences about a name that is not in a list. Never used to answer: a
 * name is the same as another or it is not.
 */

const longestCompared = 60;

/**
 * Edit distance with neighbouring letters swapped as one step (Damerau–Levenshtein, optimal string alignment):
 * "Flaun" and "Falun" are one step apart.
 */
export function editDistance(one: string, other: string): number {
  const a = [...one.slice(0, longestCompared)];
  const b = [...other.slice(0, longestCompared)];
  let beforeLast: number[] = [];
  let last = b.map((_, column) => column + 1);
  last.unshift(0);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let steps = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        steps = Math.min(steps, (beforeLast[column - 2] as number) + 1);
      }
      current.push(steps);
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] as number;
}

/** How people write a municipality's body rather than its place: "Leksands kommun", "Borås stad". */
const body = /s? (?:kommun|stad|kn)$/;

const bare = (name: string): string => name.toLowerCase().replace(body, "");

/** One slip in a short name, one in every four letters of a longer one. */
const stepsAllowed = (name: string): number => Math.max(1, Math.floor(name.length / 4));

const shortestBeginning = 4;

/**
 * The nearest of the names, the first one on ties; where none is near, the one that begins so ("Malung" for
 * "Malung-Sälen"); undefined where there is none such either.
 */
export function likelyName(written: string, names: readonly string[]): string | undefined {
  const wanted = bare(written);
  let nearest: string | undefined;
  let fewest = stepsAllowed(wanted) + 1;
  for (const name of names) {
    const known = bare(name);
    if (Math.abs(known.length - wanted.length) >= fewest) continue;
    const steps = editDistance(wanted, known);
    if (steps < fewest) [nearest, fewest] = [name, steps];
  }
  if (nearest !== undefined || wanted.length < shortestBeginning) return nearest;
  return names.find((name) => bare(name).startsWith(wanted));
}
