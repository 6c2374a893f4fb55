import { centresView } from "../../src/taskpane/centres";
import { centresModel, type CentresModel } from "../../src/taskpane/centres/centres-model";
import { centresText, paneText } from "../support/texts";
import { OfficePane } from "./office-pane";

const text = paneText.sv;
const headings = ["Central", "MHV", "BHV", "ÖF", "Soc"];
const avesta = ["Avesta", "ja", "ja", "ja", "delvis"];
const mora = ["Mora", "ja", "ja", "ja", "ja"];
const ludvika = ["Ludvika", "", "ja", "ja", "ja"];

let pane: OfficePane;
beforeEach(async () => {
  pane = await OfficePane.open();
});
afterEach(() => pane.close());

const model = (): CentresModel => {
  const { workbook } = pane.state;
  if (workbook.status !== "here") throw new Error(workbook.status);
  return centresModel(workbook.value, pane.actions.frameOf(centresView).choices);
};
const classes = (): (string | undefined)[] =>
  model().overview!.centres.map(({ answer }) => answer?.className);
const formula = (name: string, definition = ""): string =>
  `=FC.${name}(tblCentraler[[#This Row],[MHV]:[Soc]]${definition})`;
const noticed = (): string | undefined => pane.state.notice?.(text);
const told = (): string | undefined => pane.state.doing?.sentence(text);

test("the classes are there before anything is written, and follow an edit", async () => {
  pane.addTable("tblCentraler", [headings, avesta, mora, ludvika]);
  await pane.actions.start();
  expect(classes()).toEqual(["FCLV", "FC", "Uppgift saknas"]);
  pane.book.type("E2", "ja");
  await pane.until(() => classes()[0] === "FC");
});

test("the columns are written, said and taken back", async () => {
  pane.addTable("tblCentraler", [headings, avesta, mora]);
  await pane.actions.start();
  expect(model().columns).toBe("absent");
  await pane.centres.write(false);
  expect(pane.formulas("tblCentraler")).toEqual([
    [...headings, "Klass", "Hinder", "Motivering"],
    [...avesta, formula("KLASS"), formula("HINDER"), formula("MOTIVERING")],
    [...mora, formula("KLASS"), formula("HINDER"), formula("MOTIVERING")],
  ]);
  expect(told()).toBe(text.actions.work["classify-centres"].done("tblCentraler", 2));
  expect(model().columns).toBe("current");

  await pane.actions.changes.undo();
  expect(pane.formulas("tblCentraler")).toEqual([headings, avesta, mora]);
  expect(told()).toBe(text.actions.work["classify-centres"].undone);
  expect(pane.state.last).toBeUndefined();
});

test("a plain range is read as it is: its classes on a sheet that points at it, taken back as one", async () => {
  pane.book.sheets()[0]!.write({ row: 2, column: 1, rows: 3, columns: 5 }, [headings, avesta, mora]);
  await pane.actions.start();
  const [range] = model().ranges;
  expect(range).toMatchObject({ kind: "centres", address: "B3:F5" });
  const before = pane.book.sheets().map(({ name }) => name);
  await pane.centres.readAsItIs(range!);
  const made = pane.book.sheets().find(({ name }) => !before.includes(name));
  expect(made?.name).toBe("Klasser");
  const cells = `'${range!.sheet}'!B3:F5`;
  const written = made!.inputs({ row: 3, column: 0, rows: 1, columns: 4 });
  expect(written).toEqual([
    [
      `=IF('${range!.sheet}'!B3:B5="","",'${range!.sheet}'!B3:B5)`,
      `=FC.KLASS(${cells})`,
      `=FC.HINDER(${cells})`,
      `=FC.MOTIVERING(${cells})`,
    ],
  ]);
  expect(told()).toBe(centresText.sv.asItIs.work.done("Klasser", 2));
  await pane.actions.changes.undo();
  expect(pane.book.sheets().map(({ name }) => name)).toEqual(before);
});

