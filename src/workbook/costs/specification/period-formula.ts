import { monthNames } from "../../../cells/costs/specification/period-words";
import type { InvoicePlaces } from "../invoice-sheet";

/**
 * The first day of any line of a pair, and the last: the lines have their periods with dates, "2025-01-01–2025-12-31",
 * which sort as texts.
 *
 * @returns formulas, without their "="
 */
export function endsOfPeriod(
  { lines }: Pick<InvoicePlaces, "lines">,
  [biller, charged]: readonly [string, string],
): readonly [first: string, last: string] {
  const [billers, chargeds, periods] = [lines("biller"), lines("charged"), lines("period")];
  const own = `(${billers}=${biller})*(${chargeds}=${charged})*(${periods}<>"")`;
  const end = (side: "LEFT" | "RIGHT", order: 1 | -1): string =>
    `IF(SUMPRODUCT(${own})=0,"",INDEX(SORT(FILTER(${side}(${periods},10),${own}),1,${order}),1))`;
  return [end("LEFT", 1), end("RIGHT", -1)];
}

/**
 * The time between two cells with dates as texts, as people say it: "2025", "apr–jun 2025", "okt 2024–mar 2025"; with full
 * dates where it is not whole months.
 */
export function periodFormula(first: string, last: string): string {
  const year = (day: string): string => `LEFT(${day},4)`;
  const month = (day: string): string => `MID("${monthNames.sv.join("")}",3*VALUE(MID(${day},6,2))-2,3)`;
  const isSameYear = `${year(first)}=${year(last)}`;
  const dayAfter = `DATE(VALUE(${year(last)}),VALUE(MID(${last},6,2)),VALUE(RIGHT(${last},2))+1)`;
  const dates = `${first}&"–"&${last}`;
  const years = `${year(first)}&IF(${isSameYear},"","–"&${year(last)})`;
  const months =
    `${month(first)}&IF(LEFT(${first},7)=LEFT(${last},7),"",` +
    `IF(${isSameYear},""," "&${year(first)})&"–"&${month(last)})&" "&${year(last)}`;
  return (
    `IF(${first}="","",` +
    `IF(OR(RIGHT(${first},2)<>"01",DAY(${dayAfter})<>1),${dates},` +
    `IF(AND(RIGHT(${first},5)="01-01",RIGHT(${last},5)="12-31"),${years},${months})))`
  );
}
