import type { Period } from "../../domain/costs/cost-line";
import { OreSum, type Ore } from "../../domain/costs/money";
import { contactsOf, type Contacts } from "./parties/contacts";
import { chargesIn } from "./specification/invoice-charges";
import { rowMaker } from "./invoice-matrix";
import { invoiceResult } from "../results/cost-results";
import { columnOf } from "../results/result-shape";
import { nameKey } from "../ground/names";
import { otherSpellings, type OtherSpelling } from "./other-spellings";
import {
  specificationLayout,
  type Grouping,
  type LaidOut,
  type LaidOutRow,
} from "./specification/specification-layout";
import { readSplitCase, type SplitCase } from "./split-case";

/** What a centre's tables hold, as far as the sheets that show it have to be laid out for it. */
export interface CostOutline {
  /** In their order, each with the organisations that it has belonged to. */
  readonly verksamheter: readonly { readonly name: string; readonly organisations: readonly string[] }[];
  readonly organisations: readonly string[];
  /** Names whose cells hold them in another way: marks that cannot be seen tell them apart for a formula. */
  readonly otherSpellings: readonly OtherSpelling[];
  /** In the organisations' order. */
  readonly contacts: readonly Contacts[];
  /** The kinds of cost, the largest first. */
  readonly kinds: readonly string[];
  /** Whom each line says to have got the supplier's invoice, in the order of the lines; empty where none is said. */
  readonly payers: readonly { readonly kind: string; readonly payer: string }[];
  /** Cost lines. */
  readonly lines: number;
  readonly pairs: readonly PairOutline[];
  /** The days that the costs are for, as far as they say it. */
  readonly period: Period | undefined;
  /** The headings of the specifications, which say suppliers where the table of costs does. */
  readonly headings: readonly string[];
  /** The rows of FC.FAKTURAUNDERLAG within the organisations. */
  readonly internalLines: PairOutline["lines"];
}

export interface PairOutline {
  readonly biller: string;
  readonly charged: string;
  /** Its rows of FC.FAKTURAUNDERLAG. */
  readonly lines: readonly (readonly (string | number)[])[];
  /** The same as they are laid out to be booked, with headings and sums. */
  readonly rows: readonly LaidOutRow[];
  readonly vatCodes: number;
  /** From the first day of any line to the last; undefined where none has dates. */
  readonly period?: Period | undefined;
}

/**
 * What the sheets of a split are laid out by: who is there, the kinds of cost, and each pair's lines with their amounts.
 *
 * @param costs the tables as ranges with their heading rows; `parties` likewise
 * @param isPayerKnown whether every line has its payer; without them there are no pairs
 * @throws the refusals of the functions themselves
 */
export function costOutline(
  costs: unknown,
  parties: unknown,
  centre: unknown,
  isPayerKnown: boolean,
  grouping: Grouping = "verksamhet",
): CostOutline {
  const split = readSplitCase(costs, parties, centre, { isPayerNeeded: isPayerKnown });
  const { book, lines } = split;
  const laidOut = isPayerKnown ? specificationLayout(split, centre, grouping) : undefined;
  return {
    verksamheter: book.verksamheter.map((name, verksamhet) => ({
      name,
      organisations: (book.partiesOf[verksamhet] ?? []).map(
        (party) => book.organisations[book.parties[party]?.organisation ?? 0] as string,
      ),
    })),
    organisations: book.organisations,
    otherSpellings: otherSpellings(split.table.range.rows, split.parties.rows),
    contacts: contactsOf(split.parties.rows, book.organisations, centre),
    kinds: kindsBySize(split),
    payers: lines.map(({ kind, payer }) => ({ kind, payer: payer?.name ?? "" })),
    lines: lines.length,
    pairs: laidOut ? pairsIn(split, laidOut) : [],
    period: wholePeriod(lines),
    headings: laidOut?.headings ?? [],
    internalLines: isPayerKnown ? internalLinesIn(split) : [],
  };
}

/** From the first day of any cost to the last one; undefined where none has dates. */
export function wholePeriod(lines: Iterable<{ readonly period: Period | undefined }>): Period | undefined {
  let [from, till] = [Infinity, -Infinity];
  for (const { period } of lines) {
    if (!period) continue;
    from = Math.min(from, period.from);
    till = Math.max(till, period.till);
  }
  return till < from ? undefined : { from, till };
}

function pairsIn(split: SplitCase, { pairs }: LaidOut): PairOutline[] {
  const { organisations } = split.book;
  const codesOf = (lines: PairOutline["lines"]): number => new Set(lines.map((line) => line[vatCode])).size;
  const rowOf = rowMaker(split.book);
  const all = chargesIn(split, false, (line, ...rest) => ({
    row: rowOf(line, ...rest),
    period: line.period,
  }));
  return all.map(({ biller, charged, charges }, index) => {
    const lines = charges.map(({ row }) => row);
    return {
      biller: organisations[biller] as string,
      charged: organisations[charged] as string,
      lines,
      rows: pairs[index]?.rows ?? [],
      vatCodes: codesOf(lines),
      period: wholePeriod(charges),
    };
  });
}

const internalLinesIn = (split: SplitCase): PairOutline["lines"] =>
  chargesIn(split, true, rowMaker(split.book)).flatMap(({ biller, charged, charges }) =>
    biller === charged ? charges : [],
  );

const vatCode = columnOf(invoiceResult, "vatCode");

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
