import type { Charge } from "../../domain/costs/invoice-lines";
import { OreSum, type Ore } from "../../domain/costs/money";
import { chargesIn } from "./invoice-matrix";
import { nameKey } from "./names";
import { readSplitCase, type SplitCase } from "./split-case";

/** What a centre's tables hold, as far as the sheets that show it have to be laid out for it. */
export interface CostOutline {
  /** In their order, each with the organisations that it has belonged to. */
  readonly verksamheter: readonly { readonly name: string; readonly organisations: readonly string[] }[];
  readonly organisations: readonly string[];
  /** The kinds of cost, the largest first. */
  readonly kinds: readonly string[];
  /** Cost lines. */
  readonly lines: number;
  readonly pairs: readonly PairOutline[];
}

export interface PairOutline {
  readonly biller: string;
  readonly charged: string;
  readonly rows: number;
  readonly vatCodes: number;
}

/**
 * @param isPayerKnown whether every line has its payer; without them there are no pairs
 * @throws the refusals of the functions themselves
 */
export function costOutline(
  costs: unknown,
  parties: unknown,
  centre: unknown,
  isPayerKnown: boolean,
): CostOutline {
  const split = readSplitCase(costs, parties, centre, { isPayerNeeded: isPayerKnown });
  const { book, lines } = split;
  return {
    verksamheter: book.verksamheter.map((name, verksamhet) => ({
      name,
      organisations: (book.partiesOf[verksamhet] ?? []).map(
        (party) => book.organisations[book.parties[party]?.organisation ?? 0] as string,
      ),
    })),
    organisations: book.organisations,
    kinds: kindsBySize(split),
    lines: lines.length,
    pairs: isPayerKnown ? pairsIn(split) : [],
  };
}

function pairsIn(split: SplitCase): PairOutline[] {
  const { organisations } = split.book;
  return chargesIn(split, false, (line, _, __, amount): Charge => ({ line, amount })).map(
    ({ biller, charged, charges }) => ({
      biller: organisations[biller] as string,
      charged: organisations[charged] as string,
      rows: charges.length,
      vatCodes: new Set(charges.map(({ line }) => String(line.vatCode))).size,
    }),
  );
}

function kindsBySize({ lines }: SplitCase): string[] {
  const kinds = new Map<string, { kind: string; sum: OreSum }>();
  for (const { kind, amount } of lines) {
    const entry = kinds.get(nameKey(kind)) ?? { kind, sum: new OreSum() };
    kinds.set(nameKey(kind), entry);
    entry.sum.add(amount);
  }
  const size = (ore: Ore): Ore => (ore < 0 ? -ore : ore);
  return [...kinds.values()]
    .map(({ kind, sum }) => ({ kind, size: size(sum.ore) }))
    .sort((one, other) => (one.size > other.size ? -1 : one.size < other.size ? 1 : 0))
    .map(({ kind }) => kind);
}
