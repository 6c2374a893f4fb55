import { queueJournalRemoval, type JournalEntry } from "./journal";

/**
 * Takes back everything that the entry names, whether all of it was done, some of it or nothing: what is not there any
 * more is left out. The journal goes last, in the same batch. Two requests: what there is, and the taking back.
 */
export async function restore(context: Excel.RequestContext, entry: JournalEntry): Promise<void> {
  const { workbook } = context;
  const sheets = entry.sheets.map((name) => workbook.worksheets.getItemOrNullObject(name));
  sheets.forEach((sheet) => sheet.load({ name: true }));
  const columns = entry.columns.map(({ table: name, heading, before }) => {
    const table = workbook.tables.getItemOrNullObject(name);
    const column = table.columns.getItemOrNullObject(heading);
    column.load({ name: true });
    return { column, before };
  });
  const writes = entry.writes.map((write) => {
    const sheet = workbook.worksheets.getItemOrNullObject(write.sheet);
    sheet.load({ name: true });
    return { ...write, existing: sheet };
  });
  await context.sync();

  for (const { existing, address, before } of writes) {
    if (!existing.isNullObject) {
      existing.getRange(address).formulas = before.map((row) => row.map((cell) => cell ?? ""));
    }
  }
  for (const { column, before } of columns) {
    if (column.isNullObject) continue;
    if (before) column.getDataBodyRange().formulas = before.map((cell) => [cell ?? ""]);
    else column.delete();
  }
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  queueJournalRemoval(context);
  await context.sync();
}
