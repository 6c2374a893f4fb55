import { kronor } from "../../../domain/costs/money";
import { settledByCode } from "../../../domain/costs/settlement/settlement-by-code";
import { askedCentre } from "../centre/centre-choice";
import { chargesIn } from "../specification/invoice-charges";
import { readSplitCase } from "../split-case";
import { vatKey } from "../vat-codes";
import { layOutPreliminary, readPreliminary } from "./preliminary-table";

/** A kind of cost under a VAT code, in kronor; less than nothing to debit is to be credited. */
export interface SettledLine {
  readonly kind: string;
  readonly vatCode: string;
  readonly preliminary: number;
  readonly actual: number;
  readonly toDebit: number;
}

/** What two organisations have to settle, as it is booked. */
export interface SettlementPair {
  readonly biller: string;
  readonly charged: string;
  readonly lines: readonly SettledLine[];
  /** Each amount in advance states its VAT code, so that those of a code can be told. */
  readonly isAdvanceCoded: boolean;
}

/**
 * The pairs of FC.SLUTREGLERING in its order, with the VAT codes that it does not show. A code of the preliminary amounts
 * is the one that the costs have, in whichever way it is written.
 *
 * @throws its refusals
 */
export function settlementPairs(
  costs: unknown,
  parties: unknown,
  preliminary: unknown,
  centre: unknown,
): SettlementPair[] {
  const table = layOutPreliminary(preliminary, askedCentre(centre));
  const split = readSplitCase(costs, parties, centre, {
    isPayerNeeded: true,
    further: [table],
  });
  const { organisations } = split.book;
  const codes = new Map<string, string>();
  const actual = chargesIn(split, false, ({ kind, vatCode }, _, __, amount) => {
    codes.set(vatKey(vatCode), String(vatCode));
    return { kind, vatCode: String(vatCode), amount };
  });
  const advance = readPreliminary(table, split.further[0] as readonly number[], split.book).map(
    ({ vatCode, ...one }) => ({
      ...one,
      ...(vatCode !== undefined && { vatCode: codes.get(vatCode) ?? vatCode }),
    }),
  );
  return organisations.flatMap((biller, from) =>
    organisations.flatMap((charged, to): SettlementPair[] => {
      const isOwn = (pair: { readonly biller: number; readonly charged: number }): boolean =>
        pair.biller === from && pair.charged === to;
      const charges = actual.filter(isOwn).flatMap((pair) => pair.charges);
      const paid = advance.filter(isOwn);
      const isAdvanceCoded = paid.length > 0 && paid.every(({ vatCode }) => vatCode !== undefined);
      const lines = settledByCode(charges, paid).map((line) => ({
        ...line,
        preliminary: kronor(line.preliminary),
        actual: kronor(line.actual),
        toDebit: kronor(line.toDebit),
      }));
      return lines.length === 0 ? [] : [{ biller, charged, lines, isAdvanceCoded }];
    }),
  );
}
