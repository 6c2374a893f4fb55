import type { FoundRange } from "../../../workbook/ranges/found-range";
import type { FoundTable } from "../../../workbook/reading/contents";
import type { WorkbookChanges } from "./changes";

/** A plain range becomes a table, where it stands. */
export async function makeTable(
  changes: WorkbookChanges,
  range: FoundRange,
  tables: readonly FoundTable[],
): Promise<void> {
  const taken = tables.map(({ name }) => name);
  let made = "";
  await changes.carryOut(
    ({ actions }) => actions.work["make-table"],
    ({ makeTablePlan }) => {
      const plan = makeTablePlan(range, taken);
      made = plan.tables?.[0]?.name ?? "";
      return plan;
    },
    () => [made, `${range.sheet}!${range.address}`],
  );
}
