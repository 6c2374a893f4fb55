import { likelyName } from "../../domain/names/alike-names";
import { plainValue, textOf, type Cell } from "./cell";
import { formatDay, singleDayOf } from "./dates";
import { hasInnerLineBreak, lineBreaks, tidy, withPlainDashes, wordKey } from "../../domain/names/words";

/**
 * A cell that names something: a kind of cost, a verksamhet, a key. A number is a name too (an account, a year), and
 * then without the spaces that an amount has, so that the number 2026 and the text 2026 are the same name.
 */
export function nameOf(cell: Cell): string {
  const value = plainValue(cell);
  return typeof value === "number" && value !== 0 ? String(value).replace(".", ",") : textOf(value);
}

/** What groups or columns are told apart by: as `nameOf`, but a day is shown as one and not as its serial number. */
export function groupNameOf(cell: Cell): string {
  const value = plainValue(cell);
  return typeof value === "number" && singleDayOf(value) === value ? formatDay(value) : nameOf(value);
}

/** Names are the same whatever their case, spaces, dashes and marks that cannot be seen. */
export const nameKey = wordKey;

/** The question that goes on a refusal of a name that is nearly one of those that it may be; nothing where none is near. */
export function askIfMeant(written: string, names: readonly string[]): string {
  const likely = likelyName(written, names);
  return likely === undefined ? "" : ` Menas ${likely}?`;
}

/** What stands between the names of a cell that may hold several: a line break as well. "och" belongs to a name. */
const betweenNames = new RegExp(`[${lineBreaks},;+/]`);

/** What begins a line of a list: "• MHV", "- BHV", "1. ÖF". */
const bullet = /^(?:[•·●▪◦‣*-]|\d{1,2}[.)])\s+/;

/** The names that a cell lists, each as it is written. */
export function namesIn(cell: Cell): string[] {
  const value = plainValue(cell);
  const text = typeof value === "string" ? value : nameOf(value);
  const names = text.split(betweenNames).map(tidy);
  const isList = hasInnerLineBreak(text) || bullet.test(withPlainDashes(names[0] ?? ""));
  return names
    .map((name) => (isList && bullet.test(withPlainDashes(name)) ? name.replace(/^\S+\s+/, "") : name))
    .filter((name) => name !== "");
}

/** What may join two names, and may as well belong to one: a word for "and", a mark, nothing but a space. */
const joining = [/ (?:och|samt|o\.?|&|and) /i, / ?[|\\·•–-] ?/, / /] as const;

/**
 * The ways to take apart a name that may be one or several: "MHV och BHV", "MHV | BHV", "MHV BHV". It is one, unless all of
 * its parts stand elsewhere as names of their own.
 */
export const joinedNames = (name: string): readonly (readonly string[])[] =>
  joining
    .map((between) => name.split(between).map(tidy))
    .filter((parts) => parts.length > 1 && !parts.includes(""));
