import { columnWidthsOf } from "../../cells/results/result-shape";
import { changeResult } from "../../cells/results/survey-results";
import type { FactorChange } from "../../domain/survey/round-changes";
import type { PlannedCell } from "../action/plan/cell-input";
import type { Plan, PlannedFormat } from "../action/plan/plan";
import { besideFigures } from "../sheet/columns";

interface TimeSheetText {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly same: string;
  readonly notMeasured: string;
  readonly verdict: Readonly<Record<NonNullable<FactorChange["verdict"]>, string>>;
}

const top = 3;

/** Two rounds side by side, as values: their answers may be gone. */
export function timePlan(title: string, changes: readonly FactorChange[], text: TimeSheetText): Plan {
  const rows = changes.map(({ factor, change, verdict }): PlannedCell[] =>
    change && verdict
      ? [
          factor,
          change.before,
          change.after,
          change.difference,
          change.from,
          change.to,
          text.verdict[verdict],
        ]
      : [factor, ...Array<string>(5).fill(text.notMeasured), ""],
  );
  return {
    action: "survey-time",
    sheets: [
      {
        name: text.sheet,
        ifTaken: "number",
        blocks: [
          { row: 0, column: 0, cells: [[title]], look: { role: "title" } },
          { row: 1, column: 0, cells: [[text.same]], look: { role: "note" } },
          { row: top, column: 0, cells: [[...text.headings]], look: { role: "heading", wrap: true } },
          { row: top + 1, column: 0, cells: rows },
        ],
        formats: formatsOf(rows.length),
        columnWidths: { ...columnWidthsOf(changeResult), 6: 44 },
        frozenRows: top + 1,
        page: { orientation: "landscape", columns: 7, footer: title },
        gridLines: false,
        charts: [
          {
            kind: "clustered-columns",
            title,
            at: { row: top + rows.length + 3, column: 0, rows: 18, columns: 6 },
            categories: { row: top + 1, rows: rows.length, column: 0, columns: 1 },
            series: [1, 2].map((column) => ({
              name: text.headings[column] ?? "",
              values: { row: top + 1, rows: rows.length, column, columns: 1 },
            })),
            valueAxis: { numberFormat: "0.0", minimum: 1, maximum: 5 },
          },
        ],
      },
    ],
    columns: [],
    writes: [],
    show: text.sheet,
  };
}

/** The headings of figures stand above them; the verdict keeps its distance, and each factor stands on a line. */
function formatsOf(rows: number): PlannedFormat[] {
  const body = { row: top + 1, rows };
  return [
    { ...body, column: 1, columns: 5, look: { numberFormat: "0.0;−0.0;0.0", align: "Right" } },
    { row: top, rows: 1, column: 1, columns: 5, look: { align: "Right" } },
    { row: top, rows: rows + 1, column: 6, columns: 1, look: besideFigures },
    { ...body, column: 0, columns: 7, look: { lines: "rows" } },
  ];
}
