import { textOf } from "../ground/cell";
import { readDate } from "../ground/dates";
import { wordKey } from "../../domain/names/words";
import { headingParts } from "../ground/heading-units";
import { headingKey, matchHeadings } from "../ground/headings";
import { ledgerHeadings, type LedgerMeaning } from "./ledger-headings";

/** Unit4 writes a code's name beside it, under "Konto (T)": without this, both columns would be called Konto. */
const ofName = /\s*\(t\)\s*$/i;

/** "Utfall 2025", "Ack. utfall jan–dec 2025", "Bokslut 2025": what was booked, and when; no share of it. */
const booked = /^(?:ack(?:\.|umulerat)? ?)?(?:utfall|bokslut)(?!.*(?:%|budget|andel))(?![\p{L}])/iu;

/** "Utfall föreg år", "Fg år", "Bokslut förra året": what was booked the year before, which stands beside what is read. */
const ofYearBefore =
  /(?<!\p{L})(?:föreg(?:\.|ående)?|fg\.?|f\.?|fjol|förra) ?å(?:r(?:et|ets)?|\.)?(?!\p{L})|(?<!\p{L})i fjol(?!\p{L})/u;

/** A heading that is longer is a sentence. */
const longestHeading = 60;

/** Whether a heading says that its amounts are of the year before the one that the others are of. */
export const isOfYearBefore = (heading: unknown): boolean =>
  typeof heading === "string" && heading.length <= longestHeading && ofYearBefore.test(wordKey(heading));

/** A heading as the list of headings has it, without the year that its amounts are of. */
export function plainHeading<Heading>(heading: Heading): Heading | string {
  if (typeof heading !== "string" || heading.length > longestHeading) return heading;
  const { name } = headingParts(heading);
  if (booked.test(name) && !isOfYearBefore(name)) return heading.replace(name, "Utfall");
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

const isMonth = (text: string): boolean =>
  readDate(text).kind === "days" || readDate(`${text} 2000`).kind === "days";

/** "jan", "jan 2025", 202501 or the number of a day; which month it is is said where the ledger is read. */
const maybeMonth = (heading: unknown): boolean => {
  const text = textOf(heading).replace(" ", "");
  return text.length <= 20 && (/^\d{4,6}$/.test(text) || (text !== "" && isMonth(textOf(heading))));
};

/** So many months beside an account's are what was booked in each. */
const fewestMonths = 3;

/** A ledger says what account each amount belongs to: with anything less a table is not taken for one. */
export function isLedger(headings: readonly unknown[]): boolean {
  const found = matchLedgerHeadings(headings);
  if (found.account !== undefined && headings.filter(maybeMonth).length >= fewestMonths) return true;
  const hasAmount = found.amount !== undefined || (found.debit !== undefined && found.credit !== undefined);
  return (
    hasAmount &&
    (found.account !== undefined || found.accountText !== undefined) &&
    Object.keys(found).length >= 3
  );
}
