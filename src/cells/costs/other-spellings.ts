import { plainValue, type Cell } from "../ground/cell";
import { matchHeadings } from "../ground/headings";
import { nameKey, nameOf } from "../ground/names";
import { costColumns } from "./headings/cost-headings";
import { partyColumns } from "./headings/party-headings";

/** A name as some cell holds it, where a formula tells it from the name that is shown. */
export interface OtherSpelling {
  readonly written: string;
  readonly meant: string;
}

/**
 * The names that a formula would tell apart and a reader would not: with marks that cannot be seen, other spaces or other
 * dashes. Excel's TRIM knows plain spaces only, and its comparison nothing but case.
 *
 * @param tables costs and parties, with their heading rows; the name that stands first is the one that is meant
 */
export function otherSpellings(
  costs: readonly (readonly Cell[])[],
  parties: readonly (readonly Cell[])[],
): OtherSpelling[] {
  const { verksamhet, organisation, centre } = matchHeadings(parties[0] ?? [], partyColumns).columnOf;
  const { payer, centre: costCentre } = matchHeadings(costs[0] ?? [], costColumns).columnOf;
  const cells = [
    ...[verksamhet, organisation, centre].flatMap((column) => below(parties, column)),
    ...[payer, costCentre].flatMap((column) => below(costs, column)),
  ];
  const meant = new Map<string, string>();
  const found = new Map<string, OtherSpelling>();
  for (const cell of cells) {
    const value = plainValue(cell);
    if (typeof value !== "string") continue;
    const name = nameOf(value);
    const key = nameKey(name);
    const shown = meant.get(key) ?? name;
    meant.set(key, shown);
    for (const written of new Set([trimmed(value, / +/g), trimmed(value, /\s+/g)])) {
      const folded = written.toLowerCase();
      const isTold = folded !== shown.toLowerCase() && !found.has(folded);
      if (shown !== "" && isTold) found.set(folded, { written, meant: shown });
    }
  }
  return [...found.values()];
}

/** As TRIM leaves it: Excel's takes away plain spaces only, those of other programs take every kind. */
const trimmed = (text: string, spaces: RegExp): string => text.replace(spaces, " ").replace(/^ | $/g, "");

const below = (rows: readonly (readonly Cell[])[], column: number | undefined): Cell[] =>
  column === undefined ? [] : rows.slice(1).map((row) => row[column]);
