import type { Period } from "../../../domain/costs/cost-line";
import { kronor, OreSum, wholeUnits } from "../../../domain/costs/money";
import { looksOneOff } from "../../../domain/costs/next-year/one-off";
import { isEmpty, numberOf, plainValue, textOf, type Cell } from "../../ground/cell";
import { dayOf } from "../../ground/dates";
import { unitProblem, withUnitInBrackets } from "../../ground/heading-units";
import { matchHeadings } from "../../ground/headings";
import { nameKey, nameOf } from "../../ground/names";
import { costColumns } from "../headings/cost-headings";
import { costSectionsIn } from "../section-rows";

type Table = readonly (readonly Cell[])[];

/** A row of this year's costs, and whether it comes along to the next. */
export interface RowToRepeat {
  /** Counted from 0 with the heading row. */
  readonly row: number;
  /** What finds it again when rows have come, gone or changed places. */
  readonly id: string;
  readonly kind: string;
  /** Kronor; nothing where the cell, its heading or a title shows them as something else. */
  readonly amount: number | undefined;
  /** The days that it is for, where it says both: rows of one kind and amount are told apart by them. */
  readonly period: Period | undefined;
  /** It looks as if it would not come again. */
  readonly isProposedOneOff: boolean;
  readonly comesAlong: boolean;
}

/**
 * The rows that a person chooses among for the next year; those that look like something that happens once are proposed to
 * be left out.
 *
 * @param costs the table with its heading row, its cells as they are shown
 * @param chosen by the rows' ids, what a person has said otherwise
 */
export function rowsToRepeat(costs: Table, chosen: Readonly<Record<string, boolean>>): RowToRepeat[] {
  const { columnOf } = matchHeadings(costs[0] ?? [], costColumns);
  const { kind: kindColumn, amount: amountColumn, from, till } = columnOf;
  if (kindColumn === undefined || amountColumn === undefined) return [];
  const known = new Set(Object.values(columnOf));
  const times = new Map<string, number>();
  const sections = costSectionsIn(costs);
  const areKronor = unitProblem(withUnitInBrackets(textOf(costs[0]?.[amountColumn])), "money") === undefined;
  return costs.flatMap((cells, row): RowToRepeat[] => {
    if (row === 0 || isEmpty(cells[kindColumn]) || sections.at(row) !== undefined) return [];
    const kind = nameOf(cells[kindColumn]);
    const cell = cells[amountColumn];
    const amount = wholeUnits(numberOf(plainValue(cell), "money") ?? 0);
    const isKronor = areKronor && plainValue(cell) === cell;
    const [first, last] = [
      from === undefined ? undefined : dayOf(cells[from]),
      till === undefined ? undefined : dayOf(cells[till], "last"),
    ];
    const own = `${nameKey(kind)} ${String(amount)} ${first ?? ""} ${last ?? ""}`;
    const nth = (times.get(own) ?? 0) + 1;
    times.set(own, nth);
    const id = nth === 1 ? own : `${own} #${nth}`;
    const note = cells.flatMap((cell, column) => (known.has(column) ? [] : [textOf(cell)])).join(" ");
    const period = first === undefined || last === undefined ? undefined : { from: first, till: last };
    const isProposedOneOff = looksOneOff({ kind, note, amount, period });
    return [
      {
        ...{ row, id, kind, period, isProposedOneOff },
        amount: isKronor ? kronor(amount) : undefined,
        comesAlong: chosen[id] ?? !isProposedOneOff,
      },
    ];
  });
}

/** The costs without the rows that stay in this year, what those come to, and what all rows do; kronor. */
export function withoutOneOffs(
  costs: Table,
  rows: readonly RowToRepeat[],
): {
  readonly costs: Table;
  readonly left: { readonly rows: number; readonly amount: number };
  readonly now: number;
} {
  const left = rows.filter(({ comesAlong }) => !comesAlong);
  const places = new Set(left.map(({ row }) => row));
  const sumOf = (added: readonly RowToRepeat[]): number => {
    const sum = new OreSum();
    for (const { amount } of added) if (amount !== undefined) sum.add(wholeUnits(amount));
    return kronor(sum.ore);
  };
  return {
    costs: costs.filter((_, row) => !places.has(row)),
    left: { rows: left.length, amount: sumOf(left) },
    now: sumOf(rows),
  };
}
