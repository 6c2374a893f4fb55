import { OreSum, type Ore } from "../../domain/costs/money";
import { contactsOf, type Contacts } from "./contacts";
import { chargesIn, rowMaker } from "./invoice-matrix";
import { nameKey } from "../ground/names";
import { readSplitCase, type SplitCase } from "./split-case";
import { shapeOf } from "../ground/range";

/** What a centre's tables hold, as far as the sheets that show it have to be laid out for it. */
export interface CostOutline {
  /** In their order, each with the organisations that it has belonged to. */
  readonly verksamheter: readonly { readonly name: string; readonly organisations: readonly string[] }[];
  readonly organisations: readonly string[];
  /** In the organisations' order. */
  readonly contacts: readonly Contacts[];
  /** The kinds of cost, the largest first. */
  readonly kinds: readonly string[];
  /** Cost lines. */
  readonly lines: number;
  readonly pairs: readonly PairOutline[];
  /** The rows of FC.FAKTURAUNDERLAG within the organisations. */
  readonly internalLines: PairOutline["lines"];
}

export interface PairOutline {
  readonly biller: string;
  readonly charged: string;
  /** Its rows of FC.FAKTURAUNDERLAG. */
  readonly lines: readonly (readonly (string | number)[])[];
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
    contacts: contactsOf(shapeOf(parties, "parter").rows, book.organisations, centre),
    kinds: kindsBySize(split),
    lines: lines.length,
    pairs: isPayerKnown ? pairsIn(split) : [],
    internalLines: isPayerKnown ? internalLinesIn(split) : [],
  };
}

function pairsIn(split: SplitCase): PairOutline[] {
  const { organisations } = split.book;
  const codesOf = (lines: PairOutline["lines"]): number => new Set(lines.map((line) => line[vatCode])).size;
  return chargesIn(split, false, rowMaker(split.book)).map(({ biller, charged, charges }) => ({
    biller: organisations[biller] as string,
    charged: organisations[charged] as string,
    lines: charges,
    vatCodes: codesOf(charges),
  }));
}

const internalLinesIn = (split: SplitCase): PairOutline["lines"] =>
  chargesIn(split, true, rowMaker(split.book)).flatMap(({ biller, charged, charges }) =>
    biller === charged ? charges : [],
  );

/** Of the columns of FC.FAKTURAUNDERLAG. */
const vatCode = 10;

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
