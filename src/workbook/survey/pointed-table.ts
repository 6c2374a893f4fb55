import { isEmpty, textOf, type Cell } from "../../cells/ground/cell";
import { isPersonal } from "../../cells/survey/personal";
import { matchQuestion } from "../../cells/survey/matching/match-question";
import { supports } from "../host";
import { readValues } from "../ranges/read-values";

/** Columns that a person has pointed at: headings, and the cells of those that may be read. */
export interface PointedColumns {
  readonly sheet: string;
  readonly columns: readonly { readonly heading: string; readonly cells: readonly Cell[] }[];
}

/**
 * The cells around the selection, its first row being headings. Columns of names, addresses and times keep their headings
 * only. Two requests, and further ones for tens of thousands of cells.
 */
export async function readPointed(context: Excel.RequestContext): Promise<PointedColumns | undefined> {
  const selected = context.workbook.getSelectedRange();
  const { worksheet } = selected;
  worksheet.load({ name: true });
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load({ rowCount: true, columnCount: true });
  const tables = selected.getTables(false);
  tables.load("items/name");
  await context.sync();
  const { items } = tables;
  const [first] = items;
  if (!first && used.isNullObject) return undefined;
  // Another table or survey may stand on the same sheet: what surrounds the cell is what was pointed at.
  const region = supports("ExcelApi", "1.7") ? selected.getSurroundingRegion() : used;
  const range = first ? context.workbook.tables.getItem(first.name).getRange() : region;
  range.load({ rowCount: true, columnCount: true });
  await context.sync();
  const { rowCount: rows, columnCount: columns } = range;
  const [values = []] = await readValues(context, [{ range, rows, columns }]);
  const top = values.findIndex(
    (row) => row.filter((cell) => typeof cell === "string" && cell !== "").length >= 2,
  );
  if (top < 0) return undefined;
  const headings = values[top] ?? [];
  const body = values.slice(top + 1).filter((row) => row.some((cell) => !isEmpty(cell)));
  return {
    sheet: worksheet.name,
    columns: headings.map((heading, column) => {
      const { kind } = matchQuestion(textOf(heading));
      const cells = kind === "meta" || kind === "free" ? [] : body.map((row) => row[column] ?? "");
      return { heading: textOf(heading), cells: cells.some((cell) => isPersonal(textOf(cell))) ? [] : cells };
    }),
  };
}
