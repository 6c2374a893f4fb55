import { mkdirSync } from "node:fs";
import path from "node:path";
import { showLedger, showRanges, showReview, showSent, showSettlement, showSplit } from "./help-of-costs";
import { startTestBrowser, type TestBrowser } from "./test-browser";
import { Workbench, type WorkbenchOptions } from "./workbench";

/**
 * Makes the pictures of the README and, but for those of Start and two of Jämför, of the help anew, from what lies in dist and build/workbench:
 *
 *   npm run build && npx tsx test/support/screenshots.ts [folder [part of a name]]
 */
const folder = path.resolve(process.argv[2] ?? path.join(__dirname, "../../assets"));
const wanted = process.argv[3] ?? "";

interface Picture extends WorkbenchOptions {
  /** The file below the folder, without its ending. */
  readonly name: string;
  /** The part of the pane that is shown, where it is not all of it. */
  readonly of?: string;
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

const showCoverage = async ({ pane }: Workbench): Promise<void> => {
  await pane.locator("nav [data-view=comparison]").click();
  await pane.locator("fc-indicator-preview").waitFor();
  await pane.locator("[data-part=coverage]").click();
  await pane.locator("fc-coverage-view").waitFor();
};

/** What the survey says, with some of it protected. */
const showSurvey = async ({ pane }: Workbench): Promise<void> => {
  await pane.locator("nav [data-view=survey]").click();
  await pane.locator("[data-action=sample]").click();
  await pane.locator("fc-survey-result table").first().waitFor();
  await pane.locator("[data-doing=done]").waitFor();
};

const helpOfCosts = {
  "costs-split": showSplit,
  "costs-sent": showSent,
  "costs-settlement": showSettlement,
  "costs-review": showReview,
  ranges: showRanges,
  ledger: showLedger,
};

const helpPictures: readonly Picture[] = (["sv", "en"] as const).flatMap((language): Picture[] => [
  ...Object.entries(helpOfCosts).map(
    ([name, prepare]): Picture => ({
      ...{ name: `help/${name}-${language}`, language, prepare },
      sample: name === "costs-settlement" ? "functions" : "empty",
      viewport: { width: 1280, height: 1000 },
    }),
  ),
  {
    ...{ name: `help/survey-${language}`, language, sample: "empty", of: "fc-result-step" },
    viewport: { width: 1280, height: 3400 },
    prepare: showSurvey,
  },
  {
    ...{ name: `help/coverage-${language}`, language, viewport: { width: 1280, height: 1220 } },
    prepare: showCoverage,
  },
]);

const pictures: readonly Picture[] = [
  ...helpPictures,
  {
    name: "screenshots/workbench",
    viewport: { width: 1440, height: 1000 },
    whole: true,
    prepare: showCentres,
  },
  { name: "screenshots/start-sv" },
  {
    name: "screenshots/centraler-sv",
    viewport: { width: 1280, height: 1860 },
    prepare: async (workbench) => {
      await forget(workbench);
      await showCentres(workbench);
      await workbench.pane.locator(".centre", { hasText: "Ludvika" }).click();
      await workbench.pane.locator(".why").waitFor();
    },
  },
  {
    name: "screenshots/kostnader-sv",
    sample: "functions",
    viewport: { width: 1280, height: 1860 },
    prepare: showCosts,
  },
  {
    name: "screenshots/centraler-dark-en",
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
  const { name, colorScheme = "light", whole = false, of, prepare, ...options } = picture;
  const workbench = await Workbench.open(browser, { viewport: size, ...options });
  const { page } = workbench;
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await workbench.pane.locator("[data-workbook=here], .centre, [data-view]").first().waitFor();
  await prepare?.(workbench);
  await page.mouse.move(0, 0);
  await workbench.settled();
  const target = of ? workbench.pane.locator(of) : whole ? page : page.locator("iframe#addin");
  await target.screenshot({ path: path.join(folder, `${name}.png`) });
  await workbench.close();
}

async function takeAll(): Promise<void> {
  for (const one of ["help", "screenshots"]) mkdirSync(path.join(folder, one), { recursive: true });
  const browser = await startTestBrowser({ isTimed: true });
  try {
    for (const picture of pictures.filter(({ name }) => name.includes(wanted))) await take(browser, picture);
  } finally {
    // Servers that a picture has left open are ended with the process.
    await browser.close();
  }
}

takeAll().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
