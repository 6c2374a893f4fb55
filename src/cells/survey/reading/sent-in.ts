import { wordKey } from "../../../domain/names/words";
import { isEmpty, textOf, type Cell } from "../../ground/cell";

/**
 * What says whether answers were sent in: when they were (a blank cell is not sent in), whether they were (1 and 0, yes and
 * no, or a state in words), or their state, in words only: services number their states in ways of their own.
 */
export type SaysSent = "when" | "whether" | "state";

export const sentHeadings: Readonly<Record<SaysSent, ReadonlySet<string>>> = {
  when: new Set(["date submitted", "submitdate", "inskickad"]),
  whether: new Set([
    "finished",
    "completed",
    "complete",
    "submitted",
    "is complete",
    "avslutad",
    "avslutat",
    "slutförd",
    "slutfört",
    "inskickat",
    "inlämnad",
    "inlämnat",
  ]),
  state: new Set(["status", "svarsstatus", "response status", "completion status", "svarets status"]),
};

const words = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.split("|")));

const sentWords = words(
  "ja|sant|true|yes|klar|klart|färdig|färdigt|avslutad|avslutat|slutförd|slutfört|besvarad|besvarat|besvarat helt|svarat|inskickad|inskickat|inlämnad|inlämnat|komplett",
  "complete|completed|finished|submitted|done|answered|responded",
);
const unsentWords = words(
  "nej|falskt|false|no|påbörjad|påbörjat|pågår|pågående|öppnad|öppnat|avbruten|avbrutet|ofullständig|ofullständigt|utkast|delvis|delvis besvarad|delvis besvarat|delvis klar|ej klar|inte klar|ej slutförd|ej slutfört|inte slutförd|inte slutfört|ej avslutad|ej avslutat|inte avslutad|inte avslutat|ej besvarad|ej besvarat|inte besvarad|inte besvarat|ej svarat|inte svarat|ej inskickad|ej inskickat|inte inskickad|inte inskickat|ej påbörjad|ej påbörjat",
  "incomplete|not complete|not completed|partial|partially complete|partially completed|started|in progress|not started|unfinished|abandoned|draft|opened|not submitted|not answered",
);

function stateOf(cell: Cell, says: SaysSent): "sent" | "unsent" | undefined {
  if (typeof cell === "boolean") return cell ? "sent" : "unsent";
  if (cell === 0 && says === "whether") return "unsent";
  const word = wordKey(textOf(cell));
  if (says === "whether" && (word === "1" || word === "0")) return word === "1" ? "sent" : "unsent";
  if (sentWords.has(word)) return "sent";
  return unsentWords.has(word) ? "unsent" : undefined;
}

/**
 * Rows of answers that were begun and never sent in. None where no row has been: then the column tells nothing; nor where a
 * word stands in it that is no state, as in a column of people's employment.
 */
export function unsentRows(cells: readonly Cell[], says: SaysSent): number[] {
  const states = cells.map((cell) => stateOf(cell, says) ?? (isEmpty(cell) ? "blank" : undefined));
  const areStates = states.every((state) => state !== undefined) && states.some((state) => state !== "blank");
  if (!areStates && says !== "when") return [];
  const unsent = areStates ? "unsent" : "blank";
  const rows = states.flatMap((state, row) => (state === unsent ? [row] : []));
  return rows.length === cells.length ? [] : rows;
}
