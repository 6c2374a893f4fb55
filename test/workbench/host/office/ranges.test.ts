/* oxlint-disable office-addins/no-empty-load -- what the host answers to it is what is tested */
import { officeInJsdom, type OfficePage } from "../../../support/office-in-jsdom";
import { codeOf } from "./errors";

let office: OfficePage;
beforeAll(async () => {
  office = await officeInJsdom();
});
afterAll(() => {
  expect(office.errors).toEqual([]);
  expect(office.unknown).toEqual([]);
  office.close();
});

const sheetNamed = (context: Excel.RequestContext, name: string) => context.workbook.worksheets.getItem(name);

test("the page knows its host", () => {
  expect(office.info).toEqual({
    host: "Excel",
    platform: "OfficeOnline",
    addin: { visibilityMode: "Taskpane" },
  });
  expect(office.Office.context.displayLanguage).toBe("sv-SE");
});

test("what is written is read back, with address and types", async () => {
  await office.Excel.run(async (context) => {
    const range = sheetNamed(context, "Blad1").getRange("A1:C2");
    range.values = [
      [1, "två", true],
      ["", "12,5", "-3.5e2"],
    ];
    range.load("values,valueTypes,address,rowCount,cellCount");
    await context.sync();
    expect(range.address).toBe("Blad1!A1:C2");
    // Text in the shape of an en-US number becomes one; a Swedish number stays text.
    expect(range.values).toEqual([
      [1, "två", true],
      ["", "12,5", -350],
    ]);
    expect(range.valueTypes).toEqual([
      ["Double", "String", "Boolean"],
      ["Empty", "String", "Double"],
    ]);
    expect([range.rowCount, range.cellCount]).toEqual([2, 6]);
  });
});

test("null in a matrix leaves a cell as it is, an empty text clears it", async () => {
  await office.Excel.run(async (context) => {
    const range = sheetNamed(context, "Blad1").getRange("E1:F1");
    range.values = [["kvar", "bort"]];
    range.values = [[null, ""]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["kvar", ""]]);
  });
});

test("an ISO date becomes a serial number with a date format; in a text cell it stays text", async () => {
  await office.Excel.run(async (context) => {
    const sheet = sheetNamed(context, "Blad1");
    const date = sheet.getRange("H1");
    date.values = [["2019-12-31"]];
    const text = sheet.getRange("H2");
    text.numberFormat = [["@"]];
    text.values = [["2019-12-31"]];
    date.load("values,numberFormat");
    text.load("values");
    await context.sync();
    // 31 December 2019 is day 43830 in Excel.
    expect(date.values).toEqual([[43830]]);
    expect(date.numberFormat).toEqual([["yyyy-mm-dd"]]);
    expect(text.values).toEqual([["2019-12-31"]]);
  });
});

test("a matrix of another size than the range is refused, with the place", async () => {
  const write = office.Excel.run(async (context) => {
    sheetNamed(context, "Blad1").getRange("A1:B2").values = [[1]];
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({
    code: "InvalidArgument",
    message:
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    debugInfo: { errorLocation: "Range.values" },
  });
});

test("3 000 cells, which the client sends in pieces", async () => {
  await office.Excel.run(async (context) => {
    const range = sheetNamed(context, "Blad1").getRange("A100").getResizedRange(59, 49);
    range.values = Array.from({ length: 60 }, (_, i) => Array.from({ length: 50 }, (_cell, j) => i * 50 + j));
    range.load("values");
    await context.sync();
    expect(range.values[59]?.[49]).toBe(2999);
    expect(range.values[13]?.[7]).toBe(657);
  });
});

test("addresses: other sheets, offsets, rows and columns, intersections", async () => {
  await office.Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("Mina sidor");
    const sheet = sheetNamed(context, "Blad1");
    const ranges = [
      other.getRange("B2"),
      sheet.getRange("'Mina sidor'!C3"),
      sheet.getRange("B2").getOffsetRange(1, -1).getResizedRange(2, 2),
      sheet.getRangeByIndexes(4, 2, 2, 3).getLastCell(),
      sheet.getRange("B2:D9").getRow(7).getColumn(2),
      sheet.getRange("B2:D9").getIntersection("A5:C6"),
      sheet.getRange("B2").getBoundingRect("D9"),
      sheet.getRange("B2:C3").getEntireColumn(),
      sheet.getRange("B2:C3").getEntireRow(),
      sheet.getCell(0, 27),
    ];
    for (const range of ranges) range.load("address");
    await context.sync();
    expect(ranges.map((range) => range.address)).toEqual([
      "'Mina sidor'!B2",
      "'Mina sidor'!C3",
      "Blad1!A3:C5",
      "Blad1!E6",
      "Blad1!D9",
      "Blad1!B5:C6",
      "Blad1!B2:D9",
      "Blad1!B:C",
      "Blad1!2:3",
      "Blad1!AB1",
    ]);
  });
});

