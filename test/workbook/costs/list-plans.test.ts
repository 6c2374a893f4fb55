import { costColumns } from "../../../src/cells/costs/headings/cost-headings";
import { responsibilityColumns } from "../../../src/cells/tables/responsibility-table-shape";
import { additionsTo, kindsIn } from "../../../src/cells/costs/responsibilities";
import { suppliedCells, withSupplyColumns } from "../../../src/cells/costs/supplied-cells";
import { recognisedStem, usualKinds } from "../../../src/domain/costs/cost-kinds";
import { matchHeadings, type Columns } from "../../../src/cells/ground/headings";
import type { CellInput } from "../../../src/workbench/host/book";
import type { Plan } from "../../../src/workbook/action/plan/plan";
import { longestJournal } from "../../../src/workbook/action/journal";
import { fillListPlan, listPlan } from "../../../src/workbook/costs/list-plan";
import { fittingSupply, supplyPlan } from "../../../src/workbook/costs/supply-plan";
import { SampleBook } from "../../support/sample-book";
import { inputOf, tableSheetOf } from "./plan-in-engine";

type Cells = CellInput[][];

const list: Cells = [
  ["Kostnadsslag", "Ansvarig", "Får fakturan", "Nyckel", "Källa"],
  ["El ", "", "Kommunen", "Yta", ""],
  ["Hyra", "", "Regionen", "Per organisation", ""],
];

const found = <Key extends string>(row: CellInput[], columns: Columns<Key>): Partial<Record<Key, string>> =>
  Object.fromEntries(
    Object.entries(matchHeadings(row, columns).columnOf).map(([key, column]) => [key, row[column as number]]),
  ) as Partial<Record<Key, string>>;

const supply = (costs: Cells, of: Cells = list): Plan =>
  supplyPlan(
    {
      table: "tblKostnader",
      headings: found(costs[0]!, costColumns),
      sheet: "Kostnader",
      cells: { row: 0, column: 0, values: costs, formulas: costs },
    },
    { table: "tblGransdragning", headings: found(of[0]!, responsibilityColumns) },
    suppliedCells(withSupplyColumns(costs), of),
  );

/** The costs with what a plan writes, in the grid's engine beside the list. */
async function carriedOut(costs: Cells, of: Cells = list): Promise<SampleBook> {
  const plan = supply(costs, of);
  const filled = costs.map((row) => [...row]);
  for (const { cells } of plan.writes)
    for (const one of cells) filled[one.row]![one.column] = inputOf(one.input);
  for (const { heading, formula } of plan.columns.flatMap(({ columns }) => columns)) {
    const at = costs[0]!.indexOf(heading);
    const place = at < 0 ? filled[0]!.length : at;
    filled.forEach((row, index) => (row[place] = index === 0 ? heading : formula));
  }
  return SampleBook.open(
    {
      name: "bok.xlsx",
      sheets: [
        tableSheetOf("Kostnader", "tblKostnader", filled),
        tableSheetOf("Gränsdragning", "tblGransdragning", of),
      ],
    },
    "desktop",
  );
}

test("keys and payers come out of the list as formulas, and follow it; what a cost says itself stays", async () => {
  const costs: Cells = [
    ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av"],
    ["hyra", 100, null, null],
    ["El", 10, "Lika", "Regionen"],
    ["Fika", 1, null, null],
  ];
  const plan = supply(costs);
  expect(plan.columns).toEqual([]);
  expect(plan.writes[0]!.cells.map(({ row, column }) => [row, column])).toEqual([
    [1, 2],
    [1, 3],
  ]);
  const book = await carriedOut(costs);
  expect(book.values("Kostnader", "C2:D4")).toEqual([
    ["Per organisation", "Regionen"],
    ["Lika", "Regionen"],
    [null, null],
  ]);
  await book.write("Gränsdragning", "C3", "Kommunen");
  expect(book.value("Kostnader", "D2")).toBe("Kommunen");
  book.close();
});

test("a column with nothing in it, and one that the costs lack, become calculated ones", async () => {
  const costs: Cells = [
    ["Kostnadsslag", "Belopp", "Nyckel"],
    ["Hyra", 100, null],
    ["El", 10, null],
    ["Fika", 1, null],
  ];
  const plan = supply(costs);
  expect(plan.writes).toEqual([]);
  expect(plan.columns[0]!.columns.map(({ heading }) => heading)).toEqual(["Nyckel", "Betalas av"]);
  const book = await carriedOut(costs);
  expect(book.values("Kostnader", "C2:D4")).toEqual([
    ["Per organisation", "Regionen"],
    ["Yta", "Kommunen"],
    ["", ""],
  ]);
  book.close();
});

test("each centre has its own answer, or that of the row for all", async () => {
  const costs: Cells = [
    ["Kostnadsslag", "Belopp", "Betalas av", "Central"],
    ["Hyra", 100, null, "Eken"],
    ["Hyra", 10, null, "Björken"],
  ];
  const centred: Cells = [
    ["Kostnadsslag", "Får fakturan", "Nyckel", "Central"],
    ["Hyra", "Kommunen", "Yta", "Björken"],
    ["Hyra", "Regionen", "Yta", null],
  ];
  const book = await carriedOut(costs, centred);
  expect(book.values("Kostnader", "C2:C3")).toEqual([["Regionen"], ["Kommunen"]]);
  book.close();
});

