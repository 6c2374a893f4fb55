import type { PlannedSheet } from "../../../src/workbook/action/plan/plan";
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

test("a table that takes several pages beside each other says on each of them what a row is about, and its title is whole there", () => {
  const headings = ["Verksamhet", ...Array.from({ length: 11 }, (_, index) => `Avtalad andel ${index}`)];
  const text = {
    title: "Parter 2026",
    notes: ["De som är kvar när året börjar, med ytor, nycklar och datum från året innan."],
  };
  const wide = { sheet: "Parter 2026", table: "tblParter2026", text, days: [], amounts: [] };
  const row = ["BHV", ...headings.slice(1).map((_, index) => index)];
  const [many, few] = [headings.length, 3].map(
    (columns) =>
      tablesPlan("next-year", [{ ...wide, cells: [headings.slice(0, columns), row.slice(0, columns)] }])
        .sheets[0]!,
  ) as [PlannedSheet, PlannedSheet];
  expect([many.page!.across, many.page!.titleColumns]).toEqual([2, 1]);
  // The letters of a title are half as large again as the sheet's.
  expect(many.columnWidths![0]).toBeGreaterThan(text.title.length * 1.3);
  const notes = many.blocks.flatMap(({ look, cells }) => (look?.role === "note" ? cells.flat() : []));
  expect(notes.join(" ")).toBe(text.notes[0]);
  for (const note of notes) expect(String(note).length).toBeLessThanOrEqual(many.columnWidths![0]!);
  expect([few.page!.across, few.page!.titleColumns]).toEqual([1, undefined]);
  expect(few.blocks.flatMap(({ look, cells }) => (look?.role === "note" ? cells : []))).not.toHaveLength(
    notes.length,
  );
});
