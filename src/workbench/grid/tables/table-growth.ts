import { overlaps } from "../../ground/rect";
import type { BookSheet, BookTable, CellInput, Rect } from "../../host/book";
import { isFormula } from "../../host/literal-text";

interface Growth {
  readonly table: BookTable;
  readonly rect: Rect;
  /** Calculated columns continued in new rows, headings for new columns. */
  readonly writes: readonly { readonly rect: Rect; readonly inputs: CellInput[][] }[];
}

/**
 * A table takes in what a person writes directly below or to the right of it, and what is pasted into its rows and runs
 * over its end, as Excel's does. Below a totals row it does not grow, nor where another table is in the way.
 */
export function growthFor(tables: readonly BookTable[], sheet: BookSheet, written: Rect): Growth | undefined {
  if (sheet.inputs(written).every((row) => row.every((input) => input === null))) return undefined;
  for (const table of tables) {
    if (table.sheetId !== sheet.id) continue;
    const growth = below(table, sheet, written) ?? right(table, sheet, written);
    if (!growth) continue;
    const blocked = tables.some(
      (other) =>
        other.id !== table.id && other.sheetId === table.sheetId && overlaps(other.rect, growth.rect),
    );
    if (!blocked) return growth;
  }
  return undefined;
}

function below(table: BookTable, sheet: BookSheet, written: Rect): Growth | undefined {
  const { rect } = table;
  const end = rect.row + rect.rows;
  const inColumns =
    written.column >= rect.column && written.column + written.columns <= rect.column + rect.columns;
  const rows = written.row + written.rows - end;
  const beginsHere = written.row > rect.row && written.row <= end;
  if (table.showTotals || !beginsHere || rows <= 0 || !inColumns) return undefined;
  const writes: { rect: Rect; inputs: CellInput[][] }[] = [];
  const data = sheet.inputs({ ...rect, row: rect.row + 1, rows: rect.rows - 1 });
  const added = sheet.inputs({ ...rect, row: end, rows });
  if (added.every((row) => row.every((input) => input === null))) return undefined;
  for (let column = 0; column < rect.columns; column++) {
    const formula = data[0]?.[column];
    // Long structured references read the same in every row; other formulas would need their cells moved.
    const calculated = isFormula(formula) && data.every((row) => row[column] === formula);
    if (!calculated || added.some((row) => row[column] !== null)) continue;
    writes.push({
      rect: { row: end, column: rect.column + column, rows, columns: 1 },
      inputs: added.map(() => [formula]),
    });
  }
  return { table, rect: { ...rect, rows: rect.rows + rows }, writes };
}

function right(table: BookTable, sheet: BookSheet, written: Rect): Growth | undefined {
  const { rect } = table;
  const end = rect.column + rect.columns;
  const inRows = written.row >= rect.row && written.row + written.rows <= rect.row + rect.rows;
  if (written.column !== end || !inRows) return undefined;
  const names = [
    ...(sheet.inputs({ ...rect, rows: 1 })[0] ?? []),
    ...(sheet.inputs({ row: rect.row, column: end, rows: 1, columns: written.columns })[0] ?? []),
  ].map((name) => (name === null ? "" : String(name)));
  const writes: { rect: Rect; inputs: CellInput[][] }[] = [];
  for (let index = rect.columns; index < names.length; index++) {
    if (names[index]) continue;
    const name = freeName(names);
    names[index] = name;
    writes.push({
      rect: { row: rect.row, column: rect.column + index, rows: 1, columns: 1 },
      inputs: [[name]],
    });
  }
  return { table, rect: { ...rect, columns: rect.columns + written.columns }, writes };
}

function freeName(taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = `Kolumn${number}`;
    if (!taken.includes(name)) return name;
  }
}
