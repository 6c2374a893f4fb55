import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import { carryOut } from "../../../src/workbook/action/carry-out";
import { costSheetsPlan } from "../../../src/workbook/costs/cost-sheets-plan";
import { fitRows, lowRows, type LowRows } from "../../../src/workbook/written/fit-rows";
import { extentOf, nameMark } from "../../../src/workbook/written/written-sheet";
import { DirectFunctions } from "../../support/direct-functions";
import { functionsMetadata } from "../../support/functions-metadata";
import { officeForEachTest } from "../../support/office-for-each-test";
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

/** @returns the sheets as they are kept */
async function write(): Promise<Parameters<typeof fitRows>[1]> {
  putTable(office.book, "tblParter", "Blad1", 0, 0, parties);
  putTable(office.book, "tblKostnader", "Blad1", 10, 0, costs);
  const plan = costSheetsPlan(requestFor(costs, parties, {}), { invoices: true, internal: false });
  await office.Excel.run((context) => carryOut(context, plan));
  await office.book.settled();
  return plan.sheets.map((sheet) => ({ nameMark: nameMark(sheet.name), spills: extentOf(sheet).spills }));
}

const fitted = (kept: Parameters<typeof fitRows>[1]): Promise<number> =>
  office.Excel.run((context) => fitRows(context, kept));

const low = (kept: Parameters<typeof fitRows>[1]): Promise<LowRows> =>
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
  expect(await fitted(kept.filter((one) => one.nameMark !== nameMark(pair)))).toBe(0);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(pair).protection.protect();
    await context.sync();
  });
  expect(await fitted(kept)).toBe(0);
  expect(await heightOf("Hyra")).toBe(before);
});
