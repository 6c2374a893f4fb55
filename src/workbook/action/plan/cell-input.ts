/**
 * What goes into a cell: a number, a truth value, a text, which stays a text whatever it begins with, or a formula, which
 * is a type of its own: somebody's words never become one. null leaves the cell empty.
 */
export type PlannedCell = number | string | boolean | Formula | null;

/** What Excel is to work out, in en-US with a leading "=", or an error value as it stands: `#N/A`. */
export interface Formula {
  readonly formula: string;
}

export const formula = (written: string): Formula => ({ formula: written });

export const isFormula = (cell: PlannedCell | undefined): cell is Formula =>
  typeof cell === "object" && cell !== null;

const errorValue = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)$/;
const readAsSomethingElse = /[\d%]|^[='+@#-]|^(true|false|sant|falskt)$/i;

/**
 * For `range.formulas`. Excel takes texts that look like formulas, numbers, dates, percentages, errors or truth values for
 * such; an apostrophe keeps them texts. Most texts do without one: it shows in the formula bar.
 */
export function toExcel(cell: PlannedCell): number | string | boolean {
  if (cell === null) return "";
  if (isFormula(cell)) return cell.formula;
  return typeof cell === "string" && readAsSomethingElse.test(cell) ? `'${cell}` : cell;
}

/**
 * What Excel gives back of a cell. A text that begins with "=" is told from a formula by its value, which is the same;
 * an Excel may put the apostrophe before it that was typed there.
 */
export function fromExcel(written: unknown, value: unknown): PlannedCell {
  if (written === "" || written === null || written === undefined) return null;
  if (typeof written !== "string") return written as number | boolean;
  if (errorValue.test(written)) return formula(written);
  if (typeof value === "string" && (written === value || written === `'${value}`)) return value;
  return written.startsWith("=") ? formula(written) : written;
}

export const cellsFromExcel = (
  formulas: readonly unknown[][],
  values: readonly unknown[][],
): PlannedCell[][] =>
  formulas.map((row, down) => row.map((written, across) => fromExcel(written, values[down]?.[across])));

/** One cell of what was read of a table, its headings being row 0. */
export const cellIn = (
  {
    formulas,
    values,
  }: { readonly formulas: readonly (readonly unknown[])[]; readonly values: readonly (readonly unknown[])[] },
  row: number,
  column: number,
): PlannedCell => fromExcel(formulas[row]?.[column], values[row]?.[column]);

/** Two inputs that a cell cannot tell apart: an empty text is an empty cell. */
export function sameCell(one: PlannedCell | undefined, other: PlannedCell | undefined): boolean {
  if (isFormula(one) || isFormula(other))
    return isFormula(one) && isFormula(other) && one.formula === other.formula;
  return (
    (one === undefined || one === "" ? null : one) === (other === undefined || other === "" ? null : other)
  );
}
