import type { PairOutline } from "../../../cells/costs/cost-outline";
import { laidOutColumns, sumWord } from "../../../cells/costs/specification/specification-layout";
import { formula, type PlannedCell } from "../../action/plan/cell-input";
import type { PlannedSheet } from "../../action/plan/plan";
import { onSheet } from "../../action/plan/sheet-reference";
import { cellAddress, type Area } from "../../address";
import { fixedArea, fixedCell, type PlacedColumns } from "../../sheet/placed";
import type { SheetTop } from "../../sheet/parts";
import { onLyingPage, titled } from "../titled";
import { SheetStack } from "../../sheet/sheet-stack";
import type { CostRequest } from "../cost-request";
import { money, roomFor, withGaps } from "../formulas";
import type { InvoicePlaces } from "../invoice-sheet";
import { at, columnsOf, figures, headingHeight, shown, type PairColumn } from "./pair-columns";
import { headRows, organisationCells, writeHead } from "./pair-head";
import { rowHeights } from "../row-heights";

/** What a line without a VAT code is summed under. */
export const noVatCode = "(ingen)";

/** In the place of a rounding that comes when the VAT has: it has the room of two narrow columns. */
export const roundedLater = "Öresutjämning: på fakturan";

/** Codes that may come. */
const furtherCodes = 2;

/** The sheet of a pair, with the cells that the checks look at. */
export interface PairSheet {
  readonly sheet: PlannedSheet;
  readonly sum: string;
  readonly codeSums: string;
}

/**
 * The specification of what one organisation charges another, so that it can be booked at the other end: who the two are
 * and what it is for, the sum and the sums by VAT code, and every line with its calculation in words, group by group.
 * The lines are read from the sheet with all of them, and the sums of the head out of the lines as they stand there.
 */
export function pairSheet(
  request: CostRequest,
  pair: PairOutline,
  name: string,
  { lines: all, laidOut }: Pick<InvoicePlaces, "lines" | "laidOut">,
): PairSheet {
  const sheet = new SheetStack(name, topOf(request, pair), {
    printed: shown.length,
  });
  const codes = Math.max(4, pair.vatCodes + furtherCodes);
  const sums = request.roundsToKronor ? 3 : 2;
  const top = sheet.reserve(Math.max(1 + headRows, 1 + sums + 1 + codes), shown.length);
  sheet.gap();
  const [biller, charged] = organisationCells(top.row);
  const mine = (columns: readonly [string, string]): string =>
    `(${columns[0]}=${biller})*(${columns[1]}=${charged})`;
  const columns = columnsOf(request, pair);
  const lines = sheet.spill({
    columns,
    rows: roomFor(pair.rows.length),
    formula:
      `=FILTER(${withGaps(laidOut("kind", "vatCode"))},` +
      `${mine([laidOut("biller"), laidOut("charged")])},"")`,
    hasHeadings: false,
    repeats: true,
  });
  writeHead(sheet, request, pair, top.row, {
    charged: { lines: all, aside: shown.length + 1 },
  });
  const charges: Charges = {
    mine: mine([all("biller"), all("charged")]),
    codes: all("vatCode"),
    amounts: all("amount"),
  };
  const codeSums = writeSums(sheet, request, lines, charges, {
    ...top,
    rows: codes,
  });
  sheet.raise(headingHeight(columns, lines.head));
  dressLines(sheet, pair, lines);
  // A line has the whole amount that its part is of; headings and sums have none.
  sheet.dressRows(lines, (at) => ({
    total: `AND(${at("kind")}="${sumWord}",${at("whole")}="")`,
    sum: `AND(${at("kind")}<>"",${at("kind")}<>"${sumWord}",${at("whole")}="")`,
    line: `AND(${at("kind")}<>"",${at("whole")}<>"")`,
    nothing: `${at("kind")}=""`,
  }));
  return {
    sheet: sheet.plan(),
    sum: onSheet(name, fixedCell(top.row + 1, at.value)),
    codeSums: onSheet(name, fixedArea(codeSums)),
  };
}

function topOf({ text, head = {}, outline, centre }: CostRequest, pair: PairOutline): SheetTop {
  const index = outline.pairs.indexOf(pair);
  const [number, sent] = [head.numbers?.[index] ?? "", head.sent?.[index]];
  const title = [text.pair.title, number].filter((words) => words !== "").join(" ");
  return {
    ...titled(title, `${pair.biller} ${text.to} ${pair.charged}`, onLyingPage),
    notes: [
      // Its time stands in the head, by a formula: words would stay when the costs' days change.
      [sent ? `Skickad ${sent.day} som ${sent.number}` : "", ...text.pair.notes]
        .filter((words) => words !== "")
        .join(" · "),
    ],
    footer: [head.centre ?? centre ?? "", title, "Underlag – ej faktura"]
      .filter((words) => words !== "")
      .join(" · "),
  };
}

