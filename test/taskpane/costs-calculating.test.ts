import { isCalculatingTable } from "../../src/taskpane/components/problems";
import { costsView } from "../../src/taskpane/costs";
import { changeModel } from "../../src/taskpane/costs/change/change-model";
import { costsModel } from "../../src/taskpane/costs/costs-model";
import { ledgerModel } from "../../src/taskpane/costs/ledger/ledger-model";
import { reviewModel } from "../../src/taskpane/costs/review/review-model";
import { sourceModel } from "../../src/taskpane/costs/split/source-model";
import { whatIfModel } from "../../src/taskpane/costs/what-if/what-if-model";
import { yearSections } from "../../src/taskpane/costs/year/year-section-names";
import { yearModel } from "../../src/taskpane/costs/year/year-model";
import type { CellInput } from "../../src/workbench/host/book";
import type { WorkbookContents } from "../../src/workbook/reading/contents";
import { paneText, yearText } from "../support/texts";
import { OfficePane } from "./office-pane";

/** While Excel works something out, every part of Kostnader waits: no cell is wrong, nothing is written of half of it. */
let pane: OfficePane;
let actions: ReturnType<OfficePane["costs"]>;

beforeEach(async () => (pane = await OfficePane.open()));
afterEach(() => pane.close());

const partyHeadings = ["Verksamhet", "Organisation", "Yta", "Central"];
const costHeadings = [
  "Kostnadsslag",
  "Belopp",
  "Nyckel",
  "Betalas av",
  "Period från",
  "Period till",
  "Central",
];
const parties: CellInput[][] = [
  partyHeadings,
  ["MHV", "Regionen", 30, "Björken"],
  ["ÖF", "Kommunen", 60, "Björken"],
];
const costs: CellInput[][] = [
  costHeadings,
  ["Hyra", 900, "Yta", "Regionen", "2026-01-01", "2026-12-31", "Björken"],
  ["El", 90, "Yta", "Kommunen", "2026-01-01", "2026-12-31", "Björken"],
];
const list: CellInput[][] = [
  ["Kostnadsslag", "Ansvarig", "Får fakturan", "Nyckel", "Källa"],
  ["Hyra", "Regionen", "Regionen", "Yta", ""],
];
const preliminary: CellInput[][] = [
  ["Från organisation", "Till organisation", "Kostnadsslag", "Period från", "Period till", "Belopp"],
  ["Regionen", "Kommunen", "Hyra", "2026-01-01", "2026-12-31", 500],
];
const busy = "#BUSY!";
const withBusy = (rows: CellInput[][], row: number, column: number): CellInput[][] =>
  rows.map((cells, index) => cells.map((cell, at) => (index === row && at === column ? busy : cell)));

interface Tables {
  readonly tblParter?: CellInput[][];
  readonly tblKostnader?: CellInput[][];
  readonly tblGransdragning?: CellInput[][];
  readonly tblPreliminart?: CellInput[][];
  readonly tblFjol?: CellInput[][];
}

async function open(tables: Tables = {}): Promise<void> {
  let row = 0;
  const all = {
    ...{ tblParter: parties, tblKostnader: costs, tblGransdragning: list },
    ...{ tblPreliminart: preliminary, tblFjol: costs },
    ...tables,
  };
  for (const [name, cells] of Object.entries(all)) {
    pane.addTable(name, cells, row);
    row += cells.length + 2;
  }
  await pane.actions.start();
  actions = pane.costs();
}

const contents = (): WorkbookContents => {
  const { workbook } = pane.state;
  if (workbook.status !== "here") throw new Error(workbook.status);
  return workbook.value;
};
const choices = () => ({
  ...pane.actions.frameOf(costsView).choices,
  change: { before: { costs: "tblFjol", parties: "tblParter" } },
});
const sheets = (): string[] => pane.book.sheets().map(({ name }) => name);
const split = () => costsModel(contents(), choices());
const waits = { isCalculating: true };

test.each([
  ["an amount", { tblKostnader: withBusy(costs, 1, 1) }],
  ["a kind of cost", { tblKostnader: withBusy(costs, 1, 0) }],
  ["a period", { tblKostnader: withBusy(costs, 1, 4) }],
  ["a centre", { tblKostnader: withBusy(costs, 1, 6) }],
  ["an area", { tblParter: withBusy(parties, 1, 2) }],
  ["an organisation", { tblParter: withBusy(parties, 2, 1) }],
])("%s that is being worked out makes every part wait", async (_, tables: Tables) => {
  await open(tables);
  const model = split();
  expect(model.overview?.refused).toMatchObject(waits);
  expect([model.warnings, model.centres]).toEqual([[], expect.not.arrayContaining([busy])]);
  const source = sourceModel(contents(), model);
  expect([
    source.kinds,
    source.additions,
    source.supplied,
    source.repairs.tables.filter(isCalculatingTable),
  ]).toEqual([[], undefined, [], []]);
  const trial = whatIfModel(contents(), choices(), []);
  expect([trial.refused, trial.trial]).toEqual([expect.objectContaining(waits), undefined]);
  expect(changeModel(contents(), choices())).toMatchObject({ change: undefined, refused: waits });
  for (const section of yearSections) {
    const year = yearModel(contents(), choices(), section);
    expect([section, year.waitsFor]).toEqual([section, undefined]);
    expect([section, "tables" in year ? year.tables : year.overview]).toEqual([
      section,
      { refused: expect.objectContaining(waits) as unknown },
    ]);
    if (year.section === "next") expect([year.rows, year.kinds]).toEqual([[], []]);
    if (year.section === "settlement") expect(year.apart).toBeUndefined();
  }
  const before = sheets();
  await actions.split.write();
  await actions.change.write();
  await actions.trial.write();
  for (const section of yearSections) {
    actions.year.openSection(section);
    await actions.year.write();
  }
  expect(sheets()).toEqual(before);
});

