import { storedOnly, wireClasses } from "../../../../src/workbench/host";
import { generateApiTable, loadApiTable } from "../../../../src/workbench/host/generate-api-table";

const table = loadApiTable();

/** Members that the client does not list because it sends them on its own. */
// `CreateAndOpenWorkbook` belongs to a class of the library that only Excel on the web knows, and that is not exported.
const internal = new Set(["_ReferenceId", "CreateAndOpenWorkbook"]);

// Read in Microsoft's API reference, not in the table.
test.each([
  ["Range", "Values", undefined, undefined],
  ["Range", "GetUsedRangeOrNullObject", "ExcelApi 1.4", "Range"],
  ["Range", "GetSpillingToRange", "ExcelApi 1.12", "Range"],
  ["Range", "Format", undefined, "RangeFormat"],
  ["Table", "Resize", "ExcelApi 1.13", undefined],
  ["Worksheet", "FreezePanes", "ExcelApi 1.7", "WorksheetFreezePanes"],
  ["Workbook", "Settings", "ExcelApi 1.4", "SettingCollection"],
  ["Worksheet", "Gridlines", "ExcelApi 1.8", undefined],
  ["WorksheetCollection", "_RegisterEventNameChanged", "ExcelApiOnline 1.1", undefined],
])("%s.%s needs %p and leads to %p", (className, member, set, to) => {
  expect(table[className]?.members[member]).toEqual({ ...(set && { set }), ...(to && { to }) });
});

test("collections know what they hold", () => {
  const kinds = ["WorksheetCollection", "TableCollection", "TableColumnCollection", "SettingCollection"];
  expect(kinds.map((name) => table[name]?.items)).toEqual(["Worksheet", "Table", "TableColumn", "Setting"]);
});

test("every member that the host declares is one of the genuine library, in its spelling", () => {
  const strange = wireClasses().flatMap((wireClass) => {
    const genuine = table[wireClass.name];
    // The library's services are not part of its Excel namespace.
    if (!genuine) return /Service$|^CustomFunctions$/.test(wireClass.name) ? [] : [wireClass.name];
    return [...wireClass.members.keys()]
      .filter((name) => !(name in genuine.members) && !internal.has(name))
      .map((name) => `${wireClass.name}.${name}`);
  });
  expect(strange).toEqual([]);
});

test("no two classes bear one name, and none is without", () => {
  const names = wireClasses().map((wireClass) => wireClass.name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain("unnamed");
});

test("what is only kept is listed; what has an effect is not", () => {
  expect(storedOnly()).toContain("FormatProtection.FormulaHidden");
  expect(storedOnly()).toContain("Worksheet.ShowHeadings");
  for (const real of [
    "Range.Values",
    "FormatProtection.Locked",
    "Worksheet.Name",
    "Range.NumberFormat",
    "RangeFill.Color",
    "PageLayout.Orientation",
    "PageLayout.SetPrintArea",
    "DataValidation.ErrorAlert",
  ]) {
    expect(storedOnly()).not.toContain(real);
  }
});

test("another build of the library, without the classes, is an error and not an empty table", () => {
  expect(() => generateApiTable("var Word;\n")).toThrow(/Excel namespace/);
});
