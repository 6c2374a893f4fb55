import { calculationIn } from "../../../cells/costs/review/read-calculation";
import type { Step } from "../../../domain/costs/review/calculation";
import { costsText } from "../../../text/costs/costs";
import type { PaneText } from "../../../text/frame/pane.sv";
import { inFigures } from "../figures";

/** A calculation of a specification in the language of the pane; undefined for one that cannot be read. */
export function calculationInWords(
  text: string,
  { language, locale }: Pick<PaneText, "language" | "locale">,
): string | undefined {
  if (language === "sv") return text;
  const { calculation: words } = costsText.in(language).invoices;
  const stepInWords = ({ part, of, unit }: Step): string => {
    const figures = [inFigures(part, locale), inFigures(of, locale)] as const;
    return unit === "%" ? words.perCent(...figures) : words.of(...figures, words.units[unit] ?? unit);
  };
  return calculationIn(text)
    ?.map((steps) => (steps.length === 0 ? words.whole : steps.map(stepInWords).join(" × ")))
    .join(" + ");
}
