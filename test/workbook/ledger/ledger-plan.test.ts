import { readAccountRows } from "../../../src/cells/ledger/account-table";
import { guessColumns } from "../../../src/cells/ledger/guess-columns";
import { importLedger, type ImportChoices } from "../../../src/cells/ledger/import-ledger";
import { readLedger } from "../../../src/cells/ledger/read-ledger";
import { checkTable } from "../../../src/cells/tables/check-table";
import { costShape } from "../../../src/cells/tables/cost-table-shapes";
import type { CellInput } from "../../../src/workbench/host/book";
import type { Plan } from "../../../src/workbook/action/plan/plan";
import type { FoundTable } from "../../../src/workbook/reading/contents";
import { ledgerPlan } from "../../../src/workbook/ledger/ledger-plan";
import { ledgerRequest } from "../../../src/workbook/ledger/ledger-request";
import { SampleBook } from "../../support/sample-book";
import { ledgerText, sheetText } from "../../support/texts";
import { sheetsOf } from "../costs/plan-in-engine";

const ledger: CellInput[][] = [
  ["Konto", "Kontotext", "Ver.nr", "Period", "Leverantör", "Text", "Belopp", "Moms"],
  [6010, "Lokalhyra", "L 1", 202501, "Hus AB", "=Hyra", 20_000.1, 5_000],
  [6010, "Lokalhyra", "L 2", 202502, "Hus AB", "Hyra", 20_000.2, 5_000],
  [6210, "Telefoni", "L 3", 202501, "Tele AB", "", 99.95, ""],
  [7010, "Lön", "X 1", 202501, "", "", 1_000, ""],
  [3010, "Bidrag", "I 1", 202501, "", "", -500, ""],
];

function imported(choices: ImportChoices = {}, kept: CellInput[][] = [[]]) {
  const { columns } = guessColumns(ledger[0]!, ledger.slice(1));
  return importLedger(readLedger(ledger, columns).lines, readAccountRows(kept), choices);
}

const texts = { costs: sheetText.sv.workingSet.costs, ...ledgerText.sv.sheets };

const planned = (choices?: ImportChoices, tables: FoundTable[] = [], payer?: string): Plan =>
  ledgerPlan(
    ledgerRequest(
      imported(choices, tables[0]?.cells?.values as CellInput[][]),
      { payer },
      {
        source: "Läst ur Blad1!A1:H6.",
        sum: "SUM(Blad1!$G$2:$G$6)",
        remarks: [],
        tables,
        text: texts,
      },
    ),
  );

const books: SampleBook[] = [];
afterEach(() => books.splice(0).forEach((book) => book.close()));

async function opened(plan: Plan): Promise<SampleBook> {
  const book = await SampleBook.open(
    {
      name: "b.xlsx",
      sheets: [{ name: "Blad1", cells: ledger }, ...sheetsOf(plan)],
    },
    "desktop",
  );
  books.push(book);
  return book;
}

const tableCells = (plan: Plan, sheet: number): readonly (readonly unknown[])[] => {
  const { blocks, tables } = plan.sheets[sheet]!;
  const { row } = tables![0]!;
  return blocks.filter((block) => block.row >= row).flatMap(({ cells }) => cells);
};

test("costs, accounts and the check, each on a sheet of its own", () => {
  const plan = planned({ said: { "7010": { isIncluded: false } } }, [], "Regionen");
  expect(plan.sheets.map(({ name }) => name)).toEqual(["Kostnader", "Konton", "Avstämning huvudbok"]);
  expect(plan.sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name))).toEqual([
    "tblKostnader",
    "tblKonton",
  ]);
  const cells = tableCells(plan, 0);
  expect(checkTable(costShape, cells)).toEqual([]);
  expect(cells.slice(1)).toEqual([
    ["Lokalhyra", 20_000.1, 45_658, 45_688, null, "Regionen", 5_000, null, "Hus AB", "L 1", "=Hyra", null],
    ["Lokalhyra", 20_000.2, 45_689, 45_716, null, "Regionen", 5_000, null, "Hus AB", "L 2", "Hyra", null],
    ["Telefoni", 99.95, 45_658, 45_688, null, "Regionen", null, null, "Tele AB", "L 3", null, null],
  ]);
  expect(tableCells(plan, 1).slice(1, 5)).toEqual([
    [3010, "Bidrag", "Bidrag", "nej"],
    [6010, "Lokalhyra", "Lokalhyra", "ja"],
    [6210, "Telefoni", "Telefoni", "ja"],
    [7010, "Lön", "Lön", "nej"],
  ]);
});

