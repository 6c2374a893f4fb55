import type { CellLook, RowLook } from "../action/plan/plan";

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

/** Said in full: what an earlier row has been given there must not show through. */
export const rowLooks: Readonly<
  Record<RowLook, { readonly bold: boolean; readonly fill: string; readonly line: string }>
> = {
  total: { bold: true, fill: "#E1EFEC", line: lineColours.heading },
  sum: { bold: true, fill: "#FFFFFF", line: lineColours.rows },
  line: { bold: false, fill: "#FFFFFF", line: lineColours.rows },
  nothing: { bold: false, fill: "#FFFFFF", line: "#FFFFFF" },
};
