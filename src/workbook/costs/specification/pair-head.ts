import { type ContactColumn, contactColumns } from "../../../cells/costs/headings/contact-headings";
import type { PairOutline } from "../../../cells/costs/cost-outline";
import { periodWords } from "../../../cells/costs/specification/period-words";
import { formula, type PlannedCell } from "../../action/plan/cell-input";
import type { PlannedHeight } from "../../action/plan/plan";
import { fixedCell } from "../../sheet/placed";
import type { SheetStack } from "../../sheet/sheet-stack";
import type { CostRequest, SpecificationHead } from "../cost-request";
import { andOfCentre, namesIn, partyCells, partyNames } from "../formulas";
import type { InvoicePlaces } from "../invoice-sheet";
import { wrappedLines } from "../row-heights";
import { endsOfPeriod, periodFormula } from "./period-formula";

/** A row of what is said of one of the two: a column of the parties' table, a text, or a formula. */
type HeadRow =
  | { readonly contact: ContactColumn }
  | { readonly label: string; readonly text: string | undefined }
  | { readonly label: string; readonly formula: string };

/** Where one of the two stands: its words, its values, and how many columns these have to themselves. */
export interface HeadPlace {
  readonly title: "Fakturerar" | "Faktureras";
  readonly organisation: string;
  readonly label: number;
  readonly value: number;
  readonly columns: number;
  readonly rows: readonly HeadRow[];
}

/** Below the words Fakturerar and Faktureras, the organisations themselves included. */
export const headRows = 7;

/** The organisations' own cells, by which the lines are found. */
export const organisationCells = (row: number): readonly [biller: string, charged: string] => [
  fixedCell(row + 1, billerAt.value),
  fixedCell(row + 1, chargedAt.value),
];

/** The lines that a head follows, and the column beside the paper from which on it works. */
interface LinesBeside extends Pick<InvoicePlaces, "lines"> {
  readonly aside: number;
}

/** The first and the last day of the lines, with their words, in cells beside the paper: the head says them together. */
function daysOf(
  row: number,
  charged: LinesBeside,
): {
  readonly cells: readonly [string, string];
  readonly lines: readonly PlannedCell[][];
} {
  const cell = (down: number): string => fixedCell(row + down, charged.aside + 1);
  const [first, last] = endsOfPeriod(charged, organisationCells(row));
  return {
    cells: [cell(1), cell(2)],
    lines: [
      ["Första dagen", formula(`=${first}`)],
      ["Sista dagen", formula(`=${last}`)],
    ],
  };
}

export const billerAt = { label: 0, value: 1, columns: 2 };
export const chargedAt = { label: 3, value: 4, columns: 2 };

function placesOf(
  request: CostRequest,
  pair: PairOutline,
  row: number,
  { charged, chargedColumns = chargedAt.columns }: HeadOptions = {},
): readonly HeadPlace[] {
  const period: HeadRow =
    charged === undefined
      ? { label: "Period", text: pair.period ? periodWords(pair.period) : "" }
      : {
          label: "Period",
          formula: periodFormula(...daysOf(row, charged).cells),
        };
  return [
    { ...billerAt, ...billerWords(request, pair.biller) },
    {
      ...chargedAt,
      columns: chargedColumns,
      ...chargedWords(pair.charged, period),
    },
  ];
}

type PlaceWords = Pick<HeadPlace, "title" | "organisation" | "rows">;

/** What is said of who charges, and of what it is for. */
export const billerWords = (
  { head = {}, centre }: Pick<HeadRequest, "head" | "centre">,
  organisation: string,
): PlaceWords => ({
  title: "Fakturerar",
  organisation,
  rows: [
    { contact: "organisationNumber" },
    { contact: "contact" },
    { label: "Central", text: head.centre ?? centre },
    { label: "Fastighet", text: head.property },
    { label: "Avtal", text: head.agreement },
    { label: "Utfärdad", text: head.issued },
  ],
});

/** What is said of who is charged, and for which days. */
export const chargedWords = (organisation: string, period: HeadRow): PlaceWords => ({
  title: "Faktureras",
  organisation,
  rows: [
    { contact: "organisationNumber" },
    { contact: "reference" },
    { contact: "account" },
    { contact: "counterpart" },
    period,
    // Last: it may take several lines, and what stands beside them.
    { contact: "address" },
  ],
});

/** How many rows that takes on a paper that is sent, the words above included. */
export const fixedHeadRows = (request: CostRequest, pair: PairOutline): number =>
  Math.max(...placesOf(request, pair, 0).map((place) => 2 + saidAt(request, place).rows.length));

interface HeadOptions {
  /** The lines that it follows; without them it says how all of it is now. */
  readonly charged?: LinesBeside;
  /** So many columns what is said of who is charged has to itself, where they are not a specification's. */
  readonly chargedColumns?: number;
}

/** Who charges whom, and what is to be known of them and of the specification before it is booked. */
export function writeHead(
  sheet: SheetStack,
  request: CostRequest,
  pair: PairOutline,
  row: number,
  options: HeadOptions = {},
): void {
  const { charged } = options;
  const isFixed = charged === undefined;
  if (charged) {
    const { aside } = charged;
    sheet.put({ row: row + 1, column: aside }, daysOf(row, charged).lines, {
      role: "note",
    });
    for (const column of [aside, aside + 1]) sheet.widen(column, 12);
  }
  const heights = placesOf(request, pair, row, options).flatMap((place) =>
    writePlace(sheet, request, isFixed ? saidAt(request, place) : place, row, isFixed),
  );
  sheet.raise(highest(heights));
}

