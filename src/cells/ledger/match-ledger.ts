import { wordKey } from "../../domain/names/words";
import { headingParts } from "../ground/heading-units";
import { headingKey, matchHeadings } from "../ground/headings";
import { ledgerHeadings, type LedgerMeaning } from "./ledger-headings";
import { monthHeadings, namedMonth } from "./months/month-headings";

/** Unit4 writes a code's name beside it, under "Konto (T)": without this, both columns would be called Konto. */
const ofName = /\s*\(t\)\s*$/i;

/** "Utfall 2025", "Ack. utfall jan–dec 2025", "Bokslut 2025": what was booked, and when. */
const bookedWord = /^(?:utfall|bokslut|belopp|bokfört|redovisat)$/;
const timeWord = /^(?:ack\.?|ackumulerat|helår|år|period|t\.?o\.?m\.?|(?:19|20)\d{2}(?:0[1-9]|1[0-2])?)$/;

function isBookedThen(name: string): boolean {
  const words = wordKey(name).split(/[ -]+/);
  return (
    words.filter((word) => bookedWord.test(word)).length === 1 &&
    words.every((word) => bookedWord.test(word) || timeWord.test(word) || namedMonth(word) !== undefined)
  );
}

/** A heading that is longer is a sentence. */
const longestHeading = 60;

/** A heading as the list of headings has it, without the year that its amounts are of. */
export function plainHeading<Heading>(heading: Heading): Heading | string {
  if (typeof heading !== "string" || heading.length > longestHeading) return heading;
  const { name } = headingParts(heading);
  if (name.includes(" ") && isBookedThen(name)) return heading.replace(name, "Utfall");
  return heading.replace(ofName, " text");
}

/** The days of an invoice and of a paper are not the one that it was booked: only where no other stands, they say when. */
const daysOfPapers: ReadonlySet<string> = new Set(
  ["Fakturadatum", "Dok.datum", "Dokumentdatum"].map(headingKey),
);

/** Which column means what, by its heading alone; a heading that stands twice counts where it stands first. */
export function matchLedgerHeadings(
  headings: readonly unknown[],
): Readonly<Partial<Record<LedgerMeaning, number>>> {
  const { columnOf, doubled } = matchHeadings(
    headings.map((heading) => plainHeading(heading)),
    ledgerHeadings,
  );
  const days = doubled.find(({ key }) => key === "date")?.columns ?? [];
  const booked = days.find((column) => !daysOfPapers.has(headingKey(String(headings[column]))));
  const { debit, ...others } = columnOf;
  // "Debet-/kreditkod" begins as a column of debits does.
  const found = debit === undefined || debit === others.side ? others : columnOf;
  return booked === undefined ? found : { ...found, date: booked };
}

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

/** So many months beside an account's are what was booked in each. */
const fewestMonths = 3;

/** A ledger says what account each amount belongs to: with anything less a table is not taken for one. */
export function isLedger(headings: readonly unknown[]): boolean {
  const found = matchLedgerHeadings(headings);
  if (found.account !== undefined && monthHeadings(headings).length >= fewestMonths) return true;
  const hasAmount = found.amount !== undefined || (found.debit !== undefined && found.credit !== undefined);
  return (
    hasAmount &&
    (found.account !== undefined || found.accountText !== undefined) &&
    Object.keys(found).length >= 3
  );
}
