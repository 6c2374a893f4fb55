import { likelyName } from "../../domain/names/alike-names";
import { isEmpty, plainValue, textOf, type Cell } from "../ground/cell";
import { headingKey, matchHeadings } from "../ground/headings";
import { wordKey } from "../../domain/names/words";
import { findPlainRanges } from "../ranges/find-plain-ranges";
import type { RangeArea } from "../ranges/plain-range";
import { kindOfRange } from "../ranges/range-kind";
import { checkTable } from "../tables/check-table";
import type { LocatedProblem } from "../tables/problem";
import type { TableColumn, TableShape } from "../tables/table-shape";
import { templateMark, templateTable, type TemplateMark } from "./contract";
import { withGroupsFilled } from "../ranges/merged-groups";
import { sharedKinds, sharedShapes, type SharedKind } from "./shared-tables";

/** A sheet of a file that has come in, as values. */
export interface IncomingSheet {
  readonly name: string;
  /** What is hidden was not meant for the receiver and is not read. */
  readonly isVisible: boolean;
  /** From the sheet's first cell. */
  readonly values: readonly (readonly Cell[])[];
  readonly tables: readonly { readonly name: string; readonly area: RangeArea }[];
  readonly merged: readonly RangeArea[];
}

export interface IncomingWorkbook {
  readonly file: string;
  readonly sheets: readonly IncomingSheet[];
  /** The year that its dates are counted from. */
  readonly dateSystem: 1900 | 1904;
}

/** A row by the keys of the table's columns; a column that the file does not have is not there. */
export type CollectedCells = Readonly<Record<string, Cell>>;

/** What a cell was, and what it has become: the same thing, written so that it is read. */
interface Repair {
  readonly heading: string;
  /** Counted from 0 within the table, its heading row included. */
  readonly row: number;
  readonly from: Cell;
  readonly to: Cell;
}

/** A column that is wanted and not there, with the heading that is most like it. */
export interface MissingColumn {
  readonly key: string;
  readonly heading: string;
  readonly likely: { readonly heading: string; readonly column: number } | undefined;
}

export interface IncomingTable {
  readonly file: string;
  readonly kind: SharedKind;
  readonly sheet: string;
  readonly area: RangeArea;
  readonly isTable: boolean;
  readonly rows: readonly CollectedCells[];
  /** Columns that nothing of ours is read from: one of them may be pointed out. */
  readonly free: readonly { readonly heading: string; readonly column: number }[];
  /** Of them the headings of those that nothing is asked about. */
  readonly leftOut: readonly string[];
  readonly missing: readonly MissingColumn[];
  /** Cells that are merged with the one above them, and hold what that one holds. */
  readonly merged: number;
  readonly repairs: readonly Repair[];
  /** What has no reading, or two: to be asked about. The columns are counted as in the file. */
  readonly problems: readonly LocatedProblem[];
}

/** The columns that a person has pointed out, by key: where each stands among the file's. */
type PointedColumns = Readonly<Record<string, number>>;

/** Days from the first one of the older date system to that of the newer. */
const daysBetweenSystems = 1462;

interface Candidate {
  readonly sheet: IncomingSheet;
  readonly kind: SharedKind;
  readonly area: RangeArea;
  readonly isTable: boolean;
  readonly hasName: boolean;
  /** Of two heading rows, joined. */
  readonly headings: readonly Cell[];
}

/** What a file holds of all that is collected. */
export interface IncomingFile {
  /** At most one of each kind. */
  readonly tables: readonly IncomingTable[];
  /** Sheets in sight with contents that nothing was read from. */
  readonly unread: readonly string[];
  readonly hiddenSheets: number;
  /** Where it is one of our templates. */
  readonly template: TemplateMark | undefined;
}

/** The columns that a person has pointed out, by the kind of table. */
export type PointedTables = Readonly<Partial<Record<SharedKind, PointedColumns>>>;

/**
 * The tables of a file that has come in: of each kind one, a table of that name first, then one or a plain range whose
 * headings say so, with most rows first. Texts that hold numbers or dates are read as those, and this is said; dates of a
 * workbook that counts from 1904 are counted anew. Nothing is guessed: what has two readings is a problem, a heading that
 * is only like one of ours is asked about.
 */
