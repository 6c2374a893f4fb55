import { intersection } from "../../ground/rect";
import type { BookSheet, BookTable, CellInput, Rect } from "../book";
import { bodyRect } from "../model/tables/table-reference";

/**
 * "Fill formulas in tables to create calculated columns": where a formula has come into some rows of a table's column,
 * Excel for Windows puts it into the others (#2093, closed as by design; #1916: also into rows that were left empty on
 * purpose). The bottommost of several different formulas is the one that is filled (#6745). Values that were typed stay,
 * as when a person enters a formula beside them. A column that is written whole stays as written from three rows on
 * (#5909).
 */
export function fillColumns(sheet: BookSheet, tables: readonly BookTable[], written: Rect): void {
  for (const table of tables) {
    const body = bodyRect(table);
    const within = table.sheetId === sheet.id ? intersection(body, written) : undefined;
    if (!within) continue;
    for (let column = within.column; column < within.column + within.columns; column++) {
      fillColumn(sheet, { ...body, column, columns: 1 }, within);
    }
  }
}

function fillColumn(sheet: BookSheet, body: Rect, written: Rect): void {
  if (written.rows === body.rows && body.rows >= 3) return;
  const cells = sheet.inputs(body).map(([cell = null]) => cell);
  const first = written.row - body.row;
  let last = -1;
  for (let row = first; row < first + written.rows; row++) if (isFormula(cells[row])) last = row;
  const formula = cells[last];
  if (!isFormula(formula)) return;
  const filled = cells.map((cell, row) =>
    cell === null || isFormula(cell) ? movedDown(formula, row - last) : undefined,
  );
  sheet.write(
    body,
    filled.map((cell) => [cell]),
  );
}

/** A table that gets further rows has its calculated columns in them: Excel fills those whose rows all hold a formula. */
export function fillAddedRows(sheet: BookSheet, body: Rect, added: number): void {
  for (let column = body.column; column < body.column + body.columns; column++) {
    const cells = sheet.inputs({ ...body, column, columns: 1 }).map(([cell = null]) => cell);
    const last = cells.at(-1);
    if (!isFormula(last) || !cells.every(isFormula)) continue;
    const rows = Array.from({ length: added }, (_, row) => [movedDown(last, row + 1)]);
    sheet.write({ row: body.row + body.rows, column, rows: added, columns: 1 }, rows);
  }
}

const isFormula = (cell: CellInput | undefined): cell is string =>
  typeof cell === "string" && cell.startsWith("=") && cell.length > 1;

/** References without `$` before their row follow the formula; texts, sheets' names and brackets stay. */
function movedDown(formula: string, rows: number): string {
  if (rows === 0) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3})(\d{1,7})(?![\p{L}\p{N}_(])/gu,
    (all: string, column?: string, row?: string) =>
      column === undefined || row === undefined ? all : `${column}${Math.max(1, Number(row) + rows)}`,
  );
}
