import type { FoundRange } from "../../workbook/ranges/found-range";
import type { ViewFrame } from "../frame/view-frame";

/** A plain range becomes a table, where it stands: from whichever view it is seen in. */
export async function makeTable<Choices extends object, Place extends object>(
  { contents, changes }: ViewFrame<Choices, Place>,
  range: FoundRange,
): Promise<void> {
  const taken = (contents?.tables ?? []).map(({ name }) => name);
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
