import { textOf } from "../../cells/ground/cell";
import { contactColumns } from "../../cells/costs/columns/contact-columns";
import { costColumns } from "../../cells/costs/columns/cost-columns";
import { costOutline } from "../../cells/costs/cost-outline";
import { partyColumns } from "../../cells/costs/columns/party-columns";
import { matchHeadings, type Columns } from "../../cells/ground/headings";
import type { NamedTable } from "../../workbook/costs/cost-request";
import type { SplitTables } from "../../workbook/costs/two-splits-sheet";

type Cells = readonly (readonly unknown[])[];

/** A table by its name, with the headings of the columns that it has. */
export function namedTable<Key extends string>(
  table: string,
  headings: readonly unknown[] = [],
  columns: Columns<Key>,
): NamedTable<Key> {
  const { columnOf } = matchHeadings(headings, columns);
  return {
    table,
    headings: Object.fromEntries(
      (Object.entries(columnOf) as [Key, number][]).map(([key, column]) => [key, textOf(headings[column])]),
    ) as Partial<Record<Key, string>>,
  };
}

/**
 * A year's or a trial's tables as formulas name them, and what they hold.
 *
 * @throws the refusals of the functions themselves
 */
export function splitTables(
  costs: { readonly name: string; readonly cells: Cells },
  parties: { readonly name: string; readonly cells: Cells },
  centre: string | undefined,
): SplitTables {
  return {
    costs: namedTable(costs.name, costs.cells[0], costColumns),
    parties: namedTable(parties.name, parties.cells[0], { ...partyColumns, ...contactColumns }),
    ...(centre !== undefined && { centre }),
    outline: costOutline(costs.cells, parties.cells, centre, false),
  };
}
