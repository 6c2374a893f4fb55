import type { Period } from "../../domain/costs/cost-line";
import { instalments, type Interval } from "../../domain/costs/instalments";
import type { Charge } from "../../domain/costs/invoice-lines";
import { kronor } from "../../domain/costs/money";
import { settle } from "../../domain/costs/settlement";
import { chargesIn } from "./invoice-matrix";
import { readSplitCase } from "./split-case";

type Row = (string | number)[];

/** The headings of a table of amounts in advance: what FC.SLUTREGLERING reads, and the time of each. */
export const preliminaryHeadings = [
  "Fakturerar",
  "Faktureras",
  "Kostnadsslag",
  "Period från",
  "Period till",
  "Belopp",
] as const;

/**
 * From a budget to amounts in advance: what each pair would be charged for each kind of cost, divided into months or
 * quarters that sum to it exactly. Days as Excel's own numbers. The table is FC.SLUTREGLERING's third argument as it
 * stands: against the budget itself it settles to nothing.
 *
 * @param budget a table of costs, every line with its payer
 * @param period the time that the amounts are divided over
 */
export function preliminaryMatrix(
  budget: unknown,
  parties: unknown,
  centre: unknown,
  period: Period,
  interval: Interval,
): Row[] {
  const split = readSplitCase(budget, parties, centre, { isPayerNeeded: true });
  const { book, lines } = split;
  const charges = chargesIn(split, false, (line, _, __, amount): Charge => ({ line, amount }));
  const { pairs } = settle(
    charges,
    [],
    lines.map(({ kind }) => kind),
  );
  const rows = pairs.flatMap(({ biller, charged, kinds }) =>
    kinds.flatMap(({ kind, actual }) =>
      instalments(actual, period, interval).map(({ from, till, amount }): Row => [
        book.organisations[biller] as string,
        book.organisations[charged] as string,
        kind,
        from,
        till,
        kronor(amount),
      ]),
    ),
  );
  return [[...preliminaryHeadings], ...rows];
}
