import fc from "../../support/properties";
import { carryOut } from "../../../src/workbook/action/carry-out";
import { undo } from "../../../src/workbook/action/undo/undo";
import { readContents } from "../../../src/workbook/reading/contents";
import type { FoundRange } from "../../../src/workbook/ranges/found-range";
import { distinctHeadings, makeTablePlan, tableNameOf } from "../../../src/workbook/ranges/make-table-plan";
import type { CellInput } from "../../../src/workbench/host";
import { MemoryBook } from "../../support/memory-book";
import { officeForEachTest } from "../../support/office-for-each-test";
import { contentOf } from "../support/content";

const office = officeForEachTest(() => ({
  book: (functions) => new MemoryBook({ functions, sheets: ["Blad 1"] }),
}));

function put(cells: readonly (readonly CellInput[])[]): void {
  const [sheet] = office.book.sheets();
  const columns = Math.max(...cells.map(({ length }) => length));
  const rows = cells.map((row) => [...row, ...Array<CellInput>(columns - row.length).fill(null)]);
  sheet!.write({ row: 1, column: 2, rows: rows.length, columns }, rows);
}

const found = async (): Promise<FoundRange> =>
  office.Excel.run(async (context) => {
    const { ranges = [] } = await readContents(context);
    expect(ranges).toHaveLength(1);
    return ranges[0]!;
  });

const table = () => {
  const [one, ...others] = office.book.tables();
  expect(others).toEqual([]);
  return one && { name: one.name, rect: one.rect };
};

test.each<[string, CellInput[][], unknown, CellInput[]]>([
  [
    "a title, a total and a note stay outside",
    [
      ["Kostnader 2025"],
      [],
      ["Kostnadsslag", "Belopp"],
      ["Hyra", 1],
      ["El", 2],
      ["Summa", 3],
      [],
      ["Källa: huvudboken"],
    ],
    { name: "tblKostnader", rect: { row: 3, column: 2, rows: 3, columns: 2 } },
    ["Kostnadsslag", "Belopp"],
  ],
  [
    "two heading rows become one, in the lower",
    [
      ["Kostnadsslag", "Belopp", "Period", null],
      [null, null, "från", "till"],
      ["Hyra", 1, "2025-01-01", "2025-12-31"],
    ],
    { name: "tblKostnader", rect: { row: 2, column: 2, rows: 2, columns: 4 } },
    ["Kostnadsslag", "Belopp", "Period från", "Period till"],
  ],
  [
    "headings that are missing or stand twice get the names that Excel would give them",
    [
      ["Rum", "Yta", "Används av", null, "yta"],
      ["1", 20, "MHV", "x", 3],
    ],
    { name: "tblRum", rect: { row: 1, column: 2, rows: 2, columns: 5 } },
    ["Rum", "Yta", "Används av", "Kolumn4", "yta2"],
  ],
])("%s; Ångra leaves everything as it was", async (_, cells, made, headings) => {
  put(cells);
  const before = contentOf(office);
  const plan = makeTablePlan(await found(), []);
  const done = await office.Excel.run((context) => carryOut(context, plan));
  expect(table()).toEqual(made);
  const { rect } = office.book.tables()[0]!;
  expect(office.book.sheets()[0]!.inputs({ ...rect, rows: 1 })).toEqual([headings]);
  const { tables, ranges } = await office.Excel.run(readContents);
  expect([tables.length, ranges]).toEqual([1, undefined]);
  await office.Excel.run((context) => undo(context, done));
  expect(contentOf(office)).toEqual(before);
});

test("merged cells are parted, each gets what it is read as, an amount once; Ångra merges them again", async () => {
  put([
    ["Central", "Kostnadsslag", "Belopp", "Från"],
    ["Norra", "Hyra", 1000, 45_658],
    [null, "El", null, null],
    ["Södra", "Hyra", 20, 45_689],
  ]);
  const sheet = office.book.sheets()[0]!;
  // The name, the amount and the day of the first two rows (from C3).
  for (const column of [2, 4, 5]) sheet.merge!({ row: 2, column, rows: 2, columns: 1 });
  const before = contentOf(office);
  const range = await found();
  expect(range).toMatchObject({ shared: 1, merged: [{ row: 2, column: 2 }, { column: 4 }, { column: 5 }] });
  const done = await office.Excel.run((context) => carryOut(context, makeTablePlan(range, [])));
  expect(sheet.mergedRects!()).toEqual([]);
  expect(sheet.inputs({ row: 2, column: 2, rows: 2, columns: 4 })).toEqual([
    ["Norra", "Hyra", 1000, 45_658],
    ["Norra", "El", null, 45_658],
  ]);
  expect(table()).toMatchObject({ name: "tblKostnader" });
  await office.Excel.run((context) => undo(context, done));
  expect(contentOf(office)).toEqual(before);
});

