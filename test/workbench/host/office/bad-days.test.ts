import { kindDays } from "../../../../src/workbench/host";
import { officeInJsdom, type OfficePage } from "../../../support/office-in-jsdom";
import { codeOf } from "./errors";

let office: OfficePage;
beforeAll(async () => {
  office = await officeInJsdom();
});
afterEach(() => {
  office.host.switches.set(kindDays);
  const [first, ...others] = office.book.sheets();
  for (const { id } of others) office.book.deleteSheet(id);
  office.book.renameSheet(first!.id, "Blad1");
});
afterAll(() => {
  expect(office.errors).toEqual([]);
  office.close();
});

const names = (): string[] => office.book.sheets().map(({ name }) => name);

describe("undo", () => {
  const renamed = (mergeUndoGroup: boolean): Promise<string> =>
    codeOf(
      office.Excel.run({ mergeUndoGroup }, async (context) => {
        context.workbook.worksheets.getFirst().name = "Ny";
        await context.sync();
      }),
    );
  const deleted = (mergeUndoGroup: boolean): Promise<string> =>
    codeOf(
      office.Excel.run({ mergeUndoGroup }, async (context) => {
        context.workbook.worksheets.add("Bort").delete();
        await context.sync();
      }),
    );

  test("a sheet is renamed in a group on the web, and nowhere else", async () => {
    office.host.switches.play("undoWeb");
    expect(await renamed(true)).toBe("no error");
    office.host.switches.play("undoDesktop");
    expect([await renamed(true), await renamed(false)]).toEqual(["UndoNotSupported", "no error"]);
  });

  test("none is deleted in a group anywhere; what came before the error stays done", async () => {
    for (const day of ["undoWeb", "undoDesktop"] as const) {
      office.host.switches.play(day);
      expect(await deleted(true)).toBe("UndoNotSupported");
      expect(names()).toContain("Bort");
      office.book.deleteSheet(office.book.sheets().at(-1)!.id);
      expect(await deleted(false)).toBe("no error");
    }
  });
});

describe("requests", () => {
  const text = "ä".repeat(1000);
  const write = (rows: number): Promise<string> =>
    codeOf(
      office.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, rows, 1);
        range.values = Array.from({ length: rows }, () => [text]);
        await context.sync();
      }),
    );
  const read = (rows: number): Promise<string> =>
    codeOf(
      office.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, rows, 1);
        range.load("values");
        await context.sync();
      }),
    );

  test("5 MB each way, in bytes: half as many letters with dots", async () => {
    expect(await write(2600)).toBe("no error");
    expect(await read(2600)).toBe("no error");
    office.host.switches.play("limitedRequests");
    expect([await write(2600), await write(2400)]).toEqual(["RequestPayloadSizeLimitExceeded", "no error"]);
    expect([await read(2600), await read(2400)]).toEqual(["ResponsePayloadSizeLimitExceeded", "no error"]);
  });

  test("a request whose answer is too long has taken effect", async () => {
    await write(2600);
    office.host.switches.play("limitedRequests");
    const code = await codeOf(
      office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("C1").values = [["gjort"]];
        sheet.getRangeByIndexes(0, 0, 2600, 1).load("values");
        await context.sync();
      }),
    );
    expect([code, office.memory.value("C1")]).toEqual(["ResponsePayloadSizeLimitExceeded", "gjort"]);
  });

  test("a thousand operations, not counting the objects on the way", async () => {
    office.host.switches.play("limitedRequests");
    const many = (count: number): Promise<string> =>
      codeOf(
        office.Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getFirst().getRange("A1");
          for (let time = 0; time < count; time++) cell.values = [[time]];
          await context.sync();
        }),
      );
    expect([await many(900), await many(1100)]).toEqual(["no error", "RequestPayloadSizeLimitExceeded"]);
  });
});

describe("ornaments", () => {
  type Work = (sheet: Excel.Worksheet) => void;
  const ornaments: Readonly<Record<string, Work>> = {
    noFreezePanes: (sheet) => sheet.freezePanes.freezeRows(1),
    noGridlines: (sheet) => (sheet.showGridlines = false),
    noPageLayout: (sheet) => (sheet.pageLayout.orientation = "Landscape"),
    noCharts: (sheet) => void sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns"),
    noWidths: (sheet) => (sheet.getRange("A1").format.columnWidth = 100),
    noValidation: (sheet) =>
      (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "ja,nej" } }),
    noProtection: (sheet) => sheet.protection.protect(),
    noRules: (sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom"),
  };
  const on = (work: Work, hidden: boolean): Promise<string> =>
    codeOf(
      office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        if (hidden) sheet.visibility = "Hidden";
        work(sheet);
        await context.sync();
      }),
    );

  test.each(Object.keys(ornaments))("%s fails, alone", async (day) => {
    office.host.switches.play(day as "noCharts");
    for (const [name, work] of Object.entries(ornaments)) {
      expect([name, await on(work, false)]).toEqual([name, name === day ? "GeneralException" : "no error"]);
    }
  });

  test("all but lists and locks fail on a hidden sheet, and none in sight", async () => {
    office.host.switches.play("hiddenSheets");
    for (const [name, work] of Object.entries(ornaments)) {
      expect([name, await on(work, false)]).toEqual([name, "no error"]);
      const code = ["noValidation", "noProtection", "noRules"].includes(name)
        ? "no error"
        : "GeneralException";
      expect([name, await on(work, true)]).toEqual([name, code]);
    }
  });
});

