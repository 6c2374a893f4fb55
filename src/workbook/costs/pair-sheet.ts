import type { ContactColumn } from "../../cells/costs/contact-columns";
import type { PairOutline } from "../../cells/costs/cost-outline";
import { formula, type PlannedCell } from "../action/cell-input";
import type { PlannedBlock, PlannedFormat, PlannedHeight, PlannedSheet } from "../action/plan";
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
  roomFor,
} from "./formulas";
import { invoiceCells, invoiceColumns, lineLook } from "./invoice-sheet";
import { wrappedLines } from "./row-heights";
import { heading, sheetTop } from "./sheet-top";

/** What a line without a VAT code is summed under. */
const noVatCode = "(ingen)";

const contacts: readonly (readonly [label: string, key: ContactColumn])[] = [
  ["Fakturaadress", "address"],
  ["Referens", "reference"],
  ["Kontering", "account"],
  ["Motpart", "counterpart"],
];

/** Columns on the sheet, and how many the texts in them have to themselves. */
const at = {
  biller: { label: 0, value: 1, columns: 3 },
  charged: { label: 4, value: 5, columns: 2 },
  sums: { label: 7, value: 9, columns: 3 },
} as const;
const width = 10;

/** The first column is that of the kind of cost: who the two are stands above. */
const from = invoiceColumns.kind;

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

/** Codes that may come. */
const furtherCodes = 2;

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
  const codes = Math.max(4, pair.vatCodes + furtherCodes);
  const codesTop = top + contacts.length + 3;
  const head = codesTop + 1 + codes + 1;
  return {
    top,
    sum: fixedCell(top + 1, at.sums.value),
    codeSums: { row: codesTop + 1, column: at.sums.value, rows: codes, columns: 1 },
    head,
    lines: { row: head + 1, column: 0, rows: roomFor(pair.lines.length), columns: width },
  };
}

/**
 * The specification of what one organisation charges another, on pages of its own: every line with its calculation in
 * words, the sum, the sums by VAT code, and who the two are. The lines are read from the sheet with all of them.
 */
export function pairSheet(request: CostRequest, pair: PairOutline, name: string): PlannedSheet {
  const { top, head, lines, codeSums, sum } = pairPlaces(request, pair);
  const look = lineLook(lines, pair.lines, from);
  const column = (of: keyof typeof invoiceColumns): string =>
    fixedArea({ ...lines, column: invoiceColumns[of] - from, columns: 1 });
  const [amounts, periods, codes] = [column("amount"), column("period"), column("vatCode")];
  const [billerCell, chargedCell] = [at.biller, at.charged].map(({ value }) => fixedCell(top + 1, value)) as [
    string,
    string,
  ];
  const codeCell = (row: number): string => cellAddress(codeSums.row + row, at.sums.label);
  const days = (least: boolean): PlannedCell =>
    formula(
      `=IF(COUNTIF(${periods},"*–*")=0,"",${least ? "MIN" : "MAX"}(IFERROR(DATEVALUE(${least ? "LEFT" : "RIGHT"}(${periods},10)),"")))`,
    );
  const rounding = fixedCell(top + 2, at.sums.value);
  const total = top + (request.roundsToKronor ? 3 : 2);
  const sums: PlannedCell[][] = [
    ["Summa av raderna", null, formula(`=ROUND(SUM(${amounts}),2)`)],
    ...(request.roundsToKronor ? [["Öresutjämning", null, formula(`=ROUND(ROUND(${sum},0)-${sum},2)`)]] : []),
    [
      formula(`=IF(${fixedCell(total, at.sums.value)}<0,"Att kreditera","Att fakturera")`),
      null,
      request.roundsToKronor ? formula(`=${sum}+${rounding}`) : formula(`=${sum}`),
    ],
    ["Period från", null, days(true)],
    ["Period till", null, days(false)],
  ];
  const { biller, charged } = invoiceColumns;
  const long = longContacts(request, pair, top, look.columnWidths);
  const who = [
    ...contactBlocks(request, pair.biller, top, at.biller, "Fakturerar"),
    ...contactBlocks(request, pair.charged, top, at.charged, "Faktureras"),
  ];
  return {
    name,
    ifTaken: "number",
    blocks: [
      ...sheetTop(request.text.pair).blocks,
      ...who,
      heading(top, at.sums.label, ["Summering", "", ""]),
      { row: top + 1, column: at.sums.label, cells: sums },
      heading(codeSums.row - 1, at.sums.label, ["Momskod", "", "Summa"]),
      {
        row: codeSums.row,
        column: codeSums.column,
        cells: Array.from({ length: codeSums.rows }, (_, row) => [
          formula(
            `=IF(${codeCell(row)}="","",ROUND(SUMPRODUCT(--(IF(${codes}="","${noVatCode}",${codes})=${codeCell(row)}),${amounts}),2))`,
          ),
        ]),
      },
      heading(head, 0, lineHeadings),
    ],
    formats: [
      ...inputs(request, top),
      ...long.map(({ row, column }): PlannedFormat => ({
        row,
        column,
        rows: 1,
        columns: 1,
        look: { wrap: true },
      })),
      { row: top + 1, column: 0, rows: contacts.length + 1, columns: width, look: { verticalAlign: "Top" } },
      { row: top + 1, column: at.sums.value, rows: total - top, columns: 1, look: { numberFormat: money } },
      { row: total, column: at.sums.label, rows: 1, columns: at.sums.columns, look: { role: "sum" } },
      {
        row: total + 1,
        column: at.sums.value,
        rows: 2,
        columns: 1,
        look: { numberFormat: isoDate, align: "Right" },
      },
      { row: codeSums.row - 1, column: codeSums.column, rows: 1, columns: 1, look: { align: "Right" } },
      { ...codeSums, look: { numberFormat: money } },
      ...look.formats,
    ],
    spills: [
      {
        row: lines.row,
        column: 0,
        rows: lines.rows,
        columns: width,
        formula:
          `=FILTER(${invoiceCells(request, from, invoiceColumns.payer)},` +
          `(${invoiceCells(request, biller)}=${billerCell})*(${invoiceCells(request, charged)}=${chargedCell}),"")`,
      },
      {
        row: codeSums.row,
        column: at.sums.label,
        rows: codeSums.rows,
        columns: 1,
        formula: `=UNIQUE(FILTER(IF(${codes}="","${noVatCode}",${codes}),${amounts}<>"",""))`,
      },
    ],
    columnWidths: look.columnWidths,
    rowHeights: [...heightsOf(long), ...look.rowHeights],
    gridLines: false,
    page: {
      orientation: "landscape",
      titleRows: { first: head, last: head },
      footer: `${request.text.pair.title}: ${pair.biller} – ${pair.charged}`,
    },
  };
}

