/* oxlint-disable office-addins/load-object-before-read, office-addins/no-context-sync-in-loop -- the rules do not see loads of nested members; speed is of no matter here */
import { officeInJsdom, type OfficePage } from "../../../support/office-in-jsdom";
import { codeOf } from "./errors";

let office: OfficePage;
beforeEach(async () => {
  office = await officeInJsdom();
});
afterEach(() => {
  expect(office.errors).toEqual([]);
  office.close();
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => office.Excel.run(batch);

describe("worksheets", () => {
  test("are listed in order, found by name without regard to case, or null", async () => {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Data");
      worksheets.add();
      worksheets.load("items/name,items/position");
      const found = worksheets.getItemOrNullObject("DATA");
      found.load("name,id");
      const missing = worksheets.getItemOrNullObject("Saknas");
      const count = worksheets.getCount();
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.position])).toEqual([
        ["Blad1", 0],
        ["Data", 1],
        ["Blad2", 2],
      ]);
      expect(found.name).toBe("Data");
      expect(missing.isNullObject).toBe(true);
      expect(count.value).toBe(3);
    });
  });

  test("an object stays the same sheet when the sheet is renamed", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      await context.sync();
      sheet.name = "Centraler";
      sheet.load("name");
      await context.sync();
      sheet.getRange("A1").values = [["kvar"]];
      await context.sync();
      expect(sheet.name).toBe("Centraler");
      expect(office.memory.value("Centraler!A1")).toBe("kvar");
    });
  });

  test.each([
    ["", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["[a]", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["blad1", "ItemAlreadyExists"],
    ["x".repeat(31), "no error"],
    ["Året 2019 (prel.)", "no error"],
  ])("the name %p gives %s", async (name, code) => {
    const add = run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(await codeOf(add)).toBe(code);
  });

  test("at least one sheet stays visible", async () => {
    const hide = run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").visibility = "Hidden";
      await context.sync();
    });
    expect(await codeOf(hide)).toBe("InvalidOperation");
    const remove = run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").delete();
      await context.sync();
    });
    expect(await codeOf(remove)).toBe("InvalidOperation");
    await run(async (context) => {
      context.workbook.worksheets.add("Nytt");
      context.workbook.worksheets.getItem("Blad1").visibility = "Hidden";
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      expect(active.name).toBe("Nytt");
    });
    const removeLast = run(async (context) => {
      context.workbook.worksheets.getItem("Nytt").delete();
      await context.sync();
    });
    expect(await codeOf(removeLast)).toBe("InvalidOperation");
  });

  test("an object for a deleted sheet finds nothing", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Bort");
      const range = sheet.getRange("A1");
      await context.sync();
      sheet.delete();
      await context.sync();
      range.load("values");
      expect(await codeOf(context.sync())).toBe("ItemNotFound");
    });
  });

  test("a protected sheet keeps its locked cells, its tables and its formats", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, "hemligt");
      sheet.protection.load("protected,options");
      sheet.getRange("A1").values = [["olåst"]];
      sheet.getRange("A1").format.fill.color = "#00FF00";
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toEqual({ allowFormatCells: true });

      sheet.getRange("A1:B1").values = [["nej", "nej"]];
      expect(await codeOf(context.sync())).toBe("AccessDenied");
      sheet.tables.add("D1:E2", true);
      expect(await codeOf(context.sync())).toBe("AccessDenied");
      sheet.getRange("A1").format.autofitColumns();
      expect(await codeOf(context.sync())).toBe("AccessDenied");
      sheet.protection.unprotect("fel");
      expect(await codeOf(context.sync())).toBe("AccessDenied");
      sheet.protection.unprotect("hemligt");
      sheet.getRange("A1:B1").values = [["nu", "går det"]];
      await context.sync();
      expect(office.memory.value("Blad1!B1")).toBe("går det");
    });
  });
});

