import type { Cell } from "../../../cells/ground/cell";
import { isBeingWorkedOut } from "../../../cells/ground/excel-errors";
import type { PastedRow } from "../../../cells/ground/pasted-cells";
import { cellAddress } from "../../../workbook/address";
import type { Place } from "../../../workbook/reading/contents";
import type { SpecificationCells } from "../../../workbook/costs/review/specification-cells";

/** The specification that is reviewed: kept for as long as the pane is there, and nowhere else. */
export type ReviewSource =
  | { readonly from: "paste"; readonly text: string; readonly rows: readonly PastedRow[] }
  | { readonly from: "sheet"; readonly cells: SpecificationCells };

export const cellsOf = (source: ReviewSource): readonly (readonly Cell[])[] =>
  source.from === "paste" ? source.rows.map(({ cells }) => cells) : source.cells.values;

/** Excel is still working out some of its cells. What was pasted is what it was. */
export const isCalculatingSource = (source: ReviewSource): boolean =>
  source.from === "sheet" && source.cells.values.some((row) => row.some(isBeingWorkedOut));

/** Where in the workbook a cell of the specification stands. */
export function placeIn(source: ReviewSource, row: number, column = 0): Place | undefined {
  if (source.from === "paste") return undefined;
  const { sheet, area } = source.cells;
  return { sheet, address: cellAddress(area.row + row, area.column + column) };
}

/** As a person counts: of the sheet, or of what was pasted. */
export const rowNumber = (source: ReviewSource, row: number): number =>
  row + 1 + (source.from === "sheet" ? source.cells.area.row : 0);