/** One of the two: its name, and below it what an invoice has to say of it. */
function contactBlocks(
  request: CostRequest,
  organisation: string,
  top: number,
  { label, value, columns }: (typeof at)["biller" | "charged"],
  title: string,
): PlannedBlock[] {
  const cell = fixedCell(top + 1, value);
  return [
    heading(top, label, [title, ...Array<string>(columns).fill("")]),
    { row: top + 1, column: label, cells: [["Organisation"], ...contacts.map(([words]) => [words])] },
    { row: top + 1, column: value, cells: [[organisation]], look: { role: "sum" } },
    {
      row: top + 2,
      column: value,
      cells: contacts.map(([, key]) => [contactFormula(request, key, cell)]),
    },
  ];
}

/** What the table of parties says about the organisation; empty, to be filled in, where it has no such column. */
function contactFormula(request: CostRequest, key: ContactColumn, organisation: string): PlannedCell {
  const cells = partyCells(request, key);
  if (cells === undefined) return null;
  const ofCentre = andOfCentre(request, partyCells(request, "centre"));
  return formula(
    `=TEXTJOIN(", ",TRUE,UNIQUE(FILTER(${cells}&"",(TRIM(${partyNames(request, "organisation")})=${organisation})${ofCentre},"")))`,
  );
}

const inputs = (request: CostRequest, top: number): PlannedFormat[] =>
  contacts.flatMap(([, key], index): PlannedFormat[] =>
    request.parties.headings[key] === undefined
      ? [at.biller, at.charged].map(({ value, columns }) => ({
          row: top + 2 + index,
          column: value,
          rows: 1,
          columns,
          look: { role: "input" },
        }))
      : [],
  );

interface LongContact {
  readonly row: number;
  readonly column: number;
  readonly lines: number;
}

/** Texts that go beyond the columns that stand empty for them: they wrap in their own. */
function longContacts(
  { outline }: CostRequest,
  pair: PairOutline,
  top: number,
  widths: Readonly<Record<number, number>>,
): LongContact[] {
  const of = (organisation: string, { value, columns }: (typeof at)["biller" | "charged"]): LongContact[] => {
    const own = outline.contacts[outline.organisations.indexOf(organisation)];
    const room = Array.from({ length: columns }, (_, index) => widths[value + index] ?? 0);
    return contacts.flatMap(([, key], index) => {
      const text = own?.[key] ?? "";
      return wrappedLines([text, room.reduce((sum, one) => sum + one)]) > 1
        ? [{ row: top + 2 + index, column: value, lines: wrappedLines([text, room[0] as number]) }]
        : [];
    });
  };
  return [...of(pair.biller, at.biller), ...of(pair.charged, at.charged)];
}

const heightsOf = (long: readonly LongContact[]): PlannedHeight[] =>
  [...new Set(long.map(({ row }) => row))].map((row) => ({
    row,
    rows: 1,
    lines: Math.max(...long.filter((one) => one.row === row).map(({ lines }) => lines)),
  }));
