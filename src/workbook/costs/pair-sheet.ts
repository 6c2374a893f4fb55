import type { ContactColumn } from "../../cells/costs/contact-columns";
import type { PairOutline } from "../../cells/costs/cost-outline";
import { textCell, type PlannedCell } from "../action/cell-input";
import type { PlannedFormat, PlannedSheet } from "../action/plan";
import { cellAddress, type Area } from "../address";
import type { CostRequest } from "./cost-request";
import {
  andOfCentre,
  fixedArea,
  fixedCell,
  isoDate,
  money,
  partyCells,
  partyNames,
  percent,
} from "./formulas";
import { invoiceArea, invoiceCells, invoiceColumns } from "./invoice-sheet";
import { heading, sheetTop } from "./sheet-top";

/** What a line without a VAT code is summed under. */
const noVatCode = "(ingen)";

const contacts: readonly (readonly [label: string, key: ContactColumn])[] = [
  ["Fakturaadress", "address"],
  ["Referens", "reference"],
  ["Kontering", "account"],
  ["Motpart", "counterpart"],
];

/** Columns on the sheet. */
const at = { biller: 1, charged: 4, sumLabel: 5, sum: 7, code: 8, codeSum: 9 } as const;
const width = 10;
/** Within the lines: as in FC.FAKTURAUNDERLAG, from the kind of cost on. */
const lineColumn = (column: keyof typeof invoiceColumns): number =>
  invoiceColumns[column] - invoiceColumns.kind;

const lineHeadings = [
  "Kostnadsslag",
  "Period",
  "Verksamhet",
  "Helt belopp",
  "Nyckel",
  "Beräkning",
  "Andel",
  "Belopp",
  "Momskod",
  "Betalt av",
];

/** Where the figures of a pair stand on its sheet. */
export interface PairPlaces {
  readonly top: number;
  readonly sum: string;
  readonly codeSums: Area;
  readonly head: number;
  readonly lines: Area;
}

export function pairPlaces(request: CostRequest, pair: PairOutline): PairPlaces {
  const top = sheetTop(request.text.pair).rows + 1;
  const codes = Math.max(6, pair.vatCodes + 4);
  const head = top + 1 + codes + 1;
  return {
    top,
    sum: fixedCell(top + 1, at.sum),
    codeSums: { row: top + 1, column: at.codeSum, rows: codes, columns: 1 },
    head,
    lines: { row: head + 1, column: 0, rows: invoiceArea(request, 0).rows, columns: width },
  };
}

/**
 * The specification of what one organisation charges another, on pages of its own: every line with its calculation in
 * words, the sum, the sums by VAT code, and who the two are. The lines are read from the sheet with all of them.
 */
