import { fittingPage, widthsOf } from "../../../src/workbook/action/ornaments/paper";
import type { PlannedSheet } from "../../../src/workbook/action/plan/plan";
import { methodSheet } from "../../../src/workbook/comparison/method-sheet";
import { workingMethods } from "../../../src/workbook/comparison/methods";
import { structureSheet } from "../../../src/workbook/comparison/structure-sheet";
import { usualColumns } from "../../../src/workbook/comparison/methods/working-method";

/** Working methods on paper, blank and filled in. */

/** Rows below these headings with a height of their own: what is typed there would be cut. */
const fixedBelow = (head: number, { rowHeights = [] }: PlannedSheet): unknown[] =>
  rowHeights.filter(({ row, rows }) => row + rows - 1 > head);

test.each(workingMethods.map((method) => [method.id, method] as const))(
  "%s: rows grow with what is typed, and notes have room on each page",
  (_, method) => {
    const sheet = methodSheet(method);
    const { blocks, columnWidths = {}, frozenColumns = 0, fittedRows = [] } = sheet;
    const head = blocks.find(({ cells }) => cells[0]!.includes("Anteckning"))!.row;
    expect(fittedRows).toEqual([{ row: head + 1, rows: method.points.length }]);
    expect(fixedBelow(head, sheet)).toEqual([]);
    const all = method.given.length + (method.asked?.length ?? 0) + usualColumns.length;
    const widths = widthsOf(columnWidths, all);
    const { across } = fittingPage(widths, "landscape", frozenColumns);
    const room = across === 1 ? 120 : widths.slice(0, frozenColumns).reduce((sum, width) => sum + width, 0);
    const notes = blocks.filter(({ look }) => look?.role === "note").map(({ cells }) => String(cells[0]![0]));
    expect(notes.join(" ")).toBe(`${method.note} ${method.source}`);
    expect(notes.filter(({ length }) => length > room)).toEqual([]);
  },
);

test("rows of tblStruktur grow with the next step that is typed", () => {
  const sheet = structureSheet([{ centre: "Alfa", states: {} }], { title: "Struktur", note: "…" });
  expect(sheet.fittedRows).toEqual([{ row: sheet.tables![0]!.row + 1, rows: sheet.tables![0]!.rows - 1 }]);
  expect(fixedBelow(sheet.tables![0]!.row, sheet)).toEqual([]);
});

test.each(workingMethods.map((method) => [method.id, method] as const))(
  "%s: on each page it says which point a row is about, and rows are told apart where they are filled in",
  (_, method) => {
    const { columnWidths = {}, frozenColumns = 0, formats = [] } = methodSheet(method);
    const all = method.given.length + (method.asked?.length ?? 0) + usualColumns.length;
    const { across, titleColumns = 0 } = fittingPage(widthsOf(columnWidths, all), "landscape", frozenColumns);
    const told = method.points.map((point) =>
      point.slice(0, across > 1 ? titleColumns : undefined).join("\n"),
    );
    expect(new Set(told).size).toBe(method.points.length);
    const lined = formats.filter(({ look }) => look.lines === "rows");
    expect(lined).toHaveLength(1);
    expect(lined[0]).toMatchObject({ column: 0, columns: all });
    expect(lined[0]!.rows).toBeGreaterThan(method.points.length);
  },
);
