import type { Route } from "playwright-core";
import { startTestBrowser } from "../../support/test-browser";
import { Workbench } from "../../support/workbench";
import { buildPages } from "./build-pages";

/**
 * How soon the pane can be used: the workbook's contents are shown and the page answers. Held against a bare page that
 * only loads Microsoft's library and makes the same first read, and against a page like Microsoft's React template; by
 * turns in one browser, at full, a quarter and a sixth of the processor. Build first: npm run build.
 *
 * No page of an add-in is sooner than the bare one: where that one misses an aim as well, the library's own time is more of
 * the whole than the aim leaves, and the table says so.
 */

const rounds = Number(process.argv[2] ?? 15);
const slowdowns = [1, 4, 6];
const variants = ["pane", "bare", "template"] as const;
type Variant = (typeof variants)[number];

const aims: Readonly<Record<Exclude<Variant, "pane">, number>> = { bare: 1.2, template: 0.85 };

/** Runs in every frame: notes when the page of the add-in can be used. */
function watchUsable(): void {
  if (!location.pathname.endsWith("/taskpane.html")) return;
  const isUsable = (): boolean => {
    if (document.body?.dataset["usable"] === "yes") return true;
    const start = document.querySelector("fc-pane")?.shadowRoot?.querySelector("fc-start-view");
    return !!start?.shadowRoot?.querySelector("[data-workbook=here]");
  };
  const look = (): void => {
    if (!isUsable()) return void requestAnimationFrame(look);
    // The page answers when what it has begun is done.
    const turn = new MessageChannel();
    turn.port1.onmessage = () => Object.assign(window, { usableAt: performance.now() });
    turn.port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

async function measure(): Promise<void> {
  const scripts = buildPages();
  const testBrowser = await startTestBrowser();
  const workbench = await Workbench.open(testBrowser);
  const { page } = workbench;
  // A page may take its time at a sixth of the processor.
  page.setDefaultTimeout(120_000);
  let variant: Variant = "pane";
  /** The pane's own line, which the other pages load Microsoft's library by. */
  let officeJs = "";
  const answer = async (route: Route): Promise<void> => {
    if (variant === "pane") return route.continue();
    const script = `<script defer src="data:text/javascript;base64,${Buffer.from(scripts[variant]).toString("base64")}"></script>`;
    await route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${variant}</title>${officeJs}${script}</head><body></body></html>`,
    });
  };
  await page.context().route(/\/taskpane\.html/, answer);
  // Functions are handed over as tsx has translated them, with calls of its helper for their names.
  await page.addInitScript("globalThis.__name ??= (named) => named;");
  await page.addInitScript(watchUsable);
  const devtools = await page.context().newCDPSession(page);

  const once = async (which: Variant): Promise<number> => {
    variant = which;
    const navigated = page.waitForEvent("framenavigated", (frame) =>
      frame.url().startsWith(workbench.addinAddress),
    );
    await workbench.inPage((inside) => inside.reloadAddin());
    const frame = await navigated;
    await frame.waitForFunction(() => "usableAt" in window);
    officeJs ||= await frame.evaluate(
      () => document.querySelector("script[src*='office.js']")?.outerHTML ?? "",
    );
    const usable = await frame.evaluate(() => (window as unknown as { usableAt: number }).usableAt);
    await workbench.settled();
    return usable;
  };

  const rows: object[] = [];
  const missed: string[] = [];
  for (const rate of slowdowns) {
    await devtools.send("Emulation.setCPUThrottlingRate", { rate });
    const times: Record<Variant, number[]> = { pane: [], bare: [], template: [] };
    for (let round = -1; round < rounds; round++) {
      for (const which of variants) {
        const usable = await once(which);
        if (round >= 0) times[which].push(usable); // the first round fills the caches
      }
    }
    const ratioOf = (which: Variant, beside: Variant): number =>
      median(times[which].map((one, round) => one / (times[beside][round] as number)));
    for (const beside of ["bare", "template"] as const) {
      const ratio = ratioOf("pane", beside);
      const bareRatio = ratioOf("bare", beside);
      const processor = rate === 1 ? "full" : `1/${rate}`;
      const met = ratio <= aims[beside] ? "yes" : bareRatio > aims[beside] ? "nor does the bare page" : "NO";
      if (met !== "yes") {
        const bare = met === "NO" ? "" : `, which the bare page misses as well: ${bareRatio.toFixed(2)}`;
        missed.push(`${beside} at ${processor} (${ratio.toFixed(2)}, aim ${aims[beside]}${bare})`);
      }
      rows.push({
        processor,
        "pane, ms (median)": Math.round(median(times.pane)),
        "pane, ms (least)": Math.round(Math.min(...times.pane)),
        beside,
        "beside, ms (median)": Math.round(median(times[beside])),
        "beside, ms (least)": Math.round(Math.min(...times[beside])),
        "ratio (median of pairs)": Number(ratio.toFixed(2)),
        "bare page's ratio": Number(bareRatio.toFixed(2)),
        aim: `≤ ${aims[beside]}`,
        met,
      });
    }
  }
  console.table(rows);
  console.log(missed.length === 0 ? "Every aim is met." : `Missed: ${missed.join("; ")}.`);
  await workbench.close();
  await testBrowser.close();
}

void measure().catch((problem: unknown) => {
  console.error(problem);
  process.exit(1); // and with it the browser
});
