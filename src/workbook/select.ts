import type { Place } from "./reading/contents";

/** Shows the table's sheet and selects the whole table. One request. */
export async function selectTable(context: Excel.RequestContext, tableId: string): Promise<void> {
  const table = context.workbook.tables.getItem(tableId);
  table.worksheet.activate();
  table.getRange().select();
  await context.sync();
}

/** Shows the sheet and selects the cells. One request. */
export async function selectPlace(context: Excel.RequestContext, { sheet, address }: Place): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(address).select();
  await context.sync();
}
