import { inWorkbook } from "../../../workbook/run";
import type { WrittenSet } from "../../../workbook/costs/specification/written-set";
import { fitRows } from "../../../workbook/written/fit-rows";
import { calculationMilliseconds } from "../../frame/workbook/workbook-reading";

let isFollowing = false;

/**
 * The tables may have changed, and with them the texts on the sheets that follow them: their rows are made high enough. It
 * is looked again for as long as Excel is working them out. Where Excel will not, they stay as they are.
 */
export async function followWritten(written: readonly WrittenSet[]): Promise<void> {
  if (isFollowing) return;
  isFollowing = true;
  const sheets = written.flatMap((set) => set.sheets.filter(({ isWithdrawn }) => !isWithdrawn));
  try {
    for (const milliseconds of calculationMilliseconds) {
      const { isBusy } = await inWorkbook((context) => fitRows(context, sheets));
      if (!isBusy) break;
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    }
  } catch {
    // A cell is being edited, or a sheet has gone meanwhile: it is looked at again after the next change.
  } finally {
    isFollowing = false;
  }
}
