import type { InvoiceRow } from "../../../cells/costs/specification/invoice-rows";
import type { PairOutline } from "../../../cells/costs/cost-outline";
import type { Charged, Correction } from "../../../domain/costs/correction";
import { kronor, OreSum, plus, wholeUnits, type Ore } from "../../../domain/costs/money";
import type { Plan, PlannedSheet } from "../../action/plan/plan";
import type { SheetColumn } from "../../sheet/columns";
import { sentTableName } from "../../table-kinds";
import { SheetStack } from "../../sheet/sheet-stack";
import { columnsOfWholeWords } from "../../sheet/whole-words";
import type { CostRequest } from "../cost-request";
import { money } from "../formulas";
import { rowHeights } from "../row-heights";
import { onLyingPage, titled } from "../titled";
import { fixedHeadRows, writeHead } from "./pair-head";
import { periodOf } from "./pair-names";
import { rowCells, rowColumns } from "./sent-rows";
import { sentSheetName } from "./sent-sheet-names";
import { at, columnsOf, headingHeight, pairCells } from "./pair-columns";
import { dressLines, noVatCode } from "./pair-sheet";

/** What is sent: a pair's specification, or a correction of it. */
interface Sending {
  readonly request: CostRequest;
  readonly pair: PairOutline;
  readonly number: string;
  /** Of the specification that is corrected, and what has changed. */
  readonly corrects?: {
    readonly number: string;
    readonly changes: readonly Correction[];
  };
  readonly lines: readonly Charged[];
  readonly rows: readonly InvoiceRow[];
  /** Kronor that round the sum to whole ones; 0 where it is not rounded. */
  readonly rounding: number;
}

/** The specification as values, locked, and its rows as a table that an e-invoice system takes. */
export function sendPlan(sending: Sending): Plan {
  const sheet = sending.corrects ? correctionSheet(sending) : sentSheet(sending);
  return {
    action: "send-specification",
    sheets: [sheet, rowsSheet(sending)],
    columns: [],
    writes: [],
    show: sheet.name,
  };
}

function sentSheet(sending: Sending): PlannedSheet {
  const { request, pair } = sending;
  const sheet = new SheetStack(
    sentSheetName("specification", sending.number, sending.pair),
    topOf(sending, request.text.pair.title),
  );
  const columns = columnsOf(request, pair);
  writeTop(sheet, sending, { columns, sums: at });
  const lines = sheet.list({
    columns,
    lines: pair.rows.map(({ cells }) => pairCells(cells)),
    repeats: true,
  });
  sheet.raise(headingHeight(columns, lines.head));
  dressLines(sheet, pair, lines, true);
  return { ...sheet.plan(), isLocked: true };
}

/** The head stands in the same columns: who is charged at the verksamhet, and its sums' figures over what is charged. */
const correctionColumns = [
  { key: "kind", heading: "Kostnadsslag", width: 24, wrap: true },
  { key: "reference", heading: "Referens", width: 22, wrap: true },
  { key: "vatCode", heading: "Momskod", width: 12.5, align: "Center" },
  { key: "verksamhet", heading: "Verksamhet", width: 24, wrap: true },
  { key: "account", heading: "Kontering", width: 30, wrap: true },
  { key: "before", heading: "Fakturerat", width: 18, numberFormat: money },
  { key: "now", heading: "Rätt belopp", width: 18, numberFormat: money },
  {
    key: "difference",
    heading: "Att debitera",
    width: 18,
    numberFormat: money,
  },
] as const satisfies readonly SheetColumn[];

/** Where the sums stand in the head of a correction, and how many columns who is charged has. */
const correctionHead: Omit<HeadColumns, "columns"> = { sums: { label: 5, value: 7 }, chargedColumns: 1 };

function correctionSheet(sending: Sending): PlannedSheet {
  const { corrects, rows } = sending;
  const sheet = new SheetStack(
    sentSheetName("correction", sending.number, sending.pair),
    topOf(sending, sending.request.text.correction.title),
  );
  const changes = corrects?.changes ?? [];
  const lines = changes.map(({ kind, verksamhet, vatCode, before, now, difference }, index) => [
    kind,
    rows[index]?.reference || null,
    vatCode,
    verksamhet,
    rows[index]?.account || null,
    kronor(before),
    kronor(now),
    kronor(difference),
  ]);
  const columns = columnsOfWholeWords(correctionColumns, lines);
  writeTop(sheet, sending, { ...correctionHead, columns });
  const sums = (["before", "now", "difference"] as const).map((key) =>
    kronor(sumOf(changes.map((one) => one[key]))),
  );
  const { body } = sheet.list({
    columns,
    lines: [...lines, ["Summa", null, null, null, null, ...sums]],
    repeats: true,
  });
  sheet.dress(body, { verticalAlign: "Top" });
  sheet.dress({ ...body, rows: lines.length }, { lines: "rows" });
  sheet.dress({ ...body, row: body.row + lines.length, rows: 1 }, { role: "sum" });
  sheet.raise(
    rowHeights(
      body.row,
      lines.map((line) =>
        columns.slice(0, 5).map(({ width }, column) => [line[column] ?? "", width] as const),
      ),
    ),
  );
  return { ...sheet.plan(), isLocked: true };
}

