import { contactColumns } from "../../../src/cells/costs/headings/contact-headings";
import { costColumns } from "../../../src/cells/costs/headings/cost-headings";
import { costOutline } from "../../../src/cells/costs/cost-outline";
import { partyColumns } from "../../../src/cells/costs/headings/party-headings";
import { matchHeadings, type Columns } from "../../../src/cells/ground/headings";
import { costSheetsText } from "../../support/texts";
import type { CellInput } from "../../../src/workbench/host";
import type { CostRequest } from "../../../src/workbook/costs/cost-request";

type Cells = readonly (readonly CellInput[])[];

const found = <Key extends string>(
  row: readonly CellInput[],
  columns: Columns<Key>,
): Partial<Record<Key, string>> =>
  Object.fromEntries(
    Object.entries(matchHeadings(row, columns).columnOf).map(([key, column]) => [key, row[column as number]]),
  ) as Partial<Record<Key, string>>;

/** What the sheets are made from, for tables of the usual names. */
export const requestFor = (costs: Cells, parties: Cells, more: Partial<CostRequest> = {}): CostRequest => ({
  costs: { table: "tblKostnader", headings: found(costs[0] ?? [], costColumns) },
  parties: {
    table: "tblParter",
    headings: { ...found(parties[0] ?? [], partyColumns), ...found(parties[0] ?? [], contactColumns) },
  },
  roundsToKronor: false,
  outline: costOutline(costs, parties, more.centre, true),
  text: costSheetsText.sv,
  ...more,
});
