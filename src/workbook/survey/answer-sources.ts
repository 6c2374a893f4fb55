import { isEmpty, numberOf, textOf, type Cell } from "../../cells/ground/cell";
import {
  findAnswers,
  standsTurnedRound,
  turnedRound,
  type AnswerSheet,
} from "../../cells/survey/reading/answer-sheet";
import { identifyingColumns } from "../../cells/survey/reading/attention";
import { isLikeRating } from "../../cells/survey/reading/scale";
import { isSummed, whyNoAnswers, type NoAnswers } from "../../cells/survey/reading/why-no-survey";
import { surveyDays } from "../../cells/survey/reading/survey-days";
import { dayOfDate, type Day } from "../../domain/calendar";
import type { Area } from "../address";
import { kindOfTable } from "../table-kinds";
import { surveySheetStem } from "./survey-request";

/** Where the workbook has a survey's answers: a table, or a sheet's cells. */
export interface AnswerSource {
  /** The table's name, or the sheet's: by it the choice is remembered. */
  readonly name: string;
  readonly isTable: boolean;
  readonly sheet: string;
  /** The cells, headings included, as rows and columns of the sheet. */
  readonly area: Area;
  readonly found: AnswerSheet;
  /** The factors stand down the first column: rows and columns change places when it is read. */
  readonly isTurned: boolean;
}

/** A sheet that looks as if it held answers, and why they cannot be read. */
export interface UnreadSheet {
  readonly sheet: string;
  readonly why: Exclude<NoAnswers, "too few" | "written">;
}

/** What a workbook has of answers. */
interface FoundSources {
  /** Best first. */
  readonly sources: readonly AnswerSource[];
  /** Said where there are no others. */
  readonly noAnswers: UnreadSheet | undefined;
}

/** The headings are looked for so far down and to the right. */
const topRows = 20;
const mostColumns = 300;
/** Factors down the first column: as many respondents beside each other are read as this. */
const mostTurned = 2000;
const fewestRatings = 4;

interface Looked {
  readonly name: string;
  readonly isTable: boolean;
  readonly sheet: string;
  readonly range: Excel.Range;
}

/**
 * The tables and sheets that hold answers to at least four questions about the factors, best first. Two requests: how
 * large all are, then the top of each. What stands there of names and addresses is let go at once.
 */
export async function findAnswerSources(context: Excel.RequestContext): Promise<FoundSources> {
  const { tables, worksheets } = context.workbook;
  tables.load("items/name,items/showHeaders,items/worksheet/name");
  worksheets.load("items/name,items/visibility");
  await context.sync();
  const looked: Looked[] = [
    ...tables.items
      .filter(({ showHeaders, name }) => showHeaders && (kindOfTable(name) ?? "answers") === "answers")
      .map((table) => ({
        name: table.name,
        isTable: true,
        sheet: table.worksheet.name,
        range: table.getRange(),
      })),
    ...worksheets.items.map((sheet) => ({
      name: sheet.name,
      isTable: false,
      sheet: sheet.name,
      range: sheet.getUsedRangeOrNullObject(true),
    })),
  ];
  for (const { range } of looked)
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  await context.sync();
  const filled = looked.filter(({ range }) => !range.isNullObject);
  const tops = filled.map(({ range }) =>
    range
      .getCell(0, 0)
      .getResizedRange(Math.min(topRows, range.rowCount) - 1, Math.min(mostColumns, range.columnCount) - 1),
  );
  for (const top of tops) top.load({ values: true });
  await context.sync();
  const days = new Map<AnswerSource, Day>();
  const unread: UnreadSheet[] = [];
  const sources = filled.flatMap((one, at) => {
    const cells = (tops[at] as Excel.Range).values as Cell[][];
    const source = sourceOf(one, cells);
    if (typeof source === "string") {
      const isText = source === "answer a row" && !areRated(cells);
      if (source !== "too few" && source !== "written" && !isText)
        unread.push({ sheet: one.sheet, why: source });
      return [];
    }
    days.set(source, latestDay(source, cells));
    return [source];
  });
  const dayOf = (source: AnswerSource): Day => days.get(source) ?? 0;
  const inTables = new Set(sources.filter(({ isTable }) => isTable).map(({ sheet }) => sheet));
  return {
    sources: sources
      .filter(({ isTable, sheet }) => isTable || !inTables.has(sheet))
      .sort(
        (a, b) =>
          b.found.questions - a.found.questions ||
          Number(isInOrder(a)) - Number(isInOrder(b)) ||
          dayOf(b) - dayOf(a),
      ),
    noAnswers: sources.length === 0 ? unread[0] : undefined,
  };
}

