/** @jest-environment jsdom */
import { StartView } from "../../src/taskpane/start/start-view";
import type { Asked } from "../../src/taskpane/frame/state";
import { paneText } from "../support/texts";
import type { JournalEntry } from "../../src/workbook/action/journal";
import type { FoundTable, TableCells, WorkbookContents } from "../../src/workbook/reading/contents";
import { asked, drawn, find, findAll, readable, render, told } from "./render";

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

const problemsOf = (view: StartView): string[] =>
  [...find(view, "fc-problem-list").shadowRoot!.querySelectorAll("fc-message-bar")].map((bar) =>
    readable(bar).replace(/\s+/g, " ").trim(),
  );

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

test("an empty workbook says what the add-in does, and which tables it knows", async () => {
  const view = await showTables();
  expect(readable(view)).toContain(start.welcome.heading);
  expect(readable(view)).toContain("tblCentraler");
  expect(readable(view)).toContain("tblGransdragning");
});

test("a table that is known is explained, with the functions that read it", async () => {
  const view = await showTables(centres);
  expect(readable(view)).toContain(start.kinds.centres.title);
  expect(readable(view)).toContain("tblCentraler · Centraler · 8 rader");
  expect(told(view, "showFunction", () => findAll(view, ".reader")[1]!.click())).toEqual([["HINDER"]]);
});

test("a kind whose functions were not built has no functions", async () => {
  const view = await showTables(table("tblKostnader", { kind: "costs" }));
  expect(readable(view)).toContain(start.kinds.costs.title);
  expect(findAll(view, ".reader")).toEqual([]);
});

test("choosing a table asks for it", async () => {
  const view = await showTables(centres, table("Tabell2"));
  expect(told(view, "selectTable", () => find(view, "[data-table=Tabell2] button").click())).toEqual([
    [expect.objectContaining({ name: "Tabell2" })],
  ]);
});

test("a table on a hidden sheet cannot be chosen, and says why", async () => {
  const view = await showTables(table("Tabell2", { sheet: "Arkiv", sheetIsVisible: false }));
  expect(findAll(view, "[data-table=Tabell2] button")).toEqual([]);
  expect(readable(view)).toContain(start.hiddenSheet("Arkiv"));
});

const cells = (...rows: unknown[][]): TableCells => ({
  row: 3,
  column: 1,
  values: [["Central", "MHV", "BHV", "ÖF", "Soc"], ...rows],
  formulas: [],
});

test("what is wrong in a table of ours stands with it, each with its cell", async () => {
  const totals = { sheet: "Centraler", address: "A10:F10" };
  const wrong = cells(["Avesta", "ja", "kanske", "ja", 0.5], ["Avesta ", "ja", "ja", "ja", "delviss"]);
  const view = await showTables({ ...centres, totals, cells: wrong });
  expect(problemsOf(view)).toEqual([
    "Fel: Avesta, BHV: ”kanske” går inte att tolka. Skriv ja, delvis eller nej. Visa Centraler!D5",
    "Fel: Avesta, Soc: 0,5 är ett tal, och en tjänstgöringsgrad hör inte hemma här. Skriv ja, delvis eller nej. Visa Centraler!F5",
    "Fel: Central ”Avesta” finns redan på rad 5. Ge raderna olika namn. Visa Centraler!B6",
  ]);
  find(view, "[data-action=more]").click();
  await drawn(view);
  expect(problemsOf(view).slice(3)).toEqual([
    "Fel: Avesta, Soc: ”delviss” går inte att tolka. Skriv ja, delvis eller nej. Visa Centraler!F6",
    `Varning: ${problems.totals("tblCentraler")} Visa Centraler!A10:F10`,
  ]);
  expect(findAll(view, "[data-action=more]")).toEqual([]);
  expect(asked(view, "select-place", () => find(find(view, "fc-problem-list"), ".link").click())).toEqual([
    { sheet: "Centraler", address: "D5" },
  ]);
});

test("a heading that is missing is said with the table's own name", async () => {
  const view = await showTables({
    ...centres,
    cells: { ...cells(), values: [["Central", "MHV", "BHV", "ÖF"]] },
  });
  expect(problemsOf(view)).toEqual([
    `Fel: ${problems.missingHeading("tblCentraler", "Soc")} Visa Centraler!B4`,
  ]);
});

test("a table without problems says so; one of which nothing is known says nothing", async () => {
  const view = await showTables(
    { ...centres, cells: cells(["Avesta", "ja", "ja", "ja", ""]) },
    table("Tabell2"),
  );
  expect(readable(find(view, "[data-table=tblCentraler]"))).toContain(problems.none);
  expect(readable(find(view, "[data-table=Tabell2]"))).not.toContain(problems.none);
});

test("where no name is known, that is said, and which names would be", async () => {
  const view = await showTables(table("Tabell1"));
  expect(readable(view)).toContain(start.noneKnown);
  expect(readable(view)).toContain("tblCentraler");
});

test("what an action left is listed, with the way to be rid of it", async () => {
  const entry: JournalEntry = {
    action: "classify-centres",
    token: "fc1",
    made: 0,
    sheets: ["Frågelista"],
    columns: [{ table: "tblCentraler", heading: "Klass", formula: "=1" }],
    writes: [{ sheet: "Blad1", area: { row: 1, column: 1, rows: 1, columns: 1 }, cells: [] }],
  };
  const view = await show({ status: "here", value: { tables: [], unfinished: entry } });
  const { unfinished } = paneText.sv.actions;
  expect(readable(view)).toContain(unfinished.heading);
  for (const place of [
    unfinished.sheet("Frågelista"),
    unfinished.column("tblCentraler", "Klass"),
    unfinished.cells("Blad1", "B2"),
  ]) {
    expect(readable(view)).toContain(place);
  }
  expect(told(view, "cleanUp", () => find(view, "[data-action=clean-up]").click())).toHaveLength(1);
});

test("from the centres to their classes", async () => {
  const view = await showTables(centres);
  expect(told(view, "toCentres", () => find(view, "[data-action=to-centres]").click())).toHaveLength(1);
});
