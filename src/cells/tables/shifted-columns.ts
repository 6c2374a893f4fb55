import { isEmpty, type Cell } from "../ground/cell";
import { isShifted } from "../ground/shifted";
import type { LocatedProblem } from "./problem";

const otherThings: ReadonlySet<LocatedProblem["kind"]> = new Set(["no-number", "no-date", "no-rating"]);

/**
 * Where nearly every cell of a column is something else than its heading says, the columns were shifted when they were
 * pasted: that is said once, at the heading, and not for each row.
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
  const said = new Set<number>();
  return problems.flatMap((problem): LocatedProblem[] => {
    const { kind, column, heading } = problem;
    const counts = shifted.get(column);
    if (!counts || !otherThings.has(kind)) return [problem];
    if (said.has(column)) return [];
    said.add(column);
    return [{ kind: "shifted", ...counts, heading, row: 0, column, cell: rows[0]?.[column] }];
  });
}
