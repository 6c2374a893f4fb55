import type { JournalEntry } from "./journal";
import { journalIn, journalLength, loadJournal, longestJournal } from "./journal";
import type { Plan, PlannedCell } from "./plan";
import { ActionRefused } from "./refused";

/** What an action will meet: read in one request, and checked before anything is changed. */
export interface Before {
  readonly entry: JournalEntry;
  /** Rows of data in each table that gets columns, by the table's name. */
  readonly rowsOf: ReadonlyMap<string, number>;
}

const cellsOf = (formulas: unknown[][]): PlannedCell[][] =>
  formulas.map((row) => row.map((cell) => (cell === "" ? null : (cell as PlannedCell))));

/**
 * Reads what the plan will change and checks that it can be: the workbook may be written to, names are free, tables are
 * there, sheets are not protected, and cells hold what they held when the plan was made. One request.
 *
 * @throws ActionRefused
 */
export async function readBefore(context: Excel.RequestContext, plan: Plan): Promise<Before> {
  const { workbook } = context;
  const journal = loadJournal(context);
  workbook.load({ readOnly: true });
  const newSheets = plan.sheets.map((planned) => ({
    planned,
    existing: workbook.worksheets.getItemOrNullObject(planned.name),
    tables: (planned.tables ?? []).map((table) => ({
      name: table.name,
      existing: workbook.tables.getItemOrNullObject(table.name),
    })),
  }));
  newSheets.forEach(({ existing, tables }) => {
    existing.load({ name: true });
    tables.forEach((table) => table.existing.load({ name: true }));
  });
  const tables = plan.columns.map(({ table: name, columns }) => {
    const table = workbook.tables.getItemOrNullObject(name);
    table.load({ name: true });
    const { worksheet } = table;
    worksheet.load({ name: true });
    const { protection } = worksheet;
    protection.load({ protected: true });
    const body = table.getDataBodyRange();
    body.load({ rowCount: true });
    const existing = columns.map(({ heading }) => {
      const column = table.columns.getItemOrNullObject(heading);
      column.load({ name: true });
      const cells = column.getDataBodyRange();
      cells.load({ formulas: true });
      return { heading, column, cells };
    });
    return { name, table, worksheet, protection, body, existing };
  });
  const writes = plan.writes.map((planned) => {
    const sheet = workbook.worksheets.getItemOrNullObject(planned.sheet);
    sheet.load({ name: true });
    const { protection } = sheet;
    protection.load({ protected: true });
    const cells = sheet.getRange(planned.address);
    cells.load({ formulas: true });
    return { planned, sheet, protection, cells };
  });
  await context.sync();

  const unfinished = journalIn(journal);
  if (unfinished) throw new ActionRefused({ kind: "unfinished", action: unfinished.action });
  if (workbook.readOnly) throw new ActionRefused({ kind: "read-only" });
  for (const { planned, existing, tables: wanted } of newSheets) {
    if (!existing.isNullObject) throw new ActionRefused({ kind: "sheet-exists", sheet: planned.name });
    for (const table of wanted) {
      if (!table.existing.isNullObject) throw new ActionRefused({ kind: "table-exists", table: table.name });
    }
  }
  for (const { name, table, worksheet, protection } of tables) {
    if (table.isNullObject) throw new ActionRefused({ kind: "table-gone", table: name });
    if (protection.protected) throw new ActionRefused({ kind: "protected", sheet: worksheet.name });
  }
  for (const { planned, sheet, protection, cells } of writes) {
    if (sheet.isNullObject) throw new ActionRefused({ kind: "sheet-gone", sheet: planned.sheet });
    if (protection.protected) throw new ActionRefused({ kind: "protected", sheet: planned.sheet });
    if (!sameCells(cellsOf(cells.formulas), planned.expected)) {
      throw new ActionRefused({ kind: "changed", sheet: planned.sheet, address: planned.address });
    }
  }
  const entry: JournalEntry = {
    action: plan.action,
    sheets: plan.sheets.map((sheet) => sheet.name),
    columns: tables.flatMap(({ name, existing }) =>
      existing.map(({ heading, column, cells }) =>
        column.isNullObject
          ? { table: name, heading }
          : { table: name, heading, before: cellsOf(cells.formulas).map(([cell]) => cell as PlannedCell) },
      ),
    ),
    writes: writes.map(({ planned, cells }) => ({
      sheet: planned.sheet,
      address: planned.address,
      before: cellsOf(cells.formulas),
    })),
  };
  if (journalLength(entry) > longestJournal) throw new ActionRefused({ kind: "too-large" });
  return { entry, rowsOf: new Map(tables.map(({ name, body }) => [name, body.rowCount])) };
}

export const sameCells = (
  one: readonly (readonly PlannedCell[])[],
  other: readonly (readonly PlannedCell[])[],
): boolean =>
  one.length === other.length &&
  one.every(
    (row, index) =>
      row.length === other[index]?.length && row.every((cell, column) => cell === other[index]?.[column]),
  );
