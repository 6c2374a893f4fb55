import { plainValue, textOf, type Cell } from "../../../cells/ground/cell";
import { byNameAndSource, isNothing } from "../../../cells/share/collect";
import { sharedShapes, sharedTables } from "../../../cells/share/shared-tables";
import { longestJournal } from "../../action/journal";
import { markOf } from "../../action/mark";
import type { CollectedTable } from "./collect-plan";
import { noAnswers, type KeptAnswers } from "./kept-answers";

/**
 * What a collection has put into a table, so that it is seen later what a person has changed there since: of each row a mark
 * for each of its cells, and none of the contents.
 */
export interface KeptCollection {
  /** The keys of the columns, in the order of the marks. */
  readonly columns: readonly string[];
  readonly rows: KeptRows;
  /** Of what stood there before it was collected anew, which Ångra brings back. */
  readonly former?: KeptRows;
  /** By a mark of the name: what was chosen where a name came from several files. */
  readonly choices?: Readonly<Record<string, KeptChoice>>;
}

/** The file that counts for a name, and the columns for which another does: files by marks of their names. */
export interface KeptChoice {
  readonly source: string;
  readonly cells?: Readonly<Record<string, string>>;
  /** What each of the files said then. */
  readonly files: KeptRows;
}

/** By a mark of what a row is known by: the marks of its cells, with commas between. */
export type KeptRows = Readonly<Record<string, string>>;

/** By the tables' names. */
export type KeptCollections = Readonly<Record<string, KeptCollection>>;

const key = "FamiljecentralInsamlat";
const version = 1;

interface Remembered {
  readonly tables: KeptCollections;
  readonly answers: KeptAnswers;
}

type Kept = Remembered & { readonly version: number };

/** Of a cell of which nobody knows what was collected. */
export const unknownMark = "?";

export const markOfCell = (cell: Cell): string =>
  isNothing(cell) ? "" : markOf(typeof cell === "string" ? textOf(cell) : plainValue(cell));

/** The marks of a row's cells, with commas between. */
export const marksOfCells = (
  columns: readonly string[],
  cells: Readonly<Record<string, Cell | undefined>>,
): string => columns.map((column) => markOfCell(cells[column])).join(",");

export const rowMark = (row: string): string => markOf(row);

/** What is known of rows that a collection has just put on a sheet. */
export function marksOfRows({ kind, rows }: CollectedTable): KeptCollection {
  const columns = Object.keys(sharedShapes[kind].columns);
  const { names, isUnique } = sharedTables[kind];
  const keyed = [...byNameAndSource(rows, names, isUnique)];
  return {
    columns,
    rows: Object.fromEntries(keyed.map(([row, { cells }]) => [rowMark(row), marksOfCells(columns, cells)])),
  };
}

/**
 * Whether a cell is as a collection has left it; nothing where no collection is known to have written its row.
 *
 * @param row what the row is known by
 */
export function isAsCollected(
  kept: KeptCollection | undefined,
  row: string,
  column: string,
  cell: Cell,
): boolean | undefined {
  const at = kept?.columns.indexOf(column) ?? -1;
  const known = [kept?.rows, kept?.former].flatMap((rows) => rows?.[rowMark(row)] ?? []);
  if (at < 0 || known.length === 0) return undefined;
  const marks = known.map((one) => one.split(",")[at]).filter((mark) => mark !== unknownMark);
  return marks.length === 0 ? undefined : marks.includes(markOfCell(cell));
}

/** The mark that is kept of a cell now. */
export const keptMark = (kept: KeptCollection | undefined, row: string, column: string): string | undefined =>
  kept?.rows[rowMark(row)]?.split(",")[kept.columns.indexOf(column)];

/** What collections have left in the workbook; nothing of it where it is not ours to understand. One request. */
export async function readCollected(context: Excel.RequestContext): Promise<Remembered> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load({ value: true });
  await context.sync();
  const kept = setting.isNullObject ? undefined : (setting.value as Partial<Kept> | null);
  const { tables = {}, answers = noAnswers } = kept?.version === version ? kept : {};
  return { tables, answers };
}

/**
 * Remembers what a collection has written, and forgets tables that are gone. What would be more than a setting holds is not
 * remembered: a person is asked instead. Two requests.
 *
 * @param tables the names of the workbook's tables
 */
export async function rememberCollected(
  context: Excel.RequestContext,
  written: KeptCollections,
  answers: KeptAnswers,
  tables: readonly string[],
): Promise<void> {
  const { tables: before } = await readCollected(context);
  const now = Object.entries({ ...before, ...written }).filter(([name]) => tables.includes(name));
  const isShort = (one: KeptCollection): boolean => JSON.stringify(one).length < longestJournal / now.length;
  // What a person has changed by hand is dearer than what they would be asked once more.
  const fits = now
    .map(([name, { choices, ...one }]): readonly [string, KeptCollection] =>
      choices && isShort({ ...one, choices }) ? [name, { ...one, choices }] : [name, one],
    )
    .filter(([, one]) => isShort(one));
  const kept: Kept = { version, tables: Object.fromEntries(fits), answers };
  context.workbook.settings.add(key, kept);
  await context.sync();
}
