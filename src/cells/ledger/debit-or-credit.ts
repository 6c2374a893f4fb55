import { wordOf, numberOf, type Cell } from "../ground/cell";
import type { LedgerColumns } from "./guess-columns";

/** By what a row's amount is to be multiplied; undefined where the row does not say on which side it stands. */
type SignOfRow = (cells: readonly Cell[]) => 1 | -1 | undefined;

const onDebit = /^(?:d|deb|debet|debit|dr|s|\+)\.?$/;
const onCredit = /^(?:k|kr|kre|kred|kredit|c|cr|credit|h|-)\.?$/;

/**
 * Amounts with D or K beside them: credits are taken from the costs. Where every credit has a minus already, the amounts say
 * it themselves; where one has none, a minus among them is a correction.
 */
function signsOfSide(cells: readonly (readonly Cell[])[], { side, amount }: LedgerColumns): SignOfRow {
  if (side === undefined || amount === undefined) return () => 1;
  const hasPlainCredits = cells.some(
    (row, at) => at > 0 && onCredit.test(wordOf(row[side])) && (numberOf(row[amount], "money") ?? 0) > 0,
  );
  return (row) => {
    const word = wordOf(row[side]);
    if (onCredit.test(word)) return hasPlainCredits ? -1 : 1;
    return word === "" || onDebit.test(word) ? 1 : undefined;
  };
}

/** Credits in a column of their own, each with a minus already: the amounts say themselves that they are taken away. */
function hasSignedCredits(cells: readonly (readonly Cell[])[], { credit }: LedgerColumns): boolean {
  if (credit === undefined) return false;
  const amounts = cells.slice(1).flatMap((row) => numberOf(row[credit], "money") ?? []);
  return amounts.length > 0 && amounts.every((amount) => amount < 0);
}

/** What is taken from the costs, by the columns that say so. */
export interface Signs {
  readonly ofRow: SignOfRow;
  /** Whether the row says that its amount is a credit. */
  readonly isCredit: (cells: readonly Cell[]) => boolean;
  readonly ofCredits: 1 | -1;
}

export const signsIn = (cells: readonly (readonly Cell[])[], columns: LedgerColumns): Signs => ({
  ofRow: signsOfSide(cells, columns),
  isCredit: (row) => columns.side !== undefined && onCredit.test(wordOf(row[columns.side])),
  ofCredits: hasSignedCredits(cells, columns) ? 1 : -1,
});
