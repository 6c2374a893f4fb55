/** Whether more is better (`hög`) or less is (`låg`). Cost and size have no direction, and no signal. */
export type Direction = "hög" | "låg";

/** Where a value stands among the others: relative position, not good or bad. */
export type Signal = "grön" | "gul" | "röd" | "grå";

/**
 * Which signal a value has among these: green if the number of values that are as good or better, itself included, is at most
 * a quarter of all; red likewise from the other end; grey where the value is missing (NaN), which is never ranked or
 * counted; otherwise yellow. Hence a tie across the border is yellow, and so are all where there are fewer than four.
 *
 * @param values one number a row, NaN where it is missing
 */
export function signalAmong(values: Float64Array, direction: Direction): (value: number) => Signal {
  const ranked = rankedOf(values);
  const quarter = Math.floor(ranked.length / 4);
  // At most a quarter of the values lie above the first border, and at most a quarter below the second: the values
  // that tie with a border are too many to be let in.
  const highBorder = ranked[ranked.length - quarter - 1] as number;
  const lowBorder = ranked[quarter] as number;
  const [whenHigh, whenLow]: [Signal, Signal] = direction === "hög" ? ["grön", "röd"] : ["röd", "grön"];
  return (value) =>
    Number.isNaN(value) ? "grå" : value > highBorder ? whenHigh : value < lowBorder ? whenLow : "gul";
}

/** A signal for each of the values. */
export const signals = (values: Float64Array, direction: Direction): Signal[] =>
  Array.from(values, signalAmong(values, direction));

/**
 * Those that are there, from the lowest. One copy: what `filter` gathers on its way is several times the values, and fresh
 * memory takes longer than sorting.
 */
function rankedOf(values: Float64Array): Float64Array {
  const there = new Float64Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (!Number.isNaN(value)) there[count++] = value;
  }
  return there.subarray(0, count).sort();
}