test("when Excel is done the same parts go on by themselves", async () => {
  await open({ tblKostnader: withBusy(costs, 1, 1) });
  expect(contents().isCalculating).toBe(true);
  const { rect } = pane.book.tables().find(({ name }) => name === "tblKostnader")!;
  pane.book.sheets()[0]!.write({ row: rect.row + 1, column: 1, rows: 1, columns: 1 }, [[900]]);
  await pane.actions.readWorkbook();
  expect(split().overview!.value!.total).toBe(990);
});

test("amounts in advance that are being worked out are not settled", async () => {
  await open({ tblPreliminart: withBusy(preliminary, 1, 5) });
  const year = yearModel(contents(), choices(), "settlement");
  expect(year).toMatchObject({ overview: { refused: waits }, apart: undefined });
});

test("nothing is filled in from a list that is being worked out, and no annex is written with it", async () => {
  await open({ tblGransdragning: withBusy(list, 1, 0) });
  const source = sourceModel(contents(), split());
  expect([source.isWaiting, source.kinds, source.additions, source.supplied]).toEqual([
    true,
    [],
    undefined,
    [],
  ]);
  expect(split().overview!.value).toBeDefined();
  await pane.actions.frameOf(costsView).choose({ annex: true });
  expect(split().overview!.refused).toMatchObject(waits);
});

test("half of what nobody leases is not said", async () => {
  await open();
  pane.addTable(
    "tblRum",
    [
      ["Rum", "Yta", "Används av"],
      ["1", 30, "MHV"],
      ["2", busy, ""],
      ["3", 60, "ÖF"],
    ],
    40,
  );
  await pane.actions.readWorkbook();
  expect([split().areas?.refused, split().vacancy]).toEqual([expect.objectContaining(waits), undefined]);
});

test("a ledger that is being worked out is not called unreadable, and nothing is made of it", async () => {
  await open();
  const rows: CellInput[][] = [
    ["Konto", "Kontotext", "Ver.nr", "Period", "Belopp"],
    ["6010", "Hyra", "1", "202601", 100],
    ["6020", "El", "2", "202601", busy],
  ];
  pane.addTable("Huvudbok", rows, 40);
  await pane.actions.readWorkbook();
  const model = ledgerModel(contents(), {}, {});
  expect(model).toMatchObject({ isCalculating: true, columns: [], read: undefined, imported: undefined });
  expect(contents().isCalculating).toBe(true);
});

describe("what is pointed at", () => {
  const put = (name: string, cells: CellInput[][]): void => {
    const sheet = pane.book.addSheet(name);
    const rect = { row: 0, column: 0, rows: cells.length, columns: cells[0]!.length };
    sheet.write(rect, cells);
    pane.book.activate(sheet.id);
    pane.book.select({ sheetId: sheet.id, rect: { ...rect, rows: 1, columns: 1 } });
  };

  test("a specification is reviewed when its formulas have been worked out, and not before", async () => {
    await open();
    put("Spec", [
      ["Kostnadsslag", "Helt belopp", "Andel", "Belopp"],
      ["Hyra", 900, 0.5, busy],
    ]);
    await actions.review.useSelection();
    const { place } = pane.actions.frameOf(costsView);
    const { review, columns } = reviewModel(contents(), choices(), place.reviewed);
    expect([review, columns]).toEqual([{ refused: expect.objectContaining(waits) as unknown }, undefined]);
    expect(pane.state.announcement.text).toBe(paneText.sv.problems.calculating);
    const { id } = pane.book.sheets().find(({ name }) => name === "Spec")!;
    const done = new Promise<void>((resolve) => {
      pane.store.subscribe(() => {
        const { reviewed } = pane.actions.frameOf(costsView).place;
        if (reviewed?.from === "sheet" && reviewed.cells.values[1]?.[3] === 450) resolve();
      });
    });
    pane.book
      .sheets()
      .find((sheet) => sheet.id === id)!
      .write({ row: 1, column: 3, rows: 1, columns: 1 }, [[450]]);
    await done;
  });

  test("balances are not taken from cells of which some are being worked out", async () => {
    await open();
    put("Saldon", [
      ["Hyra", 900],
      ["El", busy],
    ]);
    const year = yearModel(contents(), choices(), "reconcile");
    if (year.section !== "reconcile") throw new Error(year.section);
    await actions.year.readBalances(year.overview!.value!.rows);
    expect(pane.state.notice?.(paneText.sv)).toBe(yearText.sv.reconcile.calculating);
    expect(choices().year?.balances).toBeUndefined();
  });
});
