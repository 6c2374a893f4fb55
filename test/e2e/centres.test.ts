import type { Locator } from "playwright-core";
import type { ActionText } from "../../src/text/frame/actions.sv";
import { centresText, paneText } from "../support/texts";
import type { CellValue } from "../../src/workbench/host/book";
import { startTestBrowser, type TestBrowser } from "../support/test-browser";
import { Workbench } from "../support/workbench";

jest.setTimeout(120_000);

let chromium: TestBrowser;
let workbench: Workbench;

beforeAll(async () => {
  chromium = await startTestBrowser();
});
afterAll(() => chromium.close());

const inPane = (selector: string): Locator => workbench.pane.locator(selector);
const action = (name: string): Locator => inPane(`[data-action="${name}"]`);
const show = (view: string): Promise<void> => inPane(`nav [data-view=${view}]`).click();

/** Waits until the bar at the foot of the pane says that something is done, and gives what it says. */
async function done(): Promise<string> {
  await inPane("[data-doing=done]").waitFor();
  await workbench.settled();
  return (await inPane("[data-doing=done] .sentence").innerText()).trim();
}

/** The classes in the pane, centre by centre. */
const shown = async (): Promise<string[]> =>
  (await inPane(".centre").allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
const untilShown = (row: number, text: string): Promise<void> =>
  inPane(`.centre[data-row="${row}"]`).filter({ hasText: text }).waitFor();
const klass = async (): Promise<CellValue[]> =>
  (await workbench.column("tblCentraler", "Klass")).map(([value]) => value ?? null);

const headings = async (): Promise<CellValue[]> => {
  const { sheet, row } = await workbench.cellIn("tblCentraler", "Central", "Central");
  const [cells = []] = await workbench.values(sheet, { row, column: 0, rows: 1, columns: 20 });
  return cells;
};

/** Takes the last action back by the bar, which says in either language that it is. */
async function undone(name: keyof ActionText["work"]): Promise<void> {
  await action("undo").click();
  const said = new RegExp(
    Object.values(paneText)
      .map((text) => text.actions.work[name].undone)
      .join("|"),
  );
  await inPane("[data-doing=done]").filter({ hasText: said }).waitFor();
  await workbench.settled();
}

/** An empty workbook in the place of the one that is open. */
async function openEmpty(): Promise<void> {
  await workbench.withNewAddin((inside) => (inside as unknown as { openEmpty(): void }).openEmpty());
  await show("start"); // a pane that is loaded anew opens where it was
  await inPane("[data-workbook=here]").waitFor();
}

describe.each([
  ["desktop", "sv"],
  ["web", "en"],
] as const)("with empty cells as on the %s, language %s", (blankMode, language) => {
  const text = paneText[language];

  beforeAll(async () => {
    workbench = await Workbench.open(chromium, { blankMode, language });
    await openEmpty();
  });
  afterAll(() => workbench.close());

  test("an empty workbook: tables are created, centres typed, their classes written, and all is taken back", async () => {
    await inPane("[data-create=working-set]").click();
    await action("create").click();
    await done();
    await inPane("[data-view=centres]").click();
    await inPane("fc-result-step").getByText(centresText[language].noCentres).waitFor();

    const { sheet, row } = await workbench.cellIn("tblCentraler", "Central", "Central");
    const columns = ["Central", "MHV", "BHV", "ÖF", "Soc"];
    const places = await Promise.all(
      columns.map((heading) => workbench.cellIn("tblCentraler", "Central", heading)),
    );
    const centre = ["Falun", "ja", "ja", "ja", "ja"];
    for (const [index, place] of places.entries()) {
      await workbench.write(sheet, row + 1, place.column, [[centre[index]!]]);
    }
    await untilShown(1, "Falun FC");
    await action("write").click();
    await done();
    expect(await klass()).toEqual(["FC"]);
    await undone("classify-centres");
    expect(await headings()).not.toContain("Klass");
  });

  test("the sample: another definition is written, the class follows a cell, and all is taken back in a page that was loaded anew", async () => {
    await openEmpty();
    await inPane("[data-create=sample]").click();
    await action("create").click();
    expect(await done()).toBe(text.actions.work.sample.done(4));
    const before = await klass();
    expect(before).toEqual(["FCLV", "FC", "FC", "FC", "FCLV", "FC", "FCLV", "FC"]);
    await show("centres");
    await untilShown(1, "FCLV");
    expect(await inPane("[data-writing=current]").innerText()).toContain(centresText[language].write.current);

    await inPane("select").first().selectOption("built-in:SAMMALOKAL");
    await untilShown(1, "Avesta FC");
    await action("write").click();
    expect(await done()).toBe(text.actions.work["classify-centres"].done("tblCentraler", 8));
    expect(await klass()).toEqual(Array(8).fill("FC"));
    await inPane("[data-writing=current]").waitFor();

    const soc = await workbench.cellIn("tblCentraler", "Ludvika", "Soc");
    await workbench.write(soc.sheet, soc.row, soc.column, [["nej"]]);
    await untilShown(7, "Ludvika FCLV");
    expect((await klass())[6]).toBe("FCLV");
    await workbench.write(soc.sheet, soc.row, soc.column, [[null]]);
    await untilShown(7, "Ludvika Uppgift saknas");
    expect((await klass())[6]).toBe("Uppgift saknas");
    expect(await inPane("ol li").allInnerTexts()).toEqual([
      centresText[language].questions.ask.soc("Ludvika"),
    ]);
    await workbench.write(soc.sheet, soc.row, soc.column, [["delvis"]]);
    await untilShown(7, "Ludvika FC");

    await workbench.withNewAddin((inside) => inside.reloadAddin());
    await inPane("[data-doing=earlier]")
      .filter({ hasText: text.actions.work["classify-centres"].done("tblCentraler", 8) })
      .waitFor();
    await undone("classify-centres");
    expect(await klass()).toEqual(before);
    await inPane("[data-writing=ready]").waitFor(); // the definition is still the one that was chosen
  });
});

describe("in English", () => {
  beforeAll(async () => {
    workbench = await Workbench.open(chromium, { language: "en" });
  });
  afterAll(() => workbench.close());

  test("the questions are asked in English and written to a sheet; the language can change on the way", async () => {
    const soc = await workbench.cellIn("tblCentraler", "Avesta", "Soc");
    await workbench.write(soc.sheet, soc.row, soc.column, [[null]]);
    await show("centres");
    await untilShown(1, "Uppgift saknas");
    const question = centresText.en.questions.ask.soc("Avesta");
    expect(await inPane("ol li").allInnerTexts()).toEqual([question]);
    await action("write-questions").click();
    expect(await done()).toBe("1 question on the sheet Frågelista.");
    expect(await workbench.values("Frågelista", { row: 4, column: 0, rows: 1, columns: 4 })).toEqual([
      ["Avesta", "Soc", question, null],
    ]);
    await inPane("[data-language=sv]").click();
    await inPane("[data-doing=done]").filter({ hasText: "1 fråga på bladet Frågelista." }).waitFor();
    expect(await inPane("ol li").allInnerTexts()).toEqual([centresText.sv.questions.ask.soc("Avesta")]);
    await action("undo").click();
    await inPane("[data-doing=done]")
      .filter({ hasText: paneText.sv.actions.work["question-list"].undone })
      .waitFor();
    expect(await workbench.inPage(({ book }) => book.sheets().map(({ name }) => name))).not.toContain(
      "Frågelista",
    );
  });

  test("a centre that is chosen is selected in the sheet; a problem leads to its cell and is repaired", async () => {
    await show("centres");
    await inPane('.centre[data-row="8"]').click();
    const { row } = await workbench.cellIn("tblCentraler", "Mora", "Central");
    await workbench.page.waitForFunction(
      (wanted) =>
        (
          window as unknown as { workbench: { book: { selection(): { rect: { row: number } } } } }
        ).workbench.book.selection().rect.row === wanted,
      row,
    );

    const bhv = await workbench.cellIn("tblCentraler", "Mora", "BHV");
    await workbench.write(bhv.sheet, bhv.row, bhv.column, [["delviss"]]);
    await show("start");
    await inPane("fc-problem-list .link").first().click();
    await workbench.page.waitForFunction(
      (wanted) =>
        (
          window as unknown as { workbench: { book: { selection(): { rect: { column: number } } } } }
        ).workbench.book.selection().rect.column === wanted,
      bhv.column,
    );
    await action("repair").click();
    await done();
    expect((await workbench.column("tblCentraler", "BHV")).at(-1)).toEqual(["delvis"]);
  });
});

describe("closed and opened again", () => {
  beforeAll(async () => {
    workbench = await Workbench.open(chromium);
  });
  afterAll(() => workbench.close());

  test("the pane is where it was, and so it is when Excel has loaded it anew", async () => {
    await show("centres");
    await untilShown(1, "Avesta");
    await inPane("select").first().selectOption("built-in:VARMLAND");
    await inPane('.centre[data-row="7"]').click();
    await inPane(".why").waitFor();
    const state = async (): Promise<unknown> => ({
      shown: await shown(),
      definition: await inPane("select").first().inputValue(),
      why: await inPane(".why").innerText(),
    });
    const before = await state();
    expect(before).toMatchObject({ definition: "built-in:VARMLAND" });

    const { page } = workbench;
    const frame = page.locator("iframe#addin");
    await page.locator("#close-pane").click();
    await frame.waitFor({ state: "hidden" });
    await page.getByRole("tab", { name: "Familjecentral" }).click();
    const panel = page.getByRole("tabpanel", { name: "Familjecentral" });
    await panel.getByRole("button", { name: "Centraler" }).click();
    await frame.waitFor({ state: "visible" });
    expect(await state()).toEqual(before);

    await workbench.withNewAddin((inside) => inside.reloadAddin());
    await inPane(".why").waitFor();
    expect(await state()).toEqual(before);
  });
});

describe("two thousand centres", () => {
  const states = ["ja", "delvis", "nej", null];
  const centres = Array.from({ length: 2000 }, (_, index) => [
    `Central ${index + 1}`,
    ...[1, 4, 16, 64].map((power) => states[Math.floor(index / power) % 4]!),
  ]);

  beforeAll(async () => {
    workbench = await Workbench.open(chromium, { language: "en" });
    await openEmpty();
    await workbench.inPage(
      ({ book }, rows) => {
        const sheet = book.sheets()[0]!;
        const rect = { row: 0, column: 0, rows: rows.length, columns: 5 };
        sheet.write(rect, rows);
        book.addTable({ name: "tblCentraler", sheetId: sheet.id, rect, showTotals: false });
      },
      [["Central", "MHV", "BHV", "ÖF", "Soc"], ...centres],
    );
  });
  afterAll(() => workbench.close());

  test("they are shown some at a time, found by name, and follow an edit", async () => {
    await show("centres");
    await untilShown(1, "Central 1");
    expect(await shown()).toHaveLength(25);
    await action("more-centres").click();
    expect(await shown()).toHaveLength(50);
    await inPane("input[role=searchbox]").fill("central 1999");
    await untilShown(1999, "Central 1999");
    expect(await shown()).toHaveLength(1);
    const sheet = await workbench.inPage(({ book }) => book.sheets()[0]!.name);
    await workbench.write(sheet, 1999, 1, [["ja", "ja", "ja", "ja"]]);
    await untilShown(1999, "Central 1999 FC");
    expect(await inPane("fc-bar-chart caption").innerText()).toBe("2,000 centres");
  });

  test("they get their columns in one go, each its own class, and lose them again", async () => {
    await action("write").click();
    expect(await done()).toBe(paneText.en.actions.work["classify-centres"].done("tblCentraler", 2000));
    const classes = await klass();
    expect(classes).toHaveLength(2000);
    const counted = ["FC", "FCLV", "Ingendera", "Uppgift saknas"].map(
      (name) => classes.filter((one) => one === name).length,
    );
    const inPlot = (await inPane("fc-bar-chart td:last-child").allInnerTexts()).map((text) =>
      Number(text.replace(/\D/g, "")),
    );
    expect(inPlot).toEqual(counted);
    expect(counted.reduce((sum, count) => sum + count)).toBe(2000);
    await undone("classify-centres");
    expect(await headings()).not.toContain("Klass");
  });
});
