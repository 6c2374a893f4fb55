import { isEmpty, textOf, type Cell } from "../../cells/ground/cell";
import { wordKey } from "../../domain/names/words";
import { findAnswers, turnedRound, type AnswerSheet } from "../../cells/survey/reading/answer-sheet";
import { identifyingColumns } from "../../cells/survey/reading/attention";
import { unsentRows, type SaysSent } from "../../cells/survey/reading/sent-in";
import { surveyDays, type SurveyDays } from "../../cells/survey/reading/survey-days";
import { areaAddress } from "../address";
import { readValues } from "../ranges/read-values";
import type { AnswerSource } from "./answer-sources";

/** A survey's cells by column, as far as they are read. They stay in the pane's memory and go nowhere else. */
export interface ReadAnswers {
  readonly source: AnswerSource;
  readonly found: AnswerSheet;
  readonly cells: ReadonlyMap<number, readonly Cell[]>;
  /** Between which days they were given, where a column of times says so. */
  readonly days?: SurveyDays | undefined;
  /** The rows of answers that have no time. */
  readonly untimed?: ReadonlySet<number>;
}

/**
 * Reads the columns that may be questions or groups. Names and free text are never asked for; addresses are compared at
 * once and become numbers, and of the times the first and the last day are kept. As few requests as Excel's limit for an
 * answer allows.
 */
export async function readAnswers(context: Excel.RequestContext, source: AnswerSource): Promise<ReadAnswers> {
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  if (source.isTurned) return readTurned(context, source, sheet);
  const { found, area } = source;
  const ids = identifyingColumns(found.columns);
  const wanted = found.columns
    .filter(({ match: { kind }, heading }) => kind !== "meta" && kind !== "free" && heading !== "")
    .map(({ column }) => column);
  for (const id of [ids.doubles, ids.time, ...ids.sent.map(({ column }) => column)])
    if (id !== undefined && !wanted.includes(id)) wanted.push(id);
  const rows = area.rows - found.firstRow;
  if (rows <= 0) return { source, found, cells: new Map(wanted.map((column) => [column, []])) };
  const runs = runsOf(wanted.sort((a, b) => a - b));
  const blocks = runs.map(({ first, count }) => ({
    range: sheet.getRange(
      areaAddress({ row: area.row + found.firstRow, column: area.column + first, rows, columns: count }),
    ),
    rows,
    columns: count,
  }));
  const values = await readValues(context, blocks);
  const cells = new Map<number, readonly Cell[]>();
  runs.forEach(({ first, count }, at) => {
    for (let column = 0; column < count; column++) {
      cells.set(
        first + column,
        (values[at] ?? []).map((row) => row[column]),
      );
    }
  });
  const sentIn = ids.sent.map(
    ({ column, says }) => [column, wasSent(cells.get(column) ?? [], says)] as const,
  );
  const times = ids.time === undefined ? [] : (cells.get(ids.time) ?? []);
  const days = surveyDays(times);
  const untimed = new Set(times.flatMap((cell, row) => (isEmpty(cell) ? [row] : [])));
  if (ids.time !== undefined) cells.delete(ids.time);
  if (ids.doubles !== undefined) cells.set(ids.doubles, numbered(cells.get(ids.doubles) ?? []));
  for (const [column, sent] of sentIn) cells.set(column, sent);
  return { source, found, cells, days, untimed };
}

/** Of what says whether answers were sent in nothing else is kept. */
function wasSent(cells: readonly Cell[], says: SaysSent): boolean[] {
  const unsent = new Set(unsentRows(cells, says));
  return cells.map((_, row) => !unsent.has(row));
}

async function readTurned(
  context: Excel.RequestContext,
  source: AnswerSource,
  sheet: Excel.Worksheet,
): Promise<ReadAnswers> {
  const { area } = source;
  const [values = []] = await readValues(context, [
    { range: sheet.getRange(areaAddress(area)), rows: area.rows, columns: area.columns },
  ]);
  const turned = turnedRound(values);
  const found = findAnswers(turned) ?? source.found;
  const body = turned.slice(found.firstRow);
  const readable = found.columns.filter(({ match: { kind } }) => kind !== "meta" && kind !== "free");
  return {
    source,
    found,
    cells: new Map(readable.map(({ column }) => [column, body.map((row) => row[column])])),
  };
}

/** The same address is the same number: that is all that is ever asked of it. */
function numbered(cells: readonly Cell[]): Cell[] {
  const numbers = new Map<string, number>();
  return cells.map((cell) => {
    const address = wordKey(textOf(cell));
    if (!address.includes("@")) return "";
    if (!numbers.has(address)) numbers.set(address, numbers.size);
    return `${numbers.get(address) ?? 0}@`;
  });
}

function runsOf(columns: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last.first + last.count === column) last.count++;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}
