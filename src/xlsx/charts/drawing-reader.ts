import type { ChartAnchor, ChartCorner } from "../ground/chart-looks";
import type { SheetContents } from "../ground/contents";
import { localName, within } from "./drawing-names";
import { excelColumns, excelRows } from "../ground/limits";
import { pixelsOfPoints, pixelsOfWidth } from "../ground/pixels";
import { optionalNumber, relationshipId, type XmlDocument, type XmlElement } from "../xml/xml-tree";

/** Drawings measure in 914 400ths of an inch, of which the screen has 96 pixels. */
export const unitsPerPixel = 9525;

/** A chart's place in a drawing, and the relationship that leads to its part. */
export interface PlacedChart {
  readonly relation: string;
  readonly name: string;
  readonly anchor: ChartAnchor;
  readonly element: XmlElement;
}

export type Sizes = Pick<SheetContents, "columns" | "rows" | "defaultColumnWidth" | "defaultRowHeight">;

/** The charts that lie on the sheet themselves; what is grouped or has a substitute for older programs is left out. */
export const placedCharts = ({ root }: XmlDocument, sizes: Sizes): PlacedChart[] =>
  root.children.flatMap((element): PlacedChart[] => {
    const frame = within(element, "graphicFrame");
    const chart = within(frame, "graphic", "graphicData", "chart");
    const anchor = frame && anchorOf(element, sizes);
    const relation = chart && relationshipId(chart.attributes);
    if (!anchor || relation === undefined) return [];
    const name = within(frame, "nvGraphicFramePr", "cNvPr")?.attributes["name"] ?? "";
    return [{ relation, name, anchor, element }];
  });

function anchorOf(element: XmlElement, sizes: Sizes): ChartAnchor | null {
  const from = cornerOf(within(element, "from"));
  if (localName(element) === "twoCellAnchor") {
    const to = cornerOf(within(element, "to"));
    return from && to && { from, to };
  }
  const size = within(element, "ext")?.attributes;
  const [across, along] = [pixels(size?.["cx"]), pixels(size?.["cy"])];
  if (across === null || along === null) return null;
  if (localName(element) === "oneCellAnchor") return from && { from, to: beyond(from, across, along, sizes) };
  if (localName(element) !== "absoluteAnchor") return null;
  const place = within(element, "pos")?.attributes;
  const [right, down] = [pixels(place?.["x"]), pixels(place?.["y"])];
  if (right === null || down === null) return null;
  const corner = beyond({ row: 0, column: 0, right: 0, down: 0 }, right, down, sizes);
  return { from: corner, to: beyond(corner, across, along, sizes) };
}

function cornerOf(corner: XmlElement | undefined): ChartCorner | null {
  const number = (name: string): number | null => optionalNumber(within(corner, name)?.text);
  const [row, column] = [number("row"), number("col")];
  if (row === null || column === null) return null;
  if (!(row >= 0 && row < excelRows && column >= 0 && column < excelColumns)) return null;
  return {
    row: Math.trunc(row),
    column: Math.trunc(column),
    right: Math.round((number("colOff") ?? 0) / unitsPerPixel),
    down: Math.round((number("rowOff") ?? 0) / unitsPerPixel),
  };
}

const pixels = (units: string | undefined): number | null => {
  const number = optionalNumber(units);
  return number === null || number < 0 ? null : Math.round(number / unitsPerPixel);
};

/** As Excel has them where a sheet says nothing. */
const usual = { columnWidth: 64, rowHeight: 20 };
/** A chart over more lines than this lies on lines of no height, and its end is not looked for any further. */
const mostLines = 5_000;

/** The corner so many pixels to the right of and below another, by the sizes of the sheet's columns and rows. */
function beyond(from: ChartCorner, right: number, down: number, sizes: Sizes): ChartCorner {
  const { defaultColumnWidth, defaultRowHeight } = sizes;
  const columnWidth = defaultColumnWidth === null ? usual.columnWidth : pixelsOfWidth(defaultColumnWidth);
  const rowHeight = defaultRowHeight === null ? usual.rowHeight : pixelsOfPoints(defaultRowHeight);
  const [column, rightOff] = walk(from.column, from.right + right, excelColumns, (at) => {
    const run = sizes.columns.find(({ first, last }) => at >= first && at <= last);
    const width = run?.width ?? null;
    return run?.hidden ? 0 : width === null ? columnWidth : pixelsOfWidth(width);
  });
  const [row, downOff] = walk(from.row, from.down + down, excelRows, (at) => {
    const run = sizes.rows.find(({ first, last }) => at >= first && at <= last);
    const height = run?.height ?? null;
    return run?.hidden ? 0 : height === null ? rowHeight : pixelsOfPoints(height);
  });
  return { row, column, right: rightOff, down: downOff };
}

function walk(
  start: number,
  distance: number,
  end: number,
  sizeOf: (at: number) => number,
): [line: number, offset: number] {
  let left = distance;
  let at = start;
  while (at < end - 1 && at < start + mostLines) {
    const size = sizeOf(at);
    if (left < size) break;
    left -= size;
    at++;
  }
  return [at, left];
}
