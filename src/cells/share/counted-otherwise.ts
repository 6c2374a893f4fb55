import { isEmpty, numberOf, plainValue, readNumberIn, type Cell } from "../ground/cell";
import { unitProblem, withUnitInBrackets, type Measure, type UnitProblem } from "../ground/heading-units";
import { cellShownOtherwise, type ShownOtherwise } from "../ground/number-formats";
import { unitAbove, withUnitOfTitle } from "../ground/title-units";
import { timesFactor } from "../../domain/costs/decimal";

/**
 * A column of a file whose numbers are not what they would be read as, by what is said of them: it is not read until a
 * person has said what they are, and not at all where no factor makes kronor or square metres of them.
 */
export interface CountedOtherwise {
  /** The table's column, by key and by heading. */
  readonly key: string;
  readonly heading: string;
  readonly saidBy: "heading" | "title" | "format";
  /** The unit as it is said; of a format that has none, the format. */
  readonly said: string;
  /** By what they are multiplied, where all of them are counted in thousands or the like. */
  readonly factor: number | undefined;
  /** The first number: what either reading makes of it can be said. */
  readonly example: number | undefined;
  /** What a person has said: the factor, or 1 where they are kronor whatever is said of them. */
  readonly chosen: number | undefined;
}

/** What a person has said of columns, by the table's keys: a factor, or that nobody knows. */
export type ChosenFactors = Readonly<Record<string, number | undefined>>;

interface ColumnOfFile {
  readonly key: string;
  readonly heading: string;
  readonly measure: Measure;
  /** As the file has it. */
  readonly headingCell: Cell;
  /** Below the heading, with the formats of numbers that have any. */
  readonly cells: readonly Cell[];
  /** The rows above the file's headings. */
  readonly above: readonly (readonly Cell[])[];
  readonly chosen: number | undefined;
}

/** Nothing where the numbers are kronor without VAT, or square metres, as far as anything says. */
export function countedOtherwise(column: ColumnOfFile): CountedOtherwise | undefined {
  const { key, heading, measure, cells, chosen } = column;
  const said = saidOf(column) ?? shownOf(cells, measure);
  if (!said) return undefined;
  const numbers = cells.map((cell) => numberOf(cell, measure)).filter((number) => number !== undefined);
  const isOffered = chosen === 1 || chosen === said.factor;
  return {
    key,
    heading,
    ...said,
    example: numbers.find((number) => number !== 0),
    chosen: said.factor !== undefined && isOffered ? chosen : undefined,
  };
}

/** The cell as it is collected, and what its number could be where none is sure: it would stand uncounted among the others. */
interface Converted {
  readonly to: Cell;
  /** In kronor; none where no number can be read. */
  readonly readings?: readonly number[];
}

/**
 * Multiplied exactly, or as it stands. A text with digits that are no sure number is left blank in a column that is
 * multiplied: written as it stands it would be answered, there, in a unit that the column no longer has.
 */
export function converted(cell: Cell, factor: number, measure: Measure): Converted {
  if (factor === 1) return { to: cell };
  const reading = readNumberIn(cell, measure);
  const number = numberOf(cell, measure);
  if (number !== undefined) return { to: timesFactor(number, factor) };
  if (reading.kind === "two") {
    return { to: null, readings: reading.readings.map((one) => timesFactor(one, factor)) };
  }
  return typeof cell === "string" && /\d/.test(cell) ? { to: null, readings: [] } : { to: cell };
}

/** A cell of a column that is multiplied, with no number that is sure: nothing is written of it. */
export interface LeftBlank {
  readonly heading: string;
  /** Counted from 0 within the table, its heading row included; the column as in the file. */
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** What it could be in kronor. */
  readonly readings: readonly number[];
}

/** @param cells the heading row and the rows below it, as in the file */
export const leftBlankIn = (
  cells: readonly (readonly Cell[])[],
  { heading, column, factor, measure = "money" }: MultipliedColumn,
): LeftBlank[] =>
  cells.flatMap((row, index): LeftBlank[] => {
    const cell = plainValue(row[column]);
    const { readings } = index === 0 ? {} : converted(cell, factor, measure);
    return readings ? [{ heading, row: index, column, cell, readings }] : [];
  });

interface MultipliedColumn {
  readonly heading: string;
  readonly column: number;
  readonly factor: number;
  readonly measure: Measure | undefined;
}

type Said = Pick<CountedOtherwise, "saidBy" | "said" | "factor">;

/** By the heading, or by a title above it where the heading says nothing itself; of plain ranges it has been read into it. */
function saidOf({ headingCell, above, measure }: ColumnOfFile): Said | undefined {
  if (typeof headingCell !== "string") return undefined;
  const title = measure === "money" ? unitAbove(above) : undefined;
  const heading = title === undefined ? headingCell : withUnitOfTitle(headingCell, title);
  const problem = unitProblem(withUnitInBrackets(heading), measure);
  return problem && { saidBy: problem.unit === title ? "title" : "heading", ...saidIn(problem) };
}

const saidIn = (problem: UnitProblem): Pick<Said, "said" | "factor"> => ({
  said: problem.unit.replace(/^i /, ""),
  factor: problem.kind === "factor" ? problem.factor : undefined,
});

/** By the formats of the cells: a factor where all numbers are shown with the same one. */
function shownOf(cells: readonly Cell[], measure: Measure): Said | undefined {
  const filled = cells.filter((cell) => !isEmpty(cell));
  const shown = filled.map((cell) => cellShownOtherwise(cell, measure));
  const at = shown.findIndex((one) => one !== undefined);
  if (at < 0) return undefined;
  const factor = factorIn(shown[at]);
  const isAlike = factor !== undefined && shown.every((one) => factorIn(one) === factor);
  return {
    saidBy: "format",
    said: saidByFormat(shown[at], filled[at]),
    factor: isAlike ? factor : undefined,
  };
}

const factorIn = (shown: ShownOtherwise | undefined): number | undefined =>
  shown?.kind === "unit" && shown.unit.kind === "factor" ? shown.unit.factor : undefined;

const saidByFormat = (shown: ShownOtherwise | undefined, cell: Cell): string =>
  shown?.kind === "unit"
    ? shown.unit.unit
    : String((cell as { readonly numberFormat?: unknown }).numberFormat);
