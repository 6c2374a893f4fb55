import type { BorderLine, CellStyle } from "../../../xlsx";
import type { Area } from "../../address";
import { supports } from "../../host";

/** What is told of the lines around a cell is some five hundred characters of an answer. */
const cellsAtOnce = 4_000;

/** Lines are asked for together, and told of side by side: by themselves, so that they can fail alone. */
const asked = { format: { borders: { style: true, weight: true, color: true } } } as const;

/** The lines around the cells of an area, undefined where a cell has none. */
export async function readBorders(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Area,
): Promise<(CellStyle["borders"] | undefined)[][]> {
  if (!supports("ExcelApi", "1.9")) throw new Error("ExcelApi 1.9");
  const borders: (CellStyle["borders"] | undefined)[][] = [];
  const height = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, columns)));
  for (let first = 0; first < rows; first += height) {
    const part = sheet.getRangeByIndexes(row + first, column, Math.min(height, rows - first), columns);
    borders.push(...(await bordersIn(context, part)));
  }
  return borders;
}

async function bordersIn(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<(CellStyle["borders"] | undefined)[][]> {
  const cells = range.getCellProperties(asked);
  await context.sync();
  return cells.value.map((line) => line.map(({ format }) => bordersOf(format?.borders)));
}

function bordersOf(told: Excel.CellBorderCollection | undefined): CellStyle["borders"] | undefined {
  const borders = {
    top: lineOf(told?.top),
    right: lineOf(told?.right),
    bottom: lineOf(told?.bottom),
    left: lineOf(told?.left),
  };
  return Object.values(borders).some((line) => line !== null) ? borders : undefined;
}

/** As files name them: what is drawn, by how heavy it is. */
const continuous: Readonly<Record<string, string>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};
const others: Readonly<Record<string, readonly [thin: string, medium: string]>> = {
  Dash: ["dashed", "mediumDashed"],
  DashDot: ["dashDot", "mediumDashDot"],
  DashDotDot: ["dashDotDot", "mediumDashDotDot"],
  Dot: ["dotted", "dotted"],
  Double: ["double", "double"],
  SlantDashDot: ["slantDashDot", "slantDashDot"],
};

function lineOf(told: Excel.CellBorder | undefined): BorderLine | null {
  const { style = "None", weight = "Thin", color } = told ?? {};
  const name =
    style === "Continuous" ? (continuous[weight] ?? "thin") : others[style]?.[weight === "Medium" ? 1 : 0];
  if (name === undefined) return null;
  return { style: name, color: /^#[0-9a-f]{6}$/i.test(color ?? "") ? String(color).toLowerCase() : null };
}
