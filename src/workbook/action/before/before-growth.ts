import { areaAddress, cellAddress, splitAddress, type Area } from "../../address";
import { supports } from "../../host";
import { hiddenRowsIn, refuseHiddenRows } from "../hidden-rows";
import type { PlannedGrowth } from "../plan/plan";
import { ActionRefused, type RefusedBecause } from "../refused";

interface LoadedGrowth {
  readonly planned: PlannedGrowth;
  readonly table: Excel.Table;
  readonly whole: Excel.Range;
  readonly below: Excel.Range;
}

const refuse = (because: RefusedBecause): never => {
  throw new ActionRefused(because);
};

/** The table as it is to be. */
export const grownArea = ({ area, rows }: PlannedGrowth): Area => ({ ...area, rows: area.rows + rows });

/** The rows that come to it. */
export const addedArea = ({ area, rows }: PlannedGrowth): Area => ({
  ...area,
  row: area.row + area.rows,
  rows,
});

/** A table that is to get further rows. */
export function loadGrowth({ workbook }: Excel.RequestContext, planned: PlannedGrowth): LoadedGrowth {
  const table = workbook.tables.getItemOrNullObject(planned.table);
  table.load({ name: true, showTotals: true });
  table.worksheet.load({ name: true });
  table.worksheet.protection.load({ protected: true });
  const whole = table.getRange();
  whole.load({ address: true, rowHidden: true });
  const below = workbook.worksheets
    .getItemOrNullObject(planned.sheet)
    .getRange(areaAddress(addedArea(planned)));
  below.load({ formulas: true });
  return { planned, table, whole, below };
}

/** @throws ActionRefused */
export function checkGrowth({ planned, table, whole, below }: LoadedGrowth): void {
  const { sheet, area } = planned;
  if (table.isNullObject) refuse({ kind: "table-gone", table: planned.table });
  if (table.worksheet.protection.protected) refuse({ kind: "protected", sheet: table.worksheet.name });
  const now = splitAddress(whole.address);
  if (table.worksheet.name !== sheet || now.address !== areaAddress(area))
    refuse({ kind: "changed", ...now });
  // The first that can make a table larger is ExcelApi 1.13.
  if (table.showTotals || !supports("ExcelApi", "1.13"))
    refuse({ kind: "cannot-grow", table: planned.table });
  refuseHiddenRows([hiddenRowsIn(whole)]);
  const added = addedArea(planned);
  for (const [row, cells] of below.formulas.entries()) {
    const column = cells.findIndex((cell) => cell !== "");
    if (column >= 0) {
      refuse({ kind: "no-rows-below", sheet, address: cellAddress(added.row + row, added.column + column) });
    }
  }
}
