import type { Formula, PlannedCell } from "../action/plan/cell-input";
import type { Plan, PlannedSheet } from "../action/plan/plan";
import type { SheetColumn } from "../sheet/columns";
import type { Line, SheetTop } from "../sheet/parts";
import { wrapLongTexts } from "../sheet/long-texts";
import type { SheetStack } from "../sheet/sheet-stack";
import { wordsAsk } from "../sheet/whole-words";
import { isoDate, money } from "./formulas";
import { wideTableSheet } from "./wide-table-sheet";

/** A table to be written on a sheet of its own, for people to go on with. */
export interface NewTable {
  readonly sheet: string;
  readonly table: string;
  readonly text: SheetTop;
  /** The heading row first. Days are Excel's own numbers. */
  readonly cells: readonly (readonly unknown[])[];
  /** Headings of the columns with days, and of those with kronor. */
  readonly days: readonly string[];
  readonly amounts: readonly string[];
  /** Puts above the table what formulas in some of its cells read, and says which these are. */
  readonly above?: (sheet: SheetStack) => LiveCell;
}

/**
 * The formula of a cell, or nothing where it stays as it is. By addresses, not by the table: where only some rows are
 * formulas, they are written before it is a table.
 */
type LiveCell = (heading: string, line: number, at: (heading: string) => string) => Formula | undefined;

/** Next year's tables, amounts in advance, the list of responsibilities: values that people change. */
export const tablesPlan = (action: string, tables: readonly NewTable[]): Plan => ({
  action,
  sheets: tables.map(newTableSheet),
  columns: [],
  writes: [],
  ...(tables[0] && { show: tables[0].sheet }),
});

function newTableSheet(planned: NewTable): PlannedSheet {
  const { sheet: name, table, text, cells, above } = planned;
  const columns = columnsOf(planned);
  const widths = columns.map(({ width = 0 }) => width);
  const sheet = wideTableSheet(name, text, widths);
  const formulaOf = above?.(sheet);
  const lines = cells.slice(1).map((line, row): Line<string> => {
    const values = line.map(inputOf);
    if (!formulaOf) return values;
    return (at) => columns.map(({ key }, column) => formulaOf(key, row, at) ?? values[column] ?? null);
  });
  // What stands above takes its room when one scrolls; Excel then shows the headings where the columns' letters are.
  const placed = sheet.table({ name: table, columns, lines, repeats: !above });
  wrapLongTexts(sheet, placed, cells.slice(1));
  sheet.repeatOnPages(placed.head, placed.head);
  return sheet.plan();
}

const columnsOf = ({ cells: [headings = [], ...lines], days, amounts }: NewTable): SheetColumn[] =>
  headings.map(String).map((heading, column) => ({
    key: heading,
    heading,
    width: widthOf(
      heading,
      lines.map((line) => line[column]),
    ),
    // Neither days nor kronor, such as areas: their heading stands over them, and the words beside do not touch.
    ...(lines.some((line) => typeof line[column] === "number") && { align: "Right" }),
    ...(days.includes(heading) && { numberFormat: isoDate, align: "Left" }),
    ...(amounts.includes(heading) && { numberFormat: money }),
  }));

/** In characters: room for the filter button in the heading, for the texts up to a line's length, and for whole words. */
function widthOf(heading: string, cells: readonly unknown[]): number {
  const texts = cells.filter((cell) => typeof cell === "string");
  const longest = texts.reduce((most, text) => Math.max(most, text.length + 2), 0);
  return Math.max(Math.min(40, Math.max(16, heading.length + 4, longest)), Math.min(60, wordsAsk({ texts })));
}

function inputOf(cell: unknown): PlannedCell {
  if (typeof cell === "string") return cell === "" ? null : cell;
  return typeof cell === "number" || typeof cell === "boolean" ? cell : null;
}
