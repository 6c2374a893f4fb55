import { isEmpty, type Cell } from "../ground/cell";
import { isShifted } from "../ground/shifted";
import type { LocatedProblem } from "./problem";

/** What a column of names comes to when others have moved under it, or it away: nothing, or the same again and again. */
const namesMoved: ReadonlySet<LocatedProblem["kind"]> = new Set(["empty-name", "double-name"]);

const otherThings: ReadonlySet<LocatedProblem["kind"]> = new Set(["no-number", "no-date", "no-rating"]);

/**
 * Where nearly every cell of a column is something else than its heading says, the columns were shifted when they were
 * pasted: that is said once, at the heading, and not for each row. What that does to the names is not said besides.
 */
export function withShiftedColumns(
  problems: readonly LocatedProblem[],
  rows: readonly (readonly Cell[])[],
): LocatedProblem[] {
  const byColumn = new Map<number, number>();
  for (const { kind, column } of problems) {
    if (otherThings.has(kind)) byColumn.set(column, (byColumn.get(column) ?? 0) + 1);
  }
  const shifted = new Map(
    [...byColumn].flatMap(([column, others]) => {
      const filled = rows.slice(1).filter((row) => !isEmpty(row[column])).length;
      return isShifted({ others, filled }) ? [[column, { others, filled }] as const] : [];
    }),
  );
  if (shifted.size === 0) return [...problems];
  const moved = movedNames(problems, rows);
  const said = new Set<number>();
  return problems.flatMap((problem): LocatedProblem[] => {
    const { kind, column, heading } = problem;
    if (namesMoved.has(kind) && moved.has(column)) return [];
    const counts = shifted.get(column);
    if (!counts || !otherThings.has(kind)) return [problem];
    if (said.has(column)) return [];
    said.add(column);
    return [{ kind: "shifted", ...counts, heading, row: 0, column, cell: rows[0]?.[column] }];
  });
}

/** Columns of names in which nearly every row is missing or is another's again, where columns have been shifted. */
function movedNames(
  problems: readonly LocatedProblem[],
  rows: readonly (readonly Cell[])[],
): ReadonlySet<number> {
  const filled = rows.slice(1).filter((row) => !row.every(isEmpty)).length;
  const byColumn = new Map<number, number>();
  for (const { kind, column } of problems)
    if (namesMoved.has(kind)) byColumn.set(column, (byColumn.get(column) ?? 0) + 1);
  return new Set([...byColumn].flatMap(([column, others]) => (isShifted({ others, filled }) ? column : [])));
}
