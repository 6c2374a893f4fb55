import { contactColumns } from "../../../cells/costs/headings/contact-headings";
import { costColumns } from "../../../cells/costs/headings/cost-headings";
import { agreedHeadings } from "../../../cells/costs/parties/agreed-headings";
import { costOutline } from "../../../cells/costs/cost-outline";
import { nameKey, nameOf } from "../../../cells/ground/names";
import { partyColumns } from "../../../cells/costs/headings/party-headings";
import {
  responsibilityColumns,
  type ResponsibilityColumn,
} from "../../../cells/tables/responsibility-table-shape";
import { annexColumns } from "../../../workbook/costs/annex/annex-sheet";
import { matchHeadings } from "../../../cells/ground/headings";
import type { FoundTable } from "../../../workbook/reading/contents";
import type { CostRequest, CostSheetsText } from "../../../workbook/costs/cost-request";
import type { CostsModel } from "../costs-model";
import { namedTable } from "../named-tables";

/** What the sheets are made from, but for the head of the specifications; nothing where there is no split to write. */
export function costRequest(model: CostsModel, text: CostSheetsText): CostRequest | undefined {
  const {
    costs,
    parties,
    responsibilities,
    overview,
    specifications,
    centre,
    statedArea,
    rounds,
    subtotals,
  } = model;
  if (!costs?.cells || !parties?.cells || !overview?.value) return undefined;
  return {
    costs: namedTable(costs, costs.cells.values[0], costColumns),
    parties: namedTable(parties, parties.cells.values[0], { ...partyColumns, ...contactColumns }),
    ...(responsibilities?.cells && {
      responsibilities: listOf(responsibilities, responsibilities.cells.values, centre),
    }),
    agreements: agreedHeadings(
      parties.cells.values,
      centre,
      overview.value.lines.flatMap(({ agreement }) => agreement ?? []),
    ),
    keys: overview.value.lines,
    ...(centre !== undefined && { centre }),
    ...(statedArea !== undefined && { statedArea }),
    roundsToKronor: rounds,
    grouping: subtotals,
    outline: costOutline(
      costs.cells.values,
      parties.cells.values,
      centre,
      specifications?.value !== undefined,
      subtotals,
    ),
    text,
  };
}

/** The list of responsibilities: the rows that are the centre's or everybody's. */
function listOf(
  table: FoundTable,
  [headings = [], ...rows]: readonly (readonly unknown[])[],
  centre: string | undefined,
): NonNullable<CostRequest["responsibilities"]> {
  const { columnOf } = matchHeadings(headings, responsibilityColumns);
  const cellOf = (row: readonly unknown[], key: ResponsibilityColumn): string =>
    columnOf[key] === undefined ? "" : nameOf(row[columnOf[key]]);
  const isThere = (row: readonly unknown[]): boolean =>
    cellOf(row, "kind") !== "" &&
    (centre === undefined || ["", nameKey(centre)].includes(nameKey(cellOf(row, "centre"))));
  return {
    ...namedTable(table, headings, responsibilityColumns),
    texts: rows
      .filter(isThere)
      .map((row) => annexColumns.filter((key) => columnOf[key] !== undefined).map((key) => cellOf(row, key))),
  };
}
