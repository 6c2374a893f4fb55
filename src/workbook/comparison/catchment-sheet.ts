import { catchmentShape } from "../../cells/tables/follow-up-table-shapes";
import type { PlannedSheet } from "../action/plan/plan";
import { SheetStack } from "../sheet/sheet-stack";

const { centre, municipality } = catchmentShape.columns;

const columns = [
  { key: "centre", heading: centre.heading, width: 28 },
  { key: "municipality", heading: municipality.heading, width: 24 },
] as const;

/** The municipalities that each centre serves, a row each: begun with every centre's own. */
export function catchmentSheet(
  centres: readonly { readonly name: string; readonly municipality: string }[],
  text: { readonly title: string; readonly note: string },
): PlannedSheet {
  const sheet = new SheetStack("Upptag", { title: text.title, notes: [text.note] }, { gridLines: true });
  sheet.table({
    name: catchmentShape.name,
    columns,
    lines: centres.map((one) => [one.name, one.municipality]),
    repeats: true,
  });
  return sheet.plan();
}
