import { isEmpty, textOf } from "../../../cells/ground/cell";
import { nameKey } from "../../../cells/ground/names";
import { byNameAndSource, nameOfRow, type CollectedRow } from "../../../cells/share/collect";
import type { RowNames } from "../../../cells/share/shared-tables";
import type { TableCells } from "../../reading/contents";
import { blankRows } from "../../sheet/rows-into-table";
import { sourceKey } from "./collect-plan";

/** A table that the workbook has. */
export interface TableToFill {
  readonly name: string;
  readonly sheet: string;
  readonly cells: TableCells;
  readonly hasTotals: boolean;
}

export interface TableRow extends CollectedRow {
  /** Within the table, its headings included. */
  readonly row: number;
}

/** A collected row and where it goes. */
export interface PlacedRow {
  readonly key: string;
  /** By what it was known before: of a name whose other file counts now, by that of the earlier one. */
  readonly knownAs: string;
  readonly wanted: CollectedRow;
  readonly row: number;
  /** What stands there; nothing where the row is new. */
  readonly there: TableRow | undefined;
}

export interface ReadTable extends TableToFill {
  readonly columnOf: Readonly<Record<string, number>>;
  readonly names: RowNames["names"];
  readonly isUnique: boolean;
  /** The keys of its columns of days. */
  readonly days: ReadonlySet<string>;
}

/** Rows with what they are known by. */
function keyed<Row extends CollectedRow>(
  rows: readonly Row[],
  { names, isUnique }: ReadTable,
  by: "file" | "name",
): Map<string, Row> {
  if (by === "file") return byNameAndSource(rows, names, isUnique);
  return new Map(rows.map((row) => [nameKey(nameOfRow(row, names)), row]));
}

/** Each collected row in its own, in that of its name where another file's does not count any longer, or in a new one. */
export function place(
  rows: readonly CollectedRow[],
  table: ReadTable,
  by: "file" | "name",
): { readonly placed: PlacedRow[]; readonly over: [key: string, row: TableRow][] } {
  const blank = blankRows(table.cells);
  const there = keyed(namedRows(table), table, by);
  const wanted = keyed(rows, table, by);
  const over = new Map([...there].filter(([key]) => by === "file" && !wanted.has(key)));
  let next = table.cells.values.length;
  const placed = [...wanted].map(([key, row]): PlacedRow => {
    const name = nameKey(nameOfRow(row, table.names));
    const isNamed = ([, one]: [string, TableRow]): boolean => nameKey(nameOfRow(one, table.names)) === name;
    const other = table.isUnique ? [...over].find(isNamed) : undefined;
    const own = there.get(key) ?? other?.[1];
    const isTakenOver = other !== undefined && own === other[1];
    if (isTakenOver) over.delete(other[0]);
    return {
      key,
      knownAs: isTakenOver ? other[0] : key,
      wanted: row,
      there: own,
      row: own?.row ?? blank.shift() ?? next++,
    };
  });
  return { placed, over: [...over] };
}

/** The rows that have a name. */
function namedRows({ cells: { values }, columnOf, names }: ReadTable): TableRow[] {
  const nameAt = columnOf[names[0] ?? ""];
  const sourceAt = columnOf[sourceKey];
  return values.flatMap((line, row): TableRow[] => {
    if (row === 0 || nameAt === undefined || isEmpty(line[nameAt])) return [];
    const source = sourceAt === undefined ? "" : textOf(line[sourceAt]);
    const cells = Object.fromEntries(Object.entries(columnOf).map(([key, column]) => [key, line[column]]));
    return [{ row, source, cells }];
  });
}
