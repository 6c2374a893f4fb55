import type { CostOutline } from "../../../cells/costs/cost-outline";
import { nameKey } from "../../../cells/ground/names";
import { sumWord } from "../../../cells/costs/specification/specification-layout";
import { settlementResult } from "../../../cells/results/cost-results";
import { keysOf, numberFormats } from "../../../cells/results/result-shape";
import { formula, type PlannedCell } from "../../action/plan/cell-input";
import type { Area } from "../../address";
import type { PlannedSheet } from "../../action/plan/plan";
import type { SheetColumn } from "../../sheet/columns";
import type { PlacedColumns } from "../../sheet/placed";
import { SheetStack } from "../../sheet/sheet-stack";
import { columnsOfWholeWords } from "../../sheet/whole-words";
import type { SheetTop } from "../../sheet/parts";
import { tableColumn, wholeTable } from "../../action/plan/structured-reference";
import type { CostRequest } from "../cost-request";
import { rowHeights } from "../row-heights";
import { textLines } from "../text-lines";
import { costFunction, literal, money, roomFor, type CostSources } from "../formulas";
import { invoiceColumns } from "../invoice-sheet";
import { writeCharges, type SettledCodes } from "./settled-codes";

export const settlementSheetName = "Slutreglering";

/** What a settlement is made from: the tables, how many rows it needs, and what stands above it. */
export interface SettlementRequest extends CostSources {
  readonly preliminary?: CostRequest["preliminary"];
  readonly outline: Pick<CostOutline, "pairs" | "kinds"> & Partial<Pick<CostOutline, "otherSpellings">>;
  readonly text: { readonly settlement: SheetTop };
  /** The kinds of cost of each pair as they are settled now, where they are known: their sums stand out. */
  readonly pairs?: readonly SettledKinds[];
}

/** What two organisations settle, kind by kind; a kind may have several lines. */
interface SettledKinds {
  readonly biller: string;
  readonly charged: string;
  readonly lines: readonly { readonly kind: string }[];
}

/** What is expected of it: a budget against the amounts that were made from it leaves nothing. */
interface SettlementOptions {
  readonly name?: string;
  readonly leavesNothing?: boolean;
}

/** In characters: names and kinds are not cut, as far as a page has room for them. */
const widths = {
  name: { least: 20, most: 52 },
  kind: { least: 28, most: 44 },
  figure: 16,
} as const;

/** The names and the kind of cost of each of its lines, as they are now; the last one is the sum of all. */
function textsOf({ pairs, outline }: SettlementRequest): string[][] {
  const settled =
    pairs ??
    outline.pairs.map(({ biller, charged, lines }) => ({
      ...{ biller, charged },
      lines: lines.map((line) => ({ kind: String(line[invoiceColumns.kind]) })),
    }));
  return settled.flatMap(({ biller, charged, lines }) => {
    const kinds = new Map(lines.map(({ kind }) => [nameKey(kind), kind]));
    return [...kinds.values(), sumWord].map((kind) => [biller, charged, kind]);
  });
}

/** The columns of FC.SLUTREGLERING: longer names go on below, with their words whole. */
function columnsOf(
  { outline }: SettlementRequest,
  texts: readonly (readonly string[])[],
): readonly (SheetColumn<SettlementColumn> & { readonly width: number })[] {
  const widest = ({ least, most }: { least: number; most: number }, names: readonly string[]): number =>
    names.reduce((width, name) => Math.min(most, Math.max(width, name.length + 2)), least);
  const names = widest(
    widths.name,
    outline.pairs.flatMap(({ biller, charged }) => [biller, charged]),
  );
  const kind = widest(widths.kind, outline.kinds);
  const own: Readonly<Partial<Record<SettlementColumn, number>>> = {
    biller: names,
    charged: names,
    kind,
  };
  const columns = keysOf(settlementResult).map((key): SheetColumn<SettlementColumn> => {
    const { heading, holds } = settlementResult.columns[key];
    return {
      key,
      heading,
      width: own[key] ?? widths.figure,
      ...(holds === "money" ? { numberFormat: numberFormats.money } : { wrap: true }),
    };
  });
  return columnsOfWholeWords(columns, texts);
}

export type SettlementColumn = keyof typeof settlementResult.columns;

/**
 * What was charged in advance against what the costs became, per pair and kind of cost. Above it, in the same columns,
 * the sums of the tables that it is made from, those of its lines, and their differences, which are all 0.
 */
export const settlementSheet = (request: SettlementRequest, options: SettlementOptions = {}): PlannedSheet =>
  settlementStack(request, options).sheet.plan();

