import type { Period } from "../costs/cost-line";
import type { Ore } from "../costs/money";

/** One line of a ledger: so much on one account, by one voucher. */
export interface LedgerLine {
  /** Where it stands: the row of a table counted from 0, or the line of a file counted from 1. */
  readonly row: number;
  /** As the ledger writes it; accounts are compared as they stand. */
  readonly account: string;
  readonly accountText: string;
  /** A cost is positive, a credit negative. */
  readonly amount: Ore;
  /** The input VAT of the line, where the ledger states it beside a net amount. */
  readonly vat: Ore | undefined;
  /** Codes that are one are written alike; nothing where the ledger says none. */
  readonly vatCode?: string | number | undefined;
  /** The month that it was booked in. */
  readonly period: Period | undefined;
  /** Series and number, as "A 128"; empty where the ledger says none. */
  readonly voucher: string;
  readonly supplier: string;
  readonly text: string;
  /** What it is booked on besides the account, by the name of the dimension: Ansvar → "4711". */
  readonly codes: Readonly<Record<string, string>>;
}
