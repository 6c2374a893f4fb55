import type { YearChange } from "../../../cells/costs/year/year-change";
import { effectNames } from "../../../domain/costs/change-effects";
import type { ChangeText } from "../../../text/costs/change.sv";
import { kronorInWords } from "../figures";
import type { YearsChange } from "./change-model";

/** What an organisation pays more or less, and why. */
export function changeInWords(change: YearChange, text: ChangeText, locale: string): string {
  const { change: whole } = change;
  const effects = effectNames.flatMap((effect) => {
    const kronor = change[effect];
    return kronor === 0 ? [] : [{ effect, isMore: kronor > 0, kronor: kronorInWords(kronor, locale) }];
  });
  const kronor = whole === 0 ? "" : kronorInWords(whole, locale);
  return text.sentence(change.organisation, { isMore: whole > 0, kronor }, effects);
}

/** What could not be told apart, each kind and effect once. */
export function inseparableInWords({ inseparable }: YearsChange, text: ChangeText): string[] {
  return [
    ...new Set(inseparable.map(({ kind, effect, countedAs }) => text.inseparable(kind, effect, countedAs))),
  ];
}
