import { supports } from "./host";

/**
 * Calls `changed` whenever the workbook's tables may have become others: added, deleted, edited, with more or fewer rows,
 * or gone with their sheet. Edits come by the hundreds: whoever listens waits until it is quiet. Excel tells nothing when
 * a table or a sheet gets another name; read again when the pane is turned to. One request. In an Excel too old for an
 * event, that event is left out.
 */
export async function watchContents(context: Excel.RequestContext, changed: () => void): Promise<void> {
  const { tables, worksheets } = context.workbook;
  const tell = (): Promise<void> => {
    changed();
    return Promise.resolve();
  };
  if (supports("ExcelApi", "1.7")) {
    tables.onChanged.add(tell);
    worksheets.onAdded.add(tell);
    worksheets.onDeleted.add(tell);
  }
  if (supports("ExcelApi", "1.9")) {
    tables.onAdded.add(tell);
    tables.onDeleted.add(tell);
  }
  await context.sync();
}
