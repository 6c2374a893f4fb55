import { carryOut, type DoneAction } from "../../../src/workbook/action/carry-out";
import type { Plan, PlannedColumn } from "../../../src/workbook/action/plan/plan";
import { ActionRefused, type RefusedBecause } from "../../../src/workbook/action/refused";
import { undo } from "../../../src/workbook/action/undo/undo";
import { queueJournal } from "../../../src/workbook/action/journal";
import { cleanUp } from "../../../src/workbook/action/undo/clean-up";
import { sheetText } from "../../support/texts";
import { workingSetPlan } from "../../../src/workbook/working-set/working-set-plan";
import { classifyPlan } from "../../../src/workbook/centres/classify-plan";
import type { CellInput } from "../../../src/workbench/host";
import type { MemoryBook } from "../../support/memory-book";
import { officeForEachTest } from "../../support/office-for-each-test";
import { centreHeadings, put, putTable, threeCentres } from "../support/centres";
import { contentOf, keptJournal } from "../support/content";

const office = officeForEachTest();

const book = (): MemoryBook => office.memory;
const run = (plan: Plan): Promise<DoneAction> => office.Excel.run((context) => carryOut(context, plan));
const takeBack = (done: DoneAction): Promise<void> => office.Excel.run((context) => undo(context, done));

const classify = (definition = "FFFF"): Plan =>
  classifyPlan({
    table: "tblCentraler",
    headings: centreHeadings,
    services: [1, 2, 3, 4],
    definition: { kind: "built-in", id: definition },
  });

const inputs = (row: number, column: number, rows: number, columns: number): CellInput[][] =>
  book().sheets()[0]!.inputs({ row, column, rows, columns });

async function refusal(plan: Plan): Promise<RefusedBecause> {
  const before = contentOf(office);
  const problem = await run(plan).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(problem).toBeInstanceOf(ActionRefused);
  expect(contentOf(office)).toEqual(before);
  expect(keptJournal(office)?.entry).toBeUndefined();
  return (problem as ActionRefused).because;
}

const services = "tblCentraler[[#This Row],[MHV]:[Soc]]";

