import type { Cell } from "../../cells/ground/cell";
import type { ComparisonSource } from "../../cells/comparison/source/read-source";
import type { SourceIndicator } from "../../cells/comparison/source/indicator";
import type { PlannedCell } from "../action/plan/cell-input";
import type { Plan, PlannedChange } from "../action/plan/plan";
import type { SourcePlace } from "./source-formulas";

/** A cell of a comparison's source by its row and column among the cells. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
}

/** Where an indicator's cell for a row stands. */
export const cellOf = (
  { layout, rows }: ComparisonSource,
  { at }: SourceIndicator,
  row: number,
): SourceCell => {
  const place = rows[row]?.at ?? 0;
  return layout.isTurned ? { row: at, column: place } : { row: place, column: at };
};

/**
 * Numbers that are typed as text, as numbers: Excel's own formulas count them only so. What stood beside the number (a
 * unit, a footnote's mark, a percent sign) stays to be seen, in the cell's format.
 */
export function numbersPlan(
  place: SourcePlace,
  cells: readonly (readonly Cell[])[],
  source: ComparisonSource,
): Plan {
  const changes = source.indicators.flatMap((indicator) =>
    indicator.readings.flatMap((reading, row): PlannedChange[] => {
      if (reading.kind !== "number" || !reading.written || source.rows[row]?.isAggregate) return [];
      const { isPercent, unit, note } = reading.written;
      const at = cellOf(source, indicator, row);
      const beside = [unit, note].filter((one) => one !== undefined).join(" ");
      const whole = isPercent ? percentFormat(reading.value) : "General";
      return [
        {
          ...at,
          expected: cells[at.row]?.[at.column] as PlannedCell,
          input: reading.value,
          numberFormat: beside === "" ? whole : `${whole}" ${beside.replaceAll('"', "")}"`,
        },
      ];
    }),
  );
  return changesPlan(place, cells, changes);
}

/** As many decimals as the share has in per cent. */
const percentFormat = (share: number): string =>
  Number.isInteger(Number((share * 100).toPrecision(12))) ? "0%" : "0.##%";

const formatOf = (answer: number, shownAs: "percent" | "day" | undefined): string =>
  shownAs === "day" ? "yyyy-mm-dd" : shownAs === "percent" ? percentFormat(answer) : "General";

/**
 * One cell that was asked about, with the answer.
 *
 * @param shownAs of a column of shares that are shown in per cent 1 is 100 %, and of one of days a number is a day
 */
export const answerPlan = (
  place: SourcePlace,
  cells: readonly (readonly Cell[])[],
  at: SourceCell,
  answer: number | "saknas",
  shownAs?: "percent" | "day",
): Plan =>
  changesPlan(place, cells, [
    {
      ...at,
      expected: cells[at.row]?.[at.column] as PlannedCell,
      input: answer,
      ...(typeof answer === "number" && { numberFormat: formatOf(answer, shownAs) }),
    },
  ]);

const changesPlan = (
  place: SourcePlace,
  cells: readonly (readonly Cell[])[],
  changes: readonly PlannedChange[],
): Plan => ({
  action: "comparison-figures",
  sheets: [],
  columns: [],
  writes: [
    {
      sheet: place.sheet,
      area: {
        row: place.row,
        column: place.column,
        rows: cells.length,
        columns: Math.max(...cells.map((row) => row.length)),
      },
      cells: changes,
    },
  ],
});
