import { paneText, sourceText } from "../support/texts";
import type { CellValue } from "../../src/workbench/host/book";
import { accessibilityProblems } from "../support/accessibility";
import { startTestBrowser, type TestBrowser } from "../support/test-browser";
import { Workbench } from "../support/workbench";
import { PaneInBrowser } from "./pane-in-browser";

jest.setTimeout(180_000);

let chromium: TestBrowser;
let workbench: Workbench;
let pane: PaneInBrowser;

beforeAll(async () => {
  chromium = await startTestBrowser();
  workbench = await Workbench.open(chromium);
  await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  pane = new PaneInBrowser(workbench);
  await pane.openEmpty();
});
afterAll(async () => {
  await workbench.close();
  await chromium.close();
});

const { actions } = paneText.sv;
const source = sourceText.sv;
const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Three organisations: the child health centre is run by a company. It says an area of its own. */
const parties = [
  ["MHV", "Regionen", "", "1"],
  ["BHV", "Vårdbolaget AB", "30", "1"],
  ["Öppna förskolan", "Kommunen", "", "1"],
  ["Soc", "Kommunen", "", "1"],
];
/** MHV 60, BHV 40, ÖF 80 and Soc 20 m² of their own; 50 m² for all by that: 15, 10, 20 and 5. */
const rooms = [
  ["Mottagning 1", "60", "MHV"],
  ["Mottagning 2", "40", "BHV"],
  ["Lekrum", "80", "Öppna förskolan"],
  ["Samtalsrum", "20", "Soc"],
  ["Entré", "50", "alla"],
];
/** As a ledger writes them: spaces between thousands, a minus behind, days with and without hyphens. */
const ledger = [
  ["Lokalhyra", "1 000 000,00", "2025-01-01", "2025-12-31", "", "", "", "", "Fastighets AB", "A 101"],
  ["Samordnarlön", "400 000,00", "2025-01-01", "2025-12-31", "", "", "", "", "", "A 102"],
  ["Lokalhyra", "50 000,00-", "20250101", "20251231", "", "", "", "", "Fastighets AB", "A 103"],
];

async function bodyOf(table: string): Promise<{ sheet: string; row: number; column: number }> {
  return workbench.inPage(({ book }, name) => {
    const { sheetId, rect } = book.tables().find((one) => one.name === name)!;
    const sheet = book.sheets().find(({ id }) => id === sheetId)!;
    return { sheet: sheet.name, row: rect.row + 1, column: rect.column };
  }, table);
}

const rowsOf = (table: string): Promise<number> =>
  workbench.inPage(({ book }, name) => book.tables().find((one) => one.name === name)!.rect.rows - 1, table);

/** Pastes rows below a table's headings, as they come from another program. */
async function paste(table: string, rows: readonly (readonly string[])[]): Promise<void> {
  const { page } = workbench;
  const { sheet, row, column } = await bodyOf(table);
  const grid = (await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox())!;
  await page.mouse.click(grid.x + 400, grid.y + 500); // the grid takes the focus from the pane
  await workbench.select(sheet, row, column);
  const text = rows.map((line) => line.join("\t")).join("\n");
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("Control+v");
  while ((await rowsOf(table)) < rows.length) await page.waitForTimeout(50);
  await workbench.settled();
}

const column = async (table: string, heading: string): Promise<CellValue[]> =>
  (await workbench.column(table, heading)).map(([cell]) => cell as CellValue);
const sheets = (): Promise<string[]> => workbench.inPage(({ book }) => book.sheets().map(({ name }) => name));
const bears = async (organisation: string): Promise<string> =>
  plain(await pane.find(`[data-organisation="${organisation}"] .organisation`).innerText());

