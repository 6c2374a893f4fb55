import type { PaneText } from "../../text/pane";
import type { FoundTable } from "../../workbook/contents";
import type { Problem } from "../components/problem-list";

/** What is wrong in the tables that the add-in knows. What other tables hold is nobody's business here. */
export function problemsOf(tables: readonly FoundTable[], text: PaneText): Problem[] {
  return tables
    .filter((table) => table.kind !== undefined && table.totals !== undefined)
    .map((table) => ({
      severity: "warning",
      sentence: text.problems.totals(table.name),
      place: table.totals,
    }));
}
