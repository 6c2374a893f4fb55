import type { Cell } from "../../cells/ground/cell";
import { isBeingWorkedOut } from "../../cells/ground/excel-errors";
import { cellAddress, type Area } from "../address";
import { formula } from "../action/plan/cell-input";
import type { Plan } from "../action/plan/plan";
import type { Place } from "../reading/contents";
import { readBlocks } from "../reading/read-blocks";

/**
 * Cells with functions of the add-in's that Excel does not know again, in a workbook that was opened or saved where the
 * add-in was not there: they show `#NAME?`, or their functions are called `_xldudf_FC_…`, until they are entered once more
 * (office-js #4007, #6611, #6395, #5611).
 */
export interface StuckFormula extends Place {
  readonly row: number;
  readonly column: number;
  /** As it stands. */
  readonly formula: string;
}

/** A sheet that holds more than this is not looked through. */
const mostCells = 1_500_000;

/** One request for the sheets, and then as many as it takes to read what they hold, each within Excel's limit. */
export async function findStuckFormulas(context: Excel.RequestContext): Promise<readonly StuckFormula[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const seen = worksheets.items.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
  for (const { used } of seen)
    used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  await context.sync();
  const filled = seen.filter(
    ({ used }) => !used.isNullObject && used.rowCount * used.columnCount <= mostCells,
  );
  const blocks = await readBlocks(
    context,
    filled.map(({ used }) => ({ range: used, rows: used.rowCount, columns: used.columnCount })),
  );
  return filled.flatMap(({ sheet, used }, index) => {
    const { values = [], formulas = [] } = blocks[index] ?? {};
    return stuckIn(sheet.name, { row: used.rowIndex, column: used.columnIndex }, values, formulas);
  });
}

function stuckIn(
  sheet: string,
  { row: top, column: left }: Pick<Area, "row" | "column">,
  values: readonly (readonly Cell[])[],
  formulas: readonly (readonly Cell[])[],
): StuckFormula[] {
  return formulas.flatMap((line, down) =>
    line.flatMap((written, across): StuckFormula[] => {
      if (typeof written !== "string" || !isStuck(written, values[down]?.[across])) return [];
      const [row, column] = [top + down, left + across];
      return [{ sheet, address: cellAddress(row, column), row, column, formula: written }];
    }),
  );
}

const ours = /(?:^|[^\p{L}\p{N}_.])FC\.\p{L}/u;
const asSaved = /_xldudf_FC_/;

const isStuck = (written: string, value: Cell | undefined): boolean =>
  written.startsWith("=") && (asSaved.test(written) || (value === "#NAME?" && ours.test(written)));

/** `=_xldudf_FC_KLASS(A1:D1)` is `=FC.KLASS(A1:D1)`. */
export const entered = (written: string): string => written.replaceAll("_xldudf_FC_", "FC.");

/** Enters them again, each as it stands: one action, that can be taken back. */
export const stuckFormulasPlan = (stuck: readonly StuckFormula[]): Plan => ({
  action: "repair-formulas",
  sheets: [],
  columns: [],
  writes: [...new Set(stuck.map(({ sheet }) => sheet))].flatMap((sheet) =>
    stuck
      .filter((one) => one.sheet === sheet)
      .map((one) => ({
        sheet,
        area: { row: one.row, column: one.column, rows: 1, columns: 1 },
        cells: [{ row: 0, column: 0, expected: formula(one.formula), input: formula(entered(one.formula)) }],
      })),
  ),
});

/** Milliseconds between looking: an answer comes at once as a rule. */
const pauses = [500, 1000, 2000, 4000];

/** Those of them that show `#NAME?` though they have been entered again; Excel is given time to work them out. */
export async function stillStuck(
  context: Excel.RequestContext,
  repaired: readonly StuckFormula[],
  pause: (milliseconds: number) => Promise<void> = wait,
): Promise<readonly StuckFormula[]> {
  for (const milliseconds of [...pauses, undefined]) {
    const values = await valuesOf(context, repaired);
    if (milliseconds === undefined || !values.some(isBeingWorkedOut)) {
      return repaired.filter((_, index) => values[index] === "#NAME?");
    }
    await pause(milliseconds);
  }
  return [];
}

/** So many cells a request. */
const atOnce = 200;

async function valuesOf(context: Excel.RequestContext, cells: readonly StuckFormula[]): Promise<unknown[]> {
  const values: unknown[] = [];
  for (let first = 0; first < cells.length; first += atOnce) {
    values.push(...(await valuesAtOnce(context, cells.slice(first, first + atOnce))));
  }
  return values;
}

async function valuesAtOnce(
  context: Excel.RequestContext,
  cells: readonly StuckFormula[],
): Promise<unknown[]> {
  const ranges = cells.map(({ sheet, address }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.untrack();
    range.load({ values: true });
    return range;
  });
  await context.sync();
  return ranges.map((range) => range.values[0]?.[0] as unknown);
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
