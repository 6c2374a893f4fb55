import { textOf, type Cell } from "../../ground/cell";
import { tidy, wordKey } from "../../../domain/names/words";
import { withoutCode } from "../matching/fixed-words";
import { plainWords } from "../matching/question-text";
import type { SheetColumn } from "./answer-sheet";
import { sentHeadings, type SaysSent } from "./sent-in";

/** Columns whose values are compared inside the pane, and let go at once. */
interface Identifying {
  /** E-mail addresses, else a service's own number of a respondent. */
  readonly doubles?: number;
  /** What says whether answers were sent in. */
  readonly sent: readonly { readonly column: number; readonly says: SaysSent }[];
  /** When each was answered: only the first and the last day are kept. */
  readonly time?: number;
}

const emails = new Set([
  "e post",
  "epost",
  "e postadress",
  "epostadress",
  "email",
  "e mail",
  "email address",
  "mejl",
  "mail",
  "recipient email",
  "recipientemail",
]);
/** When somebody was ready rather than when they began. */
const timeWords: readonly ReadonlySet<string>[] = [
  sentHeadings.when,
  new Set([
    "slutförandetid",
    "completion time",
    "end date",
    "enddate",
    "slutdatum",
    "sluttid",
    "recorded date",
    "recordeddate",
    "tidstämpel",
    "tidsstämpel",
    "timestamp",
    "datestamp",
    "date last action",
    "datum och tid",
    "datum",
  ]),
  new Set(["starttid", "start time", "start date", "startdate", "startdatum", "date started"]),
];

/**
 * The columns by which doubles and answers that were never sent are found: addresses or IDs, when it was sent, when it was
 * begun. Only their places: their cells are compared within the pane and shown nowhere.
 */
export function identifyingColumns(columns: readonly SheetColumn[]): Identifying {
  const all = (words: ReadonlySet<string>): number[] =>
    columns
      .filter(
        ({ heading }) =>
          words.has(plainWords(heading).trim()) || words.has(plainWords(withoutCode(tidy(heading))).trim()),
      )
      .map(({ column }) => column);
  const find = (words: ReadonlySet<string>): number | undefined => all(words)[0];
  const sent = (Object.keys(sentHeadings) as SaysSent[]).flatMap((says) =>
    all(sentHeadings[says]).map((column) => ({ column, says })),
  );
  const doubles = find(emails);
  const time = timeWords.map(find).find((column) => column !== undefined);
  return {
    ...(doubles !== undefined && { doubles }),
    sent,
    ...(time !== undefined && { time }),
  };
}

/** Rows of answers, counted from 0, that came from the same address: two or more, in their order. */
export function doubleRows(cells: readonly Cell[]): number[][] {
  const byAddress = new Map<string, number[]>();
  for (const [row, cell] of cells.entries()) {
    const address = wordKey(textOf(cell));
    // Forms writes "anonymous" for everybody where nobody is asked to sign in.
    if (!address.includes("@")) continue;
    byAddress.set(address, [...(byAddress.get(address) ?? []), row]);
  }
  return [...byAddress.values()].filter(({ length }) => length > 1);
}
