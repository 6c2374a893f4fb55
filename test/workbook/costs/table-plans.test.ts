import { responsibilityColumns, suppliedCells } from "../../../src/cells/costs/responsibilities";
import type { CellInput } from "../../../src/workbench/host/book";
import { supplyPlan } from "../../../src/workbook/costs/supply-plan";
import { tablesPlan } from "../../../src/workbook/costs/table-plan";
import { SampleBook } from "../../support/sample-book";
import { sheetsOf, tableSheetOf } from "./plan-in-engine";

test("a table gets its name, its formats and a row to begin on where it has none", () => {
  const headings = ["Kostnadsslag", "Period från", "Belopp"];
  const plan = tablesPlan("next-year", [
    {
      sheet: "Kostnader 2026",
      table: "tblKostnader2026",
      title: "Kostnader 2026",
      notes: [],
      cells: [headings, ["=Hyra", 46_023, 12.5]],
      days: ["Period från"],
      amounts: ["Belopp"],
    },
    { sheet: "Tom", table: "tblTom", title: "Tom", notes: ["a"], cells: [headings], days: [], amounts: [] },
  ]);
  const [costs, empty] = plan.sheets;
  expect(costs?.tables).toEqual([{ name: "tblKostnader2026", row: 2, column: 0, rows: 2, columns: 3 }]);
  expect(costs?.blocks.at(-1)?.cells).toEqual([headings, ["'=Hyra", 46_023, 12.5]]);
  expect(costs?.formats?.map(({ row, column }) => [row, column])).toEqual([
    [3, 1],
    [3, 2],
  ]);
  expect(empty?.tables?.[0]?.rows).toBe(2);
  expect(plan.show).toBe("Kostnader 2026");
});

test("keys and payers come out of the list as formulas, and follow it", async () => {
  const costs: CellInput[][] = [
    ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av"],
    ["Hyra", 100, null, null],
    ["El", 10, "Lika", null],
  ];
  const list: CellInput[][] = [
    ["Kostnadsslag", "Ansvarig", "Får fakturan", "Nyckel", "Källa"],
    ["El", "", "Kommunen", "Yta", ""],
    ["Hyra", "", "Regionen", "Per organisation", ""],
  ];
  const plan = supplyPlan(
    {
      table: "tblKostnader",
      headings: { kind: "Kostnadsslag", amount: "Belopp", key: "Nyckel", payer: "Betalas av" },
      sheet: "Kostnader",
      cells: { row: 4, column: 1, values: costs, formulas: costs },
    },
    {
      table: "tblGransdragning",
      headings: Object.fromEntries(
        Object.entries(responsibilityColumns)
          .filter(([key]) => key !== "centre")
          .map(([key, { heading }]) => [key, heading]),
      ),
    },
    suppliedCells(costs, list),
  );
  const [write] = plan.writes;
  expect(write?.area).toEqual({ row: 4, column: 1, rows: 3, columns: 4 });
  const filled = costs.map((row) => [...row]);
  for (const { row, column, input } of write?.cells ?? []) filled[row]![column] = input as string;
  const book = await SampleBook.open(
    {
      name: "bok.xlsx",
      sheets: [
        tableSheetOf("Kostnader", "tblKostnader", filled),
        tableSheetOf("Gränsdragning", "tblGransdragning", list),
        ...sheetsOf(plan),
      ],
    },
    "desktop",
  );
  expect(book.values("Kostnader", "C2:D3")).toEqual([
    ["Per organisation", "Regionen"],
    ["Lika", "Kommunen"],
  ]);
  await book.write("Gränsdragning", "C3", "Kommunen");
  expect(book.value("Kostnader", "D2")).toBe("Kommunen");
  book.close();
});
