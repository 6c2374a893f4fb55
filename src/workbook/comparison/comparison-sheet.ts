import { formula } from "../action/plan/cell-input";
import type { PlannedSheet } from "../action/plan/plan";
import type { SheetColumn } from "../sheet/columns";
import type { PlacedColumns } from "../sheet/placed";
import { SheetStack } from "../sheet/sheet-stack";
import type { ComparisonRequest, ComparisonSheetText } from "./comparison-request";
import { indicatorColumns, nameColumn, ratioColumn, type ComparisonColumn } from "./comparison-columns";
import { SourceFormulas } from "./source-formulas";

export const comparisonSheetName = "Jämförelse";

const summaryNames = ["Antal", "Lägst", "Median", "Medel", "Högst"] as const;

/** How many rows beside those that are there now have their looks. */
const room = 50;

/**
 * The comparison: five figures above the data, since a spill grows downwards, aggregates of the source in rows of their own
 * that nothing counts, and each column as one formula that follows its source.
 */
export function comparisonSheet(
  request: ComparisonRequest,
  text: ComparisonSheetText,
  said: { readonly source: string },
): PlannedSheet {
  const { indicators } = request;
  const signals = indicators.some(({ hasSignal }) => hasSignal) ? text.signals : text.summary;
  const columns = columnsOf(request);
  const sheet = new SheetStack(
    comparisonSheetName,
    { title: text.title, notes: [said.source, signals], footer: said.source, isClose: true },
    // The chart stands beside the table, which grows downwards: a page that held both would be too small to read.
    { orientation: "landscape", frozenColumns: 1, printed: columns.length },
  );
  const figures = writeFigures(sheet, columns, request);
  writeDefinitions(sheet, columns);
  const data = sheet.spillEach({
    columns: columns.map(planned),
    rows: request.rows,
    spare: room,
    formulas: (key, cells) => {
      const column = columns.find((one) => one.key === key);
      return column && { formula: `=${column.spill(cells)}`, hasHeading: column.hasHeading };
    },
    repeats: true,
  });
  sheet.raise([figures, data].map(({ head }) => ({ row: head, rows: 1, lines: 2 })));
  writeChart(sheet, request, columns, { figures, data }, text);
  return sheet.plan();
}

function columnsOf(request: ComparisonRequest): ComparisonColumn[] {
  const formulas = new SourceFormulas(request.from);
  return [
    nameColumn(request, formulas),
    ...request.indicators.flatMap((chosen, place) => indicatorColumns(chosen, place, request, formulas)),
    ...request.ratios.map((ratio, place) => ratioColumn(ratio, place, formulas)),
  ];
}

const planned = ({ key, heading, width, numberFormat, align }: ComparisonColumn): SheetColumn => ({
  ...{ key, heading, width },
  ...(numberFormat !== undefined && { numberFormat }),
  ...(align && { align }),
});

/** The five figures, and below them the aggregates of the source. */
function writeFigures(
  sheet: SheetStack,
  columns: readonly ComparisonColumn[],
  { from: { source } }: ComparisonRequest,
): PlacedColumns<string> {
  const aggregates = source.rows.filter(({ isAggregate }) => isAggregate);
  const list = sheet.list({
    columns: columns.map(planned),
    lines: [
      ...summaryNames.map((name, row) =>
        columns.map(({ summary }, column) => (column === 0 ? name : (summary[row] ?? null))),
      ),
      ...aggregates.map((_, row) => columns.map(({ aggregates: own }) => own[row] ?? null)),
    ],
  });
  const { body } = list;
  sheet.dress({ ...body, rows: 1 }, { numberFormat: "General" });
  sheet.dress({ ...body, rows: summaryNames.length }, { role: "sum" });
  if (aggregates.length > 0) {
    const below = { row: body.row + summaryNames.length, rows: aggregates.length };
    sheet.dress({ ...body, ...below }, { role: "note" });
  }
  return list;
}

/** What each figure means, where that is said. */
function writeDefinitions(sheet: SheetStack, columns: readonly ComparisonColumn[]): void {
  const isLong = columns.some(({ definition }) => definition.length > 16);
  const { row } = sheet.add([columns.map(({ definition }) => definition)], {
    look: { role: "note", wrap: true },
  });
  sheet.raise([{ row, rows: 1, lines: isLong ? 3 : 1 }]);
}

/** The first indicator's values in their order, with the median as a line: beside the table, in cells of their own. */
function writeChart(
  sheet: SheetStack,
  { indicators, rows }: ComparisonRequest,
  columns: readonly ComparisonColumn[],
  { figures, data }: Readonly<Record<"figures" | "data", PlacedColumns<string>>>,
  text: ComparisonSheetText,
): void {
  const first = indicators.find(({ indicator: { type } }) => type === "tal" || type === "andel");
  const column = columns.find(({ heading }, place) => place > 0 && heading === first?.indicator.heading);
  if (!first || !column || rows < 2) return;
  const numberFormat = column.numberFormat ?? "General";
  const beside = columns.length + 1;
  const median = { row: data.body.row, column: beside, rows, columns: 1 };
  const cell = figures.line(summaryNames.indexOf("Median"), column.key);
  sheet.put({ row: data.head, column: beside }, [[text.median]], { role: "note" });
  sheet.put(
    median,
    Array.from({ length: rows }, () => [formula(`=${cell}`)]),
    { role: "note", numberFormat },
  );
  sheet.chart({
    kind: "clustered-columns",
    title: first.indicator.heading,
    at: { row: figures.head, column: beside + 1, rows: 20, columns: 9 },
    categories: data.area("name"),
    series: [
      { name: first.indicator.heading, values: data.area(column.key) },
      { name: text.median, values: median },
    ],
    valueAxis: { numberFormat },
  });
}
