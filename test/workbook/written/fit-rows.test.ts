import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import { carryOut } from "../../../src/workbook/action/carry-out";
import { costSheetsPlan } from "../../../src/workbook/costs/cost-sheets-plan";
import { fitRows, lowRows, type LowRows } from "../../../src/workbook/written/fit-rows";
import { DirectFunctions } from "../../support/direct-functions";
import { functionsMetadata } from "../../support/functions-metadata";
import { officeForEachTest } from "../../support/office-for-each-test";
import { splitTables } from "../../../src/taskpane/costs/named-tables";
import type { CellInput } from "../../../src/workbench/host";
import { twoSplitsSheet } from "../../../src/workbook/costs/two-splits-sheet";
import { nineTenants } from "../costs/cases";
import { requestFor } from "../costs/request-for";
import { put, putTable } from "../support/centres";

/** Live sheets whose tables have got longer texts, through the genuine library into the grid's own engine. */

jest.setTimeout(60_000);

const office = officeForEachTest(async () => {
  const { sv } = await functionsMetadata();
  return { book: createHeadlessUniver(undefined, new DirectFunctions(sv, "web")) };
});

const parties = [
  ["Verksamhet", "Organisation", "Yta"],
  ["MHV", "Regionen", 60],
  ["ÖF", "Kommunen", 40],
];
const costs = [
  ["Kostnadsslag", "Belopp", "Betalas av", "Leverantör", "Verifikation"],
  ["Hyra", 1000, "Regionen", "Husbolaget", "1"],
  ["El", 100, "Regionen", "Elbolaget", "2"],
];
const pair = "Spec Regionen→Kommunen";

/** @returns the names of the sheets */
async function write(): Promise<readonly string[]> {
  putTable(office.book, "tblParter", "Blad1", 0, 0, parties);
  putTable(office.book, "tblKostnader", "Blad1", 10, 0, costs);
  const plan = costSheetsPlan(requestFor(costs, parties, {}), { invoices: true, internal: false });
  await office.Excel.run((context) => carryOut(context, plan));
  await office.book.settled();
  return plan.sheets.map(({ name }) => name);
}

const fitted = (kept: readonly string[]): Promise<number> =>
  office.Excel.run((context) => fitRows(context, kept));

const low = (kept: readonly string[]): Promise<LowRows> =>
  office.Excel.run((context) => lowRows(context, kept));

/** Of the row that holds the text in one of its cells, in points. */
async function heightOf(text: string, name = pair): Promise<number> {
  const sheet = office.book.sheets().find((one) => one.name === name)!;
  const row = sheet.values(sheet.usedRect()!).findIndex((cells) => cells.includes(text));
  expect([text, row]).not.toEqual([text, -1]);
  return office.Excel.run(async (context) => {
    const { format } = context.workbook.worksheets
      .getItem(name)
      .getRange(`A${row + 1}`)
      .load("format/rowHeight");
    await context.sync();
    return format.rowHeight;
  });
}

const long = "Fastighetsförvaltningsaktiebolaget Hälsans Hus i Västra Götaland";

test("a text that has grown is not cut: its row becomes as high as it needs, and no other", async () => {
  const kept = await write();
  expect(await low(kept)).toEqual({ rows: 0, sheets: [], isBusy: false });
  const before = await heightOf("El");
  put(office.book, "Blad1", 11, 3, [[long]]);
  await office.book.settled();
  // On the specification alone the supplier is shown. Whoever looks writes nothing.
  expect(await low(kept)).toEqual({ rows: 1, sheets: [pair], isBusy: false });
  expect(await heightOf("Hyra")).toBeLessThan(60);
  expect(await fitted(kept)).toBe(1);
  expect(await low(kept)).toEqual({ rows: 0, sheets: [], isBusy: false });
  // The column has room for less than twenty letters a line: four lines of fifteen points at least.
  expect(await heightOf("Hyra")).toBeGreaterThanOrEqual(Math.ceil(long.length / 18) * 15);
  expect(await heightOf("El")).toBe(before);
  // What fits is left alone, also when the text is short again: nothing becomes lower by itself.
  const high = await heightOf("Hyra");
  expect(await fitted(kept)).toBe(0);
  put(office.book, "Blad1", 11, 3, [["Husbolaget"]]);
  await office.book.settled();
  expect(await fitted(kept)).toBe(0);
  expect(await heightOf("Hyra")).toBe(high);
});

test("a row that comes moves the others down, and each has the height that it needs", async () => {
  const kept = await write();
  put(office.book, "Blad1", 11, 3, [[long], [long]]);
  await office.book.settled();
  expect(await fitted(kept)).toBe(2);
  const table = office.book.tables().find(({ name }) => name === "tblKostnader")!;
  put(office.book, "Blad1", 13, 0, [["Larm", 50, "Regionen", long, "3"]]);
  office.book.changeTable(table.id, { rect: { ...table.rect, rows: table.rect.rows + 1 } });
  await office.book.settled();
  await fitted(kept);
  for (const kind of ["Hyra", "El", "Larm"])
    expect([kind, (await heightOf(kind)) >= 60]).toEqual([kind, true]);
});

