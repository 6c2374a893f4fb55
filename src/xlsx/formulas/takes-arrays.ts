import type { FormulaToken } from "./formula-tokens";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Functions that Excel gives one value for each argument: a range among them stands for one of its cells, unless the formula is an array. */
export const scalarFunctions = words(
  "ABS ACOS ASIN ATAN ATAN2 CEILING CHAR CLEAN CODE COS DATE DATEVALUE DAY DAYS DEGREES EDATE EOMONTH EVEN EXACT EXP FACT FIND FIXED " +
    "FLOOR HOUR INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE " +
    "MOD MONTH NOT NUMBERVALUE ODD POWER PROPER QUOTIENT RADIANS REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SIN SQRT " +
    "SUBSTITUTE TAN TEXT TIME TRIM TRUNC UPPER VALUE WEEKDAY WEEKNUM YEAR",
);

/** Functions within which Excel calculates arrays, whatever kind of formula they stand in. */
export const arrayFunctions = words(
  "SUMPRODUCT MMULT MDETERM MINVERSE FREQUENCY LOOKUP FILTER SORT SORTBY UNIQUE XLOOKUP XMATCH LET LAMBDA MAP REDUCE SCAN BYROW BYCOL " +
    "MAKEARRAY VSTACK HSTACK TAKE DROP TOCOL TOROW CHOOSECOLS CHOOSEROWS EXPAND WRAPROWS WRAPCOLS",
);

const cell = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/;
const operators = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">"]);

/**
 * Whether the formula takes a range cell by cell, where Excel would take one cell of it unless the formula is marked as
 * an array. Excel marks such formulas when they are entered; an unmarked one in a file comes back with `@`.
 */
export function takesArrays(formula: readonly FormulaToken[]): boolean {
  const tokens = formula.filter(({ kind, text }) => kind !== "other" || text.trim() !== "");
  const open: string[] = [];
  const text = (at: number): string => tokens[at]?.text ?? "";
  const isTaken = (from: number, to: number): boolean => {
    if (open.some((name) => arrayFunctions.has(name) || name.startsWith("FC."))) return false;
    const first = text(from - 1) === "!" ? from - 2 : from;
    const isMet = operators.has(text(first - 1)) || operators.has(text(to + 1));
    return isMet || open.every((name) => name === "") || scalarFunctions.has(open.at(-1) ?? "");
  };
  return tokens.some(({ kind, text: piece }, at) => {
    if (kind === "other" && (piece === "(" || piece === "{"))
      open.push(piece === "(" && tokens[at - 1]?.kind === "word" ? text(at - 1).toUpperCase() : "");
    else if (kind === "other" && (piece === ")" || piece === "}")) open.pop();
    else if (kind === "bracket" && tokens[at - 1]?.kind === "word")
      return !/#This Row|^\[@/i.test(piece) && isTaken(at - 1, at);
    else if (kind === "word" && cell.test(piece) && text(at + 1) === ":") return isTaken(at, at + 2);
    return false;
  });
}
