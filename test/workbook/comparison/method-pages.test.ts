import { fittingPage, widthsOf } from "../../../src/workbook/action/ornaments/paper";
import { methodSheet } from "../../../src/workbook/comparison/method-sheet";
import { workingMethods } from "../../../src/workbook/comparison/methods";
import { usualColumns } from "../../../src/workbook/comparison/methods/working-method";

/** Working methods on paper. */

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