export function readIncomingFile(workbook: IncomingWorkbook, pointed: PointedTables = {}): IncomingFile {
  const visible = workbook.sheets.filter(({ isVisible }) => isVisible);
  const candidates = visible.flatMap(candidatesIn);
  const template = templateIn(workbook.sheets);
  const tables = sharedKinds.flatMap((kind): IncomingTable[] => {
    const [found] = candidates
      .filter((one) => one.kind === kind)
      .sort((one, other) => Number(other.hasName) - Number(one.hasName) || other.area.rows - one.area.rows);
    if (!found) return [];
    const table = readCandidate(workbook, found, pointed[kind] ?? {});
    return [template?.centre ? ofCentre(table, template.centre) : table];
  });
  const read = new Set(tables.map(({ sheet }) => sheet));
  return {
    tables,
    unread: visible
      .filter((sheet) => !read.has(sheet.name) && sheet.values.some((row) => !row.every(isEmpty)))
      .filter((sheet) => !hasTemplateTable(sheet))
      .map(({ name }) => name),
    hiddenSheets: workbook.sheets.length - visible.length,
    template,
  };
}

const isTemplateTable = ({ name }: IncomingSheet["tables"][number]): boolean =>
  wordKey(name) === wordKey(templateTable.name);

const hasTemplateTable = ({ tables }: IncomingSheet): boolean => tables.some(isTemplateTable);

function templateIn(sheets: readonly IncomingSheet[]): TemplateMark | undefined {
  const sheet = sheets.find(hasTemplateTable);
  const table = sheet?.tables.find(isTemplateTable);
  return sheet && table ? templateMark(cut(sheet.values, table.area).slice(1)) : undefined;
}

/** A template that was made for one centre says which in the rows that leave it out: that column is where it belongs. */
const ofCentre = (table: IncomingTable, centre: string): IncomingTable =>
  sharedShapes[table.kind].columns.centre
    ? {
        ...table,
        rows: table.rows.map((cells) => (isEmpty(cells.centre) ? { ...cells, centre } : cells)),
      }
    : table;

function candidatesIn(sheet: IncomingSheet): Candidate[] {
  const tables = sheet.tables.flatMap(({ name, area }): Candidate[] => {
    const named = sharedKinds.find((kind) => wordKey(name) === wordKey(sharedShapes[kind].name));
    const [headings = [], ...body] = cut(sheet.values, area);
    const kind = named ?? kindByHeadings(headings, kindOfRange(headings, body));
    return kind ? [{ sheet, kind, area, isTable: true, hasName: named !== undefined, headings }] : [];
  });
  const areas = sheet.tables.map(({ area }) => area);
  const ranges = findPlainRanges(sheet.values, { tables: areas, merged: sheet.merged }).flatMap(
    ({ kind: seen, area, headings }): Candidate[] => {
      const kind = kindByHeadings(headings, seen);
      return kind ? [{ sheet, kind, area, isTable: false, hasName: false, headings }] : [];
    },
  );
  return [...tables, ...ranges];
}

/** What the headings are known as; or what they are nearly, where that is one kind only. */
function kindByHeadings(
  headings: readonly Cell[],
  seen: ReturnType<typeof kindOfRange>,
): SharedKind | undefined {
  if (seen !== undefined) return sharedKinds.find((kind) => kind === seen);
  const [near, ...others] = sharedKinds.filter((kind) => isNearly(headings, sharedShapes[kind]));
  return others.length === 0 ? near : undefined;
}

/** All but one of the columns that the table cannot do without are there: the one that is not will be asked about. */
function isNearly(headings: readonly Cell[], shape: TableShape): boolean {
  const { columnOf } = matchHeadings(headings, shape.columns);
  const required = requiredOf(shape);
  const there = required.filter((key) => columnOf[key] !== undefined).length;
  return required.length > 2 && there >= required.length - 1;
}

const requiredOf = (shape: TableShape): string[] =>
  Object.entries<TableColumn>(shape.columns).flatMap(([key, { required }]) => (required ? [key] : []));

