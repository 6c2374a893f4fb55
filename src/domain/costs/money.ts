import { invalid } from "../refusal";
import { decimalOf } from "./decimal";

/**
 * A whole number of öre (or of kronor, where a split is in kronor): a plain number as far as sums of two of them are
 * exact, a bigint beyond. The form follows from the size alone, so equal amounts are always equal values.
 */
export type Ore = number | bigint;

/** The unit that an amount is split in, in kronor. */
export type Unit = 0.01 | 1;

const largestPlain = 2 ** 52;

/** The form that the size asks for. */
export const compact = (ore: bigint): Ore =>
  ore <= largestPlain && ore >= -largestPlain ? Number(ore) : ore;

/**
 * An amount in kronor as whole units: more decimals than the unit has are rounded half away from zero, from the
 * decimal that Excel shows (1,005 kr is 101 öre).
 *
 * @param kronor a finite number
 */
export function wholeUnits(kronor: number, unit: Unit = 0.01): Ore {
  // The quick way, for an amount that is whole already: then the nearest number to whole ÷ 100 is the amount itself.
  const perKrona = unit === 1 ? 1 : 100;
  const near = Math.round(kronor * perKrona);
  if (near / perKrona === kronor && near < 1e15 && near > -1e15) return near === 0 ? 0 : near;

  const { sign, digits, exponent } = decimalOf(kronor);
  const power = exponent + (unit === 1 ? 0 : 2);
  if (power >= 0) return compact(BigInt(sign * digits) * 10n ** BigInt(power));
  if (power < -16) return 0;
  const divisor = Number(`1e${-power}`);
  const rest = digits % divisor;
  const whole = (digits - rest) / divisor + (2 * rest >= divisor ? 1 : 0);
  return whole === 0 ? 0 : sign * whole;
}

/** Whole units below this have at most the fifteen digits that a cell keeps. */
const fifteenDigits = 1e15;

/** Whether a cell can hold so many whole units without losing the last ones: Excel keeps fifteen digits. */
export function fitsInACell(units: Ore): boolean {
  if (typeof units === "number" && units < fifteenDigits && units > -fifteenDigits) return true;
  return String(units).replace(/^-/, "").replace(/0+$/, "").length <= 15;
}

/**
 * Whole units in kronor, as the number that a cell shows.
 *
 * @throws a refusal where the amount has more digits than a cell keeps: parts without their last öre would not sum to
 *   the amount
 */
export function kronor(units: Ore, unit: Unit = 0.01): number {
  const value = typeof units === "number" && unit === 0.01 ? units / 100 : asNumber(units, unit);
  if (fitsInACell(units) && Number.isFinite(value)) return value;
  throw invalid(
    "Ett av beloppen har fler siffror än de femton som Excel räknar med, så de sista skulle gå förlorade. Dela upp det i mindre belopp.",
  );
}

const asNumber = (units: Ore, unit: Unit): number =>
  unit === 1 || typeof units === "number" ? Number(units) : Number(`${units}e-2`);

/** The exact sum of two amounts in öre. */
export const plus = (one: Ore, other: Ore): Ore => compact(BigInt(one) + BigInt(other));

/** An amount in öre with the other sign; 0 has none. */
export const negated = (ore: Ore): Ore => (ore === 0 ? 0 : -ore);

/** A sum of whole öre that stays exact whatever is added. */
export class OreSum {
  /**
   * One that is never given up. When memory is collected and no sum is left, an engine forgets what sums look like and throws
   * away what it had compiled for them: the next table took twice its time (measured in V8, test/bench/costs.ts).
   */
  static readonly kept = OreSum.of(2 ** 40);

  static of(ore: Ore): OreSum {
    const sum = new OreSum();
    sum.add(ore);
    return sum;
  }

  #plain = 0;
  #large = 0n;

  add(ore: Ore): void {
    if (typeof ore === "bigint") {
      this.#large += ore;
      return;
    }
    // Both are at most 2⁵², so their sum is exact.
    this.#plain += ore;
    if (this.#plain > largestPlain || this.#plain < -largestPlain) {
      this.#large += BigInt(this.#plain);
      this.#plain = 0;
    }
  }

  get ore(): Ore {
    return this.#large === 0n ? this.#plain : compact(this.#large + BigInt(this.#plain));
  }
}