test("a sheet that is protected, is another's or is called something else is left alone", async () => {
  const kept = await write();
  put(office.book, "Blad1", 11, 3, [[long]]);
  await office.book.settled();
  const before = await heightOf("Hyra");
  expect(await fitted(kept.filter((one) => one !== pair))).toBe(0);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(pair).protection.protect();
    await context.sync();
  });
  expect(await fitted(kept)).toBe(0);
  expect(await heightOf("Hyra")).toBe(before);
});

test("a head whose words have grown is not cut at what stands beside it: they go on below, in a row that is high enough", async () => {
  const withAddress = (address: string): CellInput[][] => [
    [...parties[0]!, "Fakturaadress"],
    [...parties[1]!, null],
    [...parties[2]!, address],
  ];
  putTable(office.book, "tblParter", "Blad1", 0, 0, withAddress("Box 1"));
  putTable(office.book, "tblKostnader", "Blad1", 10, 0, costs);
  const plan = costSheetsPlan(requestFor(costs, withAddress("Box 1"), {}), {
    invoices: true,
    internal: false,
  });
  await office.Excel.run((context) => carryOut(context, plan));
  await office.book.settled();
  const kept = plan.sheets.map(({ name }) => name);
  expect(await low(kept)).toEqual({ rows: 0, sheets: [], isBusy: false });
  const address = "Fakturaenheten för hälso- och sjukvård samt kultur och fritid, Box 99999, 791 29 Falun";
  put(office.book, "Blad1", 2, 3, [[address]]);
  await office.book.settled();
  expect(await low(kept)).toMatchObject({ rows: 1, sheets: [pair] });
  expect(await fitted(kept)).toBe(1);
  // In a column of less than twenty letters.
  expect(await heightOf(address)).toBeGreaterThanOrEqual(Math.ceil(address.length / 18) * 15);
  expect(await low(kept)).toMatchObject({ rows: 0 });
});

test("nothing is to be mended on sheets that have just been written: with six organisations, the annex and long names", async () => {
  const { parties: tenants, costs: year } = nineTenants;
  putTable(office.book, "tblParter", "Blad1", 0, 0, tenants);
  putTable(office.book, "tblKostnader", "Blad1", 20, 0, year);
  const request = requestFor(year, tenants, { head: { numbers: [], issued: "2026-01-20" } });
  const plan = costSheetsPlan(request, {
    invoices: true,
    internal: true,
    annex: { responsibilityRows: 0 },
  });
  await office.Excel.run((context) => carryOut(context, plan));
  await office.book.settled();
  expect(await low(plan.sheets.map(({ name }) => name))).toEqual({ rows: 0, sheets: [], isBusy: false });
});

test("what is tried and what is compared is looked at as well: a kind of cost that has grown is not cut at its amount", async () => {
  putTable(office.book, "tblParter", "Blad1", 0, 0, parties);
  putTable(office.book, "tblKostnader", "Blad1", 10, 0, costs);
  const tables = splitTables(
    { name: "tblKostnader", cells: costs },
    { name: "tblParter", cells: parties },
    undefined,
  );
  const source = twoSplitsSheet(
    "Underlag",
    { before: tables, after: tables },
    { title: "Underlag", notes: [] },
  ).sheet;
  const plan = { action: "cost-change", sheets: [source], columns: [], writes: [] };
  await office.Excel.run((context) => carryOut(context, plan));
  await office.book.settled();
  expect(await low(["Underlag"])).toMatchObject({ rows: 0 });
  put(office.book, "Blad1", 11, 0, [
    ["Hyra för lokalerna i Hälsans Hus vid torget, med tillägg för ombyggnad"],
  ]);
  await office.book.settled();
  expect(await low(["Underlag"])).toMatchObject({ rows: 1, sheets: ["Underlag"] });
  expect(await fitted(["Underlag"])).toBe(1);
  expect(await low(["Underlag"])).toMatchObject({ rows: 0 });
});

test("a row that somebody has hidden stays hidden, and nobody's own sheet is touched", async () => {
  const kept = await write();
  put(office.book, "Blad1", 11, 3, [[long]]);
  await office.book.settled();
  const sheet = office.book.sheets().find(({ name }) => name === pair)!;
  const row = sheet.values(sheet.usedRect()!).findIndex((cells) => cells.includes("Hyra"));
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("D12").format.wrapText = true;
    await context.sync();
  });
  const hidden = jest
    .spyOn(Object.getPrototypeOf(sheet) as { isRowHidden(row: number): boolean }, "isRowHidden")
    .mockImplementation(function isHidden(this: { readonly name: string }, at: number) {
      return this.name === pair && at === row;
    });
  expect(await low([...kept, "Blad1"])).toMatchObject({ rows: 0 });
  expect(await fitted([...kept, "Blad1"])).toBe(0);
  hidden.mockRestore();
  expect(await low([...kept, "Blad1"])).toMatchObject({ rows: 1, sheets: [pair] });
});
