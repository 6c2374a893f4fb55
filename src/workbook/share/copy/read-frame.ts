import type { PageSetup } from "../../../xlsx";
import { parseArea } from "../../address";
import { supports } from "../../host";
import type { SheetFrame } from "./sheet-to-copy";
import { excelColumns, excelRows } from "../../../xlsx/ground/limits";

/** What stays in view, lines between cells, the tab's colour and the printed page. */
export async function readFrame(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<SheetFrame> {
  if (!supports("ExcelApi", "1.9")) throw new Error("ExcelApi 1.9");
  sheet.load({ showGridlines: true, tabColor: true });
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load({ rowCount: true, columnCount: true });
  const { pageLayout } = sheet;
  pageLayout.load({ orientation: true, paperSize: true, zoom: true, leftMargin: true, rightMargin: true });
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.load({ leftFooter: true, rightFooter: true });
  const printed = pageLayout.getPrintAreaOrNullObject();
  printed.load({ address: true });
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  titles.load({ address: true });
  const titleColumns = pageLayout.getPrintTitleColumnsOrNullObject();
  titleColumns.load({ address: true });
  await context.sync();
  const { showGridlines, tabColor } = sheet;
  return {
    showGridLines: showGridlines,
    ...(tabColor !== "" && { tabColor }),
    ...(!frozen.isNullObject && { frozen: frozenIn(frozen) }),
    page: {
      orientation: pageLayout.orientation === "Landscape" ? "Landscape" : "Portrait",
      paperSize: pageLayout.paperSize ?? null,
      zoom: pageLayout.zoom as PageSetup["zoom"] & object,
      leftMargin: pageLayout.leftMargin,
      rightMargin: pageLayout.rightMargin,
      leftFooter: defaultForAllPages.leftFooter,
      rightFooter: defaultForAllPages.rightFooter,
      ...areaIn("printArea", printed),
      ...areaIn("titleRows", titles),
      ...areaIn("titleColumns", titleColumns),
    },
  };
}

/** Whole rows stay, or whole columns, or both as far as they meet. */
const frozenIn = ({ rowCount, columnCount }: Excel.Range): { rows: number; columns: number } => ({
  rows: rowCount === excelRows ? 0 : rowCount,
  columns: columnCount === excelColumns ? 0 : columnCount,
});

/** Several areas are none here: the sheet is printed whole. */
function areaIn(
  name: "printArea" | "titleRows" | "titleColumns",
  found: { readonly isNullObject: boolean; readonly address: string },
): Pick<PageSetup, "printArea" | "titleRows" | "titleColumns"> {
  const area = found.isNullObject ? undefined : parseArea(found.address);
  return area ? { [name]: area } : {};
}
