import fc from "../../support/properties";
import { chosenOnly, collect, type CollectedRow } from "../../../src/cells/share/collect";
import { askedBy, sharedTables, type SharedKind } from "../../../src/cells/share/shared-tables";
import { readIncomingFile } from "../../../src/cells/share/incoming";
import type { IncomingSheet, IncomingWorkbook } from "../../../src/cells/share/incoming-sheets";
import type { IncomingTable, SaidOfTable } from "../../../src/cells/share/incoming-table";

const sheet = (values: unknown[][], more: Partial<IncomingSheet> = {}): IncomingSheet => ({
  name: "Blad1",
  isVisible: true,
  values,
  tables: [],
  merged: [],
  ...more,
});
const workbook = (sheets: IncomingSheet[], more: Partial<IncomingWorkbook> = {}): IncomingWorkbook => ({
  file: "Mora.xlsx",
  sheets,
  dateSystem: 1900,
  ...more,
});
/** The table of one kind; undefined where the file holds nothing of it. */
const readIncoming = (
  file: IncomingWorkbook,
  kind: SharedKind,
  said: SaidOfTable = {},
): IncomingTable | undefined =>
  readIncomingFile(file, { [kind]: said }).tables.find((table) => table.kind === kind);
const headings = ["Central", "Kommun", "MHV", "BHV", "ÖF", "Soc"];
const mora = ["Mora", "Mora", "ja", "ja", "ja", "delvis"];

test("a plain range below a title is read, and what is ours of it", () => {
  const values = [["Familjecentraler"], [], [...headings, "Anteckning"], [...mora, "ny lokal"]];
  const read = readIncoming(workbook([sheet(values)]), "centres")!;
  expect(read.rows).toEqual([
    { central: "Mora", kommun: "Mora", mhv: "ja", bhv: "ja", of: "ja", soc: "delvis" },
  ]);
  expect(read.leftOut).toEqual(["Anteckning"]);
  expect(read.isTable).toBe(false);
});

test("a table by its name wins over a longer range, and hidden sheets are not read", () => {
  const table = { name: "TBLCENTRALER", area: { row: 0, column: 0, rows: 2, columns: 6 } };
  const hidden = sheet([headings, mora, mora, mora], { isVisible: false, name: "Gömt" });
  const longer = sheet([headings, ["A", ...mora.slice(1)], ["B", ...mora.slice(1)]], { name: "Annat" });
  const read = readIncoming(
    workbook([hidden, longer, sheet([headings, mora], { tables: [table] })]),
    "centres",
  );
  expect([read?.sheet, read?.rows.length]).toEqual(["Blad1", 1]);
  expect(readIncoming(workbook([hidden]), "centres")).toBeUndefined();
});

test("a renamed heading is asked about with the likely column, and read when it is pointed out", () => {
  const values = [["Central", "Kommun", "MHV", "BHV", "ÖF", "Socialtjänsten här"], mora];
  const read = readIncoming(workbook([sheet(values)]), "centres")!;
  expect(read.missing).toEqual([
    { key: "soc", heading: "Soc", isDoubled: false, likely: { heading: "Socialtjänsten här", column: 5 } },
  ]);
  // What is asked about is not said to stay behind as well.
  expect([read.free.map(({ heading }) => heading), read.leftOut]).toEqual([["Socialtjänsten här"], []]);
  const pointed = readIncoming(workbook([sheet(values)]), "centres", { pointed: { soc: 5 } })!;
  expect([pointed.missing, pointed.rows[0]?.soc, pointed.leftOut]).toEqual([[], "delvis", []]);
});

