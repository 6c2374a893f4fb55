import type { FoundRange } from "../../src/workbook/ranges/found-range";
import { rangesOfASplit } from "../../src/taskpane/costs/ranges-as-they-are";
import { rowsLacking, vacancyOverview, vacantRows } from "../../src/cells/costs/rooms/vacancy-overview";
import { costsView } from "../../src/taskpane/costs";
import { costsModel, type CostsModel } from "../../src/taskpane/costs/costs-model";
import { problemsBeside, sourceModel, type SourceModel } from "../../src/taskpane/costs/split/source-model";
import { paneText, sourceText } from "../support/texts";
import { OfficePane } from "./office-pane";

let pane: OfficePane;
let actions: ReturnType<OfficePane["costs"]>;

beforeEach(async () => (pane = await OfficePane.open()));
afterEach(() => pane.close());

async function open(): Promise<void> {
  await pane.actions.start();
  actions = pane.costs();
}

const models = (): { model: CostsModel; source: SourceModel } => {
  const { workbook } = pane.state;
  const { choices } = pane.actions.frameOf(costsView);
  if (workbook.status !== "here") throw new Error(workbook.status);
  const model = costsModel(workbook.value, choices);
  return { model, source: sourceModel(workbook.value, model) };
};
const source = (): SourceModel => models().source;
const heard = (): string => pane.state.announcement.text.replace(/\s/g, " ");
const notice = (): string | undefined => pane.state.notice?.(paneText.sv);
const sheets = (): string[] => pane.book.sheets().map(({ name }) => name);
const { work } = paneText.sv.actions;

/** Three organisations: the child health centre is private. */
const parties = [
  ["Verksamhet", "Organisation", "Yta"],
  ["MHV", "Regionen", 30],
  ["BHV", "Vårdbolaget AB", null],
  ["ÖF", "Kommunen", null],
  ["Bibliotek", "Kommunen", "ingen"],
];
const rooms = [
  ["Rum", "Yta", "Används av"],
  ["1", 40, "MHV"],
  ["2", 50, "BHV"],
  ["3", 60, "ÖF"],
  ["4", 10, "Soc"],
];
const costs = [
  ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av"],
  ["Hyra", 150_000, null, null],
  ["Samordnare", 90, "Yta", null],
  ["Hyra", 300, null, "Kommunen"],
];
const list = [
  ["Kostnadsslag", "Ansvarig", "Får fakturan", "Nyckel", "Källa"],
  ["Hyra", null, "Regionen", null, null],
  [null, null, null, null, null],
  [null, null, null, null, null],
];

test("from an empty workbook to all the tables of the split, which are found at once and have nothing wrong in them", async () => {
  await open();
  expect(source().missing).toEqual(["parties", "rooms", "costs", "responsibilities"]);
  await actions.split.source.createTables(source().missing);
  expect(notice()).toBeUndefined();
  expect(sheets().slice(1)).toEqual(["Parter", "Rum", "Kostnader", "Gränsdragning"]);
  expect(source().missing).toEqual([]);
  const { model } = models();
  for (const table of [model.parties, model.rooms, model.costs, model.responsibilities]) {
    expect(problemsBeside(table!, model)).toEqual([]);
  }
  expect(model).toMatchObject({ overview: undefined, warnings: [] });
  await pane.actions.changes.undo();
  expect(sheets()).toHaveLength(1);
});

test("an empty list gets the usual kinds while there are no costs", async () => {
  await open();
  await actions.split.source.createTables(["responsibilities"]);
  expect(source()).toMatchObject({
    kindsAreUsual: true,
    kinds: expect.arrayContaining(["Hyra", "Skrivare"]) as unknown,
  });
  await actions.split.source.fillList();
  expect(notice()).toBeUndefined();
  expect(heard()).toBe(work["fill-list"].done(17, 0, 0));
  expect(pane.formulas("tblGransdragning")[1]).toEqual([
    "Hyra",
    null,
    null,
    "Yta",
    expect.stringContaining("2021"),
    null,
  ]);
  expect(source().additions?.cells).toEqual([]);
});

