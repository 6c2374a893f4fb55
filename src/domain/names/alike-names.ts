import { wordKey } from "./words";

/**
 * Whether two different names are probably one, spelt in two ways: the same letters but for spaces, points and hyphens,
 * or one letter apart (two in long names). Names that differ by a digit are meant to differ.
 */
export function areAlike(one: string, other: string): boolean {
  const [first, second] = [letters(one), letters(other)];
  if (first === second) return true;
  if (digits(first) !== digits(second)) return false;
  const shortest = Math.min(first.length, second.length);
  return shortest >= 4 && distance(first, second) <= (shortest >= 10 ? 2 : 1);
}

const letters = (name: string): string => wordKey(name).replace(/[^\p{L}\p{N}]/gu, "");
const digits = (name: string): string => name.replace(/\P{N}/gu, "");

/** How many letters have to be added, left out or changed (Levenshtein 1965). */
function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let column = 1; column <= other.length; column++) {
      const changed = (before[column - 1] as number) + (one[row - 1] === other[column - 1] ? 0 : 1);
      now.push(Math.min(changed, (before[column] as number) + 1, (now[column - 1] as number) + 1));
    }
    before = now;
  }
  return before.at(-1) as number;
}
