import { parseRect, rectRef } from "../ground/cell-reference";
import { sameValue } from "../ground/cell-values";
import type { CellValue, Rect } from "../ground/cells";
import type { ArrayFormula } from "../ground/contents";
import { formulaToFile } from "../formulas/formula-to-file";
import type { OpenedWorkbook } from "../read/workbook-reader";
import { element } from "../xml/xml-tree";
import { inPart, PartsEdit } from "../zip/parts";
import type { CellEdit } from "./cell-writer";
import { SharedParts } from "./shared-parts";
import { patchSheet, type SectionWriter } from "./sheet-patcher";

/** What a formula that stands in the file gives now. */
export interface NewResult {
  readonly row: number;
  readonly column: number;
  /** Its own cell first, then what it fills besides, row by row. */
  readonly values: readonly (readonly CellValue[])[];
  /** Left out: it stands in its cell alone, as the file has it. */
  readonly array?: ArrayFormula;
}

/**
 * The file with new results of formulas and nothing else: each other part is copied as it was packed, and of the sheets
 * only the cells that hold other values are written. Without any such cell it is the same to the byte.
 *
 * @param results by the sheet's id
 */
export function saveValues(
  opened: OpenedWorkbook,
  results: ReadonlyMap<string, readonly NewResult[]>,
): Uint8Array {
  const { source } = opened;
  const edit = new PartsEdit(source.parts);
  const shared = new SharedParts(edit, source);
  for (const [id, { part, contents }] of source.sheets) {
    const cells = new Map<number, Map<number, CellEdit>>();
    const put = (cell: CellEdit): void => {
      const row = cells.get(cell.row) ?? new Map<number, CellEdit>();
      cells.set(cell.row, row.set(cell.column, cell));
    };
    const before = new Map(contents.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
    for (const result of results.get(id) ?? []) {
      const present = before.get(`${result.row},${result.column}`);
      if (present?.formula === undefined) continue;
      for (const cell of editsOf(result, present.array)) {
        const old = before.get(`${cell.row},${cell.column}`);
        const stands = cell.formula !== "" && sameValue(cell.value, old?.value ?? null);
        if (stands) continue;
        const isAnew = cell.formula === "";
        put(isAnew ? { ...cell, formula: formulaToFile(present.formula, source.functions) } : cell);
      }
    }
    if (cells.size === 0) continue;
    const sections = new Map([["dimension", widened(cells)]]);
    const edits = { data: { cells, rows: new Map<number, never>() }, sections };
    edit.setText(
      part,
      inPart(part, () => patchSheet(edit.text(part), edits, shared)),
    );
  }
  shared.write();
  return edit.touched ? edit.write() : source.parts.write();
}

/** The formula's cell, where "" stands for its formula with another range; what it fills; what it no longer fills. */
function editsOf({ row, column, values, array }: NewResult, before: ArrayFormula | undefined): CellEdit[] {
  const same = array === undefined || (before !== undefined && rectRef(before.rect) === rectRef(array.rect));
  const edits: CellEdit[] = values.flatMap((line, down) =>
    line.map((value, right): CellEdit => {
      const place = { row: row + down, column: column + right };
      if (down > 0 || right > 0) return { ...place, formula: null, value };
      return { ...place, formula: same ? "keep" : "", value, ...(array && !same && { array }) };
    }),
  );
  const freed = before && array && !same ? outside(before.rect, array.rect) : [];
  return [...edits, ...freed.map((place) => ({ ...place, formula: null, value: null }))];
}

function outside(rect: Rect, kept: Rect): { row: number; column: number }[] {
  const places: { row: number; column: number }[] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const inside = row < kept.row + kept.rows && column < kept.column + kept.columns;
      if (!inside) places.push({ row, column });
    }
  }
  return places;
}

/** The used range that a sheet states has to hold what its formulas fill. */
const widened =
  (cells: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>): SectionWriter =>
  (old, _, prefix) => {
    const stated = parseRect(old?.attributes["ref"] ?? "");
    if (!stated) return null;
    let [bottom, right] = [stated.row + stated.rows - 1, stated.column + stated.columns - 1];
    for (const [row, line] of cells) {
      for (const [column, { value }] of line) {
        if (value === null) continue;
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      }
    }
    const used = { ...stated, rows: bottom - stated.row + 1, columns: right - stated.column + 1 };
    return rectRef(used) === rectRef(stated) ? null : element(`${prefix}dimension`, { ref: rectRef(used) });
  };
