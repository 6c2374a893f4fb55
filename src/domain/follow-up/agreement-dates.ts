import { addMonths, type Day } from "../calendar";

/**
 * The last day to give notice: so many whole months before the last day of the agreement, as EDATE counts. Undefined
 * where either is not known: nobody may be told a day that is guessed.
 */
export const lastDayOfNotice = (end: Day | undefined, monthsOfNotice: number | undefined): Day | undefined =>
  end === undefined || monthsOfNotice === undefined ? undefined : addMonths(end, -monthsOfNotice);

/** An agreement is to be looked over every year. */
const reviewMonths = 12;

type ReviewState = "i tid" | "för sent" | "uppgift saknas";

/**
 * Whether an agreement has been looked over within twelve months of today; a day that is not known is no day.
 */
export const reviewState = (lastReviewed: Day | undefined, today: Day): ReviewState =>
  lastReviewed === undefined
    ? "uppgift saknas"
    : addMonths(lastReviewed, reviewMonths) < today
      ? "för sent"
      : "i tid";
