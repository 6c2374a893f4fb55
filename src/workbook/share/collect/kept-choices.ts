import { nameKey } from "../../../cells/ground/names";
import {
  nameOfRow,
  type ChosenSource,
  type CollectedRow,
  type SeveralTimes,
} from "../../../cells/share/collect";
import { askedBy, sharedShapes, sharedTables, type SharedKind } from "../../../cells/share/shared-tables";
import { marksOfCells, rowMark, type KeptChoice, type KeptCollection } from "./collected-marks";

/** What has been said before of a name that comes from several files. */
export interface EarlierChoice extends ChosenSource {
  /** The files say what they said then: there is nothing to ask. */
  readonly isAnswered: boolean;
}

interface KindRows {
  readonly kind: SharedKind;
  /** Of the files that have been read now, as they say it. */
  readonly incoming: RowsByName;
  readonly kept: KeptCollection | undefined;
}

/** By the key of the name that a person is asked by. */
export type RowsByName = ReadonlyMap<string, readonly CollectedRow[]>;

export function rowsByName(kind: SharedKind, rows: readonly CollectedRow[]): RowsByName {
  const found = new Map<string, CollectedRow[]>();
  for (const row of rows) {
    const key = nameKey(nameOfRow(row, askedBy(sharedTables[kind]) ?? sharedTables[kind].names));
    const alike = found.get(key) ?? [];
    alike.push(row);
    found.set(key, alike);
  }
  return found;
}

const ofName = (rows: RowsByName, name: string): readonly CollectedRow[] => rows.get(nameKey(name)) ?? [];

const keptOf = (kept: KeptCollection | undefined, name: string): KeptChoice | undefined =>
  kept?.choices?.[rowMark(nameKey(name))];

const marksOf = (kind: SharedKind, { cells }: CollectedRow): string =>
  marksOfCells(Object.keys(sharedShapes[kind].columns), cells);

/** What each file says: of several rows, all of them in their order. */
function marksBySource(kind: SharedKind, rows: readonly CollectedRow[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const row of rows) {
    const before = found.get(row.source);
    const mark = marksOf(kind, row);
    found.set(row.source, before === undefined ? mark : rowMark(`${before}\n${mark}`));
  }
  return found;
}

/**
 * The file that a table has its row of a name from counts for that name until somebody says otherwise; where the table does
 * not say which file that is, the one that was chosen. Nothing where the table has a row for each file, or neither says.
 *
 * @param there the rows of the table
 */
export function earlierChoice(
  { name, sources }: SeveralTimes,
  there: RowsByName,
  { kind, incoming, kept }: KindRows,
): EarlierChoice | undefined {
  const before = keptOf(kept, name);
  const inTable = ofName(there, name).filter((row) => row.source !== "");
  const [row] = inTable;
  if (new Set(inTable.map(({ source }) => source)).size > 1 || (row && !sources.includes(row.source)))
    return undefined;
  const sourceOf = (mark: string | undefined): string | undefined =>
    sources.find((one) => rowMark(one) === mark);
  const source = row?.source ?? sourceOf(before?.source);
  if (source === undefined) return undefined;
  if (rowMark(source) !== before?.source) return { source, isAnswered: false };
  const cells = Object.entries(before.cells ?? {}).flatMap(([column, mark]) => {
    const other = sourceOf(mark);
    return other === undefined ? [] : [[column, other] as const];
  });
  return {
    source,
    ...(cells.length > 0 && { cells: Object.fromEntries(cells) }),
    isAnswered: [...marksBySource(kind, ofName(incoming, name))].every(
      ([file, mark]) => before.files[rowMark(file)] === mark,
    ),
  };
}

/**
 * Without the cells for which another file was chosen that is not among those read now: where the one that has come says what
 * it said then, the choice stands.
 */
export function withCellsChosenBefore(
  rows: readonly CollectedRow[],
  { kind, incoming, kept }: KindRows,
): CollectedRow[] {
  return rows.map((row) => {
    const name = nameOfRow(row, sharedTables[kind].names);
    const before = keptOf(kept, name);
    const come = ofName(incoming, name);
    const own = come.find(({ source }) => source === row.source);
    if (!own || before?.source !== rowMark(row.source)) return row;
    if (before.files[rowMark(row.source)] !== marksOf(kind, own)) return row;
    const isLeft = ([column]: [string, unknown]): boolean => {
      const mark = before.cells?.[column];
      return mark !== undefined && !come.some(({ source }) => rowMark(source) === mark);
    };
    const cells = Object.entries(row.cells).filter((cell) => !isLeft(cell));
    return { ...row, cells: Object.fromEntries(cells) };
  });
}

/**
 * What is to be known the next time of names that come from several files: marks of the files' names and of what they say,
 * and none of the contents.
 *
 * @param chosen by the names' keys
 */
export function choicesToKeep(
  severalTimes: readonly SeveralTimes[],
  chosen: ReadonlyMap<string, ChosenSource>,
  { kind, incoming, kept }: KindRows,
): Readonly<Record<string, KeptChoice>> {
  const choices = { ...kept?.choices };
  for (const { name } of severalTimes) {
    const choice = chosen.get(nameKey(name));
    const before = keptOf(kept, name);
    const key = rowMark(nameKey(name));
    delete choices[key];
    if (!choice) continue;
    const cells = Object.entries(choice.cells ?? {}).map(([column, source]) => [column, rowMark(source)]);
    const said = marksBySource(kind, ofName(incoming, name));
    const files = [...said].map(([file, mark]) => [rowMark(file), mark] as const);
    choices[key] = {
      source: rowMark(choice.source),
      ...(cells.length > 0 && {
        cells: Object.fromEntries(cells) as Record<string, string>,
      }),
      files: { ...before?.files, ...Object.fromEntries(files) },
    };
  }
  return choices;
}
