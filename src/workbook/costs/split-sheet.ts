import { textCell, type PlannedCell } from "../action/cell-input";
import type { PlannedSheet } from "../action/plan";
import { cellAddress, type Area } from "../address";
import type { CostRequest } from "./cost-request";
import {
  andOfCentre,
  costFunction,
  fixedArea,
  fixedCell,
  money,
  partyCells,
  partyNames,
  percent,
  roomFor,
} from "./formulas";
import { heading, sheetTop } from "./sheet-top";

export const splitSheetName = "Fördelning";

/** So many kinds of cost have a row and a colour of their own; the smaller ones are together. */
const mostKinds = 11;
const chartRows = 18;
/** Verksamheter that may come. */
const furtherVerksamheter = 8;

/** Where the parts of the costs stand on the sheet of the split. */
export interface SplitPlaces {
  /** The kinds of cost, one a line, without the heading. */
  readonly kinds: Area;
  readonly amounts: Area;
  readonly keys: Area;
  /** The organisation above each verksamhet's column. */
  readonly organisations: Area;
  /** The parts, the row of sums included. */
  readonly parts: Area;
}

/**
 * The organisations that columns stand under: each of them, and where a verksamhet has changed organisation both
 * together, since its column holds the parts of both.
 */
export function columnOwners({ outline }: CostRequest): string[] {
  const joint = outline.verksamheter
    .filter(({ organisations }) => organisations.length > 1)
    .map(({ organisations }) => organisations.join(" / "));
  return [...new Set([...outline.organisations, ...joint])];
}

function layOut(
  request: CostRequest,
): SplitPlaces & { readonly matrixRow: number; readonly headRow: number } {
  const { outline } = request;
  const matrixRow = sheetTop(request.text.split).rows + 1;
  const kinds = Math.min(mostKinds, outline.kinds.length);
  const headRow = matrixRow + Math.max(kinds + 5, chartRows + 1) + 2;
  const rows = roomFor(outline.lines);
  const columns = outline.verksamheter.length + furtherVerksamheter;
  const lines = (column: number, width = 1): Area => ({ row: headRow + 1, column, rows, columns: width });
  return {
    matrixRow,
    headRow,
    kinds: lines(0),
    amounts: lines(1),
    keys: lines(2),
    organisations: { row: headRow - 1, column: 3, rows: 1, columns },
    parts: lines(3, columns),
  };
}

export const splitPlaces = (request: CostRequest): SplitPlaces => layOut(request);

/** The sums of the columns: the line that begins with Summa. */
export function totalsOf(
  places: Pick<SplitPlaces, "kinds" | "parts">,
  on: (address: string) => string = (address) => address,
): string {
  return `INDEX(${on(fixedArea(places.parts))},MATCH("Summa",${on(fixedArea(places.kinds))},0),0)`;
}

/** The split as the function gives it, with each verksamhet's organisation above it; what each organisation bears, by
 * Excel's own formulas, per kind of cost; and that as a chart. */
