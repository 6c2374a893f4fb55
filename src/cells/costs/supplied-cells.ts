import { isEmpty, type Cell } from "../ground/cell";
import { matchHeadings } from "../ground/headings";
import { nameKey, nameOf } from "../ground/names";
import { unknownKind } from "./keys/built-in-keys";
import { costColumns } from "./headings/cost-headings";
import { costSectionsIn } from "./section-rows";
import { responsibilityColumns } from "../tables/responsibility-table-shape";

type Table = readonly (readonly Cell[])[];

/** A cost's empty cell that the list has an answer for; rows and columns count from 0, the heading row included. */
export interface SuppliedCell {
  readonly row: number;
  readonly column: number;
  readonly what: "key" | "payer";
  readonly value: string;
  /** The row of the list that it comes from. */
  readonly from: number;
}

/** The costs with the columns for keys and payers that they lack, empty and last. */
export function withSupplyColumns(costs: Table): Table {
  const { columnOf } = matchHeadings(costs[0] ?? [], costColumns);
  const lacking = (["key", "payer"] as const)
    .filter((what) => columnOf[what] === undefined)
    .map((what) => costColumns[what].heading);
  return lacking.length === 0
    ? costs
    : costs.map((cells, row) => [...cells, ...lacking.map((heading) => (row === 0 ? heading : null))]);
}

/**
 * The empty keys and payers of a table of costs that the list of responsibilities states. A cost that says itself how it
 * is split keeps what it says. Of several rows for a kind the first counts that is of the cost's centre or of none.
 *
 * @param costs the table with its heading row; `list` likewise
 */
export function suppliedCells(costs: Table, list: Table): SuppliedCell[] {
  const { columnOf } = matchHeadings(costs[0] ?? [], costColumns);
  const listed = matchHeadings(list[0] ?? [], responsibilityColumns).columnOf;
  if (columnOf.kind === undefined || listed.kind === undefined) return [];
  const sections = costSectionsIn(costs);
  const rowsOfKind = new Map<string, number[]>();
  list.forEach((cells, row) => {
    const kind = cells[listed.kind as number];
    if (row === 0 || isEmpty(kind)) return;
    const key = nameKey(nameOf(kind));
    rowsOfKind.set(key, [...(rowsOfKind.get(key) ?? []), row]);
  });
  const isOfCentre = (row: number, centre: Cell): boolean => {
    const own = listed.centre === undefined ? undefined : list[row]?.[listed.centre];
    return isEmpty(own) || nameKey(nameOf(own)) === nameKey(nameOf(centre));
  };
  return costs.flatMap((cells, row): SuppliedCell[] => {
    if (row === 0 || isEmpty(cells[columnOf.kind as number]) || sections.at(row) !== undefined) return [];
    const centre = columnOf.centre === undefined ? undefined : cells[columnOf.centre];
    const from = rowsOfKind
      .get(nameKey(nameOf(cells[columnOf.kind as number])))
      ?.find((one) => isOfCentre(one, centre));
    if (from === undefined) return [];
    return (["key", "payer"] as const).flatMap((what): SuppliedCell[] => {
      const [column, source] = [columnOf[what], listed[what]];
      if (column === undefined || source === undefined || !isEmpty(cells[column])) return [];
      const answer = list[from]?.[source];
      const value = nameOf(answer);
      // What the functions say of an unknown kind is no key that anybody has agreed on.
      return isEmpty(answer) || value === unknownKind ? [] : [{ row, column, what, value, from }];
    });
  });
}
