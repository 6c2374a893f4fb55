import type { PlannedSheet } from "../plan/plan";
import { tolerated } from "./decorate";
import type { Ornament } from "./ornaments";

/** What was asked for beside the contents, and could not be done. */
export type Missing = Ornament | "locks";

/** After everything else: nothing more can be done to a sheet that is locked. Each in a request of its own. */
export async function lockSheets(
  context: Excel.RequestContext,
  sheets: readonly PlannedSheet[],
): Promise<boolean> {
  let areAllLocked = true;
  for (const { name, isLocked } of sheets) {
    if (!isLocked) continue;
    const isDone = await tolerated(context, () =>
      context.workbook.worksheets
        .getItem(name)
        .protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true }),
    );
    areAllLocked &&= isDone;
  }
  return areAllLocked;
}
