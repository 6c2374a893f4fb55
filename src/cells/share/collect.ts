import { isEmpty, plainValue, textOf, type Cell } from "../ground/cell";
import { nameKey } from "../ground/names";
import type { CollectedCells } from "./incoming";

/** A row of what has been collected, and the file that it came from. */
export interface CollectedRow {
  readonly source: string;
  readonly cells: CollectedCells;
}

/** A cell that another reading of the same file has changed. */
export interface ChangedCell {
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
  /** Rows that a file held when it was read before and holds no more. They stay until a person takes them away. */
  readonly gone: readonly { readonly source: string; readonly name: string }[];
  readonly severalTimes: readonly SeveralTimes[];
}

/**
 * Lays what has come in to what was there: a row is the same as another by the name of its centre and its file, so that
 * reading a file again doubles nothing. Rows of other files stay as they are. What a file says nothing of, an empty cell
 * or a column that it lacks, takes away nothing that was there before.
 *
 * @param nameColumn the key of the column with the names: the centre's
 */
export function collect(
  before: readonly CollectedRow[],
  incoming: readonly CollectedRow[],
  nameColumn: string,
): Collection {
  const nameOf = ({ cells }: CollectedRow): string => textOf(cells[nameColumn]);
  const keyOf = (row: CollectedRow): string => `${nameKey(nameOf(row))}\n${row.source}`;
  const rows = new Map(before.map((row) => [keyOf(row), row]));
  const added: CollectedRow[] = [];
  const changed: ChangedCell[] = [];
  for (const row of incoming) {
    const known = rows.get(keyOf(row));
    if (!known) added.push(row);
    rows.set(keyOf(row), known ? joined(known, row, nameColumn, changed) : row);
  }
  const read = new Set(incoming.map(({ source }) => source));
  const here = new Set(incoming.map(keyOf));
  const gone = before.filter((row) => read.has(row.source) && !here.has(keyOf(row)));
  const told = (row: CollectedRow): { source: string; name: string } => ({
    source: row.source,
    name: nameOf(row),
  });
  const all = [...rows.values()];
  return {
    rows: all,
    added: added.map(told),
    changed,
    gone: gone.map(told),
    severalTimes: severalTimes(all, nameColumn, nameOf),
  };
}

/** The name stays as it was first written. */
function joined(
  known: CollectedRow,
  row: CollectedRow,
  nameColumn: string,
  changed: ChangedCell[],
): CollectedRow {
  const name = textOf(known.cells[nameColumn]);
  const cells: Record<string, Cell> = { ...known.cells };
  for (const [column, to] of Object.entries(row.cells)) {
    const from = cells[column];
    if (column === nameColumn || isNothing(to) || sameCell(from, to)) continue;
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
  nameColumn: string,
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
    columns.delete(nameColumn);
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

/** Of those that came several times, the one file that counts for each name; others stay out. */
export function chosenOnly(
  rows: readonly CollectedRow[],
  nameColumn: string,
  sourceOf: ReadonlyMap<string, string>,
): CollectedRow[] {
  return rows.filter(({ source, cells }) => {
    const chosen = sourceOf.get(nameKey(textOf(cells[nameColumn])));
    return chosen === undefined || chosen === source;
  });
}
