import { supports } from "../../host";
import type { RedrawnSheet } from "../plan/plan";
import { rangeAt } from "../range-at";
import { plannedBox } from "../compared";
import { lineHeight, standardSize } from "./paper";
import { tolerated } from "./decorate";

/** So many sheets in a request. */
const mostSheets = 25;

/**
 * Sheets of ours that have been written anew lose how they looked, apart from their number formats, which came with what
 * was written: what decorates comes afterwards as on a new sheet. What fails leaves them as they looked. Three requests for
 * twenty-five sheets; one more where looks follow rows, and one for their charts.
 */
export async function redraw(context: Excel.RequestContext, redrawn: readonly RedrawnSheet[]): Promise<void> {
  for (let first = 0; first < redrawn.length; first += mostSheets) {
    const some = redrawn.slice(first, first + mostSheets).map((planned) => ({
      sheet: context.workbook.worksheets.getItem(planned.name),
      planned,
    }));
    await tolerated(context, () => some.forEach(({ sheet, planned }) => undress(sheet, planned)));
    const ruled = some.filter(({ planned }) => planned.rules);
    if (ruled.length > 0 && supports("ExcelApi", "1.6"))
      await tolerated(context, () =>
        ruled.forEach(({ sheet, planned }) => written(sheet, planned).conditionalFormats.clearAll()),
      );
    if (supports("ExcelApi", "1.7"))
      await tolerated(context, () => some.forEach(({ sheet }) => sheet.freezePanes.unfreeze()));
    const isRead = await tolerated(context, () =>
      some.forEach(({ sheet: { charts } }) => charts.load("items/name")),
    );
    const charts = isRead ? some.flatMap(({ sheet }) => sheet.charts.items) : [];
    if (charts.length > 0) await tolerated(context, () => charts.forEach((chart) => chart.delete()));
  }
}

/** As far as the sheet reaches, and has reached. */
function written(sheet: Excel.Worksheet, planned: RedrawnSheet): Excel.Range {
  const { rows, columns } = plannedBox(planned);
  const { before } = planned;
  const area = { rows: Math.max(rows, before.rows), columns: Math.max(columns, before.columns) };
  return rangeAt(sheet, { row: 0, column: 0, ...area });
}

/** Queued. */
function undress(sheet: Excel.Worksheet, planned: RedrawnSheet): void {
  const { format } = written(sheet, planned);
  for (const side of ["EdgeTop", "InsideHorizontal", "EdgeBottom"] as const) {
    format.borders.getItem(side).style = "None";
  }
  format.fill.clear();
  format.font.bold = false;
  format.font.italic = false;
  format.font.size = standardSize;
  format.font.color = "#000000";
  format.wrapText = false;
  format.horizontalAlignment = "General";
  format.verticalAlignment = "Bottom";
  if (supports("ExcelApi", "1.9")) format.indentLevel = 0;
  // Rows that have been given a height get that of a line with some air, and are fitted to what stands in them.
  format.rowHeight = 1.1 * lineHeight;
  format.autofitRows();
}
