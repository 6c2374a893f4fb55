import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openXlsx } from "../../src/workbench/xlsx";
import { archive, differingParts } from "../workbench/xlsx/support/archive";
import { cellAt, sheetNamed } from "../workbench/xlsx/support/edits";
import { excelParts } from "../workbench/xlsx/support/excel-parts";
import { accessibilityProblems } from "../support/accessibility";
import { startTestBrowser, type TestBrowser } from "../support/test-browser";
import { Workbench } from "../support/workbench";

jest.setTimeout(90_000);

const asset = resolve(__dirname, "../../assets/dalarna-2019.xlsx");
const excelFile = Buffer.from(archive(excelParts()));
const notAWorkbook = Buffer.from("Detta är ingen arbetsbok.");

let chromium: TestBrowser;
let workbench: Workbench;

beforeAll(async () => {
  chromium = await startTestBrowser();
});
afterAll(() => chromium.close());
afterEach(() => workbench.close());

const title = () => workbench.page.locator("#workbook-name").textContent();
const state = () => workbench.page.locator("#unsaved").textContent();
const notices = () => workbench.page.locator("#notices").textContent();
const button = (name: string) => workbench.page.getByRole("button", { name, exact: true });

/** Chooses a file as a person does, by the button of the workbench's own tab. */
async function choose(name: string, bytes: Buffer): Promise<void> {
  const chooser = workbench.page.waitForEvent("filechooser");
  await button("Öppna…").click();
  await (await chooser).setFiles({ name, mimeType: "", buffer: bytes });
}

async function open(name: string, bytes: Buffer): Promise<void> {
  await workbench.loadingAddin(() => choose(name, bytes));
  expect(await title()).toBe(name);
}

