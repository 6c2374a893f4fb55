import { longestSheetName } from "../../action/plan/sheet-names";
import { arrow, cleaned } from "./pair-names";
import type { Pair } from "./pair-mark";
import { shortName } from "./short-names";

/** What a sheet that has been sent is: the specification, a correction of it, or its rows as a table. */
const sentWords = {
  specification: "Skickad",
  correction: "Rättelse",
  rows: "Rader",
} as const;

/** How the sheets of a number begin, but for that of its rows: they are found again by it. */
export const sentSheetStart = (number: string): readonly string[] => [
  startOf("specification", number),
  startOf("correction", number),
];

const startOf = (what: keyof typeof sentWords, number: string): string => `${sentWords[what]} ${number} `;

/** Both names where there is room for them; else whom it is for. */
export function sentSheetName(what: keyof typeof sentWords, number: string, pair: Pair): string {
  const [from, to] = [cleaned(pair.biller), cleaned(pair.charged)];
  const start = startOf(what, number);
  const whole = `${start}${from}${arrow}${to}`;
  if (whole.length <= longestSheetName) return whole;
  return `${start}${arrow}${shortName(to, longestSheetName - start.length - arrow.length)}`;
}
