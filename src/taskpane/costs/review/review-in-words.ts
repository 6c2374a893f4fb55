import { periodIn } from "../../../cells/costs/specification/period-words";
import type { Remark } from "../../../domain/costs/review/lines-in-tables";
import type { Finding } from "../../../domain/costs/review/what-the-receiver-checks";
import type { Review, ReviewedLine } from "../../../domain/costs/review/review";
import type { ReviewedSum } from "../../../domain/costs/review/review-sums";
import type { FindingWords, ReviewText } from "../../../text/costs/review.sv";
import type { PaneText } from "../../../text/frame/pane.sv";
import { inFigures, inKronor, inPerCent } from "../figures";
import { calculationInWords } from "../split/calculation-in-words";
import { periodInWords } from "../time-in-words";
import { rowNumber, type ReviewSource } from "./review-source";

/** Words, and how numbers and calculations are written with them. */
export interface Wording extends Pick<PaneText, "language" | "locale"> {
  readonly words: ReviewText;
}

/** "12 rader stämmer. 2 avviker, sammanlagt 1 250,00 kr för mycket." */
export function summaryInWords(review: Review, wording: Wording): string[] {
  const { words } = wording;
  const { summary } = words;
  const { right, deviating, missing, unchecked } = review.counts;
  const isAllRight = deviating + missing + unchecked === 0;
  const unknown = review.lines.filter(
    ({ verdict, difference }) => verdict === "deviating" && difference === undefined,
  ).length;
  const knownSums = review.sums.filter(({ expected }) => expected !== undefined).length;
  return [
    ...(right > 0 ? [isAllRight ? summary.allRight(right) : summary.right(right)] : []),
    ...(deviating + missing > 0
      ? [summary.deviating(deviating, missing, totalInWords(review.difference, wording))]
      : []),
    ...(unknown > 0 ? [summary.unknown(unknown)] : []),
    ...(unchecked > 0 ? [summary.unchecked(unchecked)] : []),
    ...(review.wrongSums > 0 ? [summary.wrongSums(review.wrongSums)] : []),
    ...(review.wrongSums === 0 && knownSums > 0 ? [summary.sumsRight] : []),
  ];
}

const totalInWords = (difference: number, wording: Wording): string => {
  const { words, locale } = wording;
  if (difference === 0) return words.noDifference;
  const kronor = inKronor(Math.abs(difference), locale);
  return difference > 0 ? words.together.tooMuch(kronor) : words.together.tooLittle(kronor);
};

function differenceInWords(difference: number | undefined, { words, locale }: Wording): string {
  if (difference === undefined) return words.cannotSay;
  if (difference === 0) return words.kronor(inKronor(0, locale));
  const kronor = inKronor(Math.abs(difference), locale);
  return difference > 0 ? words.tooMuch(kronor) : words.tooLittle(kronor);
}

export const amountInWords = (amount: number | undefined, { words, locale }: Wording): string =>
  amount === undefined ? words.nothing : words.kronor(inKronor(amount, locale));

export const nameOfLine = ({ kind, verksamhet }: ReviewedLine, words: ReviewText): string =>
  [kind, verksamhet].filter((name) => name !== "").join(", ") || words.nameless;

/** Who charges whom, where the specification is of several; empty where that is said of all of it. */
export const pairOf = ({ biller, charged }: ReviewedLine, review: Review, words: ReviewText): string =>
  (review.biller !== "" && review.charged !== "") || biller === "" || charged === ""
    ? ""
    : words.lineOf(biller, charged);

/** Why a line is not right, or cannot be checked; empty for one that is right. */
export function reasonInWords(line: ReviewedLine, wording: Wording): string {
  const { words, locale } = wording;
  if (line.verdict === "missing") return words.missing;
  if (line.unchecked) {
    const reason = words.unchecked[line.unchecked](line.text);
    return line.inTables && line.expected !== undefined
      ? `${reason} ${words.byTables(inKronor(line.expected, locale))}`
      : reason;
  }
  return line.findings
    .map((finding) => words.findings[finding.kind](wordsFor(finding, line, wording)))
    .join(" ");
}

function wordsFor(
  { kind, stated, expected, by = "" }: Finding,
  line: ReviewedLine,
  wording: Wording,
): FindingWords {
  const { locale } = wording;
  const calculation = (text: string): string => calculationInWords(text, wording) ?? text;
  const shown = (value: number | string | undefined): string => {
    if (kind === "table-period") return periodSaid(String(value ?? ""), wording);
    if (typeof value !== "number") return isCalculation.has(kind) ? calculation(value ?? "") : (value ?? "");
    if (kind === "share" || kind === "table-share") return inPerCent(value, locale);
    return isAmount.has(kind) ? inKronor(value, locale) : inFigures(value, locale);
  };
  return {
    stated: shown(stated),
    expected: shown(expected),
    whole: line.whole === undefined ? "" : inKronor(line.whole, locale),
    part:
      line.calculation || line.share === undefined ? calculation(line.words) : inPerCent(line.share, locale),
    by,
    verksamhet: line.verksamhet,
    unit: line.calculation?.[0]?.[0]?.unit ?? "",
  };
}

