import type { NumberOrNone, PartyRow, TrialChange } from "../../../domain/costs/trial/trial-change";
import { formatDay } from "../../../cells/ground/dates";
import type { WhatIfText } from "../../../text/costs/what-if.sv";
import { inFigures, kronorInWords } from "../figures";

/** A verksamhet, and which of its rows where it has several. */
export const partyInWords = ({ verksamhet, nth }: PartyRow, { form }: WhatIfText): string =>
  nth === 0 ? verksamhet : form.nth(verksamhet, nth + 1);

/** A change as a sentence. */
export function changeSentence(change: TrialChange, text: WhatIfText, locale: string): string {
  const { changes } = text;
  const shown = (value: NumberOrNone): string | undefined =>
    typeof value === "number" ? inFigures(value, locale) : undefined;
  const number = (value: NumberOrNone): number | undefined => (typeof value === "number" ? value : undefined);
  switch (change.what) {
    case "area":
      return changes.area(partyInWords(change.party, text), shown(change.area));
    case "organisation":
      return changes.organisation(partyInWords(change.party, text), change.organisation);
    case "services":
      return changes.services(partyInWords(change.party, text), number(change.services));
    case "agreed":
      return changes.agreed(
        partyInWords(change.party, text),
        change.agreement,
        inFigures(change.percent, locale),
      );
    case "leaves":
      return changes.leaves(
        partyInWords(change.party, text),
        change.till === undefined ? undefined : formatDay(change.till),
      );
    case "joins":
      return changes.joins(
        change.verksamhet,
        change.organisation,
        shown(change.area),
        number(change.services),
        change.from === undefined ? undefined : formatDay(change.from),
      );
    case "key":
      return changes.key(change.kind, change.key);
    case "amount":
      return changes.amount(
        change.kind,
        `${change.amount < 0 ? "−" : ""}${kronorInWords(change.amount, locale)}`,
      );
  }
}
