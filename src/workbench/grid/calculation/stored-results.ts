import { toRange } from "../univer-range";
import {
  CellValueType,
  type ICellData,
  type ICommandService,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import { type FormulaDataModel, SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import type { CellValue } from "../../host/book";
import type { CellPlace } from "./cell-runtime";
import type { SheetDefinition, StoredResult } from "../workbook-definition";

/** What a cell remembers of the formula that it came with. Whatever is entered into the cell takes it away. */
interface Remembered {
  /** A formula that the engine does not fully know; the cell holds the file's value. */
  readonly kept?: string;
  /** The cell's own formula, to which Excel gives one cell. */
  readonly single?: true;
  /** The cell's own formula, of which Excel shows the first that it gives. */
  readonly first?: true;
}

/** How Univer holds a value that a file has stored, an empty text included. */
export function storedCell(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: typeof value === "string" ? value : value.error, t: CellValueType.STRING };
}

/** The cell of a snapshot for a stored result; a formula that is calculated stands in the cell besides. */
export function cellOfResult({ formula, value, kept, single, first }: StoredResult): ICellData {
  const remembered: Remembered = kept ? { kept: formula } : single ? { single } : first ? { first } : {};
  return {
    ...storedCell(value),
    ...(!kept && { f: formula }),
    ...((kept ?? single ?? first) && { custom: { ...remembered } }),
  };
}

const remembered = (cell: Nullable<ICellData>): Remembered => (cell?.custom as Remembered | undefined) ?? {};

/** The formula of a cell that holds its file's value because the engine does not fully know the formula. */
export const keptFormula = (cell: Nullable<ICellData>): string | undefined =>
  cell?.f || cell?.si ? undefined : remembered(cell).kept;

export const isSingle = (cell: Nullable<ICellData>): boolean =>
  remembered(cell).single === true && Boolean(cell?.f ?? cell?.si);

export const takesFirst = (cell: Nullable<ICellData>): boolean =>
  remembered(cell).first === true && Boolean(cell?.f ?? cell?.si);

/** What is entered into a cell ends what the cell remembers of its file. */
export function forgetFile(cell: ICellData): void {
  if (("v" in cell || "p" in cell) && !("custom" in cell)) cell.custom = null;
}

/** Tells the engine what the dynamic arrays of a file filled, as if it had calculated them. */
export function restoreSpills(
  commands: ICommandService,
  formulas: FormulaDataModel,
  unitId: string,
  sheets: readonly { readonly id: string; readonly definition: SheetDefinition }[],
): void {
  const ranges: Record<string, IObjectMatrixPrimitiveType<IRange>> = {};
  const cells: Record<string, IObjectMatrixPrimitiveType<Nullable<ICellData>>> = {};
  for (const { id, definition } of sheets) {
    for (const { row, column, spill } of definition.stored ?? []) {
      if (!spill) continue;
      const rect = { row, column, rows: spill.length, columns: spill[0]?.length ?? 1 };
      ((ranges[id] ??= {})[row] ??= {})[column] = toRange(rect);
      spill.forEach((line, down) =>
        line.forEach((value, right) => {
          ((cells[id] ??= {})[row + down] ??= {})[column + right] = storedCell(value ?? "");
        }),
      );
    }
  }
  if (Object.keys(ranges).length === 0) return;
  // In place: when a workbook closes the engine sets these same objects once more, a moment later.
  const arrayFormulaRange = Object.assign(formulas.getArrayFormulaRange(), { [unitId]: ranges });
  const arrayFormulaCellData = Object.assign(formulas.getArrayFormulaCellData(), { [unitId]: cells });
  commands.syncExecuteCommand(
    SetArrayFormulaDataMutation.id,
    { arrayFormulaRange, arrayFormulaCellData },
    { onlyLocal: true },
  );
}

/** The cells that have to be calculated at once although their sheets have stored results. */
export const staleCells = (unitId: string, sheetId: string, { stored = [] }: SheetDefinition): CellPlace[] =>
  stored
    .filter(({ stale, kept }) => stale && !kept)
    .map(({ row, column }) => ({ unitId, sheetId, row, column }));
