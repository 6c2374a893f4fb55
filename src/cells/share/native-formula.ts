import { formulaTokens, type FormulaToken } from "./formula-tokens";

/** What the copy of a workbook holds: formulas whose sources are all among it can stay. Names in small letters. */
export interface CopiedSources {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}

/**
 * Functions that every spreadsheet of the last twenty years calculates alike, with the arguments, counted from 0, that
 * take several cells and give one value. What is not here becomes a value: functions of the add-in's, those that other
 * programs lack, those whose answer changes with the day or the language, and those that can fill several cells.
 */
const known: Readonly<Record<string, (argument: number) => boolean>> = (() => {
  const never = (): boolean => false;
  const always = (): boolean => true;
  const at =
    (...places: number[]) =>
    (argument: number): boolean =>
      places.includes(argument);
  const odd = (argument: number): boolean => argument % 2 === 1;
  const of = (
    names: string,
    takes: (argument: number) => boolean,
  ): [string, (argument: number) => boolean][] => names.split(" ").map((name) => [name, takes]);
  return Object.fromEntries([
    ...of(
      "IF IFERROR NOT ISNUMBER ISTEXT ISBLANK ISERROR ISNA ABS ROUND ROUNDUP ROUNDDOWN INT TRUNC MOD",
      never,
    ),
    ...of(
      "SQRT POWER EXP LN LOG10 SIGN CHOOSE LEN LEFT RIGHT MID TRIM UPPER LOWER SUBSTITUTE CONCATENATE",
      never,
    ),
    ...of("REPT FIND SEARCH EXACT N DATE YEAR MONTH DAY EDATE EOMONTH", never),
    ...of("SUM COUNT COUNTA AVERAGE MEDIAN MIN MAX STDEV PRODUCT AND OR SUMPRODUCT", always),
    ...of("COUNTBLANK COUNTIF ROWS COLUMNS LARGE SMALL", at(0)),
    ...of("VLOOKUP HLOOKUP MATCH", at(1)),
    ...of("SUMIF AVERAGEIF", at(0, 2)),
    ...of("SUBTOTAL", (argument) => argument > 0),
    ...of("COUNTIFS", (argument) => argument % 2 === 0),
    ...of("SUMIFS AVERAGEIFS", (argument) => argument === 0 || odd(argument)),
  ]);
})();

interface OpenCall {
  readonly name: string;
  argument: number;
}

/**
 * Whether a formula can stand in a copy: whoever opens it without the add-in, in whichever program, sees the same as here.
 *
 * @param formula as Excel gives it in en-US, with its "="
 */
export function staysNative(formula: string, { sheets, tables }: CopiedSources): boolean {
  const tokens = formulaTokens(formula);
  const open: (OpenCall | undefined)[] = [];
  for (const [index, token] of tokens.entries()) {
    switch (token.kind) {
      case "strange":
      case "name":
        return false;
      case "sheet":
        if (!sheets.has(token.name.toLowerCase())) return false;
        break;
      case "function":
        if (!Object.hasOwn(known, token.name)) return false;
        break;
      case "table":
        if (token.name !== "" && !tables.has(token.name.toLowerCase())) return false;
        if (!token.isOne && !isTaken(tokens, index, open.at(-1))) return false;
        break;
      case "cells":
        if (!token.isOne && !isTaken(tokens, index, open.at(-1))) return false;
        break;
      case "open":
        open.push(callBefore(tokens[index - 1], open.at(-1)));
        break;
      case "close":
        open.pop();
        break;
      case "comma":
        // Between references it joins areas, and inside brackets of its own too.
        if (!open.at(-1)) return false;
        (open.at(-1) as OpenCall).argument++;
        break;
      default:
    }
  }
  return true;
}

/** Brackets that only group are no call; within SUMPRODUCT they reckon cell by cell too. */
function callBefore(token: FormulaToken | undefined, around: OpenCall | undefined): OpenCall | undefined {
  if (token?.kind === "function") return { name: token.name, argument: 0 };
  return around?.name === "SUMPRODUCT" ? { ...around } : undefined;
}

/** Several cells stand alone as an argument that takes them; SUMPRODUCT also reckons with them cell by cell. */
function isTaken(tokens: readonly FormulaToken[], index: number, call: OpenCall | undefined): boolean {
  if (!call || known[call.name]?.(call.argument) !== true) return false;
  if (call.name === "SUMPRODUCT") return true;
  const before = tokens[index - 1]?.kind === "sheet" ? tokens[index - 2] : tokens[index - 1];
  const after = tokens[index + 1];
  const isEdge = (token: FormulaToken | undefined): boolean =>
    token?.kind === "comma" || token?.kind === "open" || token?.kind === "close";
  return isEdge(before) && isEdge(after);
}
