import type { TriedTable } from "../../cells/costs/trial/table-copy";
import { isEmpty, textOf, type Cell } from "../../cells/ground/cell";
import { formatDay } from "../../cells/ground/dates";
import { formatNumber } from "../../cells/ground/numbers";
import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { Plan, PlannedFormat, PlannedSheet } from "../action/plan/plan";
import { cellAddress } from "../address";
import { isoDate, money } from "./formulas";
import { rowHeights } from "./row-heights";
import { heading, sheetTop } from "./sheet-top";
import { textLines } from "./text-lines";
import { liveSums, ownersOf, twoSplitsSheet, type TwoSplits, type TwoSplitsWords } from "./two-splits-sheet";

export const trialSheetNames = {
  parties: "Prov – Parter",
  costs: "Prov – Kostnader",
  source: "Prov – Underlag",
  comparison: "Prov – Jämförelse",
} as const;

interface WhatIfRequest extends TwoSplits {
  /** The copies: `after` names them. */
  readonly parties: TriedTable;
  readonly costs: TriedTable;
  /** Each change in words. */
  readonly changes: readonly string[];
  readonly text: WhatIfSheetText;
}

/** The sentences of the sheets, in the language of the pane; headings are Swedish in both, as on every sheet. */
interface WhatIfSheetText {
  readonly parties: TwoSplitsWords;
  readonly costs: TwoSplitsWords;
  readonly source: TwoSplitsWords;
  readonly comparison: TwoSplitsWords;
  readonly changes: string;
}

const suffix = "Prov";
const trial = /Prov\d*$/;

/** `tblParterProv`, or with the first number that makes it free: `tblParterProv2`. */
export function trialTableName(table: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean =>
    taken.some((other) => other.toLowerCase() === name.toLowerCase());
  const base = table.replace(trial, "") + suffix;
  let name = base;
  for (let number = 2; isTaken(name); number++) name = `${base}${number}`;
  return name;
}

export const isTrialTable = (name: string): boolean => trial.test(name);

/**
 * A trial to go on with in the cells: copies of the two tables with the changes made and marked, both splits beside each
 * other, and a comparison by live formulas. The tables themselves are only read.
 */
export function whatIfPlan(request: WhatIfRequest): Plan {
  const { text, after } = request;
  return {
    action: "cost-trial",
    sheets: [
      copySheet(trialSheetNames.parties, after.parties.table, request.parties, text.parties, {}),
      copySheet(trialSheetNames.costs, after.costs.table, request.costs, text.costs, {
        ...(after.costs.headings.amount !== undefined && { amount: after.costs.headings.amount }),
      }),
      twoSplitsSheet(trialSheetNames.source, request, text.source),
      comparisonSheet(request),
    ],
    columns: [],
    writes: [],
    show: trialSheetNames.comparison,
  };
}

/** What a copy has that the table has not: what was changed on each row, in words. */
const changedHeading = "Ändrat i provet";

function copySheet(
  name: string,
  table: string,
  { cells, changed, added, days, shares }: TriedTable,
  words: TwoSplitsWords,
  { amount }: { readonly amount?: string },
): PlannedSheet {
  const { blocks, rows: top } = sheetTop(words);
  const row = top + 1;
  const headings = (cells[0] ?? []).map(textOf);
  const width = headings.length;
  let note = changedHeading;
  for (let number = 2; headings.includes(note); number++) note = `${changedHeading} ${number}`;
  const said = new Map<number, string[]>(added.map((line) => [line, ["Ny rad"]]));
  for (const cell of changed) {
    const shown = (value: Cell): string => shownCell(value, days.includes(cell.column));
    const sentence = `${headings[cell.column] ?? ""}: ${shown(cell.before)} → ${shown(cell.after)}`;
    said.set(cell.row, [...(said.get(cell.row) ?? []), sentence]);
  }
  const body = cells.slice(1);
  const lines = [
    [...headings, note],
    ...body.map((line, index) => [
      ...Array.from({ length: width }, (_, column) => inputOf(line[column])),
      (said.get(index + 1) ?? []).join("; "),
    ]),
    // A table has at least one row below its headings.
    ...(body.length === 0 ? [Array<PlannedCell>(width + 1).fill(null)] : []),
  ];
  const inColumns = (columns: readonly number[], numberFormat: string): PlannedFormat[] =>
    columns.map((column) => ({
      row: row + 1,
      column,
      rows: lines.length - 1,
      columns: 1,
      look: { numberFormat },
    }));
  const amounts = headings.flatMap((one, column) => (one === amount ? [column] : []));
  const widths = widthsOfCopy(lines);
  return {
    name,
    ifTaken: "number",
    blocks: [...blocks, { row, column: 0, cells: lines }],
    tables: [{ name: table, row, column: 0, rows: lines.length, columns: width + 1 }],
    formats: [
      {
        ...{ row: row + 1, column: 0, rows: lines.length - 1, columns: width + 1 },
        look: { wrap: true, verticalAlign: "Top" },
      },
      ...inColumns(days, isoDate),
      ...inColumns(shares, "0.00 %"),
      ...inColumns(amounts, money),
      ...changed.map((cell): PlannedFormat => ({
        row: row + cell.row,
        column: cell.column,
        rows: 1,
        columns: 1,
        look: { role: "input" },
      })),
      ...added.map((line): PlannedFormat => ({
        row: row + line,
        column: 0,
        rows: 1,
        columns: width,
        look: { role: "input" },
      })),
    ],
    columnWidths: { ...widths },
    rowHeights: rowHeights(
      row + 1,
      lines.slice(1).map((line) => line.map((cell, column) => [textIn(cell), widths[column] ?? 0] as const)),
    ),
    frozenRows: row + 1,
    page: { orientation: "landscape", titleRows: { first: row, last: row }, footer: words.title },
  };
}

