import type { Frame } from "playwright-core";
import { paneText, yearText } from "../support/texts";
import { yearSections } from "../../src/taskpane/costs/year/year-section-names";
import type { CellValue } from "../../src/workbench/host/book";
import { callFunction } from "../support/custom-functions";
import { fakturaunderlag } from "../../src/functions/costs";
import { accessibilityProblems } from "../support/accessibility";
import { startTestBrowser, type TestBrowser } from "../support/test-browser";
import { Workbench } from "../support/workbench";

jest.setTimeout(180_000);

let chromium: TestBrowser;
let workbench: Workbench;
let pane: Frame;

beforeAll(async () => {
  chromium = await startTestBrowser();
  workbench = await Workbench.open(chromium, { sample: "functions" });
  pane = workbench.pane;
  await pane.locator("[data-view=costs]").click();
  await pane.locator("[data-part=year]").click();
  await pane.locator("fc-preliminary-view [data-pair]").first().waitFor();
});
afterAll(async () => {
  await workbench.close();
  await chromium.close();
});

const plain = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();
const { actions, locale } = paneText.sv;
const kronor = (amount: number): string =>
  plain(amount.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }));

/** By the keyboard: what a person types in a field, and leaves. */
async function give(field: string, text: string): Promise<void> {
  await pane.locator(`[data-field=${field}] input`).focus();
  await workbench.page.keyboard.press("Control+A");
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press("Tab");
}

async function press(action: string, said: string): Promise<void> {
  await pane.locator(`[data-action=${action}]`).focus();
  await workbench.page.keyboard.press("Enter");
  await pane.locator("[data-doing=done]", { hasText: said }).waitFor({ timeout: 60_000 });
  await workbench.settled();
}

const section = async (id: (typeof yearSections)[number]): Promise<void> => {
  await pane.locator(`[data-section=${id}]`).focus();
  await workbench.page.keyboard.press("Enter");
  await pane.locator(`[data-section=${id}][aria-current=true]`).waitFor();
};

const sheets = (): Promise<string[]> => workbench.inPage(({ book }) => book.sheets().map(({ name }) => name));

const table = (name: string): Promise<CellValue[][]> =>
  workbench.inPage(({ book }, asked) => {
    const { sheetId, rect } = book.tables().find((one) => one.name === asked)!;
    return book
      .sheets()
      .find(({ id }) => id === sheetId)!
      .values(rect);
  }, name);

/** The rows of a sheet that begin with something. */
async function rowsOf(sheet: string, columns: number): Promise<CellValue[][]> {
  const rows = await workbench.values(sheet, { row: 0, column: 0, rows: 400, columns });
  return rows.filter(([first]) => first !== null && first !== "");
}

test("nothing that axe finds in any section, in any of the colours that Excel has, and nothing wider than the narrowest pane", async () => {
  const frame = await pane.frameElement();
  await frame.evaluate((element) => {
    (element as HTMLElement).style.width = "320px";
  });
  for (const id of yearSections) {
    await section(id);
    for (const media of [
      { colorScheme: "light", forcedColors: "none" },
      { colorScheme: "dark", forcedColors: "none" },
      { colorScheme: "light", forcedColors: "active" },
    ] as const) {
      await workbench.page.emulateMedia(media);
      const only = media.colorScheme === "light" && media.forcedColors === "none" ? "all" : "colours";
      expect([id, media, await accessibilityProblems(pane, [], "fc-pane", only)]).toEqual([id, media, []]);
    }
    const overflowing = await pane.evaluate(() => {
      const main = document.querySelector("fc-pane")!.shadowRoot!.querySelector("main")!;
      return main.scrollWidth - main.clientWidth;
    });
    expect([id, overflowing]).toEqual([id, 0]);
  }
  await workbench.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
});

test("by the keyboard alone: a budget becomes amounts in advance for another year, written and taken back", async () => {
  await section("preliminary");
  const before = await sheets();
  await give("from", "i fjol");
  expect(plain(await pane.locator("[data-field=from] p").textContent())).toBe(
    yearText.sv.preliminary.noDay("i fjol"),
  );
  await give("from", "2026");
  await pane.locator("[data-action=use-budgets]").waitFor();
  expect(await pane.locator("[data-field=till] input").inputValue()).toBe("2026-12-31");
  // The same costs, a year later, by those who are there then.
  const [head = [], ...lines] = await table("tblKostnader");
  const year = lines.map((line) =>
    line.map((cell, at) => ({ "Period från": 46_023, "Period till": 46_387 })[String(head[at])] ?? cell),
  );
  const invoices = callFunction(fakturaunderlag, [head, ...year], await table("tblParter"));
  if (!("value" in invoices)) throw new Error(invoices.message);
  const sum = (invoices.value as CellValue[][])
    .filter(([biller, charged]) => biller === "Regionen" && charged === "Kommunen")
    .reduce((total, line) => total + Math.round(Number(line[9]) * 100), 0);
  const shown = plain(await pane.locator('[data-pair="Regionen>Kommunen"] .figure').first().textContent());
  expect(shown).toBe(kronor(sum / 100));

  await press("write", actions.work["preliminary-amounts"].done("Preliminära belopp"));
  // The budget is for the year before: it does not settle these amounts, and no check says that it does.
  expect((await sheets()).slice(before.length)).toEqual(["Preliminära belopp"]);
  const amounts = (await rowsOf("Preliminära belopp", 6)).filter(
    ([biller, charged]) => biller === "Regionen" && charged === "Kommunen",
  );
  expect(new Set(amounts.map((row) => row[3])).size).toBe(12);
  expect(amounts.reduce((total, row) => total + Math.round(Number(row[5]) * 100), 0)).toBe(sum);
  await press("undo", actions.work["preliminary-amounts"].undone);
  expect(await sheets()).toEqual(before);
});