describe("calculated columns", () => {
  test("are added at the right of the table, and taken away by Ångra", async () => {
    putTable(book(), "tblCentraler", "Blad1", 2, 1, threeCentres);
    const before = contentOf(office);
    const done = await run(classify());
    expect(inputs(2, 6, 4, 3)).toEqual([
      ["Klass", "Hinder", "Motivering"],
      ...Array.from({ length: 3 }, () => [
        `=FC.KLASS(${services})`,
        `=FC.HINDER(${services})`,
        `=FC.MOTIVERING(${services})`,
      ]),
    ]);
    expect(book().tables()[0]!.rect).toEqual({ row: 2, column: 1, rows: 4, columns: 8 });
    await takeBack(done);
    expect(contentOf(office)).toEqual(before);
  });

  test("that are ours already get the new formula, and Ångra gives the old one back", async () => {
    putTable(book(), "tblCentraler", "Blad1", 0, 0, threeCentres);
    await run(classify());
    const before = contentOf(office);
    const done = await run(classify("SAMMALOKAL"));
    expect(inputs(1, 5, 1, 1)).toEqual([[`=FC.KLASS(${services},"SAMMALOKAL")`]]);
    await takeBack(done);
    expect(contentOf(office)).toEqual(before);
  });

  test("a totals row keeps its place and stays empty below new columns", async () => {
    const totals: CellInput[] = ["Summa", null, null, null, 3];
    putTable(book(), "tblCentraler", "Blad1", 0, 0, [...threeCentres, totals], true);
    const before = contentOf(office);
    const done = await run(classify());
    expect(inputs(3, 5, 2, 1)).toEqual([[`=FC.KLASS(${services})`], [null]]);
    expect(inputs(4, 0, 1, 5)).toEqual([totals]);
    await takeBack(done);
    expect(contentOf(office)).toEqual(before);
  });

  test("a table with one blank row gets its formulas there", async () => {
    putTable(book(), "tblCentraler", "Blad1", 0, 0, [centreHeadings, [null, null, null, null, null]]);
    await run(classify());
    expect(inputs(1, 5, 1, 1)).toEqual([[`=FC.KLASS(${services})`]]);
  });

  test("a column of the user's own is refused with its place, until the user has agreed", async () => {
    const own = threeCentres.map((row, index) => [...row, index === 0 ? "klass" : "A"]);
    putTable(book(), "tblCentraler", "Blad1", 4, 0, own);
    expect(await refusal(classify())).toEqual({
      kind: "foreign-column",
      table: "tblCentraler",
      heading: "klass",
      sheet: "Blad1",
      address: "F6:F8",
    });
    const before = contentOf(office);
    const agreed = classify();
    const done = await run({
      ...agreed,
      columns: agreed.columns.map(({ table, columns }) => ({
        table,
        columns: columns.map((column): PlannedColumn => ({ ...column, overwrite: true })),
      })),
    });
    expect(inputs(4, 5, 2, 2)).toEqual([
      ["klass", "Hinder"],
      [`=FC.KLASS(${services})`, `=FC.HINDER(${services})`],
    ]);
    await takeBack(done);
    expect(contentOf(office)).toEqual(before);
  });

  test("cells in use to the right of the table are no room", async () => {
    putTable(book(), "tblCentraler", "Blad1", 0, 0, threeCentres);
    put(book(), "Blad1", 2, 6, [["anteckning"]]);
    expect(await refusal(classify())).toEqual({
      kind: "no-room",
      table: "tblCentraler",
      sheet: "Blad1",
      address: "G3",
    });
  });

  test("formulas in a table of texts are formulas", async () => {
    putTable(book(), "tblCentraler", "Blad1", 0, 0, [
      [...centreHeadings, "Klass"],
      ["Falun", "hel", "hel", "hel", "hel", null],
    ]);
    const sheet = book().sheets()[0]!;
    sheet.setNumberFormats({ row: 1, column: 5, rows: 1, columns: 1 }, [["@"]]);
    const before = contentOf(office);
    const done = await run(classify());
    expect(inputs(1, 5, 1, 1)).toEqual([[`=FC.KLASS(${services})`]]);
    expect(sheet.numberFormats({ row: 1, column: 5, rows: 1, columns: 1 })).toEqual([["General"]]);
    await takeBack(done);
    expect(contentOf(office)).toEqual(before);
  });
});