/** In characters: room for headings with their buttons, for words whole and for names as far as a line reaches. */
const [leastWidth, mostWidth, noteWidth] = [16, 32, 44];
const headingButton = 4;

/** Of a copy's columns, the last of which says what has been changed. */
function widthsOfCopy(lines: readonly (readonly PlannedCell[])[]): number[] {
  const [headings = [], ...body] = lines;
  return headings.map((heading, column) => {
    if (column === headings.length - 1) return noteWidth;
    const longest = body.reduce((most, line) => Math.max(most, textIn(line[column]).length + 2), leastWidth);
    return Math.max(Math.min(longest, mostWidth), textIn(heading).length + headingButton);
  });
}

/** Numbers have room in any column. */
const textIn = (cell: PlannedCell | undefined): string => (typeof cell === "string" ? cell : "");

function shownCell(cell: Cell, isDay: boolean): string {
  if (isEmpty(cell)) return "tomt";
  if (typeof cell === "number") return isDay ? formatDay(cell) : formatNumber(cell);
  return textOf(cell);
}

function inputOf(cell: Cell): PlannedCell {
  if (typeof cell === "string") return cell === "" ? null : cell;
  return typeof cell === "number" || typeof cell === "boolean" ? cell : null;
}

const chartRows = 16;
/** Of the organisations' names, in characters: longer ones go on below. */
const ownerWidth = 34;
/** Characters in the width of the comparison. */
const lineLength = 78;

function comparisonSheet(request: WhatIfRequest): PlannedSheet {
  const { text } = request;
  const broken = (some: readonly string[]): string[] => some.flatMap((one) => textLines(one, lineLength));
  const changes = broken(request.changes);
  const owners = ownersOf(request.before, request.after);
  const sums = liveSums(trialSheetNames.source, request, text.source);
  const top = sheetTop({ ...text.comparison, notes: broken(text.comparison.notes) });
  const listed = top.rows + 1;
  const head = listed + 2 + changes.length;
  const first = head + 1;
  const others = first + owners.length;
  const sum = others + 1;
  const difference = (row: number): PlannedCell =>
    formula(`=ROUND(${cellAddress(row, 2)}-${cellAddress(row, 1)},2)`);
  const rest = (side: "before" | "after", column: number): PlannedCell =>
    formula(
      `=ROUND(${sums.all(side)}-SUM(${cellAddress(first, column)}:${cellAddress(others - 1, column)}),2)`,
    );
  const total = (column: number): PlannedCell =>
    formula(`=SUM(${cellAddress(first, column)}:${cellAddress(others, column)})`);
  return {
    name: trialSheetNames.comparison,
    ifTaken: "number",
    blocks: [
      ...top.blocks,
      { row: listed, column: 0, cells: [[text.changes]], look: { role: "subtitle" } },
      { row: listed + 1, column: 0, cells: changes.map((change) => [change]) },
      heading(head, 0, ["Organisation", "Före", "Efter", "Skillnad"]),
      {
        row: first,
        column: 0,
        cells: [
          ...owners.map((name, index): PlannedCell[] => {
            const cell = cellAddress(first + index, 0);
            return [name, sums.of("before", cell), sums.of("after", cell), difference(first + index)];
          }),
          // An organisation that comes while somebody goes on trying shows here.
          ["Övriga organisationer", rest("before", 1), rest("after", 2), difference(others)],
          ["Summa", total(1), total(2), difference(sum)],
        ],
      },
    ],
    formats: [
      { row: first, column: 0, rows: owners.length, columns: 1, look: { wrap: true } },
      { row: first, column: 0, rows: owners.length, columns: 4, look: { verticalAlign: "Top" } },
      { row: head, column: 1, rows: 1, columns: 3, look: { align: "Right" } },
      { row: first, column: 1, rows: owners.length + 2, columns: 3, look: { numberFormat: money } },
      { row: sum, column: 0, rows: 1, columns: 4, look: { role: "sum" } },
    ],
    charts: [
      {
        kind: "clustered-columns",
        title: text.comparison.title,
        at: { row: sum + 2, column: 0, rows: chartRows, columns: 4 },
        categories: { row: first, column: 0, rows: owners.length, columns: 1 },
        series: ["Före", "Efter"].map((name, index) => ({
          name,
          values: { row: first, column: 1 + index, rows: owners.length, columns: 1 },
        })),
        valueAxis: { title: "kr", numberFormat: "#,##0" },
      },
    ],
    columnWidths: { 0: ownerWidth, 1: 18, 2: 18, 3: 18 },
    rowHeights: rowHeights(
      first,
      owners.map((name) => [[name, ownerWidth]]),
    ),
    gridLines: false,
    page: { orientation: "portrait", columns: 4, footer: text.comparison.title },
  };
}