test("the rooms' areas are carried over after asking, and only where there are rooms; taken back", async () => {
  pane.addTable("tblParter", parties);
  pane.addTable("tblRum", rooms, 8);
  await open();
  expect(source().areas).toMatchObject({
    withoutRooms: ["Bibliotek"],
    strangers: [{ name: "Soc" }],
    sum: 160,
    rows: [{ holds: "other", now: 30, area: 40 }, { holds: "empty" }, { holds: "empty" }],
  });
  actions.split.source.confirmAreas(1);
  expect(pane.state.confirming).toBe("overwrite");
  expect(heard()).toContain("1 yta som står i tblParter byts");
  await actions.split.source.carryAreas();
  expect(notice()).toBeUndefined();
  expect(pane.state.confirming).toBeUndefined();
  expect(heard()).toBe(work["carry-areas"].done(3, "tblParter"));
  const follows = expect.stringContaining("FC.RUMSYTOR(tblRum[#All])") as unknown;
  expect(pane.formulas("tblParter").map((row) => row[2])).toEqual([
    "Yta",
    follows,
    follows,
    follows,
    "ingen",
  ]);
  expect(source().areas?.rows.every(({ holds }) => holds === "follows")).toBe(true);

  await pane.actions.changes.undo();
  expect(heard()).toBe(work["carry-areas"].undone);
  expect(pane.formulas("tblParter")).toEqual(parties);
});

test("parties without areas get a column of them, which goes away again", async () => {
  const without = parties.map((row) => row.slice(0, 2));
  pane.addTable("tblParter", without);
  pane.addTable("tblRum", rooms, 8);
  await open();
  await actions.split.source.carryAreas();
  expect(notice()).toBeUndefined();
  expect(pane.formulas("tblParter")[0]).toEqual(["Verksamhet", "Organisation", "Yta"]);
  await pane.actions.changes.undo();
  expect(pane.formulas("tblParter")).toEqual(without);
});

test("the list is made of the kinds that the costs have, and its answers come into their empty cells", async () => {
  pane.addTable("tblParter", parties);
  pane.addTable("tblKostnader", costs, 8);
  await open();
  expect(source()).toMatchObject({ kinds: ["Hyra", "Samordnare"], kindsAreUsual: false, supplied: [] });
  await actions.split.source.createList();
  expect(notice()).toBeUndefined();
  expect(heard()).toBe(work["responsibility-list"].done(2, "Gränsdragning"));
  expect(pane.formulas("tblGransdragning").slice(0, 4)).toEqual([
    ["Kostnadsslag", "Ansvarig", "Får fakturan", "Nyckel", "Källa", "Central"],
    ["Hyra", "Kommunen", "Kommunen", "Yta", expect.any(String), null],
    ["Samordnare", null, null, "Yta", "Står i kostnaderna", null],
    [null, null, null, null, null, null],
  ]);
  // The list says no payer yet: only the keys that are empty, of both rents.
  expect(source().supplied.map(({ row, what, value }) => [row, what, value])).toEqual([
    [1, "key", "Yta"],
    [1, "payer", "Kommunen"],
    [3, "key", "Yta"],
  ]);
  expect(source().lacksPayers).toBe(false);
  await actions.split.source.supply();
  expect(notice()).toBeUndefined();
  expect(heard()).toBe(work["supply-keys"].done(3, "tblKostnader"));
  const asks = expect.stringContaining("tblGransdragning[Nyckel]") as unknown;
  expect(pane.formulas("tblKostnader").map((row) => row[2])).toEqual(["Nyckel", asks, "Yta", asks]);
  await pane.actions.changes.undo();
  expect(pane.formulas("tblKostnader")).toEqual(costs);
});

test("a list that is there is filled in, says what it has no room for, and is as it was when that is taken back", async () => {
  pane.addTable("tblKostnader", [...costs, ["El", 1, null, null], ["Larm", 1, null, null]]);
  pane.addTable("tblGransdragning", list, 10);
  await open();
  expect(source().additions).toMatchObject({ added: ["Samordnare", "El"], left: ["Larm"], keyed: ["Hyra"] });
  await actions.split.source.fillList();
  expect(heard()).toBe(work["fill-list"].done(2, 1, 0));
  expect(pane.formulas("tblGransdragning").map(([kind, , , key]) => [kind, key])).toEqual([
    ["Kostnadsslag", "Nyckel"],
    ["Hyra", "Yta"],
    ["Samordnare", "Yta"],
    ["El", "Yta"],
  ]);
  await pane.actions.changes.undo();
  expect(pane.formulas("tblGransdragning")).toEqual(list);
});

