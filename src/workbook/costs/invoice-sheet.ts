import type { PairOutline } from "../../cells/costs/cost-outline";
import { laidOutColumns, type LaidOutColumn } from "../../cells/costs/specification/specification-layout";
import { invoiceResult } from "../../cells/results/cost-results";
import { keysOf, numberFormats, widthOf } from "../../cells/results/result-shape";
import type { SpecificationColumn } from "../../domain/costs/review/specification-line";
import { fittingPage } from "../action/ornaments/paper";
import type { PlannedFormat, PlannedHeight, PlannedSheet } from "../action/plan/plan";
import { onSheet } from "../action/plan/sheet-reference";
import type { Area } from "../address";
import type { CostRequest } from "./cost-request";
import { allOf } from "../structured-reference";
import { costFunction, fixedArea, literal, money, percent, roomFor } from "./formulas";
import { besideFigures } from "../sheet/columns";
import { rowHeights } from "./row-heights";
import { sheetTop } from "./sheet-top";

export const invoiceSheetName = "Fakturaunderlag";

type InvoiceColumn = SpecificationColumn;

const named = keysOf(invoiceResult).map((name, column) => [name, column] as const);

/** The places of the columns of FC.FAKTURAUNDERLAG. */
export const invoiceColumns = Object.fromEntries(named) as Readonly<Record<InvoiceColumn, number>>;

const width = widthOf(invoiceResult);

const isFigure = (name: InvoiceColumn): boolean => invoiceResult.columns[name].holds !== "text";

/** Words to the right of amounts. */
const besideKronor: ReadonlySet<InvoiceColumn> = new Set(["key", "vatCode"]);

