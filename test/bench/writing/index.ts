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

async function measure(testBrowser: TestBrowser, lines: number): Promise<object> {
  const workbench = await Workbench.open(testBrowser, { sample: "functions" });
  workbench.page.setDefaultTimeout(600_000);
  await putCosts(workbench, lines);
  const pane = new PaneInBrowser(workbench);
  await pane.show("costs");
  await pane.find(`[data-action=write]`).waitFor();
  await workbench.inPage(countRequests);
  const devtools: CDPSession = await workbench.page.context().newCDPSession(workbench.page);
  await devtools.send("Profiler.enable");
  await devtools.send("Profiler.setSamplingInterval", { interval: 1000 });
  await devtools.send("Profiler.start");
  const start = performance.now();
  await pane.action("write").click();
  await pane.find("[data-doing=done] .sentence").waitFor();
  const told = performance.now() - start;
  await workbench.settled();
  const calculated = performance.now() - start;
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
    requests,
    operations,
    "kB sent": Math.round(sent / 1000),
    "kB answered": Math.round(answered / 1000),
    ...shares(profile as Profile),
  };
}

async function run(): Promise<void> {
  const testBrowser = await startTestBrowser();
  const rows: object[] = [];
  for (const lines of asked) rows.push(await measure(testBrowser, lines));
  console.table(rows);
  await testBrowser.close();
}

void run().catch((problem: unknown) => {
  console.error(problem);
  process.exit(1); // and with it the browser
});
