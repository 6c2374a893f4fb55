import { isBlank, type Cell } from "../ground/cell";
import { isRemarkRow } from "../ground/remark-rows";
import { isSumOf, isTotalRow } from "./total-row";
import type { PlainRange, RangeArea } from "./plain-range";

interface Limits {
  readonly tables: readonly RangeArea[];
  readonly merged: readonly RangeArea[];
  readonly kindOf: (body: readonly (readonly Cell[])[]) => PlainRange["kind"];
}

/**
 * The rows of data below a heading row: until a blank or a total row, merged cells, or a table of the workbook. In a
 * ledger sums stand between the rows (one for each account), and blank rows between the accounts, so they are passed, and
 * only those at the end are left outside: nothing of a ledger may be lost because a sum stood in its way.
 */
export function bodyBelow(
  values: readonly (readonly Cell[])[],
  heading: RangeArea,
  { tables, merged, kindOf }: Limits,
): Pick<PlainRange, "endsAt" | "rowsBelow"> & { readonly rows: number } {
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
  const body = (till: number): readonly (readonly Cell[])[] =>
    values.slice(first, till).map((_, index) => cellsOf(first + index));
  let row = first;
  let total: number | undefined;
  let isLedger: boolean | undefined;
  while (row < end) {
    if (cellsOf(row).every(isBlank)) {
      const next = nextAccount(cellsOf, row, end);
      if (row === first || next === undefined) break;
      isLedger ??= kindOf(body(row)) === "ledger";
      if (!isLedger) break;
      row = next;
    }
    if (isRemarkRow(cellsOf(row))) break;
    if (isTotalRow(cellsOf(row))) total ??= row;
    row++;
  }
  if (isSumOf(body(row - 1), cellsOf(row - 1))) total ??= row - 1;
  if (total !== undefined && total < row) {
    if (kindOf(body(row)) !== "ledger") {
      const below = body(row)
        .slice(total + 1 - first)
        .filter((cells) => !isTotalRow(cells)).length;
      return { rows: total - first, endsAt: "total row", ...(below > 0 && { rowsBelow: below }) };
    }
    let last = row;
    while (last > first && (isTotalRow(cellsOf(last - 1)) || last - 1 === total)) last--;
    if (last < row) return { rows: last - first, endsAt: "total row" };
  }
  return { rows: row - first, endsAt: endAt(row, { end, atTable, last: values.length }) };
}

/** Reports leave so many rows blank between the accounts at most. */
const mostBlank = 3;

/** Where a ledger goes on after blank rows: with an account, or with a row that has an amount. */
function nextAccount(
  cellsOf: (row: number) => readonly Cell[],
  blank: number,
  end: number,
): number | undefined {
  for (let row = blank + 1; row < Math.min(end, blank + 1 + mostBlank); row++) {
    const filled = cellsOf(row).filter((cell) => !isBlank(cell));
    if (filled.length === 0) continue;
    const isAccount = /^(?:konto:? ?)?\d{3,8}(?!\d)/i.test(String(filled[0]).trim());
    return isAccount || filled.some((cell) => typeof cell === "number") ? row : undefined;
  }
  return undefined;
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
