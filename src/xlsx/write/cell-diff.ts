import { cellRef, columnLetters, inRect } from "../ground/cell-reference";
import { isError, sameValue } from "../ground/cell-values";
import type { CellEdit } from "./cell-writer";
import type { ArrayFormula, CellContents, RowRun, SheetToSave } from "../ground/contents";
import type { CustomFunctions } from "../formulas/custom-functions";
import { isMarkedArray, formulaToFile } from "../formulas/formula-to-file";
import { excelColumns, excelRows, excelText } from "../ground/limits";
import { cannotSave } from "../ground/refusal";
import type { SharedFormula } from "../read/sheet-data-reader";
import type { RowEdit } from "./sheet-data-writer";
import { looksLike } from "./styles-writer";

interface CellDifference {
  readonly cells: Map<number, Map<number, CellEdit>>;
  /** A formula was entered, changed or taken away: the list of formulas in the order of calculation no longer holds. */
  readonly formulas: boolean;
  /** Cells that were still being calculated. */
  readonly unfinished: number;
}

const key = (row: number, column: number): number => row * excelColumns + column;

/** What a formula may hold at most, in characters. */
const longestFormula = 8192;

/** What has to be written so that the sheet in the file holds the cells of `after`. */
export function diffCells(
  before: readonly CellContents[],
  shared: ReadonlyMap<string, SharedFormula>,
  after: SheetToSave,
  functions: CustomFunctions,
): CellDifference {
  const edits = new Map<number, Map<number, CellEdit>>();
  const put = (edit: CellEdit): void => {
    const row = edits.get(edit.row) ?? new Map<number, CellEdit>();
    row.set(edit.column, edit);
    edits.set(edit.row, row);
  };
  refuseOutside(after);
  const old = new Map(before.map((cell) => [key(cell.row, cell.column), cell]));
  const wanted = new Map(after.cells.map((cell) => [key(cell.row, cell.column), cell]));
  const lostMasters = new Set<string>();
  let formulas = false;
  let unfinished = 0;
  const formulaChanged = (row: number, column: number): void => {
    formulas = true;
    const group = shared.size > 0 ? shared.get(cellRef(row, column)) : undefined;
    if (group?.master) lostMasters.add(group.index);
  };

  for (const cell of wanted.values()) {
    const present = old.get(key(cell.row, cell.column));
    if (isError(cell.value) && cell.value.error === "#BUSY!" && cell.formula !== undefined) unfinished++;
    const array = arrayOf(cell, present, after, functions);
    const sameFormula = cell.formula === present?.formula;
    const sameArray = sameArrays(array, present?.array);
    if (!sameFormula) formulaChanged(cell.row, cell.column);
    const sameStyle = cell.style === undefined || looksLike(present?.style ?? {}, cell.style);
    const sameContent = sameFormula && sameArray && sameValue(cell.value, present?.value ?? null);
    if (sameContent && sameStyle) continue;
    check(cell, after.name);
    const edit = editOf(
      cell,
      sameFormula && sameArray && cell.formula !== undefined,
      array,
      after,
      functions,
    );
    put(sameContent ? { ...edit, onlyStyle: true } : edit);
  }
  for (const cell of old.values()) {
    if (wanted.has(key(cell.row, cell.column)) || (cell.value === null && cell.formula === undefined))
      continue;
    if (cell.formula !== undefined) formulaChanged(cell.row, cell.column);
    put({ row: cell.row, column: cell.column, formula: null, value: null });
  }
  if (lostMasters.size > 0) {
    for (const cell of wanted.values()) {
      const group = shared.get(cellRef(cell.row, cell.column));
      if (cell.formula === undefined || !group || !lostMasters.has(group.index)) continue;
      put(editOf(cell, false, arrayOf(cell, undefined, after, functions), after, functions));
    }
  }
  return { cells: edits, formulas, unfinished };
}

function editOf(
  cell: CellContents,
  keep: boolean,
  array: ArrayFormula | undefined,
  sheet: SheetToSave,
  functions: CustomFunctions,
): CellEdit {
  const table = tableAt(sheet, cell);
  return {
    row: cell.row,
    column: cell.column,
    formula: keep
      ? "keep"
      : cell.formula === undefined
        ? null
        : formulaToFile(cell.formula, functions, table ? { table } : {}),
    ...(array && { array }),
    value: cell.value,
    ...(cell.style && { style: cell.style }),
  };
}

