import { cellRef } from "../xlsx/ground/cell-reference";
import { sameValue } from "../xlsx/ground/cell-values";
import type { CellValue } from "../xlsx/ground/cells";
import type { CellContents } from "../xlsx/ground/contents";
import type { NewResult } from "../xlsx/write/save-values";
import type { SheetArea } from "./references";

/** A cell that could not be calculated, and why in a sentence. */
export interface CellFailure {
  /** As `Blad1!B4`. */
  readonly place: string;
  readonly sentence: string;
}

/** A cell of the add-in's with what it gives. */
export interface Calculated {
  readonly place: string;
  /** The sheet in the file. */
  readonly id: string;
  readonly area: SheetArea;
  readonly result: NewResult;
  readonly isChanged: boolean;
}

/** What has come of the cells that call the add-in, in the order of the file. */
export interface Outcomes {
  readonly cells: readonly (Calculated | CellFailure)[];
  /** Those that go back to a stored value which may have changed, with its place. */
  readonly stale: ReadonlyMap<string, string>;
}

export const storedValues = (cells: readonly CellContents[]): ReadonlyMap<string, CellValue> =>
  new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));

/** @param before what the file has stored on the sheet */
export function calculated(
  { id = "", name }: { readonly id?: string; readonly name: string },
  { row, column }: CellContents,
  result: NewResult,
  before: ReadonlyMap<string, CellValue>,
): Calculated {
  const { values } = result;
  const rect = { row, column, rows: values.length, columns: values[0]?.length ?? 1 };
  const area = { sheet: name.toLowerCase(), rect };
  return { place: `${name}!${cellRef(row, column)}`, id, area, result, isChanged: differs(result, before) };
}

function differs({ row, column, values }: NewResult, before: ReadonlyMap<string, CellValue>): boolean {
  return values.some((line, down) =>
    line.some((value, right) => !sameValue(before.get(`${row + down},${column + right}`) ?? null, value)),
  );
}
