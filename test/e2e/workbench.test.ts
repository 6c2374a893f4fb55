import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { accessibilityProblems } from "../support/accessibility";
import { startTestBrowser, type TestBrowser } from "../support/test-browser";
import { Workbench } from "../support/workbench";

const dist = resolve(__dirname, "../../dist");

jest.setTimeout(60_000);

let chromium: TestBrowser;
let workbench: Workbench;

beforeAll(async () => {
  chromium = await startTestBrowser();
});
afterAll(() => chromium.close());

describe("for a person", () => {
  beforeAll(async () => {
    workbench = await Workbench.open(chromium);
  });
  afterAll(() => workbench.close());

  /** Puts the keyboard's focus on the cells, with this one selected. */
  async function focus(sheet: string, row: number, column: number): Promise<void> {
    const cells = workbench.page.locator('canvas[id^="univer-sheet-main-canvas"]');
    await cells.click({ position: { x: 300, y: 300 } });
    await workbench.select(sheet, row, column);
  }

  test("typing a word into a cell changes the class beside it", async () => {
    const soc = await workbench.cellIn("tblCentraler", "Avesta", "Soc");
    await focus(soc.sheet, soc.row, soc.column);
    await workbench.page.keyboard.type("ja");
    await workbench.page.keyboard.press("Enter");
    await workbench.settled();
    expect((await workbench.column("tblCentraler", "Soc", "Klass"))[0]).toEqual(["ja", "FC"]);
  });

  test("typing =FC. offers the add-in's functions with their descriptions", async () => {
    const { functions } = JSON.parse(readFileSync(resolve(dist, "functions.json"), "utf8")) as {
      functions: { name: string; description: string }[];
    };
    await focus("Kommuner", 30, 0);
    const { keyboard } = workbench.page;
    await keyboard.type("=FC.");
    const offered = workbench.page.locator("li:visible");
    await offered.getByText("FC.KLASS", { exact: true }).waitFor();
    for (const text of await offered.allTextContents()) expect(text).toMatch(/^FC\.[A-Z]+\S/);
    // The grid shows ten at a time, so each is looked for by its first letters.
    for (const { name, description } of functions) {
      await keyboard.type(name.slice(0, 2));
      await offered.filter({ hasText: `FC.${name}${description}` }).waitFor();
      await keyboard.press("Backspace");
      await keyboard.press("Backspace");
    }
    await keyboard.press("Escape");
    await keyboard.press("Escape");
  });

  test("the ribbon has the manifest's buttons, and they open the pane", async () => {
    const manifest = readFileSync(resolve(dist, "manifest.xml"), "utf8");
    const swedish = (resid: string): string =>
      new RegExp(`id="${resid}"\\s+DefaultValue="([^"]*)"`).exec(manifest)![1]!;
    const labels = [...manifest.matchAll(/<Control [^>]*>\s*<Label resid="([^"]+)"/g)].map(([, resid]) =>
      swedish(resid!),
    );
    const tab = swedish(/<Label resid="([^"]+)"\s*\/>\s*<\/CustomTab>/.exec(manifest)![1]!);
    expect(labels.length).toBeGreaterThan(0);

    const { page } = workbench;
    await page.getByRole("tab", { name: tab }).click();
    const panel = page.getByRole("tabpanel", { name: tab });
    expect(
      await panel.getByRole("button").evaluateAll((buttons) => buttons.map((b) => b.textContent)),
    ).toEqual(labels);

    const pane = page.locator("iframe#addin");
    for (const label of labels) {
      await page.locator("#close-pane").click();
      await pane.waitFor({ state: "hidden" });
      await panel.getByRole("button", { name: label }).click();
      await pane.waitFor({ state: "visible" });
    }
  });
});

describe("for everybody", () => {
  beforeAll(async () => {
    workbench = await Workbench.open(chromium);
  });
  afterAll(() => workbench.close());

  const looks = {
    light: { colorScheme: "light", forcedColors: "none" },
    dark: { colorScheme: "dark", forcedColors: "none" },
    "forced colours": { colorScheme: "dark", forcedColors: "active" },
  } as const;
  const problems = async (): Promise<string[]> => [
    ...(await accessibilityProblems(workbench.pane)),
    // The grid is a canvas of another maker: what a person hears of a cell is read out beside it.
    ...(await accessibilityProblems(workbench.page.mainFrame(), ["#grid"])),
  ];

  test.each(["sv", "en"] as const)(
    "the pane and the page around the cells are accessible in %s",
    async (language) => {
      if (language === "en") await workbench.withNewAddin((inside) => inside.setLanguage("en"));
      expect(await workbench.pane.evaluate(() => document.documentElement.lang)).toBe(language);
      for (const [look, media] of Object.entries(looks)) {
        await workbench.page.emulateMedia({ ...media, reducedMotion: "reduce" });
        expect([look, await problems()]).toEqual([look, []]);
      }
    },
  );

  test("what is not accessible would be noticed", async () => {
    await workbench.page.emulateMedia({ ...looks.light, reducedMotion: "reduce" });
    await workbench.pane.evaluate(() => {
      document.body.insertAdjacentHTML(
        "beforeend",
        '<p style="color:#ccc;background:#fff">faint</p><img src="">',
      );
    });
    const found = (await problems()).map((problem) => problem.split(":")[0]);
    expect(found).toEqual(expect.arrayContaining(["color-contrast", "image-alt"]));
  });
});
