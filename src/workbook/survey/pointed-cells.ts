import type { Cell } from "../../cells/ground/cell";
import { readValues } from "../ranges/read-values";

/** The selected cells, no more of them than are in use. Two requests, and further ones for tens of thousands of cells. */
export async function readPointedCells(context: Excel.RequestContext): Promise<readonly (readonly Cell[])[]> {
  const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  used.load({ rowCount: true, columnCount: true });
  await context.sync();
  if (used.isNullObject) return [];
  const [values = []] = await readValues(context, [
    { range: used, rows: used.rowCount, columns: used.columnCount },
  ]);
  return values;
}