test("another definition gives the same columns new formulas, and the choice is remembered in the workbook", async () => {
  pane.addTable("tblCentraler", [headings, avesta]);
  await pane.actions.start();
  await pane.centres.write(false);
  await pane.centres.chooseDefinition({ kind: "built-in", id: "SAMMALOKAL" });
  expect(classes()).toEqual(["FC"]);
  expect(model().columns).toBe("other");
  await pane.centres.write(false);
  expect(pane.formulas("tblCentraler")[1]!.slice(5)).toEqual(
    ["KLASS", "HINDER", "MOTIVERING"].map((name) => formula(name, ',"SAMMALOKAL"')),
  );
  pane = await pane.reload();
  expect(model().choice).toEqual({ kind: "built-in", id: "SAMMALOKAL" });
});

test("a column of the user's own is replaced only when the user says so, and comes back", async () => {
  const own = [
    [...headings, "Klass"],
    [...avesta, "familjecentral"],
  ];
  pane.addTable("tblCentraler", own);
  await pane.actions.start();
  await pane.centres.write(false);
  expect(pane.formulas("tblCentraler")).toEqual(own);
  expect(pane.state).toMatchObject({ confirming: "overwrite", doing: undefined, notice: undefined });
  expect(pane.state.announcement.text).toBe(centresText.sv.write.foreign("tblCentraler"));

  await pane.centres.write(true);
  expect(pane.formulas("tblCentraler")[1]![5]).toBe(formula("KLASS"));
  expect(pane.state.confirming).toBeUndefined();
  await pane.actions.changes.undo();
  expect(pane.formulas("tblCentraler")).toEqual(own);
});

test("what has been changed since is not taken back, and the sentence says where", async () => {
  pane.addTable("tblCentraler", [headings, avesta]);
  await pane.actions.start();
  await pane.centres.write(false);
  pane.book.type("F2", "FC");
  await pane.actions.changes.undo();
  expect(noticed()).toBe(text.actions.notUndone(text.actions.refused.changed("Blad1", "F2")));
  expect(pane.formulas("tblCentraler")[1]![5]).toBe("FC");
  expect(pane.state.last).toBeDefined(); // it can be taken back when the cell is as it was
});

test("when Excel breaks off, everything is as it was and that is said", async () => {
  pane.addTable("tblCentraler", [headings, avesta]);
  await pane.actions.start();
  await pane.quiet();
  const { faults } = pane.office.host;
  faults.onRequest(faults.requestCount + 2, { kind: "fail", at: 3 }); // reads, then writes
  await pane.centres.write(false);
  expect(pane.formulas("tblCentraler")).toEqual([headings, avesta]);
  expect(noticed()).toBe(text.actions.failed.restored);
  expect(pane.state).toMatchObject({ doing: undefined, last: undefined });
});

test("when even the taking back fails, Start knows what remains and cleans it up", async () => {
  pane.addTable("tblCentraler", [headings, avesta]);
  await pane.actions.start();
  await pane.quiet();
  const { faults } = pane.office.host;
  faults.onRequest(faults.requestCount + 2, { kind: "fail", at: 14 }); // when something has been written
  faults.onRequest(faults.requestCount + 3, { kind: "fail", at: "before" });
  await pane.centres.write(false);
  expect(noticed()).toBe(text.actions.failed.remains);
  const { workbook } = pane.state;
  expect(workbook.status === "here" && workbook.value.unfinished?.action).toBe("classify-centres");

  await pane.centres.write(false);
  expect(noticed()).toBe(text.actions.notDone(text.actions.refused.unfinished));

  await pane.actions.changes.cleanUp();
  expect(told()).toBe(text.actions.cleaned);
  expect(pane.formulas("tblCentraler")).toEqual([headings, avesta]);
  await pane.centres.write(false);
  expect(pane.formulas("tblCentraler")[0]).toHaveLength(8);
});

test("only one thing is done at a time", async () => {
  pane.addTable("tblCentraler", [headings, avesta]);
  await pane.actions.start();
  await Promise.all([pane.centres.write(false), pane.centres.write(false)]);
  expect(pane.formulas("tblCentraler")[0]).toEqual([...headings, "Klass", "Hinder", "Motivering"]);
});

