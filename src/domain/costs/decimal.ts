/**
 * Numbers as the decimals that Excel shows: 15 significant digits, so that 0.1 is exactly one tenth and the sum of
 * 0.1 and 0.2 is exactly 0.3. All arithmetic with money and shares starts here.
 */
interface Decimal {
  /** −1 or 1. */
  readonly sign: -1 | 1;
  /** A whole number below 10¹⁵; without trailing zeros where the number is not whole. */
  readonly digits: number;
  /** The decimal is sign × digits × 10^exponent. */
  readonly exponent: number;
}

const significant = 15;

/** @param value a finite number */
export function decimalOf(value: number): Decimal {
  const sign = value < 0 ? -1 : 1;
  if (Number.isInteger(value) && value < 1e15 && value > -1e15) {
    return { sign, digits: Math.abs(value), exponent: 0 };
  }
  let digits = tenThousandths(Math.abs(value));
  if (digits !== undefined) {
    let exponent = -4;
    for (; digits % 10 === 0; exponent++) digits /= 10;
    return { sign, digits, exponent };
  }
  return decimalByText(value, sign);
}

/**
 * How many ten-thousandths a number is, where it is nearest to so many of all numbers: then they are the decimal that Excel
 * shows, for they have no more than 15 digits. Most amounts, areas and percentages are such numbers.
 *
 * @param value zero or more
 */
export function tenThousandths(value: number): number | undefined {
  const count = Math.round(value * 10_000);
  return count < 1e14 && count / 10_000 === value ? count : undefined;
}

function decimalByText(value: number, sign: Decimal["sign"]): Decimal {
  const [mantissa, power] = Math.abs(value)
    .toExponential(significant - 1)
    .split("e") as [string, string];
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  return { sign, digits: Number(digits), exponent: Number(power) - (digits.length - 1) };
}

/**
 * Decimals as whole numbers on a common scale: value × 10^scale. What is left of each is exact.
 *
 * @param values finite numbers
 */
export function onCommonScale(values: readonly number[]): { wholes: bigint[]; scale: number } {
  const decimals = values.map(decimalOf);
  const lowest = decimals.reduce((least, { exponent }) => Math.min(least, exponent), 0);
  const wholes = decimals.map(
    ({ sign, digits, exponent }) => BigInt(sign * digits) * 10n ** BigInt(exponent - lowest),
  );
  return { wholes, scale: -lowest };
}

/**
 * The whole number nearest to numerator ÷ denominator, a half away from zero.
 *
 * @param denominator more than zero
 */
export function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

const exactBits = 80n;

/**
 * The number nearest to the fraction numerator ÷ denominator.
 *
 * @param numerator zero or more
 * @param denominator more than zero
 */
export function fractionAsNumber(numerator: bigint, denominator: bigint): number {
  if (numerator <= Number.MAX_SAFE_INTEGER && denominator <= Number.MAX_SAFE_INTEGER) {
    return Number(numerator) / Number(denominator);
  }
  // More bits than a number holds, and a last one that says whether anything was cut off: then rounding is right.
  const lead = BigInt(Math.max(0, denominator.toString(2).length - numerator.toString(2).length));
  const shift = exactBits + lead;
  const scaled = numerator << shift;
  const sticky = scaled % denominator === 0n ? 0n : 1n;
  return Number((scaled / denominator) | sticky) / 2 ** Number(shift);
}

/** The number nearest to the exact sum of the decimals. */
export function decimalSum(values: readonly number[]): number {
  const { wholes, scale } = onCommonScale(values);
  let sum = 0n;
  for (const whole of wholes) sum += whole;
  return Number(`${sum}e${-scale}`);
}

/** A part of one as per cent: the decimal with its point moved, so that 0.3333 is exactly 33.33. */
export function inPerCent(value: number): number {
  const { sign, digits, exponent } = decimalOf(value);
  return Number(`${sign * digits}e${exponent + 2}`);
}

/**
 * A number in thousands or the like as what it stands for, exactly, in the decimals that Excel shows: 1,2345 tkr is 1 234,50 kr.
 *
 * @param factor a power of ten
 */
export function timesFactor(number: number, factor: number): number {
  if (factor === 1 || number === 0) return number;
  const { sign, digits, exponent } = decimalOf(number);
  return sign * Number(`${digits}e${exponent + String(factor).length - 1}`);
}
