import type { CDPSession } from "playwright-core";
import { PaneInBrowser } from "../../e2e/pane-in-browser";
import { startTestBrowser, type TestBrowser } from "../../support/test-browser";
import { Workbench } from "../../support/workbench";
import { shares, type Profile } from "./shares";
import { countRequests, type Requests } from "./requests";
import { putCosts } from "./tables";

/**
 * The largest write: the cost sheets of thousands of lines among twelve, from the button to the last calculated cell, in
 * the workbench with Microsoft's library. How long, what is asked of Excel, and whose time it is. Build first: npm run
 * build.
 */

const sizes = process.argv.slice(2).map(Number);
const asked = sizes.length > 0 ? sizes : [200, 2_000];

/** Ten times the lines take at most so many times the processor's time, and our own scripts at most this part of it. */
const aims = { tenfold: 12, ours: 50 };

interface Measured extends Readonly<Record<string, number>> {
  readonly lines: number;
  readonly "processor, s": number;
  readonly "pane, %": number;
}

async function measure(testBrowser: TestBrowser, lines: number): Promise<Measured> {
  const workbench = await Workbench.open(testBrowser, { sample: "functions" });
  workbench.page.setDefaultTimeout(600_000);
  await putCosts(workbench, lines);
  const pane = new PaneInBrowser(workbench);
  await pane.show("costs");
  await pane.find(`[data-action=write]`).waitFor();
  await workbench.inPage(countRequests);
  const devtools: CDPSession = await workbench.page.context().newCDPSession(workbench.page);
  await devtools.send("Performance.enable");
  /** Seconds that the processor has worked for the page: what else runs on the machine is not counted. */
  const worked = async (): Promise<number> =>
    (await devtools.send("Performance.getMetrics")).metrics.find(({ name }) => name === "ProcessTime")
      ?.value ?? NaN;
  await devtools.send("Profiler.enable");
  await devtools.send("Profiler.setSamplingInterval", { interval: 1000 });
  await devtools.send("Profiler.start");
  const [start, before] = [performance.now(), await worked()];
  await pane.action("write").click();
  await pane.find("[data-doing=done] .sentence").waitFor();
  const told = performance.now() - start;
  await workbench.settled();
  const calculated = performance.now() - start;
  const processor = (await worked()) - before;
  const { profile } = await devtools.send("Profiler.stop");
  const { requests, operations, sent, answered } = await workbench.inPage(
    () => (window as unknown as { requests: Requests }).requests,
  );
  await workbench.close();
  const seconds = (milliseconds: number): number => Number((milliseconds / 1000).toFixed(1));
  return {
    lines,
    "told, s": seconds(told),
    "calculated, s": seconds(calculated),
    "processor, s": Number(processor.toFixed(1)),
    requests,
    operations,
    "kB sent": Math.round(sent / 1000),
    "kB answered": Math.round(answered / 1000),
    ...shares(profile as Profile),
  };
}

/** What a size misses, beside the one before it. */
function missedBy(row: Measured, before: Measured | undefined): string[] {
  const missed: string[] = [];
  if (row["pane, %"] > aims.ours)
    missed.push(`${row.lines} lines: ${row["pane, %"]} % is ours (aim ${aims.ours})`);
  if (!before) return missed;
  const times = (10 * (row["processor, s"] / before["processor, s"])) / (row.lines / before.lines);
  if (times > aims.tenfold)
    missed.push(
      `${row.lines} lines beside ${before.lines}: ${times.toFixed(1)} times for ten times (aim ${aims.tenfold})`,
    );
  return missed;
}

async function run(): Promise<void> {
  const testBrowser = await startTestBrowser({ isTimed: true });
  const rows: Measured[] = [];
  for (const lines of asked) rows.push(await measure(testBrowser, lines));
  console.table(rows);
  const missed = rows.flatMap((row, at) => missedBy(row, rows[at - 1]));
  console.log(missed.length === 0 ? "Every aim is met." : `Missed: ${missed.join("; ")}.`);
  await testBrowser.close();
}

void run().catch((problem: unknown) => {
  console.error(problem);
  process.exit(1); // and with it the browser
});
