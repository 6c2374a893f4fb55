import { isEmpty, textOf } from "../../../cells/ground/cell";
import { matchHeadings } from "../../../cells/ground/headings";
import type { CollectedRow } from "../../../cells/share/collect";
import { sharedKinds, sharedShapes, sharedTables, type SharedKind } from "../../../cells/share/shared-tables";
import { wordKey } from "../../../domain/names/words";
import type { FoundTable, TableCells } from "../../../workbook/reading/contents";
import { collectedShapes, readOnKey, sourceKey } from "../../../workbook/share/collect/collect-plan";

/** A table that an earlier collection has written, or one like it. */
interface EarlierCollection {
  readonly table: FoundTable & { readonly cells: TableCells };
  readonly rows: readonly CollectedRow[];
}

/** The last collection of the kind that the workbook holds, known by its headings. */
export function earlierCollection(
  kind: SharedKind,
  tables: readonly FoundTable[],
): EarlierCollection | undefined {
  const shape = collectedShapes[kind];
  const [name] = sharedTables[kind].names;
  const found = tables.flatMap((table) => {
    const { cells } = table;
    const [headings = []] = cells?.values ?? [];
    const { columnOf } = matchHeadings(headings, shape.columns);
    const isOne = [name, sourceKey, readOnKey].every((key) => columnOf[key] !== undefined);
    // The workbook's own table may have the columns too: it is chosen by its own name.
    const isOwn = wordKey(table.name) === wordKey(sharedShapes[kind].name);
    return cells && isOne && !isOwn && isKind(kind, headings, table.name)
      ? [{ table: { ...table, cells }, columnOf }]
      : [];
  });
  const last = found.at(-1);
  return last && { table: last.table, rows: rowsOf(kind, last.table.cells) };
}

/** The rows of a table that has the columns of a collection. */
export function rowsOf(kind: SharedKind, { values: [headings = [], ...body] }: TableCells): CollectedRow[] {
  const { columnOf } = matchHeadings(headings, collectedShapes[kind].columns);
  const [name] = sharedTables[kind].names;
  const keys = Object.keys(sharedShapes[kind].columns).filter((key) => columnOf[key] !== undefined);
  const { [name]: nameAt, [sourceKey]: sourceAt } = columnOf;
  if (nameAt === undefined || sourceAt === undefined) return [];
  return body
    .filter((row) => !isEmpty(row[nameAt]))
    .map((row) => ({
      source: textOf(row[sourceAt]),
      cells: Object.fromEntries(keys.map((key) => [key, row[columnOf[key] as number]])),
    }));
}

/**
 * A collection of one kind may have the name and the source of another: the one that has most of its columns is meant. Of
 * catchments every column stands among those of centres: they are known by the table's name.
 */
function isKind(kind: SharedKind, headings: readonly unknown[], table: string): boolean {
  const isCatchment = wordKey(table).startsWith(wordKey(collectedShapes.catchment.name));
  if (isCatchment || kind === "catchment") return isCatchment && kind === "catchment";
  const known = (one: SharedKind): number => matchHeadings(headings, sharedShapes[one].columns).known;
  return sharedKinds.every((other) => known(other) <= known(kind));
}
