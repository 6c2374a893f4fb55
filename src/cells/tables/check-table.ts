import { isBeingWorkedOut } from "../ground/excel-errors";
import { isEmpty, plainValue, readNumberIn, textOf, wordOf, type Cell } from "../ground/cell";
import { presenceWords, readPresence } from "../classification/presence-words";
import { hasNoEnd } from "../ground/no-end";
import { readDate } from "../ground/dates";
import { unitProblem, withUnitInBrackets } from "../ground/heading-units";
import { saysNothing } from "../ground/what-counts-as-not-answered";
import { isPartName, isTotalName } from "../ground/total-names";
import { matchHeadings } from "../ground/headings";
import { isScaleWord } from "../survey/rating-scales";
import { labelledRating, readRating } from "../survey/rating-words";
import { likelyWord } from "../../domain/names/likely-word";
import { hasInnerLineBreak, tidy, wordKey } from "../../domain/names/words";
import { headingsBelow, type CellShownOtherwise, type ShownTable } from "./cells-shown-otherwise";
import type { LocatedProblem, Problem } from "./problem";
import { withShiftedColumns } from "./shifted-columns";
import type { CellRule, TableColumn, TableShape } from "./table-shape";

type Finding = Problem & { readonly repair?: number | string };

/**
 * Everything that is wrong in a table, in reading order: headings, then row by row. Columns that the add-in does not
 * know are left alone.
 *
 * @param rows the heading row and the data rows; a totals row is left out and said with `hasTotals`
 * @param otherwise the numbers whose formats say that they are something else, where that is known
 * @param unitAbove what a title says that the amounts are counted in, where that is not kronor
 */
export function checkTable(
  shape: TableShape,
  rows: readonly (readonly Cell[])[],
  {
    hasTotals = false,
    otherwise = [],
    unitAbove,
  }: { readonly hasTotals?: boolean } & Omit<ShownTable, "values"> = {},
): LocatedProblem[] {
  const headings = rows[0] ?? [];
  const { columnOf, doubled } = matchHeadings(headings, shape.columns);
  const problems: LocatedProblem[] = [];
  for (const [key, column] of Object.entries<TableColumn>(shape.columns)) {
    if (column.required && columnOf[key] === undefined) {
      problems.push({
        kind: "missing-heading",
        heading: column.heading,
        row: 0,
        column: 0,
        cell: headings[0],
      });
    }
  }
  for (const [key, column] of Object.entries(columnOf) as [string, number][]) {
    problems.push(...unitProblems(shape.columns[key] as TableColumn, column, headings[column], unitAbove));
  }
  for (const { key, columns } of doubled) {
    const { heading, holds, mayRepeat } = shape.columns[key] as TableColumn;
    if (holds.kind === "anything" || mayRepeat) continue;
    for (const column of columns.slice(1)) {
      problems.push({ kind: "double-heading", heading, row: 0, column, cell: headings[column] });
    }
  }
  const read = columnsToCheck(shape, columnOf);
  const shown = firstShownOtherwise(otherwise);
  const sections = shape.sectionsIn?.(rows);
  for (let row = 1; row < rows.length; row++) {
    const cells = rows[row] as readonly Cell[];
    if (read.every(({ column }) => isEmpty(cells[column])) || sections?.at(row) !== undefined) continue;
    const centre = columnOf.centre === undefined ? "" : wordOf(cells[columnOf.centre]);
    for (const { column, heading, holds, firstRowOf } of read) {
      const cell = cells[column];
      for (const one of shown) {
        if (one.row !== row || one.column !== column) continue;
        problems.push({ kind: "shown-otherwise", ...one, heading, cell });
      }
      for (const finding of check(cell, holds, row, firstRowOf, centre)) {
        problems.push({ ...finding, heading, row, column, cell });
      }
    }
  }
  if (hasTotals) {
    problems.push({ kind: "totals-row", heading: "", row: rows.length, column: 0, cell: undefined });
  }
  const named = read.filter(({ holds }) => holds.kind === "name" && holds.inWords === true);
  return withShiftedColumns(problems, rows, named);
}

/** A heading, or a title above the table, that says that the column's numbers are not what they are read as. */
function unitProblems(
  { heading, measure }: TableColumn,
  column: number,
  cell: Cell,
  unitAbove: string | undefined,
): LocatedProblem[] {
  const at = { heading, row: 0, column, cell };
  const unit = measure && unitProblem(withUnitInBrackets(String(cell)), measure);
  if (unit && unit.unit !== unitAbove) return [{ kind: "other-unit", unit, ...at }];
  const isSaidAbove =
    unitAbove !== undefined && (unit !== undefined || headingsBelow([cell], unitAbove)[0] !== cell);
  return isSaidAbove ? [{ kind: "unit-above", unit: unitAbove, ...at }] : [];
}

interface ColumnToCheck {
  readonly column: number;
  readonly heading: string;
  readonly holds: CellRule;
  /** Where each name first stands. */
  readonly firstRowOf: Map<string, number>;
}

