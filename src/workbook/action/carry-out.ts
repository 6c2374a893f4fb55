import { areaAddress, type Area } from "../address";
import { supports } from "../host";
import { Batch } from "./batch";
import { readBefore } from "./before";
import { buildSheet } from "./build-sheet";
import { changeCells } from "./change-cells";
import { toExcel } from "./cell-input";
import {
  draftName,
  queueJournal,
  queueJournalEnd,
  type JournalColumn,
  type JournalEntry,
  type JournalWrite,
} from "./journal";
import { markOf } from "./mark";
import type { Plan, PlannedSheet } from "./plan";
import { ActionFailed, ActionRefused } from "./refused";
import { settle } from "./restore";
import { withDrafts } from "./sheet-reference";

/** What Ångra needs to take an action back, and no more: it is kept beyond the page. Plain data. */
export interface DoneAction {
  /** The new sheets by the names that they got, with the blocks that a formula fills. */
  readonly plan: { readonly sheets: readonly DoneSheet[] };
  readonly before: JournalEntry;
  readonly written: Written;
}

export type DoneSheet = Pick<PlannedSheet, "name" | "spills">;

/**
 * What the action wrote, as Excel gave it back at once: Excel spells formulas in its own way, so this, and not the plan,
 * is what shows later whether somebody has changed anything.
 */
export interface Written {
  /** Each new sheet's used cells, in the plan's order; undefined for one that stayed empty. */
  readonly sheets: readonly (SheetCells | undefined)[];
  /** Each column's formula, in the entry's order. */
  readonly columns: readonly unknown[];
  /** The cells that got other contents, in the entry's order. */
  readonly writes: readonly (readonly unknown[])[];
}

export interface SheetCells extends Omit<Area, "rows" | "columns"> {
  /** By row and column; empty for a cell that is. */
  readonly marks: readonly (readonly string[])[];
}

/**
 * Carries out a plan: one request that reads and checks, one that writes everything. The first operation of the batch
 * that writes is the journal, the last one ends it. Excel keeps what it did before an error, so a batch that fails is
 * taken back in two further requests; if those fail as well, the journal is what remains. Where the error came after
 * everything had been done, it is done.
 *
 * @throws ActionRefused when nothing was begun
 * @throws ActionFailed when the host failed, with what became of the workbook
 */
export async function carryOut(context: Excel.RequestContext, asked: Plan): Promise<DoneAction> {
  const { entry, plan } = await readBefore(context, asked).catch((problem: unknown) => {
    throw problem instanceof ActionRefused ? problem : new ActionFailed("restored", problem);
  });
  const sheets = plan.sheets.map(({ name, spills }): DoneSheet => ({ name, ...(spills && { spills }) }));
  const done = (written: Written): DoneAction => ({
    plan: { sheets },
    before: { ...entry, built: true },
    written,
  });
  try {
    return done(await write(context, plan, entry, asked));
  } catch (cause) {
    try {
      if ((await settle(context, entry)).found === "everything")
        return done(await readWritten(context, entry));
    } catch {
      throw new ActionFailed("remains", cause);
    }
    throw new ActionFailed("restored", cause);
  }
}

async function write(
  context: Excel.RequestContext,
  plan: Plan,
  entry: JournalEntry,
  asked: Plan,
): Promise<Written> {
  const { workbook } = context;
  const batch = new Batch(context);
  queueJournal(context, entry);
  // Sheets that come one after the other would flicker.
  if (supports("ExcelApi", "1.9")) workbook.application.suspendScreenUpdatingUntilNextSync();
  // Formulas name the sheets as they were asked for, which may have got a number since.
  const draft = new Map(asked.sheets.map(({ name }, index) => [name, draftName(entry.token, index)]));
  const sheets: Excel.Worksheet[] = [];
  for (const [index, planned] of plan.sheets.entries()) {
    sheets.push(
      await buildSheet(batch, planned, draftName(entry.token, index), (formula) =>
        withDrafts(formula, draft),
      ),
    );
  }
  if (sheets.length > 0) queueJournal(context, { ...entry, built: true });
  sheets.forEach((sheet, index) => (sheet.name = entry.sheets[index] as string));
  const columns = plan.columns.flatMap((table) => table.columns);
  entry.columns.forEach((column, index) => queueColumn(context, column, columns[index]?.numberFormat));
  for (const one of entry.writes) await queueCells(batch, one);
  for (const sheet of sheets) sheet.visibility = "Visible";
  sheets[plan.sheets.findIndex((sheet) => sheet.name === plan.show)]?.activate();
  queueJournalEnd(context, entry.token);
  const written = loadWritten(context, entry);
  await batch.send();
  return writtenIn(written, entry);
}

