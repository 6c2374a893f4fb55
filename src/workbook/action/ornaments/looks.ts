import { supports } from "../../host";
import type { CellLook } from "../plan/plan";

/** What a role changes in a cell's looks. Colours as `#RRGGBB`, sizes in points. */
export interface RoleLook {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
}

/** Our sheets' roles: readable in print, and beside the workbook's own theme. */
export const roleLooks: Readonly<Record<NonNullable<CellLook["role"]>, RoleLook>> = {
  title: { bold: true, size: 16, color: "#1F3B36" },
  subtitle: { bold: true, size: 12, color: "#1F3B36" },
  heading: { bold: true, fill: "#E1EFEC" },
  note: { italic: true, color: "#595959" },
  input: { fill: "#FFF8E1" },
  sum: { bold: true },
};

/** What stands on lines: headings on one that is seen, rows on one that only leads the eye. */
export const lineColours = { heading: "#7FA39B", rows: "#D5DEDC", above: "#7FA39B" } as const;

/** About how many operations `dress` takes. */
export const dressOperations = 12;

/**
 * How cells look apart from their number format, which comes with their contents. Queued.
 *
 * @param rows of the range
 */
export function dress(range: Excel.Range, look: CellLook, rows: number): void {
  const { role, wrap, align, verticalAlign, indent, lines } = look;
  if (role) dressRole(range.format, roleLooks[role]);
  if (wrap) range.format.wrapText = true;
  if (align) range.format.horizontalAlignment = align;
  if (verticalAlign) range.format.verticalAlignment = verticalAlign;
  if (indent && supports("ExcelApi", "1.9")) range.format.indentLevel = indent;
  if (role === "heading") draw(range.format, "EdgeBottom", lineColours.heading);
  if (lines === "above") draw(range.format, "EdgeTop", lineColours.above);
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
