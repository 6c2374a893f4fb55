import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { CellLook, PlannedSheet } from "../action/plan/plan";
import type { PlacedColumns } from "../sheet/placed";
import { SheetStack } from "../sheet/sheet-stack";
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

const figureNames = ["Antal", "Lägst", "Median", "Medel", "Högst"];

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
  const { indicators, from } = request;
  const formulas = new SourceFormulas(from);
  const sheet = new SheetStack(
    said.name,
    { title: text.title, notes: [said.source, text.summary], footer: said.source, isClose: true },
    { orientation: "landscape", frozenColumns: 1 },
  );
  const aggregates = from.source.rows.filter(({ isAggregate }) => isAggregate);
  const list = sheet.list({
    columns: [
      { key: "indicator", heading: "Indikator", width: 34, wrap: true },
      ...[...figureNames, ...aggregates.map(({ name }) => name)].map((heading) => ({
        ...{ key: heading, heading, width: 10 },
      })),
    ],
    lines: indicators.map((chosen) => [
      chosen.indicator.heading,
      ...figuresOf(chosen, formulas),
      ...aggregates.map(({ at }) => formula(`=${formulas.ofRow(at, chosen.indicator.at)}`)),
    ]),
    repeats: true,
  });
  sheet.raise([{ row: list.head, rows: 1, lines: 2 }]);
  writeCentres(sheet, list, request, formulas);
  return sheet.plan();
}

/** To the right of the figures, since they grow to the right: their names above, and each row one formula. */
function writeCentres(
  sheet: SheetStack,
  list: PlacedColumns<string>,
  { indicators, rows }: ComparisonRequest,
  formulas: SourceFormulas,
): void {
  const across = { row: list.head, column: list.width, rows: 1, columns: rows };
  for (let column = 0; column < rows; column++) sheet.widen(across.column + column, 14);
  sheet.spillInto(across, `=TRANSPOSE(${formulas.names})`);
  sheet.dress(across, { role: "heading", wrap: true });
  indicators.forEach((chosen, line) => {
    const row = list.body.row + line;
    sheet.spillInto(
      { ...across, row },
      `=TRANSPOSE(${formulas.worded(chosen.indicator, chosen.zeros, false)})`,
    );
    // The count has no decimals; all else in the row looks as its values do.
    const counted = list.columnOf("Antal") + 1;
    sheet.dress({ row, column: counted, rows: 1, columns: list.width + rows - counted }, lookOf(chosen));
  });
}

function figuresOf(chosen: ChosenIndicator, formulas: SourceFormulas): PlannedCell[] {
  const { indicator, zeros } = chosen;
  const cells = formulas.cells(indicator.at);
  const counted = zeros === "saknas" ? `IF(${cells}=0,"",${cells})` : cells;
  const figures = isFigure(chosen)
    ? fiveFigures(counted, indicator.type === "år")
    : countsOf(indicator.type, cells);
  return figureNames.map((_, index) => figures[index] ?? null);
}

function lookOf(chosen: ChosenIndicator): CellLook {
  const { indicator } = chosen;
  const decimals = chosen.decimals ?? usualDecimals(indicator);
  const looks = isFigure(chosen) || indicator.type === "datum";
  return {
    align: isFigure(chosen) ? "Right" : "Center",
    ...(looks && { numberFormat: figureFormat(indicator.type, decimals) }),
  };
}