test("from an empty workbook to the written split and its annex, by the pane alone, and back again", async () => {
  await pane.show("costs");
  await pane.find("fc-empty-state").waitFor();
  expect(await accessibilityProblems(workbench.pane)).toEqual([]);
  await pane.tabTo("create-tables");
  await pane.press("Enter");
  expect(await pane.done()).toBe(actions.work["working-set"].done(4));
  expect((await sheets()).slice(-4)).toEqual(["Parter", "Rum", "Kostnader", "Gränsdragning"]);

  await paste("tblParter", parties);
  await paste("tblRum", rooms);
  await pane
    .find("[data-rooms=sum]")
    .filter({ hasText: source.areas.sum("250") })
    .waitFor();
  await pane.action("carry-areas").click();
  await pane
    .find("fc-room-areas li")
    .filter({ hasText: source.areas.change("BHV", "30", "50") })
    .waitFor();
  await pane.tabTo("carry-areas");
  await pane.press("Enter");
  await pane.done(actions.work["carry-areas"].done(4, "tblParter"));
  expect(await column("tblParter", "Yta")).toEqual([75, 50, 100, 25]);
  // A room becomes 50 m² larger, and the areas follow: 110, 40, 80 and 20 of 250, and 50 for all.
  const { row } = await bodyOf("tblRum");
  await workbench.write("Rum", row, 1, [[110]]);
  expect(await column("tblParter", "Yta")).toEqual([132, 48, 96, 24]);
  await workbench.write("Rum", row, 1, [[60]]);

  await paste("tblKostnader", ledger);
  expect((await workbench.column("tblKostnader", "Belopp", "Period från", "Verifikation"))[0]).toEqual([
    1_000_000,
    45_658,
    "A 101",
  ]);
  // What Excel does not read of it is pointed out, and put right: an amount and two days.
  await pane.action("repair").click();
  await pane.done(actions.work.repair.done(3));
  expect((await workbench.column("tblKostnader", "Belopp", "Period från", "Period till"))[2]).toEqual([
    -50_000, 45_658, 46_022,
  ]);

  // The list begins with the kinds that stand in the ledger.
  await pane
    .find("[data-list=lacks]")
    .filter({ hasText: source.list.lacks("Lokalhyra och Samordnarlön") })
    .waitFor();
  await pane.action("fill-list").click();
  await pane.done(actions.work["fill-list"].done(2, 0, 0));
  expect(await column("tblGransdragning", "Nyckel").then((keys) => keys.slice(0, 3))).toEqual([
    "Yta",
    "Lika",
    null,
  ]);
  const list = await workbench.cellIn("tblGransdragning", "Lokalhyra", "Får fakturan");
  await workbench.write(list.sheet, list.row, list.column, [["Kommunen"], ["Regionen"]]);
  await pane
    .action("supply")
    .filter({ hasText: source.list.supply(3, 3) })
    .click();
  await pane.done(actions.work["supply-keys"].done(6, "tblKostnader"));
  expect(await workbench.column("tblKostnader", "Nyckel", "Betalas av")).toEqual([
    ["Yta", "Kommunen"],
    ["Lika", "Regionen"],
    ["Yta", "Kommunen"],
  ]);

  // 950 000 by 75, 50 and 125 of 250 m², and 400 000 by one, one and two of four services.
  await pane.find("fc-split-chart [data-organisation]").first().waitFor();
  expect(await bears("Regionen")).toContain("385 000,00");
  expect(await bears("Vårdbolaget AB")).toContain("290 000,00");
  expect(await bears("Kommunen")).toContain("675 000,00");
  expect(await accessibilityProblems(workbench.pane)).toEqual([]);

  const before = await sheets();
  await pane.find("[data-choice=annex]").check();
  await pane.action("write").click();
  // The split and its basis, what each of the two payers charges two others, the annex and the check.
  await pane.done(actions.work["cost-sheets"].done(8));
  const annex = await workbench.values("Avtalsbilaga", { row: 0, column: 0, rows: 60, columns: 5 });
  const holds = (...cells: CellValue[]): boolean =>
    annex.some((line) => cells.every((cell, index) => line[index] === cell));
  expect(holds("BHV", "Vårdbolaget AB", 50, 0.2)).toBe(true);
  expect(holds("Samordnarlön", "", "Regionen", "Lika")).toBe(true);
  expect(holds("Lokalhyra", "", "Kommunen", "Yta")).toBe(true);
  for (const organisation of ["Regionen", "Vårdbolaget AB", "Kommunen"]) {
    expect(annex.some(([name, place]) => name === organisation && String(place).startsWith("___"))).toBe(
      true,
    );
  }
  const check = await workbench.values("Kontroll", { row: 0, column: 0, rows: 60, columns: 5 });
  expect(check.flat().filter((cell) => cell === "nej")).toEqual([]);

  await pane.action("undo").click();
  await pane.done(actions.work["cost-sheets"].undone);
  expect(await sheets()).toEqual(before);
});
