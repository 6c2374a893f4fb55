import { compact, type Ore } from "../money";

/** What is known of a kind of cost, or of an account; öre. What nobody has stated is undefined, and never nothing. */
export interface StatedSums {
  readonly budget: Ore | undefined;
  readonly actual: Ore;
  /** The VAT beside the net amounts, where the costs say it. */
  readonly vat: Ore | undefined;
  readonly ledger: Ore | undefined;
  readonly lastYear: Ore | undefined;
}

/** The same, held against each other. */
interface Reconciled extends StatedSums {
  /** The ledger less the costs: more than zero is in the ledger and not among the costs. */
  readonly difference: Ore | undefined;
  /** The ledger holds the costs with their VAT: the two are the same, one net and one gross. */
  readonly isGross: boolean;
  /** The costs less the budget. */
  readonly overBudget: Ore | undefined;
}

/** The ledger's balance against the costs, net against net; and the costs against the budget. */
export function reconciled(sums: StatedSums): Reconciled {
  const { actual, vat, ledger, budget } = sums;
  const difference = less(ledger, actual);
  return {
    ...sums,
    difference,
    isGross: difference !== undefined && difference !== 0 && vat !== undefined && less(difference, vat) === 0,
    overBudget: budget === undefined ? undefined : less(actual, budget),
  };
}

const less = (one: Ore | undefined, other: Ore): Ore | undefined =>
  one === undefined ? undefined : compact(BigInt(one) - BigInt(other));

/** Sums of several; what none of them states is not stated together, and where some do it is the sum of those. */
export function together(all: readonly StatedSums[]): StatedSums {
  const sum = (of: keyof StatedSums): Ore | undefined => {
    const stated = all.flatMap((one) => one[of] ?? []);
    return stated.length === 0
      ? undefined
      : compact(stated.reduce<bigint>((total, one) => total + BigInt(one), 0n));
  };
  return {
    budget: sum("budget"),
    actual: sum("actual") ?? 0,
    vat: sum("vat"),
    ledger: sum("ledger"),
    lastYear: sum("lastYear"),
  };
}
