import type { Charge, PairOfOrganisations } from "../invoice-lines";
import { negated, OreSum, type Ore } from "../money";

/** An amount that was charged in advance. */
export interface Preliminary {
  readonly biller: number;
  readonly charged: number;
  readonly kind: string;
  readonly amount: Ore;
  /** Nothing where the table does not say it. */
  readonly vatCode?: string;
}

export interface SettledKind {
  readonly kind: string;
  readonly preliminary: Ore;
  readonly actual: Ore;
  /** Actual less preliminary: negative is to be credited. */
  readonly toDebit: Ore;
}

interface SettledPair {
  readonly biller: number;
  readonly charged: number;
  readonly kinds: readonly SettledKind[];
  readonly sum: SettledKind;
}

interface Settlement {
  readonly pairs: readonly SettledPair[];
  readonly sum: SettledKind;
}

/**
 * Settles what was charged in advance against what the costs became, per pair of organisations and kind of cost. Pairs
 * are never netted against each other: they are claims between legal persons.
 *
 * @param kinds all kinds in the order of their first appearance; the same kind in another case is the same
 */
export function settle(
  actual: readonly PairOfOrganisations<Charge>[],
  preliminary: readonly Preliminary[],
  kinds: readonly string[],
): Settlement {
  const order = new Map<string, { kind: string; place: number }>();
  for (const kind of kinds) {
    const key = kind.toLowerCase();
    if (!order.has(key)) order.set(key, { kind, place: order.size });
  }
  const books = new Map<number, Book>();
  const bookOf = (biller: number, charged: number): Book => {
    const key = biller * organisationsAtMost + charged;
    const book = books.get(key) ?? { biller, charged, kinds: new Map<number, Entry>() };
    books.set(key, book);
    return book;
  };
  const entryOf = (book: Book, kind: string): Entry => {
    const { kind: shown, place } = order.get(kind.toLowerCase()) as { kind: string; place: number };
    const entry = book.kinds.get(place) ?? { kind: shown, preliminary: new OreSum(), actual: new OreSum() };
    book.kinds.set(place, entry);
    return entry;
  };
  for (const { biller, charged, charges } of actual) {
    const book = bookOf(biller, charged);
    for (const { line, amount } of charges) entryOf(book, line.kind).actual.add(amount);
  }
  for (const { biller, charged, kind, amount } of preliminary) {
    entryOf(bookOf(biller, charged), kind).preliminary.add(amount);
  }
  const pairs = [...books.values()]
    .sort((a, b) => a.biller - b.biller || a.charged - b.charged)
    .map(settledPair)
    .filter((pair) => pair.kinds.length > 0);
  return { pairs, sum: sumOf(pairs.map((pair) => pair.sum)) };
}

/** More than a sheet has rows. */
const organisationsAtMost = 2 ** 21;

interface Entry {
  readonly kind: string;
  readonly preliminary: OreSum;
  readonly actual: OreSum;
}

interface Book {
  readonly biller: number;
  readonly charged: number;
  /** By the kind's place in the order. */
  readonly kinds: Map<number, Entry>;
}

function settledPair({ biller, charged, kinds }: Book): SettledPair {
  const rows = [...kinds]
    .sort(([a], [b]) => a - b)
    .map(([, { kind, preliminary, actual }]) => settled(kind, preliminary, actual))
    .filter(({ preliminary, actual }) => preliminary !== 0 || actual !== 0);
  return { biller, charged, kinds: rows, sum: sumOf(rows) };
}

function settled(kind: string, preliminary: OreSum, actual: OreSum): SettledKind {
  const toDebit = new OreSum();
  toDebit.add(actual.ore);
  toDebit.add(negated(preliminary.ore));
  return { kind, preliminary: preliminary.ore, actual: actual.ore, toDebit: toDebit.ore };
}

function sumOf(rows: readonly SettledKind[]): SettledKind {
  const preliminary = new OreSum();
  const actual = new OreSum();
  for (const row of rows) {
    preliminary.add(row.preliminary);
    actual.add(row.actual);
  }
  return settled("Summa", preliminary, actual);
}