export function splitSheet(request: CostRequest): PlannedSheet {
  const { outline, text } = request;
  const places = layOut(request);
  const { matrixRow, headRow } = places;
  const owners = columnOwners(request);
  const kinds = outline.kinds.slice(0, mostKinds);
  const first = matrixRow + 1;
  const others = first + kinds.length;
  const sum = others + 1;
  const [lineKinds, organisations, parts] = [places.kinds, places.organisations, places.parts].map(
    fixedArea,
  ) as [string, string, string];
  const totals = totalsOf(places);

  const across = (formula: (column: number) => string): PlannedCell[] =>
    owners.map((_, index) => formula(1 + index));
  const rowSum = (row: number): string => `=SUM(${cellAddress(row, 1)}:${cellAddress(row, owners.length)})`;
  const owner = (column: number): string => `${cellAddress(matrixRow, column).replace(/(\d)/, "$$$1")}`;
  const matrix: PlannedCell[][] = [
    ...kinds.map((kind, index) => [
      textCell(kind),
      ...across(
        (column) =>
          `=SUMPRODUCT((${lineKinds}=$A${first + index + 1})*(${organisations}=${owner(column)})*${parts})`,
      ),
      rowSum(first + index),
    ]),
    [
      "Övriga kostnadsslag",
      ...across((column) =>
        kinds.length === 0
          ? `=${cellAddress(sum, column)}`
          : `=ROUND(${cellAddress(sum, column)}-SUM(${cellAddress(first, column)}:${cellAddress(others - 1, column)}),2)`,
      ),
      rowSum(others),
    ],
    [
      "Summa",
      ...across((column) => `=SUMPRODUCT((${organisations}=${owner(column)})*${totals})`),
      rowSum(sum),
    ],
    [
      "Andel",
      ...across((column) => {
        const whole = fixedCell(sum, owners.length + 1);
        return `=IF(${whole}=0,"",${cellAddress(sum, column)}/${whole})`;
      }),
      null,
    ],
  ];

  const verksamhet = partyNames(request, "verksamhet");
  const organisation = partyNames(request, "organisation");
  const ofCentre = andOfCentre(request, partyCells(request, "centre"));
  const ownerFormulas = Array.from({ length: places.organisations.columns }, (_, index) => {
    const column = cellAddress(headRow, places.organisations.column + index);
    return (
      `=IF(${column}="","",TEXTJOIN(" / ",TRUE,UNIQUE(FILTER(TRIM(${organisation}),` +
      `(TRIM(${verksamhet})=${column})${ofCentre},""))))`
    );
  });
  const width = 3 + places.parts.columns;
  const isRest = outline.kinds.length > kinds.length;
  return {
    name: splitSheetName,
    ifTaken: "number",
    blocks: [
      ...sheetTop(text.split).blocks,
      heading(matrixRow, 0, ["Kostnadsslag", ...owners, "Summa"]),
      { row: first, column: 0, cells: matrix },
      { row: headRow - 1, column: 2, cells: [["Organisation", ...ownerFormulas]], look: { role: "note" } },
    ],
    formats: [
      {
        row: first,
        column: 1,
        rows: kinds.length + 2,
        columns: owners.length + 1,
        look: { numberFormat: money },
      },
      { row: sum, column: 0, rows: 1, columns: owners.length + 2, look: { role: "sum" } },
      { row: sum + 1, column: 1, rows: 1, columns: owners.length, look: { numberFormat: percent } },
      {
        row: headRow,
        column: 0,
        rows: 1,
        columns: 3 + outline.verksamheter.length,
        look: { role: "heading", wrap: true },
      },
      { ...places.amounts, look: { numberFormat: money } },
      { ...places.parts, look: { numberFormat: money } },
    ],
    spills: [
      {
        row: headRow,
        column: 0,
        rows: places.parts.rows + 1,
        columns: width,
        formula: `=${costFunction("KOSTNADER", request)}`,
      },
    ],
    charts: [
      {
        kind: "stacked-columns",
        title: text.split.title,
        at: { row: matrixRow, column: owners.length + 3, rows: chartRows, columns: 6 },
        categories: { row: matrixRow, column: 1, rows: 1, columns: owners.length },
        series: [...kinds, ...(isRest ? ["Övriga kostnadsslag"] : [])].map((name, index) => ({
          name,
          values: { row: first + index, column: 1, rows: 1, columns: owners.length },
        })),
        valueAxis: { title: "kr", numberFormat: "#,##0" },
      },
    ],
    columnWidths: {
      0: 28,
      1: 16,
      2: 24,
      ...Object.fromEntries(Array.from({ length: places.parts.columns }, (_, index) => [3 + index, 16])),
    },
    gridLines: false,
    page: {
      orientation: "landscape",
      titleRows: { first: headRow, last: headRow },
      footer: text.split.title,
    },
  };
}
