import type { Locator } from "playwright-core";
import { paneText } from "../../src/text/pane";
import type { CellValue } from "../../src/workbench/host/book";
import { accessibilityProblems } from "../support/accessibility";
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

/** An empty workbook in the place of the one that is open. */
async function openEmpty(): Promise<void> {
  await workbench.withNewAddin((inside) => (inside as unknown as { openEmpty(): void }).openEmpty());
  await show("start"); // a pane that is loaded anew opens where it was
  await inPane("[data-workbook=here]").waitFor();
}

describe.each(["desktop", "web"] as const)("with empty cells as on the %s", (blankMode) => {
  beforeAll(async () => {
    workbench = await Workbench.open(chromium, { blankMode });
  });
  afterAll(() => workbench.close());

  test("the sample: another definition is written, the class follows a cell, and all is taken back", async () => {
    const text = paneText.sv;
    const before = await klass();
    await show("centres");
    await untilShown(1, "FCLV");
    expect(await inPane("[data-writing=current]").innerText()).toContain(text.centres.write.current);

    await inPane("select").first().selectOption("built-in:SAMMALOKAL");
    await untilShown(1, "Avesta FC");
    await action("write").click();
    expect(await done()).toBe(text.actions.done["classify-centres"]("tblCentraler", 8));
    expect(await klass()).toEqual(Array(8).fill("FC"));
    await inPane("[data-writing=current]").waitFor();

    const soc = await workbench.cellIn("tblCentraler", "Ludvika", "Soc");
    await workbench.write(soc.sheet, soc.row, soc.column, [["nej"]]);
    await untilShown(7, "Ludvika FCLV");
    expect((await klass())[6]).toBe("FCLV");
    await workbench.write(soc.sheet, soc.row, soc.column, [[null]]);
    await untilShown(7, "Ludvika Uppgift saknas");
    expect((await klass())[6]).toBe("Uppgift saknas");
    expect(await inPane("ol li").allInnerTexts()).toEqual([text.centres.questions.ask.soc("Ludvika")]);
    await workbench.write(soc.sheet, soc.row, soc.column, [["delvis"]]);
    await untilShown(7, "Ludvika FC");

    await action("undo").click();
    await inPane("[data-doing=done]").filter({ hasText: text.actions.undone["classify-centres"] }).waitFor();
    await workbench.settled();
    expect(await klass()).toEqual(before);
    await inPane("[data-writing=ready]").waitFor(); // the definition is still the one that was chosen
  });

  test("an empty workbook: tables are created, centres typed, and their classes written", async () => {
    await openEmpty();
    await inPane("[data-create=working-set]").click();
    await action("create").click();
    await done();
    await action("to-centres").click();
    await inPane("fc-result-step").getByText(paneText.sv.centres.noCentres).waitFor();

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
    const question = paneText.en.centres.questions.ask.soc("Avesta");
    expect(await inPane("ol li").allInnerTexts()).toEqual([question]);
    await action("write-questions").click();
    expect(await done()).toBe("1 question on the sheet Frågelista.");
    expect(await workbench.values("Frågelista", { row: 4, column: 0, rows: 1, columns: 4 })).toEqual([
      ["Avesta", "Soc", question, null],
    ]);
    await inPane("[data-language=sv]").click();
    expect(await done()).toBe("1 fråga på bladet Frågelista.");
    expect(await inPane("ol li").allInnerTexts()).toEqual([paneText.sv.centres.questions.ask.soc("Avesta")]);
    await action("undo").click();
    await inPane("[data-doing=done]")
      .filter({ hasText: paneText.sv.actions.undone["question-list"] })
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

  async function expectAccessible(state: string): Promise<void> {
    for (const [look, media] of Object.entries(looks)) {
      await workbench.page.emulateMedia({ ...media, reducedMotion: "reduce" });
      expect([state, look, await accessibilityProblems(workbench.pane)]).toEqual([state, look, []]);
    }
    await workbench.page.emulateMedia({ ...looks.light, reducedMotion: "reduce" });
  }

  test("every state of both views is accessible in every look", async () => {
    await expectAccessible("start");
    await inPane("[data-create=working-set]").click();
    await expectAccessible("what would be created");
    await action("cancel").click();
    await show("centres");
    await untilShown(1, "Avesta");
    await inPane("summary").first().click();
    await inPane('.centre[data-row="7"]').click();
    await inPane(".why").waitFor();
    await expectAccessible("centres, one of them open");

    const mhv = await workbench.cellIn("tblCentraler", "Avesta", "MHV");
    await workbench.write(mhv.sheet, mhv.row, mhv.column, [["kanske"]]);
    const soc = await workbench.cellIn("tblCentraler", "Mora", "Soc");
    await workbench.write(soc.sheet, soc.row, soc.column, [[null]]);
    await inPane("fc-problem-list").waitFor();
    await expectAccessible("centres with something wrong, and questions");
    await show("start");
    await inPane("fc-problem-list").waitFor();
    await expectAccessible("start with something wrong");

    await show("centres");
    await inPane("select").first().selectOption("built-in:VARMLAND");
    await action("write").click();
    await done();
    await expectAccessible("what was done");
    const klasser = await workbench.cellIn("tblCentraler", "Gagnef", "Klass");
    await workbench.write(klasser.sheet, klasser.row, klasser.column, [["FC"]]);
    await action("undo").click();
    await inPane("[data-notice]").waitFor();
    await expectAccessible("what cannot be undone");

    await openEmpty();
    await expectAccessible("start in an empty workbook");
    await show("centres");
    await expectAccessible("centres in an empty workbook");
  });
});

describe("by keyboard alone", () => {
  beforeAll(async () => {
    workbench = await Workbench.open(chromium);
  });
  afterAll(() => workbench.close());

  /** What has the focus, through the shadow roots. */
  const focused = (): Promise<string> =>
    workbench.pane.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const element = active as HTMLElement | null;
      return (
        element?.dataset["action"] ??
        element?.dataset["view"] ??
        element?.dataset["row"] ??
        element?.dataset["writing"] ??
        element?.tagName.toLowerCase() ??
        ""
      );
    });

  async function tabTo(wanted: string): Promise<void> {
    for (let steps = 0; steps < 60; steps++) {
      if ((await focused()) === wanted) return;
      await workbench.page.keyboard.press("Tab");
    }
    throw new Error(`${wanted} is not reached; the focus is on ${await focused()}`);
  }

  test("from the navigation to a definition, its columns, a centre and back again", async () => {
    const { keyboard } = workbench.page;
    await inPane("nav [data-view=start]").click(); // where somebody begins who comes from the cells
    await tabTo("centres");
    await keyboard.press("Enter");
    await untilShown(1, "Avesta");
    expect(await focused()).toBe("centres");

    await tabTo("select");
    await keyboard.press("ArrowDown"); // VARMLAND
    await inPane("[data-writing=ready]").waitFor();
    expect(await focused()).toBe("select");
    await tabTo("write");
    await keyboard.press("Enter");
    await done();
    await inPane("[data-writing=current]").waitFor();
    expect(await focused()).toBe("current");

    await tabTo("1");
    await keyboard.press("Space");
    await inPane(".why").waitFor();
    expect(await focused()).toBe("1");

    await tabTo("undo");
    await keyboard.press("Enter");
    await inPane("[data-doing=done]")
      .filter({ hasText: paneText.sv.actions.undone["classify-centres"] })
      .waitFor();
    expect(await focused()).toBe("span"); // the sentence that says so
  });
});
