import { supports } from "./host";

/**
 * Runs work in a batch of its own. Work that somebody asked for waits until a cell that is being edited is left
 * (`delayForCellEdit`): Excel answers everything with an error until then. Where Excel can, all that the work changes is
 * one step in Excel's own undo.
 */
export async function inWorkbook<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  const options = { delayForCellEdit: true, ...(supports("ExcelApi", "1.20") && { mergeUndoGroup: true }) };
  return Excel.run(options, work);
}
