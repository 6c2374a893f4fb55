/**
 * Whether a workbook counts its days from 1900 or, as old ones made on a Mac, from 1904: the same number is a day four
 * years and one day later there. Excel has no property that says so, but its DATE knows.
 */

const firstOf2000From1904 = 35_064;

/** Queued. `workbook.functions` is in ExcelApi 1.2. */
export function loadCalendar(workbook: Excel.Workbook): Excel.FunctionResult<number> {
  const firstOf2000 = workbook.functions.date(2000, 1, 1);
  firstOf2000.load({ value: true });
  return firstOf2000;
}

export const countsFrom1904 = ({ value }: Excel.FunctionResult<number>): boolean =>
  value === firstOf2000From1904;
