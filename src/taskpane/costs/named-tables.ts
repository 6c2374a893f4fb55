import { textOf } from "../../cells/ground/cell";
import { contactColumns } from "../../cells/costs/headings/contact-headings";
import { costColumns } from "../../cells/costs/headings/cost-headings";
import { costOutline } from "../../cells/costs/cost-outline";
import { partyColumns } from "../../cells/costs/headings/party-headings";
import { matchHeadings, type Columns } from "../../cells/ground/headings";
import type { FoundTable } from "../../workbook/reading/contents";
import type { NamedTable } from "../../workbook/costs/cost-request";
import type { SplitTables } from "../../workbook/costs/two-splits-sheet";

type Cells = readonly (readonly unknown[])[];

/** A table by its name or a range by its place, with the headings of the columns that it has. */
export function namedTable<Key extends string>(
  { name, range }: Pick<FoundTable, "name" | "range">,
  headings: readonly unknown[] = [],
  columns: Columns<Key>,
): NamedTable<Key> {
  const { columnOf } = matchHeadings(headings, columns);
  return {
    table: name,
    ...(range && { range: { ...range, headings: headings.map(textOf) } }),
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
  costs: Pick<FoundTable, "name" | "range"> & { readonly cells: Cells },
  parties: Pick<FoundTable, "name" | "range"> & { readonly cells: Cells },
  centre: string | undefined,
): SplitTables {
  return {
    costs: namedTable(costs, costs.cells[0], costColumns),
    parties: namedTable(parties, parties.cells[0], { ...partyColumns, ...contactColumns }),
    ...(centre !== undefined && { centre }),
    outline: costOutline(costs.cells, parties.cells, centre, false),
  };
}
