import { isEmpty, textOf, type Cell } from "../../cells/ground/cell";
import { matchHeadings } from "../../cells/ground/headings";
import { nameKey } from "../../cells/ground/names";
import { centreShape } from "../../cells/tables/centre-table-shapes";

const { central, kommun } = centreShape.columns;

/** The keys of the names of centres and municipalities in tables, each with its headings first. */
export function placeNames(
  tables: Iterable<{ readonly values: readonly (readonly Cell[])[] }>,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const {
    values: [headings = [], ...rows],
  } of tables) {
    const { columnOf } = matchHeadings(headings, { central, kommun });
    for (const column of Object.values<number | undefined>(columnOf)) {
      if (column === undefined) continue;
      for (const row of rows) if (!isEmpty(row[column])) names.add(nameKey(textOf(row[column])));
    }
  }
  return names;
}
