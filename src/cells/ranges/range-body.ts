import { isBlank, wordOf, type Cell } from "../ground/cell";
import { isRemarkRow } from "../ground/remark-rows";
import { isSectionName } from "../ground/section-names";
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
 * only those at the end are left outside: nothing of a ledger may be lost because a sum stood in its way. Above the headings
 * of a table's parts, "Kommunens lokaler:", blank rows are passed likewise.
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
  let kind: PlainRange["kind"];
  while (row < end) {
    if (cellsOf(row).every(isBlank)) {
      if (row === first) break;
      kind ??= kindOf(body(row));
      const next = goesOnAt(kind, cellsOf(heading.row))?.(cellsOf, row, end);
      if (next === undefined) break;
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
      return {
        rows: total - first,
        endsAt: "total row",
        ...(below > 0 && { rowsBelow: below }),
      };
    }
    let last = row;
    while (last > first && (isTotalRow(cellsOf(last - 1)) || last - 1 === total)) last--;
    if (last < row) return { rows: last - first, endsAt: "total row" };
  }
  return {
    rows: row - first,
    endsAt: endAt(row, { end, atTable, last: values.length }),
  };
}

/** So many rows are left blank at most between the accounts of a report, and above the heading of a part of a table. */
const mostBlank = 3;

/** The row where a range goes on after a blank one; undefined where it has come to its end. */
type GoesOn = (cellsOf: (row: number) => readonly Cell[], blank: number, end: number) => number | undefined;

/** Blank rows that stand within: between the accounts of a ledger, and above the headings of a table's parts. */
function goesOnAt(kind: PlainRange["kind"], headings: readonly Cell[]): GoesOn | undefined {
  if (kind === "ledger")
    return (cellsOf, blank, end) =>
      nextAccount(cellsOf, blank, end) ?? nextPage(headings)(cellsOf, blank, end);
  return kind === "costs" || kind === "parties" || kind === "rooms" || kind === "centres"
    ? nextSection
    : undefined;
}

/** With a heading that rows follow: "Kommunens lokaler". */
const nextSection: GoesOn = (cellsOf, blank, end) => {
  for (let row = blank + 1; row < Math.min(end, blank + 1 + mostBlank); row++) {
    const filled = cellsOf(row).filter((cell) => !isBlank(cell));
    if (filled.length === 0) continue;
    const isHeading = filled.length === 1 && typeof filled[0] === "string" && isSectionName(filled[0]);
    const isFollowed = row + 1 < end && cellsOf(row + 1).filter((cell) => !isBlank(cell)).length > 1;
    return isHeading && isFollowed && !isTotalRow(filled) ? row : undefined;
  }
  return undefined;
};

/** With an account, or with a row that has an amount. */
const nextAccount: GoesOn = (cellsOf, blank, end) => {
  for (let row = blank + 1; row < Math.min(end, blank + 1 + mostBlank); row++) {
    const filled = cellsOf(row).filter((cell) => !isBlank(cell));
    if (filled.length === 0) continue;
    const isAccount = /^(?:konto:? ?)?\d{3,8}(?!\d)/i.test(String(filled[0]).trim());
    return isAccount || filled.some((cell) => typeof cell === "number") ? row : undefined;
  }
  return undefined;
};

/** A page of a report begins with its title and the headings once more; so many rows down they are looked for. */
const tallestHead = 6;
/** So few headings could stand above another table. */
const fewestRepeated = 3;

/** With the headings of the next page. */
const nextPage =
  (headings: readonly Cell[]): GoesOn =>
  (cellsOf, blank, end) => {
    if (headings.filter((cell) => !isBlank(cell)).length < fewestRepeated) return undefined;
    for (let row = blank + 1; row < Math.min(end, blank + 1 + tallestHead); row++) {
      if (cellsOf(row).every((cell, column) => wordOf(cell) === wordOf(headings[column]))) return row;
    }
    return undefined;
  };

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