describe("faults that come again", () => {
  const add = (): Promise<string> =>
    codeOf(
      office.Excel.run(async (context) => {
        context.workbook.worksheets.add();
        await context.sync();
      }),
    );

  test("every request from one on, until they are cleared", async () => {
    const { faults } = office.host;
    faults.fromRequest(faults.requestCount + 2, { kind: "fail", at: "before" });
    expect([await add(), await add(), await add()]).toEqual([
      "no error",
      "GeneralException",
      "GeneralException",
    ]);
    faults.clear();
    expect(await add()).toBe("no error");
  });

  test("one member, whenever it is tried", async () => {
    office.host.faults.onMember("WorksheetCollection.Add", "AccessDenied");
    expect([await add(), await add()]).toEqual(["AccessDenied", "AccessDenied"]);
    office.host.faults.clear();
    expect([await add(), names()]).toEqual(["no error", ["Blad1", "Blad2"]]);
  });
});

/** Loads members of objects in one request. */
const load = <Loaded>(work: (workbook: Excel.Workbook) => () => Loaded): Promise<Loaded> =>
  office.Excel.run(async (context) => {
    const loaded = work(context.workbook);
    await context.sync();
    return loaded();
  });

test("another region's separators, and whose they are when none is said", async () => {
  const separators = (): Promise<string[]> =>
    load(({ application }) => {
      application.load("decimalSeparator, thousandsSeparator");
      return () => [application.decimalSeparator, application.thousandsSeparator];
    });
  expect(await separators()).toEqual([",", "\u00a0"]);
  office.host.switches.play("otherRegion");
  expect(await separators()).toEqual([".", ","]);
});

test("a workbook that counts its days from 1904", async () => {
  const day = (): Promise<number> =>
    load(({ functions }) => {
      const result = functions.date(2000, 1, 1);
      result.load("value");
      return () => result.value;
    });
  const typed = (): Promise<unknown> =>
    load(({ worksheets }) => {
      const [formula, text] = [worksheets.getFirst().getRange("H1"), worksheets.getFirst().getRange("H2")];
      formula.formulas = [["=DATE(2000,1,1)"]];
      text.values = [["2000-01-01"]];
      for (const cell of [formula, text]) cell.load("values");
      return () => [formula.values[0]![0], text.values[0]![0]];
    });
  expect([await day(), await typed()]).toEqual([36_526, [36_526, 36_526]]);
  office.host.switches.play("dates1904");
  expect([await day(), await typed()]).toEqual([35_064, [35_064, 35_064]]);
});

test("cells with a format alone are used ones, unless values only are asked for", async () => {
  const used = (valuesOnly: boolean): Promise<string> =>
    load(({ worksheets }) => {
      const sheet = worksheets.add();
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D4").format.fill.color = "#FF0000";
      sheet.getRange("A7").numberFormat = [["0.00"]];
      sheet.getRange("F:F").format.columnWidth = 90;
      const range = sheet.getUsedRange(valuesOnly);
      range.load("address");
      return () => range.address.split("!")[1]!;
    });
  expect([await used(false), await used(true)]).toEqual(["B2", "B2"]);
  office.host.switches.play("formatsUsed");
  expect([await used(false), await used(true)]).toEqual(["A2:D7", "B2"]);
});

test("names that a chart sheet or a defined name has are taken, and only the latter can be read", async () => {
  office.host.switches.set({ taken: { chartSheets: ["Diagram"], names: ["tblTagen"] } });
  const sheet = await codeOf(load(({ worksheets }) => (worksheets.add("DIAGRAM"), () => undefined)));
  const table = await codeOf(
    load(({ worksheets }) => {
      worksheets.getFirst().tables.add("K1:L2", true).name = "TBLTAGEN";
      return () => undefined;
    }),
  );
  expect([sheet, table]).toEqual(["ItemAlreadyExists", "ItemAlreadyExists"]);
  const listed = await load(({ names: given, worksheets }) => {
    given.load("items/name");
    worksheets.load("items/name");
    return () => [given.items, worksheets.items].map((items) => items.map(({ name }) => name));
  });
  expect(listed).toEqual([["tblTagen"], ["Blad1"]]);
  for (const { id } of office.book.tables()) office.book.deleteTable(id);
});

