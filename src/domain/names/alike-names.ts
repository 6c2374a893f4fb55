/**
 * Names that are probably one, spelt in two ways, for sentences that ask. Never used to answer: a name is the same as another
 * or it is not.
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
const body = /s?[ -](?:kommun|stad|kn)$/;

const bare = (name: string): string => name.toLowerCase().replace(body, "");
const lettersOf = (name: string): string => bare(name).replace(/[^\p{L}\p{N}]/gu, "");
const digitsOf = (name: string): string => name.replace(/\P{N}/gu, "");

/** One slip in a name of four letters, two in one of ten. In a shorter one another letter is another name: MHV and BHV. */
const stepsAllowed = (letters: number): number => (letters >= 10 ? 2 : letters >= 4 ? 1 : 0);

/**
 * How many slips two names are apart, spaces, points, hyphens and case aside; undefined for names that are meant to
 * differ: by more than slips, or by a digit where both are known.
 *
 * @param isUnknown one of them stands in no list of names, so that nothing speaks for its being a name of its own
 */
function slipsBetween(one: string, other: string, isUnknown: boolean): number | undefined {
  const [first, second] = [lettersOf(one), lettersOf(other)];
  if (first === second) return 0;
  const longest = Math.max(first.length, second.length);
  const allowed = Math.max(stepsAllowed(longest), isUnknown ? 1 : 0);
  if (longest - Math.min(first.length, second.length) > allowed) return undefined;
  // "Region 1" and "Region 2" are two; "Grad 2" where only "Grad 1" is known may be a slip.
  if (!isUnknown && digitsOf(first) !== digitsOf(second)) return undefined;
  const steps = editDistance(first, second);
  return steps <= allowed ? steps : undefined;
}

/** Whether two names that both stand in the tables are probably one. */
export const areAlike = (one: string, other: string): boolean =>
  slipsBetween(one, other, false) !== undefined;

const shortestBeginning = 4;

/**
 * The nearest of the names, the first one on ties; where none is near, the one that begins so ("Malung" for
 * "Malung-Sälen"); undefined where there is none such either.
 */
export function likelyName(written: string, names: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let fewest = Infinity;
  for (const name of names) {
    const steps = slipsBetween(written, name, true);
    if (steps !== undefined && steps < fewest) [nearest, fewest] = [name, steps];
  }
  const wanted = bare(written);
  if (nearest !== undefined || wanted.length < shortestBeginning) return nearest;
  return names.find((name) => bare(name).startsWith(wanted));
}
