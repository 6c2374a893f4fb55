import { addMonths, type Day } from "../calendar";

/** What an agreement says about its end: a last day, or words instead of one; undefined when it is not known. */
export type AgreementEnd = Day | "tills vidare" | "under revidering" | undefined;

export type AgreementStatus =
  | "gäller"
  | "löper ut"
  | "utgånget"
  | "förlängt"
  | "tills vidare"
  | "under revidering"
  | "uppgift saknas";

/**
 * Answers for agreements as they stand on one day.
 *
 * `löper ut` from the day when the months of notice begin up to and including the last day: today ≤ end ≤ today +
 * notice, in calendar months with the month's last day where it has no such day. An agreement past its end is
 * `förlängt` where it is said to be extended, otherwise `utgånget`: an extension that nobody has stated is none.
 */
export function agreementStatus(
  today: Day,
  monthsOfNotice: number,
): (end: AgreementEnd, isExtended: boolean) => AgreementStatus {
  const noticeEnds = addMonths(today, monthsOfNotice);
  return (end, isExtended) => {
    if (end === undefined) return "uppgift saknas";
    if (typeof end === "string") return end;
    if (end < today) return isExtended ? "förlängt" : "utgånget";
    return end <= noticeEnds ? "löper ut" : "gäller";
  };
}