describe("tables", () => {
  const centres = [
    ["Central", "MHV", "BHV"],
    ["Falun Britsarvet", "ja", "ja"],
    ["Mora", "ja", "nej"],
  ];

  const addTable = (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("B2:D4").values = centres;
    const table = sheet.tables.add("B2:D4", true);
    table.name = "tblCentraler";
    return table;
  };

  test("have headings, a body and columns, and are found by name anywhere", async () => {
    await run(async (context) => {
      addTable(context);
      const table = context.workbook.tables.getItem("TBLCENTRALER");
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const range of ranges) range.load("address");
      table.columns.load("items/name,items/values,count");
      table.rows.load("items/values,count");
      table.load("name,style,showTotals,worksheet/name");
      const column = table.columns.getItem("BHV").getDataBodyRange();
      column.load("address,values");
      await context.sync();
      expect(ranges.map((range) => range.address)).toEqual(["Blad1!B2:D4", "Blad1!B2:D2", "Blad1!B3:D4"]);
      expect(table.columns.items.map((item) => item.name)).toEqual(["Central", "MHV", "BHV"]);
      expect(table.columns.items[1]?.values).toEqual([["MHV"], ["ja"], ["ja"]]);
      expect(table.rows.items.map((row) => row.values)).toEqual([[centres[1]], [centres[2]]]);
      expect([table.columns.count, table.rows.count]).toEqual([3, 2]);
      expect([table.name, table.style, table.showTotals, table.worksheet.name]).toEqual([
        "tblCentraler",
        "TableStyleMedium2",
        false,
        "Blad1",
      ]);
      expect([column.address, column.values]).toEqual(["Blad1!D3:D4", [["ja"], ["nej"]]]);
    });
  });

  test("are reached by reference, and from a range", async () => {
    await run(async (context) => {
      addTable(context);
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const references = [
        "tblCentraler",
        "tblCentraler[#All]",
        "tblCentraler[#Headers]",
        "tblCentraler[mhv]",
      ];
      const ranges = references.map((reference) => sheet.getRange(reference));
      for (const range of ranges) range.load("address");
      const around = sheet.getRange("A1:B2").getTables(false);
      around.load("items/name");
      const contained = sheet.getRange("A1:B2").getTables(true).getCount();
      await context.sync();
      expect(ranges.map((range) => range.address)).toEqual([
        "Blad1!B3:D4",
        "Blad1!B2:D4",
        "Blad1!B2:D2",
        "Blad1!C3:C4",
      ]);
      expect(around.items.map((table) => table.name)).toEqual(["tblCentraler"]);
      expect(contained.value).toBe(0);
    });
  });

  test("a new one gets a free name, and headings that are texts and all different", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:D1").values = [["Yta", 2019, "", "yta"]];
      const table = sheet.tables.add("A1:D1", true);
      table.load("name");
      const range = table.getRange();
      range.load("address,values");
      await context.sync();
      expect(table.name).toBe("Tabell1");
      // A heading row alone gets a row for data.
      expect(range.address).toBe("Blad1!A1:D2");
      expect(range.values[0]).toEqual(["Yta", "2019", "Kolumn3", "yta2"]);
    });
  });

  test("may not overlap, take another's name or bear a name like an address", async () => {
    await run(async (context) => {
      const table = addTable(context);
      await context.sync();
      table.worksheet.tables.add("D4:E6", true);
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
      const other = table.worksheet.tables.add("G1:H2", true);
      await context.sync();
      table.resize("B2:G4");
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
      for (const [name, code] of [
        ["TblCentraler", "ItemAlreadyExists"],
        ["A1", "InvalidArgument"],
        ["R1C1", "InvalidArgument"],
        ["två ord", "InvalidArgument"],
        ["1a", "InvalidArgument"],
        ["tblÅtgärder_2", "no error"],
      ] as const) {
        other.name = name;
        expect([name, await codeOf(context.sync())]).toEqual([name, code]);
      }
    });
  });

  test("grow by resize and by a calculated column, but not over what is there", async () => {
    await run(async (context) => {
      const table = addTable(context);
      table.resize("B2:D6");
      table.columns.add(undefined, [["Klass"], ["=B3"], ["=B4"], [""], [""]]);
      const range = table.getRange();
      range.load("address,values");
      await context.sync();
      expect(range.address).toBe("Blad1!B2:E6");
      expect(range.values.map((row) => row[3] as unknown)).toEqual([
        "Klass",
        "Falun Britsarvet",
        "Mora",
        "",
        "",
      ]);

      table.worksheet.getRange("F4").values = [["upptaget"]];
      table.columns.add(undefined, undefined, "Nästa");
      await expect(context.sync()).rejects.toMatchObject({
        code: "ApiNotFound",
        message: "The workbench does not implement TableColumnCollection.Add beside cells that are in use.",
      });
      table.resize("B3:E6");
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  test("a totals row: without one there is none to get", async () => {
    await run(async (context) => {
      const table = addTable(context);
      table.getTotalRowRange().load("address");
      expect(await codeOf(context.sync())).toBe("ItemNotFound");
      table.showTotals = true;
      const totals = table.getTotalRowRange();
      const body = table.getDataBodyRange();
      totals.load("address");
      body.load("address");
      await context.sync();
      expect([totals.address, body.address]).toEqual(["Blad1!B5:D5", "Blad1!B3:D4"]);
      table.showTotals = false;
      const all = table.getRange();
      all.load("address");
      await context.sync();
      expect(all.address).toBe("Blad1!B2:D4");
    });
  });

  test("converting leaves the cells, deleting takes them", async () => {
    await run(async (context) => {
      addTable(context).convertToRange();
      await context.sync();
      expect(office.memory.tables()).toEqual([]);
      expect(office.memory.value("Blad1!B3")).toBe("Falun Britsarvet");
      const table = context.workbook.worksheets.getItem("Blad1").tables.add("B2:D4", true);
      table.delete();
      await context.sync();
      expect(office.memory.value("Blad1!B3")).toBeNull();
    });
  });
});

describe("settings", () => {
  test("workbook.settings: set, change, delete", async () => {
    await run(async (context) => {
      const { settings } = context.workbook;
      settings.add("familjecentral", { version: 1, dagar: [1, 2] });
      settings.load("items/key,items/value");
      await context.sync();
      expect(settings.items.map((item) => [item.key, item.value as unknown])).toEqual([
        ["familjecentral", { version: 1, dagar: [1, 2] }],
      ]);
      const setting = settings.getItem("familjecentral");
      setting.value = "nytt";
      setting.load("value");
      await context.sync();
      expect(setting.value).toBe("nytt");
      setting.delete();
      const gone = settings.getItemOrNullObject("familjecentral");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test("document.settings are saved with the workbook and are there for the next page", async () => {
    const { settings } = office.Office.context.document;
    settings.set("läge", { steg: 2 });
    const saved = await new Promise<Office.AsyncResult<unknown>>((resolve) => settings.saveAsync(resolve));
    expect(saved.status).toBe("succeeded");
    office = await office.reload();
    expect(office.Office.context.document.settings.get("läge")).toEqual({ steg: 2 });
    const refreshed = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
      office.Office.context.document.settings.refreshAsync(resolve),
    );
    expect(refreshed.status).toBe("succeeded");
  });
});
