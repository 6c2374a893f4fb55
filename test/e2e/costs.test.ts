import type { Frame } from "playwright-core";
import { costsText, paneText } from "../support/texts";
import { accessibilityProblems } from "../support/accessibility";
import { startTestBrowser, type TestBrowser } from "../support/test-browser";
import { Workbench } from "../support/workbench";

jest.setTimeout(120_000);

let chromium: TestBrowser;

beforeAll(async () => {
  chromium = await startTestBrowser();
});
afterAll(() => chromium.close());

async function openCosts(language: "sv" | "en"): Promise<{ workbench: Workbench; pane: Frame }> {
  const workbench = await Workbench.open(chromium, { sample: "functions", language });
  const { pane } = workbench;
  await pane.locator("[data-view=costs]").click();
  await pane.locator("fc-split-chart [data-organisation]").first().waitFor();
  return { workbench, pane };
}

const plain = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();

describe.each(["sv", "en"] as const)("in %s", (language) => {
  const text = costsText[language];

  test("nothing that axe finds, in any of the colours that Excel has, and all views fit in the narrowest pane", async () => {
    const { workbench, pane } = await openCosts(language);
    for (const media of [
      { colorScheme: "light" },
      { colorScheme: "dark" },
      { colorScheme: "light", forcedColors: "active" },
    ] as const) {
      await workbench.page.emulateMedia(media);
      expect(await accessibilityProblems(pane)).toEqual([]);
    }
    const frame = await pane.frameElement();
    for (const width of [350, 320]) {
      await frame.evaluate((element, to) => {
        (element as HTMLElement).style.width = `${to}px`;
      }, width);
      const overflowing = await pane.evaluate(() => {
        const { shadowRoot } = document.querySelector("fc-pane")!;
        return [...shadowRoot!.querySelectorAll("nav ul, main")].filter(
          (element) => element.scrollWidth > element.clientWidth,
        ).length;
      });
      expect([width, overflowing]).toEqual([width, 0]);
    }
    await workbench.close();
  });

  test("by the keyboard alone: the pane shows the figures of the sheet, a specification is turned to, the sheets are written and taken back", async () => {
    const { workbench, pane } = await openCosts(language);
    // The sample has the same split by FC.KOSTNADER: MHV and Samtalsmottagning are the region's.
    const [sums] = await workbench.values("Fördelning", { row: 24, column: 3, rows: 1, columns: 5 });
    const [mhv, bhv, of, soc, other] = sums as number[];
    const figure = (amount: number): string =>
      plain(
        amount.toLocaleString(paneText[language].locale, {
          minimumFractionDigits: 2,
          maximumFractionDigits: 2,
        }),
      );
    const shown = async (organisation: string): Promise<string> =>
      plain(await pane.locator(`[data-organisation="${organisation}"] .organisation`).textContent());
    expect(await shown("Regionen")).toContain(figure(mhv! + other!));
    expect(await shown("Vårdbolaget AB")).toContain(figure(bhv!));
    expect(await shown("Kommunen")).toContain(figure(of! + soc!));

    // Live sheets are said not to be files to send.
    expect(plain(await pane.locator("[data-live]").textContent())).toBe(paneText[language].steps.live);

    await pane.locator("[data-action=next]").focus();
    await workbench.page.keyboard.press("Enter");
    expect(plain(await pane.locator("[data-specification] h4").textContent())).toBe(
      text.invoices.title("Regionen", "Kommunen"),
    );
    const before = await workbench.inPage(({ book }) => book.sheets().map(({ name }) => name));

    await pane.locator("[data-action=write]").focus();
    await workbench.page.keyboard.press("Enter");
    await pane.locator("[data-doing=done]").waitFor({ timeout: 60_000 });
    await workbench.settled();
    const after = await workbench.inPage(({ book }) => book.sheets().map(({ name }) => name));
    expect(after.slice(before.length)).toEqual([
      "Fördelning 2025–26",
      "Fakturaunderlag 2025–26",
      "Spec Regionen→Vårdbola… 2025–26",
      "Spec Regionen→Kommunen 2025–26",
      "Spec Vårdbola…→Regionen 2025–26",
      "Spec Vårdbola…→Kommunen 2025–26",
      "Spec Kommunen→Regionen 2025–26",
      "Spec Kommunen→Vårdbola… 2025–26",
      "Kontroll",
    ]);

    await pane.locator("[data-action=undo]").focus();
    await workbench.page.keyboard.press("Enter");
    await pane
      .locator("[data-doing=done]", { hasText: paneText[language].actions.work["cost-sheets"].undone })
      .waitFor({
        timeout: 60_000,
      });
    expect(await workbench.inPage(({ book }) => book.sheets().map(({ name }) => name))).toEqual(before);
    await workbench.close();
  });
});

test("a cell that cannot be read is pointed out, and shown when it is chosen", async () => {
  const { workbench, pane } = await openCosts("sv");
  const table = await workbench.inPage(
    ({ book }) => book.tables().find(({ name }) => name === "tblKostnader")!.rect,
  );
  await workbench.write("Parter och kostnader", table.row + 1, table.column + 4, [["Regionenn"]]);
  const warning = pane.locator("[data-warning=unknown-payer]");
  await warning.waitFor();
  expect(plain(await warning.textContent())).toContain("Menas Regionen?");
  await warning.locator("button").click();
  await pane.locator("[role=status]", { hasText: "Parter och kostnader!" }).waitFor({ state: "attached" });
  await workbench.close();
});
