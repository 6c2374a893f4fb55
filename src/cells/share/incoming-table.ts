import { likelyName } from "../../domain/names/alike-names";
import { timesFactor } from "../../domain/costs/decimal";
import { isEmpty, plainValue, textOf, type Cell } from "../ground/cell";
import { headingKey, matchHeadings } from "../ground/headings";
import type { Measure } from "../ground/heading-units";
import { formatNumber } from "../ground/numbers";
import { isPercentFormat } from "../ground/percent-format";
import { withGroupsFilled } from "../ranges/merged-groups";
import type { RangeArea } from "../ranges/plain-range";
import { checkTable } from "../tables/check-table";
import type { LocatedProblem } from "../tables/problem";
import type { TableColumn, TableShape } from "../tables/table-shape";
import {
  converted,
  countedOtherwise,
  leftBlankIn,
  type ChosenFactors,
  type CountedOtherwise,
  type LeftBlank,
} from "./counted-otherwise";
import { cut, type IncomingSheet, type IncomingWorkbook } from "./incoming-sheets";
import { sharedShapes, type SharedKind } from "./shared-tables";

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

/** A column that is wanted and not there, with the heading that is most like it; or one that is there twice. */
export interface MissingColumn {
  readonly key: string;
  readonly heading: string;
  readonly isDoubled: boolean;
  readonly likely: { readonly heading: string; readonly column: number } | undefined;
}

export interface IncomingTable {
  readonly file: string;
  readonly kind: SharedKind;
  readonly sheet: string;
  readonly area: RangeArea;
  readonly isTable: boolean;
  /** As the file has them, column by column. */
  readonly headings: readonly string[];
  readonly rows: readonly CollectedCells[];
  /** Columns that nothing of ours is read from: one of them may be pointed out. */
  readonly free: readonly { readonly heading: string; readonly column: number }[];
  /** Of them the headings of those that nothing is asked about. */
  readonly leftOut: readonly string[];
  readonly missing: readonly MissingColumn[];
  /** Cells that are merged with the one above them, and hold what that one holds. */
  readonly merged: number;
  readonly repairs: readonly Repair[];
  readonly countedOtherwise: readonly CountedOtherwise[];
  readonly leftBlank: readonly LeftBlank[];
  /** What has no reading, or two: to be asked about. The columns are counted as in the file. */
  readonly problems: readonly LocatedProblem[];
}

/** The keys of the columns that the table cannot do without. */
export const requiredOf = (shape: TableShape): string[] =>
  Object.entries<TableColumn>(shape.columns).flatMap(([key, { required }]) => (required ? [key] : []));

/** Days from the first one of the older date system to that of the newer. */
const daysBetweenSystems = 1462;

/** Where in a file a table of a kind stands. */
export interface IncomingCandidate {
  readonly sheet: IncomingSheet;
  readonly kind: SharedKind;
  readonly area: RangeArea;
  readonly isTable: boolean;
  /** Of two heading rows, joined. */
  readonly headings: readonly Cell[];
}

/** What a person has said of a table. */
export interface SaidOfTable {
  /** The columns that were pointed out, by key: where each stands among the file's, or that none of them is it. */
  readonly pointed?: Readonly<Record<string, number | undefined>>;
  readonly factors?: ChosenFactors;
}

interface ReadColumn {
  readonly key: string;
  readonly column: number;
  readonly shape: TableColumn;
}

/** The table as it is collected: with numbers and days for texts that hold them, and what is to be asked about. */
export function readIncomingTable(
  { file, dateSystem }: Pick<IncomingWorkbook, "file" | "dateSystem">,
  candidate: IncomingCandidate,
  { pointed, factors = {} }: SaidOfTable,
): IncomingTable {
  const { sheet, kind, area, isTable, headings } = candidate;
  const shape = sharedShapes[kind];
  const { cells, filled } = withGroupsFilled(cut(sheet.values, area), area, {
    merged: sheet.merged,
    kind,
    headings: headings.map(textOf),
  });
  const { columnOf, read, doubled } = columnsIn(headings, shape, pointed);
  const shown = withFormats(cells, read, candidate);
  const counted = countedIn(shown, read, candidate, factors);
  const named = shown.map((row, index) =>
    read.map((one) => (index === 0 ? one.shape.heading : asCollected(row[one.column], one, counted))),
  );
  const dated = dateSystem === 1904 ? withDaysCountedAnew(named, read) : named;
  const found = checkTable(shape, dated).filter(({ kind }) => kind !== "missing-heading");
  const free = headings.flatMap((cell, column) =>
    isEmpty(cell) || read.some((one) => one.column === column) ? [] : [{ heading: textOf(cell), column }],
  );
  const repairs = found.filter(({ repair }) => repair !== undefined);
  const repaired = dated.map((row) => [...row]);
  for (const { row, column, repair } of repairs) (repaired[row] as Cell[])[column] = repair;
  const missing = missingIn(
    shape,
    columnOf,
    free,
    doubled.map(({ key }) => key),
  );
  const isAsked = (column: number): boolean =>
    missing.some(({ likely }) => likely?.column === column) ||
    doubled.some(({ columns }) => columns.includes(column));
  return {
    file,
    kind,
    sheet: sheet.name,
    area,
    isTable,
    headings: headings.map(textOf),
    rows: repaired
      .slice(1)
      .filter((row) => !row.every(isEmpty))
      .map((row) => Object.fromEntries(read.map(({ key }, index) => [key, row[index]]))),
    free,
    leftOut: free.flatMap(({ heading, column }) => (isAsked(column) ? [] : [heading])),
    missing,
    merged: filled,
    repairs: repairs.map(({ heading, row, cell, repair }) => ({ heading, row, from: cell, to: repair })),
    countedOtherwise: counted,
    leftBlank: read.flatMap((one) => leftBlankOf(shown, one, counted)),
    problems: found.flatMap((problem) =>
      problem.repair === undefined
        ? [{ ...problem, column: read[problem.column]?.column ?? problem.column }]
        : [],
    ),
  };
}

