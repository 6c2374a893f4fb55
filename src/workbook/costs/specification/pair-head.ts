import { type ContactColumn, contactColumns } from "../../../cells/costs/headings/contact-headings";
import type { PairOutline } from "../../../cells/costs/cost-outline";
import { periodWords } from "../../../cells/costs/specification/period-words";
import { formula, type PlannedCell } from "../../action/plan/cell-input";
import type { PlannedHeight } from "../../action/plan/plan";
import { fixedCell } from "../../sheet/placed";
import type { SheetStack } from "../../sheet/sheet-stack";
import type { CostRequest } from "../cost-request";
import { andOfCentre, namesIn, partyCells, partyNames } from "../formulas";
import type { InvoicePlaces } from "../invoice-sheet";
import { wrappedLines } from "../row-heights";
import { billerWords, chargedWords, type HeadPlace, type HeadRequest, type HeadRow } from "./head-words";
import { endsOfPeriod, periodFormula } from "./period-formula";

/** Below the words Fakturerar and Faktureras, the organisations themselves included, and whom to ask. */
export const headRows = 8;

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
  const { rows, ...biller } = billerWords(request, pair.biller);
  return [
    { ...billerAt, ...biller, rows: rows.filter((one) => !isContact(one)) },
    {
      ...chargedAt,
      columns: chargedColumns,
      ...chargedWords(pair.charged, period),
    },
  ];
}

const isContact = (row: HeadRow): boolean => "contact" in row && row.contact === "contact";

/**
 * Whom to ask stands below all else and has what both of the two have to themselves: an address to write to is one long
 * word, which nobody could copy if it went on in a line below.
 */
const contactPlace = (
  { biller }: PairOutline,
  { chargedColumns = chargedAt.columns }: HeadOptions = {},
): Omit<HeadPlace, "title"> => ({
  ...billerAt,
  organisation: biller,
  columns: chargedAt.value + chargedColumns - billerAt.value,
  rows: [{ contact: "contact" }],
});

/** How many rows that takes on a paper that is sent, the words above included. */
export const fixedHeadRows = (request: CostRequest, pair: PairOutline): number =>
  rowsOfPlaces(placesOf(request, pair, 0).map((place) => saidAt(request, place))) +
  saidAt(request, contactPlace(pair)).rows.length;

/** The words Fakturerar and Faktureras and the organisations included. */
const rowsOfPlaces = (places: readonly Pick<HeadPlace, "rows">[]): number =>
  2 + Math.max(...places.map(({ rows }) => rows.length));

interface HeadOptions {
  /** The lines that it follows; without them it says how all of it is now. */
  readonly charged?: LinesBeside;
  /** So many columns what is said of who is charged has to itself, where they are not a specification's. */
  readonly chargedColumns?: number;
}

/**
 * Who charges whom, and what is to be known of them and of the specification before it is booked.
 *
 * @returns the rows that are higher than a line
 */
export function writeHead(
  sheet: SheetStack,
  request: CostRequest,
  pair: PairOutline,
  row: number,
  options: HeadOptions = {},
): ReadonlySet<number> {
  const { charged } = options;
  const isFixed = charged === undefined;
  if (charged) {
    const { aside } = charged;
    sheet.put({ row: row + 1, column: aside }, daysOf(row, charged).lines, {
      role: "note",
    });
    for (const column of [aside, aside + 1]) sheet.widen(column, 12);
  }
  const said = <Place extends Omit<HeadPlace, "title">>(place: Place): Place =>
    isFixed ? saidAt(request, place) : place;
  const places = placesOf(request, pair, row, options).map(said);
  const heights = places.flatMap((place) => writePlace(sheet, request, place, row, isFixed));
  const contact = said(contactPlace(pair, options));
  const own = fixedCell(row + 1, contact.value);
  const below = row + rowsOfPlaces(places);
  const all = highest([...heights, ...writeRows(sheet, request, contact, { row: below, own, isFixed })]);
  sheet.raise(all);
  return new Set(all.map((one) => one.row));
}

/** What nobody has said is left out of a paper that is sent. */
export const saidAt = <Place extends Omit<HeadPlace, "title">>(
  request: Pick<HeadRequest, "outline">,
  place: Place,
): Place => ({
  ...place,
  rows: place.rows.filter((row) => fixedText(request, row, place.organisation) !== ""),
});

/** What stands beside the labels of one of the two, as it is now. */
export const textsIn = (request: HeadRequest, { organisation, rows }: HeadPlace): string[] => [
  organisation,
  ...rows.map((row) => textOf(request, row, organisation)),
];

/**
 * One of the two, from a row on.
 *
 * @returns the heights of rows whose texts wrap
 */
export function writePlace(
  sheet: SheetStack,
  request: HeadRequest,
  place: HeadPlace,
  row: number,
  isFixed: boolean,
): PlannedHeight[] {
  const { title, organisation, label, value, columns } = place;
  const heading = [title, ...Array<string>(columns).fill("")];
  sheet.put({ row, column: label }, [heading], { role: "heading" });
  sheet.put({ row: row + 1, column: label }, [["Organisation"]]);
  sheet.put({ row: row + 1, column: value }, [[organisation]], { role: "sum" });
  const named = linesOf(sheet, organisation, value, columns);
  if (named > 1) sheet.dress({ row: row + 1, column: value, rows: 1, columns: 1 }, { wrap: true });
  sheet.dress({ row: row + 1, column: label, rows: 1, columns: columns + 1 }, { verticalAlign: "Top" });
  const ofRows = writeRows(sheet, request, place, {
    row: row + 2,
    own: fixedCell(row + 1, value),
    isFixed,
  });
  return named > 1 ? [{ row: row + 1, rows: 1, lines: named }, ...ofRows] : ofRows;
}

/** What is said of an organisation, whose name stands in the cell `own`, from a row on. */
function writeRows(
  sheet: SheetStack,
  request: HeadRequest,
  { organisation, label, value, columns, rows }: Omit<HeadPlace, "title">,
  { row, own, isFixed }: { readonly row: number; readonly own: string; readonly isFixed: boolean },
): PlannedHeight[] {
  sheet.put(
    { row, column: label },
    rows.map((one) => [labelOf(one)]),
  );
  sheet.put(
    { row, column: value },
    rows.map((one) => [isFixed ? fixedText(request, one, organisation) || null : cellOf(request, one, own)]),
  );
  if (rows.length > 0)
    sheet.dress({ row, column: label, rows: rows.length, columns: columns + 1 }, { verticalAlign: "Top" });
  return rows.flatMap((one, index): PlannedHeight[] => {
    const area = { row: row + index, column: value, rows: 1, columns: 1 };
    if (!isFixed && isToFill(request, one)) sheet.dress({ ...area, columns }, { role: "input" });
    const lines = linesOf(sheet, textOf(request, one, organisation), value, columns);
    if (lines === 1) return [];
    sheet.dress(area, { wrap: true });
    return [{ row: area.row, rows: 1, lines }];
  });
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
