import type { Frame } from "playwright-core";
import { changeText, paneText, whatIfText } from "../support/texts";
import type { CellInput } from "../../src/workbench/host/book";
import { accessibilityProblems } from "../support/accessibility";
import { startTestBrowser, type TestBrowser } from "../support/test-browser";
import { Workbench } from "../support/workbench";

jest.setTimeout(120_000);

let chromium: TestBrowser;

beforeAll(async () => {
  chromium = await startTestBrowser();
});
afterAll(() => chromium.close());

const plain = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();

/** Last year beside the sample's own tables: the rent was 600 000 kr, and everything else cost the same a year earlier. */
async function addLastYear(workbench: Workbench): Promise<void> {
  const tables = await workbench.inPage(({ book }) =>
    book
      .tables()
      .filter(({ name }) => name === "tblParter" || name === "tblKostnader")
      .map(({ name, sheetId, rect }) => ({
        name: `${name}2024`,
        cells: book
          .sheets()
          .find(({ id }) => id === sheetId)!
          .values(rect),
      })),
  );
  const year = 365;
  const earlier = tables.map(({ name, cells }) => ({
    name,
    cells: cells.map((row, index) =>
      row.map((cell, column): CellInput => {
        const heading = String(cells[0]![column]);
        const isDay = /^(Period|Från|Till)/.test(heading) && typeof cell === "number";
        if (index > 0 && row[0] === "Hyra" && heading === "Belopp") return 600_000;
        return isDay ? (cell as number) - year : (cell as CellInput);
      }),
    ),
  }));
  await workbench.inPage(({ book }, asked) => {
    const sheet = book.addSheet("Förra året");
    let row = 0;
    for (const { name, cells } of asked) {
      const rect = { row, column: 0, rows: cells.length, columns: cells[0]!.length };
      sheet.write(rect, cells);
      book.addTable({ name, sheetId: sheet.id, rect, showTotals: false });
      row += cells.length + 2;
    }
  }, earlier);
  await workbench.settled();
}

async function noFindings(workbench: Workbench): Promise<void> {
  for (const media of [
    { colorScheme: "light" },
    { colorScheme: "dark" },
    { colorScheme: "light", forcedColors: "active" },
  ] as const) {
    await workbench.page.emulateMedia(media);
    expect(await accessibilityProblems(workbench.pane)).toEqual([]);
  }
  await workbench.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  const frame = await workbench.pane.frameElement();
  await frame.evaluate((element) => ((element as HTMLElement).style.width = "320px"));
  const overflowing = await workbench.pane.evaluate(() => {
    const { shadowRoot } = document.querySelector("fc-pane")!;
    return [...shadowRoot!.querySelectorAll("nav ul, main")].filter(
      (element) => element.scrollWidth > element.clientWidth,
    ).length;
  });
  expect(overflowing).toBe(0);
}

/** Presses a button by the keyboard. */
async function press(workbench: Workbench, selector: string): Promise<void> {
  await workbench.pane.locator(selector).focus();
  await workbench.page.keyboard.press("Enter");
}

async function done(workbench: Workbench, sentence: string): Promise<void> {
  await workbench.pane.locator("[data-doing=done]", { hasText: sentence }).waitFor({ timeout: 60_000 });
  await workbench.settled();
}

const sheetNames = (workbench: Workbench): Promise<string[]> =>
  workbench.inPage(({ book }) => book.sheets().map(({ name }) => name));

const focused = (pane: Frame): Promise<string | undefined> =>
  pane.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const host = (active?.getRootNode() as ShadowRoot | undefined)?.host as HTMLElement | undefined;
    const own = active as HTMLElement;
    return own.dataset.action ?? own.dataset.field ?? host?.dataset.action ?? host?.dataset.field;
  });

test("what has changed since last year: from one year only to written sheets, and in English", async () => {
  const workbench = await Workbench.open(chromium, { sample: "functions" });
  const { pane } = workbench;
  await pane.locator("[data-view=costs]").click();
  await pane.locator("[data-part=change]").click();
  await pane.locator("[data-one-year]").waitFor();
  expect(plain(await pane.locator("[data-one-year]").textContent())).toContain("Flytta eller kopiera");
  expect(await accessibilityProblems(pane)).toEqual([]);

  await addLastYear(workbench);
  await pane.locator("fc-change-story").waitFor();
  await noFindings(workbench);
  // The rent is 58 000 kr higher and nothing else has changed: each pays by its area of those days.
  const sentences = (await pane.locator("[data-sentences] li").allTextContents()).map(plain);
  expect(sentences).toHaveLength(3);
  for (const sentence of sentences) expect(sentence).toMatch(/ kr mer, genom högre priser\.$/);
  const paid = sentences.map((one) =>
    Number(/betalar ([\d ,]+) kr/.exec(one)![1]!.replace(/ /g, "").replace(",", ".")),
  );
  expect(paid.reduce((sum, one) => sum + Math.round(one * 100), 0)).toBe(5_800_000);

  await pane.locator("[data-choose=explained] select").selectOption("Kommunen");
  expect(plain(await pane.locator("[data-story] h3").textContent())).toBe(changeText.sv.story("Kommunen"));
  await pane.locator("[data-language=en]").click();
  await pane.locator("[data-story] h3", { hasText: "step by step" }).waitFor();
  expect(plain(await pane.locator("[data-sentences] li").first().textContent())).toMatch(
    /^Regionen pays SEK [\d,.]+ more, through higher prices\.$/,
  );

  const before = await sheetNames(workbench);
  await press(workbench, "[data-action=write]");
  await done(workbench, paneText.en.actions.work["cost-change"].done("Förändring"));
  const after = await sheetNames(workbench);
  expect(after.slice(before.length)).toEqual(["Förändring – underlag", "Förändring"]);
  const cells = await workbench.values("Förändring", { row: 0, column: 0, rows: 12, columns: 9 });
  const total = cells.find(([name]) => name === "Summa")!;
  expect(total.slice(3)).toEqual([58_000, 58_000, 0, 0, 0, 0]);
  expect(cells.flat()).toContain("Effekterna summerar till förändringen för alla.");
  expect(cells.find(([name]) => name === "Kommunen")!.slice(3, 5)).toEqual(
    Array(2).fill(paid[sentences.findIndex((one) => one.startsWith("Kommunen"))]),
  );
  await press(workbench, "[data-action=undo]");
  await done(workbench, paneText.en.actions.work["cost-change"].undone);
  expect(await sheetNames(workbench)).toEqual(before);
  await workbench.close();
});

