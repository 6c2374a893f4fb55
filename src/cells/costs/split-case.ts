import type { CostLine } from "../../domain/costs/cost-line";
import { dividerOf, type Divider } from "../../domain/costs/split/division";
import { isEmpty } from "../ground/cell";
import type { Range } from "../ground/range";
import { askedCentre, rowsOfCentre, type CentreRows } from "./centre/centre-choice";
import { layOutCosts, readCosts, type CostTable } from "./cost-table";
import { divisionRefusals } from "./division-refusals";
import { layOutParties, readParties, type PartyTable } from "./parties/party-table";
import type { PartyBook } from "./parties/party-book";

/** The costs and the parties of one centre, read and ready to be divided. */
export interface SplitCase {
  readonly table: CostTable;
  /** The cells of the parties, those of other centres too. */
  readonly parties: Range;
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
  const [table, partyTable] = layOutForCentre(costs, parties, centre, isPayerNeeded);
  const [costRows, partyRows, ...furtherRows] = rowsOfCentre(
    [withCentre(table), withCentre(partyTable), ...further],
    centre,
  ) as [readonly number[], readonly number[], ...(readonly number[])[]];
  const book = readParties(partyTable, partyRows);
  const lines = readCosts(table, costRows, book);
  return {
    table,
    parties: partyTable.range,
    book,
    lines,
    divide: dividerOf(book, divisionRefusals(table)),
    further: furtherRows,
  };
}

const withCentre = ({ range, rows, hasOthers, layout }: CostTable | PartyTable): CentreRows => ({
  range,
  rows,
  hasOthers,
  column: layout.columnOf.centre,
});

/** Where no row says the centre that is asked for, all are laid out: the refusal lists the centres that there are. */
function layOutForCentre(
  costs: unknown,
  parties: unknown,
  centre: unknown,
  isPayerNeeded: boolean,
): [CostTable, PartyTable] {
  const layOut = (asked: string | undefined): [CostTable, PartyTable] => [
    layOutCosts(costs, isPayerNeeded, asked),
    layOutParties(parties, asked),
  ];
  const tables = layOut(askedCentre(centre));
  const isNamed = tables
    .map(withCentre)
    .some(({ range, rows, column }) =>
      rows.some((row) => column !== undefined && !isEmpty(range.rows[row]?.[column])),
    );
  return isNamed || !tables.some(({ hasOthers }) => hasOthers) ? tables : layOut(undefined);
}