export function pairSheet(request: CostRequest, pair: PairOutline, name: string): PlannedSheet {
  const { top, head, lines, codeSums, sum } = pairPlaces(request, pair);
  const column = (of: keyof typeof invoiceColumns): string =>
    fixedArea({ ...lines, column: lineColumn(of), columns: 1 });
  const [amounts, periods, codes] = [column("amount"), column("period"), column("vatCode")];
  const [billerCell, chargedCell] = [fixedCell(top + 1, at.biller), fixedCell(top + 1, at.charged)];
  const codeCell = (row: number): string => cellAddress(codeSums.row + row, at.code);
  const days = (least: boolean): string =>
    `=IF(COUNTIF(${periods},"*–*")=0,"",${least ? "MIN" : "MAX"}(IFERROR(DATEVALUE(${least ? "LEFT" : "RIGHT"}(${periods},10)),"")))`;
  const rounding = fixedCell(top + 2, at.sum);
  const sums: PlannedCell[][] = [
    ["Summa av raderna", null, `=ROUND(SUM(${amounts}),2)`],
    ...(request.roundsToKronor ? [["Öresutjämning", null, `=ROUND(ROUND(${sum},0)-${sum},2)`]] : []),
    ["Att fakturera", null, request.roundsToKronor ? `=${sum}+${rounding}` : `=${sum}`],
    ["Period från", null, days(true)],
    ["Period till", null, days(false)],
  ];
  const total = top + sums.length - 2;
  const who = (cell: string, own: string): PlannedCell[][] => [
    [textCell(own)],
    ...contacts.map(([, key]) => [contactFormula(request, key, cell)]),
  ];
  const inputs = contacts.flatMap(([, key], index): PlannedFormat[] =>
    request.parties.headings[key] === undefined
      ? [at.biller, at.charged].map((inColumn) => ({
          row: top + 2 + index,
          column: inColumn,
          rows: 1,
          columns: 1,
          look: { role: "input" },
        }))
      : [],
  );
  const { biller, charged } = invoiceColumns;
  return {
    name,
    ifTaken: "number",
    blocks: [
      ...sheetTop(request.text.pair).blocks,
      heading(top, 0, ["Fakturerar", ""]),
      heading(top, 3, ["Faktureras", ""]),
      heading(top, at.code, ["Momskod", "Summa"]),
      {
        row: top + 1,
        column: 0,
        cells: [["Organisation"], ...contacts.map(([label]) => [label])],
      },
      { row: top + 1, column: at.biller, cells: who(billerCell, pair.biller), look: { wrap: true } },
      {
        row: top + 1,
        column: 3,
        cells: [["Organisation"], ...contacts.map(([label]) => [label])],
      },
      { row: top + 1, column: at.charged, cells: who(chargedCell, pair.charged), look: { wrap: true } },
      { row: top + 1, column: at.sumLabel, cells: sums },
      {
        row: codeSums.row,
        column: at.codeSum,
        cells: Array.from({ length: codeSums.rows }, (_, row) => [
          `=IF(${codeCell(row)}="","",ROUND(SUMPRODUCT(--(IF(${codes}="","${noVatCode}",${codes})=${codeCell(row)}),${amounts}),2))`,
        ]),
      },
      heading(head, 0, lineHeadings),
    ],
    formats: [
      ...inputs,
      { row: top + 1, column: at.sum, rows: sums.length - 2, columns: 1, look: { numberFormat: money } },
      { row: total, column: at.sumLabel, rows: 1, columns: 3, look: { role: "sum" } },
      { row: total + 1, column: at.sum, rows: 2, columns: 1, look: { numberFormat: isoDate } },
      { ...codeSums, look: { numberFormat: money } },
      { ...lines, column: lineColumn("whole"), columns: 1, look: { numberFormat: money } },
      { ...lines, column: lineColumn("calculation"), columns: 1, look: { wrap: true } },
      { ...lines, column: lineColumn("share"), columns: 1, look: { numberFormat: percent } },
      { ...lines, column: lineColumn("amount"), columns: 1, look: { numberFormat: money } },
    ],
    spills: [
      {
        row: lines.row,
        column: 0,
        rows: lines.rows,
        columns: width,
        formula:
          `=FILTER(${invoiceCells(request, invoiceColumns.kind, invoiceColumns.payer)},` +
          `(${invoiceCells(request, biller)}=${billerCell})*(${invoiceCells(request, charged)}=${chargedCell}),"")`,
      },
      {
        row: codeSums.row,
        column: at.code,
        rows: codeSums.rows,
        columns: 1,
        formula: `=UNIQUE(FILTER(IF(${codes}="","${noVatCode}",${codes}),${amounts}<>"",""))`,
      },
    ],
    columnWidths: { 0: 26, 1: 24, 2: 20, 3: 15, 4: 22, 5: 38, 6: 9, 7: 15, 8: 12, 9: 16 },
    gridLines: false,
    page: {
      orientation: "landscape",
      titleRows: { first: head, last: head },
      footer: `${request.text.pair.title}: ${pair.biller} – ${pair.charged}`,
    },
  };
}

/** What the table of parties says about the organisation; empty, to be filled in, where it has no such column. */
function contactFormula(request: CostRequest, key: ContactColumn, organisation: string): PlannedCell {
  const cells = partyCells(request, key);
  if (cells === undefined) return null;
  const ofCentre = andOfCentre(request, partyCells(request, "centre"));
  return `=TEXTJOIN(", ",TRUE,UNIQUE(FILTER(${cells}&"",(TRIM(${partyNames(request, "organisation")})=${organisation})${ofCentre},"")))`;
}
