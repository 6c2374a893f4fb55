import { isEmpty, plainValue, textOf, type Cell } from "../ground/cell";
import { nameKey } from "../ground/names";
import type { CollectedCells } from "./incoming";
import type { RowNames } from "./shared-tables";

/** A row of what has been collected, and the file that it came from. */
export interface CollectedRow {
  readonly source: string;
  readonly cells: CollectedCells;
}

/** A cell that another reading of the same file has changed. */
interface ChangedCell {
  readonly source: string;
  readonly name: string;
  readonly column: string;
  readonly from: Cell;
  readonly to: Cell;
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
  readonly added: readonly { readonly source: string; readonly name: string }[];
  readonly changed: readonly ChangedCell[];
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
  { names, isUnique }: RowNames,
): Collection {
  const nameOf = (row: CollectedRow): string => nameOfRow(row, names);
  const known = keyed(before, nameOf, isUnique);
  const come = keyed(incoming, nameOf, isUnique);
  const read = new Set(incoming.map(({ source }) => source));
  const gone = [...known].filter(([key, row]) => read.has(row.source) && !come.has(key));
  const rows = new Map(known);
  if (!isUnique) for (const [key] of gone) rows.delete(key);
  const added: CollectedRow[] = [];
  const changed: ChangedCell[] = [];
  for (const [key, row] of come) {
    const earlier = rows.get(key);
    if (!earlier) added.push(row);
    rows.set(key, earlier ? joined(earlier, row, names, changed) : row);
  }
  const told = (row: CollectedRow): { source: string; name: string } => ({
    source: row.source,
    name: nameOf(row),
  });
  const all = [...rows.values()];
  return {
    rows: all,
    added: added.map(told),
    changed,
    gone: gone.map(([, row]) => told(row)),
    severalTimes: isUnique ? severalTimes(all, names, nameOf) : [],
  };
}

/** What a row is called: the cells that name it. */
export const nameOfRow = ({ cells }: CollectedRow, names: readonly string[]): string =>
  names
    .map((name) => textOf(cells[name]))
    .filter((text) => text !== "")
    .join(", ");

/** By name and file; where a name may stand several times, by its place among them too. */
function keyed(
  rows: readonly CollectedRow[],
  nameOf: (row: CollectedRow) => string,
  isUnique: boolean,
): Map<string, CollectedRow> {
  const counts = new Map<string, number>();
  const found = new Map<string, CollectedRow>();
  for (const row of rows) {
    const name = `${nameKey(nameOf(row))}\n${row.source}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    found.set(isUnique ? name : `${name}\n${count}`, row);
  }
  return found;
}

/** The name stays as it was first written. */
function joined(
  known: CollectedRow,
  row: CollectedRow,
  names: readonly string[],
  changed: ChangedCell[],
): CollectedRow {
  const name = nameOfRow(known, names);
  const cells: Record<string, Cell> = { ...known.cells };
  for (const [column, to] of Object.entries(row.cells)) {
    const from = cells[column];
    if (names.includes(column) || isNothing(to) || sameCell(from, to)) continue;
    if (!isNothing(from)) changed.push({ source: row.source, name, column, from, to });
    cells[column] = to;
  }
  return { source: row.source, cells };
}

/** Out of a file a typed 0 is told apart from an empty cell. */
const isNothing = (cell: Cell): boolean => cell !== 0 && isEmpty(cell);

const sameCell = (one: Cell, other: Cell): boolean =>
  plainValue(one) === plainValue(other) ||
  (typeof one === "string" && typeof other === "string" && textOf(one) === textOf(other));

function severalTimes(
  rows: readonly CollectedRow[],
  names: readonly string[],
  nameOf: (row: CollectedRow) => string,
): SeveralTimes[] {
  const byName = new Map<string, CollectedRow[]>();
  for (const row of rows) {
    const key = nameKey(nameOf(row));
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  return [...byName.values()].flatMap((alike) => {
    const [first] = alike as [CollectedRow];
    if (alike.length < 2) return [];
    const columns = new Set(alike.flatMap(({ cells }) => Object.keys(cells)));
    for (const name of names) columns.delete(name);
    return [
      {
        name: nameOf(first),
        sources: alike.map(({ source }) => source),
        differs: [...columns].filter((column) =>
          alike.some(({ cells }) => !sameCell(cells[column] ?? "", first.cells[column] ?? "")),
        ),
      },
    ];
  });
}

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
  { names }: RowNames,
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