function readCandidate(
  { file, dateSystem }: IncomingWorkbook,
  { sheet, kind, area, isTable, headings }: Candidate,
  pointed: PointedColumns,
): IncomingTable {
  const shape = sharedShapes[kind];
  const { cells, filled } = withGroupsFilled(cut(sheet.values, area), area, {
    merged: sheet.merged,
    kind,
    headings: headings.map(textOf),
  });
  const { columnOf: byHeading } = matchHeadings(headings, shape.columns);
  const columnOf = { ...byHeading, ...pointed };
  const read = Object.entries<number | undefined>(columnOf).flatMap(([key, column]) =>
    column === undefined || shape.columns[key] === undefined ? [] : [{ key, column }],
  );
  const named = cells.map((row, index) =>
    read.map(({ key, column }) => (index === 0 ? shape.columns[key]?.heading : row[column])),
  );
  const dated = dateSystem === 1904 ? withDaysCountedAnew(named, read, shape) : named;
  const found = checkTable(shape, dated).filter(({ kind }) => kind !== "missing-heading");
  const free = headings.flatMap((cell, column) =>
    isEmpty(cell) || read.some((one) => one.column === column) ? [] : [{ heading: textOf(cell), column }],
  );
  const repairs = found.filter(({ repair }) => repair !== undefined);
  const repaired = dated.map((row) => [...row]);
  for (const { row, column, repair } of repairs) (repaired[row] as Cell[])[column] = repair;
  const missing = missingIn(shape, columnOf, free);
  const isLikely = (column: number): boolean => missing.some(({ likely }) => likely?.column === column);
  return {
    file,
    kind,
    sheet: sheet.name,
    area,
    isTable,
    rows: repaired
      .slice(1)
      .filter((row) => !row.every(isEmpty))
      .map((row) => Object.fromEntries(read.map(({ key }, index) => [key, row[index]]))),
    free,
    leftOut: free.flatMap(({ heading, column }) => (isLikely(column) ? [] : [heading])),
    missing,
    merged: filled,
    repairs: repairs.map(({ heading, row, cell, repair }) => ({ heading, row, from: cell, to: repair })),
    problems: found.flatMap((problem) =>
      problem.repair === undefined
        ? [{ ...problem, column: read[problem.column]?.column ?? problem.column }]
        : [],
    ),
  };
}

function withDaysCountedAnew(
  rows: readonly (readonly Cell[])[],
  read: readonly { readonly key: string }[],
  shape: TableShape,
): Cell[][] {
  const isDay = read.map(({ key }) => shape.columns[key]?.holds.kind === "date");
  return rows.map((row) =>
    row.map((cell, column) => {
      const value = plainValue(cell);
      return isDay[column] && typeof value === "number" && value !== 0 ? value + daysBetweenSystems : cell;
    }),
  );
}

/** A likely heading is one that is not read already and is spelt nearly so, or holds the wanted word, or is held by it. */
function missingIn(
  shape: TableShape,
  columnOf: Readonly<Record<string, number | undefined>>,
  free: IncomingTable["free"],
): MissingColumn[] {
  return requiredOf(shape)
    .filter((key) => columnOf[key] === undefined)
    .map((key) => {
      const { heading, synonyms = [] } = shape.columns[key] as TableColumn;
      return { key, heading, likely: likelyColumn([heading, ...synonyms], free) };
    });
}

function likelyColumn(wanted: readonly string[], free: IncomingTable["free"]): MissingColumn["likely"] {
  for (const word of wanted) {
    const name = likelyName(
      word,
      free.map(({ heading }) => heading),
    );
    if (name !== undefined) return free.find(({ heading }) => heading === name);
  }
  return free.find(({ heading }) => wanted.some((word) => holdsWord(headingKey(heading), headingKey(word))));
}

const shortestWord = 3;

const holdsWord = (text: string, word: string): boolean =>
  word.length >= shortestWord && text.length >= shortestWord && (text.includes(word) || word.includes(text));

const cut = (
  values: readonly (readonly Cell[])[],
  { row, column, rows, columns }: RangeArea,
): (readonly Cell[])[] =>
  Array.from({ length: rows }, (_, index) =>
    Array.from({ length: columns }, (_unused, place) => values[row + index]?.[column + place]),
  );
