import { carryOut, type DoneAction } from "../../../src/workbook/action/carry-out";
import type { Plan, PlannedColumn } from "../../../src/workbook/action/plan/plan";
import { ActionRefused } from "../../../src/workbook/action/refused";
import { cleanUp as cleanUpAfter, type CleanedUp } from "../../../src/workbook/action/undo/clean-up";
import { undo } from "../../../src/workbook/action/undo/undo";
import { journalIn, loadJournal } from "../../../src/workbook/action/journal";
import type { Place } from "../../../src/workbook/reading/contents";
import { classifyPlan } from "../../../src/workbook/centres/classify-plan";
import { sheetText } from "../../support/texts";
import { workingSetPlan } from "../../../src/workbook/working-set/working-set-plan";
import type { MemoryBook } from "../../support/memory-book";
import { officeForEachTest } from "../../support/office-for-each-test";
import { lettingGo } from "../../support/office-in-jsdom";
import { triedActions } from "../support/actions";
import { centreHeadings, put, putTable, threeCentres } from "../support/centres";
import { contentOf, keptJournal } from "../support/content";

/** What a person does in the workbook while an action is under way, and between it and Ångra or the clean-up. */

const office = officeForEachTest();

beforeEach(() => {
  putTable(book(), "tblCentraler", "Blad1", 2, 1, threeCentres);
});

const book = (): MemoryBook => office.memory;
const run = (plan: Plan): Promise<DoneAction> => office.Excel.run((context) => carryOut(context, plan));
const takeBack = (done: DoneAction): Promise<unknown> =>
  office.Excel.run((context) => undo(context, done)).then(
    () => "done",
    (problem: unknown) => (problem instanceof ActionRefused ? problem.because : problem),
  );
const workingSet = workingSetPlan(sheetText.sv.workingSet, ["rooms", "parties"]);
const classes = classifyPlan({
  table: "tblCentraler",
  headings: centreHeadings,
  services: [1, 2, 3, 4],
  definition: { kind: "built-in", id: "FFFF" },
});
const repairs = triedActions.find(({ name }) => name === "repairs")!;

/** Something happens after the action has read and before it writes: the answer to its first request comes late. */
function betweenReadingAndWriting(happens: () => void): void {
  office.host.faults.onNextRequest({ kind: "meanwhile", happens });
}

