import { negated, OreSum, type Ore } from "../money";
import type { SettledKind } from "./settlement";

/** What was charged in advance, or what the costs became: a kind of cost under a VAT code. */
interface Coded {
  readonly kind: string;
  readonly amount: Ore;
}

/** A kind of cost under one VAT code, which is empty where none was stated. */
interface SettledCode extends SettledKind {
  readonly vatCode: string;
}

interface Entry {
  readonly kind: string;
  readonly vatCode: string;
  readonly preliminary: OreSum;
  readonly actual: OreSum;
}

/**
 * What was charged in advance against what the costs became between two organisations, kind by kind and code by code, so
 * that it can be booked. An amount in advance that states no code has that of its kind where the kind has one only; where
 * it has several, or none, nothing is guessed and it stands without. The same kind in another case is the same.
 */
export function settledByCode(
  actual: readonly (Coded & { readonly vatCode: string })[],
  advance: readonly (Coded & { readonly vatCode?: string })[],
): SettledCode[] {
  const kinds = new Map<string, Map<string, Entry>>();
  const entryOf = (kind: string, vatCode: string): Entry => {
    const codes = kinds.get(kind.toLowerCase()) ?? new Map<string, Entry>();
    kinds.set(kind.toLowerCase(), codes);
    const entry = codes.get(vatCode) ?? {
      kind: [...codes.values()][0]?.kind ?? kind,
      vatCode,
      preliminary: new OreSum(),
      actual: new OreSum(),
    };
    codes.set(vatCode, entry);
    return entry;
  };
  for (const { kind, vatCode, amount } of actual) entryOf(kind, vatCode).actual.add(amount);
  const codesOf = new Map([...kinds].map(([kind, codes]) => [kind, [...codes.keys()]]));
  for (const { kind, vatCode, amount } of advance) {
    const [only, ...others] = codesOf.get(kind.toLowerCase()) ?? [];
    const code = vatCode ?? (others.length === 0 ? only : undefined) ?? "";
    entryOf(kind, code).preliminary.add(amount);
  }
  return [...kinds.values()]
    .flatMap((codes) => [...codes.values()])
    .map(({ kind, vatCode, preliminary, actual: became }) => {
      const toDebit = new OreSum();
      toDebit.add(became.ore);
      toDebit.add(negated(preliminary.ore));
      return { kind, vatCode, preliminary: preliminary.ore, actual: became.ore, toDebit: toDebit.ore };
    })
    .filter((one) => one.preliminary !== 0 || one.actual !== 0);
}
