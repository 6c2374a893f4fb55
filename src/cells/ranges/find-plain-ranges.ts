import { isBlank, textOf, type Cell } from "../ground/cell";
import { joinHeadings } from "../ground/two-heading-rows";
import { titleRows, unitAbove, withUnitOfTitle } from "../ground/title-units";
import { isAmountHeading, isKnownHeading, knownHeadingsIn } from "./known-headings";
import type { PlainRange, RangeArea } from "./plain-range";
import { kindOfRange } from "./range-kind";
import { bodyBelow } from "./range-body";

/** How far down a heading row is looked for, from the top of the sheet's contents or from the end of the last range. */
export const headingRowsLookedAt = 30;

/** A heading row has at least so many headings that are known. */
const fewestKnown = 2;

/** A column that has nothing in the heading row nor in the rows just below it stands between two ranges. */
const rowsThatTellApart = 5;

interface Surroundings {
  /** Tables of the workbook that stand among the values: none of their cells is looked at. */
  readonly tables?: readonly RangeArea[];
  /** Merged cells, where they are known. */
  readonly merged?: readonly RangeArea[];
}

/**
 * The plain ranges among a sheet's values, from the top: each begins at the first row among thirty that has at least two
 * known headings (one row, or two joined), and ends at a blank row, a total, merged cells or a table. Ranges beside each
 * other are found apart where a blank column stands between them. A heading row with nothing below is no range.
 *
 * @param values the cells of a sheet's used range, or of a file; rows may be of different lengths
 */
export function findPlainRanges(
  values: readonly (readonly Cell[])[],
  surroundings: Surroundings = {},
): PlainRange[] {
  const rows = withoutTables(values, surroundings.tables ?? []);
  const found: PlainRange[] = [];
  let from = 0;
  for (let row = 0; row < Math.min(rows.length - 1, from + headingRowsLookedAt); row++) {
    const here = blocksAt(rows, row)
      .filter((block) => !found.some(({ area }) => overlaps(area, { ...block, row, rows: 1 })))
      .flatMap((block) => rangeAt(rows, row, block, surroundings) ?? []);
    found.push(...here);
    for (const { area } of here) from = Math.max(from, area.row + area.rows);
  }
  return found;
}

interface Block {
  readonly column: number;
  readonly columns: number;
}

function rangeAt(
  rows: readonly (readonly Cell[])[],
  row: number,
  block: Block,
  { tables = [], merged = [] }: Surroundings,
): PlainRange | undefined {
  const cellsIn = (index: number): readonly Cell[] => cut(rows[index] ?? [], block);
  const [first, second] = [cellsIn(row), cellsIn(row + 1)];
  const joined = joinHeadings(first, second, {
    isKnown: isKnownHeading,
    count: knownHeadingsIn,
    merged: mergedOver(merged, row, block),
  });
  if (!joined && knownHeadingsIn(first) < fewestKnown) return undefined;
  const above = rows.slice(Math.max(0, row - titleRows), row);
  const own = joined?.headings ?? first.map(textOf);
  const unit = unitAbove(above);
  const headings =
    unit === undefined
      ? own
      : own.map((text) => (isAmountHeading(text) ? withUnitOfTitle(text, unit) : text));
  const top = row + (joined ? 1 : 0);
  const heading: RangeArea = { row: top, ...block, rows: 1 };
  // A heading may be merged over columns or over its two rows; one that reaches down into the data leaves no whole row.
  if (merged.some((area) => overlaps(area, heading) && area.row + area.rows > top + 1)) return undefined;
  const kindOf = (body: readonly (readonly Cell[])[]): PlainRange["kind"] => kindOfRange(headings, body);
  const { rows: count, ...end } = bodyBelow(rows, heading, { tables, merged, kindOf });
  if (count === 0) return undefined;
  const body = rows.slice(top + 1, top + 1 + count).map((cells) => cut(cells, block));
  const kind = kindOf(body);
  return {
    kind,
    area: { ...heading, rows: count + 1 },
    headings,
    ...(unit !== undefined && { unitAbove: unit }),
    ...(kind === "ledger" && { titles: above.flat().map(textOf) }),
    headingRows: joined ? 2 : 1,
    ...end,
  };
}

/** How many columns the texts of an upper heading row are merged over, by column of the block. */
const mergedOver = (
  merged: readonly RangeArea[],
  row: number,
  { column: first }: Block,
): Map<number, number> =>
  new Map(
    merged
      .filter((area) => area.row === row && area.columns > 1)
      .map(({ column, columns }) => [column - first, columns]),
  );

const cut = (cells: readonly Cell[], { column, columns }: Block): readonly Cell[] =>
  Array.from({ length: columns }, (_, index) => cells[column + index]);

/** The runs of columns that a heading row could be, from its first text to its last. */
function blocksAt(rows: readonly (readonly Cell[])[], row: number): Block[] {
  const cells = rows[row] ?? [];
  const next = rows.slice(row, row + 1 + rowsThatTellApart);
  const blocks: Block[] = [];
  let first: number | undefined;
  const width = Math.max(...next.map(({ length }) => length));
  for (let column = 0; column <= width; column++) {
    const isBetween = column === width || next.every((line) => isBlank(line[column]));
    if (!isBetween) first ??= column;
    else if (first !== undefined) {
      blocks.push({ column: first, columns: column - first });
      first = undefined;
    }
  }
  return blocks.filter(({ column, columns }) =>
    cells.slice(column, column + columns).some((cell) => !isBlank(cell)),
  );
}

export const overlaps = (one: RangeArea, other: RangeArea): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** The same values, with nothing where tables stand. */
export function withoutTables(
  values: readonly (readonly Cell[])[],
  tables: readonly RangeArea[],
): readonly (readonly Cell[])[] {
  if (tables.length === 0) return values;
  return values.map((cells, row) => {
    const here = tables.filter((table) => row >= table.row && row < table.row + table.rows);
    if (here.length === 0) return cells;
    return cells.map((cell, column) =>
      here.some((table) => column >= table.column && column < table.column + table.columns) ? "" : cell,
    );
  });
}
