import { existingTables, missingTables } from "../../src/taskpane/start/creatable";
import { repairsIn } from "../../src/taskpane/components/problems";
import { shareView } from "../../src/taskpane/share";
import { CheckActions } from "../../src/taskpane/share/check/check-actions";
import { startView } from "../../src/taskpane/start";
import { shareText } from "../../src/text/share/share";
import { paneText } from "../support/texts";
import type { FoundTable } from "../../src/workbook/reading/contents";
import { OfficePane } from "./office-pane";

const text = paneText.sv;
const headings = ["Central", "MHV", "BHV", "ÖF", "Soc"];

let pane: OfficePane;
beforeEach(async () => {
  pane = await OfficePane.open();
});
afterEach(() => pane.close());

const tables = (): readonly FoundTable[] =>
  pane.state.workbook.status === "here" ? pane.state.workbook.value.tables : [];
const names = (): string[] => tables().map(({ name }) => name);
const sheets = (): string[] => pane.book.sheets().map(({ name }) => name);
const told = (): string | undefined => pane.state.doing?.sentence(text);
const everyTable = [
  "tblCentraler",
  "tblKommuner",
  "tblRum",
  "tblParter",
  "tblKostnader",
  "tblGransdragning",
  "tblSvar",
];

test("an empty workbook gets all the tables, which are found at once and have nothing wrong in them", async () => {
  await pane.actions.start();
  pane.actions.frameOf(startView).confirm("working-set");
  await pane.beginning.create("working-set");
  expect(names()).toEqual(everyTable);
  expect(told()).toBe(text.actions.work["working-set"].done(7));
  expect(pane.state.confirming).toBeUndefined();
  await pane.actions.changes.undo();
  expect(sheets()).toEqual(["Blad1"]);
  expect(told()).toBe(text.actions.work["working-set"].undone);
});

test("a table that is there is left as it is; the others are created beside it", async () => {
  const own = [headings, ["Avesta", "ja", "ja", "ja", "ja"]];
  pane.addTable("TBLCENTRALER", own);
  await pane.actions.start();
  expect(existingTables("working-set", tables())).toEqual(["tblCentraler"]);
  await pane.beginning.create("working-set");
  expect(names()).toEqual(["TBLCENTRALER", ...everyTable.slice(1)]);
  expect(pane.formulas("TBLCENTRALER")).toEqual(own);
  expect(missingTables(tables())).toEqual([]);
});

test("while Kontroll looks, what was said stays in sight; only its own failure goes when it succeeds", async () => {
  await shareText.load("sv");
  await pane.actions.start();
  const frame = pane.actions.frameOf(shareView);
  const check = new CheckActions(frame);
  const earlier = (): string => "Kopian är öppnad.";
  frame.tell(earlier);
  await check.inspect();
  expect(pane.state.notice).toBe(earlier);
  pane.office.host.faults.onNextRequest({ kind: "fail", at: "before" });
  await check.inspect();
  expect(pane.state.notice?.(text)).toBe(shareText.in("sv").check.failed);
  await check.inspect();
  expect(pane.state.notice).toBeUndefined();
});

test("the sample comes on sheets of its own", async () => {
  await pane.actions.start();
  await pane.beginning.create("sample");
  expect(names()).toEqual(["tblCentraler", "tblKommuner", "tblPlaneringstid"]);
  expect(pane.formulas("tblCentraler")).toHaveLength(9);
  expect(existingTables("sample", tables())).toEqual(names());
  await pane.actions.changes.undo();
  expect(sheets()).toEqual(["Blad1"]);
});

test("a sheet that has the name already stays; the new one gets a number", async () => {
  pane.book.renameSheet(pane.book.sheets()[0]!.id, "Centraler");
  await pane.actions.start();
  await pane.beginning.create("sample");
  expect(sheets()).toContain("Centraler");
  expect(tables().find(({ name }) => name === "tblCentraler")?.sheet).toBe("Centraler 2");
});

test("a table that came in the meantime stops the sample, which says so", async () => {
  await pane.actions.start();
  pane.addTable("tblKommuner", [["Kommun"], ["Falun"]]);
  await pane.beginning.create("sample");
  expect(pane.state.notice?.(text)).toBe(
    text.actions.notDone(text.actions.refused["table-exists"]("tblKommuner")),
  );
  expect(sheets()).toEqual(["Blad1"]);
});

test("what can safely be put right is, and nothing else; it is said how many, and taken back", async () => {
  const before = [headings, ["Avesta ", "ja", "delviss", "kanske", "ja"], ["Mora", "0,5", "ja", "ja", "ja"]];
  pane.addTable("tblCentraler", before);
  pane.addTable(
    "tblRum",
    [
      ["Rum", "Yta", "Används av"],
      ["Kök", "12,5", "alla"],
    ],
    9,
  );
  await pane.actions.start();
  expect(
    tables()
      .flatMap(repairsIn)
      .flatMap(({ problems }) => problems),
  ).toHaveLength(3);
  await pane.actions.repair();
  expect(pane.formulas("tblCentraler")).toEqual([
    headings,
    ["Avesta", "ja", "delvis", "kanske", "ja"],
    ["Mora", "0,5", "ja", "ja", "ja"],
  ]);
  expect(pane.formulas("tblRum")[1]).toEqual(["Kök", 12.5, "alla"]);
  expect(told()).toBe("3 celler rättade.");
  await pane.actions.changes.undo();
  expect(pane.formulas("tblCentraler")).toEqual(before);
  expect(pane.formulas("tblRum")[1]![1]).toBe("12,5");
});

test("the bar can be hidden, and what was done can still be taken back", async () => {
  await pane.actions.start();
  await pane.beginning.create("working-set");
  pane.actions.changes.hide();
  expect(pane.state.doing).toBeUndefined();
  expect(pane.state.last).toBeDefined();
  await pane.actions.changes.undo();
  expect(sheets()).toEqual(["Blad1"]);
  await pane.actions.changes.undo(); // there is nothing more
  expect(told()).toBe(text.actions.work["working-set"].undone);
});
