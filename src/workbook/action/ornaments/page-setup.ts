import { columnLetters } from "../../address";
import { supports } from "../../host";
import type { PlannedSheet } from "../plan/plan";
import { fittingPage, sideMargin, widthsOf } from "./paper";
import type { PlannedPage } from "../plan/planned-page";

/** Page and pages, in Excel's codes. Sheets speak Swedish in both languages. */
export const pageNumbers = "Sida &P av &N";

/** Excel takes an ampersand in a footer for a code unless it stands twice. */
const literal = (text: string): string => text.replaceAll("&", "&&");

/**
 * How many pages beside each other a sheet takes in a size that can be read, where its plan does not say it: by the columns
 * that are printed, and as far as its charts go.
 */
export function pagesAcross({
  page,
  columnWidths = {},
  charts = [],
}: Pick<PlannedSheet, "page" | "columnWidths" | "charts">): number {
  if (page === undefined || page.across !== undefined) return page?.across ?? 1;
  const printed =
    page.columns ??
    Math.max(
      1,
      ...Object.keys(columnWidths).map((column) => Number(column) + 1),
      ...charts.map(({ at }) => at.column + at.columns),
    );
  return fittingPage(widthsOf(columnWidths, printed), page.orientation).across;
}

/** An Excel without the API prints the sheet as it stands. */
export function setUpPage(
  { pageLayout, horizontalPageBreaks }: Excel.Worksheet,
  { orientation, across = 1, columns, titleRows, titleColumns, breaks = [], footer = "" }: PlannedPage,
): void {
  if (!supports("ExcelApi", "1.9")) return;
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  // Only the width is given: the height takes the pages that it needs.
  pageLayout.zoom = { horizontalFitToPages: across };
  pageLayout.leftMargin = sideMargin;
  pageLayout.rightMargin = sideMargin;
  if (columns !== undefined) pageLayout.setPrintArea(`A:${columnLetters(columns - 1)}`);
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  if (titleColumns) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(titleColumns - 1)}`);
  // Fitted in width alone, a sheet keeps the breaks between its rows.
  for (const row of breaks) horizontalPageBreaks.add(`A${row + 1}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = literal(footer);
  defaultForAllPages.rightFooter = pageNumbers;
}
