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

/** About how many operations `dress` takes. */
export const dressOperations = 8;

/** How cells look apart from their number format, which comes with their contents. Queued. */
export function dress(range: Excel.Range, { role, wrap, align, verticalAlign }: CellLook): void {
  if (role) dressRole(range.format, roleLooks[role]);
  if (wrap) range.format.wrapText = true;
  if (align) range.format.horizontalAlignment = align;
  if (verticalAlign) range.format.verticalAlignment = verticalAlign;
}

function dressRole(format: Excel.RangeFormat, { bold, italic, size, color, fill }: RoleLook): void {
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
}

export const isDressed = ({ role, wrap, align, verticalAlign }: CellLook): boolean =>
  role !== undefined || wrap === true || align !== undefined || verticalAlign !== undefined;
