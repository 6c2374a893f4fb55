import { carryOut } from "../../../src/workbook/action/carry-out";
import { journalIn, loadJournal } from "../../../src/workbook/action/journal";
import { restore } from "../../../src/workbook/action/restore";
import { undo } from "../../../src/workbook/action/undo";
import { classifyPlan } from "../../../src/workbook/centres/classify-plan";
import { lettingGo, officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";
import { triedActions } from "../support/actions";
import { centreHeadings, putTable } from "../support/centres";

let office: OfficePage;
const given = globalThis as unknown as { Office: unknown };

beforeEach(async () => {
  office = await officeInJsdom();
  given.Office = office.Office;
});
afterEach(() => {
  expect(office.errors).toEqual([]);
  delete given.Office;
  office.close();
});

/** Does work in a batch and counts how often it asks Excel, and how much it sends. */
async function counting<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<{ result: Result; requests: number; characters: number }> {
  await lettingGo();
  const deliver = jest.spyOn(office.host, "deliver");
  return office.Excel.run(async (context) => {
    const result = await work(context);
    const characters = deliver.mock.calls.map(([body]) => JSON.stringify(body).length);
    deliver.mockRestore();
    return { result, requests: characters.length, characters: Math.max(...characters) };
  });
}

describe.each(triedActions)("$name", ({ plan, prepare }) => {
  test("one request that reads and one that writes; as many for Ångra", async () => {
    prepare(office.book);
    const done = await counting((context) => carryOut(context, plan));
    expect(done.requests).toBe(2);
    expect((await counting((context) => undo(context, done.result))).requests).toBe(2);
  });

  test("two requests more where the writing fails, and two for the clean-up", async () => {
    prepare(office.book);
    const { faults } = office.host;
    faults.onRequest(faults.requestCount + 2, { kind: "fail", at: 4 });
    const failed = counting((context) => carryOut(context, plan).catch((problem: unknown) => problem));
    expect(await failed).toMatchObject({ requests: 4, result: { outcome: "restored" } });

    await lettingGo();
    faults.onRequest(faults.requestCount + 2, { kind: "fail", at: 4 });
    faults.onRequest(faults.requestCount + 3, { kind: "fail", at: "before" });
    await counting((context) => carryOut(context, plan).catch((problem: unknown) => problem));
    const entry = await office.Excel.run(async (context) => {
      const journal = loadJournal(context);
      await context.sync();
      return journalIn(journal);
    });
    expect((await counting((context) => restore(context, entry!))).requests).toBe(2);
  });
});

test("a table that writes a heading in other letters is read once more", async () => {
  putTable(office.book, "tblCentraler", "Blad1", 0, 0, [
    [...centreHeadings, "KLASS"],
    ["Falun", "hel", "hel", "hel", "hel", null],
  ]);
  const plan = classifyPlan({
    table: "tblCentraler",
    headings: centreHeadings,
    services: [1, 2, 3, 4],
    definition: { kind: "built-in", id: "FFFF" },
  });
  // The workbench finds a column by its heading in any letters; what Excel does is not known.
  const { requests } = await counting((context) => carryOut(context, plan));
  expect(requests).toBe(2);
});

test("5 000 centres are classified, and taken back, in requests of some kilobytes", async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [`C${index}`, "hel", "hel", "hel", "delvis"]);
  putTable(office.book, "tblCentraler", "Blad1", 0, 0, [centreHeadings, ...rows]);
  const plan = classifyPlan({
    table: "tblCentraler",
    headings: centreHeadings,
    services: [1, 2, 3, 4],
    definition: { kind: "built-in", id: "FFFF" },
  });
  const { result, requests, characters } = await counting((context) => carryOut(context, plan));
  expect(requests).toBe(2);
  expect(characters).toBeLessThan(20_000);
  const { rect } = office.book.tables()[0]!;
  expect(rect).toMatchObject({ rows: 5001, columns: 8 });
  await office.Excel.run((context) => undo(context, result));
  expect(office.book.tables()[0]!.rect).toMatchObject({ rows: 5001, columns: 5 });
});

test("a sheet that is more than one request may hold comes in several, with the journal around them", async () => {
  const line = "x".repeat(1000);
  const cells = Array.from({ length: 8000 }, () => [line]);
  const plan = {
    action: "large",
    sheets: [{ name: "Stort", blocks: [{ row: 0, column: 0, cells }] }],
    columns: [],
    writes: [],
  };
  const { requests, characters, result } = await counting((context) => carryOut(context, plan));
  expect(requests).toBeGreaterThan(2);
  expect(characters).toBeLessThan(5_000_000);
  expect(office.book.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Blad1", "Visible"],
    ["Stort", "Visible"],
  ]);
  // A later one of them fails: the earlier ones are taken back with it.
  await office.Excel.run((context) => undo(context, result));
  await lettingGo();
  const { faults } = office.host;
  faults.onRequest(faults.requestCount + requests, { kind: "fail", at: "before" });
  await expect(office.Excel.run((context) => carryOut(context, plan))).rejects.toMatchObject({
    outcome: "restored",
  });
  expect(office.book.sheets().map(({ name }) => name)).toEqual(["Blad1"]);
});
