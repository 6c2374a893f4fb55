import { plainValue, textOf, type Cell } from "../ground/cell";
import { formatNumber, parseNumber } from "../ground/numbers";
import { wordKey } from "../../domain/names/words";

/**
 * What a VAT code is known by: 25, "25 %", "moms 25 %" and 0,25 are one code, 0 and "0 %" another. Nothing is the empty
 * text; a code of letters, or one that begins with a 0 that says something, is what it is.
 */
export function vatKey(code: string | number): string {
  const text = wordKey(String(code).replace(".", ","))
    .replace(/^moms ?/, "")
    .replace(/ ?moms$/, "");
  if (/^0\d/.test(text)) return text;
  const number = parseNumber(text);
  if (number === undefined || number < 0) return text;
  const isPart = text.includes("%") || (number > 0 && number < 1);
  return `${Number((isPart ? number * 100 : number).toPrecision(12))} %`;
}

/** A cell in per cent holds a part of one: 0,25 is what shows as 25 %, and stands so on paper. */
const inPerCent = (code: number): number | string =>
  code > 0 && code < 1 ? `${formatNumber(Number((code * 100).toPrecision(12)))} %` : code;

/** Marks that stand for nothing; words such as "ej bedömd" are codes that somebody has chosen. */
const onlyMarks = /^(?:-+|\.+|\?+)$/;

/**
 * VAT codes as they stand, a number as a number, but a part of one in per cent; codes that are one are shown as the first of them is written, so that
 * they are summed together. A number 0 is nothing here: Excel on the desktop hands an empty cell over as such; so is a dash.
 */
export function vatCodeReader(): (cell: Cell) => string | number {
  const known = new Map<Cell, string | number>();
  const firstOf = new Map<string, string | number>();
  return (cell) => {
    if (cell === null || cell === undefined || cell === 0) return "";
    const before = known.get(cell);
    if (before !== undefined) return before;
    const value = plainValue(cell);
    const written =
      typeof value === "number" && value !== 0 && Number.isFinite(value) ? inPerCent(value) : textOf(value);
    if (onlyMarks.test(wordKey(String(written)))) return "";
    const code = firstOf.get(vatKey(written)) ?? written;
    firstOf.set(vatKey(written), code);
    known.set(cell, code);
    return code;
  };
}
