import { formula, type PlannedCell } from "../action/cell-input";
import type { PlannedFormat, PlannedSheet } from "../action/plan";
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
import { rowHeights } from "./row-heights";
import { heading, sheetTop } from "./sheet-top";

export const splitSheetName = "Fördelning";

/** So many kinds of cost have a row and a colour of their own; the smaller ones are together. */
const mostKinds = 11;
const otherKinds = "Övriga kostnadsslag";
const chartRows = 18;
const chartColumns = 6;
/** Verksamheter that may come. */
const furtherVerksamheter = 8;
/** Kind of cost, amount and key stand before the parts. */
const firstPart = 3;
const kindWidths = { least: 28, most: 44 };
const partWidths = { least: 14.5, most: 24 };

/** Where the parts of the costs stand on the sheet of the split. */
export interface SplitPlaces {
  /** The kinds of cost, one a line, without the heading. */
  readonly kinds: Area;
  readonly amounts: Area;
  readonly keys: Area;
  /** The organisation of each verksamhet, in its column. */
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

interface SplitLayout extends SplitPlaces {
  /** What each organisation bears of each kind of cost. */
  readonly organisationsRow: number;
  /** What each verksamhet bears of each kind of cost. */
  readonly verksamheterRow: number;
  /** The heading of the lines. */
  readonly headRow: number;
}

function layOut(request: CostRequest): SplitLayout {
  const { outline } = request;
  const organisationsRow = sheetTop(request.text.split).rows + 1;
  const kinds = Math.min(mostKinds, outline.kinds.length);
  const verksamheterRow = organisationsRow + Math.max(kinds + 4, chartRows) + 2;
  const headRow = verksamheterRow + kinds + 4;
  const rows = roomFor(outline.lines);
  const columns = outline.verksamheter.length + furtherVerksamheter;
  const lines = (column: number, width = 1): Area => ({ row: headRow + 1, column, rows, columns: width });
  return {
    organisationsRow,
    verksamheterRow,
    headRow,
    kinds: lines(0),
    amounts: lines(1),
    keys: lines(2),
    organisations: { row: verksamheterRow - 1, column: firstPart, rows: 1, columns },
    parts: lines(firstPart, columns),
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
  const chart = { row: organisationsRow, column: owners.length + 3, rows: chartRows, columns: chartColumns };
  const isRest = outline.kinds.length > kinds.length;
  const width = firstPart + outline.verksamheter.length;
  const partWidth = Math.min(
    partWidths.most,
    Math.max(partWidths.least, ...outline.verksamheter.map(({ name }) => longestWord(name) + 5)),
  );
  const kindWidth = Math.min(
    kindWidths.most,
    Math.max(kindWidths.least, ...outline.kinds.map((kind) => kind.length + 2)),
  );
  const names = outline.verksamheter.map(({ name }) => name);
  const owned = outline.verksamheter.map(({ organisations }) => organisations.join(" / "));
  const headings = (row: number, texts: readonly string[]): ReturnType<typeof rowHeights> =>
    rowHeights(row, [texts.map((one) => [one, partWidth] as const)]);
  return {
    name: splitSheetName,
    ifTaken: "number",
    blocks: [
      ...sheetTop(text.split).blocks,
      heading(organisationsRow, 0, ["Kostnadsslag", ...owners, "Summa"]),
      { row: organisationsRow + 1, column: 0, cells: byOrganisation(layout, kinds, owners) },
      { row: layout.organisations.row, column: 0, cells: byVerksamhet(request, layout, kinds) },
    ],
    formats: [
      ...organisationFormats(layout, kinds.length, owners.length),
      ...verksamhetFormats(layout, kinds.length, outline.verksamheter.length),
      { row: headRow, column: 0, rows: 1, columns: width, look: { role: "heading", wrap: true } },
      ...[1, ...names.map((_, index) => firstPart + index)].map((column): PlannedFormat => ({
        row: headRow,
        column,
        rows: 1,
        columns: 1,
        look: { align: "Right" },
      })),
      { ...layout.amounts, look: { numberFormat: money } },
      { ...parts, look: { numberFormat: money } },
    ],
    spills: [
      {
        row: headRow,
        column: 0,
        rows: parts.rows + 1,
        columns: firstPart + parts.columns,
        formula: `=${costFunction("KOSTNADER", request)}`,
      },
    ],
    charts: [
      {
        kind: "stacked-columns",
        title: text.split.title,
        at: chart,
        categories: { row: organisationsRow, column: 1, rows: 1, columns: owners.length },
        series: [...kinds, ...(isRest ? [otherKinds] : [])].map((name, index) => ({
          name,
          values: { row: organisationsRow + 1 + index, column: 1, rows: 1, columns: owners.length },
        })),
        valueAxis: { title: "kr", numberFormat: "#,##0" },
      },
    ],
    columnWidths: {
      0: kindWidth,
      1: 16,
      2: 24,
      ...Object.fromEntries(
        Array.from({ length: parts.columns }, (_, index) => [firstPart + index, partWidth]),
      ),
    },
    rowHeights: [
      ...headings(organisationsRow, owners),
      ...headings(layout.organisations.row, owned),
      ...headings(layout.verksamheterRow, names),
      ...headings(headRow, names),
    ],
    gridLines: false,
    page: {
      orientation: "landscape",
      columns: Math.max(width, chart.column + chart.columns),
      titleRows: { first: headRow, last: headRow },
      footer: text.split.title,
    },
  };
}

const longestWord = (text: string): number => Math.max(...text.split(" ").map((word) => word.length));

/** Kinds of cost by organisations, out of the rows by verksamheter, their sum and its shares. */
function byOrganisation(
  layout: SplitLayout,
  kinds: readonly string[],
  owners: readonly string[],
): PlannedCell[][] {
  const { organisationsRow, verksamheterRow, organisations } = layout;
  const first = organisationsRow + 1;
  const sum = first + kinds.length + 1;
  const across = (of: (column: number) => PlannedCell): PlannedCell[] =>
    owners.map((_, index) => of(1 + index));
  const ofOwner = (column: number, line: number): PlannedCell => {
    const owner = cellAddress(organisationsRow, column).replace(/(\d)/, "$$$1");
    const parts = fixedArea({ ...organisations, row: verksamheterRow + 1 + line });
    return formula(`=ROUND(SUMPRODUCT(--(${fixedArea(organisations)}=${owner}),${parts}),2)`);
  };
  const whole = fixedCell(sum, owners.length + 1);
  return [
    ...[...kinds, otherKinds, "Summa"].map((kind, line): PlannedCell[] => [
      kind,
      ...across((column) => ofOwner(column, line)),
      formula(`=SUM(${cellAddress(first + line, 1)}:${cellAddress(first + line, owners.length)})`),
    ]),
    [
      "Andel",
      ...across((column) => formula(`=IF(${whole}=0,"",${cellAddress(sum, column)}/${whole})`)),
      null,
    ],
  ];
}

/** What a criterion of SUMIF would take for something else than a text. */
const isPattern = (kind: string): boolean => /[*?~]|^[<>=]/.test(kind);

/** Each verksamhet's organisation, its name as it stands above the lines, and the sums of its lines by kind of cost. */
function byVerksamhet(request: CostRequest, layout: SplitLayout, kinds: readonly string[]): PlannedCell[][] {
  const { headRow, verksamheterRow, organisations, parts } = layout;
  const lineKinds = fixedArea(layout.kinds);
  const first = verksamheterRow + 1;
  const others = first + kinds.length;
  const sum = others + 1;
  const verksamhet = partyNames(request, "verksamhet");
  const organisation = partyNames(request, "organisation");
  const ofCentre = andOfCentre(request, partyCells(request, "centre"));
  const across = (of: (name: string, column: number) => string): PlannedCell[] =>
    Array.from({ length: organisations.columns }, (_, index) => {
      const column = organisations.column + index;
      const name = cellAddress(headRow, column);
      return formula(`=IF(${name}="","",${of(name, column)})`);
    });
  const linesOf = (column: number): string => fixedArea({ ...parts, column, columns: 1 });
  const row = (line: number): PlannedCell => {
    const cells = { row: line, column: firstPart, rows: 1, columns: organisations.columns };
    return formula(`=SUM(${fixedArea(cells)})`);
  };
  return [
    [
      null,
      null,
      "Organisation",
      ...across(
        (name) =>
          `TEXTJOIN(" / ",TRUE,UNIQUE(FILTER(TRIM(${organisation}),(TRIM(${verksamhet})=${name})${ofCentre},"")))`,
      ),
    ],
    ["Kostnadsslag", "Belopp", null, ...across((name) => name)],
    ...kinds.map((kind, index): PlannedCell[] => {
      const wanted = `$A${first + index + 1}`;
      return [
        kind,
        row(first + index),
        null,
        ...across((_, column) =>
          isPattern(kind)
            ? `ROUND(SUMPRODUCT(--(${lineKinds}=${wanted}),${linesOf(column)}),2)`
            : `ROUND(SUMIF(${lineKinds},${wanted},${linesOf(column)}),2)`,
        ),
      ];
    }),
    [
      otherKinds,
      row(others),
      null,
      ...across((_, column) =>
        kinds.length === 0
          ? cellAddress(sum, column)
          : `ROUND(${cellAddress(sum, column)}-SUM(${cellAddress(first, column)}:${cellAddress(others - 1, column)}),2)`,
      ),
    ],
    [
      "Summa",
      row(sum),
      null,
      ...across((_, column) => `INDEX(${linesOf(column)},MATCH("Summa",${lineKinds},0))`),
    ],
  ];
}

function organisationFormats(
  { organisationsRow }: SplitLayout,
  kinds: number,
  owners: number,
): PlannedFormat[] {
  const first = organisationsRow + 1;
  const figures = { column: 1, columns: owners + 1 };
  return [
    { row: organisationsRow, rows: 1, ...figures, look: { align: "Right" } },
    { row: first, rows: kinds + 2, ...figures, look: { numberFormat: money } },
    { row: first + kinds + 1, column: 0, rows: 1, columns: owners + 2, look: { role: "sum" } },
    { row: first + kinds + 2, rows: 1, ...figures, look: { numberFormat: percent } },
  ];
}

function verksamhetFormats(
  { verksamheterRow, organisations, parts }: SplitLayout,
  kinds: number,
  verksamheter: number,
): PlannedFormat[] {
  const first = verksamheterRow + 1;
  const columns = firstPart + verksamheter;
  const right = { rows: 1, column: firstPart, columns: parts.columns };
  return [
    { ...organisations, column: firstPart - 1, columns: 1 + organisations.columns, look: { role: "note" } },
    { ...right, row: organisations.row, look: { align: "Right", wrap: true } },
    { row: verksamheterRow, column: 0, rows: 1, columns, look: { role: "heading", wrap: true } },
    { row: verksamheterRow, column: 1, rows: 1, columns: 1, look: { align: "Right" } },
    { ...right, row: verksamheterRow, look: { align: "Right" } },
    {
      row: first,
      column: 1,
      rows: kinds + 2,
      columns: firstPart - 1 + parts.columns,
      look: { numberFormat: money },
    },
    { row: first + kinds + 1, column: 0, rows: 1, columns, look: { role: "sum" } },
  ];
}
