import { type Columns } from "../ground/headings";
import { layOut } from "../tables/lay-out";
import { throwErrorIn, type Range } from "../ground/range";
import { isEmpty, plainValue, type Cell } from "../ground/cell";

/** One column of a range: given by itself, or found by its heading in a whole table. */
export interface SingleColumn {
  readonly range: Range;
  readonly heading: string;
  readonly hasHeadings: boolean;
  /** Where the column and its first data row stand in the range, counted from 0. */
  readonly column: number;
  readonly firstRow: 0 | 1;
  /** The column's cells below the heading row. */
  readonly cells: readonly Cell[];
}

/**
 * The column of a range that a function reads, by its heading or as the only one.
 *
 * @param columns the headings of the table that the column belongs to
 */
export function singleColumn<Key extends string>(
  range: Range,
  columns: Columns<Key>,
  key: Key,
): SingleColumn {
  const { hasHeadings, firstRow, columnOf } = layOut(range, columns, { byPosition: [key], required: [key] });
  const column = columnOf[key] as number;
  throwErrorIn(range, [column]);
  const cells = range.rows.slice(firstRow).map((row) => row[column]);
  return { range, heading: columns[key].heading, hasHeadings, column, firstRow, cells };
}

/** A single empty cell in the place of a column: the argument is not given. */
export const isOneEmptyCell = (range: Range): boolean =>
  range.rows.length === 1 && range.columns === 1 && isEmpty(plainValue(range.rows[0]?.[0]));
