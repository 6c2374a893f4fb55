import type { PairOutline } from "../../cells/costs/cost-outline";
import { laidOutColumns, type LaidOutColumn } from "../../cells/costs/specification/specification-layout";
import { invoiceResult } from "../../cells/results/cost-results";
import { keysOf, numberFormats, widthOf } from "../../cells/results/result-shape";
import type { SpecificationColumn } from "../../domain/costs/review/specification-line";
import type { PlannedHeight, PlannedSheet } from "../action/plan/plan";
import { onSheet } from "../action/plan/sheet-reference";
import type { SheetColumn } from "../sheet/columns";
import type { PlacedColumns } from "../sheet/placed";
import { SheetStack } from "../sheet/sheet-stack";
import { wordsAsk } from "../sheet/whole-words";
import { allOf } from "../action/plan/structured-reference";
import type { CostRequest } from "./cost-request";
import { costFunction, literal, money, percent, roomFor } from "./formulas";
import { rowHeights } from "./row-heights";
import { noteLines } from "./text-lines";

export const invoiceSheetName = "Fakturaunderlag";

type InvoiceColumn = SpecificationColumn;

/** The places of the columns of FC.FAKTURAUNDERLAG. */
export const invoiceColumns = Object.fromEntries(
  keysOf(invoiceResult).map((key, column) => [key, column]),
) as Readonly<Record<InvoiceColumn, number>>;

/** The columns of FC.FAKTURAUNDERLAG, in whichever of our sheets its lines stand, with widths where they have other room. */
export const lineColumns = (
  widths: Readonly<Partial<Record<InvoiceColumn, number>>> = {},
): SheetColumn<InvoiceColumn>[] =>
  keysOf(invoiceResult).map((key) => {
    const { heading, holds, width } = invoiceResult.columns[key];
    return {
      key,
      heading,
      width: widths[key] ?? width,
      ...(holds !== "text" && { numberFormat: numberFormats[holds] }),
    };
  });

/** As high as their texts, which wrap. @param lines what stands there now */
export function lineHeights(
  { body, columns }: PlacedColumns<InvoiceColumn>,
  lines: PairOutline["lines"],
): PlannedHeight[] {
  const texts = columns.flatMap(({ key, width = 0, numberFormat }) =>
    numberFormat === undefined ? [{ column: invoiceColumns[key], width }] : [],
  );
  return rowHeights(
    body.row,
    lines.map((line) => texts.map(({ column, width }) => [line[column], width] as const)),
    body.rows,
  );
}

/** All that is charged, for formulas on other sheets: the cells of one column, or from one to another. */
export interface InvoicePlaces {
  readonly lines: (from: InvoiceColumn, till?: InvoiceColumn) => string;
  /** The same as it is laid out to be booked. */
  readonly laidOut: (from: LaidOutColumn, till?: LaidOutColumn) => string;
  /** The cells of the two formulas: an error stands there and nowhere else. */
  readonly formulas: readonly string[];
}

interface InvoiceSheet {
  readonly sheet: PlannedSheet;
  readonly places: InvoicePlaces;
}

/** Columns between the lines and the same as they are laid out. */
const gap = 2;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * All that is charged between the organisations, as the function gives it: once as lines, to be sorted and summed by
 * anybody, and beside them once as they are laid out to be booked, for the sheets of the pairs to read. Each of those
 * then is one FILTER of this sheet, which every Excel has that can show what a function spills (CHOOSECOLS came later),
 * and the costs are divided twice and not once for each pair.
 */
export function invoiceSheet(request: CostRequest): InvoiceSheet {
  const { pairs, headings } = request.outline;
  const width = widthOf(invoiceResult);
  const columns = lineColumns(widthsFor(request)).map((column) => ({ ...column, wrap: true }));
  // Long names take a second page beside the first: who, whom and what for stand on it too.
  const titles = invoiceColumns.kind + 1;
  const { invoices } = request.text;
  const notes = noteLines(
    invoices.notes,
    columns.map((column) => column.width ?? 0),
    titles,
  );
  const sheet = new SheetStack(
    invoiceSheetName,
    { ...invoices, notes },
    { printed: width, titleColumns: titles },
  );
  const laidOut = sheet.spill({
    columns: laidOutColumns.map((key, column) => ({ key, heading: headings[column] ?? "" })),
    rows: roomFor(sum(pairs.map(({ rows }) => rows.length))),
    formula: `=${specificationFunction(request)}`,
    column: width + gap,
    isAside: true,
  });
  const lines = sheet.spill({
    columns,
    rows: roomFor(sum(pairs.map((pair) => pair.lines.length))),
    formula: `=${costFunction("FAKTURAUNDERLAG", request)}`,
    repeats: true,
  });
  sheet.raise(
    lineHeights(
      lines,
      pairs.flatMap((pair) => pair.lines),
    ),
  );
  const { head, body } = laidOut;
  sheet.put(
    { row: head - 1, column: body.column },
    [["Som parens blad hämtar dem, med rubriker och summor"]],
    {
      role: "note",
    },
  );
  for (const key of ["whole", "amount"] as const) sheet.dress(laidOut.area(key), { numberFormat: money });
  sheet.dress(laidOut.area("share"), { numberFormat: percent });
  return {
    sheet: sheet.plan(),
    places: {
      lines: (from, till) => onSheet(invoiceSheetName, lines.cells(from, till)),
      laidOut: (from, till) => onSheet(invoiceSheetName, laidOut.cells(from, till)),
      formulas: [lines.heading("biller"), laidOut.heading("biller")].map((cell) =>
        onSheet(invoiceSheetName, cell),
      ),
    },
  };
}

/** All columns stand on one lying page: a period and a calculation may take two lines. */
export const onOnePage = {
  biller: 17,
  charged: 17,
  period: 12.5,
  key: 16,
  calculation: 28,
  vatCode: 11.5,
  payer: 15,
};

/** No word of a name is parted, as far as a page has room for it. */
function widthsFor({ outline }: CostRequest): Readonly<Partial<Record<InvoiceColumn, number>>> {
  const least: Readonly<Partial<Record<InvoiceColumn, number>>> = onOnePage;
  const widest = (column: InvoiceColumn, names: readonly string[]): number =>
    Math.min(
      30,
      Math.max(
        least[column] ?? invoiceResult.columns[column].width,
        ...names.map((name) => wordsAsk({ texts: [name] }) + 2),
      ),
    );
  const verksamheter = outline.verksamheter.map(({ name }) => name);
  return {
    ...onOnePage,
    biller: widest("biller", outline.organisations),
    charged: widest("charged", outline.organisations),
    kind: widest("kind", outline.kinds),
    verksamhet: widest("verksamhet", verksamheter),
    payer: widest("payer", [...outline.organisations, ...verksamheter]),
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