async function readWritten(context: Excel.RequestContext, entry: JournalEntry): Promise<Written> {
  const written = loadWritten(context, entry);
  await context.sync();
  return writtenIn(written, entry);
}

function queueColumn(
  { workbook }: Excel.RequestContext,
  { table, heading, formula, before, formats }: JournalColumn,
  asked: string | undefined,
): void {
  const { columns } = workbook.tables.getItem(table);
  // By name, and filled afterwards: so the totals row, where there is one, is left to the table.
  const cells = (
    before ? columns.getItem(heading) : columns.add(undefined, undefined, heading)
  ).getDataBodyRange();
  // A new column takes its neighbour's format, and in a column of texts a formula would be a text.
  const numberFormat = asked ?? (!before || formats ? "General" : undefined);
  if (numberFormat !== undefined) setAll(cells, "numberFormat", numberFormat);
  setAll(cells, "formulas", formula);
}

/** One value for all cells, which Excel takes though the types do not say so: 5 000 formulas are as long as one. */
function setAll(range: Excel.Range, property: "formulas" | "numberFormat", value: string): void {
  (range as unknown as Record<typeof property, string>)[property] = value;
}

async function queueCells(batch: Batch, { sheet, area, cells }: JournalWrite): Promise<void> {
  await batch.room([cells]);
  const range = batch.context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
  const formatted = cells.filter(({ format }) => format !== undefined);
  changeCells(
    range,
    area,
    "numberFormat",
    formatted.map(({ row, column, inFormat = "General" }) => ({ row, column, value: inFormat })),
  );
  changeCells(
    range,
    area,
    "formulas",
    cells.map(({ row, column, after }) => ({ row, column, value: toExcel(after) })),
  );
}

interface LoadedWritten {
  readonly sheets: readonly Excel.Range[];
  readonly columns: readonly Excel.Range[];
  readonly writes: readonly Excel.Range[];
}

/** Queued, not sent. */
function loadWritten({ workbook }: Excel.RequestContext, entry: JournalEntry): LoadedWritten {
  const sheets = entry.sheets.map((name) => loadUsed(workbook.worksheets.getItem(name)));
  const columns = entry.columns.map(({ table, heading }) =>
    workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange().getRow(0),
  );
  const writes = entry.writes.map(({ sheet, area }) =>
    workbook.worksheets.getItem(sheet).getRange(areaAddress(area)),
  );
  for (const cells of [...columns, ...writes]) cells.load({ formulas: true });
  return { sheets, columns, writes };
}

const writtenIn = ({ sheets, columns, writes }: LoadedWritten, entry: JournalEntry): Written => ({
  sheets: sheets.map(cellsOf),
  columns: columns.map((cell) => cell.formulas[0]?.[0] as unknown),
  writes: entry.writes.map(({ cells }, index) =>
    cells.map(({ row, column }) => writes[index]?.formulas[row]?.[column] as unknown),
  ),
});

export function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({ formulas: true, rowIndex: true, columnIndex: true });
  return used;
}

export const cellsOf = (used: Excel.Range): SheetCells | undefined =>
  used.isNullObject
    ? undefined
    : {
        row: used.rowIndex,
        column: used.columnIndex,
        marks: used.formulas.map((row) => row.map((cell) => (cell === "" ? "" : markOf(cell)))),
      };
