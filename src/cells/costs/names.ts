import { plainValue, textOf, type Cell } from "../ground/cell";

/**
 * A cell that names something: a kind of cost, a verksamhet, a key. A number is a name too (an account, a year), and
 * then without the spaces that an amount has, so that the number 2026 and the text 2026 are the same name.
 */
export function nameOf(cell: Cell): string {
  const value = plainValue(cell);
  return typeof value === "number" && value !== 0 ? String(value).replace(".", ",") : textOf(value);
}

/** Names are the same whatever their case. */
export const nameKey = (name: string): string => name.toLowerCase();