interface FoundColumns {
  readonly columnOf: Readonly<Record<string, number | undefined>>;
  readonly read: readonly ReadColumn[];
  /** None of them is read: nobody has said which is meant. */
  readonly doubled: readonly { readonly key: string; readonly columns: readonly number[] }[];
}

function columnsIn(
  headings: readonly Cell[],
  shape: TableShape,
  pointed: SaidOfTable["pointed"] = {},
): FoundColumns {
  const match = matchHeadings(headings, shape.columns);
  const doubled = match.doubled.filter(({ key }) => isOnce(shape.columns[key]) && pointed[key] === undefined);
  const columnOf = {
    ...match.columnOf,
    ...Object.fromEntries(doubled.map(({ key }) => [key, undefined])),
    ...pointed,
  };
  const read = Object.entries<number | undefined>(columnOf).flatMap(([key, column]): ReadColumn[] => {
    const known = shape.columns[key];
    return column === undefined || known === undefined ? [] : [{ key, column, shape: known }];
  });
  return { columnOf, read, doubled };
}

const measureOf = ({ holds }: TableColumn): Measure | undefined =>
  holds.kind === "number" && (holds.unit === "money" || holds.unit === "area") ? holds.unit : undefined;

/** Numbers of measured columns with their formats at them, and a share of a service as the text that its cell shows. */
function withFormats(
  cells: readonly (readonly Cell[])[],
  read: readonly ReadColumn[],
  { sheet: { numberFormats }, area }: IncomingCandidate,
): readonly (readonly Cell[])[] {
  if (!numberFormats || numberFormats.size === 0) return cells;
  return cells.map((row, index) => {
    const formats = index === 0 ? undefined : numberFormats.get(area.row + index);
    if (!formats) return row;
    const shown = [...row];
    for (const { column, shape } of read) {
      const [value, numberFormat] = [row[column], formats.get(area.column + column)];
      if (typeof value !== "number" || numberFormat === undefined) continue;
      if (measureOf(shape)) shown[column] = { basicValue: value, numberFormat };
      if (shape.holds.kind === "presence" && isPercentFormat(numberFormat)) {
        shown[column] = `${formatNumber(timesFactor(value, 100))} %`;
      }
    }
    return shown;
  });
}

/** The columns of amounts and areas of which something says that they are counted otherwise. */
function countedIn(
  cells: readonly (readonly Cell[])[],
  read: readonly ReadColumn[],
  { sheet, area, headings }: IncomingCandidate,
  factors: ChosenFactors,
): CountedOtherwise[] {
  const above = sheet.values.slice(0, area.row);
  return read.flatMap(({ key, column, shape }) => {
    const { heading } = shape;
    const measure = measureOf(shape);
    const below = cells.slice(1).map((row) => row[column]);
    const headingCell = headings[column];
    const chosen = factors[key];
    const found =
      measure && countedOtherwise({ key, heading, measure, headingCell, cells: below, above, chosen });
    return found ?? [];
  });
}

/** Nothing of a column that is counted otherwise until a person has said what its numbers are. */
function asCollected(cell: Cell, { key, shape }: ReadColumn, counted: readonly CountedOtherwise[]): Cell {
  const otherwise = counted.find((one) => one.key === key);
  if (!otherwise) return plainValue(cell);
  return otherwise.chosen === undefined
    ? null
    : converted(plainValue(cell), otherwise.chosen, measureOf(shape) ?? "money").to;
}

function leftBlankOf(
  cells: readonly (readonly Cell[])[],
  { key, column, shape }: ReadColumn,
  counted: readonly CountedOtherwise[],
): LeftBlank[] {
  const factor = counted.find((one) => one.key === key)?.chosen ?? 1;
  return leftBlankIn(cells, { heading: shape.heading, column, factor, measure: measureOf(shape) });
}

function withDaysCountedAnew(rows: readonly (readonly Cell[])[], read: readonly ReadColumn[]): Cell[][] {
  const isDay = read.map(({ shape }) => shape.holds.kind === "date");
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
  doubled: readonly string[],
): MissingColumn[] {
  const lacking = requiredOf(shape).filter((key) => columnOf[key] === undefined);
  return [...new Set([...lacking, ...doubled])].map((key) => {
    const { heading, synonyms = [] } = shape.columns[key] as TableColumn;
    const isDoubled = doubled.includes(key);
    const likely = isDoubled ? undefined : likelyColumn([heading, ...synonyms], free);
    return { key, heading, isDoubled, likely };
  });
}

/** Where a heading stands twice nobody knows which of its columns is meant; what is never read may stand as often as it likes. */
const isOnce = (column: TableColumn | undefined): boolean =>
  column !== undefined && column.holds.kind !== "anything" && !column.mayRepeat;

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