test("a list that somebody has changed since is not written over", async () => {
  pane.addTable("tblKostnader", costs);
  pane.addTable("tblGransdragning", list, 10);
  await open();
  pane.book.type("D12", "Lika");
  const writing = actions.split.source.fillList();
  await writing;
  expect(notice()).toContain("har ändrats sedan dess");
});

test("what a warning tells with its kronor is not told once more beside the table", async () => {
  pane.addTable(
    "tblParter",
    parties.map((row) => (row[2] === null ? [row[0]!, row[1]!, 10] : row)),
  );
  pane.addTable(
    "tblKostnader",
    [
      ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
      ["Hyra", "1 200,50", "Kommunen ", 45_658, 46_022],
      ["El", "tio", "Kommunen", "nyår", 46_022],
    ],
    8,
  );
  await open();
  const { model } = models();
  expect(model.warnings.map(({ kind, row, column }) => [kind, row, column])).toEqual([
    ["amount-as-text", 1, 1],
    ["no-amount", 2, 1],
  ]);
  expect(problemsBeside(model.costs!, model).map(({ kind, row, column }) => [kind, row, column])).toEqual([
    ["spaces", 1, 2],
    ["no-date", 2, 3],
  ]);
});

test("the lease is compared with the parties' areas before there are any costs", async () => {
  pane.addTable("tblParter", [
    ["Verksamhet", "Organisation", "Yta"],
    ["MHV", "Regionen", 383],
    ["BHV", "Regionen", 465],
    ["ÖF och Soc", "Kommunen", 324],
  ]);
  await open();
  await actions.choose({ statedArea: 1222 });
  const [warning] = models().model.warnings;
  expect(warning).toMatchObject({ kind: "stated-area", stated: 1222, sum: 1172, difference: 50, amount: 0 });
  const shares = warning!.kind === "stated-area" ? warning!.shares : [];
  // 848 of 1 172 and of 1 222 m².
  expect(shares[0]!.ofSum * 100).toBeCloseTo(72.35, 1);
  expect(shares[0]!.ofStated * 100).toBeCloseTo(69.39, 2);
});

test("area that a verksamhet has left is said with its kronor, and charged to the one with the lease: taken back as well", async () => {
  const leaving = [
    ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Från", "Till"],
    ["MHV", "Regionen", 100, 1, null, null],
    ["BHV", "Vårdbolaget", 100, 1, null, 45_838],
    [null, null, null, null, null, null],
  ];
  const rent = [
    ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
    ["Hyra", 365_000, "Regionen", 45_658, 46_022],
  ];
  pane.addTable("tblParter", leaving);
  pane.addTable("tblKostnader", rent, 10);
  await open();
  // 184 days of 1 000 a day, of which half would be the vacant area's.
  const vacancy = (): unknown => models().model.vacancy;
  expect(vacancy()).toEqual({
    stretches: [{ from: 45_839, till: 46_022, area: 100 }],
    amount: 92_000,
    borne: [{ organisation: "Regionen", amount: 92_000 }],
    organisations: ["Regionen", "Vårdbolaget"],
  });
  await actions.split.source.chargeVacancy("Vårdbolaget");
  expect(notice()).toBeUndefined();
  expect(heard()).toBe(work["charge-vacancy"].done("Vårdbolaget"));
  expect(pane.formulas("tblParter")[3]).toEqual(["Ej uthyrt", "Vårdbolaget", 100, "ingen", 45_839, null]);
  expect(vacancy()).toBeUndefined();
  const borne = models().model.overview?.value?.organisations.map(({ amount }) => amount);
  // 181 days in halves, then half of 184 to the empty area.
  expect(borne).toEqual([182_500, 182_500]);
  await pane.actions.changes.undo();
  expect(pane.formulas("tblParter")).toEqual(leaving);
});

