import { contactColumns } from "../../../cells/costs/contact-columns";
import { costColumns } from "../../../cells/costs/cost-columns";
import { costOutline } from "../../../cells/costs/cost-outline";
import { partyColumns } from "../../../cells/costs/party-columns";
import { matchHeadings, type Columns } from "../../../cells/headings";
import { textOf } from "../../../cells/cell";
import type { FoundTable } from "../../../workbook/contents";
import type { CostRequest, CostSheetsText, NamedTable } from "../../../workbook/costs/cost-request";
import type { CostsModel } from "../costs-model";

/** What the sheets are made from; nothing where there is no split to write. */
export function costRequest(model: CostsModel, text: CostSheetsText): CostRequest | undefined {
  const { costs, parties, overview, specifications, centre, statedArea, rounds } = model;
  if (!costs?.cells || !parties?.cells || !overview?.value) return undefined;
  return {
    costs: named(costs, costColumns),
    parties: named(parties, { ...partyColumns, ...contactColumns }),
    ...(centre !== undefined && { centre }),
    ...(statedArea !== undefined && { statedArea }),
    roundsToKronor: rounds,
    outline: costOutline(
      costs.cells.values,
      parties.cells.values,
      centre,
      specifications?.value !== undefined,
    ),
    text,
  };
}

function named<Key extends string>({ name, cells }: FoundTable, columns: Columns<Key>): NamedTable<Key> {
  const row = cells?.values[0] ?? [];
  const { columnOf } = matchHeadings(row, columns);
  return {
    table: name,
    headings: Object.fromEntries(
      (Object.entries(columnOf) as [Key, number][]).map(([key, column]) => [key, textOf(row[column])]),
    ) as Partial<Record<Key, string>>,
  };
}
