import { wordKey } from "../../names/words";
import { signedSplit } from "../split/largest-remainder";
import { kronor, OreSum, wholeUnits, type Ore } from "../money";
import type { CostChange, Edit, LostChange } from "./trial-change";
import type { TrialChoices } from "./what-can-be-tried";

type CostFigure = "amount" | "key";

/** A cost of a centre as it is now, with what has been tried. */
export interface TriedCost {
  /** Which row of the copy it is. */
  readonly row: number;
  readonly kind: string;
  readonly amount: Ore;
  /** Empty for the usual key of its kind. */
  readonly key: string;
  /** It has its period. */
  readonly isDated: boolean;
}

/** What a change does to all costs of a kind; several lines change in proportion, to the öre. */
export function costEdits(
  costs: readonly TriedCost[],
  change: CostChange,
): readonly Edit<CostFigure>[] | LostChange["because"] {
  const own = costs.filter(({ kind }) => wordKey(kind) === wordKey(change.kind));
  if (own.length === 0) return "gone";
  if (change.what === "key") {
    const value = change.key === "" ? null : change.key;
    return own.map(({ row }) => ({ edit: "set", row, figure: "key", value }));
  }
  const set = (row: number, value: number): Edit<CostFigure> => ({
    edit: "set",
    row,
    figure: "amount",
    value,
  });
  const [only] = own;
  if (own.length === 1 && only) return [set(only.row, change.amount)];
  const weights = own.map(({ amount }) => BigInt(amount));
  const sum = weights.reduce((one, other) => one + other, 0n);
  if (sum === 0n) return "sums-to-nothing";
  const parts = signedSplit(BigInt(wholeUnits(change.amount)), weights, sum);
  return own.map(({ row }, index) => set(row, kronor(parts[index] ?? 0)));
}

/** What can be changed of the costs: the kinds in the order in which they first stand. */
export function costChoices(costs: readonly TriedCost[]): Pick<TrialChoices, "kinds" | "isDated"> {
  const kinds = new Map<string, { kind: string; lines: number; sum: OreSum; keys: Set<string> }>();
  for (const { kind, amount, key } of costs) {
    const entry = kinds.get(wordKey(kind)) ?? { kind, lines: 0, sum: new OreSum(), keys: new Set() };
    kinds.set(wordKey(kind), entry);
    entry.lines++;
    entry.sum.add(amount);
    entry.keys.add(key);
  }
  return {
    kinds: [...kinds.values()].map(({ kind, lines, sum, keys }) => {
      const [key] = keys;
      return { kind, lines, amount: Number(sum.ore) / 100, key: keys.size === 1 ? key : undefined };
    }),
    isDated: costs.length > 0 && costs.every(({ isDated }) => isDated),
  };
}
