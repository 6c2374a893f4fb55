import type { CellStyle } from "../../../xlsx";
import type { Area } from "../../address";
import { supports } from "../../host";
import type { SheetToCopy } from "./sheet-to-copy";

export type Looks = Pick<SheetToCopy, "looks" | "widths" | "heights">;

/** A cell's looks are some two hundred characters of an answer. */
const cellsAtOnce = 8_000;

const asked = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, color: true, size: true, name: true, underline: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
} as const;

/** How cells look, and how wide and high columns and rows are. All of it is in ExcelApi 1.9. */
export async function readLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Area,
): Promise<Looks> {
  if (!supports("ExcelApi", "1.9")) throw new Error("ExcelApi 1.9");
  if (rows * columns === 0) return { looks: [], widths: [], heights: [] };
  const widths = sheet
    .getRangeByIndexes(0, 0, 1, column + columns)
    .getColumnProperties({ format: { columnWidth: true } });
  const heights = sheet
    .getRangeByIndexes(0, 0, row + rows, 1)
    .getRowProperties({ format: { rowHeight: true } });
  const looks: CellStyle[][] = [];
  const height = Math.max(1, Math.floor(cellsAtOnce / columns));
  for (let first = 0; first < rows; first += height) {
    const part = sheet.getRangeByIndexes(row + first, column, Math.min(height, rows - first), columns);
    looks.push(...(await looksOf(context, part)));
  }
  return {
    looks,
    widths: widths.value.map(({ format }) => format?.columnWidth ?? 0),
    heights: heights.value.map(({ format }) => format?.rowHeight ?? 0),
  };
}

async function looksOf(context: Excel.RequestContext, range: Excel.Range): Promise<CellStyle[][]> {
  const cells = range.getCellProperties(asked);
  await context.sync();
  return cells.value.map((line) => line.map(styleOf));
}

const aligns: Readonly<Record<string, CellStyle["align"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const verticals: Readonly<Record<string, CellStyle["verticalAlign"]>> = {
  Top: "top",
  Center: "middle",
  Justify: "justify",
  Distributed: "distributed",
};

/** What is as in a new workbook is left out: white for a cell without a fill, black for letters. */
function styleOf({ format }: Excel.CellProperties): CellStyle {
  const { fill, font, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format ?? {};
  const isOwn = (colour: string | undefined, usual: string): colour is string =>
    typeof colour === "string" && /^#[0-9a-f]{6}$/i.test(colour) && colour.toUpperCase() !== usual;
  const align = aligns[horizontalAlignment ?? ""];
  const verticalAlign = verticals[verticalAlignment ?? ""];
  return {
    ...(font?.bold === true && { bold: true }),
    ...(font?.italic === true && { italic: true }),
    ...(font?.underline !== undefined && font.underline !== "None" && { underline: true }),
    ...(isOwn(font?.color, "#000000") && { color: font.color }),
    ...(typeof font?.name === "string" && !usualFonts.has(font.name) && { font: font.name }),
    ...(typeof font?.size === "number" && font.size !== usualSize && { size: font.size }),
    ...(isOwn(fill?.color, "#FFFFFF") && { fill: fill.color }),
    ...(align && { align }),
    ...(verticalAlign && { verticalAlign }),
    ...(wrapText === true && { wrap: true }),
    ...(typeof indentLevel === "number" && indentLevel > 0 && { indent: indentLevel }),
  };
}

const usualSize = 11;
/** What Excel has given new workbooks: a copy has its own. */
const usualFonts: ReadonlySet<string> = new Set(["", "Calibri", "Aptos Narrow"]);
