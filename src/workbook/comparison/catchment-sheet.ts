import { catchmentShape } from "../../cells/tables/follow-up-shapes";
import type { PlannedSheet } from "../action/plan/plan";

const top = 3;

/** The municipalities that each centre serves, a row each: begun with every centre's own. */
export function catchmentSheet(
  centres: readonly { readonly name: string; readonly municipality: string }[],
  text: { readonly title: string; readonly note: string },
): PlannedSheet {
  const headings = Object.values(catchmentShape.columns).map(({ heading }) => heading);
  const rows = centres.length > 0 ? centres : [{ name: "", municipality: "" }];
  return {
    name: "Upptag",
    ifTaken: "number",
    blocks: [
      { row: 0, column: 0, cells: [[text.title]], look: { role: "title" } },
      { row: 1, column: 0, cells: [[text.note]], look: { role: "note" } },
      { row: top, column: 0, cells: [headings] },
      { row: top + 1, column: 0, cells: rows.map(({ name, municipality }) => [name, municipality]) },
    ],
    tables: [
      { name: catchmentShape.name, row: top, column: 0, rows: rows.length + 1, columns: headings.length },
    ],
    columnWidths: { 0: 28, 1: 24 },
    frozenRows: top + 1,
  };
}
