import { kronor, negated, OreSum, plus, wholeUnits, type Ore } from "../money";
import type { Calculation } from "./calculation";
import {
  compareWithTables,
  type Comparison,
  type Remark,
  type SplitInTables,
  type TableLine,
} from "./lines-in-tables";
import { reviewAmong } from "./review-among-lines";
import { finding, type Finding, type OwnAnswer, type Unchecked } from "./what-the-receiver-checks";
import { daysOf, reviewLine, type Corrected } from "./review-line";
import { reviewSums, type ReviewedSum } from "./review-sums";
import type { SpecificationLine as Line, StatedSum } from "./specification-line";
import { inKronor, tableFindings } from "./table-findings";

export type Verdict = "right" | "deviating" | "missing" | "unchecked";

/** What a line says itself; amounts in kronor. */
interface StatedLine
  extends Pick<
    Line,
    | "biller"
    | "charged"
    | "kind"
    | "period"
    | "verksamhet"
    | "words"
    | "calculation"
    | "share"
    | "shareTolerance"
    | "vatCode"
  > {
  readonly whole: number | undefined;
  /** What stands in the cell that keeps the line from being checked. */
  readonly text: string;
}

/** Amounts in kronor. Rows and columns of what was handed in, counted from 0. */
export interface ReviewedLine extends StatedLine {
  readonly verdict: Verdict;
  /** Undefined for a line that is missing. */
  readonly row: number | undefined;
  readonly columns: Line["columnOf"];
  readonly stated: number | undefined;
  /** By the tables, or else by the line's own figures and those of the other lines. */
  readonly expected: number | undefined;
  /** Stated less expected: more than zero is charged too much. Undefined where it cannot be said. */
  readonly difference: number | undefined;
  /** What the line's own figures are recomputed by: its calculation, or what other lines and the period make of it. */
  readonly recomputedBy: Calculation | undefined;
  readonly findings: readonly Finding[];
  readonly unchecked: Unchecked | undefined;
  /** The line of FC.FAKTURAUNDERLAG that it was held against. */
  readonly inTables: LineInTables | undefined;
}

/** What finds a line in FC.FAKTURAUNDERLAG, as the tables spell it. */
interface LineInTables {
  readonly biller: string;
  readonly charged: string;
  readonly kind: string;
  readonly period: string;
  readonly verksamhet: string;
  /** Counted from 1, among lines that agree in all of these. */
  readonly occurrence: number;
}

export interface Review {
  /** In their order; what is missing comes last. */
  readonly lines: readonly ReviewedLine[];
  readonly sums: readonly ReviewedSum[];
  readonly remarks: readonly Remark[];
  readonly counts: Readonly<Record<Verdict, number>>;
  /** The sum of the stated amounts. */
  readonly stated: number;
  /** What the deviating and missing lines come to, as far as it can be said: more than zero is charged too much. */
  readonly difference: number;
  /** Sums that do not agree. */
  readonly wrongSums: number;
  /** Empty where the lines are of several pairs, or do not say. */
  readonly biller: string;
  readonly charged: string;
  readonly isCompared: boolean;
}

/**
 * Recomputes a specification from its own stated figures: each line's amount from the whole amount and the calculation
 * in words (or the share), its days from its period, its sums from its lines. Where the costs and parties are at hand
 * that it was made from, each line is held against what the functions give, and lines that are missing are found.
 *
 * A line may be up to one öre from its exact part, as the öre that are left over go to somebody; a single öre can
 * therefore be told only by a stated sum, or by the tables.
 */
export function reviewLines(
  lines: readonly Line[],
  sums: readonly StatedSum[],
  tables?: SplitInTables,
): Review {
  const comparison = tables && compareWithTables(lines, tables);
  const among = reviewAmong(lines.filter((line) => !comparison || !isHeldAgainst(line, comparison)));
  const verdicts = new Map(lines.map((line) => [line, verdictOn(line, among.get(line) ?? [], comparison)]));
  const reviewed = [
    ...verdicts.values(),
    ...(comparison?.missing ?? []).map((one): ReviewedLine => {
      const { line } = one;
      const expected = kronor(line.amount ?? 0);
      return {
        ...described(line),
        verdict: "missing",
        row: undefined,
        columns: {},
        stated: undefined,
        expected,
        difference: expected === 0 ? 0 : -expected,
        recomputedBy: line.calculation,
        findings: [],
        unchecked: undefined,
        inTables: foundBy(one),
      };
    }),
  ];
  const reviewedSums = reviewSums(lines, sums, {
    amountOf: (line) => rightAmount(line, verdicts.get(line)),
    missing: (comparison?.missing ?? []).map(({ line }) => line),
  });
  return {
    lines: reviewed,
    sums: reviewedSums,
    remarks: comparison?.remarks ?? [],
    counts: countsIn(reviewed),
    stated: kronor(sumOf(lines.map(({ amount }) => amount))),
    difference: sumOfKronor(reviewed.map(({ difference }) => difference)),
    wrongSums: reviewedSums.filter(({ difference }) => difference !== undefined && difference !== 0).length,
    biller: sameInAll(lines, "biller"),
    charged: sameInAll(lines, "charged"),
    isCompared: comparison !== undefined,
  };
}

