import * as contents from "../../src/workbook/reading/contents";
import { centreHeadings, putTable, threeCentres } from "../workbook/support/centres";
import { lettingGo } from "../support/office-in-jsdom";
import { OfficePane } from "./office-pane";

jest.mock("../../src/workbook/reading/contents", () => {
  const real = jest.requireActual<typeof contents>("../../src/workbook/reading/contents");
  return { ...real, readContents: jest.fn(real.readContents) };
});

/** How often the workbook has been read since the pane was opened or this was last asked. */
function readings(): number {
  const { calls } = jest.mocked(contents.readContents).mock;
  return calls.splice(0).length;
}

let pane: OfficePane;
beforeEach(async () => {
  holdWhatWaitsForQuiet();
  pane = await OfficePane.open();
  putTable(pane.office.memory, "tblCentraler", "Blad1", 2, 1, threeCentres);
  await pane.actions.start();
  await quiet();
  readings();
});
afterEach(() => {
  pane.close();
  jest.restoreAllMocks();
  whenQuiet.clear();
});

/** What the pane does when it has been quiet for a while is held here until `quiet` lets it be. */
const whenQuiet = new Map<NodeJS.Timeout, () => void>();
const quietBetween = [100, 1000] as const;

const { setTimeout: later, clearTimeout: never } = globalThis;
function holdWhatWaitsForQuiet(): void {
  jest.spyOn(globalThis, "setTimeout").mockImplementation(((work: () => void, milliseconds = 0) => {
    const [least, most] = quietBetween;
    const isHeld = milliseconds >= least && milliseconds <= most;
    const timer = later(isHeld ? () => undefined : work, isHeld ? 0 : milliseconds);
    if (isHeld) whenQuiet.set(timer, work);
    return timer;
  }) as typeof setTimeout);
  jest.spyOn(globalThis, "clearTimeout").mockImplementation((timer) => {
    whenQuiet.delete(timer as NodeJS.Timeout);
    never(timer);
  });
}

/** Until what Excel tells has come, and what follows on it has been asked and answered. */
async function quiet(): Promise<void> {
  const { host } = pane.office;
  for (let before = -1; before !== host.faults.requestCount || whenQuiet.size > 0; ) {
    before = host.faults.requestCount;
    await host.eventsSent();
    await host.quiet();
    await lettingGo();
    const due = [...whenQuiet.values()];
    whenQuiet.clear();
    due.forEach((work) => work());
    await lettingGo();
    await host.quiet();
    await lettingGo();
  }
}

test.each<[string, () => Promise<unknown>]>([
  ["new sheets", () => pane.beginning.create("working-set")],
  ["columns beside a table", () => pane.centres.write(false)],
  ["a sheet of formulas", () => pane.centres.writeQuestions()],
  ["cells put right", () => pane.actions.repair()],
])("after an action the workbook is read once, and after Ångra: %s", async (_, act) => {
  pane.office.memory.type("Blad1!D4", "  ja");
  await quiet();
  readings();
  await act();
  await quiet();
  expect([readings(), pane.store.state.doing?.status]).toEqual([1, "done"]);
  await pane.actions.changes.undo();
  await quiet();
  expect([readings(), pane.store.state.last]).toEqual([1, undefined]);
});

test("after an action that Excel breaks off it is read once", async () => {
  const { faults } = pane.office.host;
  faults.onRequest(faults.requestCount + 2, { kind: "fail", at: 4 });
  await pane.beginning.create("working-set");
  await quiet();
  expect(readings()).toBe(1);
});

test("when the pane is turned to and nothing has another name, one small request looks, and nothing is read", async () => {
  const before = pane.office.host.faults.requestCount;
  await pane.actions.returned();
  await quiet();
  expect([readings(), pane.office.host.faults.requestCount - before]).toEqual([0, 1]);
});

test("what somebody edits is read once when it is quiet, however many cells it is", async () => {
  for (const [index] of centreHeadings.entries()) pane.office.memory.type(`Blad1!${"BCDEF"[index]!}4`, "ja");
  await quiet();
  expect(readings()).toBe(1);
});

test("what can be compared is looked for while Jämför is open, and when it is opened; nowhere else", async () => {
  const sheet = pane.office.memory.addSheet("Besök");
  const cells = [
    ["Central", "Kaffe"],
    ["Björken", 12],
    ["Eken", 8],
    ["Linden", 9],
  ];
  sheet.write({ row: 0, column: 0, rows: 4, columns: 2 }, cells);
  await quiet();
  const found = () => {
    const { workbook } = pane.store.state;
    return workbook.status === "here" ? workbook.value.comparable?.map(({ address }) => address) : "not here";
  };
  expect([readings(), found()]).toEqual([1, undefined]);
  pane.actions.navigate("comparison");
  await quiet();
  expect([readings(), found()]).toEqual([1, ["A1:B4"]]);
  pane.actions.navigate("centres");
  pane.actions.navigate("comparison");
  await quiet();
  expect(readings()).toBe(0);
  pane.office.memory.type("Besök!B2", 13);
  await quiet();
  expect([readings(), found()]).toEqual([1, ["A1:B4"]]);
});

test("while nobody looks nothing is read; when the pane is seen again it is, once", async () => {
  const { document } = pane.office.window;
  const look = (isHidden: boolean): void => {
    Object.defineProperty(document, "hidden", { value: isHidden, configurable: true });
    document.dispatchEvent(new pane.office.window.Event("visibilitychange"));
  };
  look(true);
  pane.office.memory.type("Blad1!B4", "Mora");
  await quiet();
  expect(readings()).toBe(0);
  look(false);
  await quiet();
  expect(readings()).toBe(1);
  look(true);
  look(false);
  await quiet();
  expect(readings()).toBe(0);
});

test("manual calculation is known, and a button makes it automatic", async () => {
  const { switches } = pane.office.host;
  switches.play("manualCalculation");
  await pane.actions.readWorkbook();
  const isManual = (): boolean | undefined => {
    const { workbook } = pane.store.state;
    return workbook.status === "here" ? workbook.value.surroundings?.isManual : undefined;
  };
  expect(isManual()).toBe(true);
  await pane.actions.calculate(true);
  expect([isManual(), switches.weather.calculation]).toEqual([false, "automatic"]);
});

test("formulas are written with the separators that numbers have, not with those of Excel's language", async () => {
  pane.office.host.switches.play("otherRegion");
  await pane.actions.readWorkbook();
  expect(pane.store.state.formulas).toBe("en");
});