/** What nobody has said is left out of a paper that is sent. */
export const saidAt = (request: Pick<HeadRequest, "outline">, place: HeadPlace): HeadPlace => ({
  ...place,
  rows: place.rows.filter((row) => fixedText(request, row, place.organisation) !== ""),
});

/** What the words of one of the two are read from. */
export type HeadRequest = Pick<CostRequest, "costs" | "parties" | "centre"> & {
  readonly outline: Pick<CostRequest["outline"], "organisations" | "contacts" | "otherSpellings">;
  readonly head?: Omit<SpecificationHead, "numbers" | "sent">;
};

/**
 * One of the two, from a row on.
 *
 * @returns the heights of rows whose texts wrap
 */
export function writePlace(
  sheet: SheetStack,
  request: HeadRequest,
  { title, organisation, label, value, columns, rows }: HeadPlace,
  row: number,
  isFixed: boolean,
): PlannedHeight[] {
  const heading = [title, ...Array<string>(columns).fill("")];
  sheet.put({ row, column: label }, [heading], { role: "heading" });
  sheet.put({ row: row + 1, column: label }, [["Organisation"], ...rows.map((one) => [labelOf(one)])]);
  sheet.put({ row: row + 1, column: value }, [[organisation]], { role: "sum" });
  const named = linesOf(sheet, organisation, value, columns);
  if (named > 1) sheet.dress({ row: row + 1, column: value, rows: 1, columns: 1 }, { wrap: true });
  const own = fixedCell(row + 1, value);
  sheet.put(
    { row: row + 2, column: value },
    rows.map((one) => [isFixed ? fixedText(request, one, organisation) || null : cellOf(request, one, own)]),
  );
  sheet.dress(
    {
      row: row + 1,
      column: label,
      rows: 1 + rows.length,
      columns: columns + 1,
    },
    { verticalAlign: "Top" },
  );
  const ofRows = rows.flatMap((one, index): PlannedHeight[] => {
    const area = { row: row + 2 + index, column: value, rows: 1, columns: 1 };
    if (!isFixed && isToFill(request, one)) sheet.dress({ ...area, columns }, { role: "input" });
    const lines = linesOf(sheet, textOf(request, one, organisation), value, columns);
    if (lines === 1) return [];
    sheet.dress(area, { wrap: true });
    return [{ row: area.row, rows: 1, lines }];
  });
  return named > 1 ? [{ row: row + 1, rows: 1, lines: named }, ...ofRows] : ofRows;
}

const labelOf = (row: HeadRow): string =>
  "contact" in row ? contactColumns[row.contact].heading : row.label;

function cellOf(request: HeadRequest, row: HeadRow, organisation: string): PlannedCell {
  if ("contact" in row) return contactFormula(request, row.contact, organisation);
  return "formula" in row ? formula(`=${row.formula}`) : (row.text ?? null);
}

function fixedText({ outline }: Pick<HeadRequest, "outline">, row: HeadRow, organisation: string): string {
  if ("contact" in row)
    return outline.contacts[outline.organisations.indexOf(organisation)]?.[row.contact] ?? "";
  return "formula" in row ? row.formula : (row.text ?? "");
}

const isToFill = (request: HeadRequest, row: HeadRow): boolean =>
  "contact" in row
    ? request.parties.headings[row.contact] === undefined
    : "text" in row && row.text === undefined;

/** What the table of parties says about the organisation; empty, to be filled in, where it has no such column. */
function contactFormula(request: HeadRequest, key: ContactColumn, organisation: string): PlannedCell {
  const cells = partyCells(request, key);
  if (cells === undefined) return null;
  const ofCentre = andOfCentre(request, partyCells(request, "centre"));
  return formula(
    `=TEXTJOIN(", ",TRUE,UNIQUE(FILTER(${cells}&"",(${namesIn(request, partyNames(request, "organisation"))}=${organisation})${ofCentre},"")))`,
  );
}

function textOf({ outline }: Pick<HeadRequest, "outline">, row: HeadRow, organisation: string): string {
  const contacts = outline.contacts[outline.organisations.indexOf(organisation)];
  return "contact" in row ? (contacts?.[row.contact] ?? "") : "text" in row ? (row.text ?? "") : "";
}

/** A text that goes beyond the columns that stand empty for it wraps in its own. */
function linesOf(sheet: SheetStack, text: string, value: number, columns: number): number {
  const room = Array.from({ length: columns }, (_, index) => sheet.widthOf(value + index));
  const whole = room.reduce((sum, one) => sum + one, 0);
  return wrappedLines([text, whole]) === 1 ? 1 : wrappedLines([text, room[0] as number]);
}

const highest = (heights: readonly PlannedHeight[]): PlannedHeight[] =>
  [...new Set(heights.map(({ row }) => row))].map((row) => ({
    row,
    rows: 1,
    lines: Math.max(...heights.filter((one) => one.row === row).map(({ lines }) => lines)),
  }));
