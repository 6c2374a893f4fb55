import { comparisonText, functionListText, paneText } from "../support/texts";
import { accessibilityProblems } from "../support/accessibility";
import { filledTemplates } from "../support/filled-templates";
import { startTestBrowser, type TestBrowser } from "../support/test-browser";
import { Workbench } from "../support/workbench";
import { PaneInBrowser } from "./pane-in-browser";

/** Every state of Start, Centraler and Funktioner, as axe sees it in every look and by keyboard alone. */

jest.setTimeout(180_000);

let chromium: TestBrowser;
let workbench: Workbench;
let pane: PaneInBrowser;

beforeAll(async () => {
  chromium = await startTestBrowser();
});
afterAll(() => chromium.close());

const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "forced colours": { colorScheme: "dark", forcedColors: "active" },
} as const;

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const chosenFiles = () =>
  filledTemplates()
    .filter(({ name }) => /Avesta|Gagnef/.test(name))
    .map(({ name, bytes }) => ({ name, mimeType: xlsx, buffer: Buffer.from(bytes) }));
const notAWorkbook = { name: "Mora.xlsx", mimeType: xlsx, buffer: Buffer.from("Mora") };

/** Words have no colours: the second language is looked at in one look. */
let looked: readonly (keyof typeof looks)[];

async function expectAccessible(state: string): Promise<void> {
  for (const look of looked) {
    const media = looks[look];
    await workbench.page.emulateMedia({ ...media, reducedMotion: "reduce" });
    const only = look === "light" ? "all" : "colours";
    expect([state, look, await accessibilityProblems(workbench.pane, [], "html", only)]).toEqual([
      state,
      look,
      [],
    ]);
  }
  await workbench.page.emulateMedia({ ...looks.light, reducedMotion: "reduce" });
}

async function write(centre: string, heading: string, cell: string | null): Promise<void> {
  const { sheet, row, column } = await workbench.cellIn("tblCentraler", centre, heading);
  await workbench.write(sheet, row, column, [[cell]]);
}