test("rooms that nobody has are vacant; a table of parties without a blank row is asked for one", async () => {
  pane.addTable("tblParter", [
    ["Verksamhet", "Organisation", "Yta"],
    ["MHV", "Regionen", 60],
    ["ÖF", "Kommunen", 40],
  ]);
  pane.addTable("tblKostnader", costs, 10);
  pane.addTable(
    "tblRum",
    [
      ["Rum", "Yta", "Används av"],
      ["1", 60, "MHV"],
      ["2", 40, "ÖF"],
      ["3", 100, "Ej uthyrd"],
    ],
    20,
  );
  await open();
  const { model } = models();
  expect(model.vacancy?.stretches.map(({ area }) => area)).toEqual([100]);
  // Half of the 150 390 kr that are split by area.
  expect(model.vacancy?.amount).toBe(75_195);
  expect(vacantRows(model.parties!.cells!.values, model.vacancy!, "Regionen", undefined)).toBeUndefined();
  // Area is vacant at two times, so one blank row is not enough, and it is not said that there is none.
  const [time] = model.vacancy!.stretches;
  const twice = { stretches: [time!, time!] };
  const lacking = (blank: number): number =>
    rowsLacking(
      [...model.parties!.cells!.values, ...Array.from({ length: blank }, () => [null, "", null])],
      twice,
    );
  expect([0, 1, 2, 3].map(lacking)).toEqual([2, 1, 0, 0]);
  const { noRoom } = sourceText.sv.vacancy;
  expect([noRoom("tblParter", 1), noRoom("tblParter", 2)].map((words) => words.split(".")[0])).toEqual([
    "tblParter behöver en tom rad till",
    "tblParter behöver 2 tomma rader till, en för varje tid",
  ]);
});

test("rooms that somebody has been charged for are not vacant once more", () => {
  const parties = (...more: (string | number)[][]): unknown[][] => [
    ["Verksamhet", "Organisation", "Yta", "Från", "Till"],
    ["MHV", "Regionen", 60, "", ""],
    ["BHV", "Kommunen", 20, "", "2025-06-30"],
    ...more,
  ];
  const of = (table: unknown[][]): unknown => {
    const year = [
      ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
      ["Hyra", 36_500, "Regionen", "2025-01-01", "2025-12-31"],
    ];
    return vacancyOverview(year, table, undefined, 30)?.stretches.map(({ area }) => area);
  };
  // 30 m² of rooms beside the 60 at the end: 90 in all, of which 80 are leased until BHV leaves.
  expect(of(parties())).toEqual([10, 30]);
  const first = ["Ej uthyrt", "Regionen", 10, "", "2025-06-30"];
  expect(of(parties(first, ["Ej uthyrt", "Regionen", 30, "2025-07-01", ""]))).toBeUndefined();
  // A third of it is charged: 20 are left of it.
  expect(of(parties(first, ["Ej uthyrt", "Regionen", 10, "2025-07-01", ""]))).toEqual([20]);
});

test("what was said of other work goes with it: a red message when somebody chooses, a deed when another view opens", async () => {
  pane.addTable("tblParter", [
    ["Verksamhet", "Organisation", "Yta"],
    ["MHV", "Regionen", 60],
  ]);
  pane.addTable("tblKostnader", costs, 10);
  await open();
  const says = (): unknown => pane.state.notice?.(paneText.sv);
  const frame = pane.actions.frameOf(costsView);
  frame.tell(() => "Fel");
  expect(says()).toBe("Fel");
  await frame.choose({ rounds: true });
  expect(says()).toBeUndefined();
  frame.tell(() => "Fel");
  frame.move({ search: "el" });
  expect(says()).toBeUndefined();
  await actions.split.source.createTables(["rooms"]);
  expect(pane.state.doing?.status).toBe("done");
  pane.actions.navigate("start");
  expect(pane.state.doing).toBeUndefined();
  // It can be taken back all the same.
  expect(pane.state.last).toBeDefined();
});

test("a column that was pasted to the right of a table is pointed out", async () => {
  pane.addTable("tblKostnader", costs);
  const [sheet] = pane.book.sheets();
  const written = costs.map((_, row) => [row === 0 ? "Momskod" : "25 %"]);
  sheet!.write({ row: 0, column: 4, rows: written.length, columns: 1 }, written);
  await open();
  expect(models().model.costs?.beside).toBe("Momskod");
});

