import type { Rect } from "../xlsx/ground/cells";
import type { TableContents } from "../xlsx/ground/contents";

/**
 * The cells that brackets behind a table's name stand for: `[Belopp]`, `[[#This Row],[Från]:[Till]]`, `[@Belopp]`. Undefined for what is
 * written in another way, and for columns that the table has not.
 *
 * @param row the formula's own, for #This Row
 */
export function tableArea(table: TableContents, brackets: string, row: number): Rect | undefined {
  const inside = brackets.slice(1, -1).trim();
  const own = inside.startsWith("@");
  const bare = own ? inside.slice(1) : inside;
  if (bare.includes("'") || !/^(?:[^[\]]*|\[[^[\]]*\](?:\s*[,:]\s*\[[^[\]]*\])*)$/.test(bare))
    return undefined;
  const pieces = bare.startsWith("[")
    ? [...bare.matchAll(/\[([^[\]]*)\]/g)].map(([, word = ""]) => word)
    : [bare];
  const parts = pieces.filter((piece) => piece.startsWith("#")).map((piece) => piece.toLowerCase());
  const names = table.columns.map(({ name }) => name.toLowerCase());
  const columns = pieces
    .filter((piece) => piece !== "" && !piece.startsWith("#"))
    .map((piece) => names.indexOf(piece.toLowerCase()));
  const rows = rowsOf(table, own ? ["#this row"] : parts, row);
  if (!rows || columns.includes(-1)) return undefined;
  const [first, last] =
    columns.length > 0 ? [Math.min(...columns), Math.max(...columns)] : [0, names.length - 1];
  return { ...rows, column: table.rect.column + first, columns: last - first + 1 };
}

/** Without a part it is the rows of data. */
function rowsOf(
  { rect, showHeaders, showTotals }: TableContents,
  [part = "#data", ...more]: readonly string[],
  row: number,
): Pick<Rect, "row" | "rows"> | undefined {
  if (more.length > 0) return undefined;
  const [head, foot] = [showHeaders ? 1 : 0, showTotals ? 1 : 0];
  if (part === "#all") return rect;
  if (part === "#data") return { row: rect.row + head, rows: rect.rows - head - foot };
  if (part === "#headers") return { row: rect.row, rows: head };
  if (part === "#totals") return { row: rect.row + rect.rows - foot, rows: foot };
  return part === "#this row" ? { row, rows: 1 } : undefined;
}
