import { numberOf, type Cell } from "../../ground/cell";
import { matchHeadings } from "../../ground/headings";
import { nameKey, nameOf } from "../../ground/names";
import { isOfCentre } from "../centre/rows-of-centre";
import { contactColumns } from "../headings/contact-headings";
import { partyColumns } from "../headings/party-headings";

/** A whole, in the two ways in which percentages are written, and by how much a sum may miss it. */
const wholes = [
  { whole: 100, missing: 0.05 },
  { whole: 1, missing: 0.0005 },
] as const;

/**
 * The headings of agreed percentages as they stand, in their order: those that a cost is divided by, and those whose
 * numbers are a whole. A telephone number, or what a receiver books by, is neither.
 *
 * @param used the headings that some cost has for its key
 */
export function agreedHeadings(
  parties: readonly (readonly Cell[])[],
  centre: string | undefined,
  used: readonly string[],
): string[] {
  const [headings = [], ...rows] = parties;
  const { columnOf } = matchHeadings(headings, { ...partyColumns, ...contactColumns });
  const known = new Set<number | undefined>(Object.values(columnOf));
  const keys = new Set(used.map(nameKey));
  const own = rows.filter((row) => isOfCentre(row, columnOf.centre, centre));
  return headings.flatMap((cell, column) => {
    if (known.has(column) || typeof cell !== "string" || nameOf(cell) === "") return [];
    if (keys.has(nameKey(nameOf(cell)))) return [cell];
    const sum = own.reduce((total, row) => total + (numberOf(row[column], "area") ?? 0), 0);
    return wholes.some(({ whole, missing }) => Math.abs(sum - whole) <= missing) ? [cell] : [];
  });
}
