import { startTestBrowser, type TestBrowser } from "../support/test-browser";
import { Workbench } from "../support/workbench";

jest.setTimeout(60_000);

let chromium: TestBrowser;
let workbench: Workbench;

beforeAll(async () => {
  chromium = await startTestBrowser();
  workbench = await Workbench.open(chromium);
});
afterAll(async () => {
  await workbench.close();
  await chromium.close();
});

/** The grid's measures, in pixels: the headings of rows and columns, and a cell that nobody has changed. */
const grid = { left: 46, top: 20, width: 88, height: 22 };

test("words that the add-in offers are chosen in the cell, other words stay, and a table's new rows offer them too", async () => {
  const { page } = workbench;
  await workbench.pane.evaluate(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Prov");
      sheet.getRange("B2:B4").values = [["MHV"], ["nej"], ["hel"]];
      sheet.tables.add(sheet.getRange("B2:B4"), true);
      sheet.getRange("B3:B4").dataValidation.rule = {
        list: { inCellDropDown: true, source: "ja,delvis,nej" },
      };
      sheet.activate();
      await context.sync();
    });
  });
  await workbench.settled();

  const box = (await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox())!;
  /** The grid draws in its own time: its arrow is pressed until there is one. */
  const openListIn = async (row: number, column: number, word: string): Promise<void> => {
    const x = box.x + grid.left + grid.width * (column + 1) - 10;
    const offered = page.getByText(word, { exact: true });
    while (!(await offered.isVisible())) {
      await page.mouse.click(x, box.y + grid.top + grid.height * (row + 0.5) + 2);
      await offered.waitFor({ timeout: 1000 }).catch(() => undefined);
    }
  };
  const rows = (): ReturnType<typeof workbench.values> =>
    workbench.values("Prov", { row: 2, column: 1, rows: 3, columns: 1 });
  const choose = async (row: number, word: string): Promise<void> => {
    await openListIn(row, 1, word);
    await page.getByText(word, { exact: true }).click();
    await workbench.settled();
  };

  await choose(2, "delvis");
  expect(await rows()).toEqual([["delvis"], ["hel"], [null]]);

  // Somebody types below the table, and then chooses in the row that it has grown by.
  await workbench.select("Prov", 4, 1);
  await page.keyboard.type("vet ej");
  await page.keyboard.press("Enter");
  await workbench.settled();
  expect(await rows()).toEqual([["delvis"], ["hel"], ["vet ej"]]);
  await choose(4, "nej");
  expect(await rows()).toEqual([["delvis"], ["hel"], ["nej"]]);
});
