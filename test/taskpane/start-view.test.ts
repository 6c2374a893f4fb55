/** @jest-environment jsdom */
import { StartView } from "../../src/taskpane/start/start-view";
import type { Asked } from "../../src/taskpane/state";
import { paneText } from "../../src/text/pane";
import type { FoundTable, WorkbookContents } from "../../src/workbook/contents";
import { asked, find, findAll, readable, render } from "./render";

const { start, problems } = paneText.sv;
const functionIds = ["KLASS", "HINDER", "MOTIVERING"];

const table = (name: string, more: Partial<FoundTable> = {}): FoundTable => ({
  id: `id-${name}`,
  name,
  kind: undefined,
  sheet: "Blad1",
  sheetIsVisible: true,
  rows: 8,
  totals: undefined,
  ...more,
});
const centres = table("tblCentraler", { kind: "centres", sheet: "Centraler" });

const show = (workbook: Asked<WorkbookContents>): Promise<StartView> =>
  render(StartView, { text: paneText.sv, workbook, functionIds });
const showTables = (...tables: FoundTable[]): Promise<StartView> =>
  show({ status: "here", value: { tables } });

test("while it is read, that is said and nothing else", async () => {
  const view = await show({ status: "waiting" });
  expect(readable(view)).toContain(start.reading);
  expect(find(view, "[aria-busy]")).toBeDefined();
});

test("when Excel does not answer, it can be asked again", async () => {
  const view = await show({ status: "failed" });
  expect(readable(view)).toContain(start.failed.text);
  expect(asked(view, "read-again", () => find(view, "[data-action=read-again]").click())).toHaveLength(1);
});

test("an empty workbook says what to do, with the names that these functions read", async () => {
  const view = await showTables();
  expect(readable(view)).toContain(start.empty.heading);
  expect(readable(view)).toContain("tblCentraler");
  expect(readable(view)).not.toContain("tblKostnader"); // no function that reads it was built
});

test("a table that is known is explained, with the functions that read it", async () => {
  const view = await showTables(centres);
  expect(readable(view)).toContain(start.kinds.centres.title);
  expect(readable(view)).toContain("tblCentraler · Centraler · 8 rader");
  expect(asked(view, "show-function", () => findAll(view, ".reader")[1]!.click())).toEqual(["HINDER"]);
});

test("a kind whose functions were not built has no functions", async () => {
  const view = await showTables(table("tblKostnader", { kind: "costs" }));
  expect(readable(view)).toContain(start.kinds.costs.title);
  expect(findAll(view, ".reader")).toEqual([]);
});

test("choosing a table asks for it", async () => {
  const view = await showTables(centres, table("Tabell2"));
  expect(asked(view, "select-table", () => find(view, "[data-table=Tabell2] button").click())).toEqual([
    expect.objectContaining({ name: "Tabell2" }),
  ]);
});

test("a table on a hidden sheet cannot be chosen, and says why", async () => {
  const view = await showTables(table("Tabell2", { sheet: "Arkiv", sheetIsVisible: false }));
  expect(findAll(view, "[data-table=Tabell2] button")).toEqual([]);
  expect(readable(view)).toContain(start.hiddenSheet("Arkiv"));
});

test("a totals row in a table of ours is a problem with its place; in others it is nobody's business", async () => {
  const totals = { sheet: "Centraler", address: "A10:F10" };
  const view = await showTables({ ...centres, totals }, table("Tabell2", { totals }));
  expect(readable(view)).toContain(problems.totals("tblCentraler"));
  expect(readable(view)).not.toContain(problems.totals("Tabell2"));
  expect(asked(view, "select-place", () => find(find(view, "fc-problem-list"), "button").click())).toEqual([
    totals,
  ]);
});

test("without problems there is no list of them", async () => {
  expect(findAll(await showTables(centres), "fc-problem-list")).toEqual([]);
});

test("where no name is known, that is said, and which names would be", async () => {
  const view = await showTables(table("Tabell1"));
  expect(readable(view)).toContain(start.noneKnown);
  expect(readable(view)).toContain("tblCentraler");
  expect(readable(view)).not.toContain(start.known);
});

test("the button counts the functions that there are", async () => {
  expect(readable(await showTables())).toContain("Se 3 funktioner");
});