describe("new sheets", () => {
  const plan = workingSetPlan(sheetText.sv.workingSet);

  test("a working set stands on sheets of its own, in order, and is taken away by Ångra", async () => {
    put(book(), "Blad1", 0, 0, [["Mitt eget"]]);
    const before = contentOf(office);
    const done = await run(plan);
    const names = ["Centraler", "Kommuner", "Rum", "Parter", "Kostnader", "Gränsdragning", "Svar"];
    expect(
      book()
        .sheets()
        .map(({ name, visibility }) => [name, visibility]),
    ).toEqual(["Blad1", ...names].map((name) => [name, "Visible"]));
    expect(
      book()
        .tables()
        .map(({ name }) => name),
    ).toEqual(plan.sheets.map((sheet) => sheet.tables![0]!.name));
    expect(
      book()
        .sheets()
        .find(({ id }) => id === book().activeSheetId())!.name,
    ).toBe("Centraler");
    expect(keptJournal(office)?.entry).toBeUndefined();
    await takeBack(done);
    expect(contentOf(office)).toEqual(before);
  });

  test("the genuine library takes formats, lists, help, widths and frozen rows", async () => {
    await run(plan);
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const area = worksheets.getItem("Parter").getRange("C6");
      area.load({ numberFormat: true, format: { columnWidth: true } });
      const help = worksheets.getItem("Parter").getRange("C6").dataValidation;
      help.load({ prompt: true });
      const list = worksheets.getItem("Centraler").getRange("C6").dataValidation;
      list.load({ rule: true });
      await context.sync();
      expect(area.numberFormat).toEqual([["#,##0.0"]]);
      expect(area.format.columnWidth).toBe(12 * 5.25 + 3.75);
      expect(help.prompt).toMatchObject({ title: "Yta", showPrompt: true });
      expect(list.rule).toEqual({ list: { inCellDropDown: true, source: "ja,delvis,nej" } });
    });
  });

  test("a name that is taken gets a number, and the sheet that has it stays", async () => {
    book().addSheet("centraler");
    put(book(), "centraler", 0, 0, [["Mitt eget"]]);
    const before = contentOf(office);
    const done = await run(plan);
    expect(done.plan.sheets[0]!.name).toBe("Centraler 2");
    expect(
      book()
        .sheets()
        .map(({ name }) => name),
    ).toContain("Centraler 2");
    await takeBack(done);
    expect(contentOf(office)).toEqual(before);
  });

  test("a table whose name is taken is refused", async () => {
    putTable(book(), "TBLPARTER", "Blad1", 0, 0, [["Verksamhet"], ["BHV"]]);
    expect(await refusal(plan)).toEqual({ kind: "table-exists", table: "tblParter" });
  });

  test.each(["", "x".repeat(32), "Svar?", "'Svar"])("%j is no sheet's name", async (name) => {
    const [sheet] = plan.sheets;
    expect(await refusal({ ...plan, sheets: [{ ...sheet!, name }] })).toEqual({
      kind: "sheet-name",
      sheet: name,
    });
  });

  test("a sheet that must have its name is refused where the name is taken", async () => {
    const [sheet] = plan.sheets;
    book().addSheet("CENTRALER");
    expect(await refusal({ ...plan, sheets: [{ ...sheet!, ifTaken: "refuse" }] })).toEqual({
      kind: "sheet-exists",
      sheet: "Centraler",
    });
  });
});

describe("a workbook that may not be changed", () => {
  const workingSet = workingSetPlan(sheetText.sv.workingSet);

  beforeEach(() => putTable(book(), "tblCentraler", "Blad1", 0, 0, threeCentres));

  test("read-only", async () => {
    office.host.model.isReadOnly = true;
    expect(await refusal(classify())).toEqual({ kind: "read-only" });
    expect(await refusal(workingSet)).toEqual({ kind: "read-only" });
  });

  test("with a protected structure", async () => {
    office.host.model.structure = { password: undefined };
    expect(await refusal(workingSet)).toEqual({ kind: "workbook-protected" });
    await run(classify());
  });

  test("with a protected sheet", async () => {
    office.host.model.setProtection(book().sheets()[0]!.id, { password: undefined, options: {} });
    expect(await refusal(classify())).toEqual({ kind: "protected", sheet: "Blad1" });
  });

  test("without the table any more", async () => {
    book().deleteTable(book().tables()[0]!.id);
    expect(await refusal(classify())).toEqual({ kind: "table-gone", table: "tblCentraler" });
  });

  test("with an action that was left half-way", async () => {
    const entry = { action: "other", sheets: [], token: "fc1", made: 0, columns: [], writes: [] };
    await office.Excel.run(async (context) => {
      queueJournal(context, entry);
      await context.sync();
    });
    const problem = await run(classify()).catch((thrown: unknown) => thrown);
    expect(problem).toMatchObject({ because: { kind: "unfinished", action: "other" } });
    await office.Excel.run((context) => cleanUp(context, entry));
    await run(classify());
  });

  test("for Ångra: a structure or a sheet that was protected since", async () => {
    const done = await run(classify());
    office.host.model.setProtection(book().sheets()[0]!.id, { password: undefined, options: {} });
    expect(await takeBack(done).catch((thrown: unknown) => thrown)).toMatchObject({
      because: { kind: "protected", sheet: "Blad1" },
    });
    office.host.model.setProtection(book().sheets()[0]!.id, undefined);
    await takeBack(done);
  });
});
