import { recognisedStem } from "../../domain/costs/cost-kinds";
import { isEmpty, plainValue, textOf, type Cell } from "../ground/cell";
import { wordKey } from "../ground/words";

/** Nothing at all: where a sheet's values are read, a typed 0 is told from an empty cell. */
export const isBlank = (cell: Cell): boolean => cell !== 0 && isEmpty(cell);

const totalWords =
  "summa|summering|delsumma|totalt|total|totalsumma|slutsumma|subtotal|grand total|s:a|σ|medel|medelvärde|snitt|median|antal";
const begins = new RegExp(`^(?:${totalWords})(?![\\p{L}\\d])`, "u");
const ends = new RegExp(`(?<![\\p{L}\\d])(?:${totalWords}):?$`, "u");

/** Whether a row's name says that it sums up others: "Summa", "Delsumma 2025", "Hyra totalt". */
function isTotalName(name: string): boolean {
  const word = wordKey(name);
  return (begins.test(word) || ends.test(word)) && recognisedStem(name)?.stem !== word;
}

/** A row that sums up the others: its first cell that is filled is a total's name. */
export function isTotalRow(cells: readonly Cell[]): boolean {
  const first = cells.find((cell) => !isBlank(cell));
  return typeof plainValue(first) === "string" && isTotalName(textOf(first));
}
