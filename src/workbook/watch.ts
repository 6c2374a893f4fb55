import { supports } from "./host";

/** What Excel tells of, as far as it is another's doing: what the add-in itself has written it knows already. */
interface WorkbookEvents {
  /** Cells hold something else, in tables or beside them: what lies beside them may be as good as a table. */
  contents(): void;
  /** A sheet or a table has come, gone or got another name; it may be our own doing. */
  names(): void;
  /** Excel has worked out a sheet. */
  calculated(): void;
}

/**
 * Tells whenever the workbook's tables may have become others. Edits come by the hundreds: whoever listens waits until it
 * is quiet. Excel tells nothing when a table gets another name; look again when the pane is turned to. One request. In an
 * Excel too old for an event, that event is left out.
 */
export async function watchContents(context: Excel.RequestContext, told: WorkbookEvents): Promise<void> {
  const { tables, worksheets } = context.workbook;
  const names = (): Promise<void> => {
    told.names();
    return Promise.resolve();
  };
  if (supports("ExcelApi", "1.7")) {
    worksheets.onAdded.add(names);
    worksheets.onDeleted.add(names);
  }
  if (supports("ExcelApi", "1.8")) {
    worksheets.onCalculated.add(() => {
      told.calculated();
      return Promise.resolve();
    });
  }
  if (supports("ExcelApi", "1.9")) {
    tables.onAdded.add(names);
    tables.onDeleted.add(names);
    worksheets.onChanged.add(({ triggerSource }) => {
      // ExcelApi 1.14; an older Excel does not say whose doing it is.
      if (triggerSource !== "ThisLocalAddin") told.contents();
      return Promise.resolve();
    });
  } else if (supports("ExcelApi", "1.7")) {
    tables.onChanged.add(() => {
      told.contents();
      return Promise.resolve();
    });
  }
  await context.sync();
}