test("of a heading that stands twice none is read until one is pointed out", () => {
  const values = [
    ["Kostnadsslag", "Belopp", "Belopp", "Från", "Till", "Nyckel"],
    ["El", 12, 13, 45658, 46022, "Yta"],
  ];
  const read = readIncoming(workbook([sheet(values)]), "costs")!;
  expect(read.missing).toEqual([{ key: "amount", heading: "Belopp", isDoubled: true, likely: undefined }]);
  expect([read.rows[0]?.amount, read.leftOut]).toEqual([undefined, []]);
  expect(read.free.map(({ column }) => column)).toEqual([1, 2]);
  const pointed = readIncoming(workbook([sheet(values)]), "costs", { pointed: { amount: 2 } })!;
  expect([pointed.rows[0]?.amount, pointed.missing, pointed.leftOut]).toEqual([13, [], ["Belopp"]]);
  // Other words for one column are the same column twice.
  const twoWords = [
    ["Central", "Kommun", "MHV", "BVC", "Barnhälsovård", "ÖF", "Soc"],
    ["Mora", "Mora", "ja", "ja", "nej", "ja", "ja"],
  ];
  const centres = readIncoming(workbook([sheet(twoWords)]), "centres")!;
  expect([centres.rows[0]?.bhv, centres.missing.map(({ key }) => key)]).toEqual([undefined, ["bhv"]]);
});

test("dates of a workbook from 1904 are counted anew, texts with numbers become numbers and are told", () => {
  const values = [
    ["Verksamhet", "Organisation", "Yta", "Från"],
    ["BHV", "Regionen", "120 m²", 44377],
  ];
  const read = readIncoming(workbook([sheet(values)], { dateSystem: 1904 }), "parties")!;
  // 2025-07-01 is day 45 839 since 1900 and 44 377 since 1904.
  expect(read.rows[0]).toEqual({ verksamhet: "BHV", organisation: "Regionen", area: 120, from: 45839 });
  expect(read.repairs).toEqual([{ heading: "Yta", row: 1, from: "120 m²", to: 120 }]);
});

const names = sharedTables.centres;

const row = (source: string, central: string, soc: unknown): CollectedRow => ({
  source,
  cells: { central, soc },
});

test("reading the same files again doubles nothing, whatever is in them", () => {
  const rows = fc.uniqueArray(
    fc.record({
      source: fc.constantFrom("a.xlsx", "b.xlsx"),
      central: fc.string({ minLength: 1 }),
      soc: fc.constantFrom("ja", "nej", ""),
    }),
    { selector: ({ source, central }) => `${central.normalize().trim().toLowerCase()}\n${source}` },
  );
  fc.assert(
    fc.property(rows, (some) => {
      const incoming = some.map(({ source, central, soc }) => row(source, central, soc));
      const once = collect([], incoming, names);
      const twice = collect(once.rows, incoming, names);
      expect(twice.rows).toEqual(once.rows);
      expect(twice.gone).toEqual([]);
    }),
  );
});

test("a changed answer counts; an empty one takes nothing away; rows that are gone stay", () => {
  const before = [
    row("a.xlsx", "Mora", "delvis"),
    row("a.xlsx", "Falun", "ja"),
    row("b.xlsx", "Leksand", "ja"),
  ];
  const now = collect(before, [row("a.xlsx", "MORA", "ja"), row("a.xlsx", "Orsa", "")], names);
  expect(now.rows.map(({ cells }) => [cells.central, cells.soc])).toEqual([
    ["Mora", "ja"],
    ["Falun", "ja"],
    ["Leksand", "ja"],
    ["Orsa", ""],
  ]);
  expect(now.gone).toEqual([{ source: "a.xlsx", name: "Falun" }]);
  const empty = collect(before, [row("b.xlsx", "Leksand", "")], names);
  expect(empty.rows[2]?.cells.soc).toBe("ja");
});

test("one centre from two files stands side by side until a person has chosen", () => {
  const both = collect([], [row("a.xlsx", "Mora", "ja"), row("b.xlsx", "mora ", "delvis")], names);
  expect(both.severalTimes).toEqual([{ name: "Mora", sources: ["a.xlsx", "b.xlsx"], differs: ["soc"] }]);
  expect(both.rows).toHaveLength(2);
  expect(chosenOnly(both.rows, names.names, new Map([["mora", { source: "b.xlsx" }]]))).toEqual([
    row("b.xlsx", "mora ", "delvis"),
  ]);
  const cell = new Map([["mora", { source: "a.xlsx", cells: { soc: "b.xlsx" } }]]);
  expect(chosenOnly(both.rows, names.names, cell)).toEqual([row("a.xlsx", "Mora", "delvis")]);
});

