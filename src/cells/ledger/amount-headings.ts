import { wordKey } from "../../domain/names/words";
import { matchHeadings } from "../ground/headings";
import { ledgerHeadings } from "./ledger-headings";
import { plainHeading } from "./match-ledger";

/** A heading that is longer is a sentence. */
const longestHeading = 60;

/** Columns that may all be the amount by their headings: "Utfall 2024" and "Utfall 2025". Which is meant, they do not say. */
export function columnsLikeAmounts(headings: readonly unknown[]): readonly number[] {
  const { columnOf, doubled } = matchHeadings(
    headings.map((heading) => plainHeading(heading)),
    ledgerHeadings,
  );
  const alike = doubled.find(({ key }) => key === "amount")?.columns ?? [];
  return columnOf.debit === undefined || columnOf.credit === undefined ? alike : [];
}

/** What stands beside the amounts that were booked, and was not: no cost is read out of it. */
const notBooked =
  /^(?:års|ack\.? ?|ackumulerad )?(?:budget|prognos|avvikelse|differens|diff|förändring|plan)\p{L}*(?![\p{L}])/u;

/** Whether a heading says that its amounts are planned, or a difference: "Budget 2025", "Avvikelse". */
export const isNotBooked = (heading: unknown): boolean =>
  typeof heading === "string" && heading.length <= longestHeading && notBooked.test(wordKey(heading));