const isAmount: ReadonlySet<Finding["kind"]> = new Set(["amount", "table-whole", "table-amount"]);
const isCalculation: ReadonlySet<Finding["kind"]> = new Set(["over-whole", "table-calculation"]);

/** A specification has its periods in Swedish, or as somebody has written them. */
export function periodSaid(text: string, wording: Wording): string {
  const period = wording.language === "sv" ? undefined : periodIn(text);
  return period ? periodInWords(period, wording) : text;
}

/** Why a sum is not right, or cannot be checked. */
export function sumReasonInWords(sum: ReviewedSum, { words, locale }: Wording): string {
  const { role, of, label, stated, expected, right } = sum;
  if (expected === undefined) return words.unknownSum(label);
  const byLines = words.sums[role](
    role === "vat" ? of : role === "named" ? label : "",
    inKronor(expected, locale),
  );
  if (right === expected) return byLines;
  return [
    byLines,
    right === undefined
      ? words.rightUnknown
      : right === stated
        ? words.rightAsStated
        : words.rightIs(inKronor(right, locale)),
  ].join(" ");
}

export const nameOfSum = ({ role, of, label }: ReviewedSum, words: ReviewText): string =>
  role === "vat" ? `${words.vatCode} ${of === "" ? label : of}` : label;

/** A figure with its word. */
export interface NamedFigure {
  readonly name: string;
  readonly figure: string;
  readonly isDifference: boolean;
}

/** What stands, what it should be, and the difference. */
export function figuresOf(
  { stated, expected, difference }: Pick<ReviewedLine, "stated" | "expected" | "difference">,
  wording: Wording,
): NamedFigure[] {
  const { figures, cannotSay } = wording.words;
  return [
    { name: figures.stated, figure: amountInWords(stated, wording), isDifference: false },
    {
      name: figures.expected,
      figure: difference === undefined ? cannotSay : amountInWords(expected, wording),
      isDifference: false,
    },
    { name: figures.difference, figure: differenceInWords(difference, wording), isDifference: true },
  ];
}

/** Where lines are wrong, what they come to stands by itself: what the sum should be is that of right ones. */
export function sumFiguresOf(sum: ReviewedSum, wording: Wording): NamedFigure[] {
  const { stated, expected, right, offRight } = sum;
  const [first, ...further] = figuresOf({ stated, expected: right, difference: offRight }, wording);
  const byLines = {
    name: wording.words.figures.lines,
    figure: amountInWords(expected, wording),
    isDifference: false,
  };
  return [...(first ? [first] : []), ...(right === expected ? [] : [byLines]), ...further];
}

export function remarkInWords(remark: Remark, { words, locale }: Wording): string {
  const { remarks } = words;
  switch (remark.kind) {
    case "organisation-alike":
      return remarks[remark.kind](remark.stated, remark.inTables);
    case "organisation-unknown":
      return remarks[remark.kind](remark.stated);
    case "not-compared":
      return remarks[remark.kind](remark.lines);
    case "other-periods":
      return remarks[remark.kind](remark.lines, inKronor(remark.amount, locale));
  }
}

export const wrongSums = ({ sums }: Review): readonly ReviewedSum[] =>
  sums.filter(({ difference }) => difference !== 0);

const figuresInWords = (figures: readonly NamedFigure[]): string =>
  figures.map(({ name, figure }) => `${name}: ${figure}.`).join(" ");

/** All that was found, to send back to the one who made the specification. */
export function reviewAsText(review: Review, source: ReviewSource, wording: Wording): string {
  const { words } = wording;
  const { message } = words;
  const about =
    review.biller && review.charged ? message.about(review.biller, review.charged) : message.aboutSomething;
  const row = (number: number | undefined): string =>
    number === undefined ? words.noRow : words.row(rowNumber(source, number));
  const lines = review.lines
    .filter(({ verdict }) => verdict !== "right")
    .map((line) =>
      [
        `${[nameOfLine(line, words), pairOf(line, review, words), line.period].filter(Boolean).join(", ")} (${row(line.row)})`,
        line.unchecked === undefined ? figuresInWords(figuresOf(line, wording)) : "",
        reasonInWords(line, wording),
      ]
        .filter(Boolean)
        .join("\n"),
    );
  const sums = wrongSums(review).map((sum) =>
    [
      `${nameOfSum(sum, words)} (${row(sum.row)})`,
      sum.expected === undefined ? "" : figuresInWords(sumFiguresOf(sum, wording)),
      sumReasonInWords(sum, wording),
    ]
      .filter(Boolean)
      .join("\n"),
  );
  const remarks = review.remarks.map((remark) => remarkInWords(remark, wording));
  return [about, summaryInWords(review, wording).join(" "), ...lines, ...sums, ...remarks].join("\n\n");
}