test("while Excel is still working something out nothing is called wrong", async () => {
  pane.addTable("tblParter", [
    ["Verksamhet", "Organisation", "Yta"],
    ["MHV", "Regionen", 60],
  ]);
  pane.addTable("tblKostnader", [costs[0]!, ["Hyra", "#BUSY!", null, "Regionen"]], 10);
  await open();
  const { model } = models();
  expect(model.overview?.refused).toMatchObject({ isCalculating: true });
  expect(model.warnings).toEqual([]);
});

test("plain ranges are read as they stand where they are chosen, and known again when they have grown", async () => {
  const first = pane.book.sheets()[0]!;
  const put = (row: number, cells: (string | number | null)[][]): void =>
    first.write({ row, column: 0, rows: cells.length, columns: cells[0]!.length }, cells);
  put(0, [["Parter i huset"]]);
  put(2, [
    ["Verksamhet", "Organisation", "Yta"],
    ["MHV", "Regionen", 100],
    ["ÖF", "Kommunen", 300],
  ]);
  put(20, [
    ["Kostnadsslag", "Belopp", "Betalas av"],
    ["Hyra", 1000, "Kommunen"],
    ["Summa", 1000, null],
  ]);
  await open();
  expect(models().model).toMatchObject({ costs: undefined, parties: undefined });
  const found = source().ranges;
  expect(found.map(({ kind, address }) => [kind, address])).toEqual([
    ["parties", "A3:C5"],
    ["costs", "A21:C22"],
  ]);
  const [parties, costs] = found as [FoundRange, FoundRange];
  expect(rangesOfASplit(found)).toEqual([costs, parties]);
  expect(rangesOfASplit([costs])).toEqual([]);
  expect(rangesOfASplit([...found, { ...costs, sheet: "Förra året" }])).toEqual([]); // which is meant is nobody's guess
  expect(rangesOfASplit([parties, { ...costs, merged: [costs.cells] } as unknown as FoundRange])).toEqual([]);
  await actions.split.source.readAllAsTheyAre(rangesOfASplit(found));
  expect(pane.store.state.announcement.text).toBe("Blad1!A21:C22, Blad1!A3:C5 läses som de står.");
  const { model } = models();
  expect([model.costs?.name, model.parties?.name]).toEqual(["Blad1!A21:C22", "Blad1!A3:C5"]);
  expect(model.overview?.value?.organisations.map(({ name }) => name)).toEqual(["Regionen", "Kommunen"]);
  expect(source()).toMatchObject({ ranges: [], areas: undefined, supplied: [], repairs: { cells: 0 } });
  await actions.split.write();
  expect(notice()).toBeUndefined();
  expect(sheets()).toEqual(expect.arrayContaining(["Fördelning", "Fakturaunderlag", "Kontroll"]));
  put(22, [["El", 10, "Regionen"]]);
  await pane.actions.readWorkbook();
  expect(models().model.costs?.name).toBe("Blad1!A21:C23");
  expect(models().model.costs?.rows).toBe(2);
});

test("rooms of a plain range give the parties' areas, by formulas that name the range", async () => {
  const first = pane.book.sheets()[0]!;
  const put = (row: number, cells: (string | number | null)[][]): void =>
    first.write({ row, column: 0, rows: cells.length, columns: cells[0]!.length }, cells);
  put(10, [
    ["Rum", "Yta", "Används av"],
    ["1", 100, "MHV"],
    ["2", 60, "ÖF"],
    ["3", 40, "MHV, ÖF"],
  ]);
  pane.addTable("tblParter", [
    ["Verksamhet", "Organisation", "Yta"],
    ["MHV", "Regionen", 1],
    ["ÖF", "Kommunen", 1],
  ]);
  await open();
  const [rooms] = source().ranges;
  expect(rooms).toMatchObject({ kind: "rooms", address: "A11:C14" });
  await actions.split.source.readAsItIs(rooms!);
  expect(source().ranges).toEqual([]);
  await actions.split.source.carryAreas();
  expect(notice()).toBeUndefined();
  const { cells } = models().model.parties!;
  expect(cells?.formulas.slice(1).map((row) => row[2])).toEqual(
    Array(2).fill(expect.stringContaining("FC.RUMSYTOR('Blad1'!$A$11:$C$14)")),
  );
});
