import { matchHeadings } from "../../cells/ground/headings";
import { costColumns } from "../../cells/costs/headings/cost-headings";
import { preliminaryColumns } from "../../cells/costs/headings/preliminary-headings";
import type { Plan } from "../action/plan/plan";
import { tableNames } from "../table-kinds";
import { settlementSheet, type SettlementRequest } from "./settlement/settlement-sheet";
import { freeTableName } from "./table-names";
import { tablesPlan } from "./table-plan";
import type { YearSheetsText } from "./year-sheets-text";

const preliminarySheetName = "Preliminära belopp";
const preliminaryCheckName = "Kontroll preliminärt";

/** The budget's split over the time, as a table: what it holds, and what it was made from. */
interface PreliminaryRequest extends Omit<SettlementRequest, "preliminary" | "text"> {
  /** The heading row first; days as Excel's own numbers. */
  readonly cells: readonly (readonly (string | number)[])[];
  /** The names of the workbook's tables. */
  readonly taken: readonly string[];
  /** Whether the budget as it stands settles the amounts to nothing. */
  readonly settles: boolean;
  readonly text: Pick<YearSheetsText, "preliminary" | "preliminaryCheck">;
}

/**
 * The preliminary amounts on a sheet of their own, as values: what is charged has been decided on, and stays when the
 * budget changes. Beside them, where the budget is for the same time, a check that follows both: the settlement of the
 * budget against its own amounts, which leaves nothing.
 */
export function preliminaryPlan({ cells, taken, settles, text, ...request }: PreliminaryRequest): Plan {
  const table = freeTableName(tableNames.preliminary, taken);
  const headings = cells[0] ?? [];
  const { columnOf } = matchHeadings(headings, preliminaryColumns);
  const plan = tablesPlan("preliminary-amounts", [
    {
      sheet: preliminarySheetName,
      table,
      text: text.preliminary,
      cells,
      days: [costColumns.from.heading, costColumns.till.heading],
      amounts: [preliminaryColumns.amount.heading],
    },
  ]);
  if (!settles) return plan;
  const check = settlementSheet(
    {
      ...request,
      preliminary: {
        table,
        headings: Object.fromEntries(
          Object.entries(columnOf).map(([key, column]) => [key, String(headings[column])]),
        ),
      },
      text: { settlement: text.preliminaryCheck },
    },
    { name: preliminaryCheckName, leavesNothing: true },
  );
  return { ...plan, sheets: [...plan.sheets, check] };
}
