import type { Charged } from "../../../domain/costs/correction";
import { kronor } from "../../../domain/costs/money";
import type { Party } from "../../../domain/costs/parties";
import { nameKey } from "../../ground/names";
import { readSplitCase } from "../split-case";
import { bookedByOf, type BookedBy } from "./party-contacts";

/** A row of an invoice: what an e-invoice system needs of it. */
export interface InvoiceRow extends BookedBy {
  readonly kind: string;
  readonly verksamhet: string;
  readonly text: string;
  /** Kronor, exclusive of VAT. */
  readonly amount: number;
  readonly vatCode: string;
}

/**
 * The rows of an invoice, in the order of what is charged: the reference and the account of each verksamhet, and the kind of
 * cost in words. Together they are exactly what is charged.
 *
 * @param charged whose parties are charged: an organisation
 */
export function invoiceRows(
  lines: readonly Charged[],
  {
    costs,
    parties,
    centre,
  }: { readonly costs: unknown; readonly parties: unknown; readonly centre: unknown },
  charged: string,
): InvoiceRow[] {
  const { book, parties: cells } = readSplitCase(costs, parties, centre, { isPayerNeeded: false });
  const booked = bookedByOf(cells.rows, book, centre);
  const bookedBy = (verksamhet: string): BookedBy => {
    const index = book.parties.findIndex(
      (party: Party) =>
        nameKey(book.verksamheter[party.verksamhet] ?? "") === nameKey(verksamhet) &&
        nameKey(book.organisations[party.organisation] ?? "") === nameKey(charged),
    );
    return booked[index] ?? { reference: "", account: "" };
  };
  return lines.map(({ kind, verksamhet, vatCode, amount }) => ({
    ...bookedBy(verksamhet),
    kind,
    verksamhet,
    text: `${kind}, ${verksamhet}`,
    amount: kronor(amount),
    vatCode,
  }));
}
