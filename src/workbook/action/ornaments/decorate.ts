import { ornamentalSteps, type Ornament, type OrnamentalStep } from "./ornaments";
import type { PlannedSheet } from "../plan/plan";

/** So many operations a request, as for what is written. */
const mostOperations = 900;

/**
 * Shows the sheet that is to be seen, and then does what only decorates, each kind in requests of its own on sheets that
 * are in sight. Nothing of it is ever a reason to take back what was written: freezing, page layout and charts have been
 * seen to fail where a window is minimised, a printer's driver is missing or a sheet is not shown (office-js #1463,
 * #2196, #3148, #1860). What fails for several sheets at once is tried for each of them alone.
 *
 * @param without kinds that this Excel is known not to do
 * @returns the kinds that failed on some sheet
 */
export async function decorate(
  context: Excel.RequestContext,
  sheets: readonly PlannedSheet[],
  show: string | undefined,
  without: ReadonlySet<Ornament> = new Set(),
): Promise<readonly Ornament[]> {
  const { worksheets } = context.workbook;
  if (show !== undefined) await tolerated(context, () => worksheets.getItem(show).activate());
  const failed = new Set<Ornament>();
  const drawn = new Map<string, number>();
  for (const [name, stepsOf] of Object.entries(ornamentalSteps)) {
    const ornament = name as Ornament;
    if (without.has(ornament)) continue;
    const steps = sheets.flatMap((planned) =>
      stepsOf(planned).map((step): SheetStep => ({ ...step, sheet: planned.name })),
    );
    for (const group of inRequests(steps, ornament === "charts")) {
      const isDone = await applied(context, group);
      if (ornament === "charts") await countCharts(context, group, drawn, isDone);
      if (isDone) continue;
      const alone = bySheet(group);
      if (alone.length === 1) failed.add(ornament);
      else for (const one of alone) if (!(await applied(context, one))) failed.add(ornament);
    }
  }
  return [...failed];
}

interface SheetStep extends OrnamentalStep {
  readonly sheet: string;
}

const applied = (context: Excel.RequestContext, steps: readonly SheetStep[]): Promise<boolean> =>
  tolerated(context, () => {
    const { worksheets } = context.workbook;
    const sheets = new Map(steps.map(({ sheet }) => [sheet, worksheets.getItem(sheet)]));
    for (const { sheet, queue } of steps) queue(sheets.get(sheet) as Excel.Worksheet);
  });

/** @param single each step by itself: it would be there twice if it were tried again with others */
function inRequests(steps: readonly SheetStep[], single: boolean): SheetStep[][] {
  const requests: SheetStep[][] = [];
  let room = 0;
  for (const step of steps) {
    if (single || step.operations > room) {
      requests.push([]);
      room = mostOperations;
    }
    requests.at(-1)?.push(step);
    room -= step.operations;
  }
  return requests;
}

const bySheet = (steps: readonly SheetStep[]): SheetStep[][] =>
  [...new Set(steps.map(({ sheet }) => sheet))].map((name) => steps.filter(({ sheet }) => sheet === name));

/** A chart that did not come whole goes: half a chart says something else than none. */
async function countCharts(
  context: Excel.RequestContext,
  steps: readonly SheetStep[],
  drawn: Map<string, number>,
  isDone: boolean,
): Promise<void> {
  for (const { sheet } of steps) {
    const before = drawn.get(sheet) ?? 0;
    if (isDone) drawn.set(sheet, before + 1);
    else await withoutCharts(context, context.workbook.worksheets.getItem(sheet), before);
  }
}

async function withoutCharts(
  context: Excel.RequestContext,
  { charts }: Excel.Worksheet,
  whole: number,
): Promise<void> {
  const isRead = await tolerated(context, () => charts.load("items/name"));
  const halves = isRead ? charts.items.slice(whole) : [];
  if (halves.length > 0) await tolerated(context, () => halves.forEach((chart) => chart.delete()));
}

/** A request whose failing is told and does nothing else. */
export async function tolerated(context: Excel.RequestContext, queue: () => unknown): Promise<boolean> {
  try {
    queue();
    await context.sync();
    return true;
  } catch {
    return false;
  }
}
