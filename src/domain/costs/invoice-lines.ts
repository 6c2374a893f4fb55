import type { CostLine, Payer } from "./cost-line";
import type { Divider, Division } from "./split/division";
import { split } from "./split/largest-remainder";
import type { Ore } from "./money";
import type { Parties, Party } from "./parties";

/** One charge: a party's part of one cost. */
export interface Charge {
  readonly line: CostLine;
  readonly amount: Ore;
}

/** What one organisation charges another, or, for internal transfers, itself. */
export interface PairOfOrganisations<Entry> {
  readonly biller: number;
  readonly charged: number;
  readonly charges: readonly Entry[];
}

/** What the caller keeps of a charge. A national ledger has millions, so they are made once and in their final form. */
export type EntryOf<Entry> = (line: CostLine, division: Division, party: number, amount: Ore) => Entry;

/** The same as it was gathered: lists that are together what one charges the other. */
export interface PairInPieces<Entry> extends Omit<PairOfOrganisations<Entry>, "charges"> {
  readonly pieces: readonly (readonly Entry[])[];
}

/**
 * So many charges make a list. One that grows without end is copied time after time, and beyond a hundred kilobytes into
 * memory that an engine asks the machine for anew, which took as long as the charges (measured, test/bench/costs.ts).
 */
const mostInAPiece = 8192;

/**
 * Who charges whom for what: whoever paid the supplier charges each party of the other organisations its part of the
 * cost. Pairs in the order of the organisations, within a pair by cost and party. Parts of nothing are left out; a
 * credit is charged as a negative amount.
 *
 * @param payerOf the cost's payer; throws where none is given
 * @param isInternal also between the verksamheter of one organisation, where one of them paid
 */
export function invoiceLinesInPieces<Entry>(
  { parties, organisations }: Parties,
  lines: readonly CostLine[],
  divide: Divider,
  payerOf: (line: CostLine) => Payer,
  isInternal: boolean,
  entryOf: EntryOf<Entry>,
): PairInPieces<Entry>[] {
  // By biller, then by charged organisation; a biller's list is made when it first charges somebody.
  const pairs = organisations.map((): Entry[][][] => []);
  const parts: Ore[] = [];
  for (const line of lines) {
    const payer = payerOf(line);
    const division = divide(line);
    const ownPairs = pairs[payer.organisation] as Entry[][][];
    split(line.amount, division.shares, parts);
    for (let party = 0; party < parts.length; party++) {
      const amount = parts[party] as Ore;
      if (amount === 0) continue;
      const { organisation } = parties[party] as Party;
      if (organisation === payer.organisation && !(isInternal && isTransfer(payer.party, party))) continue;
      const pieces = (ownPairs[organisation] ??= [[]]);
      let piece = pieces[pieces.length - 1] as Entry[];
      if (piece.length === mostInAPiece) pieces.push((piece = []));
      piece.push(entryOf(line, division, party, amount));
    }
  }
  // Those who are charged nothing are holes in the lists, which these pass over.
  return pairs.flatMap((own, biller) => own.flatMap((pieces, charged) => [{ biller, charged, pieces }]));
}

/** The same with each pair's charges in one list. */
export const invoiceLines = <Entry>(
  ...given: Parameters<typeof invoiceLinesInPieces<Entry>>
): PairOfOrganisations<Entry>[] =>
  invoiceLinesInPieces(...given).map(({ pieces, ...pair }) => ({
    ...pair,
    charges: pieces.length === 1 ? (pieces[0] as readonly Entry[]) : pieces.flat(),
  }));

const isTransfer = (paid: number | undefined, party: number): boolean => paid !== undefined && paid !== party;
