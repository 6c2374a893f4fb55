import type { CostLine, Key } from "../cost-line";
import { OreSum, type Ore } from "../money";

/** An amount in öre without its sign. */
export const sizeOf = (ore: Ore): Ore => (ore < 0 ? -ore : ore);

/** The amounts of the lines with such a key, without signs: what a fault in that key touches. */
export function touchedBy(lines: readonly CostLine[], is: (key: Key) => boolean): Ore {
  const sum = new OreSum();
  for (const { key, amount } of lines) if (is(key)) sum.add(sizeOf(amount));
  return sum.ore;
}
