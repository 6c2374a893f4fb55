import type { CellLook } from "./plan";

/** Our sheets' roles: readable in print, and beside the workbook's own theme. */
const roles: Readonly<Record<NonNullable<CellLook["role"]>, (format: Excel.RangeFormat) => void>> = {
  title: (format) => {
    format.font.bold = true;
    format.font.size = 16;
    format.font.color = "#1F3B36";
  },
  subtitle: (format) => {
    format.font.bold = true;
    format.font.size = 12;
    format.font.color = "#1F3B36";
  },
  heading: (format) => {
    format.font.bold = true;
    format.fill.color = "#E1EFEC";
  },
  note: (format) => {
    format.font.italic = true;
    format.font.color = "#595959";
  },
  input: (format) => {
    format.fill.color = "#FFF8E1";
  },
  sum: (format) => {
    format.font.bold = true;
  },
};

/** About how many operations `dress` takes. */
export const dressOperations = 8;

/** How cells look apart from their number format, which comes with their contents. Queued. */
export function dress(range: Excel.Range, { role, wrap, align, verticalAlign }: CellLook): void {
  if (role) roles[role](range.format);
  if (wrap) range.format.wrapText = true;
  if (align) range.format.horizontalAlignment = align;
  if (verticalAlign) range.format.verticalAlignment = verticalAlign;
}

export const isDressed = ({ role, wrap, align, verticalAlign }: CellLook): boolean =>
  role !== undefined || wrap === true || align !== undefined || verticalAlign !== undefined;
