import type { CostOutline } from "../../cells/costs/cost-outline";
import { formula, type PlannedCell } from "../action/cell-input";
import type { PlannedSheet } from "../action/plan";
import type { Area } from "../address";
import { tableColumn, wholeTable } from "../structured-reference";
import type { CostRequest } from "./cost-request";
import { costFunction, fixedArea, literal, money, roomFor, type CostSources } from "./formulas";
import { invoiceColumns } from "./invoice-sheet";
import { sheetTop } from "./sheet-top";

export const settlementSheetName = "Slutreglering";

/** What a settlement is made from: the tables, how many rows it needs, and what stands above it. */
export interface SettlementRequest extends CostSources {
  readonly preliminary?: CostRequest["preliminary"];
  readonly outline: Pick<CostOutline, "pairs" | "kinds">;
  readonly text: Pick<CostRequest["text"], "settlement">;
}

/** What is expected of it: a budget against the amounts that were made from it leaves nothing. */
export interface SettlementOptions {
  readonly name?: string;
  readonly leavesNothing?: boolean;
}

const at = { biller: 0, kind: 2, preliminary: 3, actual: 4, toDebit: 5 } as const;
const width = 6;

/** The check, and an empty row below it. */
const checkRows = 4;

/** The settlement's lines without their heading, from one column to another. */
export function settlementArea({ outline, text }: SettlementRequest, from: number, to = from): Area {
  const { pairs, kinds } = outline;
  return {
    row: sheetTop(text.settlement).rows + 2 + checkRows,
    column: from,
    rows: roomFor(pairs.length * (kinds.length + 2)),
    columns: to - from + 1,
  };
}

/**
 * What was charged in advance against what the costs became, per pair and kind of cost. Above it, in the same columns,
 * the sums of the tables that it is made from, those of its lines, and their differences, which are all 0.
 */
export function settlementSheet(
  request: SettlementRequest,
  { name = settlementSheetName, leavesNothing = false }: SettlementOptions = {},
): PlannedSheet {
  const area = settlementArea(request, 0, width - 1);
  const head = area.row - 1;
  const first = sheetTop(request.text.settlement).rows + 1;
  const figures = (row: number, rows: number): Area => ({ row, column: at.preliminary, rows, columns: 3 });
  const advance = request.preliminary === undefined ? undefined : wholeTable(request.preliminary.table);
  return {
    name,
    ifTaken: "number",
    blocks: [
      ...sheetTop(request.text.settlement).blocks,
      { row: first, column: 0, cells: checkCells(request, first, leavesNothing) },
    ],
    formats: [
      { ...figures(first, 3), look: { numberFormat: money } },
      { row: first + 2, column: 0, rows: 1, columns: width, look: { role: "sum" } },
      { row: head, column: 0, rows: 1, columns: width, look: { role: "heading", wrap: true } },
      { ...figures(head, 1), look: { align: "Right" } },
      { ...settlementArea(request, at.preliminary, at.toDebit), look: { numberFormat: money } },
    ],
    spills: [
      {
        row: head,
        column: 0,
        rows: area.rows + 1,
        columns: width,
        formula: `=${costFunction("SLUTREGLERING", request, advance)}`,
      },
    ],
    columnWidths: { 0: 20, 1: 20, 2: kindWidth(request), 3: 16, 4: 16, 5: 16 },
    frozenRows: head + 1,
    gridLines: false,
    page: {
      orientation: "portrait",
      titleRows: { first: head, last: head },
      footer: request.text.settlement.title,
    },
  };
}

/** In characters: a kind of cost is not cut, as far as a page has room for it. */
const kindWidth = ({ outline }: SettlementRequest): number =>
  Math.min(44, Math.max(28, ...outline.kinds.map((kind) => kind.length + 2)));

/** Three rows by Excel's own formulas; the lines that are sums themselves are left out of the second. */
function checkCells(request: SettlementRequest, row: number, leavesNothing: boolean): PlannedCell[][] {
  const column = (of: keyof typeof at): string => fixedArea(settlementArea(request, at[of]));
  const [billers, kinds, left] = [column("biller"), column("kind"), column("toDebit")];
  const ofLines = (of: keyof typeof at): PlannedCell =>
    formula(`=SUMIFS(${column(of)},${kinds},"<>Summa",${billers},"<>Summa")`);
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
