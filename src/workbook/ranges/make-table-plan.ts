import { isBlank } from "../../cells/ground/cell";
import type { RangeKind } from "../../cells/ranges/plain-range";
import { fromExcel } from "../action/plan/cell-input";
import type { Plan, PlannedChange } from "../action/plan/plan";
import { freeTableName } from "../costs/table-names";
import { tableNames } from "../table-kinds";
import type { FoundRange } from "./found-range";

/** What a ledger's rows are called as a table: no table of ours, since its columns are its own. */
const ledgerTable = "tblHuvudbok";

/** The name that a range gets as a table, and the next free one where that is taken. */
export const tableNameOf = (kind: RangeKind | undefined, taken: readonly string[]): string =>
  freeTableName(kind === undefined ? "tblTabell" : kind === "ledger" ? ledgerTable : tableNames[kind], taken);

/**
 * A plain range becomes a table where it stands, and looks as it did. The title above, totals and notes below stay
 * outside. Of two heading rows the lower one gets the headings, joined; where a heading is missing or stands twice, Excel
 * would change it, so it is written before, and Ångra puts back what stood there. Merged cells are parted, and each gets
 * what it is read as.
 */
export function makeTablePlan(range: FoundRange, taken: readonly string[]): Plan {
  const { sheet, cells, rows, merged } = range;
  const { row, column } = cells;
  const headings = cells.values[0] ?? [];
  const area = { row, column, rows: rows + 1, columns: headings.length };
  const wanted = distinctHeadings(headings.map(String));
  const changes = wanted.flatMap((heading, index): PlannedChange[] => {
    const now = range.headingCells[index];
    return now === heading ? [] : [{ row: 0, column: index, expected: fromExcel(now, now), input: heading }];
  });
  changes.push(...partedCells(range));
  return {
    action: "make-table",
    sheets: [],
    columns: [],
    writes: changes.length > 0 ? [{ sheet, area, cells: changes }] : [],
    tables: [{ name: tableNameOf(range.kind, taken), sheet, area, ...(merged && { merged }) }],
  };
}

/** Of cells that are merged below each other, those that showed the first one's content and now get it themselves. */
function partedCells({ cells, merged = [] }: FoundRange): PlannedChange[] {
  return merged.flatMap(({ row, column, rows, columns }): PlannedChange[] => {
    const [first, at] = [row - cells.row, column - cells.column];
    if (columns > 1 || first < 1) return [];
    return Array.from({ length: rows - 1 }, (_, index) => first + 1 + index).flatMap((line) => {
      const input = cells.values[line]?.[at];
      return input === undefined || isBlank(input)
        ? []
        : [{ row: line, column: at, expected: null, input: fromExcel(input, input) }];
    });
  });
}

/** As Excel does it: `Kolumn3` for one that is missing, a number after one that stands twice. */
export function distinctHeadings(headings: readonly string[]): string[] {
  const seen = new Set<string>();
  return headings.map((heading, index) => {
    const base = heading.trim() === "" ? `Kolumn${index + 1}` : heading;
    let candidate = base;
    for (let number = 2; seen.has(candidate.toLowerCase()); number++) candidate = `${base}${number}`;
    seen.add(candidate.toLowerCase());
    return candidate;
  });
}
