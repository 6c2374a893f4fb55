import type { TableCells } from "../reading/contents";
import type { Plan } from "../action/plan/plan";

/**
 * How the table's calculated columns stand to a plan for them.
 *
 * - `absent`: none is there
 * - `current`: every row of every column has the plan's formula
 * - `other`: some are there, with something else in some row
 */
export type ClassColumns = "absent" | "current" | "other";

export function classColumnsIn(cells: TableCells, plan: Plan): ClassColumns {
  const [headings = [], ...rows] = cells.formulas;
  const planned = plan.columns.flatMap(({ columns }) => columns);
  const places = planned.map(({ heading }) =>
    headings.findIndex((cell) => String(cell).toLowerCase() === heading.toLowerCase()),
  );
  if (places.every((place) => place < 0)) return "absent";
  const isCurrent = planned.every(({ formula }, index) => {
    const wanted = spelling(formula);
    const before = new Map<unknown, boolean>();
    return rows.every((row) => {
      const cell = row[places[index] as number];
      if (!before.has(cell)) before.set(cell, typeof cell === "string" && spelling(cell) === wanted);
      return before.get(cell);
    });
  });
  return isCurrent ? "current" : "other";
}

/**
 * Excel gives a reference to the formula's own row back in whichever of its spellings it prefers:
 * `tbl[[#This Row],[MHV]]`, `tbl[@[MHV]]`, `tbl[@MHV]` or `[@MHV]`.
 */
const spelling = (formula: string): string =>
  formula
    .replace(/\[\[#This Row\],\s*/gi, "[@")
    .replace(/\[@([^[\]]+)\]/g, "[@[$1]]")
    .replace(/[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[@)/gu, "")
    .replace(/\s/g, "")
    .toLowerCase();
