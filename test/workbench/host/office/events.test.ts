import { officeInJsdom, type OfficePage } from "../../../support/office-in-jsdom";
import { soon } from "./soon";

let office: OfficePage;
beforeEach(async () => {
  office = await officeInJsdom();
});
afterEach(() => {
  expect(office.errors).toEqual([]);
  office.close();
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => office.Excel.run(batch);

test("worksheet.onChanged: edits by the add-in and by the person, told apart, with their range", async () => {
  const seen: unknown[] = [];
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.onChanged.add(async (event) => {
      await run(async (context) => {
        const range = event.getRange(context);
        range.load("values");
        await context.sync();
        seen.push([
          event.type,
          event.address,
          event.changeType,
          event.source,
          event.triggerSource,
          range.values,
        ]);
      });
    });
    await context.sync();
    sheet.getRange("A10").values = [[42]];
    await context.sync();
  });
  await soon(office, () => expect(seen).toHaveLength(1));
  office.memory.type("Blad1!Z9", "skrivet");
  await soon(office, () => expect(seen).toHaveLength(2));
  expect(seen).toEqual([
    ["WorksheetChanged", "A10", "RangeEdited", "Local", "ThisLocalAddin", [[42]]],
    ["WorksheetChanged", "Z9", "RangeEdited", "Local", undefined, [["skrivet"]]],
  ]);
});

test("a handler that was removed hears nothing more, and nothing is sent for it", async () => {
  const heard: string[] = [];
  const registration = await run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  office.memory.type("A1", 1);
  await soon(office, () => expect(heard).toEqual(["A1"]));
  await office.Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  const sent: unknown[] = [];
  office.host.onEntries((entries) => sent.push(entries));
  office.memory.type("A2", 1);
  await office.book.settled();
  await office.delivered();
  expect(heard).toEqual(["A1"]);
  expect(sent).toEqual([]);
});

test("tables: changed within, added, deleted, selected and left", async () => {
  const seen: unknown[] = [];
  await run(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.onAdded.add((event) => Promise.resolve(seen.push(["added", event.tableId])));
    tables.onDeleted.add((event) => Promise.resolve(seen.push(["deleted", event.tableName])));
    tables.onChanged.add((event) => Promise.resolve(seen.push(["changed", event.address])));
    await context.sync();
    const sheet = worksheets.getItem("Blad1");
    sheet.getRange("B1:C1").values = [["Central", "MHV"]];
    const table = sheet.tables.add("B1:C3", true);
    table.load("id,name");
    await context.sync();
    await soon(office, () => expect(seen).toEqual([["added", table.id]]));
    table.onSelectionChanged.add((event) => Promise.resolve(seen.push([event.isInsideTable, event.address])));
    await context.sync();
    seen.length = 0;

    office.memory.type("A2", "utanför");
    office.memory.type("A2:B3", "delvis");
    const select = (row: number) =>
      office.memory.select({
        sheetId: office.memory.activeSheetId(),
        rect: { row, column: 2, rows: 2, columns: 1 },
      });
    select(2);
    select(20);
    await soon(office, () =>
      expect(seen).toEqual([
        ["changed", "B2:B3"],
        [true, "C3"],
        [false, ""],
      ]),
    );
    seen.length = 0;
    table.delete();
    await context.sync();
    await soon(office, () => expect(seen).toContainEqual(["deleted", "Tabell1"]));
  });
});

test("worksheets: added, deleted, activated, selection changed", async () => {
  const seen: string[] = [];
  const note = (text: string) => Promise.resolve(void seen.push(text));
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add((event) => note(`added ${event.source}`));
    worksheets.onDeleted.add(() => note("deleted"));
    worksheets.onActivated.add(() => note("activated"));
    worksheets.onDeactivated.add(() => note("deactivated"));
    worksheets.onSelectionChanged.add((event) => note(`selected ${event.address}`));
    await context.sync();
    const sheet = worksheets.add("Nytt");
    sheet.getRange("B2:C3").select();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await soon(office, () => expect(seen).toContain("deleted"));
  expect(seen.filter((text) => !text.startsWith("selected"))).toEqual([
    "added Local",
    "deactivated",
    "activated",
    "deleted",
    "deactivated",
    "activated",
  ]);
  expect(seen).toContain("selected B2:C3");
});

test("a ribbon command: called by name, finished when the add-in says so", async () => {
  const called: string[] = [];
  office.Office.actions.associate("visaPanelen", ((event: Office.AddinCommands.Event) => {
    called.push(event.source.id);
    setImmediate(() => event.completed());
  }) as () => void);
  expect(office.host.isReadyForCommands).toBe(true);
  const first = office.channel.invokeCommand("visaPanelen", "Knapp1");
  const second = office.channel.invokeCommand("visaPanelen", "Knapp2");
  await Promise.all([first, second]);
  expect(called).toEqual(["Knapp1", "Knapp2"]);
});

test("the pane: hidden and shown by the add-in and by the person", async () => {
  const modes: string[] = [];
  const states: string[] = [];
  office.host.runtime.onChange = (state) => states.push(state);
  await office.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void modes.push(visibilityMode));
  await office.Office.addin.hide();
  await office.Office.addin.showAsTaskpane();
  office.host.runtime.state = "Background";
  await soon(office, () => expect(modes).toEqual(["Hidden", "Taskpane", "Hidden"]));
  expect(states).toEqual(["Background", "Visible", "Background"]);
  await office.Office.addin.setStartupBehavior(office.Office.StartupBehavior.load);
  expect(await office.Office.addin.getStartupBehavior()).toBe("Load");
});
