import { formatDay } from "../../../src/cells/ground/dates";
import { rowsToRepeat } from "../../../src/cells/costs/next-year/rows-to-repeat";

test("rows of one kind and amount are told apart by their days, and a row without both says none", () => {
  const rows = rowsToRepeat(
    [
      ["Kostnadsslag", "Belopp", "Period från", "Period till"],
      ["Hyra", 100, "2025-01-01", "2025-06-30"],
      ["Hyra", 100, "2025-07-01", "2025-12-31"],
      ["El", 50, "2025-01-01", ""],
    ],
    {},
  );
  const days = rows.map(({ period }) => period && [formatDay(period.from), formatDay(period.till)]);
  expect(days).toEqual([["2025-01-01", "2025-06-30"], ["2025-07-01", "2025-12-31"], undefined]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
});