test("what happens if: by the keyboard alone, through a mistake and an impossible change, to a trial in the cells", async () => {
  const workbench = await Workbench.open(chromium, { sample: "functions", blankMode: "desktop" });
  const { pane, page } = workbench;
  const words = whatIfText.sv;
  await pane.locator("[data-view=costs]").click();
  await pane.locator("[data-part=what-if]").click();
  const figures = async (organisation: string): Promise<string> =>
    plain(await pane.locator(`fc-before-after [data-organisation="${organisation}"] .figures`).textContent());
  await pane.locator("fc-before-after").waitFor();
  expect(await figures("Kommunen")).toMatch(/ 0,00$/);

  await press(workbench, "[data-action=new-change]");
  await pane.locator("fc-trial-form").waitFor();
  while ((await focused(pane)) !== "what") await page.waitForTimeout(20);
  await pane.locator("[data-field=area]").last().focus();
  await page.keyboard.type("mycket");
  await page.keyboard.press("Enter");
  await pane.locator("[aria-invalid=true]").waitFor();
  expect(await focused(pane)).toBe("area");
  await noFindings(workbench);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("213,86");
  await page.keyboard.press("Enter");
  await pane.locator("[data-changes] li").waitFor();
  expect(await focused(pane)).toBe("new-change");
  expect(plain(await pane.locator("[data-changes] li").textContent())).toBe("MHV får ytan 213,86 m².");
  expect(await figures("Regionen")).toMatch(/ \+[\d ]+,\d\d$/);
  expect(await figures("Kommunen")).toMatch(/ −[\d ]+,\d\d$/);

  // A cost that stays with whoever paid it, where that is an organisation of two verksamheter.
  await press(workbench, "[data-action=new-change]");
  await pane.locator("[data-field=what] select").selectOption("key");
  await pane.locator("[data-field=key] select").selectOption("Egen");
  await press(workbench, "[data-action=add-change]");
  const refused = pane.locator("[data-refused]");
  await refused.waitFor();
  expect(plain(await refused.textContent())).toContain(words.refused);
  expect(plain(await refused.textContent())).toContain("(Hyra): nyckeln Egen");
  expect(await pane.locator("[data-action=write]").count()).toBe(0);
  await press(workbench, "[data-changes] li:last-child [data-action=remove-change]");
  await pane.locator("fc-before-after").waitFor();
  expect(await focused(pane)).toBe("remove-change");

  const before = await sheetNames(workbench);
  const shown = await figures("Kommunen");
  await press(workbench, "[data-action=write]");
  await done(workbench, paneText.sv.actions.work["cost-trial"].done("Prov – Jämförelse"));
  expect((await sheetNames(workbench)).slice(before.length)).toEqual([
    "Prov – Parter",
    "Prov – Kostnader",
    "Prov – Underlag",
    "Prov – Jämförelse",
  ]);
  const row = async (): Promise<unknown[]> =>
    (await workbench.values("Prov – Jämförelse", { row: 0, column: 0, rows: 14, columns: 4 })).find(
      ([name]) => name === "Kommunen",
    )!;
  const inKronor = (amount: unknown): string =>
    plain((amount as number).toLocaleString("sv-SE", { minimumFractionDigits: 2, maximumFractionDigits: 2 }));
  expect((await row()).slice(1).map(inKronor).join(" ")).toBe(shown);
  // Somebody goes on in the copy: the area back as it was.
  const place = await workbench.cellIn("tblParterProv", "MHV", "Yta");
  await workbench.write(place.sheet, place.row, place.column, [[113.86]]);
  expect((await row())[3]).toBe(0);
  // What has been gone on with is somebody's own: Ångra says so and leaves it.
  await press(workbench, "[data-action=undo]");
  await pane.locator("fc-message-bar", { hasText: place.sheet }).waitFor();
  await workbench.write(place.sheet, place.row, place.column, [[213.86]]);
  await press(workbench, "[data-action=undo-last]");
  await done(workbench, paneText.sv.actions.work["cost-trial"].undone);
  expect(await sheetNames(workbench)).toEqual(before);
  await workbench.close();
});
