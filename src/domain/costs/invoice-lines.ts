import type { CostLine } from "./cost-line";
import type { Divider, Division } from "./division";
import { split } from "./largest-remainder";
import type { Ore } from "./money";
import type { Parties } from "./parties";

/** One charge: a party's part of one cost. */
export interface Charge {
  readonly line: CostLine;
  readonly division: Division;
  readonly party: number;
  readonly amount: Ore;
}

/** What one organisation charges another, or, for internal transfers, itself. */
export interface PairOfOrganisations {
  readonly biller: number;
  readonly charged: number;
  readonly charges: readonly Charge[];
}

/**
 * Who charges whom for what: whoever paid the supplier charges each party of the other organisations its part of the
 * cost. Pairs in the order of the organisations, within a pair by cost and party. Parts of nothing are left out; a
 * credit is charged as a negative amount.
 *
 * @param isInternal also between the verksamheter of one organisation, where one of them paid
 * @param payerOf the cost's payer; throws where none is given
 */
export function invoiceLines(
  { parties, organisations }: Parties,
  lines: readonly CostLine[],
  divide: Divider,
  payerOf: (line: CostLine) => NonNullable<CostLine["payer"]>,
  isInternal = false,
): PairOfOrganisations[] {
  const count = organisations.length;
  const pairs = new Map<number, Charge[]>();
  const parts: Ore[] = [];
  for (const line of lines) {
    const payer = payerOf(line);
    const division = divide(line);
    split(line.amount, division.shares, parts);
    for (let party = 0; party < parts.length; party++) {
      const amount = parts[party] as Ore;
      if (amount === 0) continue;
      const { organisation } = parties[party] as (typeof parties)[number];
      if (organisation === payer.organisation && !(isInternal && isTransfer(payer.party, party))) continue;
      const pair = payer.organisation * count + organisation;
      const charges = pairs.get(pair);
      if (charges) charges.push({ line, division, party, amount });
      else pairs.set(pair, [{ line, division, party, amount }]);
    }
  }
  return [...pairs]
    .sort(([a], [b]) => a - b)
    .map(([pair, charges]) => ({ biller: Math.floor(pair / count), charged: pair % count, charges }));
}

const isTransfer = (paid: number | undefined, party: number): boolean => paid !== undefined && paid !== party;