function topOf(
  { request, pair, number, corrects }: Sending,
  word: string,
): ConstructorParameters<typeof SheetStack>[1] {
  const { head = {}, centre } = request;
  const title = `${word} ${number}`;
  return {
    ...titled(title, `${pair.biller} ${request.text.to} ${pair.charged}`, onLyingPage),
    notes: [
      [
        periodOf(request),
        ...(corrects ? [`${request.text.correction.notes.join(" ")} ${corrects.number}`] : []),
        ...request.text.pair.notes,
      ]
        .filter((words) => words !== "")
        .join(" · "),
    ],
    footer: [head.centre ?? centre ?? "", title, "Underlag – ej faktura"]
      .filter((words) => words !== "")
      .join(" · "),
  };
}

/** The columns that a head stands in: those of the lines below it. */
interface HeadColumns {
  readonly columns: readonly SheetColumn[];
  /** Of the sums: their words, and their figures. */
  readonly sums: { readonly label: number; readonly value: number };
  readonly chargedColumns?: number;
}

/** Who charges whom, and beside it the sums, all of them values. */
function writeTop(
  sheet: SheetStack,
  { request, pair, lines, rounding }: Sending,
  { columns, sums: at, ...options }: HeadColumns,
): void {
  const codes = [...byCode(lines)];
  const sum = sumOf(lines.map(({ amount }) => amount));
  const total = kronor(plus(sum, wholeUnits(rounding)));
  const sums = [
    ["Summa av raderna", null, kronor(sum)],
    ...(rounding === 0 ? [] : [["Öresutjämning", null, rounding]]),
    [total < 0 ? "Att kreditera, exkl. moms" : "Att fakturera, exkl. moms", null, total],
  ];
  for (const [column, { width }] of columns.entries()) sheet.widen(column, width);
  const raised = writeHead(sheet, request, pair, sheet.row, options);
  // A heading beside a text of several lines would be as high as that.
  let aside = sheet.row + 1 + sums.length;
  while (raised.has(aside)) aside++;
  const top = sheet.reserve(
    Math.max(fixedHeadRows(request, pair), aside + 1 + codes.length - sheet.row),
    at.value + 1,
  );
  sheet.gap();
  sheet.put({ row: top.row, column: at.label }, [["Summering, kronor", "", ""]], { role: "heading" });
  sheet.put({ row: top.row + 1, column: at.label }, sums);
  sheet.dress({ row: top.row + sums.length, column: at.label, rows: 1, columns: 3 }, { role: "sum" });
  const head = aside;
  sheet.put({ row: head, column: at.label }, [["Momskod", "", "Summa"]], {
    role: "heading",
  });
  sheet.put(
    { row: head + 1, column: at.label },
    codes.map(([code, amount]) => [code, null, kronor(amount)]),
  );
  const figures = { column: at.value, columns: 1 };
  const rows = head + 1 + codes.length - top.row;
  sheet.dress({ row: top.row, column: at.label, rows, columns: 3 }, { verticalAlign: "Top" });
  sheet.dress({ ...figures, row: top.row + 1, rows: sums.length }, { numberFormat: money });
  sheet.dress({ ...figures, row: head, rows: 1 }, { align: "Right" });
  sheet.dress({ ...figures, row: head + 1, rows: codes.length }, { numberFormat: money });
}

function byCode(lines: readonly Charged[]): Map<string, Ore> {
  const sums = new Map<string, OreSum>();
  for (const { vatCode, amount } of lines) {
    const code = vatCode === "" ? noVatCode : vatCode;
    const sum = sums.get(code) ?? new OreSum();
    sums.set(code, sum);
    sum.add(amount);
  }
  return new Map([...sums].map(([code, sum]) => [code, sum.ore]));
}

function sumOf(amounts: readonly Ore[]): Ore {
  const sum = new OreSum();
  for (const amount of amounts) sum.add(amount);
  return sum.ore;
}

/** Locked as well: what has been sent is what later changes are worked out of. */
function rowsSheet({ request, number, rows, rounding, pair }: Sending): PlannedSheet {
  const { title, notes } = request.text.invoiceRows;
  const sheet = new SheetStack(sentSheetName("rows", number, pair), {
    title: `${title} ${number} · ${pair.biller} ${request.text.to} ${pair.charged}`,
    notes,
  });
  const rounded = {
    reference: "",
    account: "",
    vatCode: "",
    kind: "",
    verksamhet: "",
  };
  const all = [...rows, ...(rounding === 0 ? [] : [{ ...rounded, text: "Öresutjämning", amount: rounding }])];
  const lines = all.map((row, index) => rowCells(row, number, index + 1));
  const columns = columnsOfWholeWords(rowColumns, lines);
  const { body } = sheet.table({ name: sentTableName(number), columns, lines, repeats: true });
  sheet.dress(body, { verticalAlign: "Top" });
  const texts = columns.flatMap(({ wrap, width }, column) => (wrap ? [{ width, column }] : []));
  sheet.raise(
    rowHeights(
      body.row,
      lines.map((line) => texts.map(({ width, column }) => [String(line[column] ?? ""), width] as const)),
    ),
  );
  return { ...sheet.plan(), isLocked: true };
}