describe.each(["sv", "en"] as const)("language %s", (language) => {
  const text = paneText[language];

  beforeAll(async () => {
    looked = language === "sv" ? ["light", "dark", "forced colours"] : ["light"];
    workbench = await Workbench.open(chromium, { language });
    pane = new PaneInBrowser(workbench);
  });
  afterAll(() => workbench.close());

  test("every state of the views is accessible in every look", async () => {
    await expectAccessible("start");
    await pane.find("[data-create=working-set]").click();
    await expectAccessible("what would be created");
    await pane.action("cancel").click();
    await pane.show("centres");
    await pane.find('.centre[data-row="1"]').filter({ hasText: "Avesta" }).waitFor();
    await pane.find("summary").first().click();
    await pane.find('.centre[data-row="7"]').click();
    await pane.find(".why").waitFor();
    await expectAccessible("centres, one of them open");

    await write("Avesta", "MHV", "kanske");
    await write("Mora", "Soc", null);
    await pane.find("fc-problem-list").waitFor();
    await expectAccessible("centres with something wrong, and questions");
    await pane.show("start");
    await pane.find("fc-problem-list").waitFor();
    await expectAccessible("start with something wrong");

    await pane.show("centres");
    await pane.find("select").first().selectOption("built-in:VARMLAND");
    await pane.action("write").click();
    await pane.done();
    await expectAccessible("what was done");
    await workbench.withNewAddin((inside) => inside.reloadAddin());
    await pane.find("[data-doing=earlier]").waitFor();
    await expectAccessible("what was done before the page was loaded anew");
    await write("Gagnef", "Klass", "FC");
    await pane.action("undo").click();
    await pane.find("[data-notice]").waitFor();
    await expectAccessible("what cannot be undone");

    await pane.show("functions");
    await pane.find("summary").first().click();
    await expectAccessible("functions, one of them open");
    await pane.find("input[role=searchbox]").fill("xyzxyz");
    await pane.find("fc-empty-state").waitFor();
    await expectAccessible("no function that is looked for");

    await pane.openEmpty();
    await expectAccessible("start in an empty workbook");
    await pane.show("centres");
    await expectAccessible("centres in an empty workbook");
  });

  test("every part of the comparison is accessible in every look, and what it writes is taken back", async () => {
    await pane.openEmpty();
    await pane.show("start");
    await pane.find("[data-create=sample]").click();
    await pane.action("create").click();
    await pane.done();
    await pane.show("comparison");
    await pane.find("fc-indicator-preview").waitFor();
    await pane.find("fc-source-questions summary").click();
    await pane.find(".more").nth(8).click();
    await expectAccessible("a comparison, with what is asked and an indicator's settings open");
    await pane.action("write").click();
    await pane.done();
    await pane.action("undo").click();
    await pane.done(comparisonText[language].work.comparison.undone);
    for (const part of ["words", "coverage", "structure", "years", "report"]) {
      await pane.find(`[data-part=${part}]`).click();
      await pane.find(`fc-${part}-view`).waitFor();
      await expectAccessible(`comparison, ${part}`);
    }
  });

  test("every part of the survey is accessible in every look, with invented answers in a table that is new", async () => {
    await pane.openEmpty();
    await pane.show("survey");
    await pane.action("sample").click();
    await pane.done();
    await pane.find("fc-survey-result table").first().waitFor();
    for (const summary of await pane.find("fc-survey-columns summary").all()) await summary.click();
    await pane.find("fc-survey-choices summary").first().click();
    await expectAccessible("a survey, with its columns and groups open");
    await pane.action("write").click();
    await pane.done();
    // An answer that is another now: whether it is a correction, no figure tells.
    const { sheet, row, column } = await workbench.cellIn("tblSvarExempel", "Mödrahälsovård", "Lokaler");
    await workbench.write(sheet, row, column, [[1]]);
    await pane.action("say-same").waitFor();
    await expectAccessible("a survey of which nobody knows whether it is published already");
    await pane.action("say-same").click();
    await pane.find("[data-closed]").waitFor();
    await expectAccessible("a survey of which that has been said");
    await pane.action("ask-clear").click();
    await pane.action("clear").waitFor();
    await expectAccessible("a survey, with what clearing means");
    for (const part of ["time", "visitors", "oric"]) {
      await pane.find(`[data-part=${part}]`).click();
      await pane.find(`fc-${part}-view`).waitFor();
      await expectAccessible(`survey, ${part}`);
    }
  });

  test("every part of sending and collecting is accessible in every look", async () => {
    await pane.openEmpty();
    await pane.show("start");
    await pane.find("[data-create=sample]").click();
    await pane.action("create").click();
    await pane.done();
    await pane.show("share");
    const open = async (part: string): Promise<void> => {
      await pane.find(`[data-part=${part}]`).click();
      await pane.find(`fc-${part}-view`).waitFor();
    };
    await open("check");
    await pane.action("inspect").click();
    await pane.find("fc-check-view .found").first().waitFor();
    await expectAccessible("what a receiver could find");
    for (const part of ["copy", "template", "repair"]) {
      await open(part);
      await expectAccessible(`sending, ${part}`);
    }
    await open("collect");
    await pane.find("fc-file-field input").setInputFiles([...chosenFiles(), notAWorkbook]);
    await pane.find("[data-several][data-kind=centres]").waitFor();
    await expectAccessible("files of which one asks, one is refused, and two have the same centre");
  });

  test("by keyboard alone: tables are created, taken back and put away; a problem leads to its cell and is repaired", async () => {
    await pane.openEmpty();
    await pane.show("start"); // where somebody begins who comes from the cells
    await pane.tabTo("working-set");
    await pane.press("Enter");
    await pane.tabTo("create");
    await pane.press("Enter");
    await pane.done();
    await pane.tabTo("undo");
    await pane.press("Enter");
    await pane.done(text.actions.work["working-set"].undone);
    expect(await pane.focused()).toBe("span"); // the sentence that says so

    await pane.show("start");
    await pane.tabTo("sample");
    await pane.press("Space");
    await pane.tabTo("create");
    await pane.press("Space");
    await pane.done(text.actions.work.sample.done(4));
    await write("Mora", "BHV", "delviss");
    await pane.find("fc-problem-list .link").waitFor();
    await pane.show("start");
    await pane.tabTo("show-problem");
    await pane.press("Enter");
    const { column } = await workbench.cellIn("tblCentraler", "Mora", "BHV");
    await workbench.page.waitForFunction(
      (wanted) =>
        (
          window as unknown as { workbench: { book: { selection(): { rect: { column: number } } } } }
        ).workbench.book.selection().rect.column === wanted,
      column,
    );
    expect(await pane.focused()).toBe("show-problem");
    await pane.tabTo("repair");
    await pane.press("Enter");
    await pane.done(text.actions.work.repair.done(1));
    expect((await workbench.column("tblCentraler", "BHV")).at(-1)).toEqual(["delvis"]);
  });

  test("by keyboard alone: from the navigation to a definition, its columns, a centre, its questions and back again", async () => {
    await write("Leksand", "Soc", null);
    await pane.show("start");
    await pane.tabTo("centres");
    await pane.press("Enter");
    await pane.find('.centre[data-row="1"]').waitFor();
    expect(await pane.focused()).toBe("centres");

    await pane.tabTo("select");
    await pane.press("ArrowDown"); // VARMLAND
    await pane.find("[data-writing=ready]").waitFor();
    expect(await pane.focused()).toBe("select");
    await pane.tabTo("write");
    await pane.press("Enter");
    await pane.done(text.actions.work["classify-centres"].done("tblCentraler", 8));
    await pane.find("[data-writing=current]").waitFor();
    expect(await pane.focused()).toBe("current");

    await pane.tabTo("write-questions");
    await pane.press("Enter");
    await pane.done(text.actions.work["question-list"].done("Frågelista", 1));
    await pane.tabTo("undo");
    await pane.press("Enter");
    await pane.done(text.actions.work["question-list"].undone);
    expect(await pane.focused()).toBe("span");

    await pane.show("centres");
    await pane.tabTo("1");
    await pane.press("Space");
    await pane.find(".why").waitFor();
    expect(await pane.focused()).toBe("1");
  });

  test("by keyboard alone: a function is looked for, opened and copied", async () => {
    await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await pane.show("functions");
    await pane.tabTo("input");
    await workbench.page.keyboard.type("motivering");
    await pane.find("[data-function=MOTIVERING]").waitFor();
    await pane.tabTo("MOTIVERING");
    await pane.press("Enter");
    await pane.tabTo("copy-example");
    await pane.press("Enter");
    await pane
      .find("[data-action=copy-example]")
      .filter({ hasText: functionListText[language].copied })
      .waitFor();
    expect(await pane.focused()).toBe("copy-example");
    expect(await pane.find("[role=status]").innerText()).toBe(
      functionListText[language].copiedExample("FC.MOTIVERING"),
    );
  });
});
