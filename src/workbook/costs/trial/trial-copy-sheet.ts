import type { TriedTable } from "../../../cells/costs/trial/table-copy";
import { isEmpty, textOf, type Cell } from "../../../cells/ground/cell";
import { formatDay } from "../../../cells/ground/dates";
import { formatNumber } from "../../../cells/ground/numbers";
import type { PlannedCell } from "../../action/plan/cell-input";
import type { PlannedSheet } from "../../action/plan/plan";
import type { SheetColumn } from "../../sheet/columns";
import { wordsAsk } from "../../sheet/whole-words";
import type { SheetTop } from "../../sheet/parts";
import { isoDate, money } from "../formulas";
import { rowHeights } from "../row-heights";
import { wideTableSheet } from "../wide-table-sheet";

/** What a copy has that the table has not: what was changed on each row, in words. */
const changedHeading = "Ändrat i provet";

/** In characters: room for headings with their buttons, for words whole and for names as far as a line reaches. */
const widths = { least: 16, most: 32, word: 60, button: 4, changed: 44 } as const;

/**
 * A table with the changes of the trial made and marked, and what was changed said in a last column.
 *
 * @param amount the heading of its column of kronor
 */
export function trialCopySheet(
  name: string,
  table: string,
  copy: TriedTable,
  words: SheetTop,
  amount?: string,
): PlannedSheet {
  const { cells, changed, added, days, shares } = copy;
  const headings = (cells[0] ?? []).map(textOf);
  const said = changesInWords(copy, headings);
  const lines = cells
    .slice(1)
    .map((line, index) => [
      ...headings.map((_, column) => inputOf(line[column])),
      (said.get(index + 1) ?? []).join("; "),
    ]);
  const columns = columnsOf(headings, lines);
  const sheet = wideTableSheet(
    name,
    words,
    columns.map(({ width = 0 }) => width),
  );
  const { head, body } = sheet.table({ name: table, columns, lines, repeats: true });
  sheet.raise(
    rowHeights(
      body.row,
      lines.map((line) => line.map((cell, column) => [textIn(cell), columns[column]?.width ?? 0] as const)),
    ),
  );
  const amounts = headings.flatMap((one, column) => (one === amount ? [column] : []));
  for (const [places, numberFormat] of [
    [days, isoDate],
    [shares, "0.00 %"],
    [amounts, money],
  ] as const) {
    for (const column of places) sheet.dress({ ...body, column, columns: 1 }, { numberFormat });
  }
  for (const { row, column } of changed) {
    sheet.dress({ row: head + row, column, rows: 1, columns: 1 }, { role: "input" });
  }
  for (const row of added) {
    sheet.dress({ row: head + row, column: 0, rows: 1, columns: headings.length }, { role: "input" });
  }
  return sheet.plan();
}

function columnsOf(headings: readonly string[], lines: readonly (readonly PlannedCell[])[]): SheetColumn[] {
  let note = changedHeading;
  for (let number = 2; headings.includes(note); number++) note = `${changedHeading} ${number}`;
  return [
    ...headings.map((heading, column) => {
      const longest = lines.reduce<number>(
        (most, line) => Math.max(most, textIn(line[column]).length + 2),
        widths.least,
      );
      const texts = lines.map((line) => textIn(line[column]));
      const width = Math.max(
        Math.min(longest, widths.most),
        heading.length + widths.button,
        Math.min(widths.word, wordsAsk({ texts })),
      );
      // Headings stand over figures, and the words beside do not touch them.
      const isFigure = lines.some((line) => typeof line[column] === "number");
      return { key: `${column}`, heading, width, wrap: true, ...(isFigure && { align: "Right" as const }) };
    }),
    { key: "changed", heading: note, width: widths.changed, wrap: true },
  ];
}

/** Numbers have room in any column. */
const textIn = (cell: PlannedCell | undefined): string => (typeof cell === "string" ? cell : "");

/** By their rows, counted from 0 with the heading row. */
function changesInWords(
  { changed, added, days }: TriedTable,
  headings: readonly string[],
): ReadonlyMap<number, readonly string[]> {
  const said = new Map<number, string[]>(added.map((line) => [line, ["Ny rad"]]));
  for (const { row, column, before, after } of changed) {
    const shown = (value: Cell): string => shownCell(value, days.includes(column));
    const sentence = `${headings[column] ?? ""}: ${shown(before)} → ${shown(after)}`;
    said.set(row, [...(said.get(row) ?? []), sentence]);
  }
  return said;
}

function shownCell(cell: Cell, isDay: boolean): string {
  if (isEmpty(cell)) return "tomt";
  if (typeof cell === "number") return isDay ? formatDay(cell) : formatNumber(cell);
  return textOf(cell);
}

function inputOf(cell: Cell): PlannedCell {
  if (typeof cell === "string") return cell === "" ? null : cell;
  return typeof cell === "number" || typeof cell === "boolean" ? cell : null;
}
