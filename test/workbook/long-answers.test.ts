import type { CellInput } from "../../src/workbench/host/book";
import { kindDays } from "../../src/workbench/host";
import { readContents } from "../../src/workbook/reading/contents";
import { inWorkbook, readInWorkbook } from "../../src/workbook/run";
import { officeForEachTest } from "../support/office-for-each-test";
import { putTable, put } from "./support/centres";

const office = officeForEachTest();
const given = globalThis as unknown as { Excel?: unknown };
beforeEach(() => {
  given.Excel = office.Excel;
  office.host.switches.play("limitedRequests");
});
afterEach(() => {
  office.host.switches.set(kindDays);
  delete given.Excel;
});

/** 800 letters of two bytes each, as value and as formula: 1 200 rows with two of them are 7.7 MB, and an answer holds 5. */
const minutes = "å".repeat(800);
const rows: CellInput[][] = [
  ["Kostnadsslag", "Belopp", "Betalas av", "Underlag", "Anteckning"],
  ...Array.from({ length: 1_200 }, (_, row) => [`Post ${row}`, row, "Regionen", minutes, minutes]),
];

test("texts of many pages are read in as many parts as it takes, whole and in order", async () => {
  putTable(office.book, "tblKostnader", "Blad1", 0, 0, rows);
  put(office.book, "Blad1", 0, 10, rows);
  const { tables, ranges = [] } = await readInWorkbook(readContents);
  expect(tables[0]!.cells!.values).toEqual(rows);
  expect(tables[0]!.cells!.formulas).toEqual(rows);
  expect(ranges[0]!.cells.values).toEqual(rows);
  // What has been learnt is not tried anew: no answer is too long from now on.
  expect((await inWorkbook(readContents)).tables).toEqual(tables);
});

test("another error is told at once", async () => {
  const { faults } = office.host;
  faults.onNextRequest({ kind: "fail", at: "before" });
  const before = faults.requestCount;
  await expect(readInWorkbook(readContents)).rejects.toMatchObject({ code: "GeneralException" });
  expect(faults.requestCount).toBe(before + 1);
});

test("formats are asked for in shorter answers too: ledgers with as many columns that say nothing as make an answer too long", async () => {
  const unknown = Array.from({ length: 12 }, (_, column) => `Kod ${column}`);
  const ledger: CellInput[][] = [
    ["Konto", "Kontotext", "Belopp", ...unknown],
    ...Array.from({ length: 20_000 }, (_, row) => [6010, "Hyra", row + 1, ...unknown.map(() => 1)]),
  ];
  putTable(office.book, "Huvudbok", "Blad1", 0, 0, ledger);
  const sheet = office.book.sheets()[0]!;
  const format = `#,##0.00 "tkr ${"–".repeat(10)}"`;
  const rect = { row: 1, column: 2, rows: 20_000, columns: 13 };
  sheet.setNumberFormats(
    rect,
    Array.from({ length: rect.rows }, () => Array(rect.columns).fill(format)),
  );
  const { tables } = await readInWorkbook(readContents);
  expect(tables[0]!.cells!.values).toHaveLength(20_001);
  expect(tables[0]!.cells!.otherwise?.[0]).toMatchObject({ row: 1, column: 2, numberFormat: format });
});
