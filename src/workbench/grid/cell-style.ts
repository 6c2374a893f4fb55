import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellFormat } from "./workbook-definition";

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const vertical = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** A format in Univer's words. */
export function toStyle(format: CellFormat): IStyleData {
  return {
    ...(format.bold !== undefined && { bl: flag(format.bold) }),
    ...(format.italic !== undefined && { it: flag(format.italic) }),
    ...(format.underline !== undefined && { ul: { s: flag(format.underline) } }),
    ...(format.strike !== undefined && { st: { s: flag(format.strike) } }),
    ...(format.size !== undefined && { fs: format.size }),
    ...(format.color !== undefined && { cl: { rgb: format.color } }),
    ...(format.fill !== undefined && { bg: { rgb: format.fill } }),
    ...(format.numberFormat !== undefined && { n: { pattern: format.numberFormat } }),
    ...(format.wrap && { tb: WrapStrategy.WRAP }),
    ...(format.align && { ht: horizontal[format.align] }),
    ...(format.verticalAlign && { vt: vertical[format.verticalAlign] }),
  };
}

/** The format that a style of Univer's stands for, without what is as in an empty cell. */
export function fromStyle(style: Nullable<IStyleData>): CellFormat {
  if (!style) return {};
  const color = hex(style.cl?.rgb);
  const fill = hex(style.bg?.rgb);
  const align = keyOf(horizontal, style.ht);
  const verticalAlign = keyOf(vertical, style.vt);
  return {
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(style.st?.s === BooleanNumber.TRUE && { strike: true }),
    ...(style.fs && { size: style.fs }),
    ...(color !== undefined && { color }),
    ...(fill !== undefined && { fill }),
    ...(style.n?.pattern && { numberFormat: style.n.pattern }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(align && { align }),
    ...(verticalAlign && { verticalAlign }),
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