test("the table stands where the range does, whichever sheet is shown", async () => {
  const other = office.book.addSheet("Framme");
  put([
    ["Kostnadsslag", "Belopp"],
    ["Hyra", 1],
  ]);
  const range = await found();
  office.book.activate(other.id);
  const done = await office.Excel.run((context) => carryOut(context, makeTablePlan(range, [])));
  const [sheet] = office.book.sheets();
  expect(office.book.tables()).toMatchObject([{ name: "tblKostnader", sheetId: sheet!.id }]);
  await office.Excel.run((context) => undo(context, done));
  expect(office.book.tables()).toEqual([]);
});

test("where the sheet is protected, a row hidden or the name taken since, nothing is begun", async () => {
  put([
    ["Kostnadsslag", "Belopp"],
    ["Hyra", 1],
  ]);
  const range = await found();
  const refused = (plan = makeTablePlan(range, [])): Promise<unknown> =>
    office.Excel.run((context) => carryOut(context, plan)).then(
      () => "done",
      (problem: { because?: { kind: string } }) => problem.because?.kind,
    );
  const book = office.book as MemoryBook;
  const [sheet] = book.sheets();
  book.hideRows(sheet!.id, 2);
  expect(await refused()).toBe("hidden-rows");
  book.hideRows(sheet!.id);
  expect(await refused(makeTablePlan({ ...range, sheet: "Borta" }, []))).toBe("sheet-gone");
  book.addTable({
    name: "tblKostnader",
    sheetId: sheet!.id,
    rect: { row: 8, column: 0, rows: 2, columns: 1 },
    showTotals: false,
  });
  expect(await refused()).toBe("table-exists");
  expect(office.book.tables()).toHaveLength(1);
});

test("Ångra refuses where the table is gone", async () => {
  put([
    ["Kostnadsslag", "Belopp"],
    ["Hyra", 1],
  ]);
  const done = await office.Excel.run(async (context) => carryOut(context, makeTablePlan(await found(), [])));
  office.book.deleteTable(office.book.tables()[0]!.id);
  await expect(office.Excel.run((context) => undo(context, done))).rejects.toMatchObject({
    because: { kind: "table-gone", table: "tblKostnader" },
  });
});

test("names that are free, by kind", () => {
  expect(tableNameOf("costs", [])).toBe("tblKostnader");
  expect(tableNameOf("costs", ["TBLKOSTNADER", "tblKostnader2"])).toBe("tblKostnader3");
  expect(tableNameOf("ledger", [])).toBe("tblHuvudbok");
});

test("headings are all different, and those that were stay", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("", " ", "Yta", "yta", "Yta2", "Kolumn1", "Rum"), { maxLength: 8 }),
      (headings) => {
        const distinct = distinctHeadings(headings);
        expect(new Set(distinct.map((one) => one.toLowerCase())).size).toBe(headings.length);
        headings.forEach((heading, index) => {
          const isFirst = headings.findIndex((one) => one.toLowerCase() === heading.toLowerCase()) === index;
          if (heading.trim() !== "" && isFirst && heading === "Rum") expect(distinct[index]).toBe(heading);
        });
      },
    ),
  );
});

test("what a formula spills below its own headings is a result, and no range of anybody's", async () => {
  const sheet = office.book.sheets()[0]!;
  sheet.write({ row: 3, column: 0, rows: 4, columns: 3 }, [
    ["=FC.KLASS(A1)", "=FC.HINDER(A1)", "=FC.MOTIVERING(A1)"],
    ["MHV", "BHV", "Soc"],
    ["ja", "ja", "ja"],
    ["ja", "nej", "ja"],
  ]);
  await office.Excel.run(async (context) => {
    expect((await readContents(context)).ranges ?? []).toEqual([]);
  });
});
