import type { Frame } from "playwright-core";
import { paneText, reviewText } from "../support/texts";
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
const summary = async (pane: Frame): Promise<string> =>
  plain(await pane.locator("[data-summary]").textContent());

/** The sheet with the sample's specifications, as Excel puts it on the clipboard. */
async function copiedSheet(workbench: Workbench): Promise<{ text: string; amounts: number; first: number }> {
  const cells = await workbench.inPage(({ book }) => {
    const sheet = book.sheets().find(({ name }) => name === "Fakturaunderlag")!;
    return sheet.values(sheet.usedRect()!);
  });
  const head = cells.findIndex((row) => row.includes("Beräkning"));
  const [amounts, share] = ["Belopp", "Andel"].map((heading) => cells[head]!.indexOf(heading)) as [
    number,
    number,
  ];
  const shown = (cell: unknown, column: number): string => {
    if (typeof cell !== "number") return cell === null ? "" : String(cell);
    const style = column === share ? ({ style: "percent" } as const) : {};
    return cell.toLocaleString("sv-SE", { ...style, minimumFractionDigits: 2, maximumFractionDigits: 2 });
  };
  return { text: cells.map((row) => row.map(shown).join("\t")).join("\n"), amounts, first: head + 1 };
}

test("what the sheet holds is pasted and all right; one changed figure is found, written, shown and taken back; by the keyboard, in both languages", async () => {
  const workbench = await Workbench.open(chromium, { sample: "functions", language: "sv" });
  const { page, pane } = workbench;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await pane.locator("[data-view=costs]").click();
  await pane.locator("[data-part=review]").focus();
  await page.keyboard.press("Enter");
  const field = pane.locator("fc-review-input textarea");
  await field.waitFor();

  const { text, amounts, first } = await copiedSheet(workbench);
  await field.fill(text);
  const lines = await pane.locator("[data-list=right] summary").textContent();
  const count = Number.parseInt(lines ?? "", 10);
  expect(count).toBeGreaterThan(20);
  expect(await summary(pane)).toBe(`Alla ${count} rader stämmer.`);

  // One figure is another, and one name is an element of a page: it stays the letters that it is.
  const rows = text.split("\n").map((row) => row.split("\t"));
  const stated = Number((rows[first]![amounts] as string).replace(/\s/g, "").replace(",", "."));
  rows[first]![amounts] = (stated + 1250).toFixed(2);
  rows.push(["<img src=x onerror=\"document.title='hit'\">", ...Array<string>(amounts - 1).fill(""), "5"]);
  rows.at(-1)![2] = "<b>Fika</b>";
  rows.at(-1)![5] = "10";
  rows.at(-1)![7] = "enligt avtal";
  await field.fill(rows.map((row) => row.join("\t")).join("\r\n"));
  await pane.locator("[data-list=deviating]").first().waitFor();
  expect(await summary(pane)).toContain(`${count - 1} rader stämmer.`);
  const found = pane.locator("[data-line=deviating]").first();
  expect(plain(await found.locator("[data-difference]").textContent())).toBe("1 250,00 kr för mycket");
  expect(await pane.locator("fc-review-list img, fc-review-list b").count()).toBe(0);

  // The line is shown where it was pasted.
  await found.locator("[data-action=show-line]").focus();
  await page.keyboard.press("Enter");
  const selected = await field.evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(selected).toContain((stated + 1250).toFixed(2));

  await pane.locator("[data-action=copy-review]").focus();
  await page.keyboard.press("Enter");
  await pane.locator("[data-action=copy-review]", { hasText: reviewText.sv.copied }).waitFor();

  for (const media of [
    { colorScheme: "light" },
    { colorScheme: "dark" },
    { colorScheme: "light", forcedColors: "active" },
  ] as const) {
    await page.emulateMedia(media);
    expect(await accessibilityProblems(pane)).toEqual([]);
  }
  const frame = await pane.frameElement();
  await frame.evaluate((element) => ((element as HTMLElement).style.width = "320px"));
  const overflow = await pane.evaluate(() => {
    const main = document.querySelector("fc-pane")!.shadowRoot!.querySelector("main")!;
    return main.scrollWidth - main.clientWidth;
  });
  expect(overflow).toBeLessThanOrEqual(0);

  // In the other language the same is said.
  await pane.locator("[data-language=en]").click();
  await pane.locator("[data-part=review]", { hasText: paneText.en.parts.costs.review }).waitFor();
  expect(plain(await found.locator("[data-difference]").textContent())).toBe("SEK 1,250.00 too much");
  expect(await summary(pane)).toContain(`${count - 1} lines are right.`);

  const before = await workbench.inPage(({ book }) => book.sheets().map(({ name }) => name));
  await pane.locator("[data-action=write]").focus();
  await page.keyboard.press("Enter");
  await pane.locator("[data-doing=done]").waitFor({ timeout: 60_000 });
  await workbench.settled();
  const after = await workbench.inPage(({ book }) => book.sheets().map(({ name }) => name));
  expect(after.slice(before.length)).toEqual(["Granskning – underlag", "Granskning"]);
  const cells = await workbench.inPage(({ book }) => {
    const sheet = book.sheets().at(-1)!;
    return sheet.values(sheet.usedRect()!);
  });
  const head = cells.findIndex((row) => row.includes("Skillnad") && row.includes("Bedömning"));
  const [difference, name] = ["Skillnad", "Kostnadsslag"].map((heading) => cells[head]!.indexOf(heading)) as [
    number,
    number,
  ];
  expect(cells[head + 1]![difference]).toBe(1250);
  expect(cells.find((row) => row[name] === "Summa")).toBeDefined();
  expect(cells.some((row) => row[name] === "<b>Fika</b>")).toBe(true);

  await pane.locator("[data-action=undo]").focus();
  await page.keyboard.press("Enter");
  await pane
    .locator("[data-doing=done]", { hasText: paneText.en.actions.work["review-sheet"].undone })
    .waitFor({ timeout: 60_000 });

  // The same from the sheet itself: the line's cell is selected, and what is mended there is right at once.
  await pane.locator("[data-action=clear]").first().click();
  await workbench.select("Fakturaunderlag", first + 2, 1);
  await pane.locator("[data-action=use-selection]").click();
  await pane.locator("[data-read]").waitFor();
  expect(await summary(pane)).toBe(`All ${count} lines are right.`);
  await workbench.close();
});