/** The lines of the pair on the sheet with all of them: which they are, their codes and their amounts. */
interface Charges {
  readonly mine: string;
  readonly codes: string;
  readonly amounts: string;
}

/**
 * The sum, the rounding and what is to be charged, and below them the sums by VAT code.
 *
 * @returns the sums by code
 */
function writeSums(
  sheet: SheetStack,
  { roundsToKronor }: CostRequest,
  lines: PlacedColumns<PairColumn>,
  { mine, codes, amounts }: Charges,
  { row, rows }: Pick<Area, "row" | "rows">,
): Area {
  const figure = (down: number): string => fixedCell(row + down, at.value);
  const total = roundsToKronor ? 3 : 2;
  // Whoever adds the VAT rounds: a net sum that has been rounded before would not be the sum of its codes.
  const isTaxed = `SUMPRODUCT(${mine}*(${codes}<>"")*(${codes}&""<>"0")*(${codes}&""<>"0 %")*(${codes}&""<>"0%"))>0`;
  const sums: PlannedCell[][] = [
    [
      "Summa av raderna",
      null,
      formula(`=IFERROR(INDEX(${lines.cells("amount")},MATCH("${sumWord}",${lines.cells("kind")},0)),0)`),
    ],
    ...(roundsToKronor
      ? [
          [
            formula(`=IF(${isTaxed},"${roundedLater}","Öresutjämning")`),
            null,
            formula(`=IF(${isTaxed},0,ROUND(ROUND(${figure(1)},0)-${figure(1)},2))`),
          ],
        ]
      : []),
    [
      formula(`=IF(${figure(total)}<0,"Att kreditera, exkl. moms","Att fakturera, exkl. moms")`),
      null,
      formula(roundsToKronor ? `=${figure(1)}+${figure(2)}` : `=${figure(1)}`),
    ],
  ];
  sheet.put({ row, column: at.label }, [["Summering, kronor", "", ""]], {
    role: "heading",
  });
  sheet.put({ row: row + 1, column: at.label }, sums);
  sheet.dress({ row: row + 1, column: at.value, rows: total, columns: 1 }, { numberFormat: money });
  sheet.dress({ row: row + total, column: at.label, rows: 1, columns: 3 }, { role: "sum" });
  const head = row + total + 1;
  sheet.put({ row: head, column: at.label }, [["Momskod", "", "Summa"]], {
    role: "heading",
  });
  sheet.dress({ row: head, column: at.value, rows: 1, columns: 1 }, { align: "Right" });
  const codeSums = { row: head + 1, column: at.value, rows, columns: 1 };
  sheet.dress({ row, column: at.label, rows: head + 1 + rows - row, columns: 3 }, { verticalAlign: "Top" });
  const named = `IF(${codes}="","${noVatCode}",${codes}&"")`;
  sheet.spillInto({ ...codeSums, column: at.label }, `=UNIQUE(FILTER(${named},${mine},""))`);
  sheet.put(
    codeSums,
    Array.from({ length: rows }, (_, index) => {
      const code = cellAddress(codeSums.row + index, at.label);
      return [formula(`=IF(${code}="","",ROUND(SUMPRODUCT(${mine}*(${named}=${code}),${amounts}),2))`)];
    }),
  );
  sheet.dress(codeSums, { numberFormat: money });
  return codeSums;
}

/** Lines below each other, between headings and sums. */
function runsOfLines(rows: PairOutline["rows"]): { row: number; rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  rows.forEach(({ is }, row) => {
    const last = runs.at(-1);
    if (is !== "line") return;
    if (last && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1 });
  });
  return runs;
}

/**
 * The headings and sums as they stand now, and the heights of the lines.
 *
 * @param isFixed nothing spills beside headings and sums, which then go on over the columns
 */
export function dressLines(
  sheet: SheetStack,
  { rows }: PairOutline,
  { body, columns }: PlacedColumns<PairColumn>,
  isFixed = false,
): void {
  const kind = laidOutColumns.indexOf("kind");
  rows.forEach(({ is }, index) => {
    if (is === "line") return;
    const area = { ...body, row: body.row + index, rows: 1 };
    sheet.dress(area, {
      role: is === "sum" ? "heading" : "sum",
      ...(isFixed && { wrap: false }),
    });
  });
  for (const { row, rows: count } of runsOfLines(rows)) {
    sheet.dress({ ...body, row: body.row + row, rows: count }, { lines: "rows" });
  }
  const texts = shown.flatMap((key, index) =>
    key in figures ? [] : [{ column: kind + index, width: columns[index]?.width ?? 0 }],
  );
  sheet.raise(
    rowHeights(
      body.row,
      rows.map(({ cells, is }) =>
        isFixed && is !== "line" ? [] : texts.map(({ column, width }) => [cells[column], width] as const),
      ),
      body.rows,
    ),
  );
}