/** Saves by the keyboard, and gives the file that was downloaded. */
async function save(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const downloading = workbench.page.waitForEvent("download");
  await workbench.page.keyboard.press("Control+s");
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe.each(["web", "desktop"] as const)("assets/dalarna-2019.xlsx, empty cells as on %s", (blankMode) => {
  test("opened, its classes calculated; edited, saved, opened again with the edit and the new class", async () => {
    workbench = await Workbench.open(chromium, { blankMode, file: asset });
    expect([await title(), await state(), await notices()]).toEqual([
      "dalarna-2019.xlsx",
      "Inga ändringar",
      "",
    ]);
    const classes = await workbench.column("tblCentraler", "Central", "Klass");
    const stored = sheetNamed(openXlsx(readFileSync(asset)).contents, "Centraler");
    expect(classes.length).toBeGreaterThan(0);
    for (const [centre, klass] of classes) {
      const { row } = stored.cells.find(({ value }) => value === centre)!;
      expect([centre, stored.cells.some((cell) => cell.row === row && cell.value === klass)]).toEqual([
        centre,
        true,
      ]);
    }

    const soc = await workbench.cellIn("tblCentraler", "Avesta", "Soc");
    await workbench.write(soc.sheet, soc.row, soc.column, [["ja"]]);
    expect(await state()).toBe("Osparade ändringar");
    const { name, bytes } = await save();
    expect([name, await state()]).toEqual(["dalarna-2019.xlsx", "Sparad"]);

    await workbench.write(soc.sheet, soc.row, soc.column, [["nej"]]);
    await choose("igen.xlsx", bytes);
    const question = workbench.page.getByRole("alertdialog");
    await question.getByText("Vill du spara ändringarna i dalarna-2019.xlsx?").waitFor();
    await workbench.loadingAddin(() => question.getByRole("button", { name: "Spara inte" }).click());
    expect([await title(), await state()]).toEqual(["igen.xlsx", "Inga ändringar"]);
    expect((await workbench.column("tblCentraler", "Soc", "Klass"))[0]).toEqual(["ja", "FC"]);
  });
});

test("what the workbench cannot show is said, and stays in the file to the byte while something else changes", async () => {
  workbench = await Workbench.open(chromium);
  await open("från excel.xlsx", excelFile);
  expect(await notices()).toContain("Pivottabeller (Dold) visas inte här men finns kvar orörda i filen.");
  expect(await notices()).toContain("Bilder (Centraler) visas inte här men finns kvar orörda i filen.");
  expect(await accessibilityProblems(workbench.page.mainFrame(), ["#grid"])).toEqual([]);
  await workbench.page.getByRole("button", { name: "Stäng meddelandet" }).click();
  expect(await notices()).toBe("");

  await workbench.write("Blad två", 8, 5, [["skrivet här"]]);
  const { name, bytes } = await save();
  expect(name).toBe("från excel.xlsx");
  expect(cellAt(sheetNamed(openXlsx(bytes).contents, "Blad två"), "F9").value).toBe("skrivet här");
  const untouched = /pivot|media|drawing|chart|customXml|theme|threaded/i;
  expect(Object.keys(excelParts()).filter((part) => untouched.test(part)).length).toBeGreaterThan(5);
  expect(differingParts(bytes, excelFile).filter((part) => untouched.test(part))).toEqual([]);
});

test("a file that is no workbook is refused in a sentence, and the open workbook stays as it is", async () => {
  workbench = await Workbench.open(chromium);
  const soc = await workbench.cellIn("tblCentraler", "Avesta", "Soc");
  await workbench.write(soc.sheet, soc.row, soc.column, [["ja"]]);
  await choose("anteckning.xlsx", notAWorkbook);
  await workbench.page.getByRole("alert").waitFor();
  expect(await notices()).toBe(
    "anteckning.xlsx öppnades inte. Filen är ingen Excelarbetsbok. Välj en fil som slutar på .xlsx.",
  );
  expect([await title(), await state()]).toEqual(["Dalarna 2019.xlsx", "Osparade ändringar"]);
  expect((await workbench.column("tblCentraler", "Soc", "Klass"))[0]).toEqual(["ja", "FC"]);
});

test("asked about unsaved changes: called off, everything stays; saved first, the file has them", async () => {
  workbench = await Workbench.open(chromium);
  const soc = await workbench.cellIn("tblCentraler", "Avesta", "Soc");
  await workbench.write(soc.sheet, soc.row, soc.column, [["ja"]]);
  await button("Ny").click();
  const question = workbench.page.getByRole("alertdialog");
  await question.waitFor();
  expect(await accessibilityProblems(workbench.page.mainFrame(), ["#grid"])).toEqual([]);
  await workbench.page.keyboard.press("Escape");
  await question.waitFor({ state: "hidden" });
  expect([await title(), await state()]).toEqual(["Dalarna 2019.xlsx", "Osparade ändringar"]);

  const downloading = workbench.page.waitForEvent("download");
  await workbench.loadingAddin(async () => {
    await button("Ny").click();
    await question.getByRole("button", { name: "Spara", exact: true }).click();
  });
  expect([await title(), await state()]).toEqual(["Bok1.xlsx", "Inga ändringar"]);
  const { contents } = openXlsx(readFileSync(await (await downloading).path()));
  const sheet = contents.sheets.find(({ name }) => name === soc.sheet)!;
  expect(sheet.cells.find(({ row, column }) => row === soc.row && column === soc.column)?.value).toBe("ja");
  // The sample's look is in the file too.
  expect(sheet.frozen).toEqual({ rows: 4, columns: 1 });
  expect(cellAt(sheet, "A1").style).toMatchObject({ bold: true, size: 16 });
});

test("what is still being typed is saved too, and a dropped file is opened", async () => {
  workbench = await Workbench.open(chromium);
  const { page } = workbench;
  await page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 300, y: 300 } });
  await workbench.select("Kommuner", 40, 0);
  await page.keyboard.type("mitt i");
  const { bytes } = await save();
  expect(cellAt(sheetNamed(openXlsx(bytes).contents, "Kommuner"), "A41").value).toBe("mitt i");

  const dropped = await page.evaluateHandle((base64) => {
    const data = new DataTransfer();
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    data.items.add(new File([content], "släppt.xlsx"));
    return data;
  }, excelFile.toString("base64"));
  await page.dispatchEvent("#grid", "dragenter", { dataTransfer: dropped });
  await page.getByText("Släpp filen för att öppna den").waitFor();
  await workbench.loadingAddin(() => page.dispatchEvent("#drop", "drop", { dataTransfer: dropped }));
  expect([await title(), await state()]).toEqual(["släppt.xlsx", "Inga ändringar"]);
  expect(await page.locator("#drop").isHidden()).toBe(true);
});

test("what the add-in writes, lays out and remembers comes back with the file, in the other language too", async () => {
  workbench = await Workbench.open(chromium);
  await workbench.withNewAddin(() =>
    (window as unknown as { workbench: { openEmpty(): void } }).workbench.openEmpty(),
  );
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Från tillägget");
      const range = sheet.getRange("A1:B1");
      range.values = [["Namn", "Svar"]];
      range.format.font.bold = true;
      range.format.fill.color = "#E1EFEC";
      sheet.freezePanes.freezeRows(1);
      sheet.getRange("B2:B9").dataValidation.rule = { list: { inCellDropDown: true, source: "ja,nej" } };
      context.workbook.settings.add("provets egen", { antal: 3 });
      await context.sync();
    }),
  );
  await workbench.withNewAddin((inside) => inside.setLanguage("en"));
  expect(await state()).toBe("Unsaved changes");
  const { bytes } = await save();
  const sheet = sheetNamed(openXlsx(bytes).contents, "Från tillägget");
  expect(cellAt(sheet, "B1")).toMatchObject({ value: "Svar", style: { bold: true, fill: "#e1efec" } });
  expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
  expect(sheet.validations).toMatchObject([{ type: "list", formula1: '"ja,nej"' }]);

  const chooser = workbench.page.waitForEvent("filechooser");
  await button("Open…").click();
  await workbench.loadingAddin(async () =>
    (await chooser).setFiles({ name: "igen.xlsx", mimeType: "", buffer: bytes }),
  );
  const remembered = await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("provets egen").load("value");
      await context.sync();
      return setting.value as unknown;
    }),
  );
  expect(remembered).toEqual({ antal: 3 });
});
