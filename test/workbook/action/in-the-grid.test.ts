import { buildFunctionsMetadata } from "../../../src/build/functions-metadata";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { CellInput } from "../../../src/workbench/host";
import { carryOut } from "../../../src/workbook/action/carry-out";
import { ActionFailed } from "../../../src/workbook/action/refused";
import { undo } from "../../../src/workbook/action/undo";
import { classifyPlan } from "../../../src/workbook/centres/classify-plan";
import { DirectFunctions } from "../../support/direct-functions";
import { lettingGo, officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";
import { triedActions } from "../support/actions";
import { putTable } from "../support/centres";
import { contentOf, keptJournal } from "../support/content";

/** The actions in the grid's own engine, which calculates while they are under way. */

let office: OfficePage;
const given = globalThis as unknown as { Office: unknown };

async function open(): Promise<void> {
  const { sv } = await buildFunctionsMetadata();
  office = await officeInJsdom({ book: createHeadlessUniver(undefined, new DirectFunctions(sv, "web")) });
  given.Office = office.Office;
}

function close(): void {
  expect(office.errors).toEqual([]);
  delete given.Office;
  office.close();
}

/** The last operations of a request that writes read back what it wrote: an error there finds all of it done. */
const readBack = 6;

beforeEach(open);
afterEach(close);

test.each(triedActions)("$name: carried out, taken back, and put right after a failure", async (action) => {
  action.prepare(office.book);
  await office.book.settled();
  const before = contentOf(office);
  await lettingGo();
  const deliver = jest.spyOn(office.host, "deliver");
  const done = await office.Excel.run((context) => carryOut(context, action.plan));
  const written = deliver.mock.calls[1]![0].Actions.length;
  deliver.mockRestore();
  await office.book.settled();
  expect(contentOf(office)).not.toEqual(before);
  await office.Excel.run((context) => undo(context, done));
  await office.book.settled();
  expect(contentOf(office)).toEqual(before);

  for (const at of [3, 9, 15].filter((operation) => operation < written - readBack)) {
    await lettingGo();
    const { faults } = office.host;
    faults.onRequest(faults.requestCount + 2, { kind: "fail", at });
    const outcome = await office.Excel.run((context) => carryOut(context, action.plan)).catch(
      (problem: unknown) => problem,
    );
    await office.book.settled();
    expect([at, outcome, contentOf(office)]).toEqual([at, expect.any(ActionFailed), before]);
    expect(keptJournal(office)?.entry).toBeUndefined();
  }
});

test.each(triedActions)("$name: done, although the answer was an error", async (action) => {
  const content = async (fails: boolean): Promise<unknown> => {
    action.prepare(office.book);
    await office.book.settled();
    await lettingGo();
    const { faults } = office.host;
    if (fails) faults.onRequest(faults.requestCount + 2, { kind: "fail", at: "after" });
    await office.Excel.run((context) => carryOut(context, action.plan));
    await office.book.settled();
    expect(keptJournal(office)?.entry).toBeUndefined();
    return contentOf(office);
  };
  const complete = await content(false);
  close();
  await open();
  expect(await content(true)).toEqual(complete);
});

test("what was taken back and is done again gives the same figures as the first time", async () => {
  const sample = triedActions.find(({ name }) => name === "sample")!;
  const figures = async (): Promise<unknown> => {
    const done = await office.Excel.run((context) => carryOut(context, sample.plan));
    await office.book.settled();
    const shown = office.book.sheets().map((sheet) => sheet.values(sheet.usedRect()!));
    await office.Excel.run((context) => undo(context, done));
    await office.book.settled();
    return shown;
  };
  sample.prepare(office.book);
  await office.book.settled();
  const first = await figures();
  expect(JSON.stringify(first)).toContain("FCLV");
  expect(JSON.stringify(first)).not.toContain('"error"');
  expect(await figures()).toEqual(first);
});

test("columns in another order than ours are classified as well", async () => {
  const rows: CellInput[][] = [
    ["Soc", "Central", "ÖF", "MHV", "BHV"],
    ["hel", "Falun", "hel", "hel", "hel"],
    ["delvis", "Avesta", "hel", "hel", "hel"],
    ["nej", "Mora", "nej", "hel", "hel"],
  ];
  putTable(office.book, "tblCentraler", "Blad1", 0, 0, rows);
  const plan = classifyPlan({
    table: "tblCentraler",
    headings: rows[0]!.map(String),
    services: [3, 4, 2, 0],
    definition: { kind: "built-in", id: "FFFF" },
  });
  await office.Excel.run((context) => carryOut(context, plan));
  await office.book.settled();
  const sheet = office.book.sheets()[0]!;
  expect(sheet.values({ row: 1, column: 5, rows: 3, columns: 2 })).toEqual([
    ["FC", ""],
    ["FCLV", "Soc (delvis)"],
    ["Ingendera", "ÖF (nej), Soc (nej)"],
  ]);
});
