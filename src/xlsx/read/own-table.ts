import { inRect } from "../ground/cell-reference";
import type { CellContents, TableContents } from "../ground/contents";
import { joinTokens, tokenize, type FormulaToken } from "../formulas/formula-tokens";

/**
 * In a table's own cells some programs leave its name out, as in `SUBTOTAL(109,[Belopp])`, and Excel knows which one is meant. The grid
 * has to be told.
 */
export function nameOwnTable(
  cells: readonly CellContents[],
  tables: readonly TableContents[],
): readonly CellContents[] {
  if (tables.length === 0) return cells;
  return cells.map((cell) => {
    if (!cell.formula?.includes("[")) return cell;
    const own = tables.find(({ rect }) => inRect(rect, cell.row, cell.column));
    return own ? { ...cell, formula: withTableName(cell.formula, own.name) } : cell;
  });
}

function withTableName(formula: string, table: string): string {
  const tokens = tokenize(formula);
  return joinTokens(
    tokens.map((token, at): FormulaToken => {
      const alone = token.kind === "bracket" && !isName(tokens[at - 1]) && !isName(tokens[at + 1]);
      return alone ? { ...token, text: `${table}${token.text}` } : token;
    }),
  );
}

/** Before the bracket: a table's. Behind it: a sheet's, of the workbook whose number the bracket holds. */
const isName = (token: FormulaToken | undefined): boolean =>
  token?.kind === "word" || token?.kind === "sheet";
