import { textOf, type Cell } from "../ground/cell";
import type { MeasuredColumn } from "../tables/cells-shown-otherwise";
import type { LedgerMeaning } from "./ledger-headings";
import { matchLedgerHeadings } from "./match-ledger";

/** Columns that hold amounts. */
export const amountMeanings = [
  "amount",
  "debit",
  "credit",
  "vat",
] as const satisfies readonly LedgerMeaning[];

const inKronor: ReadonlySet<string> = new Set(amountMeanings);

/**
 * The columns of a ledger whose formats have to fit kronor: those of amounts, and those whose headings say nothing, which
 * may be amounts by what stands in them, or by hand.
 */
export function mayHoldAmounts(headings: readonly Cell[]): MeasuredColumn[] {
  const meanings = new Map(
    Object.entries(matchLedgerHeadings(headings)).map(([key, column]) => [column, key]),
  );
  return headings.flatMap((cell, column) =>
    inKronor.has(meanings.get(column) ?? "amount")
      ? [{ column, heading: textOf(cell), measure: "money" as const }]
      : [],
  );
}
