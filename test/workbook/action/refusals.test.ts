import { carryOut, type DoneAction } from "../../../src/workbook/action/carry-out";
import { queueJournal, queueJournalRemoval } from "../../../src/workbook/action/journal";
import type { Plan } from "../../../src/workbook/action/plan/plan";
import { ActionRefused, type RefusedBecause } from "../../../src/workbook/action/refused";
import { undo } from "../../../src/workbook/action/undo/undo";
import type { MemoryBook } from "../../support/memory-book";
import { officeForEachTest } from "../../support/office-for-each-test";
import { triedActions, type TriedAction } from "../support/actions";
import { putTable } from "../support/centres";
import { contentOf, keptJournal } from "../support/content";

/** For every action and its Ångra: what stands in the way is said, and nothing at all is changed. */

const office = officeForEachTest();

const book = (): MemoryBook => office.memory;
const run = (plan: Plan): Promise<DoneAction> => office.Excel.run((context) => carryOut(context, plan));
const takeBack = (done: DoneAction): Promise<void> => office.Excel.run((context) => undo(context, done));

async function expectRefused(work: () => Promise<unknown>, because: RefusedBecause): Promise<void> {
  const before = [contentOf(office), keptJournal(office)];
  const problem: unknown = await work().catch((thrown: unknown) => thrown);
  expect(problem).toBeInstanceOf(ActionRefused);
  expect((problem as ActionRefused).because).toEqual(because);
  expect([contentOf(office), keptJournal(office)]).toEqual(before);
}

const makesSheets = ({ plan }: TriedAction): boolean => plan.sheets.length > 0;
const [onNewSheets, inOwnCells] = [
  triedActions.filter(makesSheets),
  triedActions.filter((action) => !makesSheets(action)),
];

describe.each(triedActions)("$name", ({ plan, prepare }) => {
  test("in a workbook that is open for reading only", async () => {
    prepare(book());
    office.host.model.isReadOnly = true;
    await expectRefused(() => run(plan), { kind: "read-only" });
    office.host.model.isReadOnly = false;
    const done = await run(plan);
    office.host.model.isReadOnly = true;
    await expectRefused(() => takeBack(done), { kind: "read-only" });
  });

  test("after an action that was left half-way", async () => {
    prepare(book());
    const done = await run(plan);
    const entry = { action: "other", sheets: [], token: "fc1", made: 0, columns: [], writes: [] };
    const queued = (queue: (context: Excel.RequestContext) => void): Promise<void> =>
      office.Excel.run(async (context) => {
        queue(context);
        await context.sync();
      });
    await queued((context) => queueJournal(context, entry));
    await expectRefused(() => takeBack(done), { kind: "unfinished", action: "other" });
    await expectRefused(() => run(plan), { kind: "unfinished", action: "other" });
    await queued(queueJournalRemoval);
    await takeBack(done);
  });
});

describe.each(onNewSheets)("$name", ({ plan, prepare }) => {
  test("in a workbook with a protected structure", async () => {
    prepare(book());
    const structure = { password: undefined };
    office.host.model.structure = structure;
    await expectRefused(() => run(plan), { kind: "workbook-protected" });
    office.host.model.structure = undefined;
    const done = await run(plan);
    office.host.model.structure = structure;
    await expectRefused(() => takeBack(done), { kind: "workbook-protected" });
  });

  test("where each of the names is taken: the sheets get other names, a table none", async () => {
    prepare(book());
    for (const { name } of plan.sheets) book().addSheet(name.toUpperCase());
    // Other sheets name them already: they get no other name.
    const fixed = plan.sheets.find(({ ifTaken = "refuse" }) => ifTaken === "refuse");
    if (fixed) return expectRefused(() => run(plan), { kind: "sheet-exists", sheet: fixed.name });
    const before = contentOf(office);
    const done = await run(plan);
    expect(done.plan.sheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => `${name} 2`));
    await takeBack(done);
    expect(contentOf(office)).toEqual(before);

    for (const { name } of plan.sheets.flatMap(({ tables = [] }) => tables)) {
      putTable(book(), name.toUpperCase(), "Blad1", 40, 0, [["Rubrik"], ["Deras"]]);
      await expectRefused(() => run(plan), { kind: "table-exists", table: name });
      book().deleteTable(book().tables().at(-1)!.id);
    }
  });

  test("while a filter hides rows elsewhere, and on a sheet that is protected elsewhere, it is done", async () => {
    prepare(book());
    const [{ id, name } = { id: "", name: "" }] = book().sheets();
    const protect = (): void => office.host.model.setProtection(id, { password: undefined, options: {} });
    if (plan.writes.some(({ sheet }) => sheet === name)) {
      // It also fills in a table that is there, so that sheet is not elsewhere.
      protect();
      return expectRefused(() => run(plan), { kind: "protected", sheet: "Blad1" });
    }
    book().hideRows(id, 3, 4);
    protect();
    const before = contentOf(office);
    await takeBack(await run(plan));
    expect(contentOf(office)).toEqual(before);
  });
});

describe.each(inOwnCells)("$name", ({ plan, prepare }) => {
  const hidden = expect.objectContaining({ kind: "hidden-rows", sheet: "Blad1" }) as RefusedBecause;
  const [write] = plan.writes;
  const hiddenRow = write ? write.area.row + write.cells[0]!.row : 4;

  test("on a protected sheet", async () => {
    prepare(book());
    const [{ id } = { id: "" }] = book().sheets();
    const protect = (): void => office.host.model.setProtection(id, { password: undefined, options: {} });
    protect();
    await expectRefused(() => run(plan), { kind: "protected", sheet: "Blad1" });
    office.host.model.setProtection(id, undefined);
    const done = await run(plan);
    protect();
    await expectRefused(() => takeBack(done), { kind: "protected", sheet: "Blad1" });
  });

  test("while a filter hides one of the rows", async () => {
    prepare(book());
    const [{ id } = { id: "" }] = book().sheets();
    book().hideRows(id, hiddenRow);
    await expectRefused(() => run(plan), hidden);
    book().hideRows(id);
    const before = contentOf(office);
    const done = await run(plan);
    book().hideRows(id, hiddenRow);
    const putsBack = done.before.writes.length > 0 || done.before.columns.some((column) => column.before);
    if (putsBack) await expectRefused(() => takeBack(done), hidden);
    book().hideRows(id);
    await takeBack(done);
    expect(contentOf(office)).toEqual(before);
  });
});
