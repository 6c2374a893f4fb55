import { PaneActions } from "../../src/taskpane/frame/pane-actions";
import { initialState, type PaneState } from "../../src/taskpane/frame/state";
import { functionsView } from "../../src/taskpane/function-list";
import { FunctionsActions } from "../../src/taskpane/function-list/functions-actions";
import { startView } from "../../src/taskpane/start";
import { StartActions } from "../../src/taskpane/start/start-actions";
import { views } from "../../src/taskpane/views";
import { Store } from "../../src/taskpane/frame/store";
import { paneText } from "../support/texts";
import { readSettings } from "../../src/workbook/settings";
import type { MemoryBook } from "../support/memory-book";
import { given, givePage, takePage, until as untilIn } from "./office-pane";
import { officeInJsdom, type OfficePage } from "../support/office-in-jsdom";

let office: OfficePage;
let store: Store<PaneState>;
let actions: PaneActions;
const functions = (): FunctionsActions => new FunctionsActions(actions.frameOf(functionsView));
const start = (): StartActions => new StartActions(actions.frameOf(startView));

function open(page: OfficePage): void {
  office = page;
  givePage(page);
  store = new Store(initialState);
  actions = new PaneActions(store, views);
}

beforeEach(async () => open(await officeInJsdom()));
afterEach(() => {
  office.close();
  takePage();
});

const book = (): MemoryBook => office.memory;
const addTable = (name: string): string =>
  book().addTable({
    name,
    sheetId: book().sheets()[0]!.id,
    rect: { row: 0, column: 0, rows: 3, columns: 2 },
    showTotals: false,
  }).id;

const tableNames = (): string[] => {
  const { workbook } = store.state;
  return workbook.status === "here" ? workbook.value.tables.map(({ name }) => name) : [workbook.status];
};

const until = (holds: () => boolean): Promise<void> => untilIn(office, store, holds);

test("the pane opens with what the workbook holds", async () => {
  addTable("tblCentraler");
  expect(store.state.excel).toBe("starting");
  await actions.start();
  expect(store.state).toMatchObject({ excel: "ready", view: "start", language: "sv" });
  expect(tableNames()).toEqual(["tblCentraler"]);
});

test("a view looks after what it has written when it is opened and when the workbook changes, and no other does", async () => {
  const looks: string[] = [];
  const watched = views.map((view) => ({
    ...view,
    follow: () => {
      looks.push(view.id);
      return undefined;
    },
  }));
  actions = new PaneActions(store, watched);
  await actions.start();
  expect(new Set(looks)).toEqual(new Set(["start"]));
  looks.length = 0;
  actions.navigate("costs");
  expect(looks).toEqual(["costs"]);
  addTable("tblParter");
  await until(() => tableNames().includes("tblParter"));
  expect(new Set(looks)).toEqual(new Set(["costs"]));
});

test("a table that comes later comes into the pane by itself", async () => {
  await actions.start();
  expect(tableNames()).toEqual([]);
  addTable("tblParter");
  await until(() => tableNames().includes("tblParter"));
});

test("a page that is never drawn, behind a closed pane, follows the workbook all the same", async () => {
  given.requestAnimationFrame = () => 0;
  await actions.start();
  addTable("tblCentraler");
  await until(() => tableNames().length === 1);
  expect(tableNames()).toEqual(["tblCentraler"]);
});

test("a table that was renamed, of which Excel tells nothing, is read when the pane is turned to", async () => {
  const id = addTable("Tabell1");
  await actions.start();
  book().changeTable(id, { name: "tblCentraler" });
  await actions.returned();
  expect(tableNames()).toEqual(["tblCentraler"]);
});

test("a reading that fails says so, and the next one is tried when asked", async () => {
  addTable("tblCentraler");
  await actions.start();
  office.host.faults.onNextRequest({ kind: "fail", at: "before" });
  await actions.readWorkbook();
  expect(store.state.workbook.status).toBe("failed");
  expect(store.state.announcement.text).toBe(paneText.sv.start.failed.text);
  await actions.readWorkbook();
  expect(tableNames()).toEqual(["tblCentraler"]);
});

test("a reading that fails while an action is under way says nothing: what the action leaves is read afterwards", async () => {
  addTable("tblCentraler");
  await actions.start();
  const said = store.state.announcement;
  store.change({ doing: { status: "working", sentence: () => "" } });
  office.host.faults.onNextRequest({ kind: "fail", at: "before" });
  await actions.readWorkbook();
  expect(tableNames()).toEqual(["tblCentraler"]);
  expect(store.state.announcement).toBe(said);
  store.change({ doing: undefined });
  addTable("tblParter");
  await actions.readWorkbook();
  expect(tableNames()).toEqual(["tblCentraler", "tblParter"]);
});

