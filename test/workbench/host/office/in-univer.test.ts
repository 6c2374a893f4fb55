import type { FunctionsMetadata } from "../../../../src/workbench/host";
import { createHeadlessUniver } from "../../../../src/workbench/grid/headless";
import { officeInJsdom, type OfficePage } from "../../../support/office-in-jsdom";
import { soon } from "./soon";

/** The same host over the real grid's engine: here native formulas calculate. */
const metadata: FunctionsMetadata = {
  functions: [
    {
      id: "DUBBLA",
      name: "DUBBLA",
      parameters: [{ name: "värden", type: "any", dimensionality: "matrix" }],
      result: { dimensionality: "matrix" },
    },
  ],
};

let office: OfficePage;
const open = async (functionTimeout?: number) => {
  office = await officeInJsdom({
    metadata,
    ...(functionTimeout !== undefined && { functionTimeout }),
    book: (functions) => createHeadlessUniver(undefined, functions),
    script: ({ CustomFunctions }) =>
      CustomFunctions.associate("DUBBLA", (values: number[][]) =>
        values.map((row) => row.map((value) => value * 2)),
      ),
  });
};
afterEach(() => {
  expect(office.errors).toEqual([]);
  office.close();
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => office.Excel.run(batch);
const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Blad1");

test("what is read in the batch that wrote it has been calculated", async () => {
  await open();
  await run(async (context) => {
    const sheet = first(context);
    sheet.getRange("A1:A3").values = [[1], [2], [3.5]];
    const sums = sheet.getRange("B1:B2");
    sums.formulas = [["=SUM(A1:A3)"], ["=B1*2"]];
    sums.load("values,formulas,valueTypes");
    await context.sync();
    expect(sums.values).toEqual([[6.5], [13]]);
    expect(sums.formulas).toEqual([["=SUM(A1:A3)"], ["=B1*2"]]);
    sheet.getRange("A1").values = [[10]];
    sums.load("values");
    await context.sync();
    expect(sums.values).toEqual([[15.5], [31]]);
  });
});

test("errors of native formulas, empty cells and number formats", async () => {
  await open();
  await run(async (context) => {
    const range = first(context).getRange("A1:C1");
    range.formulas = [["=1/0", "", "45%"]];
    range.load("values,valueTypes,numberFormat");
    await context.sync();
    expect(range.values).toEqual([["#DIV/0!", "", 0.45]]);
    expect(range.valueTypes).toEqual([["Error", "Empty", "Double"]]);
    expect(range.numberFormat).toEqual([["General", "General", "0%"]]);
  });
});

test("a table's column through a custom function, which spills and follows an edit", async () => {
  await open();
  await run(async (context) => {
    const sheet = first(context);
    sheet.getRange("A1:B3").values = [
      ["Central", "Yta"],
      ["Falun", 100],
      ["Mora", 50],
    ];
    sheet.tables.add("A1:B3", true).name = "tblRum";
    sheet.getRange("D1").formulas = [["=FC.DUBBLA(tblRum[Yta])"]];
    await context.sync();
  });
  const read = () =>
    run(async (context) => {
      const range = first(context).getRange("D1");
      const spill = range.getSpillingToRangeOrNullObject();
      spill.load("address,values");
      await context.sync();
      return spill.isNullObject ? null : [spill.address, spill.values];
    });
  await office.book.settled();
  expect(await read()).toEqual(["Blad1!D1:D2", [[200], [100]]]);
  await run(async (context) => {
    context.workbook.tables.getItem("tblRum").getDataBodyRange().getLastCell().values = [[7]];
    await context.sync();
  });
  await office.book.settled();
  expect(await read()).toEqual(["Blad1!D1:D2", [[200], [14]]]);
});

test("1 000 custom functions, a lost answer among them, and a new page", async () => {
  await open(1500);
  office.host.faults.onAnswer(500, { kind: "lost" });
  await run(async (context) => {
    first(context).getRange("A1:A1000").formulas = Array.from({ length: 1000 }, (_, i) => [
      `=FC.DUBBLA(${i})`,
    ]);
    await context.sync();
  });
  await office.book.settled();
  const column = () =>
    run(async (context) => {
      const range = first(context).getRange("A1:A1000");
      range.load("values");
      await context.sync();
      return range.values.map(([value]) => value as unknown);
    });
  const expected = Array.from({ length: 1000 }, (_, i) => 2 * i);
  const values = await column();
  const wrong = values.map((value, i) => (value === expected[i] ? -1 : i)).filter((i) => i >= 0);
  expect(wrong).toHaveLength(1);
  expect(values[wrong[0] ?? -1]).toBe("#VALUE!");

  office = await office.reload();
  await soon(office, () => expect(office.host.functions.isBusy).toBe(false));
  await office.book.settled();
  expect(await column()).toEqual(expected);
});

test("events from the grid's engine: the add-in's own edits and sheets", async () => {
  await open();
  const seen: string[] = [];
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) => Promise.resolve(void seen.push(`changed ${event.address}`)));
    worksheets.onAdded.add(() => Promise.resolve(void seen.push("added")));
    await context.sync();
    first(context).getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    worksheets.add("Nytt");
    await context.sync();
  });
  await soon(office, () => expect(seen).toEqual(["changed B2:C3", "added"]));
});
