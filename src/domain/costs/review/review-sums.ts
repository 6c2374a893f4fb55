import { kronor, negated, OreSum, plus, wholeUnits, type Ore } from "../money";
import { wordKey } from "../../names/words";
import type { SpecificationLine as Line, StatedSum, SumRole } from "./specification-line";

export interface ReviewedSum {
  readonly role: SumRole;
  readonly label: string;
  /** The VAT code, or the name, that it is of. */
  readonly of: string;
  readonly row: number;
  readonly column: number;
  readonly stated: number;
  /** By the lines as they stand. Undefined where it is not known what it is the sum of. */
  readonly expected: number | undefined;
  /** What it would be if every line were right; undefined where that cannot be said. */
  readonly right: number | undefined;
  /** Stated less expected, in kronor. */
  readonly difference: number | undefined;
  /** Stated less right, in kronor. */
  readonly offRight: number | undefined;
  /** The rows of the lines that it is the sum of; of the rounding and of what is to be paid those of the sum. */
  readonly rows: readonly number[];
  /** The rounding and what is to be paid: from the sum as it is stated, and not from the lines. */
  readonly isByStatedSum: boolean;
}

/** What the lines should be. */
interface RightLines {
  /** Undefined where it cannot be said of a line. */
  readonly amountOf: (line: Line) => Ore | undefined;
  /** Lines that should be there. */
  readonly missing: readonly Line[];
}

/**
 * The sums that a specification states, against its lines as they stand, and against what right lines come to: a sum may
 * be right although a line is not.
 * The rounding is from the sum to whole kronor, and what is to be paid is the sum with it: from the stated sum or from
 * that of the lines, so that a fault is found once, where it begins.
 */
export function reviewSums(
  lines: readonly Line[],
  sums: readonly StatedSum[],
  { amountOf, missing }: RightLines,
): ReviewedSum[] {
  const all = sumOf(lines);
  const rightSum = (own: readonly Line[], { role, of, vat }: StatedSum): Ore | undefined => {
    const sum = new OreSum();
    for (const line of own) {
      const amount = amountOf(line);
      if (amount === undefined) return undefined;
      sum.add(amount);
    }
    const lacking = missing.length === 0 ? [] : linesOf(missing, [], { role, of, vat, row: Infinity });
    for (const { amount } of role === "part" ? [] : (lacking ?? [])) sum.add(amount ?? 0);
    return role === "part" && missing.length > 0 ? undefined : sum.ore;
  };
  const stated = sums.find(({ role }) => role === "sum")?.amount;
  const isRounded = sums.some(({ role }) => role === "rounding");
  const from: Readonly<Partial<Record<SumRole, (base: Ore) => Ore>>> = {
    rounding: roundingOf,
    total: (base) => (isRounded ? plus(base, roundingOf(base)) : base),
  };
  return sums.map((sum) => {
    const own = linesOf(lines, sums, sum);
    const base = own && sumOf(own);
    const further = from[sum.role];
    const byLines = further ? further(all) : base;
    const isByStatedSum = further !== undefined && stated !== undefined && byLines !== sum.amount;
    const expected = isByStatedSum ? further(stated) : byLines;
    const rightBase = own && rightSum(own, sum);
    const rightByLines = rightBase === undefined || !further ? rightBase : further(rightBase);
    const right = isByStatedSum ? expected : rightByLines;
    return {
      role: sum.role,
      label: sum.label,
      of: sum.of,
      row: sum.row,
      column: sum.column,
      stated: kronor(sum.amount),
      expected: expected === undefined ? undefined : kronor(expected),
      right: right === undefined ? undefined : kronor(right),
      difference: expected === undefined ? undefined : kronor(plus(sum.amount, negated(expected))),
      offRight: right === undefined ? undefined : kronor(plus(sum.amount, negated(right))),
      rows: (own ?? []).map(({ row }) => row),
      isByStatedSum,
    };
  });
}

/** The lines that a sum is of; undefined where that is not known. */
function linesOf(
  lines: readonly Line[],
  sums: readonly StatedSum[],
  sum: Pick<StatedSum, "role" | "of" | "vat" | "row">,
): readonly Line[] | undefined {
  switch (sum.role) {
    case "vat":
      return lines.filter(({ vat }) => vat === sum.vat);
    case "part":
      return linesSince(lines, sums, sum);
    case "named":
      return linesNamed(lines, sum);
    default:
      return lines;
  }
}

function sumOf(lines: readonly Line[]): Ore {
  const sum = new OreSum();
  for (const { amount } of lines) if (amount !== undefined) sum.add(amount);
  return sum.ore;
}

/** To whole kronor, half away from zero. */
const roundingOf = (sum: Ore): Ore => plus(wholeUnits(kronor(wholeUnits(kronor(sum), 1), 1)), negated(sum));

/** Those between the last part's sum and this one. */
function linesSince(
  lines: readonly Line[],
  sums: readonly StatedSum[],
  { row }: Pick<StatedSum, "row">,
): Line[] {
  const before = sums
    .filter((sum) => (sum.role === "part" || sum.role === "named") && sum.row < row)
    .reduce((last, sum) => Math.max(last, sum.row), -1);
  return lines.filter((line) => line.row > before && line.row < row);
}

/** "Summa Hyra", "Summa BHV": the lines of that name, whatever kind of name it is. */
function linesNamed(lines: readonly Line[], { of, vat }: Pick<StatedSum, "of" | "vat">): Line[] | undefined {
  const name = wordKey(of);
  for (const column of ["kind", "verksamhet", "charged", "biller", "vatCode", "period"] as const) {
    const named = lines.filter((line) =>
      column === "vatCode" ? line.vat === vat : wordKey(line[column]) === name,
    );
    if (named.length > 0) return named;
  }
  return undefined;
}
