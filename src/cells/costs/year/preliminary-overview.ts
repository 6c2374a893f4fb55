import type { Period } from "../../../domain/costs/cost-line";
import { startOfInterval, type Interval } from "../../../domain/costs/settlement/instalments";
import { kronor, OreSum, wholeUnits } from "../../../domain/costs/money";
import { Refusal } from "../../../domain/refusal";
import { costColumns } from "../headings/cost-headings";
import { preliminaryAmounts, type PreliminaryAmounts } from "./preliminary-matrix";
import { settlementMatrix } from "./settlement-matrix";

/** What one organisation charges another at one time, all kinds of cost together, in kronor. */
interface PairInstalment extends Period {
  readonly amount: number;
}

/** What one organisation charges another in advance. */
export interface PreliminaryPair {
  readonly biller: string;
  readonly charged: string;
  readonly sum: number;
  readonly instalments: readonly PairInstalment[];
  readonly kinds: readonly { readonly kind: string; readonly sum: number }[];
}

/** A budget as amounts in advance: the table as it will be written, and the same per pair of organisations. */
export interface PreliminaryOverview {
  readonly cells: readonly (readonly (string | number)[])[];
  readonly pairs: readonly PreliminaryPair[];
  readonly sum: number;
  /** Lines of the budget that are for another time, with their kinds and days; in the order of their rows. */
  readonly redated: readonly (Period & { readonly row: number; readonly kind: string })[];
  /** Those who are charged though they are not there within the time; kronor. */
  readonly absent: PreliminaryAmounts["absent"];
  /** Against the budget as it stands the amounts settle to nothing, so that a formula can check them. */
  readonly settles: boolean;
}

/**
 * @param centre the centre, where the tables keep several apart; the table then says it in a column of its own, so that
 *   a settlement finds its rows
 * @throws the refusals of the split: every line of the budget needs its payer
 */
export function preliminaryOverview(
  budget: unknown,
  parties: unknown,
  centre: string | undefined,
  period: Period,
  interval: Interval,
): PreliminaryOverview {
  const amounts = preliminaryAmounts(budget, parties, centre, period, interval);
  const [headings = [], ...rows] = amounts.cells;
  const pairs = new Map<string, PairSums>();
  const total = new OreSum();
  for (const [biller, charged, kind, from, till, amount] of rows as [
    string,
    string,
    string,
    number,
    number,
    number,
  ][]) {
    const key = JSON.stringify([biller, charged]);
    const pair = pairs.get(key) ?? { biller, charged, instalments: new Map(), kinds: new Map() };
    pairs.set(key, pair);
    const ore = wholeUnits(amount);
    const start = startOfInterval(from, interval);
    const { sum, ...known } = pair.instalments.get(start) ?? { from, till, sum: new OreSum() };
    sum.add(ore);
    pair.instalments.set(start, {
      from: Math.min(from, known.from),
      till: Math.max(till, known.till),
      sum,
    });
    const ofKind = pair.kinds.get(kind) ?? new OreSum();
    pair.kinds.set(kind, ofKind);
    ofKind.add(ore);
    total.add(ore);
  }
  return {
    cells:
      centre === undefined
        ? [headings, ...rows]
        : [[...headings, costColumns.centre.heading], ...rows.map((row) => [...row, centre])],
    pairs: [...pairs.values()].map(pairInKronor),
    sum: kronor(total.ore),
    redated: amounts.redated.map(({ row, kind, period: { from, till } }) => ({ row, kind, from, till })),
    absent: amounts.absent,
    settles: settlesToNothing(budget, parties, amounts.cells, centre),
  };
}

/** The settlement reads the budget's own days; without them it may refuse what the amounts were divided over. */
function settlesToNothing(budget: unknown, parties: unknown, advance: unknown, centre: unknown): boolean {
  try {
    const [, ...rows] = settlementMatrix(budget, parties, advance, centre);
    return rows.every((row) => row.at(-1) === 0);
  } catch (problem) {
    if (problem instanceof Refusal) return false;
    throw problem;
  }
}

interface PairSums {
  readonly biller: string;
  readonly charged: string;
  readonly instalments: Map<number, Period & { readonly sum: OreSum }>;
  readonly kinds: Map<string, OreSum>;
}

function pairInKronor({ biller, charged, instalments, kinds }: PairSums): PreliminaryPair {
  const sum = new OreSum();
  for (const { ore } of kinds.values()) sum.add(ore);
  return {
    biller,
    charged,
    sum: kronor(sum.ore),
    instalments: [...instalments.values()]
      .sort((one, other) => one.from - other.from)
      .map(({ from, till, sum: { ore } }) => ({
        from,
        till,
        amount: kronor(ore),
      })),
    kinds: [...kinds].map(([kind, { ore }]) => ({ kind, sum: kronor(ore) })),
  };
}

/** How many of a pair's instalments are of the same amount, the amounts in the order in which they come. */
export function equalInstalments({
  instalments,
}: PreliminaryPair): { readonly amount: number; readonly times: number }[] {
  const times = new Map<number, number>();
  for (const { amount } of instalments) times.set(amount, (times.get(amount) ?? 0) + 1);
  return [...times].map(([amount, count]) => ({ amount, times: count }));
}
