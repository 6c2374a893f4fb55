import { supports } from "../host";
import { inWorkbook } from "../run";
import { functionProbes } from "./function-probes";
import {
  isSame,
  noAnswer,
  type Bench,
  type Finding,
  type Measure,
  type Probe,
  type ProbeResult,
} from "./probe";
import { sheetProbes } from "./sheet-probes";
import { surroundingsProbes } from "./surroundings-probes";
import { tableProbes } from "./table-probes";
import { workbookProbes } from "./workbook-probes";

interface CheckOptions {
  /** What the page can try without the workbook: the clipboard, what the browser remembers. */
  readonly pageProbes: readonly Probe[];
  /** Told before each probe, which are counted from 1. */
  readonly progress?: (probe: Probe["id"], number: number, of: number) => void;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** A free name before it is given its own: one that a person would not use. */
const firstName = "FC kontroll";
const sheetName = "FC kontroll av installationen";

/** Excel may never answer: then the next probe is tried. */
const patience = 15_000;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Tries on a sheet of its own, in sight, what the add-in needs of Excel: one thing at a time, each in a request of its
 * own, so that one that fails leaves the others as they are. Takes the sheet away again, and goes back to the one that
 * was shown. Nothing that was in the workbook is read or changed.
 */
export async function checkInstallation({
  pageProbes,
  progress,
  pause = wait,
}: CheckOptions): Promise<readonly ProbeResult[]> {
  const shownBefore = await activeSheet();
  const bench = { name: firstName };
  // The sheet first: some of what surrounds it is asked of a cell where Excel has no other answer.
  const onSheet = [renaming(bench), ...sheetProbes, ...tableProbes, ...functionProbes, ...workbookProbes];
  const probes = [adding(bench), ...surroundingsProbes, ...onSheet, ...pageProbes, deleting(bench)];
  const results: ProbeResult[] = [];
  let hasSheet = true;
  for (const [index, probe] of probes.entries()) {
    // Without the sheet nothing that is tried on it could go well, whatever Excel can.
    if (!hasSheet && (onSheet.includes(probe) || probe.id === "delete-sheet")) continue;
    progress?.(probe.id, index + 1, probes.length);
    const result = await tried(probe, bench, pause);
    results.push(result);
    if (probe.id === "add-sheet") hasSheet = result.outcome !== "failed";
  }
  await goBack(shownBefore);
  return results;
}

/** The name that the sheet has by now. */
interface BenchName {
  name: string;
}

const adding = (bench: BenchName): Probe => ({
  id: "add-sheet",
  measure: "no-sheets",
  run: async ({ context }) => {
    const { worksheets } = context.workbook;
    // What an earlier check could not take away.
    for (const name of [firstName, sheetName]) worksheets.getItemOrNullObject(name).delete();
    const sheet = worksheets.add(bench.name);
    sheet.activate();
    sheet.load("name");
    await context.sync();
    return { expected: firstName, came: sheet.name };
  },
});

const renaming = (bench: BenchName): Probe => ({
  id: "rename-sheet",
  measure: "rename-by-hand",
  run: async ({ context, sheet }) => {
    sheet.name = sheetName;
    sheet.load("name");
    await context.sync();
    bench.name = sheet.name;
    return { expected: sheetName, came: sheet.name };
  },
});

const deleting = (bench: BenchName): Probe => ({
  id: "delete-sheet",
  measure: "delete-by-hand",
  run: async ({ context }) => {
    const { worksheets } = context.workbook;
    worksheets.getItemOrNullObject(bench.name).delete();
    const left = worksheets.getItemOrNullObject(bench.name);
    left.load("name");
    await context.sync();
    return { expected: true, came: left.isNullObject };
  },
});

/** These say what Excel does, which is known only where it has answered. */
const saysHowItIs: ReadonlySet<Measure> = new Set<Measure>(["counts-from-1904", "says-manual"]);

async function tried(
  probe: Probe,
  bench: BenchName,
  pause: (milliseconds: number) => Promise<void>,
): Promise<ProbeResult> {
  const { id, needs, measure, notes } = probe;
  if (needs !== undefined && !supports("ExcelApi", needs)) {
    return { id, outcome: "not-in-this-excel", expected: `ExcelApi ${needs}`, came: false, milliseconds: 0 };
  }
  const start = performance.now();
  const took = (): number => Math.round(performance.now() - start);
  try {
    const { expected, came, late } = await answered(run(probe, bench, pause));
    const isExpected = isSame(expected, came);
    const outcome = notes ? "noted" : isExpected ? "as-expected" : "otherwise";
    const does = late ? "waits" : isExpected ? undefined : measure;
    return { id, outcome, expected, came, milliseconds: took(), ...(does && !notes && { measure: does }) };
  } catch (problem) {
    const came = codeOf(problem);
    const does = measure && !saysHowItIs.has(measure) ? { measure } : {};
    return { id, outcome: "failed", expected: true, came, milliseconds: took(), ...does };
  }
}

const run = (probe: Probe, { name }: BenchName, pause: Bench["pause"]): Promise<Finding> =>
  inWorkbook((context) =>
    probe.run({
      context,
      // Only where it is asked for: a request that names a sheet fails where there is none.
      get sheet() {
        return context.workbook.worksheets.getItem(name);
      },
      pause,
    }),
  );

class NoAnswer extends Error {}

async function answered<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), patience);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Excel's own code, which somebody who is asked for help can look up. Its sentence could hold a name. */
function codeOf(problem: unknown): string {
  if (problem instanceof NoAnswer) return noAnswer;
  const { code } = problem as { readonly code?: unknown };
  return typeof code === "string" ? code : "Error";
}

async function activeSheet(): Promise<string | undefined> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    await context.sync();
    return sheet.id;
  }).catch(() => undefined);
}

/** The sheet that was shown before; where it is gone, Excel shows another by itself. */
async function goBack(id: string | undefined): Promise<void> {
  if (id === undefined) return;
  await inWorkbook(async (context) => {
    context.workbook.worksheets.getItem(id).activate();
    await context.sync();
  }).catch(() => undefined);
}