describe("between reading and writing", () => {
  test("somebody adds a sheet of the same name: theirs stays, and ours has the next name", async () => {
    betweenReadingAndWriting(() => {
      book().addSheet("Parter");
      put(book(), "Parter", 0, 0, [["Deras"]]);
    });
    await run(workingSet);
    const names = book()
      .sheets()
      .map(({ name }) => name);
    expect(names).toEqual(["Blad1", "Parter", "Rum", "Parter 2"]);
    expect(book().sheets()[1]!.inputs({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["Deras"]]);
    expect(keptJournal(office)?.entry).toBeUndefined();
  });

  test("somebody adds a table of the same name: theirs stays, and ours is not there", async () => {
    let theirs: unknown;
    betweenReadingAndWriting(() => {
      putTable(book(), "tblRum", "Blad1", 20, 1, [["Rum"], ["Köket"]]);
      theirs = contentOf(office);
    });
    await expect(run(workingSet)).rejects.toMatchObject({
      because: { kind: "table-exists", table: "tblRum" },
    });
    expect(contentOf(office)).toEqual(theirs);
  });

  test("a row is added to the table: it gets its formulas as well", async () => {
    betweenReadingAndWriting(() => {
      const table = book().tables()[0]!;
      put(book(), "Blad1", 6, 1, [["Mora", "hel", "hel", "hel", "hel"]]);
      book().changeTable(table.id, { rect: { ...table.rect, rows: table.rect.rows + 1 } });
    });
    await run(classes);
    const sheet = book().sheets()[0]!;
    const [top, last] = [3, 6].map((row) => sheet.inputs({ row, column: 6, rows: 1, columns: 3 }));
    expect(last).toEqual(top);
    expect(String(last![0]![0])).toContain("FC.KLASS");
  });

  test("the table goes: nothing is written", async () => {
    let left: unknown;
    betweenReadingAndWriting(() => {
      book().deleteTable(book().tables()[0]!.id);
      left = contentOf(office);
    });
    await expect(run(classes)).rejects.toMatchObject({ outcome: "restored" });
    expect(contentOf(office)).toEqual(left);
  });
});

describe("between the action and Ångra", () => {
  test("a row is added and filled by the table: Ångra takes the columns away and leaves the row", async () => {
    const done = await run(classes);
    const table = book().tables()[0]!;
    const sheet = book().sheets()[0]!;
    const formulas = sheet.inputs({ row: 5, column: 6, rows: 1, columns: 3 })[0]!;
    put(book(), "Blad1", 6, 1, [["Mora", "hel", "hel", "hel", "hel", ...formulas]]);
    book().changeTable(table.id, { rect: { ...table.rect, rows: table.rect.rows + 1 } });
    expect(await takeBack(done)).toBe("done");
    expect(book().tables()[0]!.rect).toEqual({ row: 2, column: 1, rows: 5, columns: 5 });
    expect(sheet.inputs({ row: 6, column: 1, rows: 1, columns: 6 })).toEqual([
      ["Mora", "hel", "hel", "hel", "hel", null],
    ]);
  });

  test("a formula is written over: Ångra says where, and everything stays", async () => {
    const done = await run(classes);
    book().type("Blad1!H5", "eget");
    const content = contentOf(office);
    expect(await takeBack(done)).toEqual({ kind: "changed", sheet: "Blad1", address: "H5" });
    expect(contentOf(office)).toEqual(content);
  });

  test("a centre is typed into the working set: Ångra says where", async () => {
    const done = await run(workingSetPlan(sheetText.sv.workingSet, ["parties", "rooms"]));
    book().type("Rum!A5", "Köket");
    expect(await takeBack(done)).toEqual({ kind: "changed", sheet: "Rum", address: "A5" });
  });

  test("a sheet or a column has gone", async () => {
    const sheets = await run(workingSetPlan(sheetText.sv.workingSet, ["parties"]));
    book().deleteSheet(
      book()
        .sheets()
        .find(({ name }) => name === "Parter")!.id,
    );
    expect(await takeBack(sheets)).toEqual({ kind: "sheet-gone", sheet: "Parter" });
    const columns = await run(classes);
    book().deleteTable(book().tables()[0]!.id);
    expect(await takeBack(columns)).toEqual({ kind: "table-gone", table: "tblCentraler" });
  });

  test("every other sheet has been hidden: Ångra would leave nothing to see", async () => {
    const done = await run(workingSetPlan(sheetText.sv.workingSet, ["parties"]));
    book().setVisibility(book().sheets()[0]!.id, "Hidden");
    expect(await takeBack(done)).toEqual({ kind: "last-sheet" });
  });

  test("what stands beside the cells that were repaired is nobody's business", async () => {
    for (const table of [...book().tables()]) book().deleteTable(table.id);
    repairs.prepare(book());
    const done = await run(repairs.plan);
    expect(book().sheets()[0]!.inputs({ row: 3, column: 1, rows: 4, columns: 4 })).toEqual([
      ["BHV", "Region Dalarna", 120.5, 1],
      ["MHV", "Region Dalarna", 80, 1],
      ["ÖF", "Falu kommun", 1200, 1],
      ["Soc", "Falu kommun", "ingen", "ingen"],
    ]);
    book().type("Blad1!D5", 81);
    expect(await takeBack(done)).toBe("done");
    expect(book().sheets()[0]!.inputs({ row: 3, column: 1, rows: 4, columns: 4 })).toEqual([
      ["BHV ", "Region Dalarna", "120,5", 1],
      ["MHV", " Region Dalarna", 81, "1"],
      ["ÖF", "Falu kommun", "1 200 m²", 1],
      ["Soc", "Falu kommun", "ingen", "ingen"],
    ]);
  });

  test("a repaired cell has got another figure: Ångra says where", async () => {
    for (const table of [...book().tables()]) book().deleteTable(table.id);
    repairs.prepare(book());
    const done = await run(repairs.plan);
    book().type("Blad1!D4", 121);
    expect(await takeBack(done)).toEqual({ kind: "changed", sheet: "Blad1", address: "D4" });
  });
});

/** The centres in another order, each with all that its row holds. */
function sortCentres(): void {
  const { rect } = book().tables()[0]!;
  const sheet = book().sheets()[0]!;
  const body = { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
  sheet.write(body, sheet.inputs(body).reverse());
}

const filter = (...rows: number[]): void => book().hideRows(book().sheets()[0]!.id, ...rows);

/** The class that somebody has written by hand stands in a column of theirs, which they agree to have written over. */
function writeOver(): Plan {
  const table = book().tables()[0]!;
  put(book(), "Blad1", 2, 6, [["Klass"], ["A"], ["B"], ["C"]]);
  book().changeTable(table.id, { rect: { ...table.rect, columns: 6 } });
  const overwriting = (column: PlannedColumn): PlannedColumn => ({ ...column, overwrite: true });
  return {
    ...classes,
    columns: classes.columns.map(({ table: name, columns }) => ({
      table: name,
      columns: columns.map(overwriting),
    })),
  };
}

describe("a table that is filtered", () => {
  const hidden = { kind: "hidden-rows", sheet: "Blad1", address: "B3:F6" };
  const refusal = (plan: Plan): Promise<unknown> =>
    run(plan).then(
      () => "done",
      (problem: ActionRefused) => problem.because,
    );

  test("gets no columns until all its rows show", async () => {
    filter(4);
    const before = contentOf(office);
    expect(await refusal(classes)).toEqual(hidden);
    expect(contentOf(office)).toEqual(before);
    filter(3, 4, 5, 2);
    expect(await refusal(classes)).toEqual(hidden);
    filter(7); // below the table
    expect(await refusal(classes)).toBe("done");
  });

  test("is not repaired until all the rows between the repairs show", async () => {
    for (const table of [...book().tables()]) book().deleteTable(table.id);
    repairs.prepare(book());
    filter(4);
    const before = contentOf(office);
    expect(await refusal(repairs.plan)).toEqual({ ...hidden, address: "D4:D6" });
    expect(contentOf(office)).toEqual(before);
    filter(6); // the one that cannot be repaired
    expect(await refusal(repairs.plan)).toBe("done");
  });

  test("loses columns of ours by Ångra, but gets nothing back while rows are hidden", async () => {
    const before = contentOf(office);
    const added = await run(classes);
    filter(4);
    expect(await takeBack(added)).toBe("done");
    expect(contentOf(office)).toEqual(before);

    filter();
    const plan = writeOver();
    const theirs = contentOf(office);
    const over = await run(plan);
    filter(4);
    expect(await takeBack(over)).toEqual({ ...hidden, address: "G3:G6" });
    filter();
    expect(await takeBack(over)).toBe("done");
    expect(contentOf(office)).toEqual(theirs);
  });
});

describe("a table that was sorted between the action and Ångra", () => {
  test("loses columns that came with the action", async () => {
    const done = await run(classes);
    sortCentres();
    expect(await takeBack(done)).toBe("done");
    expect(book().sheets()[0]!.inputs({ row: 3, column: 1, rows: 3, columns: 1 })).toEqual([
      ["Ludvika"],
      ["Avesta"],
      ["Falun"],
    ]);
  });

  test("does not get back what stood in other rows, and neither does one with a row more", async () => {
    const done = await run(writeOver());
    sortCentres();
    const sorted = contentOf(office);
    const moved = { kind: "rows-moved", table: "tblCentraler", sheet: "Blad1" };
    expect(await takeBack(done)).toEqual({ ...moved, address: "G4" });
    expect(contentOf(office)).toEqual(sorted);

    sortCentres(); // back again
    book().type("Blad1!C6", "delvis");
    expect(await takeBack(done)).toEqual({ ...moved, address: "G6" });
    book().type("Blad1!C6", null);

    const table = book().tables()[0]!;
    const formulas = book().sheets()[0]!.inputs({ row: 5, column: 6, rows: 1, columns: 3 })[0]!;
    put(book(), "Blad1", 6, 1, [["Mora", "hel", "hel", "hel", "hel", ...formulas]]);
    book().changeTable(table.id, { rect: { ...table.rect, rows: table.rect.rows + 1 } });
    expect(await takeBack(done)).toEqual({ ...moved, address: "G7" });
  });
});

describe("between a failure and the clean-up", () => {
  /** The action stops before that operation of its writing, and putting it right fails as well. */
  async function failHalfWay(plan: Plan, at: number): Promise<void> {
    await lettingGo();
    const { faults } = office.host;
    faults.onRequest(faults.requestCount + 2, { kind: "fail", at });
    faults.onRequest(faults.requestCount + 3, { kind: "fail", at: "before" });
    await expect(run(plan)).rejects.toMatchObject({ outcome: "remains" });
  }

  const cleaned = (...left: Place[]): CleanedUp => ({ left, sheets: [], cells: [], isOver: true });

  const cleanUp = (): Promise<unknown> =>
    office.Excel.run(async (context) => {
      const journal = loadJournal(context);
      await context.sync();
      return cleanUpAfter(context, journalIn(journal)!);
    });

  /** The place of the operation that ends the journal: the last setting that the writing request adds. */
  async function endOfJournal(plan: Plan): Promise<number> {
    await lettingGo();
    const deliver = jest.spyOn(office.host, "deliver");
    const done = await run(plan);
    const { Actions, ObjectPaths } = deliver.mock.calls[1]![0];
    deliver.mockRestore();
    expect(await takeBack(done)).toBe("done");
    return Actions.map(({ ObjectPathId }) => ObjectPaths[ObjectPathId]!.Name).lastIndexOf("Add");
  }

  test("cells that somebody has written since are left as they are, and told", async () => {
    for (const table of [...book().tables()]) book().deleteTable(table.id);
    repairs.prepare(book());
    const before = book().sheets()[0]!.inputs({ row: 3, column: 1, rows: 4, columns: 4 });
    await failHalfWay(repairs.plan, await endOfJournal(repairs.plan));
    expect(keptJournal(office)?.entry).toBeDefined();
    const changed = book().sheets()[0]!.inputs({ row: 3, column: 3, rows: 1, columns: 1 })[0]![0];
    expect(changed).toBe(120.5);
    book().type("Blad1!D4", 125);
    expect(await cleanUp()).toEqual(cleaned({ sheet: "Blad1", address: "D4" }));
    before[0]![2] = 125;
    expect(book().sheets()[0]!.inputs({ row: 3, column: 1, rows: 4, columns: 4 })).toEqual(before);
    expect(keptJournal(office)?.entry).toBeUndefined();
  });

  test("a column of one's own that has got our heading since is left", async () => {
    await failHalfWay(classes, 3);
    expect(keptJournal(office)?.entry).toBeDefined();
    const table = book().tables()[0]!;
    put(book(), "Blad1", 2, 6, [["Klass"], ["A"], ["B"], ["C"]]);
    book().changeTable(table.id, { rect: { ...table.rect, columns: 6 } });
    const theirs = contentOf(office);
    expect(await cleanUp()).toEqual(cleaned({ sheet: "Blad1", address: "G4:G6" }));
    expect(contentOf(office)).toEqual(theirs);
  });

  test("the table is filtered: it is cleaned up when all its rows show", async () => {
    const plan = writeOver();
    const theirs = contentOf(office);
    await failHalfWay(plan, await endOfJournal(plan));
    filter(4);
    await expect(cleanUp()).rejects.toMatchObject({ because: { kind: "hidden-rows", address: "G3:G6" } });
    expect(keptJournal(office)?.entry).toBeDefined();
    filter();
    expect(await cleanUp()).toEqual(cleaned());
    expect(contentOf(office)).toEqual(theirs);
  });

  test("the table is sorted: what stood in other rows is left, and told", async () => {
    const plan = writeOver();
    await failHalfWay(plan, await endOfJournal(plan));
    sortCentres();
    expect(await cleanUp()).toEqual(cleaned({ sheet: "Blad1", address: "G4:G6" }));
    expect(keptJournal(office)?.entry).toBeUndefined();
  });

  test("a sheet of one's own that has got the name of one that never came is left", async () => {
    await failHalfWay(workingSet, 3);
    expect(keptJournal(office)?.entry).toBeDefined();
    for (const { name } of workingSet.sheets) {
      book().addSheet(name);
      put(book(), name, 0, 0, [["Deras"]]);
    }
    const names = ["Blad1", ...workingSet.sheets.map(({ name }) => name)];
    await cleanUp();
    expect(
      book()
        .sheets()
        .map(({ name }) => name),
    ).toEqual(names);
  });

  test("somebody else has cleaned up already: nothing is done twice", async () => {
    await failHalfWay(classes, 12);
    const entry = await office.Excel.run(async (context) => {
      const journal = loadJournal(context);
      await context.sync();
      return journalIn(journal)!;
    });
    await cleanUp();
    await run(classes);
    const content = contentOf(office);
    await office.Excel.run((context) => cleanUpAfter(context, entry));
    expect(contentOf(office)).toEqual(content);
  });
});