/** How new answers are, of those that are seen: the last day or year among them, else the year in the name; 0 where nothing tells. */
function latestDay({ name, sheet, found, isTurned }: AnswerSource, top: readonly (readonly Cell[])[]): Day {
  const rows = isTurned ? [] : top.slice(found.firstRow);
  const { time } = identifyingColumns(found.columns);
  const answered = time === undefined ? undefined : surveyDays(rows.map((row) => row[time]))?.last;
  if (answered !== undefined) return answered;
  const inCells = found.columns
    .filter(({ heading }) => /^(?:år|mätår|year)$/iu.test(heading))
    .flatMap(({ column }) => rows.map((row) => textOf(row[column])));
  const years = [...inCells, name, sheet].flatMap(
    (text) => /(?<!\d)20\d\d(?!\d)/u.exec(text)?.map(Number) ?? [],
  );
  return years.length === 0 ? 0 : (dayOfDate(Math.max(...years), 12, 31) ?? 0);
}

/** The answers where the selection lies, or why there are none. Two requests. */
export async function selectedAnswers(context: Excel.RequestContext): Promise<AnswerSource | NoAnswers> {
  const selected = context.workbook.getSelectedRange();
  const { worksheet } = selected;
  worksheet.load({ name: true });
  selected.load({ cellCount: true });
  const [marked, onSheet] = [selected, worksheet].map((one) => {
    const range = one.getUsedRangeOrNullObject(true);
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    return range;
  }) as [Excel.Range, Excel.Range];
  await context.sync();
  // Nobody means a single cell by it.
  const used = selected.cellCount === 1 ? onSheet : marked;
  if (used.isNullObject) return "too few";
  const top = used.getCell(0, 0).getResizedRange(Math.min(topRows, used.rowCount) - 1, used.columnCount - 1);
  top.load({ values: true });
  await context.sync();
  const sheet = worksheet.name;
  return sourceOf({ name: sheet, isTable: false, sheet, range: used }, top.values as Cell[][]);
}

/** What the add-in has written about a survey has the factors' names in it too, and is no survey. */
const resultHeadings = new Set(["Antal svarande", "Antal svar", "Medelvärde"]);

function sourceOf(
  { name, isTable, sheet, range }: Looked,
  top: readonly (readonly Cell[])[],
): AnswerSource | NoAnswers {
  if (top.some((row) => row.some((cell) => typeof cell === "string" && resultHeadings.has(cell))))
    return "written";
  const area = {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
  const found = findAnswers(top);
  if (found) return isSummed(top, found) ? "summed" : { name, isTable, sheet, area, found, isTurned: false };
  if (isTable || area.columns > mostTurned || area.rows > mostColumns || !standsTurnedRound(top))
    return whyNoAnswers(top);
  const cells = turnedRound(top);
  const turned = findAnswers(cells);
  if (!turned || !hasRatings(cells, turned)) return "too few";
  if (isSummed(cells, turned)) return "summed";
  return { name, isTable, sheet, area, found: turned, isTurned: true };
}

/** How a survey was read stands on a sheet of ours, factor by factor: what is beside them there is no rating. */
function hasRatings(rows: readonly (readonly Cell[])[], { columns, firstRow }: AnswerSheet): boolean {
  const cells = columns
    .filter(({ match: { kind } }) => kind === "sure" || kind === "check")
    .flatMap(({ column }) => rows.slice(firstRow).map((row) => row[column]))
    .filter((cell) => !isEmpty(cell));
  return cells.some((cell) => numberOf(cell) !== undefined || isLikeRating(textOf(cell)));
}

/** Questions below one another may be anybody's list: with ratings beside them they are answers. */
const areRated = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.flat().filter((cell) => cell !== "" && isLikeRating(textOf(cell))).length >= fewestRatings;

/** Made by us of other answers, on a sheet of ours: the same in order. */
export const isInOrder = ({ isTable, sheet }: AnswerSource): boolean =>
  isTable && sheet.startsWith(surveySheetStem);
