import { isEmpty, type Cell } from "../../ground/cell";
import { dayOf } from "../../ground/dates";
import { matchHeadings } from "../../ground/headings";
import type { Period } from "../../../domain/costs/cost-line";
import { costColumns } from "../headings/cost-headings";
import { costSectionsIn } from "../section-rows";
import { nameKey, nameOf } from "../../ground/names";

/** The time that a table's rows cover together. */
interface TablePeriod extends Period {
  /** Every row says its time; where some do not, the time of the others says nothing of the whole. */
  readonly isForAll: boolean;
}

/**
 * From the first day of any row to the last; nothing where no row says its time.
 *
 * @param table costs or amounts in advance, with the heading row
 * @param centre only this centre's rows, where the table keeps several apart
 */
export function periodOfTable(table: readonly (readonly Cell[])[], centre?: string): TablePeriod | undefined {
  const [headings = [], ...rows] = table;
  const { kind, from, till, centre: centreColumn } = matchHeadings(headings, costColumns).columnOf;
  if (kind === undefined || from === undefined || till === undefined) return undefined;
  let period: TablePeriod | undefined;
  let isForAll = true;
  const sections = costSectionsIn(table);
  for (const [index, cells] of rows.entries()) {
    if (isEmpty(cells[kind]) || sections.at(index + 1) !== undefined) continue;
    if (centre !== undefined && centreColumn !== undefined) {
      if (nameKey(nameOf(cells[centreColumn])) !== nameKey(centre)) continue;
    }
    const [first, last] = [dayOf(cells[from]), dayOf(cells[till], "last")];
    if (first === undefined || last === undefined) {
      isForAll = false;
      continue;
    }
    period = {
      from: Math.min(first, period?.from ?? first),
      till: Math.max(last, period?.till ?? last),
      isForAll: true,
    };
  }
  return period && { ...period, isForAll };
}
