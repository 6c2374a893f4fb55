import {
  type ICellData,
  type ICommandService,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type IUndoRedoService,
  type Nullable,
  type Styles,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { FormatChange, Rect } from "../host/book";
import { fromStyle, toBorders, toStyle } from "./cell-style";

/**
 * What the add-in writes comes by the thousands, with the kind of every value known. The grid's own commands are made for
 * what a person types: they try each text as a number and as a date, copy every cell twice for Undo and merge each cell's
 * style by itself. Writing 2 000 costs took nearly all of its time there.
 */
export interface BulkTarget {
  readonly workbook: Workbook;
  readonly worksheet: Worksheet;
  readonly commands: ICommandService;
  readonly undo: IUndoRedoService;
}

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const ids = ({ workbook, worksheet }: BulkTarget) => ({
  unitId: workbook.getUnitId(),
  subUnitId: worksheet.getSheetId(),
});

/** Contents, without formats. A person can take it back as one step. */
export function writeCells(target: BulkTarget, cellValue: Cells): void {
  const place = ids(target);
  const redo = { id: SetRangeValuesMutation.id, params: { ...place, cellValue } };
  const undo = {
    id: SetRangeValuesMutation.id,
    params: { ...place, cellValue: contentsBefore(target.worksheet, cellValue) },
  };
  execute(target, redo.params);
  target.undo.pushUndoRedo({ unitID: place.unitId, undoMutations: [undo], redoMutations: [redo] });
}

function contentsBefore(worksheet: Worksheet, written: Cells): Cells {
  const matrix = worksheet.getCellMatrix();
  const before: Cells = {};
  for (const row of Object.keys(written)) {
    const line: Record<number, ICellData> = {};
    for (const column of Object.keys(written[Number(row)] ?? {})) {
      const { f = null, si = null, p = null, v = null, t = null } = matrix.getValue(+row, +column) ?? {};
      line[Number(column)] = { f, si, p, v, t };
    }
    before[Number(row)] = line;
  }
  return before;
}

/** A part of a style; null takes that part away. */
type StyleChange = { readonly [Key in keyof IStyleData]: IStyleData[Key] | null };

/**
 * Formats, without contents: straight into the cells, each different style worked out once. The grid hears of the first
 * and the last cell, which has it draw what lies between.
 *
 * @param changeOf for a cell by its place in the rectangle; undefined where it stays as it is. Cells that get the same
 *   object, or the same number format, share the work
 */
export function restyleCells(
  target: BulkTarget,
  rect: Rect,
  changeOf: (row: number, column: number) => StyleChange | undefined,
): void {
  const styles = target.workbook.getStyles();
  const matrix = target.worksheet.getCellMatrix();
  const known = new Map<string, Map<string, string | undefined>>();
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      const change = changeOf(row, column);
      if (!change) continue;
      const [down, across] = [rect.row + row, rect.column + column];
      const cell = matrix.getValue(down, across);
      const style = restyled(styles, cell, change, known);
      if (cell) {
        if (style === undefined) delete cell.s;
        else cell.s = style;
      } else if (style !== undefined) matrix.setValue(down, across, { s: style });
    }
  }
  tellGrid(target, rect);
}

/** For `restyleCells`: takes all of a cell's looks away. */
export const undone: StyleChange = Object.fromEntries(
  ["bl", "it", "ul", "st", "ff", "fs", "cl", "bg", "n", "tb", "ht", "vt", "bd", "pd"].map((part) => [
    part,
    null,
  ]),
);

function restyled(
  styles: Styles,
  cell: Nullable<ICellData>,
  change: StyleChange,
  known: Map<string, Map<string, string | undefined>>,
): string | undefined {
  const before = typeof cell?.s === "string" ? cell.s : JSON.stringify(cell?.s ?? null);
  const what = keyOf(change);
  const made = known.get(what) ?? new Map<string, string | undefined>();
  known.set(what, made);
  if (!made.has(before)) {
    const merged = merge(styles.getStyleByCell(cell), change);
    made.set(before, Object.keys(merged).length > 0 ? (styles.setValue(merged) ?? undefined) : undefined);
  }
  return made.get(before);
}

const keys = new WeakMap<StyleChange, string>();

function keyOf(change: StyleChange): string {
  const key = keys.get(change) ?? JSON.stringify(change);
  keys.set(change, key);
  return key;
}

function merge(style: Nullable<IStyleData>, change: StyleChange): IStyleData {
  const entries = Object.entries({ ...style, ...change }).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as IStyleData;
}

/** Told that it is about formats alone, the engine does not look for formulas in every cell of the workbook. */
function tellGrid(target: BulkTarget, { row, column, rows, columns }: Rect): void {
  const { worksheet } = target;
  const corners: Cells = {};
  const corner = (down: number, across: number): void => {
    const { s, t } = worksheet.getCellMatrix().getValue(down, across) ?? {};
    // The kind with it: without, the grid would guess it anew from how the text looks.
    if (s) (corners[down] ??= {})[across] = { s, ...(t && { t }) };
  };
  corner(row, column);
  corner(row + rows - 1, column + columns - 1);
  execute(target, { ...ids(target), cellValue: corners, trigger: SetStyleCommand.id });
}

function execute({ commands }: BulkTarget, params: object): void {
  const done = commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
  if (!done) throw new Error(`The grid refused ${SetRangeValuesMutation.id}.`);
}

/** What the add-in changes in the looks of cells; what it does not name stays. */
export function changeFormat(
  target: BulkTarget,
  rect: Rect,
  { fill, align, borders, ...format }: FormatChange,
): void {
  if (borders) changeBorders(target, rect, borders);
  const style = {
    ...toStyle({ ...format, ...(fill && { fill }), ...(align && { align }) }),
    // Null takes a style away in Univer.
    ...(fill === null && { bg: null }),
    ...(align === null && { ht: null }),
    ...(format.wrap === false && { tb: null }),
  };
  if (Object.keys(style).length > 0) restyleCells(target, rect, () => style);
}

/** Each cell keeps the lines of the sides that are not named. */
function changeBorders(target: BulkTarget, rect: Rect, borders: NonNullable<FormatChange["borders"]>): void {
  const styles = target.workbook.getStyles();
  const matrix = target.worksheet.getCellMatrix();
  const known = new Map<string, { readonly bd: IStyleData["bd"] | null }>();
  restyleCells(target, rect, (row, column) => {
    const cell = matrix.getValue(rect.row + row, rect.column + column);
    const lines = { ...fromStyle(styles.getStyleByCell(cell)).borders, ...borders };
    const key = JSON.stringify(lines);
    const change = known.get(key) ?? { bd: Object.values(lines).some(Boolean) ? toBorders(lines) : null };
    known.set(key, change);
    return change;
  });
}
