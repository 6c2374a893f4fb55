import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IPaddingData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellBorder, CellBorders, CellFormat } from "./workbook-definition";

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const vertical = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** The kinds of line are the same in Univer and in files, under other names. */
const lines: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const sides = { top: "t", right: "r", bottom: "b", left: "l" } as const;
type Side = keyof typeof sides;
const sideNames = Object.keys(sides) as Side[];

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** A format in Univer's words. */
export function toStyle(format: CellFormat): IStyleData {
  return {
    ...(format.bold !== undefined && { bl: flag(format.bold) }),
    ...(format.italic !== undefined && { it: flag(format.italic) }),
    ...(format.underline !== undefined && { ul: { s: flag(format.underline) } }),
    ...(format.strike !== undefined && { st: { s: flag(format.strike) } }),
    ...(format.font !== undefined && { ff: format.font }),
    ...(format.size !== undefined && { fs: format.size }),
    ...(format.color !== undefined && { cl: { rgb: format.color } }),
    ...(format.fill !== undefined && { bg: { rgb: format.fill } }),
    ...(format.numberFormat !== undefined && { n: { pattern: format.numberFormat } }),
    ...(format.wrap && { tb: WrapStrategy.WRAP }),
    ...(format.align && { ht: horizontal[format.align] }),
    ...(format.verticalAlign && { vt: vertical[format.verticalAlign] }),
    ...(format.borders && { bd: toBorders(format.borders) }),
    ...(format.indent !== undefined && { pd: toPadding(format) }),
  };
}

/** Pixels: a step of Excel's, and what the grid leaves at a cell's sides anyway. */
const indentStep = 9;
const usualPadding = 2;

function toPadding({ indent = 0, align }: CellFormat): IPaddingData {
  return { [align === "right" ? "r" : "l"]: usualPadding + indent * indentStep };
}

function fromPadding(padding: Nullable<IPaddingData>): number {
  const widest = Math.max(padding?.l ?? usualPadding, padding?.r ?? usualPadding);
  return Math.round((widest - usualPadding) / indentStep);
}

/** A side that is null has no line. */
export function toBorders(borders: Readonly<Partial<Record<Side, CellBorder | null>>>): IBorderData {
  return Object.fromEntries(
    sideNames.flatMap((side): [string, IBorderStyleData][] => {
      const line = borders[side];
      return line
        ? [[sides[side], { s: lines[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: line.color } }]]
        : [];
    }),
  );
}

function fromBorders(borders: Nullable<IBorderData>): CellBorders | undefined {
  const found = sideNames.flatMap((side): [Side, CellBorder][] => {
    const line = borders?.[sides[side]];
    const style = line && keyOf(lines, line.s);
    return line && style ? [[side, { style, color: hex(line.cl.rgb) ?? "#000000" }]] : [];
  });
  return found.length > 0 ? (Object.fromEntries(found) as CellBorders) : undefined;
}

/** The format that a style of Univer's stands for, without what is as in an empty cell. */
export function fromStyle(style: Nullable<IStyleData>): CellFormat {
  if (!style) return {};
  const color = hex(style.cl?.rgb);
  const fill = hex(style.bg?.rgb);
  const align = keyOf(horizontal, style.ht);
  const verticalAlign = keyOf(vertical, style.vt);
  const borders = fromBorders(style.bd);
  const indent = fromPadding(style.pd);
  return {
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(style.st?.s === BooleanNumber.TRUE && { strike: true }),
    ...(style.ff && { font: style.ff }),
    ...(style.fs && { size: style.fs }),
    ...(color !== undefined && { color }),
    ...(fill !== undefined && { fill }),
    ...(style.n?.pattern && { numberFormat: style.n.pattern }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(align && { align }),
    ...(verticalAlign && { verticalAlign }),
    ...(borders && { borders }),
    ...(indent > 0 && { indent }),
  };
}

const keyOf = <Key extends string>(names: Readonly<Record<Key, unknown>>, value: unknown): Key | undefined =>
  (Object.keys(names) as Key[]).find((name) => names[name] === value);

/** `#rgb`, `rgb(…)` and capitals come from the grid's own menus. */
function hex(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toLowerCase();
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(color);
  if (parts)
    return `#${parts
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`;
  return /^#[\da-f]{6}/i.test(color) ? color.slice(0, 7).toLowerCase() : undefined;
}
