import { contactColumns } from "../../../cells/costs/contact-columns";
import { costColumns } from "../../../cells/costs/cost-columns";
import { costOutline } from "../../../cells/costs/cost-outline";
import { partyColumns } from "../../../cells/costs/party-columns";
import type { CostRequest, CostSheetsText } from "../../../workbook/costs/cost-request";
import type { CostsModel } from "../costs-model";
import { namedTable } from "../named-tables";

/** What the sheets are made from; nothing where there is no split to write. */
export function costRequest(model: CostsModel, text: CostSheetsText): CostRequest | undefined {
  const { costs, parties, overview, specifications, centre, statedArea, rounds } = model;
  if (!costs?.cells || !parties?.cells || !overview?.value) return undefined;
  return {
    costs: namedTable(costs.name, costs.cells.values[0], costColumns),
    parties: namedTable(parties.name, parties.cells.values[0], { ...partyColumns, ...contactColumns }),
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
