import type { ApiTable, RequirementSets } from "../../../../src/workbench/host";
import { isDeclared } from "../../../../src/workbench/host/wire/api-table";
import { loadApiTable } from "../../../../src/workbench/host/generate-api-table";
import { refusedMember } from "../../../../src/workbench/host/wire/requirement-sets";
import { officeInJsdom } from "../../../support/office-in-jsdom";

const table: ApiTable = loadApiTable();

test.each([
  ["ExcelApi 1.9", true],
  ["ExcelApi 1.10", true],
  ["ExcelApi 1.11", false],
  ["ExcelApi 2.0", false],
  ["ExcelApiOnline 1.1", false],
  ["toString 1.1", false],
])("with ExcelApi 1.10 declared, %s is %p", (needed, declared) => {
  expect(isDeclared({ ExcelApi: "1.10" }, needed)).toBe(declared);
});

/** One use of each version of ExcelApi that the host has members of, by the members' own numbers. */
const uses: readonly (readonly [
  version: string,
  member: string,
  use: (context: Excel.RequestContext) => void,
])[] = [
  ["1.2", "Worksheet.Protection", (context) => sheet(context).protection.load("protected")],
  ["1.4", "WorksheetCollection.GetCount", (context) => context.workbook.worksheets.getCount()],
  ["1.5", "WorksheetCollection.GetFirst", (context) => context.workbook.worksheets.getFirst().load("name")],
  ["1.6", "Worksheet.Calculate", (context) => sheet(context).calculate(true)],
  [
    "1.7",
    "Worksheet.GetRangeByIndexes",
    (context) => sheet(context).getRangeByIndexes(0, 0, 1, 1).load("address"),
  ],
  ["1.8", "Worksheet.ShowGridlines", (context) => sheet(context).load("showGridlines")],
  ["1.9", "Range.GetTables", (context) => sheet(context).getRange("A1").getTables(false).load("items/name")],
  ["1.12", "Range.HasSpill", (context) => sheet(context).getRange("A1").load("hasSpill")],
  ["1.13", "Table.Resize", (context) => context.workbook.tables.getItem("Tabell1").resize("A1:B3")],
];
const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Blad1");
const oneBelow = (version: string) => `1.${Number(version.split(".")[1]) - 1}`;

describe.each(uses)("ExcelApi %s (%s)", (version, member, use) => {
  const attempt = async (sets: RequirementSets) => {
    const office = await officeInJsdom({
      sets: { CustomFunctions: "1.4", CustomFunctionsRuntime: "1.1", ...sets },
    });
    office.memory.addTable({
      name: "Tabell1",
      sheetId: office.memory.activeSheetId(),
      rect: { row: 0, column: 0, rows: 2, columns: 2 },
      showTotals: false,
    });
    try {
      await office.Excel.run(async (context) => {
        sheet(context).getRange("D9").values = [["skrivet"]];
        use(context);
        await context.sync();
      });
      return { error: undefined, written: office.memory.value("Blad1!D9") };
    } catch (error) {
      return { error: error as OfficeExtension.Error, written: office.memory.value("Blad1!D9") };
    } finally {
      office.close();
    }
  };

  test("is refused by name when it is not declared, before anything of the request is done", async () => {
    const { error, written } = await attempt({ ExcelApi: oneBelow(version) });
    expect(error?.code).toBe("ApiNotFound");
    expect(error?.message).toContain(`${member} needs ExcelApi ${version}`);
    expect(written).toBeNull();
  });

  test("is carried out when it is declared", async () => {
    const { error, written } = await attempt({ ExcelApi: version });
    expect(error).toBeUndefined();
    expect(written).toBe("skrivet");
  });
});

describe("what is checked", () => {
  const global = { Id: 1, ObjectPathType: 1 };
  const sheets = { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
  const first = { Id: 3, ObjectPathType: 5, ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Blad1"] } };
  const paths = { 1: global, 2: sheets, 3: first };
  const refuse = (action: object, sets: RequirementSets = { ExcelApi: "1.1" }, more: object = {}) =>
    refusedMember(
      { Actions: [{ Id: 9, ActionType: 1, ObjectPathId: 3, ...action }], ObjectPaths: { ...paths, ...more } },
      table,
      sets,
      (id) => (id === "R1" ? "Range" : undefined),
    )?.message ?? "let through";

  test("methods, properties set one by one or together, and chosen members of items and of what they lead to", () => {
    expect(refuse({ ActionType: 3, Name: "Calculate" })).toContain("Worksheet.Calculate needs ExcelApi 1.6");
    expect(refuse({ ActionType: 4, Name: "TabColor" })).toContain("Worksheet.TabColor needs ExcelApi 1.7");
    expect(refuse({ ActionType: 9, ObjectState: { tabColor: "red" } })).toContain("Worksheet.TabColor");
    expect(refuse({ ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["name", "tabColor"] } })).toContain(
      "Worksheet.TabColor",
    );
    expect(refuse({ ActionType: 2, QueryInfo: { Select: ["protection/protected"] } })).toContain(
      "Worksheet.Protection needs ExcelApi 1.2",
    );
    expect(refuse({ ActionType: 7, QueryInfo: { Expand: ["protection"] } })).toContain(
      "Worksheet.Protection",
    );
    expect(refuse({ ActionType: 2, QueryInfo: { Select: ["name", "id"] } })).toBe("let through");
  });

  test("objects that the client holds by reference", () => {
    const held = { 4: { Id: 4, ObjectPathType: 6, Name: "R1" } };
    const load = { ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ["style"] } };
    expect(refuse(load, { ExcelApi: "1.6" }, held)).toContain("Range.Style needs ExcelApi 1.7");
    expect(refuse(load, { ExcelApi: "1.7" }, held)).toBe("let through");
  });

  test("events outside the declared sets, which the client lets through", async () => {
    const office = await officeInJsdom();
    const listen = office.Excel.run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
      await context.sync();
    });
    await expect(listen).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("_RegisterEventNameChanged needs ExcelApiOnline 1.1") as string,
    });
    office.close();
  });

  test("the page is told the declared sets, 1.10 apart from 1.1", async () => {
    const office = await officeInJsdom({ sets: { ExcelApi: "1.10", CustomFunctions: "1.4" } });
    const { requirements } = office.Office.context;
    expect(
      ["1.1", "1.9", "1.10", "1.11"].map((version) => requirements.isSetSupported("ExcelApi", version)),
    ).toEqual([true, true, true, false]);
    expect(requirements.isSetSupported("ExcelApiOnline", "1.1")).toBe(false);
    office.close();
  });
});
