import { addMonths, dateOfDay, type Day } from "../../domain/calendar";
import { indexedRent } from "../../domain/costs/index-rent";
import { kronor } from "../../domain/costs/money";
import { invalid } from "../../domain/refusal";
import { isEmpty, numberOf, type Cell } from "../cell";
import { dayOf } from "../dates";
import { matchHeadings } from "../headings";
import { costColumns } from "./cost-columns";
import { nameKey, nameOf } from "./names";
import { partyColumns } from "./party-columns";

/** An index clause for some kinds of cost, both values the user's own and of one series. */
export interface IndexForKinds {
  readonly kinds: readonly string[];
  readonly baseIndex: number;
  readonly index: number;
  readonly indexedPart: number;
  /** Never below this year's amount. */
  readonly neverLower: boolean;
}

export interface NextYearOptions {
  /** The first day of the new year. */
  readonly firstDay: Day;
  readonly indexed: readonly IndexForKinds[];
  /** What becomes of the amounts that no index is applied to. */
  readonly others: "keep" | "empty";
}

/** Belongs to one invoice and not to the next year's. */
const ofOneInvoice =
  /^(verifikat|verifikation|ver\.? ?nr|fakturanr|fakturanummer|notering|anteckning|voucher|note)/;

/**
 * Next year's table of costs out of this year's: the same lines, keys, payers and codes with their periods a year later;
 * the index applied to the kinds that are chosen; voucher numbers and notes left empty. Days as Excel's own numbers.
 *
 * @param costs the table with its heading row
 * @throws a refusal where an index is to be applied to an amount that is no number, or the index is none
 */
export function nextYearCosts(
  costs: readonly (readonly Cell[])[],
  { indexed, others }: NextYearOptions,
): Cell[][] {
  const headings = costs[0] ?? [];
  const { columnOf } = matchHeadings(headings, costColumns);
  const clauses = new Map(indexed.flatMap((clause) => clause.kinds.map((kind) => [nameKey(kind), clause])));
  for (const { baseIndex, index } of indexed) {
    if (!(baseIndex > 0) || !(index > 0)) throw invalid("Index och basindex ska vara tal större än 0.");
  }
  return costs.map((cells, row) =>
    row === 0
      ? [...cells]
      : cells.map((cell, column): Cell => {
          if (column === columnOf.from) return yearLater(cell, false);
          if (column === columnOf.till) return yearLater(cell, true);
          if (column === columnOf.amount) {
            const clause = clauses.get(nameKey(nameOf(cells[columnOf.kind ?? 0])));
            if (clause) return indexedAmount(cell, clause, row);
            return others === "keep" ? cell : null;
          }
          return ofOneInvoice.test(nameKey(nameOf(headings[column]))) ? null : cell;
        }),
  );
}

/**
 * Next year's parties: those who have not left before it begins, with their areas, percentages and dates as they stand. A
 * date that a party joined on is history and stays.
 */
export function nextYearParties(
  parties: readonly (readonly Cell[])[],
  { firstDay }: NextYearOptions,
): Cell[][] {
  const { columnOf } = matchHeadings(parties[0] ?? [], partyColumns);
  const hasLeft = (cells: readonly Cell[]): boolean => {
    const last = columnOf.till === undefined ? undefined : dayOf(cells[columnOf.till]);
    return last !== undefined && last < firstDay;
  };
  return parties.filter((cells, row) => row === 0 || !hasLeft(cells)).map((cells) => [...cells]);
}

/** The same day a year later; the last day of a month stays the last. */
function yearLater(cell: Cell, isLast: boolean): Cell {
  const day = dayOf(cell);
  if (day === undefined) return cell;
  // 28 February 2027 becomes 29 February 2028: the day before the first of March.
  const next = day + 1;
  return isLast && dateOfDay(next).dayOfMonth === 1 ? addMonths(next, 12) - 1 : addMonths(day, 12);
}

function indexedAmount(cell: Cell, clause: IndexForKinds, row: number): Cell {
  if (isEmpty(cell)) return cell;
  const amount = numberOf(cell, "money");
  if (amount === undefined) {
    throw invalid(`Kostnader, rad ${row + 1}: beloppet är inget tal, så index kan inte läggas på det.`);
  }
  const { baseIndex, index, indexedPart, neverLower } = clause;
  return kronor(
    indexedRent({
      baseRent: amount,
      baseIndex,
      index,
      indexedPart,
      ...(neverLower && { atLeast: amount }),
    }),
  );
}
