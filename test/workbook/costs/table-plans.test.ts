import { tablesPlan } from "../../../src/workbook/costs/table-plan";

test("a table gets its name, its formats and a row to begin on where it has none", () => {
  const headings = ["Kostnadsslag", "Period från", "Belopp"];
  const plan = tablesPlan("next-year", [
    {
      sheet: "Kostnader 2026",
      table: "tblKostnader2026",
      text: { title: "Kostnader 2026", notes: [] },
      cells: [headings, ["=Hyra", 46_023, 12.5]],
      days: ["Period från"],
      amounts: ["Belopp"],
    },
    {
      sheet: "Tom",
      table: "tblTom",
      text: { title: "Tom", notes: ["a"] },
      cells: [headings],
      days: [],
      amounts: [],
    },
  ]);
  const [costs, empty] = plan.sheets;
  expect(costs?.tables).toEqual([{ name: "tblKostnader2026", row: 2, column: 0, rows: 2, columns: 3 }]);
  expect(costs?.blocks.slice(-2).flatMap(({ cells }) => cells)).toEqual([headings, ["=Hyra", 46_023, 12.5]]);
  expect(costs?.formats?.map(({ row, column }) => [row, column])).toEqual([
    [3, 1],
    [3, 2],
    // An amount's heading stands above its figures.
    [2, 2],
  ]);
  expect(empty?.tables?.[0]?.rows).toBe(2);
  expect(plan.show).toBe("Kostnader 2026");
});
