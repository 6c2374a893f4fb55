import { plainValue, textOf, type Cell } from "./cell";
import { lineBreaks, tidy, wordKey } from "../../domain/names/words";

/**
 * A cell that names something: a kind of cost, a verksamhet, a key. A number is a name too (an account, a year), and
 * then without the spaces that an amount has, so that the number 2026 and the text 2026 are the same name.
 */
export function nameOf(cell: Cell): string {
  const value = plainValue(cell);
  return typeof value === "number" && value !== 0 ? String(value).replace(".", ",") : textOf(value);
}

/** Names are the same whatever their case, spaces, dashes and marks that cannot be seen. */
export const nameKey = wordKey;

/** What stands between the names of a cell that may hold several: a line break as well. "och" belongs to a name. */
const betweenNames = new RegExp(`[${lineBreaks},;+/]`);

/** The names that a cell lists, each as it is written. */
export function namesIn(cell: Cell): string[] {
  const value = plainValue(cell);
  const text = typeof value === "string" ? value : nameOf(value);
  return text
    .split(betweenNames)
    .map(tidy)
    .filter((name) => name !== "");
}

const joining = / (?:och|samt|o\.?|&|and) /i;

/**
 * The parts of a name that may be one or several: "MHV och BHV". It is one, unless its parts stand elsewhere as names of their
 * own. Undefined for a name that joins nothing.
 */
export function joinedNames(name: string): readonly string[] | undefined {
  const parts = name.split(joining).map(tidy);
  return parts.length < 2 || parts.includes("") ? undefined : parts;
}
