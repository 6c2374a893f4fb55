import { readBefore } from "./before";
import { queueSheet } from "./build-sheet";
import { queueJournal, queueJournalRemoval, type JournalEntry } from "./journal";
import type { Plan, PlannedColumn } from "./plan";
import { ActionFailed } from "./refused";
import { restore } from "./restore";

/** What Ångra needs to take an action back. */
export interface DoneAction {
  readonly plan: Plan;
  readonly before: JournalEntry;
}

/**
 * Carries out a plan: one request that reads and checks, one that writes everything. The first operation of the batch
 * that writes is the journal, the last one takes it away again. Excel keeps what it did before an error, so a batch that
 * fails is taken back in two further requests; if those fail as well, the journal is what remains.
 *
 * @throws ActionRefused when nothing was begun
 * @throws ActionFailed when the host failed, with what became of the workbook
 */
export async function carryOut(context: Excel.RequestContext, plan: Plan): Promise<DoneAction> {
  const { entry, rowsOf } = await readBefore(context, plan);
  try {
    queueJournal(context, entry);
    const sheets = plan.sheets.map((planned) => queueSheet(context, planned));
    for (const { table, columns } of plan.columns) {
      for (const column of columns) {
        const isNew = !entry.columns.some(
          (one) => one.table === table && one.heading === column.heading && one.before,
        );
        queueColumn(context.workbook.tables.getItem(table), column, rowsOf.get(table) ?? 0, isNew);
      }
    }
    for (const { sheet, address, cells } of plan.writes) {
      context.workbook.worksheets.getItem(sheet).getRange(address).formulas = cells.map((row) =>
        row.map((cell) => cell ?? ""),
      );
    }
    for (const sheet of sheets) sheet.visibility = "Visible";
    if (plan.show !== undefined) context.workbook.worksheets.getItem(plan.show).activate();
    queueJournalRemoval(context);
    await context.sync();
  } catch (cause) {
    throw new ActionFailed(await takeBack(context, entry), cause);
  }
  return { plan, before: entry };
}

async function takeBack(context: Excel.RequestContext, entry: JournalEntry): Promise<"restored" | "remains"> {
  try {
    await restore(context, entry);
    return "restored";
  } catch {
    return "remains";
  }
}

function queueColumn(table: Excel.Table, column: PlannedColumn, rows: number, isNew: boolean): void {
  const formulas = Array.from({ length: rows }, () => [column.formula]);
  if (isNew) {
    const added = table.columns.add(undefined, [[column.heading], ...formulas]);
    if (column.numberFormat) {
      added.getDataBodyRange().numberFormat = formulas.map(() => [column.numberFormat as string]);
    }
  } else {
    table.columns.getItem(column.heading).getDataBodyRange().formulas = formulas;
  }
}
