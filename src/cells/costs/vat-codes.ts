import { parseNumber } from "../ground/numbers";
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
