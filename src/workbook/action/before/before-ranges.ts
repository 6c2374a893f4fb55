import { areaAddress } from "../../address";
import { hiddenRowsIn, refuseHiddenRows } from "../hidden-rows";
import type { PlannedTableOfRange } from "../plan/plan";
import { ActionRefused } from "../refused";

interface LoadedRange {
  readonly planned: PlannedTableOfRange;
  readonly sheet: Excel.Worksheet;
  readonly cells: Excel.Range;
}

/** A range that is to become a table. */
export function loadRange({ workbook }: Excel.RequestContext, planned: PlannedTableOfRange): LoadedRange {
  const sheet = workbook.worksheets.getItemOrNullObject(planned.sheet);
  sheet.load({ name: true });
  sheet.protection.load({ protected: true });
  const cells = sheet.getRange(areaAddress(planned.area));
  cells.load({ address: true, rowHidden: true });
  return { planned, sheet, cells };
}

/** @throws ActionRefused */
export function checkRange({ planned, sheet, cells }: LoadedRange): void {
  if (sheet.isNullObject) throw new ActionRefused({ kind: "sheet-gone", sheet: planned.sheet });
  if (sheet.protection.protected) throw new ActionRefused({ kind: "protected", sheet: planned.sheet });
  // Under a filter Excel makes no table, or one that begins where the filter shows.
  refuseHiddenRows([hiddenRowsIn(cells)]);
}
