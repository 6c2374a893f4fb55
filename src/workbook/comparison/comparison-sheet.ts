import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedBlock, PlannedFormat, PlannedSheet, PlannedSpill } from "../action/plan/plan";
import type { PlannedChart } from "../action/plan/planned-chart";
import { cellAddress } from "../address";
import type { ComparisonRequest, ComparisonSheetText } from "./comparison-request";
import { indicatorColumns, nameColumn, ratioColumn, type SheetColumn } from "./comparison-columns";
import { fixed, SourceFormulas } from "./source-formulas";

export const comparisonSheetName = "Jämförelse";

const headingRow = 3;
const summaryNames = ["Antal", "Lägst", "Median", "Medel", "Högst"] as const;
const summaryRow = headingRow + 1;
const medianRow = summaryRow + summaryNames.indexOf("Median");
/** Below the five figures and the aggregates stands what each figure means, and then the data. */
const firstFree = summaryRow + summaryNames.length;

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
  const formulas = new SourceFormulas(request.from);
  const aggregates = request.from.source.rows.filter(({ isAggregate }) => isAggregate);
  const definitionRow = firstFree + aggregates.length;
  const top = definitionRow + 1;
  const dataRow = top + 1;
  const columns = [nameColumn(request, formulas)];
  for (const chosen of request.indicators) {
    columns.push(...indicatorColumns(chosen, request, formulas, { row: dataRow, column: columns.length }));
  }
  columns.push(...request.ratios.map((ratio) => ratioColumn(ratio, formulas)));
  const charts = chartsOf(request, columns, { dataRow, beside: columns.length + 1 }, text);
  return {
    name: comparisonSheetName,
    ifTaken: "number",
    blocks: [
      ...headBlocks(request, columns, text, said.source),
      ...figureBlocks(columns, aggregates.length),
      {
        row: definitionRow,
        column: 0,
        cells: [columns.map(({ definition }) => definition)],
        look: { role: "note", wrap: true },
      },
      ...headingBlocks(columns, top),
      ...charts.blocks,
    ],
    spills: spillsOf(columns, { top, rows: request.rows }),
    formats: formatsOf(columns, { top, rows: request.rows, aggregates: aggregates.length }),
    columnWidths: Object.fromEntries(columns.map(({ width }, column) => [column, width])),
    rowHeights: [
      { row: headingRow, rows: 1, lines: 2 },
      {
        row: definitionRow,
        rows: 1,
        lines: columns.some(({ definition }) => definition.length > 16) ? 3 : 1,
      },
      { row: top, rows: 1, lines: 2 },
    ],
    frozenRows: dataRow,
    frozenColumns: 1,
    page: {
      orientation: "landscape",
      titleRows: { first: top, last: top },
      footer: said.source,
    },
    charts: charts.charts,
    gridLines: false,
  };
}

/** The title, where the figures come from, what they say, and the headings. */
const headBlocks = (
  { indicators }: ComparisonRequest,
  columns: readonly SheetColumn[],
  text: ComparisonSheetText,
  source: string,
): PlannedBlock[] => [
  { row: 0, column: 0, cells: [[text.title]], look: { role: "title" } },
  { row: 1, column: 0, cells: [[source]], look: { role: "note" } },
  {
    row: 2,
    column: 0,
    cells: [[indicators.some(({ hasSignal }) => hasSignal) ? text.signals : text.summary]],
    look: { role: "note" },
  },
  {
    row: headingRow,
    column: 0,
    cells: [columns.map(({ heading }) => heading)],
    look: { role: "heading", wrap: true },
  },
];

/** The five figures, and below them the aggregates of the source. */
const figureBlocks = (columns: readonly SheetColumn[], aggregates: number): PlannedBlock[] => [
  {
    row: summaryRow,
    column: 0,
    cells: summaryNames.map((name, row) =>
      columns.map(({ summary }, column) => (column === 0 ? name : (summary[row] ?? null))),
    ),
    look: { role: "sum" },
  },
  ...(aggregates > 0
    ? [
        {
          row: firstFree,
          column: 0,
          cells: Array.from({ length: aggregates }, (_, row) =>
            columns.map(({ aggregates: own }) => own[row] ?? null),
          ),
          look: { role: "note" as const },
        },
      ]
    : []),
];

