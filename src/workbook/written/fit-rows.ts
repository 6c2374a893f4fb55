import { isBeingWorkedOut } from "../../cells/ground/excel-errors";
import { Batch } from "../action/batch";
import { lineHeight } from "../action/ornaments/paper";
import { rangeAt } from "../action/range-at";
import { cutTexts, type CutText } from "./cut-texts";
import { loadShown } from "./shown-on-sheets";

/** With more changes than this on a sheet they are made in one. */
const mostRuns = 100;

/** Rows of sheets of ours that are lower than what they show. */
export interface LowRows {
  readonly rows: number;
  /** The names of their sheets. */
  readonly sheets: readonly string[];
  /** Excel is still working out what some of them show. */
  readonly isBusy: boolean;
}

/**
 * Finds the rows of sheets of ours in which formulas show longer texts than when they were written: Excel fits a row to what
 * is typed into it, but not to what a formula gives. Sheets that are protected are passed over. Six requests as a rule.
 *
 * @param names of the sheets
 */
export async function lowRows(context: Excel.RequestContext, names: readonly string[]): Promise<LowRows> {
  const batch = new Batch(context);
  const shown = await loadShown(batch, names);
  const cut = await cutTexts(batch, shown);
  const low = shown.filter((_, index) => (cut[index] ?? []).length > 0);
  return {
    rows: cut.reduce((sum, texts) => sum + new Set(texts.map(({ row }) => row)).size, 0),
    sheets: low.map(({ sheet }) => sheet.name),
    isBusy: shown.some(({ values }) => values.some((cells) => cells.some(isBeingWorkedOut))),
  };
}

/**
 * Makes those rows as high as their texts need, and lets texts go on below where they ran into the next cell. No row becomes
 * lower, and nothing is written but that.
 *
 * @returns how many rows were too low
 */
export async function fitRows(context: Excel.RequestContext, names: readonly string[]): Promise<number> {
  const batch = new Batch(context);
  const shown = await loadShown(batch, names);
  const cut = await cutTexts(batch, shown);
  let fitted = 0;
  for (const [index, { sheet, heights }] of shown.entries()) {
    const texts = cut[index] ?? [];
    await wrap(batch, sheet, texts);
    fitted += await raise(batch, sheet, texts, heights);
  }
  await batch.send();
  return fitted;
}

/** Rows that stand below each other and are treated alike. */
interface Run {
  readonly row: number;
  rows: number;
  readonly lines: number;
}

function runsOf(rows: ReadonlyMap<number, number>): Run[] {
  const runs: Run[] = [];
  for (const [row, lines] of [...rows].sort(([one], [other]) => one - other)) {
    const last = runs.at(-1);
    if (last && last.lines === lines && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1, lines });
  }
  return runs;
}

const from = ([first, ...rest]: readonly Run[]): { readonly row: number; readonly rows: number } => {
  const last = rest.at(-1) ?? first;
  return first && last ? { row: first.row, rows: last.row + last.rows - first.row } : { row: 0, rows: 0 };
};

/** Queued. */
async function wrap(batch: Batch, sheet: Excel.Worksheet, texts: readonly CutText[]): Promise<void> {
  for (const column of new Set(texts.flatMap((text) => (text.isWrapped ? [] : [text.column])))) {
    const rows = texts.filter((text) => text.column === column && !text.isWrapped);
    const runs = runsOf(new Map(rows.map(({ row }) => [row, 0])));
    for (const { row, rows: count } of runs.length > mostRuns ? [from(runs)] : runs) {
      await batch.room(6);
      const { format } = rangeAt(sheet, { row, column, rows: count, columns: 1 });
      format.wrapText = true;
      format.verticalAlignment = "Top";
    }
  }
}

/** Queued. */
async function raise(
  batch: Batch,
  sheet: Excel.Worksheet,
  texts: readonly CutText[],
  heights: readonly number[],
): Promise<number> {
  const needed = new Map<number, number>();
  for (const { row, lines } of texts) needed.set(row, Math.max(lines, needed.get(row) ?? 0));
  const runs = runsOf(needed);
  // Rows between them that are higher than that already do not become lower.
  const highest = Math.max(...runs.map(({ lines }) => lines), Math.max(0, ...heights) / lineHeight);
  const queued = runs.length > mostRuns ? [{ ...from(runs), lines: highest }] : runs;
  for (const { row, rows, lines } of queued) {
    if (rows === 1 && lines * lineHeight <= (heights[row] ?? 0)) continue;
    await batch.room(4);
    rangeAt(sheet, { row, column: 0, rows, columns: 1 }).format.rowHeight = lines * lineHeight;
  }
  return needed.size;
}
