import type { CostLine } from "../../domain/costs/cost-line";
import { dividerOf, type Divider } from "../../domain/costs/division";
import { rowsOfCentre, type CentreRows } from "./centre-choice";
import { layOutCosts, readCosts, type CostTable } from "./cost-table";
import { divisionRefusals } from "./division-refusals";
import { layOutParties, readParties, type PartyBook } from "./party-table";

/** The costs and the parties of one centre, read and ready to be divided. */
export interface SplitCase {
  readonly table: CostTable;
  readonly book: PartyBook;
  readonly lines: readonly CostLine[];
  readonly divide: Divider;
  /** The rows of the further tables that belong to the centre, in the order of the tables. */
  readonly further: readonly (readonly number[])[];
}

/**
 * @param further other tables of the same centres
 * @throws a refusal for anything in the centre's rows that cannot be read, and for several centres without `central`
 */
export function readSplitCase(
  costs: unknown,
  parties: unknown,
  centre: unknown,
  { isPayerNeeded, further = [] }: { isPayerNeeded: boolean; further?: readonly CentreRows[] },
): SplitCase {
  const table = layOutCosts(costs, isPayerNeeded);
  const partyTable = layOutParties(parties);
  const [costRows, partyRows, ...furtherRows] = rowsOfCentre(
    [
      { ...table, column: table.layout.columnOf.centre },
      { ...partyTable, column: partyTable.layout.columnOf.centre },
      ...further,
    ],
    centre,
  ) as [readonly number[], readonly number[], ...(readonly number[])[]];
  const book = readParties(partyTable, partyRows);
  const lines = readCosts(table, costRows, book);
  return { table, book, lines, divide: dividerOf(book, divisionRefusals(table)), further: furtherRows };
}
