/**
 * A cost table divided day by day, written apart from the product: every day of the period each verksamhet present has
 * its share by the key, the days' shares are added as exact fractions, and the amount is rounded once.
 */

import {
  dividedBy,
  fraction,
  largestRemainder,
  plus,
  rounded,
  shown,
  sum,
  times,
  zero,
  type Fraction,
} from "../../domain/costs/exact-oracle";

export interface PartyRow {
  readonly verksamhet: string;
  readonly organisation: string;
  readonly area: number;
  readonly baseServices: number;
  readonly agreed: number;
  readonly from?: number;
  readonly till?: number;
}

export interface Cost {
  readonly kind: string;
  readonly amount: number;
  readonly key: "Yta" | "Lika" | "Per organisation" | "Avtal" | "Egen" | { readonly all: string };
  readonly payer: string;
  readonly from: number;
  readonly till: number;
}

export const namesIn = (parties: readonly PartyRow[]): string[] => [
  ...new Set(parties.map(({ verksamhet }) => verksamhet)),
];

const presentOn = (parties: readonly PartyRow[], day: number): PartyRow[] =>
  parties.filter(({ from = 0, till = Infinity }) => from <= day && day <= till);

/** The shares of those present on one day, by verksamhet. */
function sharesOnDay(key: Cost["key"], present: readonly PartyRow[]): Map<string, Fraction> {
  const by = (weight: (row: PartyRow) => Fraction, rows = present): Map<string, Fraction> => {
    const whole = sum(rows.map(weight));
    return new Map(rows.map((row) => [row.verksamhet, dividedBy(weight(row), whole)]));
  };
  if (key === "Yta") return by(({ area }) => shown(area));
  if (key === "Lika") return by(({ baseServices }) => shown(baseServices));
  if (key === "Avtal") return by(({ agreed }) => shown(agreed));
  const organisations = [...new Set(present.map(({ organisation }) => organisation))];
  const part = fraction(1n, BigInt(organisations.length));
  return new Map(
    organisations.flatMap((organisation) => {
      const own = present.filter((row) => row.organisation === organisation);
      const within = own.every(({ area }) => area === 0)
        ? by(() => fraction(1n), own)
        : by(({ area }) => shown(area), own);
      return [...within].map(([name, share]): [string, Fraction] => [name, times(share, part)]);
    }),
  );
}

/** The parts in öre, by verksamhet in the order of their first appearance. */
export function partsOf(cost: Cost, parties: readonly PartyRow[]): bigint[] {
  const names = namesIn(parties);
  const ore = rounded(times(shown(cost.amount), fraction(100n)));
  const only = cost.key === "Egen" ? cost.payer : typeof cost.key === "object" ? cost.key.all : undefined;
  if (only !== undefined) return names.map((name) => (name === only ? ore : 0n));
  const days = BigInt(cost.till - cost.from + 1);
  const shares = new Map<string, Fraction>(names.map((name) => [name, zero]));
  // Days with the same people are the same day many times over; still one at a time would be slow in fractions.
  let known: { signature: string; shares: Map<string, Fraction>; days: bigint } | undefined;
  const add = (): void => {
    known?.shares.forEach((share, name) =>
      shares.set(
        name,
        plus(shares.get(name) as Fraction, times(share, fraction((known as { days: bigint }).days, days))),
      ),
    );
  };
  for (let day = cost.from; day <= cost.till; day++) {
    const present = presentOn(parties, day);
    const signature = present.map((row) => parties.indexOf(row)).join();
    if (known?.signature === signature) known.days++;
    else {
      add();
      known = { signature, shares: sharesOnDay(cost.key, present), days: 1n };
    }
  }
  add();
  return largestRemainder(
    ore,
    names.map((name) => shares.get(name) as Fraction),
  );
}