test("the settlement in the pane is the one in the sample's cells, and is written with a check of 0", async () => {
  await section("settlement");
  // FC.SLUTREGLERING stands in the sample: the row of a pair's sum.
  const cells = await workbench.values("Slutreglering", { row: 0, column: 5, rows: 120, columns: 6 });
  const own = cells.find(([from, to, kind]) => from === "Regionen" && to === "Kommunen" && kind === "Summa")!;
  const pair = pane.locator('[data-pair="Regionen>Kommunen"]');
  expect(plain(await pair.locator("th").textContent())).toBe(
    yearText.sv.settlement.debits("Regionen", "Kommunen"),
  );
  expect(plain(await pair.locator(".figure").first().textContent())).toBe(kronor(Number(own[5])));
  expect(plain(await pair.locator("[data-figures]").textContent())).toBe(
    yearText.sv.settlement.ofKind(kronor(Number(own[3])), kronor(Number(own[4]))),
  );
  const written = 1 + (await pane.locator("[data-pair]").count());
  const before = await sheets();
  await press("write", actions.work.settlement.done(written));
  const added = (await sheets()).slice(before.length);
  const rows = await rowsOf(added[0]!, 6);
  expect(
    rows.find(([from, to, kind]) => from === "Regionen" && to === "Kommunen" && kind === "Summa"),
  ).toEqual(own);
  const [differences] = rows.filter(([label]) => String(label).includes("skillnad, ska vara 0"));
  expect(differences?.slice(3)).toEqual([0, 0, 0]);
  // The pair's own sheet is as the sheet of all pairs, and says so.
  const ofPair = await rowsOf(added.find((name) => name.startsWith("Slut Regionen→Kommunen"))!, 5);
  const check = ofPair.find(([label]) => String(label).includes("ska vara 0"));
  expect(check?.[4]).toBe(0);
  expect(ofPair.find(([label]) => label === "Summa")?.slice(2)).toEqual(own.slice(3));
  await press("undo", actions.work.settlement.undone);
});

test("next year's rent follows the index values of the sheet; the pane speaks English when it is asked to", async () => {
  await section("next");
  expect(await pane.locator("[data-how=none]").count()).toBe(1);
  await give("baseIndex", "400");
  await give("index", "410");
  await give("indexedPart", "80 %");
  await pane.locator("[data-example]").waitFor();
  const [rent] = (await rowsOf("Parter och kostnader", 4))
    .flatMap((row) => (row[0] === "Hyra" ? [Number(row[1])] : []))
    .slice(0, 1);
  await press("write", actions.work["next-year"].done("Kostnader 2026", "Parter 2026"));
  const rows = (): Promise<CellValue[][]> => rowsOf("Kostnader 2026", 12);
  const amountOf = async (): Promise<CellValue | undefined> =>
    (await rows()).find(([kind]) => kind === "Hyra")?.[1];
  // 1 + 0,8 × (410 ÷ 400 − 1) = 1,02
  expect(await amountOf()).toBe(Math.round(rent! * 102) / 100);
  const all = await workbench.values("Kostnader 2026", { row: 0, column: 0, rows: 20, columns: 1 });
  await workbench.write(
    "Kostnader 2026",
    all.findIndex(([label]) => label === "Nytt index"),
    1,
    [[420]],
  );
  expect(await amountOf()).toBe(Math.round(rent! * 104) / 100);

  await pane.locator("[data-language=en]").click();
  const { sections } = yearText.en;
  await pane.locator("h3", { hasText: yearText.en.next.heading("2026") }).waitFor();
  for (const id of yearSections) {
    expect(plain(await pane.locator(`[data-section=${id}]`).textContent())).toBe(
      `${sections[id].when} ${sections[id].name}`,
    );
  }
  expect(await accessibilityProblems(pane, [], "fc-pane")).toEqual([]);
});