test("whole columns give null for what belongs to cells, and cannot be written", async () => {
  await office.Excel.run(async (context) => {
    const column = sheetNamed(context, "Blad1").getRange("A:A");
    column.load("values,rowCount,isEntireColumn");
    await context.sync();
    expect([column.values, column.rowCount, column.isEntireColumn]).toEqual([null, 1_048_576, true]);
    column.values = [[1]];
    expect(await codeOf(context.sync())).toBe("InvalidArgument");
  });
});

test.each(["A1048577", "XFE1", "A0", "1A", "Nej!A1", "okänt"])("%s is no address", async (address) => {
  const read = office.Excel.run(async (context) => {
    sheetNamed(context, "Blad1").getRange(address).load("values");
    await context.sync();
  });
  expect(await codeOf(read)).toBe("InvalidArgument");
});

test("a range that leaves the sheet is refused", async () => {
  const read = office.Excel.run(async (context) => {
    sheetNamed(context, "Blad1").getRange("A1").getOffsetRange(-1, 0).load("values");
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.getOffsetRange" },
  });
});

test("used ranges: of a sheet, within a range, of nothing", async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Använt");
    const empty = sheet.getUsedRangeOrNullObject();
    const corner = sheet.getUsedRange();
    corner.load("address");
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    expect(corner.address).toBe("Använt!A1");

    sheet.getRange("B2").values = [[1]];
    sheet.getRange("D5").values = [[2]];
    const used = sheet.getUsedRange();
    const within = sheet.getRange("C:E").getUsedRange();
    const none = sheet.getRange("F1:F9").getUsedRangeOrNullObject();
    used.load("address");
    within.load("address");
    await context.sync();
    expect([used.address, within.address]).toEqual(["Använt!B2:D5", "Använt!D5"]);
    expect(none.isNullObject).toBe(true);
    sheet.getRange("F1:F9").getUsedRange().load("address");
    expect(await codeOf(context.sync())).toBe("ItemNotFound");
  });
});

test("clear: contents or everything", async () => {
  await office.Excel.run(async (context) => {
    const range = sheetNamed(context, "Blad1").getRange("K1:L1");
    range.values = [[1, 2]];
    range.format.fill.color = "#FFFF00";
    range.clear("Contents");
    range.load("values,format/fill/color");
    await context.sync();
    expect(range.values).toEqual([["", ""]]);
    expect(range.format.fill.color).toBe("#FFFF00");
    range.clear();
    range.load("format/fill/color");
    await context.sync();
    expect(range.format.fill.color).toBe("#FFFFFF");
  });
});