test("a list is laid out with the usual keys and their source, room for more, and words to choose from", () => {
  const plan = listPlan(
    { kinds: ["Lokalhyra", "=Fika", "Samordnare"] },
    { parties: ["Regionen", "Vårdbolaget AB"], keys: ["Yta", "Avtal 2026"] },
    { title: "Lista", notes: ["En rad."], help: {} },
  );
  expect(plan.sheets[0]!.blocks.at(-1)!.cells.slice(0, 4)).toEqual([
    ["Lokalhyra", null, null, "Yta", expect.stringContaining("vägledningen"), null],
    ["=Fika", null, null, "Yta", expect.stringContaining("inte i vägledningen"), null],
    ["Samordnare", null, null, "Lika", expect.stringContaining("2021"), null],
    [null, null, null, null, null, null],
  ]);
  const [sheet] = plan.sheets;
  expect(sheet!.tables).toEqual([{ name: "tblGransdragning", row: 3, column: 0, rows: 64, columns: 6 }]);
  expect(sheet!.validations!.map(({ column, words }) => [column, words])).toEqual([
    [1, ["Regionen", "Vårdbolaget AB"]],
    [2, ["Regionen", "Vårdbolaget AB"]],
    [3, ["Yta", "Avtal 2026"]],
  ]);
  // Excel takes no word with a comma in it, and no more than 255 characters.
  const long = Array.from({ length: 30 }, (_, index) => `Verksamhet ${index}`);
  const without = listPlan(
    { kinds: [] },
    { parties: ["A, B"], keys: long },
    { title: "L", notes: [], help: {} },
  );
  expect(without.sheets[0]!.validations).toEqual([
    expect.objectContaining({ column: 3, words: expect.not.arrayContaining(long) as unknown }),
  ]);
});

test("what a list lacks goes into its empty cells: kinds into blank rows, usual keys where there is none", () => {
  const lacking: Cells = [
    ["Kostnadsslag", "Nyckel", "Får fakturan", "Källa"],
    ["IT-kostnader", null, "Kommunen", null],
    ["Fika", "Lika", null, "Beslut"],
    [null, null, null, null],
    [null, null, null, "Kommer"],
    [null, null, null, null],
  ];
  const additions = additionsTo(lacking, ["Hyra", "fika", "El", "Larm", "hyra"]);
  expect(additions).toMatchObject({ added: ["Hyra", "El"], left: ["Larm"], keyed: ["IT-kostnader"] });
  const plan = fillListPlan(
    "Lista",
    { row: 2, column: 1, values: lacking, formulas: lacking },
    additions.cells,
  );
  const filled = lacking.map((row) => [...row]);
  for (const { row, column, input, expected } of plan.writes[0]!.cells) {
    expect(expected).toBe(null);
    filled[row]![column] = inputOf(input);
  }
  const named = expect.stringContaining("2021") as unknown as string;
  expect(filled).toEqual([
    lacking[0],
    ["IT-kostnader", "Lika", "Kommunen", named],
    lacking[2],
    ["Hyra", "Yta", null, named],
    lacking[4],
    ["El", "Yta", null, named],
  ]);
  expect(plan.writes[0]!.area).toEqual({ row: 2, column: 1, rows: 6, columns: 4 });
});

test("the kinds of a centre's costs, each once", () => {
  const costs: Cells = [
    ["Belopp", "Kostnad", "Central"],
    [1, "Hyra", "Eken"],
    [2, " hyra ", "Eken"],
    [3, "El", "Björken"],
    [4, "", "Eken"],
  ];
  expect(kindsIn(costs)).toEqual(["Hyra", "El"]);
  expect(kindsIn(costs, "eken")).toEqual(["Hyra"]);
});

test("the usual kinds are those that the guidance names, with the keys that it gives them", () => {
  const byArea = ["Hyra", "El", "Lokalvård"];
  for (const kind of usualKinds) {
    expect([kind, recognisedStem(kind)]).toMatchObject([
      kind,
      { key: byArea.includes(kind) ? "Yta" : "Lika", source: "S001" },
    ]);
  }
  expect(new Set(usualKinds).size).toBe(17);
});

test("of two thousand costs that partly say for themselves, as many as one action can take back", () => {
  const costs: Cells = [
    ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av"],
    ["Hyra", 1, "Lika", null],
    ...Array.from({ length: 2000 }, (): CellInput[] => ["Hyra", 1, null, null]),
  ];
  const asking = {
    table: "tblKostnader",
    headings: found(costs[0]!, costColumns),
    sheet: "Kostnader",
    cells: { row: 0, column: 0, values: costs, formulas: costs },
  };
  const all = suppliedCells(costs, list);
  expect(all).toHaveLength(4001);
  const fitting = fittingSupply(asking, all);
  // Every payer, for that column is empty, and 1 500 of the keys.
  expect(fitting).toHaveLength(2001 + 1500);
  const of = { table: "tblGransdragning", headings: found(list[0]!, responsibilityColumns) };
  const { writes } = supplyPlan(asking, of, fitting);
  expect(writes[0]!.cells).toHaveLength(1500);
  expect(JSON.stringify(writes).length).toBeLessThan(longestJournal);
});