/** From left to right. */
const columnsToCheck = (
  { columns }: TableShape,
  columnOf: Readonly<Partial<Record<string, number>>>,
): ColumnToCheck[] =>
  Object.entries<TableColumn>(columns)
    .flatMap(([key, { heading, holds }]) => {
      const column = columnOf[key];
      return column === undefined || holds.kind === "anything"
        ? []
        : [{ column, heading, holds, firstRowOf: new Map<string, number>() }];
    })
    .sort((one, other) => one.column - other.column);

/** A format that a whole column has is said once. */
function firstShownOtherwise(
  otherwise: readonly CellShownOtherwise[],
): (CellShownOtherwise & { readonly further: number })[] {
  const first = new Map<string, CellShownOtherwise & { further: number }>();
  for (const one of otherwise) {
    const known = first.get(`${one.column} ${one.numberFormat}`);
    if (known) known.further++;
    else first.set(`${one.column} ${one.numberFormat}`, { ...one, further: 0 });
  }
  return [...first.values()];
}

function check(
  cell: Cell,
  rule: CellRule,
  row: number,
  firstRowOf: Map<string, number>,
  centre: string,
): Finding[] {
  if (isBeingWorkedOut(cell)) return [];
  if (rule.kind === "name") {
    return checkName(cell, rule.unique, row, firstRowOf, rule.unique === "in its centre" ? centre : "");
  }
  if (isEmpty(cell)) return [];
  switch (rule.kind) {
    case "anything":
      return [];
    case "text":
      return checkSpaces(cell);
    case "presence":
      return checkPresence(cell, rule);
    case "number":
      return checkNumber(cell, rule);
    case "date":
      return checkDate(cell, rule);
    case "rating":
      return couldBeRating(cell) ? [] : [{ kind: "no-rating" }];
    case "word":
      return isOneOf(cell, rule.words) ? checkSpaces(cell) : [unknownWord(cell, rule.words)];
  }
}

function checkName(
  cell: Cell,
  unique: boolean | string,
  row: number,
  firstRowOf: Map<string, number>,
  within: string,
): Finding[] {
  const name = wordOf(cell);
  if (name === "") return [{ kind: "empty-name" }];
  if (isTotalName(name)) return [{ kind: "total-row" }];
  if (isPartName(name)) return [{ kind: "part-row" }];
  const place = `${name}\n${within}`;
  const firstRow = firstRowOf.get(place);
  if (firstRow === undefined) firstRowOf.set(place, row);
  return unique !== false && firstRow !== undefined ? [{ kind: "double-name", firstRow }] : checkSpaces(cell);
}

/**
 * Spaces that cannot be seen, and make two equal names different to Excel's own formulas. A line break between words can
 * be seen, and may separate names: it is left.
 */
const checkSpaces = (cell: Cell): Finding[] =>
  typeof cell === "string" && !hasInnerLineBreak(cell) && tidy(cell) !== cell
    ? [{ kind: "spaces", repair: tidy(cell) }]
    : [];

function checkPresence(cell: Cell, { service }: CellRule & { kind: "presence" }): Finding[] {
  const reading = readPresence(cell, service);
  if (!("problem" in reading)) return checkSpaces(cell);
  if (reading.kind === "unknown-word") return [unknownWord(cell, presenceWords(service))];
  return [{ kind: reading.kind }];
}

function checkNumber(cell: Cell, { unit, words }: CellRule & { kind: "number" }): Finding[] {
  if (typeof plainValue(cell) === "number" || isOneOf(cell, words)) return [];
  const reading = readNumberIn(cell, unit);
  if (reading.kind === "two") return [{ kind: "two-numbers", readings: reading.readings }];
  // A share where kronor or square metres are meant is no number of them.
  const isNumber = reading.kind === "number" && !(reading.isPercent && unit !== undefined);
  return isNumber ? [{ kind: "number-as-text", repair: reading.value }] : [{ kind: "no-number" }];
}

function checkDate(cell: Cell, { words, isLastDay }: CellRule & { kind: "date" }): Finding[] {
  if (isOneOf(cell, words) || saysNothing(wordOf(cell)) || (isLastDay && hasNoEnd(cell))) return [];
  const reading = readDate(cell);
  if (reading.kind === "two") return [{ kind: "two-dates", readings: reading.readings }];
  if (reading.kind !== "days") return [{ kind: "no-date" }];
  const isDay = reading.first === reading.last;
  // A month or a year is its first day or its last, as the column says: nothing else can stand for it.
  if (!isDay) return [];
  if (reading.isCompact) return [{ kind: "compact-date", repair: reading.first }];
  return typeof plainValue(cell) === "string" ? [{ kind: "date-as-text", repair: reading.first }] : [];
}

/** Words beside a digit may be a label: the other answers tell. */
const couldBeRating = (cell: Cell): boolean =>
  readRating(cell) !== undefined ||
  (typeof cell === "string" && (labelledRating(cell) !== undefined || isScaleWord(cell)));

const isOneOf = (cell: Cell, words: readonly string[] = []): boolean =>
  words.some((word) => wordKey(word) === wordOf(cell));

const unknownWord = (cell: Cell, words: readonly string[]): Finding => {
  const repair = likelyWord(textOf(cell), words);
  return { kind: "unknown-word", expected: words, ...(repair === undefined ? {} : { repair }) };
};
