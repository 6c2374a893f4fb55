import { columnLetters } from "../ground/cell-reference";
import { nextSolid, tokenize, type FormulaToken } from "./formula-tokens";
import { excelColumns, excelRows } from "../ground/limits";

const cellPattern = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const columnPattern = /^(\$?)([A-Za-z]{1,3})$/;
const rowPattern = /^(\$?)(\d{1,7})$/;

/**
 * The formula of a cell that shares another's: relative references move with the cell. As in Excel a reference that
 * leaves the sheet comes in again on the other side.
 */
export const moveFormula = (formula: string, rows: number, columns: number): string =>
  formulaMover(formula)(rows, columns);

/** As `moveFormula`, for many cells: the formula is taken apart once. */
export function formulaMover(formula: string): (rows: number, columns: number) => string {
  const tokens = tokenize(formula);
  const pieces: (string | Moving)[] = [];
  tokens.forEach((token, at) => {
    const piece = movingPart(tokens, at) ?? token.text;
    const last = pieces.at(-1);
    if (typeof piece === "string" && typeof last === "string") pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  });
  // Cells that share a formula mostly stand in one column: what the columns are called is worked out once for all of them.
  let shift = 0;
  let names = columnNames(pieces, shift);
  return (rows, columns) => {
    if (columns !== shift) names = columnNames(pieces, (shift = columns));
    let moved = "";
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at] as string | Moving;
      if (typeof piece === "string") moved += piece;
      else
        moved +=
          names[at] + (piece.row ? piece.row.fixed + moveRow(piece.row.number, piece.row.fixed, rows) : "");
    }
    return moved;
  };
}

/** A reference's parts; a whole column has no row, a whole row no column. */
interface Moving {
  readonly column?: { readonly fixed: string; readonly index: number };
  readonly row?: { readonly fixed: string; readonly number: number };
}

const columnNames = (pieces: readonly (string | Moving)[], columns: number): string[] =>
  pieces.map((piece) => {
    if (typeof piece === "string" || !piece.column) return "";
    return piece.column.fixed + moveColumn(piece.column.index, piece.column.fixed, columns);
  });

/** What moves with the cell, if anything does. */
function movingPart(tokens: readonly FormulaToken[], at: number): Moving | undefined {
  const { kind, text } = tokens[at] as FormulaToken;
  if (kind !== "word" && kind !== "number") return undefined;
  const next = nextSolid(tokens, at)?.text;
  if (next === "(" || next === "!") return undefined;
  const cell = cellPattern.exec(text);
  if (cell) {
    const [, columnFixed = "", letters = "", rowFixed = "", digits = ""] = cell;
    const index = columnIndex(letters);
    const number = Number(digits);
    if (index >= excelColumns || number < 1 || number > excelRows) return undefined;
    return { column: { fixed: columnFixed, index }, row: { fixed: rowFixed, number } };
  }
  const partner = (pattern: RegExp): boolean =>
    (tokens[at + 1]?.text === ":" && pattern.test(tokens[at + 2]?.text ?? "")) ||
    (tokens[at - 1]?.text === ":" && pattern.test(tokens[at - 2]?.text ?? ""));
  const column = columnPattern.exec(text);
  if (column && partner(columnPattern))
    return { column: { fixed: column[1] ?? "", index: columnIndex(column[2] ?? "") } };
  const row = rowPattern.exec(text);
  if (row && partner(rowPattern)) return { row: { fixed: row[1] ?? "", number: Number(row[2]) } };
  return undefined;
}

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const wrap = (value: number, size: number): number => ((value % size) + size) % size;

const moveColumn = (column: number, fixed: string, by: number): string =>
  columnLetters(fixed ? column : wrap(column + by, excelColumns));

const moveRow = (row: number, fixed: string, by: number): string =>
  String(fixed ? row : wrap(row - 1 + by, excelRows) + 1);