test("agreements of one centre from two files: all rows of the one or of the other count, and nothing is taken of each", () => {
  const agreement = (source: string, centre: string, named: string, parties: string): CollectedRow => ({
    source,
    cells: { centre, agreement: named, parties },
  });
  const rows = [
    agreement("a.xlsx", "Mora", "Samverkan", "Region, kommun"),
    agreement("a.xlsx", "Mora", "Lokaler", "Kommun"),
    agreement("a.xlsx", "Orsa", "Samverkan", "Region"),
    agreement("b.xlsx", "MORA ", "Samverkan", "Region, kommun"),
    agreement("b.xlsx", "Mora", "Lokaler", "Region"),
    agreement("b.xlsx", "Mora", "Data", "Region"),
  ];
  const both = collect([], rows, sharedTables.agreements);
  expect(both.rows).toEqual(rows);
  const { severalTimes } = both;
  expect(severalTimes).toEqual([
    { name: "Mora", sources: ["a.xlsx", "b.xlsx"], differs: ["agreement", "parties"] },
  ]);
  const chosen = new Map([["mora", { source: "b.xlsx" }]]);
  expect(chosenOnly(rows, askedBy(sharedTables.agreements)!, chosen)).toEqual(rows.slice(2));
  // Costs of one centre come from several organisations: all of them count.
  const cost = (source: string): CollectedRow => ({
    source,
    cells: { kind: "Hyra", centre: "Mora", amount: 1 },
  });
  expect(collect([], [cost("a.xlsx"), cost("b.xlsx")], sharedTables.costs).severalTimes).toEqual([]);
});

test("rows that may recur are told apart by their order; those that a file no longer holds are gone, and said", () => {
  const cost = (kind: string, amount: number): CollectedRow => ({
    source: "a.xlsx",
    cells: { kind, amount },
  });
  const costs = sharedTables.costs;
  const once = collect([], [cost("Hyra", 100), cost("El", 20), cost("Hyra", 50)], costs);
  expect(once.rows).toHaveLength(3);
  const again = collect(once.rows, [cost("Hyra", 100), cost("El", 25)], costs);
  expect(again.rows.map(({ cells }) => cells.amount)).toEqual([100, 25]);
  expect(again.gone).toEqual([{ source: "a.xlsx", name: "Hyra" }]);
  expect(again.severalTimes).toEqual([]);
});

test("one file may hold several tables, each of its kind; a sheet that nothing is read from is named", () => {
  const file = workbook([
    sheet([headings, mora], { name: "Centraler" }),
    sheet(
      [
        ["Kostnadsslag", "Belopp"],
        ["Hyra", "12 000 kr"],
        ["El", 500],
      ],
      { name: "Kostnader" },
    ),
    sheet([["Hälsningar"]], { name: "Brev" }),
    sheet([["Rum", "Yta", "Verksamhet"]], { name: "Gömt", isVisible: false }),
  ]);
  const { tables, unread, hiddenSheets } = readIncomingFile(file);
  expect(tables.map(({ kind, rows }) => [kind, rows.length])).toEqual([
    ["centres", 1],
    ["costs", 2],
  ]);
  expect(tables[1]?.rows[0]).toMatchObject({ kind: "Hyra", amount: 12_000 });
  expect([unread, hiddenSheets]).toEqual([["Brev"], 1]);
});

test("a group's name that is merged over its rows is meant in all of them; two heading rows are read as one", () => {
  const values = [
    ["Kostnadsslag", "Belopp", "Period", null],
    [null, null, "från", "till"],
    ["Hyra", 100, 45_658, 45_747],
    [null, 200, 45_748, 45_838],
    ["El", 5, 45_658, 46_022],
  ];
  const merged = [
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 1, rows: 2, columns: 1 },
    { row: 0, column: 2, rows: 1, columns: 2 },
    { row: 2, column: 0, rows: 2, columns: 1 },
  ];
  const read = readIncoming(workbook([{ ...sheet(values), merged }]), "costs")!;
  expect(read.rows).toEqual([
    { kind: "Hyra", amount: 100, from: 45_658, till: 45_747 },
    { kind: "Hyra", amount: 200, from: 45_748, till: 45_838 },
    { kind: "El", amount: 5, from: 45_658, till: 46_022 },
  ]);
  expect([read.merged, read.problems]).toEqual([1, []]);
});
