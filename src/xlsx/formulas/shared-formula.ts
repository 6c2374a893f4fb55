import { columnLetters } from "../ground/cell-reference";
import { joinTokens, nextSolid, tokenize, type FormulaToken } from "./formula-tokens";
import { excelColumns, excelRows } from "../ground/limits";

const cellPattern = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const columnPattern = /^(\$?)([A-Za-z]{1,3})$/;
const rowPattern = /^(\$?)(\d{1,7})$/;

/**
 * The formula of a cell that shares another's: relative references move with the cell. As in Excel a reference that
 * leaves the sheet comes in again on the other side.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const tokens = tokenize(formula);
  return joinTokens(
    tokens.map((token, at) => {
      if (token.kind !== "word" && token.kind !== "number") return token;
      const next = nextSolid(tokens, at)?.text;
      if (next === "(" || next === "!") return token;
      return { kind: token.kind, text: moveReference(token, tokens, at, rows, columns) };
    }),
  );
}

function moveReference(
  { text }: FormulaToken,
  tokens: readonly FormulaToken[],
  at: number,
  rows: number,
  columns: number,
): string {
  const cell = cellPattern.exec(text);
  if (cell) {
    const [, columnFixed = "", letters = "", rowFixed = "", digits = ""] = cell;
    const column = columnIndex(letters);
    const row = Number(digits);
    if (column >= excelColumns || row < 1 || row > excelRows) return text;
    return columnFixed + moveColumn(column, columnFixed, columns) + rowFixed + moveRow(row, rowFixed, rows);
  }
  const partner = (pattern: RegExp): boolean =>
    (tokens[at + 1]?.text === ":" && pattern.test(tokens[at + 2]?.text ?? "")) ||
    (tokens[at - 1]?.text === ":" && pattern.test(tokens[at - 2]?.text ?? ""));
  const column = columnPattern.exec(text);
  if (column && partner(columnPattern)) {
    const [, fixed = "", letters = ""] = column;
    return fixed + moveColumn(columnIndex(letters), fixed, columns);
  }
  const row = rowPattern.exec(text);
  if (row && partner(rowPattern)) {
    const [, fixed = "", digits = ""] = row;
    return fixed + moveRow(Number(digits), fixed, rows);
  }
  return text;
}

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const wrap = (value: number, size: number): number => ((value % size) + size) % size;

const moveColumn = (column: number, fixed: string, by: number): string =>
  columnLetters(fixed ? column : wrap(column + by, excelColumns));

const moveRow = (row: number, fixed: string, by: number): string =>
  String(fixed ? row : wrap(row - 1 + by, excelRows) + 1);