test("the table that one stands in is read; another one or none is said", async () => {
  pane.addTable("tblCentraler", [headings, avesta]);
  pane.addTable("Länet", [headings, mora], 10, 2);
  pane.addTable(
    "Rum",
    [
      ["Rum", "Yta"],
      ["Kök", 12],
    ],
    20,
    0,
  );
  await pane.actions.start();
  const select = (row: number, column: number): void =>
    pane.book.select({
      sheetId: pane.book.sheets()[0]!.id,
      rect: { row, column, rows: 1, columns: 1 },
    });
  expect(model().table?.name).toBe("tblCentraler");
  select(11, 3);
  await pane.centres.useSelection();
  expect(model().table?.name).toBe("Länet");
  select(21, 0);
  await pane.centres.useSelection();
  expect(noticed()).toBe(text.steps.unknownTable("Rum"));
  select(40, 0);
  await pane.centres.useSelection();
  expect(noticed()).toBe(text.steps.noTable);
  expect(model().table?.name).toBe("Länet");
  pane = await pane.reload();
  expect(model().table?.name).toBe("Länet");
});

test("a centre that is chosen is selected in the sheet and its reasons are said", async () => {
  pane.addTable("tblCentraler", [headings, avesta, mora], 3, 1);
  await pane.actions.start();
  await pane.centres.chooseCentre(2);
  expect(pane.book.selection().rect).toEqual({ row: 5, column: 1, rows: 1, columns: 5 });
  expect(pane.actions.frameOf(centresView).place.chosen).toBe(2);
  expect(pane.state.announcement.text).toMatch(/^Raden för Mora är markerad\. FC enligt FFFF/);
  await pane.centres.chooseCentre(2);
  expect(pane.actions.frameOf(centresView).place.chosen).toBeUndefined();
});

test("the questions go to a sheet of their own, in the language of the reader, and are taken back", async () => {
  pane.addTable("tblCentraler", [headings, ludvika]);
  await pane.actions.start();
  await pane.actions.chooseLanguage("en");
  await pane.centres.writeQuestions();
  const sheet = pane.book.sheets().find(({ name }) => name === "Frågelista")!;
  expect(sheet.values({ row: 3, column: 0, rows: 2, columns: 4 })).toEqual([
    ["Central", "Verksamhet", "Fråga", "Svar"],
    ["Ludvika", "MHV", centresText.en.questions.ask.mhv("Ludvika"), null],
  ]);
  expect(pane.state.doing?.sentence(paneText.en)).toBe("1 question on the sheet Frågelista.");
  await pane.actions.changes.undo();
  expect(pane.book.sheets().map(({ name }) => name)).toEqual(["Blad1"]);
});

test("a definition of one's own is written, and chosen at once", async () => {
  pane.addTable("tblCentraler", [headings, avesta]);
  await pane.actions.start();
  await pane.centres.chooseDefinition({ kind: "built-in", id: "SAMMALOKAL" });
  await pane.centres.writeDefinition();
  expect(model().choice).toEqual({ kind: "table", table: "tblDefinition" });
  expect(classes()).toEqual(["FC"]);
  await pane.centres.write(false);
  expect(pane.formulas("tblCentraler")[1]![5]).toBe(formula("KLASS", ",tblDefinition[#All]"));
});

test("a definition that cannot be read says why, and nothing is written", async () => {
  pane.addTable("tblCentraler", [headings, avesta]);
  pane.addTable(
    "tblDefinition",
    [
      ["Klass", "MHV", "BHV", "ÖF", "Soc"],
      ["FC", "kanske", "hel", "hel", "hel"],
    ],
    9,
  );
  await pane.actions.start();
  await pane.centres.chooseDefinition({ kind: "table", table: "tblDefinition" });
  expect(model().refusal).toContain("kanske");
  expect(model().overview).toBeUndefined();
  await pane.centres.write(false);
  expect(pane.formulas("tblCentraler")[0]).toEqual(headings);
});

test("a protected sheet is left alone, and the sentence says what to do", async () => {
  pane.addTable("tblCentraler", [headings, avesta]);
  await pane.actions.start();
  await pane.office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().protection.protect();
    await context.sync();
  });
  await pane.centres.write(false);
  expect(noticed()).toBe(text.actions.notDone(text.actions.refused.protected("Blad1")));
  expect(pane.formulas("tblCentraler")[0]).toEqual(headings);
});
