import { areaAddress, type Area } from "../address";

/**
 * Cells of a sheet for one request: Excel is not asked to keep track of them beyond it, which would be an operation and an
 * object of its own for each (learn.microsoft.com, "Optimize performance using the Excel JavaScript API").
 */
export function rangeAt(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const range = sheet.getRange(areaAddress(area));
  range.untrack();
  return range;
}
