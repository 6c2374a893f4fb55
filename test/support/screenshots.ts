import { mkdirSync } from "node:fs";
import path from "node:path";
import { startTestBrowser, type TestBrowser } from "./test-browser";
import { Workbench, type WorkbenchOptions } from "./workbench";

/**
 * Makes the pictures of the README anew, from what lies in dist and build/workbench:
 *
 *   npm run build && npx tsx test/support/screenshots.ts [folder]
 */
const folder = path.resolve(process.argv[2] ?? path.join(__dirname, "../../assets/screenshots"));

interface Picture extends WorkbenchOptions {
  readonly name: string;
  readonly colorScheme?: "light" | "dark";
  /** The pane alone, or with the workbook beside it. */
  readonly whole?: boolean;
  readonly prepare?: (workbench: Workbench) => Promise<void>;
}

const size = { width: 1280, height: 800 };

const showCentres = async ({ pane }: Workbench): Promise<void> => {
  await pane.locator("nav [data-view=centres]").click();
  await pane.locator(".centre").first().waitFor();
};

/** Two answers that nobody knows, so that there is something to ask. */
async function forget(workbench: Workbench): Promise<void> {
  for (const [centre, service] of [
    ["Avesta", "Soc"],
    ["Hedemora", "ÖF"],
  ] as const) {
    const { sheet, row, column } = await workbench.cellIn("tblCentraler", centre, service);
    await workbench.write(sheet, row, column, [[null]]);
  }
}

const showCosts = async ({ pane }: Workbench): Promise<void> => {
  await pane.locator("nav [data-view=costs]").click();
  await pane.locator("fc-split-chart [data-organisation]").first().waitFor();
};

const pictures: readonly Picture[] = [
  { name: "workbench", viewport: { width: 1440, height: 1000 }, whole: true, prepare: showCentres },
  { name: "start-sv" },
  {
    name: "centraler-sv",
    viewport: { width: 1280, height: 1860 },
    prepare: async (workbench) => {
      await forget(workbench);
      await showCentres(workbench);
      await workbench.pane.locator(".centre", { hasText: "Ludvika" }).click();
      await workbench.pane.locator(".why").waitFor();
    },
  },
  { name: "kostnader-sv", sample: "functions", viewport: { width: 1280, height: 1860 }, prepare: showCosts },
  {
    name: "centraler-dark-en",
    language: "en",
    colorScheme: "dark",
    viewport: { width: 1280, height: 1240 },
    prepare: async (workbench) => {
      await showCentres(workbench);
      await workbench.pane.locator("select").first().selectOption("built-in:SAMMALOKAL");
      await workbench.pane.locator("[data-action=write]").click();
      await workbench.pane.locator("[data-doing=done]").waitFor();
      await workbench.settled();
    },
  },
];

async function take(browser: TestBrowser, picture: Picture): Promise<void> {
  const { name, colorScheme = "light", whole = false, prepare, ...options } = picture;
  const workbench = await Workbench.open(browser, { viewport: size, ...options });
  const { page } = workbench;
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await workbench.pane.locator("[data-workbook=here], .centre").first().waitFor();
  await prepare?.(workbench);
  await page.mouse.move(0, 0);
  await workbench.settled();
  const target = whole ? page : page.locator("iframe#addin");
  await target.screenshot({ path: path.join(folder, `${name}.png`) });
  await workbench.close();
}

async function takeAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await startTestBrowser();
  for (const picture of pictures) await take(browser, picture);
  await browser.close();
}

takeAll().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