test.each(["line", "kind", "kind-supplier-month"] as const)(
  "the ledger less what was left out is the table, in live formulas, and no longer when the table is changed (%s)",
  async (grouping) => {
    const book = await opened(planned({ grouping }));
    const sheet = book.sheet("Avstämning huvudbok");
    const figures = (): unknown[] => sheet.values({ row: 4, column: 1, rows: 5, columns: 1 }).flat();
    const verdict = (): unknown => sheet.values({ row: 9, column: 0, rows: 1, columns: 1 })[0]![0];
    // 20 000,10 + 20 000,20 + 99,95 + 1 000 − 500, by hand.
    expect(figures()).toEqual([40_600.25, -500, 41_100.25, 41_100.25, 0]);
    expect(verdict()).toBe("Stämmer på öret.");
    const costs = book.sheet("Kostnader");
    const top = sheetText.sv.workingSet.costs.notes.length + 3;
    costs.write({ row: top, column: 1, rows: 1, columns: 1 }, [[1]]);
    await book.book.settled();
    expect(verdict()).toBe("Stämmer inte: tabellen har ändrats sedan huvudboken lästes.");
  },
);

describe("where the workbook has a table of accounts", () => {
  const kept: CellInput[][] = [
    ["Konto", "Kontotext", "Kostnadsslag", "Tas med"],
    [6010, "Lokalhyra", "Hyra", "ja"],
    ["7010", "Lön", "Samordnare", "ja"],
    ["", "", "", ""],
  ];
  const table = {
    id: "1",
    name: "tblKonton",
    kind: "accounts",
    sheet: "Konton",
    sheetIsVisible: true,
    rows: 3,
    totals: undefined,
    cells: { row: 3, column: 0, values: kept, formulas: kept },
  } as const satisfies FoundTable;

  test("what it says holds, and what is new is told", () => {
    const { accounts } = imported({}, kept);
    expect(
      accounts.map(({ account, kind, isIncluded, isNew }) => [account, kind, isIncluded, isNew]),
    ).toEqual([
      ["3010", "Bidrag", false, true],
      ["6010", "Hyra", true, false],
      ["6210", "Telefoni", true, true],
      ["7010", "Samordnare", true, false],
    ]);
  });

  test("it is kept up: what was decided anew, and new accounts in its blank rows as far as they go", () => {
    const plan = planned({ said: { "7010": { isIncluded: false } } }, [table]);
    expect(plan.sheets.map(({ name }) => name)).toEqual(["Kostnader", "Avstämning huvudbok"]);
    expect(
      plan.writes.map(({ area, cells }) => [area.row, area.column, cells[0]!.expected, cells[0]!.input]),
    ).toEqual([
      [6, 0, null, 3010],
      [6, 1, null, "Bidrag"],
      [6, 2, null, "Bidrag"],
      [6, 3, null, "nej"],
      [5, 3, "ja", "nej"],
    ]);
  });
});

test("with a table of costs already, the new one gets a name of its own", () => {
  const costs = {
    id: "2",
    name: "tblKostnader",
    kind: "costs",
    sheet: "K",
    sheetIsVisible: true,
    rows: 1,
    totals: undefined,
  } as const;
  expect(planned({}, [costs]).sheets[0]!.tables![0]!.name).toBe("tblKostnader2");
});
