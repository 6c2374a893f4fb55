import { formula } from "../action/plan/cell-input";
import type { PlannedSheet } from "../action/plan/plan";
import type { PlacedColumns } from "../sheet/placed";
import { SheetStack } from "../sheet/sheet-stack";
import { wholeWords } from "../sheet/whole-words";
import type { CostRequest } from "./cost-request";
import { costFunction, money, roomFor, withGaps } from "./formulas";
import { invoiceColumns, lineColumns, lineHeights, onOnePage } from "./invoice-sheet";

export const internalSheetName = "Interna överföringar";

/** Columns between the internal lines and all those that they are taken from. */
const gap = 2;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The one who bears and the one who has paid are of the same organisation, which is named once; all of it on one page. */
const usualColumns = lineColumns({ ...onOnePage, calculation: 29.5 })
  .slice(invoiceColumns.charged)
  .map((column) => ({
    ...column,
    ...(column.key === "charged" && { heading: "Organisation" }),
    wrap: true,
  }));

/** Those that give way to the others' words. */
const least: Readonly<Partial<Record<keyof typeof invoiceColumns, number>>> = { whole: 15, calculation: 23 };

/** No word is parted. */
function columnsFor({ outline: { internalLines } }: CostRequest): ReturnType<typeof lineColumns> {
  const fitted = wholeWords(
    usualColumns.map(({ key, heading, width = 0, numberFormat }) => ({
      width,
      ...(least[key] !== undefined && { least: least[key] }),
      texts:
        numberFormat === undefined
          ? internalLines.map((line) => String(line[invoiceColumns[key]] ?? ""))
          : [],
      bold: [heading],
    })),
  );
  return usualColumns.map((column, index) => ({ ...column, width: fitted[index] ?? 0 }));
}

/** What verksamheter of one organisation owe each other: the same lines, between cost centres, that nobody invoices. */
export function internalSheet(request: CostRequest): PlannedSheet {
  const { outline, text } = request;
  const { internalLines, pairs } = outline;
  const columns = columnsFor(request);
  const sheet = new SheetStack(internalSheetName, text.internal, { printed: columns.length });
  const top = sheet.reserve(1, 2);
  sheet.gap();
  const source = sheet.spill({
    columns: lineColumns().map(({ key, heading }) => ({ key, heading })),
    rows: roomFor(internalLines.length + sum(pairs.map(({ lines }) => lines.length))),
    formula: `=${costFunction("FAKTURAUNDERLAG", request, "TRUE")}`,
    column: columns.length + gap,
    isAside: true,
  });
  const lines = sheet.spill({
    columns,
    rows: roomFor(internalLines.length),
    formula: ownLines(source),
    hasHeadings: false,
    repeats: true,
  });
  sheet.put(top, [["Summa", formula(`=ROUND(SUM(${lines.cells("amount")}),2)`)]], {
    role: "sum",
    numberFormat: money,
  });
  const { head, body } = source;
  sheet.put({ row: top.row, column: body.column }, [["Alla rader som de interna hämtas ur"]], {
    role: "note",
  });
  sheet.dress({ ...body, row: head, rows: 1 }, { wrap: false });
  for (const key of ["whole", "amount"] as const) sheet.dress(source.area(key), { numberFormat: money });
  sheet.raise(lineHeights(lines, internalLines));
  return sheet.plan();
}

/** Those that stay in the organisation. */
function ownLines(source: PlacedColumns<keyof typeof invoiceColumns>): string {
  const [biller, charged] = [source.cells("biller"), source.cells("charged")];
  return `=FILTER(${withGaps(source.cells("charged", "payer"))},(${biller}=${charged})*(${biller}<>""),"Inga")`;
}
