import { costsText } from "../../../text/costs/costs";
import type { LocatedCostWarning } from "../../../cells/costs/cost-warnings";
import type { PaneText } from "../../../text/frame/pane.sv";
import { andListEn, andListSv } from "../../../text/counting";
import type { Period } from "../../../domain/costs/cost-line";
import { withWholeDates } from "../../../text/days-in-words";
import { inFigures, inKronor, inPerCent, kronorInWords } from "../figures";
import { periodInWords } from "../time-in-words";

/** So many times without a row are named. */
const mostGaps = 4;

/** Those that the functions refuse the split or the specifications for. */
const fatal: ReadonlySet<LocatedCostWarning["kind"]> = new Set([
  "percentages",
  "unknown-payer",
  "no-payer",
  "unknown-key",
  "no-amount",
  "no-area",
  "refused",
]);

export const severityOf = ({ kind }: LocatedCostWarning): "warning" | "error" =>
  fatal.has(kind) ? "error" : "warning";

/**
 * A warning as a person reads it, the other rows where it is the same, and the kronor that it concerns.
 *
 * @param headRow of the table of costs on its sheet, counted from 0
 */
export function warningInWords(warning: LocatedCostWarning, text: PaneText, rows = 1, headRow = 0): string[] {
  const { warnings } = costsText.in(text.language);
  const { amount } = warning;
  return [
    sentenceOf(warning, text, headRow),
    ...(rows > 1 ? [warnings.further(rows - 1)] : []),
    ...(warning.kind === "stated-area"
      ? warning.shares.map(({ organisation, ofSum, ofStated }) =>
          warnings.share(organisation, inPerCent(ofSum, text.locale), inPerCent(ofStated, text.locale)),
        )
      : []),
    ...(amount ? [amountSaid(warning, amount, text)] : []),
  ];
}

/** What days without a row would cost is an estimate, and in whole kronor; all else is what stands in the rows. */
function amountSaid({ kind }: LocatedCostWarning, amount: number, text: PaneText): string {
  const { warnings } = costsText.in(text.language);
  return kind === "period-gap"
    ? warnings.estimate(kronorInWords(Math.round(amount), text.locale))
    : warnings.touches(inKronor(amount, text.locale));
}

function sentenceOf(warning: LocatedCostWarning, text: PaneText, headRow: number): string {
  const { kinds, everyMonth } = costsText.in(text.language).warnings;
  const figures = (value: number): string => inFigures(value, text.locale);
  switch (warning.kind) {
    case "stated-area":
      return kinds["stated-area"](figures(warning.stated), figures(warning.sum), figures(warning.difference));
    case "percentages":
      return kinds.percentages(warning.agreement, figures(warning.sum));
    case "unknown-payer":
      return warning.likely === undefined
        ? kinds["unknown-payer"](warning.name)
        : kinds["likely-payer"](warning.name, warning.likely);
    case "unknown-key":
      return warning.likely === undefined
        ? kinds["unknown-key"](warning.name)
        : kinds["likely-key"](warning.name, warning.likely);
    case "unknown-kind":
      return kinds["unknown-kind"](warning.name);
    case "alike-organisations":
      return kinds["alike-organisations"](...warning.names);
    case "base-services":
      return kinds["base-services"](figures(warning.count));
    case "amount-as-text":
    case "no-amount":
      return kinds[warning.kind](warning.text);
    case "period-overlap":
      return kinds["period-overlap"](warning.name, warning.days, headRow + warning.firstRow + 1);
    case "doubled-row":
      return kinds["doubled-row"](warning.name, headRow + warning.firstRow + 1);
    case "period-gap":
      return kinds["period-gap"](warning.name, timesInWords(warning.gaps, text));
    case "period-rhythm":
      return kinds["period-rhythm"](warning.name, everyMonth[warning.months]);
    case "no-area":
      return kinds["no-area"](warning.verksamhet);
    case "no-payer":
    case "amount-empty":
    case "vat-zero":
      return kinds[warning.kind];
    case "refused":
      return withWholeDates(warning.sentence);
  }
}

function timesInWords(times: readonly Period[], text: PaneText): string {
  const { furtherTimes } = costsText.in(text.language).warnings;
  const further = times.length - mostGaps;
  const andList = text.language === "sv" ? andListSv : andListEn;
  return andList(
    ...times.slice(0, mostGaps).map((time) => periodInWords(time, text)),
    ...(further > 0 ? [furtherTimes(further)] : []),
  );
}
