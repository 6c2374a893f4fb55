import type { Plan } from "../../../src/workbook/action/plan/plan";
import { isFormula, type PlannedCell } from "../../../src/workbook/action/plan/cell-input";
import { withSheetNames } from "../../../src/workbook/action/plan/sheet-reference";
import type { SheetDefinition, TableDefinition } from "../../../src/workbench/grid/workbook-definition";
import type { CellInput } from "../../../src/workbench/host/book";

/** A planned cell as the grid's engine takes it. */
export const inputOf = (cell: PlannedCell, named = (formula: string): string => formula): CellInput => {
  if (isFormula(cell)) return named(cell.formula);
  return typeof cell === "string" && cell.startsWith("=") ? `'${cell}` : cell;
};

/** The sheets of a plan as the grid's engine opens them, so that their formulas can be looked at. */
export function sheetsOf(plan: Plan): SheetDefinition[] {
  const names = new Map(plan.sheets.map(({ name }) => [name, name]));
  return plan.sheets.map((sheet): SheetDefinition => {
    const cells: CellInput[][] = [];
    const put = (row: number, column: number, cell: PlannedCell): void => {
      while (cells.length <= row) cells.push([]);
      const line = cells[row] as CellInput[];
      while (line.length <= column) line.push(null);
      line[column] = inputOf(cell, (formula) => withSheetNames(formula, names));
    };
    for (const block of sheet.blocks) {
      block.cells.forEach((line, down) =>
        line.forEach((cell, across) => {
          if (cell !== null) put(block.row + down, block.column + across, cell);
        }),
      );
    }
    for (const { row, column, formula } of sheet.spills ?? []) put(row, column, { formula });
    const tables = (sheet.tables ?? []).map(
      ({ name, row, column, rows, columns }): TableDefinition => ({
        name,
        rect: { row, column, rows, columns },
      }),
    );
    return { name: sheet.name, cells, tables };
  });
}

/** A table on a sheet of its own. */
export const tableSheetOf = (
  sheet: string,
  name: string,
  cells: readonly (readonly CellInput[])[],
): SheetDefinition => ({
  name: sheet,
  cells,
  tables: [{ name, rect: { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 } }],
});