/** Each column is one formula; where it brings its heading, it begins a row higher. */
const spillsOf = (
  columns: readonly SheetColumn[],
  { top, rows }: { readonly top: number; readonly rows: number },
): PlannedSpill[] =>
  columns.map(({ spill, hasHeading }, column) => ({
    row: hasHeading ? top : top + 1,
    column,
    rows: rows + (hasHeading ? 1 : 0),
    columns: 1,
    formula: `=${spill}`,
  }));

/** Where the source's own heading does not come with the formula, it stands above it. */
const headingBlocks = (columns: readonly SheetColumn[], row: number): PlannedBlock[] =>
  columns.flatMap(({ heading, hasHeading }, column) =>
    hasHeading ? [] : [{ row, column, cells: [[heading]] }],
  );

function formatsOf(
  columns: readonly SheetColumn[],
  { top, rows, aggregates }: { readonly top: number; readonly rows: number; readonly aggregates: number },
): PlannedFormat[] {
  const looks = columns.flatMap(({ numberFormat, align }, column): PlannedFormat[] => {
    const look = { ...(numberFormat !== undefined && { numberFormat }), ...(align && { align }) };
    const of = (row: number, count: number): PlannedFormat => ({
      row,
      column,
      rows: count,
      columns: 1,
      look,
    });
    return Object.keys(look).length === 0
      ? []
      : [of(summaryRow + 1, summaryNames.length - 1 + aggregates), of(top + 1, rows + room)];
  });
  const sides = columns.flatMap(({ align }, column): PlannedFormat[] =>
    align
      ? [
          { row: summaryRow, column, rows: 1, columns: 1, look: { align } },
          { row: headingRow, column, rows: 1, columns: 1, look: { align } },
          { row: top, column, rows: 1, columns: 1, look: { align } },
        ]
      : [],
  );
  return [
    ...looks,
    ...sides,
    { row: top, column: 0, rows: 1, columns: columns.length, look: { role: "heading", wrap: true } },
  ];
}

/** The first indicator's values in their order, with the median as a line: beside the table, in cells of their own. */
function chartsOf(
  request: ComparisonRequest,
  columns: readonly SheetColumn[],
  at: { readonly dataRow: number; readonly beside: number },
  text: ComparisonSheetText,
): { readonly blocks: PlannedBlock[]; readonly charts: PlannedChart[] } {
  const first = request.indicators.find(({ indicator: { type } }) => type === "tal" || type === "andel");
  const column = columns.findIndex(({ heading }) => heading === first?.indicator.heading);
  if (!first || column < 1 || request.rows < 2) return { blocks: [], charts: [] };
  const { dataRow, beside } = at;
  const median = { row: dataRow, column: beside, rows: request.rows, columns: 1 };
  const values = { ...median, column };
  const cells = Array.from({ length: request.rows }, (): PlannedCell[] => [
    formula(`=${fixed(cellAddress(medianRow, column))}`),
  ]);
  return {
    blocks: [
      { row: dataRow - 1, column: beside, cells: [[text.median]], look: { role: "note" } },
      {
        row: dataRow,
        column: beside,
        cells,
        look: { role: "note", numberFormat: columns[column]?.numberFormat ?? "General" },
      },
    ],
    charts: [
      {
        kind: "clustered-columns",
        title: first.indicator.heading,
        at: { row: headingRow, column: beside + 1, rows: 20, columns: 9 },
        categories: { ...median, column: 0 },
        series: [
          { name: first.indicator.heading, values },
          { name: text.median, values: median },
        ],
        valueAxis: { numberFormat: columns[column]?.numberFormat ?? "General" },
      },
    ],
  };
}
