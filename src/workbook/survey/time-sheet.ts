import { changeResult } from "../../cells/results/survey-results";
import type { FactorChange } from "../../domain/survey/round-changes";
import type { PlannedCell } from "../action/plan/cell-input";
import type { Plan } from "../action/plan/plan";
import type { PlannedChart } from "../action/plan/planned-chart";
import type { SheetColumn } from "../sheet/columns";
import type { PlacedColumns } from "../sheet/placed";
import { resultColumns } from "../sheet/result-columns";
import { SheetStack } from "../sheet/sheet-stack";

interface TimeSheetText {
  readonly sheet: string;
  readonly same: string;
  readonly notMeasured: string;
  readonly notShown: string;
  readonly verdict: Readonly<Record<NonNullable<FactorChange["verdict"]>, string>>;
}

type TimeColumn = keyof (typeof changeResult)["columns"] | "verdict";

/** A difference and what of it may be chance have their signs, as in the pane. */
const signed: Partial<Record<TimeColumn, string>> = {
  difference: "+0.0;−0.0;0.0",
  from: "+0.00;−0.00;0.00",
  to: "+0.00;−0.00;0.00",
};

const columns: readonly SheetColumn<TimeColumn>[] = [
  ...resultColumns(changeResult).map((column) => ({
    ...column,
    ...(signed[column.key] !== undefined && { numberFormat: signed[column.key] }),
  })),
  { key: "verdict", heading: "Bedömning", width: 44 },
];

/** Two rounds side by side, as values: their answers may be gone. */
export function timePlan(title: string, changes: readonly FactorChange[], text: TimeSheetText): Plan {
  const sheet = new SheetStack(
    text.sheet,
    { title, notes: [text.same] },
    { orientation: "landscape", printed: columns.length },
  );
  const list = sheet.list({
    columns,
    lines: changes.map((change) => columns.map(({ key }) => cellOf(change, key, text))),
    repeats: true,
  });
  sheet.dress(list.body, { lines: "rows" });
  sheet.gap(2);
  sheet.chart(chartOf(title, list, sheet.row));
  return { action: "survey-time", sheets: [sheet.plan()], columns: [], writes: [], show: text.sheet };
}

function cellOf(
  { factor, change, verdict, isUnshown }: FactorChange,
  key: TimeColumn,
  text: TimeSheetText,
): PlannedCell {
  if (key === "factor") return factor;
  if (!change || !verdict) return key === "verdict" ? "" : isUnshown ? text.notShown : text.notMeasured;
  return key === "verdict" ? text.verdict[verdict] : change[key];
}

/** Both rounds' means beside each other, from 1 to 5. */
const chartOf = (title: string, list: PlacedColumns<TimeColumn>, row: number): PlannedChart => ({
  kind: "clustered-columns",
  title,
  at: { row, column: 0, rows: 18, columns: 6 },
  categories: list.area("factor"),
  series: (["before", "after"] as const).map((key) => ({
    name: changeResult.columns[key].heading,
    values: list.area(key),
  })),
  valueAxis: { numberFormat: "0.0", minimum: 1, maximum: 5 },
});