test("formats are kept per cell; different ones give null; set() writes several at once", async () => {
  await office.Excel.run(async (context) => {
    const sheet = sheetNamed(context, "Blad1");
    sheet.getRange("N1").format.font.bold = true;
    const both = sheet.getRange("N1:O1");
    both.set({ format: { columnWidth: 80, font: { color: "red" } } });
    both.format.autofitColumns();
    both.load("format/font/bold,format/font/color,format/columnWidth");
    const one = sheet.getRange("N1");
    one.load("format/font/bold");
    await context.sync();
    expect([both.format.font.bold, both.format.font.color, both.format.columnWidth]).toEqual([
      null,
      "red",
      80,
    ]);
    expect(one.format.font.bold).toBe(true);
  });
});

test("a tracked range lives on in later runs; a released one does not", async () => {
  let kept: Excel.Range | undefined;
  let released: Excel.Range | undefined;
  await office.Excel.run(async (context) => {
    kept = sheetNamed(context, "Blad1").getRange("A1").track();
    released = sheetNamed(context, "Blad1").getRange("A1");
    released.load("address");
    await context.sync();
  });
  await office.Excel.run(kept as Excel.Range, async (context) => {
    kept?.load("values");
    await context.sync();
    expect(kept?.values).toEqual([[1]]);
  });
  const late = (async () => {
    released?.load("values");
    await released?.context.sync();
  })();
  expect(await codeOf(late)).toMatch(/ItemNotFound|InvalidObjectPath/);
});

test("selection: what the person marked, and marking from the add-in", async () => {
  await office.Excel.run(async (context) => {
    sheetNamed(context, "Använt").getRange("C3:D4").select();
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.worksheets.getActiveWorksheet();
    selected.load("address");
    active.load("name");
    await context.sync();
    expect([selected.address, active.name]).toEqual(["Använt!C3:D4", "Använt"]);
  });
});

test("load() without names gives every member that the host has, and reading another says so by name", async () => {
  await office.Excel.run(async (context) => {
    const range = sheetNamed(context, "Blad1").getRange("A1:A2");
    range.load();
    await context.sync();
    expect([range.values, range.columnIndex, range.hasSpill]).toEqual([[[1], [""]], 0, false]);
    expect(() => range.formulasR1C1).toThrow(/formulasR1C1/);
  });
});

test("retrieve: the same in the client's spelling", async () => {
  const context = new office.Excel.RequestContext();
  // Not in the public typings.
  const sheet = context.workbook.worksheets.getItem("Blad1") as unknown as {
    retrieve(names: string): object;
  };
  const retrieved = sheet.retrieve("name,visibility");
  await context.sync();
  expect(JSON.parse(JSON.stringify(retrieved))).toMatchObject({ name: "Blad1", visibility: "Visible" });
});

test("a member that the host does not have is an error with its name", async () => {
  const filling = office.Excel.run(async (context) => {
    sheetNamed(context, "Blad1").getRange("A1:B1").flashFill();
    await context.sync();
  });
  await expect(filling).rejects.toMatchObject({
    code: "ApiNotFound",
    message: "The workbench does not implement Range.FlashFill.",
    debugInfo: { errorLocation: "Range.flashFill" },
  });
  const pivots = office.Excel.run(async (context) => {
    sheetNamed(context, "Blad1").pivotTables.load("items/name");
    await context.sync();
  });
  await expect(pivots).rejects.toMatchObject({
    message: "The workbench does not implement Worksheet.PivotTables.",
  });
});

test("what was done before an error stays done, what comes after it does not happen", async () => {
  const batch = office.Excel.run(async (context) => {
    const sheet = sheetNamed(context, "Blad1");
    sheet.getRange("Q1").values = [["gjort"]];
    sheetNamed(context, "Finns inte").activate();
    sheet.getRange("Q2").values = [["aldrig"]];
    await context.sync();
  });
  await expect(batch).rejects.toMatchObject({
    code: "ItemNotFound",
    message: "The requested resource doesn't exist.",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
  expect([office.memory.value("Blad1!Q1"), office.memory.value("Blad1!Q2")]).toEqual(["gjort", null]);
});