/** How rows of FC.FAKTURAUNDERLAG look, in whichever of our sheets they stand. */
interface LineLook {
  /** In the columns of the sheet, which has left out those before `from`. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly formats: readonly PlannedFormat[];
  readonly rowHeights: readonly PlannedHeight[];
}

/**
 * @param area the lines, without their heading in the row above
 * @param lines what stands there now
 * @param from the first of the columns that the sheet shows, in its column A
 * @param own widths of columns that have less room there
 */
export function lineLook(
  area: Area,
  lines: PairOutline["lines"],
  from = 0,
  own: Readonly<Partial<Record<InvoiceColumn, number>>> = {},
): LineLook {
  const widthIn = (name: InvoiceColumn): number => own[name] ?? invoiceResult.columns[name].width;
  const shown = named.filter(([, column]) => column >= from);
  const figures = shown.filter(([name]) => isFigure(name));
  const texts = shown.filter(([name]) => !isFigure(name));
  const head = { row: area.row - 1, rows: 1 };
  return {
    columnWidths: Object.fromEntries(shown.map(([name, column]) => [column - from, widthIn(name)])),
    formats: [
      { ...area, look: { wrap: true, verticalAlign: "Top" } },
      ...figures.map(([, column]): PlannedFormat => ({
        ...head,
        column: column - from,
        columns: 1,
        look: { align: "Right" },
      })),
      ...shown.flatMap(([name, column]): PlannedFormat[] =>
        besideKronor.has(name)
          ? [
              {
                ...area,
                ...head,
                rows: area.rows + 1,
                column: column - from,
                columns: 1,
                look: besideFigures,
              },
            ]
          : [],
      ),
      ...shown.flatMap(([name, column]): PlannedFormat[] => {
        const numberFormat = numberFormats[invoiceResult.columns[name].holds];
        return isFigure(name) ? [{ ...area, column: column - from, columns: 1, look: { numberFormat } }] : [];
      }),
    ],
    rowHeights: rowHeights(
      area.row,
      lines.map((line) => texts.map(([name, column]) => [line[column], widthIn(name)] as const)),
      area.rows,
    ),
  };
}

const linesIn = ({ outline }: CostRequest): PairOutline["lines"] =>
  outline.pairs.flatMap(({ lines }) => lines);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The lines without their heading, from one of the columns to another; on other sheets by `invoiceCells`. */
function invoiceArea(request: CostRequest, from: number, to = from): Area {
  const rows = roomFor(sum(request.outline.pairs.map(({ lines }) => lines.length)));
  return { row: sheetTop(request.text.invoices).rows + 2, column: from, rows, columns: to - from + 1 };
}

export const invoiceCells = (request: CostRequest, from: number, to = from): string =>
  onSheet(invoiceSheetName, fixedArea(invoiceArea(request, from, to)));

/** Columns between the lines and the same as they are laid out. */
const gap = 2;

/** The specifications as they are laid out to be booked, beside the lines, from one of their columns to another. */
function laidOutArea(request: CostRequest, from: LaidOutColumn, to: LaidOutColumn): Area {
  const { row } = invoiceArea(request, 0);
  const [first, last] = [from, to].map((column) => laidOutColumns.indexOf(column)) as [number, number];
  return {
    row,
    column: width + gap + first,
    rows: roomFor(sum(request.outline.pairs.map(({ rows }) => rows.length))),
    columns: last - first + 1,
  };
}

export const laidOutCells = (request: CostRequest, from: LaidOutColumn, to: LaidOutColumn = from): string =>
  onSheet(invoiceSheetName, fixedArea(laidOutArea(request, from, to)));

/**
 * All that is charged between the organisations, as the function gives it: once as lines, to be sorted and summed by
 * anybody, and beside them once as they are laid out to be booked, for the sheets of the pairs to read. Each of those
 * then is one FILTER of this sheet, which every Excel has that can show what a function spills (CHOOSECOLS came later),
 * and the costs are divided twice and not once for each pair.
 */
export function invoiceSheet(request: CostRequest): PlannedSheet {
  const area = invoiceArea(request, 0, width - 1);
  const head = area.row - 1;
  const look = lineLook(area, linesIn(request));
  const laidOut = laidOutArea(request, "biller", "vatCode");
  return {
    name: invoiceSheetName,
    ifTaken: "number",
    blocks: [
      ...sheetTop(request.text.invoices).blocks,
      {
        row: head - 1,
        column: laidOut.column,
        cells: [["Som parens blad hämtar dem, med rubriker och summor"]],
        look: { role: "note" },
      },
    ],
    formats: [
      ...[area, laidOut].map(({ column, columns }): PlannedFormat => ({
        row: head,
        column,
        rows: 1,
        columns,
        look: { role: "heading", wrap: true },
      })),
      ...look.formats,
      ...(["whole", "amount"] as const).map((column): PlannedFormat => ({
        ...laidOutArea(request, column, column),
        look: { numberFormat: money },
      })),
      { ...laidOutArea(request, "share", "share"), look: { numberFormat: percent } },
    ],
    spills: [
      {
        row: head,
        column: 0,
        rows: area.rows + 1,
        columns: width,
        formula: `=${costFunction("FAKTURAUNDERLAG", request)}`,
      },
      {
        ...laidOut,
        row: head,
        rows: laidOut.rows + 1,
        formula: `=${specificationFunction(request)}`,
      },
    ],
    columnWidths: look.columnWidths,
    rowHeights: look.rowHeights,
    frozenRows: head + 1,
    gridLines: false,
    page: {
      ...fittingPage(Object.values(look.columnWidths)),
      columns: width,
      titleRows: { first: head, last: head },
      footer: request.text.invoices.title,
    },
  };
}

/** The lines laid out to be booked: the centre stands before the subtotals. */
function specificationFunction(request: CostRequest): string {
  const { costs, parties, centre, grouping = "verksamhet" } = request;
  const all = [
    allOf(costs),
    allOf(parties),
    "",
    centre === undefined ? "" : literal(centre),
    literal(grouping),
  ];
  return `FC.FAKTURAUNDERLAG(${all.join(",")})`;
}
