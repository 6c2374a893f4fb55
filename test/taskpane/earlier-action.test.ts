import { loadText } from "../../src/taskpane/frame/texts";
import { paneText } from "../support/texts";
import { officeInJsdom } from "../support/office-in-jsdom";
import { OfficePane } from "./office-pane";

/** What was done before Excel loaded the page anew can still be taken back, in the workbook that it was done in. */

const text = paneText.sv;
const headings = ["Central", "MHV", "BHV", "ÖF", "Soc"];
const flawed = [headings, ["Avesta ", "ja", "delviss", "nej", "ja"], ["Mora", "ja", "ja", " ja", "ja"]];

let pane: OfficePane;
beforeEach(async () => {
  pane = await OfficePane.open();
  pane.addTable("tblCentraler", flawed);
  await pane.actions.start();
});
afterEach(() => pane.close());

const storage = (): Storage => (globalThis as unknown as { sessionStorage: Storage }).sessionStorage;
const isKept = (): boolean => storage().getItem("familjecentral.last") !== null;
const told = (): unknown => {
  const { doing, last } = pane.state;
  return { status: doing?.status, sentence: doing?.sentence(text), canUndo: last !== undefined };
};
const nothing = { status: undefined, sentence: undefined, canUndo: false };
const repaired = { status: "earlier", sentence: "Senast: 3 celler rättade.", canUndo: true };

async function reload(): Promise<void> {
  pane = await pane.reload();
}

test("it is said quietly, in either language, and taken back", async () => {
  await loadText("en");
  await pane.actions.repair();
  await reload();
  expect(told()).toEqual(repaired);
  expect(pane.state.doing!.sentence(paneText.en)).toBe("Last time: 3 cells corrected.");
  expect(pane.state.announcement.text).toBe("");
  await pane.actions.changes.undo();
  expect(pane.formulas("tblCentraler")).toEqual(flawed);
  expect(told()).toEqual({ status: "done", sentence: text.actions.work.repair.undone, canUndo: false });
  expect(isKept()).toBe(false);
  await reload();
  expect(told()).toEqual(nothing);
});

test("it can be put out of sight, and is still there to be taken back", async () => {
  await pane.actions.repair();
  await reload();
  pane.actions.changes.hide();
  expect(told()).toEqual({ ...nothing, canUndo: true });
  await pane.actions.changes.undo();
  expect(pane.formulas("tblCentraler")).toEqual(flawed);
});

test("new sheets, new columns and new formulas are taken back after a reload as before it", async () => {
  await pane.beginning.create("working-set");
  await reload();
  await pane.actions.changes.undo();
  expect(pane.book.sheets().map(({ name }) => name)).toEqual(["Blad1"]);

  await pane.actions.repair();
  const repairedRows = pane.formulas("tblCentraler");
  await pane.centres.write(false);
  await reload();
  expect(told()).toMatchObject({ canUndo: true });
  await pane.actions.changes.undo();
  expect(pane.formulas("tblCentraler")).toEqual(repairedRows);

  await pane.centres.write(false);
  const classified = pane.formulas("tblCentraler");
  await pane.centres.chooseDefinition({ kind: "built-in", id: "SAMMALOKAL" });
  await pane.centres.write(false);
  await reload();
  await pane.actions.changes.undo();
  expect(pane.formulas("tblCentraler")).toEqual(classified);
});

test("only the last of several is offered", async () => {
  await pane.actions.repair();
  await pane.centres.write(false);
  await reload();
  expect(told()).toMatchObject({
    sentence: `Senast: ${text.actions.work["classify-centres"].done("tblCentraler", 2)}`,
  });
});

test.each([
  [
    "cells changed since",
    () => pane.book.type("Blad1!A2", "Falun"),
    text.actions.refused.changed("Blad1", "A2"),
  ],
  [
    "a sheet that is gone",
    () => pane.book.renameSheet(pane.book.sheets()[0]!.id, "Mitt blad"),
    text.actions.refused["sheet-gone"]("Blad1"),
  ],
])("%s: Ångra says so, and everything stays", async (_, change, reason) => {
  await pane.actions.repair();
  change();
  const before = pane.formulas("tblCentraler");
  await reload();
  await pane.actions.changes.undo();
  expect(pane.state.notice?.(text)).toBe(text.actions.notUndone(reason));
  expect(pane.formulas("tblCentraler")).toEqual(before);
});

test("a table that has another name since: Ångra says so, and everything stays", async () => {
  await pane.centres.write(false);
  pane.book.changeTable(pane.book.tables()[0]!.id, { name: "tblMina" });
  const before = pane.formulas("tblMina");
  await reload();
  await pane.actions.changes.undo();
  expect(pane.state.notice?.(text)).toBe(
    text.actions.notUndone(text.actions.refused["table-gone"]("tblCentraler")),
  );
  expect(pane.formulas("tblMina")).toEqual(before);
});

test("in another workbook, or in this one as it was before it was saved, nothing is offered, and it is forgotten", async () => {
  await pane.actions.repair();
  expect(isKept()).toBe(true);
  pane.office.close();
  pane = await OfficePane.open(await officeInJsdom());
  pane.addTable("tblCentraler", flawed);
  await pane.actions.start();
  expect(told()).toEqual(nothing);
  expect(isKept()).toBe(false);
});

test("after something was done in another pane of the same workbook nothing is offered", async () => {
  await pane.actions.repair();
  const kept = storage().getItem("familjecentral.last")!;
  await pane.centres.write(false);
  storage().setItem("familjecentral.last", kept);
  await reload();
  expect(told()).toEqual(nothing);
});

test("a clean-up leaves nothing to take back", async () => {
  await pane.actions.repair();
  await pane.quiet();
  const { faults } = pane.office.host;
  faults.onRequest(faults.requestCount + 2, { kind: "fail", at: 12 });
  faults.onRequest(faults.requestCount + 3, { kind: "fail", at: "before" });
  await pane.centres.write(false);
  faults.clear();
  await pane.actions.readWorkbook();
  expect(pane.state.workbook).toMatchObject({ value: { unfinished: { action: "classify-centres" } } });
  await pane.actions.changes.cleanUp();
  expect(told()).toEqual({ status: "done", sentence: text.actions.cleaned, canUndo: false });
  expect(isKept()).toBe(false);
});

test("what was left half-way is cleaned up after a reload, and what was done before it is not offered", async () => {
  await pane.actions.repair();
  await pane.quiet();
  const { faults } = pane.office.host;
  faults.onRequest(faults.requestCount + 2, { kind: "fail", at: 12 });
  faults.onRequest(faults.requestCount + 3, { kind: "fail", at: "before" });
  await pane.centres.write(false);
  faults.clear();
  await reload();
  expect(told()).toEqual(nothing);
});
