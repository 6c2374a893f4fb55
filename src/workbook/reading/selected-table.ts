/** The id of the table that the selection lies in, or the first of those that it touches. One request. */
export async function selectedTable(context: Excel.RequestContext): Promise<string | undefined> {
  const tables = context.workbook.getSelectedRange().getTables(false);
  tables.load("items/id");
  await context.sync();
  return tables.items[0]?.id;
}
