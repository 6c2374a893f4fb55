import { pagesAcross, standardSize, type FittingPage } from "../../src/workbook/action/ornaments/paper";

/** The size that Excel's standard font has on paper, in points: "fit to so many pages wide" never enlarges. */
export function printedSize(widths: readonly number[], page: FittingPage): number {
  let [least, most] = [0, standardSize];
  if (pagesAcross(widths, page, most) <= page.across) return most;
  // The largest size at which the columns still need no more pages.
  for (let step = 0; step < 40; step++) {
    const middle = (least + most) / 2;
    if (pagesAcross(widths, page, middle) <= page.across) least = middle;
    else most = middle;
  }
  return least;
}