/** The same with the places of its lines, and of what it reads by VAT code, for formulas on other sheets. */
export function settlementStack(
  request: SettlementRequest,
  { name = settlementSheetName, leavesNothing = false }: SettlementOptions = {},
): {
  readonly sheet: SheetStack;
  readonly lines: PlacedColumns<SettlementColumn>;
  readonly codes: SettledCodes | undefined;
} {
  const { outline } = request;
  const texts = textsOf(request);
  const columns = columnsOf(request, texts);
  const { settlement } = request.text;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const notes = settlement.notes.flatMap((note) => textLines(note, Math.floor(width * 0.9)));
  const sheet = new SheetStack(name, { ...settlement, notes }, { printed: columns.length });
  const check = sheet.reserve(3, columns.length);
  sheet.gap();
  const advance = request.preliminary === undefined ? undefined : wholeTable(request.preliminary.table);
  const codes = leavesNothing ? undefined : writeCharges(sheet, request, columns.length);
  const lines = sheet.spill({
    columns,
    rows: roomFor(outline.pairs.length * (outline.kinds.length + 2)),
    formula: `=${costFunction("SLUTREGLERING", request, advance)}`,
    repeats: true,
  });
  const figures = lines.area("preliminary", "toDebit");
  sheet.put(check, checkCells(request, check.row, lines, leavesNothing));
  sheet.dress({ ...figures, row: check.row, rows: check.rows }, { numberFormat: money });
  sheet.dress({ ...check, row: check.row + 2, rows: 1 }, { role: "sum" });
  // Sums are bold, which is wider.
  const heights = texts.map((line) =>
    line.map((text, column) => [text, (columns[column]?.width ?? 0) - 1] as const),
  );
  sheet.raise(rowHeights(lines.body.row, [...heights, []], lines.body.rows));
  sheet.dress(lines.body, { verticalAlign: "Top" });
  dressSums(sheet, lines.body, request.pairs ?? []);
  sheet.dressRows(lines, (at) => ({
    total: `${at("biller")}="${sumWord}"`,
    sum: `${at("kind")}="${sumWord}"`,
    line: `AND(${at("kind")}<>"",${at("kind")}<>"${sumWord}")`,
    nothing: `${at("biller")}=""`,
  }));
  return { sheet, lines, codes };
}

/**
 * The sum of each pair below its kinds of cost, and that of all pairs last, where they stand now: an Excel that will not have
 * the rules which follow them shows at least this.
 */
function dressSums(sheet: SheetStack, body: Area, pairs: NonNullable<SettlementRequest["pairs"]>): void {
  if (pairs.length === 0) return;
  let { row } = body;
  for (const { lines } of pairs) {
    row += new Set(lines.map(({ kind }) => nameKey(kind))).size;
    sheet.dress({ ...body, row, rows: 1 }, { role: "sum", lines: "rows" });
    row++;
  }
  sheet.dress({ ...body, row, rows: 1 }, { role: "heading" });
}

/** Three rows by Excel's own formulas; the lines that are sums themselves are left out of the second. */
function checkCells(
  request: SettlementRequest,
  row: number,
  settled: PlacedColumns<SettlementColumn>,
  leavesNothing: boolean,
): PlannedCell[][] {
  const [billers, kinds, left] = [settled.cells("biller"), settled.cells("kind"), settled.cells("toDebit")];
  const ofLines = (of: SettlementColumn): PlannedCell =>
    formula(`=SUMIFS(${settled.cells(of)},${kinds},"<>Summa",${billers},"<>Summa")`);
  const [tables, lines] = [row + 1, row + 2];
  return [
    [
      "Kontroll: summan i tabellerna",
      null,
      null,
      formula(`=${advanceSum(request)}`),
      formula(`=SUM(INDEX(${costFunction("FAKTURAUNDERLAG", request)},0,${invoiceColumns.amount + 1}))`),
      leavesNothing ? 0 : formula(`=ROUND(E${tables}-D${tables},2)`),
    ],
    [
      "Kontroll: summan av raderna nedan",
      null,
      null,
      ofLines("preliminary"),
      ofLines("actual"),
      // Where nothing is to be left, too much in one line must not hide too little in another.
      leavesNothing
        ? formula(
            `=SUMPRODUCT(ABS(IF(ISNUMBER(${left}),${left},0))*(${kinds}<>"Summa")*(${billers}<>"Summa"))`,
          )
        : ofLines("toDebit"),
    ],
    [
      "Kontroll: skillnad, ska vara 0",
      null,
      null,
      ...["D", "E", "F"].map((letter) => formula(`=ROUND(${letter}${tables}-${letter}${lines},2)`)),
    ],
  ];
}

/** All that the table of preliminary amounts says of this centre. */
function advanceSum({ preliminary, centre }: SettlementRequest): string {
  const { table, headings } = preliminary ?? {};
  if (table === undefined || headings?.amount === undefined) return "0";
  const amounts = tableColumn(table, headings.amount);
  return centre === undefined || headings.centre === undefined
    ? `SUM(${amounts})`
    : `SUMPRODUCT((TRIM(${tableColumn(table, headings.centre)})=${literal(centre)})*1,${amounts})`;
}
