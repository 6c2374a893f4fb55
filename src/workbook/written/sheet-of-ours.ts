import type { PlannedSheet } from "../action/plan/plan";
import type { Area } from "../address";

/**
 * What a sheet that the add-in has written is known by: the number format of its first cell. It shows everything as Excel
 * would without it, and goes along when the sheet is renamed, copied, made values of, or saved by another program, which
 * its name, its id (office-js-docs #297) and properties of a sheet (office-js #5486) do not.
 */
const formatOfOurs = "General;General;General;@";

/** The first cell, where what stands on the sheet is a result; sheets with tables are for people to go on with. */
export function* markOfOurs({
  tables = [],
  isCopy,
}: PlannedSheet): Generator<Area & { numberFormat: string }> {
  if (tables.length === 0 && !isCopy) {
    yield { row: 0, column: 0, rows: 1, columns: 1, numberFormat: formatOfOurs };
  }
}

/** Queued: what `isOfOurs` looks at. */
export function loadMark(sheet: Excel.Worksheet): Excel.Range {
  const first = sheet.getRange("A1");
  first.load({ numberFormat: true });
  return first;
}

/** Nothing that stands on it is to be read as anybody's figures. */
export const isOfOurs = ({ numberFormat }: Excel.Range): boolean => numberFormat[0]?.[0] === formatOfOurs;