test("a question that Excel never answers ends as one that failed, and the next one is asked", async () => {
  addTable("tblCentraler");
  // Nobody follows the workbook meanwhile: the question that is lost is this one.
  store = new Store<PaneState>({ ...initialState, excel: "ready" });
  const impatient = new PaneActions(store, views, 30);
  office.host.faults.onNextRequest({ kind: "lost" });
  await impatient.readWorkbook();
  expect(tableNames()).toEqual(["failed"]);
  await new PaneActions(store, views).readWorkbook();
  expect(tableNames()).toEqual(["tblCentraler"]);

  office.host.faults.onNextRequest({ kind: "lost" });
  await impatient.readWorkbook();
  expect(tableNames()).toEqual(["tblCentraler"]); // what was here stays
});

test("what changes while it is being read is read once more, when somebody asked meanwhile", async () => {
  const id = addTable("Tabell1");
  await actions.start();
  const { faults } = office.host;
  let askedMeanwhile: Promise<void> | undefined;
  faults.onRequest(faults.requestCount + 2, {
    kind: "meanwhile", // the names have been read, the answer is under way
    happens: () => {
      book().changeTable(id, { name: "tblRum" }); // of which Excel tells nothing
      askedMeanwhile = actions.readWorkbook();
    },
  });
  await actions.readWorkbook();
  await askedMeanwhile;
  await until(() => tableNames().includes("tblRum"));
});

test("a chosen table is selected and said; one that is gone is said in the message bar and leaves the list", async () => {
  const id = addTable("tblCentraler");
  await actions.start();
  const [table] = store.state.workbook.status === "here" ? store.state.workbook.value.tables : [];
  await actions.selectTable(table!);
  expect(book().selection().rect).toMatchObject({ rows: 3, columns: 2 });
  expect(store.state.announcement.text).toBe(paneText.sv.start.selected("tblCentraler", "Blad1"));

  book().deleteTable(id);
  await actions.selectTable(table!);
  expect(store.state.notice?.(paneText.sv)).toBe(paneText.sv.problems.notSelected);
  expect(tableNames()).toEqual([]);
  actions.dismissNotice();
  expect(store.state.notice).toBeUndefined();
});

test("going to a view is said, and closes the message bar", async () => {
  await actions.start();
  store.change({ notice: () => "Något" });
  actions.navigate("functions");
  expect(store.state).toMatchObject({ view: "functions", notice: undefined });
  expect(store.state.announcement.text).toBe(paneText.sv.opened("Funktioner"));
});

test("a page that is loaded anew opens where it was, in the language that was chosen", async () => {
  await actions.start();
  start().showFunction("DELA");
  functions().search("belopp");
  await actions.chooseLanguage("en");
  open(await office.reload());
  await actions.start();
  expect(store.state).toMatchObject({
    view: "functions",
    places: { functions: { search: "belopp", open: ["DELA"] } },
    language: "en",
  });
});

test("where the browser remembers nothing the workbook remembers the language", async () => {
  for (const name of ["localStorage", "sessionStorage"] as const) delete given[name];
  await actions.start();
  await actions.chooseLanguage("en");
  expect(await office.Excel.run(readSettings)).toEqual({ language: "en" });

  open(await office.reload());
  for (const name of ["localStorage", "sessionStorage"] as const) delete given[name];
  await actions.start();
  expect(store.state.language).toBe("en");
});

test("where the browser remembers, the workbook is left alone", async () => {
  await actions.start();
  await actions.chooseLanguage("en");
  expect(await office.Excel.run(readSettings)).toEqual({});
});

test("opening a function twice opens it once; showing one empties the search", async () => {
  await actions.start();
  functions().search("belopp");
  functions().openFunction("KLASS", true);
  functions().openFunction("KLASS", true);
  expect(actions.frameOf(functionsView).place.open).toEqual(["KLASS"]);
  functions().openFunction("KLASS", false);
  expect(actions.frameOf(functionsView).place.open).toEqual([]);
  start().showFunction("DELA");
  expect(store.state).toMatchObject({
    places: { functions: { search: "", open: ["DELA"] } },
    view: "functions",
  });
});

test("without Excel the pane says so and asks nothing", async () => {
  delete given.Office;
  delete given.Excel;
  await actions.start();
  expect(store.state.excel).toBe("absent");
  await actions.returned();
  expect(store.state.workbook.status).toBe("waiting");
});
