import type {
  CellContents,
  SheetContents,
  WorkbookContents,
  WorkbookToSave,
} from "../../../../src/workbench/xlsx";

/** The cell at a place such as `B2`; there has to be one. */
export function cellAt(sheet: SheetContents, ref: string): CellContents {
  const found = findCell(sheet, ref);
  if (!found) throw new Error(`There is no cell ${ref} on ${sheet.name}.`);
  return found;
}

export const findCell = (sheet: SheetContents, ref: string): CellContents | undefined => {
  const { row, column } = place(ref);
  return sheet.cells.find((cell) => cell.row === row && cell.column === column);
};

export function place(ref: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(ref) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

export const sheetNamed = (contents: WorkbookContents, name: string): SheetContents => {
  const found = contents.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
};

/** The contents with one sheet changed. */
export const withSheet = (
  contents: WorkbookContents,
  name: string,
  change: (sheet: SheetContents) => Partial<SheetContents>,
): WorkbookToSave => ({
  ...contents,
  sheets: contents.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change(sheet) } : sheet)),
});

/** The contents with cells put at places such as `B2`; null takes the cell away. */
export const withCells = (
  contents: WorkbookContents,
  name: string,
  cells: Readonly<Record<string, Omit<CellContents, "row" | "column"> | null>>,
): WorkbookToSave =>
  withSheet(contents, name, (sheet) => {
    const places = Object.keys(cells).map(place);
    const kept = sheet.cells.filter(
      (cell) => !places.some(({ row, column }) => row === cell.row && column === cell.column),
    );
    const put = Object.entries(cells).flatMap(([ref, cell]) => (cell ? [{ ...place(ref), ...cell }] : []));
    return { cells: [...kept, ...put].sort((a, b) => a.row - b.row || a.column - b.column) };
  });
