import type { Period } from "../cost-line";
import type { Ore } from "../money";
import { daysIn } from "../split/period-pieces";

/** A cost of this year, on its way to the next. */
interface CostOfYear {
  readonly kind: string;
  /** What is noted beside it: a supplier, a remark. */
  readonly note: string;
  readonly amount: Ore;
  readonly period: Period | undefined;
}

/** Bought, compensated or paid back once, by the words that ledgers have for it. */
const onceWords =
  /inköp|engång|etablering|flytt|möbel|möbler|inventari|vitvar|reparation|skada|skade|försäkringsersättning|retur|återbetal|kreditfaktura|kreditnota|rättelse|one-off|purchase|refund|repair/i;

export const isBoughtOnce = (words: string): boolean => onceWords.test(words);

/** A deduction that comes every year although it is less than nothing. */
const everyYear = /rabatt|avdrag|bidrag|reduc|reduktion|discount|grant/i;

/** Nearly a year, and more: what runs so long comes again. */
const longDays = 330;

/**
 * Whether a cost looks as if it would not come again: its words say so, or it is a credit that is no deduction and not for
 * all of the year. It is a proposal: only a person knows.
 */
export function looksOneOff({ kind, note, amount, period }: CostOfYear): boolean {
  const words = `${kind} ${note}`;
  if (isBoughtOnce(words)) return true;
  const isLong = period !== undefined && daysIn(period) >= longDays;
  return amount < 0 && !everyYear.test(words) && !isLong;
}
