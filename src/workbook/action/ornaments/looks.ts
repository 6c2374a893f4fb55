import { supports } from "../../host";
import type { CellBorder, CellLook, PlannedRule } from "../plan/plan";
import { lineColours, roleLooks, rowLooks, type RoleLook } from "../../sheet/sheet-colours";

/** About how many operations `dress` takes. */
export const operationsOf = ({ borders = [] }: CellLook): number => 12 + 8 * borders.length;

/**
 * How cells look apart from their number format, which comes with their contents. Queued.
 *
 * @param rows of the range
 */
export function dress(range: Excel.Range, look: CellLook, rows: number): void {
  const { role, wrap, align, verticalAlign, indent, lines, borders = [] } = look;
  if (role) dressRole(range.format, roleLooks[role]);
  if (wrap !== undefined) range.format.wrapText = wrap;
  if (align) range.format.horizontalAlignment = align;
  if (verticalAlign) range.format.verticalAlignment = verticalAlign;
  if (indent && supports("ExcelApi", "1.9")) range.format.indentLevel = indent;
  if (role === "heading") draw(range.format, "EdgeBottom", lineColours.heading);
  if (lines === "above") draw(range.format, "EdgeTop", lineColours.above);
  for (const border of borders) drawAround(range.format, border, rows);
  if (lines !== "rows") return;
  if (rows > 1) draw(range.format, "InsideHorizontal", lineColours.rows);
  draw(range.format, "EdgeBottom", lineColours.rows);
}

function draw(
  { borders }: Excel.RangeFormat,
  side: "EdgeTop" | "EdgeBottom" | "InsideHorizontal",
  color: string,
): void {
  const line = borders.getItem(side);
  line.style = "Continuous";
  line.color = color;
}

/** A line of each cell of a column: along its edges, and between its cells where they have one above or below. */
function drawAround({ borders }: Excel.RangeFormat, line: CellBorder, rows: number): void {
  const isAcross = line.side === "Top" || line.side === "Bottom";
  const places = [
    `Edge${line.side}` as const,
    ...(isAcross && rows > 1 ? ["InsideHorizontal" as const] : []),
  ];
  for (const place of places) {
    const border = borders.getItem(place);
    border.style = line.style;
    border.weight = line.weight;
    if (line.color !== null) border.color = line.color;
  }
}

function dressRole(format: Excel.RangeFormat, { bold, italic, size, color, fill }: RoleLook): void {
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
}

/** A number format alone is none of what `dress` does. */
export const isDressed = (look: CellLook): boolean =>
  (Object.keys(look) as (keyof CellLook)[]).some(
    (part) => part !== "numberFormat" && look[part] !== undefined && look[part] !== false,
  );

/** Queued. A rule is a row's own: Excel draws its line below each of the rows that it holds for. */
export function addRule(range: Excel.Range, { formula, look }: Pick<PlannedRule, "formula" | "look">): void {
  const { bold, fill, line } = rowLooks[look];
  const { rule, format } = range.conditionalFormats.add("Custom").custom;
  rule.formula = formula;
  format.font.bold = bold;
  format.fill.color = fill;
  const below = format.borders.getItem("EdgeBottom");
  below.style = "Continuous";
  below.color = line;
}