const isHeldAgainst = (line: Line, { lineOf, foreign }: Comparison): boolean =>
  lineOf.has(line) || foreign.has(line);

function verdictOn(
  line: Line,
  among: readonly Corrected[],
  comparison: Comparison | undefined,
): ReviewedLine {
  const own = reviewLine(line);
  const inTheTables = comparison?.lineOf.get(line);
  const isForeign = comparison?.foreign.has(line) ?? false;
  const days = inTheTables || isForeign ? undefined : daysOf(line);
  const corrected = [...(days ? [days] : []), ...among];
  const findings = [
    ...(isForeign
      ? [
          finding(line, "kind", {
            kind: comparison?.doubled.has(line) ? "twice" : "not-in-tables",
            stated: undefined,
            expected: undefined,
          }),
        ]
      : []),
    ...own.findings.filter(({ kind }) => kind !== "amount" || line.amount !== inTheTables?.line.amount),
    ...corrected.map((one) => one.finding),
  ];
  if (inTheTables && line.amount !== undefined) findings.push(...tableFindings(line, inTheTables, findings));
  // The tables say what a line should be even where it cannot be followed by itself.
  const canBeChecked =
    line.amount !== undefined && (own.unchecked === undefined || inTheTables !== undefined || isForeign);
  const verdict = !canBeChecked ? "unchecked" : findings.length > 0 ? "deviating" : "right";
  const expected = inTheTables
    ? inTheTables.line.amount
    : isForeign
      ? 0
      : expectedByLines(line, own, corrected);
  return {
    ...described(line),
    verdict,
    row: line.row,
    columns: line.columnOf,
    stated: inKronor(line.amount),
    expected: inKronor(expected),
    difference:
      verdict === "unchecked" || line.amount === undefined || expected === undefined
        ? undefined
        : kronor(plus(line.amount, negated(expected))),
    recomputedBy: corrected.find(({ calculation }) => calculation)?.calculation ?? line.calculation,
    findings: verdict === "unchecked" ? [] : findings,
    unchecked: verdict === "unchecked" ? own.unchecked : undefined,
    inTables: inTheTables && foundBy(inTheTables),
  };
}

/** What a line should be; one that cannot be checked is taken as it stands. */
function rightAmount(line: Line, reviewed: ReviewedLine | undefined): Ore | undefined {
  if (reviewed?.verdict !== "deviating") return line.amount ?? 0;
  return reviewed.expected === undefined ? undefined : wholeUnits(reviewed.expected);
}

/** An amount that is within its öre is what it should be; where other lines contradict this one, they say what. */
function expectedByLines(line: Line, own: OwnAnswer, corrected: readonly Corrected[]): Ore | undefined {
  const [first] = corrected.filter((one) => one.finding.kind !== "vat-mixed");
  if (first) return first.expected;
  const isWrong = own.findings.some(({ kind }) => kind === "amount");
  return isWrong || own.expected === undefined ? own.expected : line.amount;
}

const described = (line: Line): StatedLine => ({
  biller: line.biller,
  charged: line.charged,
  kind: line.kind,
  period: line.period,
  verksamhet: line.verksamhet,
  whole: inKronor(line.whole),
  words: line.words,
  vatCode: line.vatCode,
  calculation: line.calculation,
  share: line.share,
  shareTolerance: line.shareTolerance,
  text: line.amount === undefined ? line.amountText : line.whole === undefined ? line.wholeText : line.words,
});

const foundBy = ({ line, occurrence }: TableLine): LineInTables => ({
  biller: line.biller,
  charged: line.charged,
  kind: line.kind,
  period: line.period,
  verksamhet: line.verksamhet,
  occurrence,
});

function countsIn(lines: readonly ReviewedLine[]): Record<Verdict, number> {
  const counts = { right: 0, deviating: 0, missing: 0, unchecked: 0 };
  for (const { verdict } of lines) counts[verdict]++;
  return counts;
}

function sumOf(amounts: readonly (Ore | undefined)[]): Ore {
  const sum = new OreSum();
  for (const amount of amounts) if (amount !== undefined) sum.add(amount);
  return sum.ore;
}

const sumOfKronor = (amounts: readonly (number | undefined)[]): number =>
  kronor(sumOf(amounts.map((amount) => (amount === undefined ? undefined : wholeUnits(amount)))));

function sameInAll(lines: readonly Line[], column: "biller" | "charged"): string {
  const [first] = lines;
  return first && lines.every((line) => line[column] === first[column]) ? first[column] : "";
}
