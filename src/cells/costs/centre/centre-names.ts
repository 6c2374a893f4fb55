import { isEmpty, type Cell } from "../../ground/cell";
import { isBeingWorkedOut } from "../../ground/excel-errors";
import { matchHeadings } from "../../ground/headings";
import { costColumns } from "../headings/cost-headings";
import { nameKey, nameOf } from "../../ground/names";

type Table = readonly (readonly Cell[])[];

/** The centres that tables with headings keep apart, in the order in which they first stand there. */
export function centreNames(...tables: readonly Table[]): string[] {
  const names = new Map<string, string>();
  for (const [headings = [], ...rows] of tables) {
    const column = matchHeadings(headings, { centre: costColumns.centre }).columnOf.centre;
    if (column === undefined) continue;
    for (const row of rows) {
      const cell = row[column];
      if (isEmpty(cell) || isBeingWorkedOut(cell)) continue;
      const name = nameOf(cell);
      if (!names.has(nameKey(name))) names.set(nameKey(name), name);
    }
  }
  return [...names.values()];
}
