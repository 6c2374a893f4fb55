/**
 * What goes into a cell, read as Excel reads what is typed: a number, a truth value, a formula in en-US with a leading
 * "=", or a text; with a leading apostrophe it is a text whatever follows. null leaves the cell empty.
 */
export type PlannedCell = number | string | boolean | null;

/** Somebody's text as a cell: never a formula, however it begins. */
export const textCell = (text: string): string => (/^[='+@-]/.test(text) ? `'${text}` : text);

const error = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)$/;
const readAsSomethingElse = /[\d%]|^[+@#-]|^(true|false|sant|falskt)$/i;

/**
 * For `range.formulas`. Excel takes texts that look like numbers, dates, percentages or truth values for such; an
 * apostrophe keeps them texts. Most texts do without one: it shows in the formula bar.
 */
export function toExcel(cell: PlannedCell): number | string | boolean {
  if (cell === null) return "";
  if (typeof cell !== "string" || /^[=']/.test(cell) || error.test(cell)) return cell;
  return readAsSomethingElse.test(cell) ? `'${cell}` : cell;
}

/** What Excel gives back, as what would have to be typed for it: a text that begins with "=" is told from a formula. */
export function fromExcel(formula: unknown, value: unknown): PlannedCell {
  if (formula === "") return null;
  if (typeof formula !== "string") return formula as PlannedCell;
  return formula.startsWith("=") && formula === value ? `'${formula}` : formula;
}

export const cellsFromExcel = (formulas: unknown[][], values: unknown[][]): PlannedCell[][] =>
  formulas.map((row, down) => row.map((formula, across) => fromExcel(formula, values[down]?.[across])));

/** Two inputs that a cell cannot tell apart: the apostrophe is no part of a text, and an empty text is an empty cell. */
export const sameCell = (one: PlannedCell | undefined, other: PlannedCell | undefined): boolean =>
  bare(one) === bare(other);

const bare = (cell: PlannedCell | undefined): PlannedCell => {
  if (cell === undefined || cell === "" || cell === null) return null;
  // The apostrophe counts before "=", where it makes the difference between a text and a formula.
  return typeof cell === "string" && /^'[^=]/.test(cell) ? cell.slice(1) : cell;
};
