import { formula, type PlannedCell } from "../action/cell-input";
import type { PlannedBlock, PlannedFormat, PlannedSheet, PlannedSpill } from "../action/plan";
import type { PlannedChart } from "../action/planned-chart";
import { areaAddress, cellAddress } from "../address";
import {
  figureFormat,
  usualDecimals,
  type ChosenIndicator,
  type ChosenRatio,
  type ComparisonRequest,
  type ComparisonSheetText,
} from "./comparison-request";
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

/** A column of the sheet: what stands in each of its parts. */
interface SheetColumn {
  readonly heading: string;
  readonly definition: string;
  readonly summary: readonly PlannedCell[];
  readonly aggregates: readonly PlannedCell[];
  /** With its own heading in the first cell, or without one. */
  readonly spill: string;
  readonly hasHeading: boolean;
  readonly numberFormat?: string | undefined;
  readonly width: number;
  readonly align?: "Left" | "Right" | "Center";
}

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
      { row: 0, column: 0, cells: [[text.title]], look: { role: "title" } },
      { row: 1, column: 0, cells: [[said.source]], look: { role: "note" } },
      {
        row: 2,
        column: 0,
        cells: [[request.indicators.some(({ hasSignal }) => hasSignal) ? text.signals : text.summary]],
        look: { role: "note" },
      },
      {
        row: headingRow,
        column: 0,
        cells: [columns.map(({ heading }) => heading)],
        look: { role: "heading", wrap: true },
      },
      {
        row: summaryRow,
        column: 0,
        cells: summaryNames.map((name, row) =>
          columns.map(({ summary }, column) => (column === 0 ? name : (summary[row] ?? null))),
        ),
        look: { role: "sum" },
      },
      ...(aggregates.length > 0
        ? [
            {
              row: firstFree,
              column: 0,
              cells: aggregates.map((_, row) => columns.map(({ aggregates: own }) => own[row] ?? null)),
              look: { role: "note" as const },
            },
          ]
        : []),
      {
        row: definitionRow,
        column: 0,
        cells: [columns.map(({ definition }) => definition)],
        look: { role: "note", wrap: true },
      },
      ...headingBlocks(columns, top),
      ...charts.blocks,
    ],
    spills: columns.map(({ spill, hasHeading }, column): PlannedSpill => ({
      row: hasHeading ? top : dataRow,
      column,
      rows: request.rows + (hasHeading ? 1 : 0),
      columns: 1,
      formula: `=${spill}`,
    })),
    formats: formatsOf(columns, { top, rows: request.rows, aggregates: aggregates.length }),
    columnWidths: Object.fromEntries(columns.map(({ width }, column) => [column, width])),
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

/** Where the source's own heading does not come with the formula, it stands above it. */
const headingBlocks = (columns: readonly SheetColumn[], row: number): PlannedBlock[] =>
  columns.flatMap(({ heading, hasHeading }, column) =>
    hasHeading ? [] : [{ row, column, cells: [[heading]] }],
  );

function nameColumn({ from }: ComparisonRequest, formulas: SourceFormulas): SheetColumn {
  const { source } = from;
  return {
    heading: source.layout.nameHeading || "Namn",
    definition: "",
    summary: [],
    aggregates: source.rows.filter(({ isAggregate }) => isAggregate).map(({ name }) => name),
    spill: formulas.namesWithHeading,
    hasHeading: true,
    width: 24,
  };
}

function indicatorColumns(
  chosen: ChosenIndicator,
  request: ComparisonRequest,
  formulas: SourceFormulas,
  at: { readonly row: number; readonly column: number },
): SheetColumn[] {
  const { indicator, direction, hasSignal, zeros, definition = "" } = chosen;
  const cells = formulas.cells(indicator.at);
  const decimals = chosen.decimals ?? usualDecimals(indicator);
  const isFigure = indicator.type === "tal" || indicator.type === "andel" || indicator.type === "år";
  const worded = formulas.worded(indicator, zeros);
  const counted = zeros === "saknas" ? `IF(${cells}=0,"",${cells})` : cells;
  const aggregates = request.from.source.rows.filter(({ isAggregate }) => isAggregate);
  const value: SheetColumn = {
    heading: indicator.heading,
    definition,
    summary: isFigure ? fiveFigures(counted, indicator.type === "år") : countsOf(indicator.type, cells),
    aggregates: aggregates.map(({ at }) => formula(`=${formulas.ofRow(at, indicator.at)}`)),
    spill: worded,
    hasHeading: true,
    numberFormat: isFigure || indicator.type === "datum" ? figureFormat(indicator.type, decimals) : undefined,
    width: isFigure ? 14 : 20,
    align: isFigure ? "Right" : "Left",
  };
  if (!direction || !isFigure) return [value];
  const better = direction === "hög" ? ">" : "<";
  // COUNTIF takes cells and no array: those of the source where all of them count, otherwise those on this sheet.
  const follows = formulas.areCells && zeros !== "saknas";
  const shownCells = fixed(areaAddress({ ...at, rows: request.rows, columns: 1 }));
  const rank: SheetColumn = {
    heading: "Rang",
    definition: "",
    summary: [],
    aggregates: [],
    // A count and not RANK.EQ, which takes no array. Texts and gaps have no rank.
    spill: rankAmong(follows ? cells : shownCells, better),
    hasHeading: false,
    numberFormat: "0",
    width: 8,
    align: "Right",
  };
  const signal: SheetColumn = {
    heading: "Signal",
    definition: "",
    summary: [],
    aggregates: [],
    spill: `FC.SIGNAL(${worded},"${direction}","tal")`,
    hasHeading: true,
    width: 10,
    align: "Center",
  };
  return [value, rank, ...(hasSignal ? [signal] : [])];
}

const rankAmong = (cells: string, better: ">" | "<"): string =>
  `IF(ISNUMBER(${cells}),COUNTIF(${cells},"${better}"&${cells})+1,"")`;

const fiveFigures = (cells: string, isYear: boolean): PlannedCell[] => [
  formula(`=COUNT(${cells})`),
  formula(`=MIN(${cells})`),
  formula(`=MEDIAN(${cells})`),
  isYear ? null : formula(`=AVERAGE(${cells})`),
  formula(`=MAX(${cells})`),
];

/** "5 av 8" where the answers are yes and no; otherwise how many have an answer. */
const countsOf = (type: string, cells: string): PlannedCell[] => {
  const those = (word: string): string => `SUMPRODUCT(--(${cells}="${word}"))`;
  return type === "ja/nej"
    ? [formula(`=${those("ja")}&" av "&(${those("ja")}+${those("nej")})`)]
    : [formula(`=SUMPRODUCT(--(${cells}<>""))`)];
};

function ratioColumn(ratio: ChosenRatio, formulas: SourceFormulas): SheetColumn {
  const [over, under] = [ratio.over, ratio.under].map(({ indicator }) => formulas.cells(indicator.at)) as [
    string,
    string,
  ];
  // A part that is missing makes the ratio missing, and so does nothing below it.
  const spill = `IF(ISNUMBER(${over})*ISNUMBER(${under})*(${under}<>0),${over}/${under},"saknas")`;
  return {
    heading: ratio.heading,
    definition: `${ratio.over.indicator.heading} / ${ratio.under.indicator.heading}`,
    summary: fiveFigures(spill, false),
    aggregates: [],
    spill,
    hasHeading: false,
    numberFormat: figureFormat("tal", 1),
    width: 14,
    align: "Right",
  };
}

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
