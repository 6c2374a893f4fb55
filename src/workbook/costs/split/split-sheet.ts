import { splitResult } from "../../../cells/results/cost-results";
import { columnWidthsOf } from "../../../cells/results/result-shape";
import { fittingPage, widthsOf } from "../../action/ornaments/paper";
import type { PlannedSheet } from "../../action/plan/plan";
import type { PlannedChart } from "../../action/plan/planned-chart";
import type { CostRequest } from "../cost-request";
import { costFunction } from "../formulas";
import { rowHeights } from "../row-heights";
import { heading, sheetTop } from "../sheet-top";
import { byOrganisation, byVerksamhet, othersHeading } from "./split-cells";
import { splitFormats } from "./split-formats";
import {
  chartRows,
  columnOwners,
  firstPart,
  layOut,
  mostKinds,
  otherKinds,
  othersWidth,
  splitSheetName,
  type SplitLayout,
} from "./split-layout";

const chartColumns = 6;
const { columns: own, further } = splitResult;
/** As wide as the longest name asks for, up to a limit. */
const kindWidths = { least: own.kind.width, most: 44 };
const partWidths = { least: further.width, most: 24 };

/**
 * The split as the function gives it, with each verksamhet's organisation; above it, by Excel's own formulas, what each
 * verksamhet bears of each kind of cost, and out of that each organisation; and the latter as a chart.
 */
export function splitSheet(request: CostRequest): PlannedSheet {
  const { outline, text } = request;
  const layout = layOut(request);
  const { organisationsRow, headRow, parts } = layout;
  const owners = columnOwners(request);
  const kinds = outline.kinds.slice(0, mostKinds);
  const chart = {
    row: organisationsRow,
    column: owners.length + 3 + othersWidth,
    rows: chartRows,
    columns: chartColumns,
  };
  const width = firstPart + outline.verksamheter.length;
  const partWidth = widthOfParts(request);
  const printed = Math.max(width, chart.column + chart.columns);
  const columnWidths = widthsOfColumns(request, partWidth, parts.columns);
  return {
    name: splitSheetName,
    ifTaken: "number",
    blocks: [
      ...sheetTop(text.split).blocks,
      heading(organisationsRow, 0, ["Kostnadsslag", ...owners]),
      {
        row: organisationsRow,
        column: owners.length + 1,
        cells: [[othersHeading(layout, kinds.length, owners.length), "Summa"]],
        look: { role: "heading", wrap: true },
      },
      { row: organisationsRow + 1, column: 0, cells: byOrganisation(layout, kinds, owners) },
      { row: layout.organisations.row, column: 0, cells: byVerksamhet(request, layout, kinds) },
    ],
    formats: splitFormats(layout, {
      kinds: kinds.length,
      owners: owners.length,
      verksamheter: outline.verksamheter.length,
    }),
    spills: [
      {
        row: headRow,
        column: 0,
        rows: parts.rows + 1,
        columns: firstPart + parts.columns,
        formula: `=${costFunction("KOSTNADER", request)}`,
      },
    ],
    charts: [splitChart(request, layout, chart)],
    columnWidths,
    rowHeights: headingHeights(request, layout, partWidth),
    gridLines: false,
    page: {
      ...fittingPage(widthsOf(columnWidths, printed)),
      columns: printed,
      titleRows: { first: headRow, last: headRow },
      footer: text.split.title,
    },
  };
}

/** Of the rows that hold names of organisations and verksamheter, which wrap. */
function headingHeights(
  request: CostRequest,
  { organisationsRow, organisations, verksamheterRow, headRow }: SplitLayout,
  width: number,
): ReturnType<typeof rowHeights> {
  const { verksamheter } = request.outline;
  const names = verksamheter.map(({ name }) => name);
  const owned = verksamheter.map((one) => one.organisations.join(" / "));
  const rows: (readonly [row: number, texts: readonly string[]])[] = [
    [organisationsRow, columnOwners(request)],
    [organisations.row, owned],
    [verksamheterRow, names],
    [headRow, names],
  ];
  return rows.flatMap(([row, texts]) => rowHeights(row, [texts.map((text) => [text, width] as const)]));
}

/** What each organisation bears, kind by kind on each other; those that have come since as well. */
function splitChart(
  request: CostRequest,
  { organisationsRow }: SplitLayout,
  at: PlannedChart["at"],
): PlannedChart {
  const { outline, text } = request;
  const kinds = outline.kinds.slice(0, mostKinds);
  const across = { column: 1, rows: 1, columns: columnOwners(request).length + othersWidth };
  const isRest = outline.kinds.length > kinds.length;
  return {
    kind: "stacked-columns",
    title: text.split.title,
    at,
    categories: { row: organisationsRow, ...across },
    series: [...kinds, ...(isRest ? [otherKinds] : [])].map((name, index) => ({
      name,
      values: { row: organisationsRow + 1 + index, ...across },
    })),
    valueAxis: { title: "kr", numberFormat: "#,##0" },
  };
}

/** As wide as the longest word of the verksamheter. */
const widthOfParts = ({ outline }: CostRequest): number =>
  Math.min(
    partWidths.most,
    Math.max(partWidths.least, ...outline.verksamheter.map(({ name }) => longestWord(name) + 5)),
  );

function widthsOfColumns(
  { outline }: CostRequest,
  partWidth: number,
  parts: number,
): Readonly<Record<number, number>> {
  const kindWidth = Math.min(
    kindWidths.most,
    Math.max(kindWidths.least, ...outline.kinds.map((kind) => kind.length + 2)),
  );
  const ofParts = Array.from({ length: parts }, (_, index) => [firstPart + index, partWidth]);
  return { ...columnWidthsOf(splitResult), 0: kindWidth, ...Object.fromEntries(ofParts) };
}

const longestWord = (text: string): number => Math.max(...text.split(" ").map((word) => word.length));
