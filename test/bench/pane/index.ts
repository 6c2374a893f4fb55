import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTestBrowser } from "../../support/test-browser";
import { Workbench } from "../../support/workbench";
import { buildPages } from "./build-pages";

/**
 * How soon the pane can be used: the workbook's contents are shown and the page answers. Held against a bare page that
 * only loads Microsoft's library and makes the same first read, and against a page like Microsoft's React template; by
 * turns in one browser, at full, a quarter and a sixth of the processor. All three come from the same server, with their
 * scripts beside them, and the browser keeps of each what it may keep, as for a person who opens the pane once more. Build
 * first: npm run build.
 *
 * No page of an add-in is sooner than the bare one: where that one misses an aim as well, the library's own time is more of
 * the whole than the aim leaves, and the table says so.
 */

const rounds = Number(process.argv[2] ?? 11);
const slowdowns = [1, 4, 6];
const variants = ["pane", "bare", "template"] as const;
type Variant = (typeof variants)[number];

const keptForAYear = "public, max-age=31536000, immutable";

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
  const served = mkdtempSync(join(tmpdir(), "familjecentral-bench-"));
  cpSync("dist", served, { recursive: true });
  const pages = pagesBeside(served);
  const testBrowser = await startTestBrowser({ isTimed: true });
  const workbench = await Workbench.open(testBrowser, { dist: served });
  const { page } = workbench;
  // A page may take its time at a sixth of the processor.
  page.setDefaultTimeout(120_000);
  // Functions are handed over as tsx has translated them, with calls of its helper for their names.
  await page.addInitScript("globalThis.__name ??= (named) => named;");
  await page.addInitScript(watchUsable);
  const devtools = await page.context().newCDPSession(page);

  const once = async (which: Variant): Promise<number> => {
    writeFileSync(join(served, "taskpane.html"), pages[which]);
    const navigated = page.waitForEvent("framenavigated", (frame) =>
      frame.url().startsWith(workbench.addinAddress),
    );
    await workbench.inPage((inside) => inside.reloadAddin());
    const frame = await navigated;
    await frame.waitForFunction(() => "usableAt" in window);
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
        // The grid works out the functions' cells anew when they have gone: not in the time of whoever comes next.
        await once("bare");
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
  rmSync(served, { recursive: true });
}

/** Puts the scripts of the compared pages where the add-in is served from, and gives the text of each of the pages. */
function pagesBeside(served: string): Record<Variant, string> {
  const pane = readFileSync(join(served, "taskpane.html"), "utf8");
  const officeJs = /<script src="[^"]*office\.js"><\/script>/.exec(pane)?.[0];
  if (officeJs === undefined) throw new Error("The pane's page does not load Microsoft's library.");
  const pageOf = (name: string, script: string): string => {
    writeFileSync(join(served, `${name}.js`), script);
    // As long as the pane's own files, whose names change with what is in them.
    appendFileSync(join(served, "_headers"), `\n/${name}.js\n  Cache-Control: ${keptForAYear}\n`);
    return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${name}</title>${officeJs}<script defer src="${name}.js"></script></head><body></body></html>`;
  };
  const { bare, template } = buildPages();
  return { pane, bare: pageOf("bare", bare), template: pageOf("template", template) };
}

void measure().catch((problem: unknown) => {
  console.error(problem);
  process.exit(1); // and with it the browser
});
