import { readFileSync } from "node:fs";
import { openXlsx } from "../../src/xlsx";
import { filledTemplates, presenceOf, reported } from "../support/filled-templates";
import { startTestBrowser, type TestBrowser } from "../support/test-browser";
import { Workbench } from "../support/workbench";
import { PaneInBrowser } from "./pane-in-browser";

jest.setTimeout(120_000);

let chromium: TestBrowser;
let workbench: Workbench;
let pane: PaneInBrowser;

beforeAll(async () => {
  chromium = await startTestBrowser();
  workbench = await Workbench.open(chromium);
  pane = new PaneInBrowser(workbench);
  await pane.show("share");
});
afterAll(async () => {
  await workbench?.close();
  await chromium.close();
});

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const choose = (names: RegExp) =>
  pane.find("fc-file-field input").setInputFiles(
    filledTemplates()
      .filter(({ name }) => names.test(name))
      .map(({ name, bytes }) => ({ name, mimeType: xlsx, buffer: Buffer.from(bytes) })),
  );
const part = async (name: string): Promise<void> => {
  await pane.find(`[data-part=${name}]`).click();
  await pane.find(`fc-${name}-view`).waitFor();
};

test("eight templates come back, each in its own way: one table with the figures of the report, and Ångra", async () => {
  await part("collect");
  await choose(/./);
  // The renamed heading is pointed out, and of the two from Gagnef the first counts.
  await pane.find("[data-missing=soc] select").selectOption({ label: "Socialtjänsten hos oss" });
  await pane.find("[data-several=Gagnef][data-kind=centres] select").selectOption("Gagnef.xlsx");
  const where = pane.find("[data-where] select");
  expect(await where.inputValue()).toBe("sheets"); // and not the table of centres that the workbook has
  const said = await pane.find("[data-coverage]").innerText();
  const there = reported.get("municipalities with a family centre")!;
  const all = there + reported.get("municipalities without a family centre")!;
  expect(said).toContain(`${there} av ${all}`);
  await pane.action("write").click();
  await pane.done();

  const rows = await workbench.column("tblInsamlat", "Central", "MHV", "BHV", "ÖF", "Soc");
  expect(rows).toHaveLength(reported.get("family centres")!);
  expect(rows.map(([, ...words]) => words)).toEqual(rows.map(([name]) => presenceOf(String(name))));

  await pane.action("undo").click();
  await workbench.page.waitForFunction(
    () =>
      !(window as unknown as { workbench: { book: { tables(): { name: string }[] } } }).workbench.book
        .tables()
        .some(({ name }) => name === "tblInsamlat"),
  );
});

test("a template is saved as a file, which has nothing of the add-in's in it and can be filled in", async () => {
  await part("template");
  await pane.find("fc-template-view").getByRole("textbox").first().fill("Avesta, Mora");
  const downloading = workbench.page.waitForEvent("download");
  await pane.action("save").click();
  const saved = await (await downloading).path();
  const { contents } = openXlsx(readFileSync(saved));
  expect(contents.sheets.map(({ name }) => name)).toEqual(["Så fyller du i", "Centraler"]);
  const cells = contents.sheets.flatMap((sheet) => sheet.cells);
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(cells.map(({ value }) => value)).toEqual(expect.arrayContaining(["Avesta", "Mora"]));
});
