import { areaAddress, cellAddress } from "../../address";
import { cellsFromExcel, isFormula, sameCell } from "../plan/cell-input";
import { hiddenRowsIn, refuseHiddenRows } from "../hidden-rows";
import type { JournalCell, JournalWrite } from "../journal";
import type { PlannedChange, PlannedWrite } from "../plan/plan";
import { ActionRefused, type RefusedBecause } from "../refused";
import { toRuns } from "../runs";

const refuse = (because: RefusedBecause): never => {
  throw new ActionRefused(because);
};

/**
 * A write for each column of a sheet: what one holds is asked for and no more, however many parts a plan has, and where
 * formulas go into some cells of a table's column, the whole column is known.
 */
export function byColumn(writes: readonly PlannedWrite[]): PlannedWrite[] {
  const columns = new Map<
    string,
    { sheet: string; column: number; from: number; to: number; cells: PlannedChange[]; isOurs?: true }
  >();
  for (const { sheet, area, cells, isOurs } of writes) {
    for (const change of cells) {
      const [row, column] = [area.row + change.row, area.column + change.column];
      const known = columns.get(`${column} ${sheet}`) ?? {
        sheet,
        column,
        from: row,
        to: row,
        cells: [],
        ...(isOurs && { isOurs }),
      };
      const isWhole = isFormula(change.input) && !isOurs;
      known.from = Math.min(known.from, isWhole ? area.row : row);
      known.to = Math.max(known.to, isWhole ? area.row + area.rows - 1 : row);
      known.cells.push({ ...change, row, column: 0 });
      columns.set(`${column} ${sheet}`, known);
    }
  }
  return [...columns.values()].map(({ sheet, column, from, to, cells, isOurs }) => ({
    sheet,
    ...(isOurs && { isOurs }),
    area: { row: from, column, rows: to - from + 1, columns: 1 },
    cells: cells.map((change) => ({ ...change, row: change.row - from })),
  }));
}

interface LoadedWrite {
  readonly planned: PlannedWrite;
  readonly sheet: Excel.Worksheet;
  readonly cells: Excel.Range;
}

/** Cells that are to get other contents. */
export function loadWrite(context: Excel.RequestContext, planned: PlannedWrite): LoadedWrite {
  const sheet = context.workbook.worksheets.getItemOrNullObject(planned.sheet);
  sheet.load({ name: true });
  sheet.protection.load({ protected: true });
  const cells = sheet.getRange(areaAddress(planned.area));
  cells.load({ address: true, rowHidden: true, formulas: true, values: true, numberFormat: true });
  cells.format.protection.load({ locked: true });
  return { planned, sheet, cells };
}

export function checkWrite({ planned, sheet, cells }: LoadedWrite): JournalWrite {
  const { sheet: name, area, isOurs } = planned;
  if (sheet.isNullObject) refuse({ kind: "sheet-gone", sheet: name });
  // Cells that are unlocked may be written to although the sheet is protected.
  if (sheet.protection.protected && cells.format.protection.locked !== false) {
    refuse({ kind: "protected", sheet: name });
  }
  refuseHiddenRows([hiddenRowsIn(cells)]);
  const before = cellsFromExcel(cells.formulas, cells.values);
  const changes = planned.cells.map((change): JournalCell => {
    const { row, column, isSpilled } = change;
    const now = isSpilled ? null : (before[row]?.[column] ?? null);
    if (!isSpilled && !sameCell(now, change.expected)) {
      refuse({ kind: "changed", sheet: name, address: cellAddress(area.row + row, area.column + column) });
    }
    return { row, column, before: now, after: change.input, ...formatsOf(change, cells) };
  });
  const hasFormulas = changes.some(({ after }) => isFormula(after));
  return {
    sheet: name,
    area,
    cells: changes,
    ...(isOurs && { isOurs }),
    ...(hasFormulas && !isOurs && { around: toRuns(before.flat(), sameCell) }),
  };
}

/** The number format that a cell had and the one that it gets, where they differ. */
function formatsOf(
  { row, column, input, numberFormat }: PlannedChange,
  cells: Excel.Range,
): Pick<JournalCell, "format" | "inFormat"> {
  const format = String(cells.numberFormat[row]?.[column]);
  // A number in a cell that is formatted as text would be a text again.
  const wanted =
    format === textFormat && typeof input !== "string" ? (numberFormat ?? "General") : numberFormat;
  if (wanted === undefined || wanted === format) return {};
  return { format, ...(wanted !== "General" && { inFormat: wanted }) };
}

/** A cell with this number format takes everything for a text, formulas and numbers too. */
export const textFormat = "@";
