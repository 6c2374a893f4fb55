import { carryOut } from "../../../src/workbook/action/carry-out";
import { journalIn, loadJournal } from "../../../src/workbook/action/journal";
import { cleanUp } from "../../../src/workbook/action/undo/clean-up";
import { isFormula } from "../../../src/workbook/action/plan/cell-input";
import { ornamentalSteps } from "../../../src/workbook/action/ornaments/ornaments";
import type { Plan } from "../../../src/workbook/action/plan/plan";
import { undo } from "../../../src/workbook/action/undo/undo";
import { classifyPlan } from "../../../src/workbook/centres/classify-plan";
import { officeForEachTest } from "../../support/office-for-each-test";
import { lettingGo } from "../../support/office-in-jsdom";
import { triedActions } from "../support/actions";
import { centreHeadings, putTable } from "../support/centres";

const office = officeForEachTest();

interface Request {
  /** What it does to the workbook, and what it asks. */
  readonly operations: number;
  /** Objects that are named in it. */
  readonly objects: number;
  readonly sent: number;
  readonly answered: number;
}

/** Does work in a batch and looks at each of its requests. */
async function looking<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<{ result: Result; requests: Request[] }> {
  await lettingGo();
  const requests: Request[] = [];
  const { host } = office;
  const deliver = host.deliver.bind(host);
  const spy = jest.spyOn(host, "deliver").mockImplementation((body, respond) =>
    deliver(body, (answer, ...more) => {
      requests.push({
        operations: body.Actions.length,
        objects: Object.keys(body.ObjectPaths).length,
        sent: JSON.stringify(body).length,
        answered: JSON.stringify(answer).length,
      });
      respond(answer, ...more);
    }),
  );
  return office.Excel.run(async (context) => {
    const result = await work(context);
    spy.mockRestore();
    return { result, requests: [...requests] };
  });
}

/** How many kinds of ornament the sheets of a plan ask for; each chart by itself. */
function ornamentRequests({ sheets: added, redrawn = [], show }: Plan): number {
  const sheets = [...added, ...redrawn];
  const kinds = Object.entries(ornamentalSteps).map(([ornament, stepsOf]) => {
    const steps = sheets.flatMap((planned) => stepsOf(planned));
    return ornament === "charts" ? steps.length : Math.min(1, steps.length);
  });
  // Those that are there lose their looks, what was frozen, their charts and rules first.
  const ruled = redrawn.some(({ rules }) => rules) ? 1 : 0;
  const first = (show === undefined ? 0 : 1) + (redrawn.length > 0 ? 3 + ruled : 0);
  // Each sheet is locked by itself, last of all.
  const locked = sheets.filter(({ isLocked }) => isLocked).length;
  return kinds.reduce((sum, count) => sum + count, first + locked);
}

const fills = ({ writes }: Plan): boolean =>
  writes.some(({ cells, isOurs }) => !isOurs && cells.some(({ input }) => isFormula(input)));

/** One that writes each sheet, one that writes existing cells, one more that looks after formulas in parts of a column. */
const writingRequests = (plan: Plan): number =>
  plan.sheets.length + (plan.columns.length + plan.writes.length > 0 ? 1 : 0) + (fills(plan) ? 1 : 0);

describe.each(triedActions)("$name", ({ plan, prepare }) => {
  test("one request that reads, one for each sheet, and then what decorates; two for Ångra; all of them small", async () => {
    prepare(office.book);
    const done = await looking((context) => carryOut(context, plan));
    expect(done.requests).toHaveLength(1 + writingRequests(plan) + ornamentRequests(plan));
    const undone = await looking((context) => undo(context, done.result));
    expect(undone.requests).toHaveLength(2);
    for (const { operations, objects, sent, answered } of [...done.requests, ...undone.requests]) {
      expect(Math.max(operations, objects)).toBeLessThan(1000);
      expect(Math.max(sent, answered)).toBeLessThan(1_000_000);
    }
  });

  test("three requests more where the writing fails, and three for the clean-up", async () => {
    prepare(office.book);
    const { faults } = office.host;
    faults.onRequest(faults.requestCount + 2, { kind: "fail", at: 4 });
    const failed = await looking((context) => carryOut(context, plan).catch((problem: unknown) => problem));
    expect([failed.requests.length, failed.result]).toMatchObject([5, { outcome: "restored" }]);

    await lettingGo();
    faults.onRequest(faults.requestCount + 2, { kind: "fail", at: 4 });
    faults.onRequest(faults.requestCount + 3, { kind: "fail", at: "before" });
    await looking((context) => carryOut(context, plan).catch((problem: unknown) => problem));
    const entry = await office.Excel.run(async (context) => {
      const journal = loadJournal(context);
      await context.sync();
      return journalIn(journal);
    });
    expect((await looking((context) => cleanUp(context, entry!))).requests).toHaveLength(3);
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
  const { requests } = await looking((context) => carryOut(context, plan));
  expect(requests).toHaveLength(2);
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
  const { result, requests } = await looking((context) => carryOut(context, plan));
  expect(requests).toHaveLength(2);
  expect(Math.max(...requests.map(({ sent }) => sent))).toBeLessThan(20_000);
  const { rect } = office.book.tables()[0]!;
  expect(rect).toMatchObject({ rows: 5001, columns: 8 });
  await office.Excel.run((context) => undo(context, result));
  expect(office.book.tables()[0]!.rect).toMatchObject({ rows: 5001, columns: 5 });
});

test("a sheet that is more than one request may hold comes in several, with the journal around them", async () => {
  const line = "x".repeat(1000);
  const cells = Array.from({ length: 3000 }, () => [line]);
  const plan = {
    action: "large",
    sheets: [{ name: "Stort", blocks: [{ row: 0, column: 0, cells }] }],
    columns: [],
    writes: [],
  };
  const { requests, result } = await looking((context) => carryOut(context, plan));
  expect(requests.length).toBeGreaterThan(4);
  expect(Math.max(...requests.flatMap(({ sent, answered }) => [sent, answered]))).toBeLessThan(1_100_000);
  expect(office.book.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Blad1", "Visible"],
    ["Stort", "Visible"],
  ]);
  // A later one of them fails: the earlier ones are taken back with it.
  await office.Excel.run((context) => undo(context, result));
  await lettingGo();
  const { faults } = office.host;
  faults.onRequest(faults.requestCount + requests.length, { kind: "fail", at: "before" });
  await expect(office.Excel.run((context) => carryOut(context, plan))).rejects.toMatchObject({
    outcome: "restored",
  });
  expect(office.book.sheets().map(({ name }) => name)).toEqual(["Blad1"]);
});
