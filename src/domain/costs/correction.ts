import { OreSum, type Ore } from "./money";

/** What has been charged for, or is to be: a kind of cost for a verksamhet, under a VAT code. */
export interface Charged {
  readonly kind: string;
  readonly verksamhet: string;
  readonly vatCode: string;
  readonly amount: Ore;
}

/** What is charged on top of what was charged before, or credited. */
export interface Correction extends Omit<Charged, "amount"> {
  readonly before: Ore;
  readonly now: Ore;
  readonly difference: Ore;
}

const keyOf = ({ kind, verksamhet, vatCode }: Omit<Charged, "amount">): string =>
  JSON.stringify([kind, verksamhet, vatCode]);

/** Each kind of cost for each verksamhet under each VAT code once, in the order in which they come. */
export function chargedSums(lines: Iterable<Charged>): Charged[] {
  const sums = new Map<string, { line: Charged; sum: OreSum }>();
  for (const line of lines) {
    const own = sums.get(keyOf(line)) ?? { line, sum: new OreSum() };
    sums.set(keyOf(line), own);
    own.sum.add(line.amount);
  }
  return [...sums.values()].map(({ line, sum }) => ({ ...line, amount: sum.ore }));
}

/**
 * What has changed since something was charged, line by line: what is no longer charged is credited. The differences sum
 * to what the two sums differ by.
 *
 * @param before all that has been charged, corrections too
 */
export function corrections(before: readonly Charged[], now: readonly Charged[]): Correction[] {
  const [charged, wanted] = [before, now].map(
    (lines) => new Map(chargedSums(lines).map((line) => [keyOf(line), line])),
  ) as [Map<string, Charged>, Map<string, Charged>];
  const keys = new Set([...wanted.keys(), ...charged.keys()]);
  return [...keys].flatMap((key): Correction[] => {
    const { kind, verksamhet, vatCode } = (wanted.get(key) ?? charged.get(key)) as Charged;
    const [was, is] = [charged.get(key)?.amount ?? 0, wanted.get(key)?.amount ?? 0];
    const sum = new OreSum();
    sum.add(is);
    sum.add(was === 0 ? 0 : -was);
    return sum.ore === 0 ? [] : [{ kind, verksamhet, vatCode, before: was, now: is, difference: sum.ore }];
  });
}
