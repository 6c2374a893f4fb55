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
import type { SheetTop } from "../../sheet/parts";
import { tableColumn, wholeTable } from "../../action/plan/structured-reference";
import type { CostRequest } from "../cost-request";
import { textLines } from "../text-lines";
import { costFunction, literal, money, roomFor, type CostSources } from "../formulas";
import { invoiceColumns } from "../invoice-sheet";

export const settlementSheetName = "Slutreglering";

/** What a settlement is made from: the tables, how many rows it needs, and what stands above it. */
export interface SettlementRequest extends CostSources {
  readonly preliminary?: CostRequest["preliminary"];
  readonly outline: Pick<CostOutline, "pairs" | "kinds"> & Partial<Pick<CostOutline, "otherSpellings">>;
  readonly text: { readonly settlement: SheetTop };
  /** The kinds of cost of each pair as they are settled now, where they are known: their sums stand out. */
  readonly pairs?: readonly { readonly lines: readonly { readonly kind: string }[] }[];
}

/** What is expected of it: a budget against the amounts that were made from it leaves nothing. */
interface SettlementOptions {
  readonly name?: string;
  readonly leavesNothing?: boolean;
}

/** The columns of FC.SLUTREGLERING. */
const columnsOf = ({
  kinds,
  pairs,
}: SettlementRequest["outline"]): readonly SheetColumn<SettlementColumn>[] => {
  // A kind of cost is not cut, as far as a page has room for it.
  const forKinds = Math.min(44, Math.max(28, ...kinds.map((kind) => kind.length + 2)));
  const names = pairs.flatMap(({ biller, charged }) => [biller.length + 2, charged.length + 2]);
  const forNames = Math.min(52, Math.max(20, ...names));
  const widths = {
    biller: forNames,
    charged: forNames,
    kind: forKinds,
    preliminary: 16,
    actual: 16,
    toDebit: 16,
  };
  return keysOf(settlementResult).map((key) => {
    const { heading, holds } = settlementResult.columns[key];
    return {
      key,
      heading,
      width: widths[key],
      ...(holds === "money" && { numberFormat: numberFormats.money }),
    };
  });
};

export type SettlementColumn = keyof typeof settlementResult.columns;

/**
 * What was charged in advance against what the costs became, per pair and kind of cost. Above it, in the same columns,
 * the sums of the tables that it is made from, those of its lines, and their differences, which are all 0.
 */
export const settlementSheet = (request: SettlementRequest, options: SettlementOptions = {}): PlannedSheet =>
  settlementStack(request, options).sheet.plan();

/** The same with the places of its lines, for formulas on other sheets. */
export function settlementStack(
  request: SettlementRequest,
  { name = settlementSheetName, leavesNothing = false }: SettlementOptions = {},
): { readonly sheet: SheetStack; readonly lines: PlacedColumns<SettlementColumn> } {
  const { outline } = request;
  const columns = columnsOf(outline);
  const { settlement } = request.text;
  const width = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const sheet = new SheetStack(name, {
    ...settlement,
    notes: settlement.notes.flatMap((note) => textLines(note, Math.floor(width * 0.9))),
  });
  const check = sheet.reserve(3, columns.length);
  sheet.gap();
  const advance = request.preliminary === undefined ? undefined : wholeTable(request.preliminary.table);
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
  dressSums(sheet, lines.body, request.pairs ?? []);
  sheet.dressRows(lines, (at) => ({
    total: `${at("biller")}="${sumWord}"`,
    sum: `${at("kind")}="${sumWord}"`,
    line: `AND(${at("kind")}<>"",${at("kind")}<>"${sumWord}")`,
    nothing: `${at("biller")}=""`,
  }));
  return { sheet, lines };
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