test("formulas keep to Excel's limits", async () => {
  office.host.switches.play("limitedFormulas");
  const enter = (formula: string): Promise<string> =>
    codeOf(
      load(({ worksheets }) => {
        worksheets.getFirst().getRange("A1").formulas = [[formula]];
        return () => undefined;
      }),
    );
  const literal = (length: number): string => `=LEN("${"x".repeat(length)}")`;
  const many = (count: number): string => `=SUM(${Array.from({ length: count }, () => "1").join(",")})`;
  expect([await enter(literal(255)), await enter(literal(256))]).toEqual(["no error", "InvalidArgument"]);
  expect([await enter(many(255)), await enter(many(256))]).toEqual(["no error", "InvalidArgument"]);
  const long = `=${"1+".repeat(4095)}1`;
  expect([await enter(long), await enter(`${long}+1`)]).toEqual(["no error", "InvalidArgument"]);
});

describe("a table's column that fills itself", () => {
  const column = (write: (body: Excel.Range) => void): Promise<unknown[]> =>
    load(({ worksheets }) => {
      const sheet = worksheets.add();
      sheet.getRange("A1:A5").values = [["Tal"], [1], [""], [""], [4]];
      const table = sheet.tables.add(sheet.getRange("A1:A5"), true);
      write(table.columns.getItem("Tal").getDataBodyRange());
      const body = sheet.getRange("A2:A5");
      body.load("formulas");
      return () => body.formulas.map(([cell]) => cell as unknown);
    });
  const one = (body: Excel.Range): void => void (body.getCell(1, 0).formulas = [['=B3*$C$1&"B3"']]);

  test("a formula in one row comes into the empty ones; what was typed stays", async () => {
    expect(await column(one)).toEqual([1, '=B3*$C$1&"B3"', "", 4]);
    office.host.switches.play("filledColumns");
    expect(await column(one)).toEqual([1, '=B3*$C$1&"B3"', '=B4*$C$1&"B3"', 4]);
  });

  test("a column that is written whole is as it was written", async () => {
    office.host.switches.play("filledColumns");
    const formulas = [["=1+1"], ["=1+2"], [""], ["=1+4"]];
    expect(await column((body) => (body.formulas = formulas))).toEqual(["=1+1", "=1+2", "", "=1+4"]);
  });

  test("of several formulas in some rows the last one is filled", async () => {
    office.host.switches.play("filledColumns");
    const some = (body: Excel.Range): void =>
      void (body.getCell(1, 0).getResizedRange(1, 0).formulas = [["=1+1"], ["=1+2"]]);
    expect(await column(some)).toEqual([1, "=1+2", "=1+2", 4]);
  });
});

test("manual calculation: what is entered is calculated, what depends on it is not before it is asked for", async () => {
  const { memory, host } = office;
  memory.type("A1", 1);
  memory.type("B1", "=A1");
  await memory.settled();
  host.switches.play("manualCalculation");
  memory.type("A1", 2);
  memory.type("C1", "=A1");
  expect([memory.value("B1"), memory.value("C1")]).toEqual([1, 2]);
  expect(
    await load(({ application }) => {
      application.load("calculationMode");
      return () => application.calculationMode;
    }),
  ).toBe("Manual");
  await load(({ application }) => (application.calculate("Full"), () => undefined));
  expect(memory.value("B1")).toBe(2);
});

describe("the pane and events", () => {
  test("the add-in's wish to be shown is passed over", async () => {
    office.host.runtime.state = "Background";
    office.host.switches.play("paneNotShown");
    await office.Office.addin.showAsTaskpane();
    expect(office.host.runtime.state).toBe("Background");
    office.host.switches.set(kindDays);
    await office.Office.addin.showAsTaskpane();
    expect(office.host.runtime.state).toBe("Visible");
  });

  test("events come each by itself, merged, or when they are let go", async () => {
    const heard: string[] = [];
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
    });
    const edit = async (): Promise<string[]> => {
      heard.length = 0;
      for (const cell of ["A1", "A2", "A3"]) office.memory.type(cell, 1);
      await office.delivered();
      return [...heard];
    };
    expect(await edit()).toEqual(["A1", "A2", "A3"]);
    office.host.switches.play("eventsMerged");
    expect(await edit()).toEqual(["A3"]);
    office.host.switches.play("eventsLate");
    expect(await edit()).toEqual([]);
    office.host.releaseEvents();
    await office.delivered();
    expect(heard).toEqual(["A1", "A2", "A3"]);
  });
});
