import { settlementMatrix } from "./settlement-matrix";

/** What was charged in advance, what it became, and what is left to debit; less than nothing is to be credited. */
interface SettlementFigures {
  readonly preliminary: number;
  readonly actual: number;
  readonly toDebit: number;
}

export interface SettledPairOverview extends SettlementFigures {
  readonly biller: string;
  readonly charged: string;
  readonly kinds: readonly (SettlementFigures & { readonly kind: string })[];
}

export interface SettlementOverview {
  readonly pairs: readonly SettledPairOverview[];
  readonly sum: SettlementFigures;
}

type Row = readonly [
  biller: string,
  charged: string,
  kind: string,
  preliminary: number,
  actual: number,
  toDebit: number,
];

/**
 * The rows of FC.SLUTREGLERING, pair by pair.
 *
 * @throws its refusals
 */
export function settlementOverview(
  costs: unknown,
  parties: unknown,
  preliminary: unknown,
  centre: unknown,
): SettlementOverview {
  const [, ...rows] = settlementMatrix(costs, parties, preliminary, centre) as unknown as Row[];
  const total = rows.pop() as Row;
  const pairs: SettledPairOverview[] = [];
  let kinds: (SettlementFigures & { readonly kind: string })[] = [];
  rows.forEach((row, index) => {
    const [biller, charged, kind] = row;
    const next = rows[index + 1];
    // A pair's last row is its sum, whatever its kinds of cost are called.
    if (next?.[0] === biller && next[1] === charged) kinds.push({ kind, ...figuresOf(row) });
    else {
      pairs.push({ biller, charged, kinds, ...figuresOf(row) });
      kinds = [];
    }
  });
  return { pairs, sum: figuresOf(total) };
}

const figuresOf = ([, , , preliminary, actual, toDebit]: Row): SettlementFigures => ({
  preliminary,
  actual,
  toDebit,
});
