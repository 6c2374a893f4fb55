import type { Rect } from "../book";

/** An event names its range by a reference id. Here the id holds the place itself, so nothing has to be remembered. */
export function referenceOfRange(sheetId: string, { row, column, rows, columns }: Rect): string {
  return JSON.stringify([sheetId, row, column, rows, columns]);
}

export function rangeOfReference(id: string): { readonly sheetId: string; readonly rect: Rect } | undefined {
  if (!id.startsWith("[")) return undefined;
  const [sheetId, row, column, rows, columns] = JSON.parse(id) as [string, number, number, number, number];
  return { sheetId, rect: { row, column, rows, columns } };
}
