import { isEmpty, textOf, type Cell } from "../../../cells/ground/cell";
import type { ComparisonSource } from "../../../cells/comparison/source/read-source";
import type { YearsRequest } from "../../../workbook/comparison/years-sheet";

type Indicator = YearsRequest["indicators"][number];

/** An indicator of two years as the sheet will show it. */
export interface YearFigures extends Pick<Indicator, "heading" | "type" | "notCompared"> {
  readonly rows: readonly {
    readonly name: string;
    /** Undefined where the year has none; a text where the cell holds no number. */
    readonly before: number | string | undefined;
    readonly after: number | string | undefined;
    readonly change: number | undefined;
  }[];
  /** Cells that are no numbers, and no words for nothing. */
  readonly unread: readonly string[];
}

/** By the cells themselves, for the sheet's formulas see nothing else. */
export function yearFigures(
  { rows, indicators, before, after }: YearsRequest,
  sources: { readonly before: ComparisonSource; readonly after: ComparisonSource },
): YearFigures[] {
  const finders = { before: finderIn(sources.before), after: finderIn(sources.after) };
  return indicators.map((one): YearFigures => {
    const unread: string[] = [];
    const figure = (side: "before" | "after", name: string | undefined): number | string | undefined => {
      const { cell, isMissing } = finders[side](one[side], name);
      if (typeof cell === "number" || isMissing) return isMissing ? undefined : (cell as number);
      const { label } = side === "before" ? before : after;
      unread.push(`${name ?? ""}, ${one.heading} ${label} (${textOf(cell)})`);
      return textOf(cell);
    };
    return {
      heading: one.heading,
      type: one.type,
      notCompared: one.notCompared,
      unread,
      rows: rows.map((row) => {
        const [old, now] = [figure("before", row.before), figure("after", row.after)];
        const isCompared = !one.notCompared && typeof old === "number" && typeof now === "number";
        return {
          name: row.after ?? row.before ?? "",
          before: old,
          after: now,
          change: isCompared ? now - old : undefined,
        };
      }),
    };
  });
}

interface FoundCell {
  readonly cell: Cell;
  readonly isMissing: boolean;
}

/** The cell of a column in the row that bears a name. */
function finderIn({
  rows,
  indicators,
}: ComparisonSource): (at: number, name: string | undefined) => FoundCell {
  const rowOf = new Map(rows.map(({ name }, row) => [name, row]));
  const columnOf = new Map(indicators.map((one) => [one.at, one]));
  return (at, name) => {
    const row = name === undefined ? undefined : rowOf.get(name);
    const column = columnOf.get(at);
    if (row === undefined || !column) return { cell: "", isMissing: true };
    const cell = column.cells[row];
    return { cell, isMissing: isEmpty(cell) || column.readings[row]?.kind === "missing" };
  };
}
