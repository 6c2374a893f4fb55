import { isEmpty, plainValue, textOf, type Cell } from "../ground/cell";
import { nameKey } from "../ground/names";
import type { CollectedCells } from "./incoming-table";
import { askedBy, type RowNames } from "./shared-tables";

/** A row of what has been collected, and the file that it came from. */
export interface CollectedRow {
  readonly source: string;
  readonly cells: CollectedCells;
}

/** A name that comes from several files: a person says which of them counts. */
export interface SeveralTimes {
  readonly name: string;
  readonly sources: readonly string[];
  /** The columns in which they do not say the same. */
  readonly differs: readonly string[];
}

export interface Collection {
  /** Those that were there in their order, the new ones after them in the order of the files. */
  readonly rows: readonly CollectedRow[];
  /**
   * Rows that a file held when it was read before and holds no more. Where a name stands once, they stay until a person takes
   * them away; of other tables a file's rows are those that it holds now.
   */
  readonly gone: readonly { readonly source: string; readonly name: string }[];
  readonly severalTimes: readonly SeveralTimes[];
}

/**
 * Lays what has come in to what was there: a row is the same as another by its name and its file, so that reading a file
 * again doubles nothing. Rows of other files stay as they are. What a file says nothing of, an empty cell or a column that
 * it lacks, takes away nothing that was there before.
 */
export function collect(
  before: readonly CollectedRow[],
  incoming: readonly CollectedRow[],
  given: RowNames,
): Collection {
  const { names, isUnique } = given;
  const asked = askedBy(given);
  const nameOf = (row: CollectedRow): string => nameOfRow(row, names);
  const known = byNameAndSource(before, names, isUnique);
  const come = byNameAndSource(incoming, names, isUnique);
  const read = new Set(incoming.map(({ source }) => source));
  const gone = [...known].filter(([key, row]) => read.has(row.source) && !come.has(key));
  const rows = new Map(known);
  if (!isUnique) for (const [key] of gone) rows.delete(key);
  for (const [key, row] of come) {
    const earlier = rows.get(key);
    rows.set(key, earlier ? joined(earlier, row, names) : row);
  }
  const all = [...rows.values()];
  return {
    rows: all,
    gone: gone.map(([, row]) => ({ source: row.source, name: nameOf(row) })),
    severalTimes: asked ? severalTimes(all, asked) : [],
  };
}

/** What a row is called: the cells that name it. */
export const nameOfRow = ({ cells }: CollectedRow, names: readonly string[]): string =>
  names
    .map((name) => textOf(cells[name]))
    .filter((text) => text !== "")
    .join(", ");

/** By name and file; where a name may stand several times, by its place among them too. */
export function byNameAndSource<Row extends CollectedRow>(
  rows: readonly Row[],
  names: readonly string[],
  isUnique: boolean,
): Map<string, Row> {
  const counts = new Map<string, number>();
  const found = new Map<string, Row>();
  for (const row of rows) {
    const name = `${nameKey(nameOfRow(row, names))}\n${row.source}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    found.set(isUnique ? name : `${name}\n${count}`, row);
  }
  return found;
}

/** The name stays as it was first written. */
function joined(known: CollectedRow, row: CollectedRow, names: readonly string[]): CollectedRow {
  const cells: Record<string, Cell> = { ...known.cells };
  for (const [column, to] of Object.entries(row.cells)) {
    if (!names.includes(column) && !isNothing(to)) cells[column] = to;
  }
  return { source: row.source, cells };
}

/** Out of a file a typed 0 is told apart from an empty cell. */
export const isNothing = (cell: Cell): boolean => cell !== 0 && isEmpty(cell);

export const sameCell = (one: Cell, other: Cell): boolean =>
  plainValue(one) === plainValue(other) ||
  (typeof one === "string" && typeof other === "string" && textOf(one) === textOf(other));

/** What comes from several files, by the columns that a person is asked by. */
function severalTimes(rows: readonly CollectedRow[], asked: readonly string[]): SeveralTimes[] {
  const byName = new Map<string, CollectedRow[]>();
  for (const row of rows) {
    const key = nameKey(nameOfRow(row, asked));
    if (key === "") continue;
    const alike = byName.get(key) ?? [];
    alike.push(row);
    byName.set(key, alike);
  }
  return [...byName.values()].flatMap((alike) => {
    const [first] = alike as [CollectedRow];
    const bySource = new Map<string, CollectedRow[]>();
    for (const row of alike) bySource.set(row.source, [...(bySource.get(row.source) ?? []), row]);
    if (bySource.size < 2) return [];
    const columns = new Set(alike.flatMap(({ cells }) => Object.keys(cells)));
    for (const name of asked) columns.delete(name);
    const [one = [], ...others] = bySource.values();
    return [
      {
        name: nameOfRow(first, asked),
        sources: [...bySource.keys()],
        differs: [...columns].filter((column) => others.some((other) => !saysSame(one, other, column))),
      },
    ];
  });
}

/** Row by row, in the order in which they stand. */
const saysSame = (one: readonly CollectedRow[], other: readonly CollectedRow[], column: string): boolean =>
  one.length === other.length &&
  one.every(({ cells }, at) => sameCell(cells[column] ?? "", other[at]?.cells[column] ?? ""));

/** Which file counts for a name, and the columns for which another one does. */
export interface ChosenSource {
  readonly source: string;
  readonly cells?: Readonly<Record<string, string>>;
}

/**
 * Of those that came several times, the one file that counts for each name, with the cells that were chosen out of another;
 * the others stay out.
 */
export function chosenOnly(
  rows: readonly CollectedRow[],
  names: readonly string[],
  chosenOf: ReadonlyMap<string, ChosenSource>,
): CollectedRow[] {
  const keyOf = (row: CollectedRow): string => nameKey(nameOfRow(row, names));
  return rows.flatMap((row) => {
    const key = keyOf(row);
    const chosen = chosenOf.get(key);
    if (chosen === undefined) return [row];
    if (chosen.source !== row.source) return [];
    const others = Object.entries(chosen.cells ?? {}).flatMap(([column, source]): [string, Cell][] => {
      const other = rows.find((one) => one.source === source && keyOf(one) === key);
      return other ? [[column, other.cells[column]]] : [];
    });
    return [others.length === 0 ? row : { ...row, cells: { ...row.cells, ...Object.fromEntries(others) } }];
  });
}