const tableAt = (sheet: SheetToSave, { row, column }: CellContents): string | undefined =>
  sheet.tables?.find(({ rect }) => inRect(rect, row, column))?.name;

/**
 * A formula of the old array kind keeps its range, whatever the grid makes of it. Any other stands in its own cell
 * unless it is said to fill more; one that could fill more is marked so, or Excel would cut it to one value (`=@…`) for good.
 * In tables nothing can spill, and plain formulas keep their stored values in every program.
 */
function arrayOf(
  cell: CellContents,
  present: CellContents | undefined,
  sheet: SheetToSave,
  functions: CustomFunctions,
): ArrayFormula | undefined {
  if (cell.formula === undefined) return undefined;
  if (cell.array) return cell.array;
  const single = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
  if (present?.array && present.formula === cell.formula) {
    return present.array.dynamic ? { rect: single, dynamic: true } : present.array;
  }
  if (tableAt(sheet, cell) !== undefined || !isMarkedArray(cell.formula, functions)) return undefined;
  return present?.formula === cell.formula ? undefined : { rect: single, dynamic: true };
}

const sameArrays = (a: ArrayFormula | undefined, b: ArrayFormula | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.dynamic === b.dynamic &&
    a.rect.row === b.rect.row &&
    a.rect.column === b.rect.column &&
    a.rect.rows === b.rect.rows &&
    a.rect.columns === b.rect.columns);

const isInside = ({ row, column }: CellContents): boolean =>
  row >= 0 && row < excelRows && column >= 0 && column < excelColumns;

/** First of all: the key of a cell beyond the last column would be that of one in the next row. */
function refuseOutside({ cells, name }: SheetToSave): void {
  const outside = cells.find((cell) => !isInside(cell));
  if (outside) check(outside, name);
}

function check(cell: CellContents, sheet: string): void {
  const { row, column, value, formula } = cell;
  const inside = isInside(cell);
  const place = inside
    ? `${sheet}!${cellRef(row, column)}`
    : `${sheet}, rad ${row + 1}, kolumn ${columnLetters(column)}`;
  if (!inside) {
    throw cannotSave({
      sv: `Cellen på ${place} ligger utanför det blad som Excel har (1 048 576 rader, 16 384 kolumner).`,
      en: `The cell at ${place} lies outside the sheet that Excel has (1,048,576 rows, 16,384 columns).`,
    });
  }
  if (typeof value === "string" && value.length > excelText) {
    throw cannotSave({
      sv: `Texten i ${place} är längre än de 32 767 tecken som en cell i Excel rymmer.`,
      en: `The text in ${place} is longer than the 32,767 characters that a cell in Excel holds.`,
    });
  }
  if (formula !== undefined && formula.length > longestFormula) {
    throw cannotSave({
      sv: `Formeln i ${place} är längre än de 8 192 tecken som Excel tillåter.`,
      en: `The formula in ${place} is longer than the 8,192 characters that Excel allows.`,
    });
  }
}

/** Rows whose height, visibility or format changed. */
export function diffRows(
  before: readonly RowRun[],
  after: readonly RowRun[] | undefined,
): Map<number, RowEdit> {
  const edits = new Map<number, RowEdit>();
  if (after === undefined) return edits;
  const cuts = [...new Set([...before, ...after].flatMap(({ first, last }) => [first, last + 1]))].sort(
    (a, b) => a - b,
  );
  const at = (runs: readonly RowRun[], row: number): RowRun | undefined =>
    runs.find(({ first, last }) => row >= first && row <= last);
  cuts.forEach((first, index) => {
    const next = cuts[index + 1];
    if (next === undefined) return;
    const old = at(before, first);
    const run = at(after, first);
    const sameStyle = run?.style === undefined || looksLike(old?.style ?? {}, run.style);
    const height = run?.height ?? null;
    const hidden = run?.hidden ?? false;
    if ((old?.height ?? null) === height && (old?.hidden ?? false) === hidden && sameStyle) return;
    for (let row = first; row < next; row++) {
      edits.set(row, { height, hidden, ...(run?.style && !sameStyle && { style: run.style }) });
    }
  });
  return edits;
}
