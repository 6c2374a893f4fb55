import { isBlank, type Cell } from "../ground/cell";
import { isTotalRow } from "./total-row";
import type { PlainRange, RangeArea } from "./plain-range";

interface Limits {
  readonly tables: readonly RangeArea[];
  readonly merged: readonly RangeArea[];
  readonly kindOf: (body: readonly (readonly Cell[])[]) => PlainRange["kind"];
}

/**
 * The rows of data below a heading row: until a blank or a total row, merged cells, or a table of the workbook. In a
 * ledger sums stand between the rows (one for each account), so they are passed, and only those at the end are left
 * outside: nothing of a ledger may be lost because a sum stood in its way.
 */
export function bodyBelow(
  values: readonly (readonly Cell[])[],
  heading: RangeArea,
  { tables, merged, kindOf }: Limits,
): { readonly rows: number; readonly endsAt: PlainRange["endsAt"] } {
  const first = heading.row + 1;
  const cellsOf = (row: number): readonly Cell[] =>
    (values[row] ?? []).slice(heading.column, heading.column + heading.columns);
  const stopsAt = (areas: readonly RangeArea[]): number =>
    Math.min(
      ...areas.filter((area) => isAcross(area, heading) && area.row >= first).map(({ row }) => row),
      values.length,
    );
  // A group's name that is merged over its rows is one cell of a column; what is merged across columns is no row of data.
  const [atTable, atMerged] = [stopsAt(tables), stopsAt(merged.filter(({ columns }) => columns > 1))];
  const end = Math.min(atTable, atMerged);
  let row = first;
  let total: number | undefined;
  while (row < end && !cellsOf(row).every(isBlank)) {
    if (isTotalRow(cellsOf(row))) total ??= row;
    row++;
  }
  const body = (till: number): readonly (readonly Cell[])[] =>
    values.slice(first, till).map((_, index) => cellsOf(first + index));
  if (total !== undefined && total < row) {
    if (kindOf(body(row)) !== "ledger") return { rows: total - first, endsAt: "total row" };
    let last = row;
    while (last > first && isTotalRow(cellsOf(last - 1))) last--;
    if (last < row) return { rows: last - first, endsAt: "total row" };
  }
  return { rows: row - first, endsAt: endAt(row, { end, atTable, last: values.length }) };
}

function endAt(
  row: number,
  { end, atTable, last }: { readonly end: number; readonly atTable: number; readonly last: number },
): PlainRange["endsAt"] {
  if (row < end) return "blank row";
  if (row === last) return "last row";
  return row === atTable ? "table" : "merged cells";
}

const isAcross = (area: RangeArea, heading: RangeArea): boolean =>
  area.column < heading.column + heading.columns && heading.column < area.column + area.columns;
