import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedFormat, PlannedSheet, PlannedSpill } from "../action/plan/plan";
import { countsOf, fiveFigures } from "./comparison-columns";
import {
  figureFormat,
  usualDecimals,
  type ChosenIndicator,
  type ComparisonRequest,
  type ComparisonSheetText,
} from "./comparison-request";
import { SourceFormulas } from "./source-formulas";

/** More indicators than a page is wide stand as rows, with the centres as columns. */
export const mostColumns = 10;

const top = 3;
const figureHeadings = ["Antal", "Lägst", "Median", "Medel", "Högst"];
/** The figures stand before the values, since these grow to the right. */
const firstValue = 1 + figureHeadings.length;
const isFigure = ({ indicator: { type } }: ChosenIndicator): boolean =>
  type === "tal" || type === "andel" || type === "år";

/**
 * The comparison with an indicator a row: its five figures, aggregates that nothing counts, and the centres across, each row
 * one formula that follows its source. Ranks and signals have no room here.
 */
export function comparisonRowsSheet(
  request: ComparisonRequest,
  text: ComparisonSheetText,
  said: { readonly name: string; readonly source: string },
): PlannedSheet {
  const formulas = new SourceFormulas(request.from);
  const aggregates = request.from.source.rows.filter(({ isAggregate }) => isAggregate);
  const values = firstValue + aggregates.length;
  const rows = request.indicators.map((chosen): PlannedCell[] => [
    chosen.indicator.heading,
    ...figuresOf(chosen, formulas),
    ...aggregates.map(({ at }) => formula(`=${formulas.ofRow(at, chosen.indicator.at)}`)),
  ]);
  const across = { rows: 1, columns: request.rows, column: values };
  return {
    name: said.name,
    ifTaken: "number",
    blocks: [
      { row: 0, column: 0, cells: [[text.title]], look: { role: "title" } },
      { row: 1, column: 0, cells: [[said.source]], look: { role: "note" } },
      { row: 2, column: 0, cells: [[text.summary]], look: { role: "note" } },
      {
        row: top,
        column: 0,
        cells: [["Indikator", ...figureHeadings, ...aggregates.map(({ name }) => name)]],
        look: { role: "heading", wrap: true },
      },
      { row: top + 1, column: 0, cells: rows },
    ],
    spills: [
      { ...across, row: top, formula: `=TRANSPOSE(${formulas.names})` },
      ...request.indicators.map(({ indicator, zeros }, row): PlannedSpill => ({
        ...across,
        row: top + 1 + row,
        formula: `=TRANSPOSE(${formulas.worded(indicator, zeros, false)})`,
      })),
    ],
    formats: [
      ...request.indicators.map((chosen, row) => rowFormat(chosen, top + 1 + row, values + request.rows)),
      { row: top, column: values, rows: 1, columns: request.rows, look: { role: "heading", wrap: true } },
      { row: top + 1, column: 0, rows: rows.length, columns: 1, look: { wrap: true } },
    ],
    columnWidths: Object.fromEntries([
      [0, 34],
      ...Array.from({ length: values + request.rows - 1 }, (_, index) => [
        index + 1,
        index < values - 1 ? 10 : 14,
      ]),
    ]) as Readonly<Record<number, number>>,
    rowHeights: [{ row: top, rows: 1, lines: 2 }],
    frozenRows: top + 1,
    frozenColumns: 1,
    page: { orientation: "landscape", titleRows: { first: top, last: top }, footer: said.source },
    gridLines: false,
  };
}

function figuresOf(chosen: ChosenIndicator, formulas: SourceFormulas): PlannedCell[] {
  const { indicator, zeros } = chosen;
  const cells = formulas.cells(indicator.at);
  const counted = zeros === "saknas" ? `IF(${cells}=0,"",${cells})` : cells;
  const figures = isFigure(chosen)
    ? fiveFigures(counted, indicator.type === "år")
    : countsOf(indicator.type, cells);
  return figureHeadings.map((_, index) => figures[index] ?? null);
}

/** The count has no decimals; all else in the row looks as its values do. */
function rowFormat(chosen: ChosenIndicator, row: number, columns: number): PlannedFormat {
  const { indicator } = chosen;
  const decimals = chosen.decimals ?? usualDecimals(indicator);
  const looks = isFigure(chosen) || indicator.type === "datum";
  return {
    row,
    column: 2,
    rows: 1,
    columns: columns - 2,
    look: {
      align: isFigure(chosen) ? "Right" : "Center",
      ...(looks && { numberFormat: figureFormat(indicator.type, decimals) }),
    },
  };
}
