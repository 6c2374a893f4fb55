import type { Calculation } from "../../../domain/costs/review/calculation";
import type { ReviewedLine } from "../../../domain/costs/review/review";
import type { SpecificationColumn } from "../../../domain/costs/review/specification-line";
import { formula, type Formula, type PlannedCell } from "../../action/plan/cell-input";
import { quotedSheet } from "../../action/plan/sheet-reference";
import { fixedCell } from "../../sheet/placed";
import type { SpecificationCells } from "./specification-cells";
import { literal } from "../formulas";
import type { TableCells } from "./review-tables-sheet";

/** The cell of the specification, where it is in the workbook and still holds what was read as `holds`. */
export function referenceTo(
  source: SpecificationCells | undefined,
  row: number | undefined,
  column: number | undefined,
  holds: number | string,
): Formula | undefined {
  if (!source || row === undefined || column === undefined || source.values[row]?.[column] !== holds) {
    return undefined;
  }
  const address = fixedCell(source.area.row + row, source.area.column + column);
  return formula(`=${quotedSheet(source.sheet)}!${address}`);
}

export function textIn(
  source: SpecificationCells | undefined,
  { row, columns }: ReviewedLine,
  column: SpecificationColumn,
  text: string,
): PlannedCell {
  if (text === "") return null;
  // An empty text after it, so that a cell that is emptied later does not become a 0.
  const reference = referenceTo(source, row, columns[column], text);
  return reference === undefined ? text : formula(`${reference.formula}&""`);
}

/** A number that stands as a text, "12 345,67", is no number to Excel's formulas: it is written as one. */
export const numberIn = (
  source: SpecificationCells | undefined,
  { row, columns }: ReviewedLine,
  column: SpecificationColumn,
  value: number | undefined,
): PlannedCell => (value === undefined ? null : (referenceTo(source, row, columns[column], value) ?? value));

/** The whole amount times the calculation as Excel counts it: `=E12*(184/365*100/200)`; or times the share. */
export function recomputed(line: ReviewedLine, whole: string, share: string): PlannedCell {
  if (line.whole === undefined) return null;
  if (line.recomputedBy) return formula(`=${whole}*(${arithmetic(line.recomputedBy)})`);
  return line.share === undefined ? null : formula(`=${whole}*${share}`);
}

const arithmetic = (calculation: Calculation): string =>
  calculation
    .map((steps) => (steps.length === 0 ? "1" : steps.map(({ part, of }) => `${part}/${of}`).join("*")))
    .join("+");

/** Less than this is no difference: an öre that is left over goes to somebody. */
const oneOre = "0.0099999";

export function differenceIn(
  line: ReviewedLine,
  at: Readonly<Record<"stated" | "own" | "whole" | "tables", string>>,
): PlannedCell {
  if (line.difference === undefined) return null;
  if (line.inTables) return formula(`=IF(${at.tables}="","",ROUND(N(${at.stated})-${at.tables},2))`);
  const isTooMuch = line.findings.some(({ kind }) => kind === "not-in-tables" || kind === "twice");
  if (isTooMuch) return formula(`=${at.stated}`);
  const rounding = line.recomputedBy
    ? oneOre
    : `ROUNDUP(ABS(${at.whole})*${line.shareTolerance},2)+${oneOre}`;
  return formula(`=IF(ABS(${at.stated}-${at.own})<${rounding},0,ROUND(${at.stated}-ROUND(${at.own},2),2))`);
}

/** As FC.FAKTURAUNDERLAG gives them. */
const tableColumns = ["biller", "charged", "kind", "period", "verksamhet"] as const;

/** The line of the tables by its names, as long as they give it. */
export function lookUp(line: NonNullable<ReviewedLine["inTables"]>, cells: TableCells): PlannedCell {
  const conditions = tableColumns.map((name) => `(${cells(name)}=${literal(line[name])})`);
  return formula(`=IFERROR(INDEX(FILTER(${cells("amount")},${conditions.join("*")}),${line.occurrence}),"")`);
}

/** Rows that follow on each other as one area: `H12:H40,H43`. */
export function runs(
  rows: readonly number[],
  rowOfLine: ReadonlyMap<number | undefined, number>,
  at: (row: number) => string,
): string {
  const onSheetRows = rows.map((row) => rowOfLine.get(row) as number);
  const found: { first: number; last: number }[] = [];
  for (const row of onSheetRows) {
    const before = found.at(-1);
    if (before?.last === row - 1) before.last = row;
    else found.push({ first: row, last: row });
  }
  return found.map(({ first, last }) => (first === last ? at(first) : `${at(first)}:${at(last)}`)).join(",");
}
