import { isError } from "../xlsx/ground/cell-values";
import type { CellValue } from "../xlsx/ground/cells";
import { NotPlain } from "./not-plain";

/** How strongly each operator binds. */
export const binding = {
  "=": 0,
  "<>": 0,
  "<": 0,
  ">": 0,
  "<=": 0,
  ">=": 0,
  "&": 1,
  "+": 2,
  "-": 2,
  "*": 3,
  "/": 3,
} as const;

export type Operator = keyof typeof binding;

/**
 * An operator of Excel's on two values, where what Excel answers is beyond doubt: numbers as numbers, texts with texts.
 * Throws `NotPlain` for what it turns into another kind first (a text that is counted with, a truth that is joined to a
 * text), and where the fifteen digits that it counts with might tell another answer than a binary fraction does.
 */
export function operated(sign: Operator, left: CellValue, right: CellValue): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (sign === "&") return textOf(left) + textOf(right);
  if (binding[sign] > binding["&"]) return counted(sign, numberOf(left), numberOf(right));
  if (sign === "=") return areSame(left, right);
  if (sign === "<>") return !areSame(left, right);
  const order = orderOf(left, right);
  if (sign === "<") return order < 0;
  if (sign === ">") return order > 0;
  return sign === "<=" ? order <= 0 : order >= 0;
}

/** Nothing counts as 0; a text that reads like a number depends on who reads it. */
export function numberOf(value: CellValue): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  throw new NotPlain();
}

/** Whether a condition is met. */
export function truthOf(value: CellValue): boolean {
  if (typeof value === "boolean") return value;
  return numberOf(value) !== 0;
}

/** Two numbers are the same to Excel when they are so in fifteen digits. */
const nearly = 1e-12;

function counted(sign: Operator, left: number, right: number): CellValue {
  if (sign === "/" && right === 0) return { error: "#DIV/0!" };
  const result =
    sign === "+" ? left + right : sign === "-" ? left - right : sign === "*" ? left * right : left / right;
  if (!Number.isFinite(result)) throw new NotPlain();
  const largest = Math.max(Math.abs(left), Math.abs(right));
  // A difference of nearly the same numbers is 0 to Excel.
  const isRest = (sign === "+" || sign === "-") && result !== 0 && Math.abs(result) < nearly * largest;
  if (isRest) throw new NotPlain();
  return result === 0 ? 0 : result;
}

/** Letters whose small and capital forms every program pairs in the same way. */
const plainLetters = /^[\x20-\x7eåäöÅÄÖéÉüÜ§–]*$/;

function areSame(left: CellValue, right: CellValue): boolean {
  if (typeof left === "string" || typeof right === "string") {
    const [one, other] = [left ?? "", right ?? ""];
    if (typeof one !== "string" || typeof other !== "string") throw new NotPlain();
    if (one === other) return true;
    if (!plainLetters.test(one) || !plainLetters.test(other)) throw new NotPlain();
    return one.toLowerCase() === other.toLowerCase();
  }
  if (typeof left === "boolean" && typeof right === "boolean") return left === right;
  return orderOf(left, right) === 0;
}

function orderOf(left: CellValue, right: CellValue): number {
  const [one, other] = [numberOf(left), numberOf(right)];
  const difference = one - other;
  if (difference !== 0 && Math.abs(difference) < nearly * Math.max(Math.abs(one), Math.abs(other)))
    throw new NotPlain();
  return difference;
}

/** As it is joined to a text: a number that all programs write in the same way, and whose decimal sign is none of a region's. */
function textOf(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value !== "number" || !Number.isInteger(value) || Math.abs(value) >= 1e11) throw new NotPlain();
  return String(value);
}
