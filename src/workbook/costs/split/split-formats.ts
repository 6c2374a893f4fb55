import type { PlannedFormat } from "../../action/plan/plan";
import { besideFigures } from "../../sheet/columns";
import { money, percent } from "../formulas";
import { firstPart, othersWidth, type SplitLayout } from "./split-layout";

/** Of a column that says nothing as long as it is nothing: a space, for not every program takes an empty part for that. */
const moneyOrNothing = '#,##0.00_-;-#,##0.00_-;" "';

/** How many rows and columns there are of each. */
interface SplitCounts {
  readonly kinds: number;
  readonly owners: number;
  readonly verksamheter: number;
}

export function splitFormats(
  layout: SplitLayout,
  { kinds, owners, verksamheter }: SplitCounts,
): PlannedFormat[] {
  const { organisationsRow, headRow, parts } = layout;
  return [
    ...[organisationsRow, layout.verksamheterRow].map((row): PlannedFormat => ({
      row: row + 1,
      column: 0,
      rows: kinds + 1,
      columns: 1,
      look: { wrap: true },
    })),
    ...organisationFormats(layout, kinds, owners),
    ...verksamhetFormats(layout, kinds, verksamheter),
    {
      row: headRow,
      column: 0,
      rows: 1,
      columns: firstPart + verksamheter,
      look: { role: "heading", wrap: true },
    },
    ...[1, ...Array.from({ length: verksamheter }, (_, index) => firstPart + index)].map(
      (column): PlannedFormat => ({
        row: headRow,
        column,
        rows: 1,
        columns: 1,
        look: { align: "Right" },
      }),
    ),
    { ...layout.amounts, row: headRow, rows: parts.rows + 1, column: 2, look: besideFigures },
    { ...layout.amounts, look: { numberFormat: money } },
    { ...parts, look: { numberFormat: money } },
  ];
}

function organisationFormats(
  { organisationsRow }: SplitLayout,
  kinds: number,
  owners: number,
): PlannedFormat[] {
  const first = organisationsRow + 1;
  const figures = { column: 1, columns: owners + othersWidth + 1 };
  const others = { column: owners + 1, columns: othersWidth };
  return [
    { row: organisationsRow, rows: 1, ...figures, look: { align: "Right" } },
    { row: first, rows: kinds + 2, ...figures, look: { numberFormat: money } },
    { row: first, rows: kinds + 2, ...others, look: { numberFormat: moneyOrNothing } },
    { row: first + kinds + 1, column: 0, rows: 1, columns: owners + othersWidth + 2, look: { role: "sum" } },
    { row: first + kinds + 2, rows: 1, ...figures, look: { numberFormat: percent } },
  ];
}

function verksamhetFormats(
  { verksamheterRow, organisations, parts }: SplitLayout,
  kinds: number,
  verksamheter: number,
): PlannedFormat[] {
  const first = verksamheterRow + 1;
  const columns = firstPart + verksamheter;
  const right = { rows: 1, column: firstPart, columns: parts.columns };
  return [
    { ...organisations, column: firstPart - 1, columns: 1 + organisations.columns, look: { role: "note" } },
    { ...right, row: organisations.row, look: { align: "Right", wrap: true } },
    { row: verksamheterRow, column: 0, rows: 1, columns, look: { role: "heading", wrap: true } },
    { row: verksamheterRow, column: 1, rows: 1, columns: 1, look: { align: "Right" } },
    { ...right, row: verksamheterRow, look: { align: "Right" } },
    {
      row: first,
      column: 1,
      rows: kinds + 2,
      columns: firstPart - 1 + parts.columns,
      look: { numberFormat: money },
    },
    { row: first + kinds + 1, column: 0, rows: 1, columns, look: { role: "sum" } },
  ];
}
