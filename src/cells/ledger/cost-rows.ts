import { kronor } from "../../domain/costs/money";
import type { LedgerCost } from "../../domain/ledger/costs-of-ledger";
import type { costShape } from "../tables/cost-table-shapes";

type CostRowColumn = keyof typeof costShape.columns;

/** One row of the table of costs, by the columns' keys; what is not among them is empty. */
export type CostRow = Readonly<Partial<Record<CostRowColumn, string | number>>>;

/** What holds for all rows of a ledger. */
export interface CostRowChoices {
  /** Whose ledger it is: who got the suppliers' invoices. */
  readonly payer?: string | undefined;
  readonly centre?: string | undefined;
}

/** The row that a cost out of a ledger becomes. Every voucher that it rests on is named in it. */
export function costRow(
  { kind, amount, vat, vatCode, period, supplier, text, vouchers }: LedgerCost,
  { payer, centre }: CostRowChoices,
): CostRow {
  return {
    kind,
    amount: kronor(amount),
    ...(period && { from: period.from, till: period.till }),
    ...(payer && { payer }),
    ...(vat !== undefined && { inputVat: kronor(vat) }),
    ...(vatCode !== undefined && { vatCode }),
    ...(supplier && { supplier }),
    ...(vouchers.length > 0 && { voucher: vouchers.join(", ") }),
    ...(text && { note: text }),
    ...(centre && { centre }),
  };
}

/** A cell of Excel holds so many characters. */
const longestCell = 32_767;

/** Whether all vouchers of a cost can be named in a cell: where not, it has to be summed in smaller parts. */
export const fitsInRow = ({ vouchers }: LedgerCost): boolean => vouchers.join(", ").length <= longestCell;
