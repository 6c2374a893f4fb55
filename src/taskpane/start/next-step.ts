import { isEmptyTable } from "../components/problems";
import type { FoundTable } from "../../workbook/reading/contents";

/** What to fill in next, in the order in which it is needed. */
const order = ["centres", "parties", "costs", "answers"] as const;

type NextStep = { readonly kind: (typeof order)[number]; readonly table: FoundTable };

/**
 * The next thing to do in a workbook with tables that were created and not filled in: of each kind of work the first
 * table that is empty. Costs wait for their parties.
 */
export function nextSteps(tables: readonly FoundTable[]): NextStep[] {
  const empty = order.flatMap((kind): NextStep[] => {
    const ofKind = tables.filter((table) => table.kind === kind);
    const [table] = ofKind;
    return table && ofKind.every(isEmptyTable) ? [{ kind, table }] : [];
  });
  const waits = empty.some(({ kind }) => kind === "parties");
  return empty.filter(({ kind }) => !(kind === "costs" && waits));
}
