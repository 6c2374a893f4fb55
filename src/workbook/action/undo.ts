import { sameCells } from "./before";
import type { DoneAction } from "./carry-out";
import { journalIn, loadJournal, queueJournal } from "./journal";
import type { PlannedCell, PlannedSheet } from "./plan";
import { ActionFailed, ActionRefused } from "./refused";
import { restore } from "./restore";

/**
 * Takes back an action, unless somebody has changed what it wrote: then everything stays, and the refusal says where.
 * One request that reads, then the taking back.
 *
 * @throws ActionRefused when cells have been changed since, or what was made is gone
 * @throws ActionFailed when the host failed; the journal names what remains
 */
export async function undo(context: Excel.RequestContext, { plan, before }: DoneAction): Promise<void> {
  await checkUnchanged(context, { plan, before });
  queueJournal(context, before);
  try {
    await context.sync();
    await restore(context, before);
  } catch (cause) {
    throw new ActionFailed("remains", cause);
  }
}

async function checkUnchanged(context: Excel.RequestContext, { plan }: DoneAction): Promise<void> {
  const { workbook } = context;
  const journal = loadJournal(context);
  const sheets = plan.sheets.map((planned) => {
    const sheet = workbook.worksheets.getItemOrNullObject(planned.name);
    sheet.load({ name: true });
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load({ formulas: true, rowIndex: true, columnIndex: true });
    return { planned, sheet, used };
  });
  const columns = plan.columns.flatMap(({ table: name, columns: planned }) =>
    planned.map(({ heading, formula }) => {
      const table = workbook.tables.getItemOrNullObject(name);
      const column = table.columns.getItemOrNullObject(heading);
      column.load({ name: true });
      const cells = column.getDataBodyRange();
      cells.load({ formulas: true, address: true });
      return { formula, column, cells, name };
    }),
  );
  const writes = plan.writes.map((planned) => {
    const sheet = workbook.worksheets.getItemOrNullObject(planned.sheet);
    sheet.load({ name: true });
    const cells = sheet.getRange(planned.address);
    cells.load({ formulas: true });
    return { planned, sheet, cells };
  });
  await context.sync();

  const unfinished = journalIn(journal);
  if (unfinished) throw new ActionRefused({ kind: "unfinished", action: unfinished.action });
  for (const { planned, sheet, used } of sheets) {
    if (sheet.isNullObject) throw new ActionRefused({ kind: "sheet-gone", sheet: planned.name });
    if (used.isNullObject) continue;
    const changed = changedCell(planned, used.formulas as PlannedCell[][], used.rowIndex, used.columnIndex);
    if (changed) throw new ActionRefused({ kind: "changed", sheet: planned.name, address: changed });
  }
  for (const { formula, column, cells, name } of columns) {
    if (column.isNullObject) throw new ActionRefused({ kind: "table-gone", table: name });
    if (cells.formulas.some(([cell]) => cell !== formula)) {
      const [sheet = "", address = ""] = splitAddress(cells.address);
      throw new ActionRefused({ kind: "changed", sheet, address });
    }
  }
  for (const { planned, sheet, cells } of writes) {
    if (sheet.isNullObject) throw new ActionRefused({ kind: "sheet-gone", sheet: planned.sheet });
    const now = (cells.formulas as PlannedCell[][]).map((row) =>
      row.map((cell) => (cell === "" ? null : cell)),
    );
    if (!sameCells(now, planned.cells)) {
      throw new ActionRefused({ kind: "changed", sheet: planned.sheet, address: planned.address });
    }
  }
}

/** The first cell of one of our sheets that holds something else than what we put there. */
function changedCell(
  planned: PlannedSheet,
  formulas: readonly (readonly PlannedCell[])[],
  firstRow: number,
  firstColumn: number,
): string | undefined {
  const expected = new Map<string, PlannedCell>();
  for (const { row, column, cells } of planned.blocks) {
    cells.forEach((line, down) =>
      line.forEach((cell, across) => expected.set(`${row + down},${column + across}`, cell ?? "")),
    );
  }
  for (const { row, column, formula } of planned.spills ?? []) expected.set(`${row},${column}`, formula);
  const spilled = (row: number, column: number): boolean =>
    (planned.spills ?? []).some(
      (spill) =>
        row >= spill.row &&
        row < spill.row + spill.rows &&
        column >= spill.column &&
        column < spill.column + spill.columns,
    );
  for (let down = 0; down < formulas.length; down++) {
    const line = formulas[down] as readonly PlannedCell[];
    for (let across = 0; across < line.length; across++) {
      const [row, column] = [firstRow + down, firstColumn + across];
      const wanted = expected.get(`${row},${column}`);
      if (wanted === undefined && spilled(row, column)) continue;
      if ((line[across] ?? "") !== (wanted ?? "")) return a1(row, column);
    }
  }
  return undefined;
}

/** `Blad1!B2`'s parts; a sheet's name in quotes loses them. */
const splitAddress = (address: string): string[] => {
  const mark = address.lastIndexOf("!");
  return [address.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'"), address.slice(mark + 1)];
};

/** A cell's address by row and column counted from 0: 0, 27 → AB1. */
export function a1(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
