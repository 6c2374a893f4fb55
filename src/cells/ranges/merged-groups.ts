import { isEmpty, numberOf, plainValue, type Cell } from "../ground/cell";
import { matchHeadings } from "../ground/headings";
import type { LedgerMeaning } from "../ledger/ledger-headings";
import { matchLedgerHeadings } from "../ledger/match-ledger";
import { knownShapes } from "../tables/shapes";
import type { TableShape } from "../tables/table-shape";
import type { RangeArea, RangeKind } from "./plain-range";

interface FilledGroups {
  readonly cells: readonly (readonly Cell[])[];
  /** So many cells got what stands in the first of them. */
  readonly filled: number;
  /** So many numbers stand over several rows: a sum of them all as likely as the same in each, so they stay in the first. */
  readonly shared: number;
}

/**
 * A group's name that is merged over its rows stands in the first of them and is meant in all; so is a day or an account. An
 * amount or an area is not: filled in everywhere it would count as many times as there are rows.
 *
 * @param cells from the heading row, which of two is the lower
 */
export function withGroupsFilled(
  cells: readonly (readonly Cell[])[],
  area: RangeArea,
  { merged, kind, headings }: Given,
): FilledGroups {
  const isName = namingColumns(kind, headings);
  const filled = cells.map((row) => [...row]);
  let [count, shared] = [0, 0];
  for (const { row, column, rows, columns } of merged) {
    const [first, at] = [row - area.row, column - area.column];
    const cell = filled[first]?.[at];
    if (columns > 1 || first < 1 || at < 0 || at >= area.columns || isEmpty(cell)) continue;
    const below = filled.slice(first + 1, first + rows);
    if (!isName(at) && isNumber(cell)) {
      if (below.length > 0) shared++;
      continue;
    }
    for (const line of below) line[at] = cell;
    count += below.length;
  }
  return { cells: count === 0 ? cells : filled, filled: count, shared };
}

interface Given {
  readonly merged: readonly RangeArea[];
  readonly kind: RangeKind | undefined;
  readonly headings: readonly string[];
}

const isNumber = (cell: Cell): boolean =>
  typeof plainValue(cell) === "number" || numberOf(cell, "any") !== undefined;

const ledgerFigures: readonly LedgerMeaning[] = ["amount", "debit", "credit", "vat"];

/** Whether a column's numbers say what its rows are, as days and accounts do, and are no figures. */
function namingColumns(
  kind: RangeKind | undefined,
  headings: readonly string[],
): (column: number) => boolean {
  const naming = new Set<number | undefined>();
  if (kind === "ledger") {
    const found = Object.entries(matchLedgerHeadings(headings)) as [LedgerMeaning, number][];
    for (const [meaning, column] of found) if (!ledgerFigures.includes(meaning)) naming.add(column);
  } else if (kind !== undefined) {
    const { columns } = knownShapes[kind] as TableShape;
    for (const [key, column] of Object.entries(matchHeadings(headings, columns).columnOf)) {
      const holds = columns[key]?.holds.kind;
      if (holds !== "number" && holds !== "rating") naming.add(column);
    }
  }
  return (column) => naming.has(column);
}
