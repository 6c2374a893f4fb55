import { fitsInACell, type Ore } from "../../domain/costs/money";
import { isEmpty, numberOf, wordOf } from "../ground/cell";
import { refuseCell, type Range } from "../ground/range";

/** The word for a real nothing, where an empty cell would be a forgotten one. */
export const none = "ingen";

/** An amount in kronor; an empty cell is 0 kr. */
export function amountAt(range: Range, row: number, column: number, heading?: string): number {
  const cell = range.rows[row]?.[column];
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (isEmpty(cell)) return 0;
  const amount = numberOf(cell, "money");
  if (amount === undefined) {
    throw refuseCell(range, row, column, heading, "är inget belopp. Ange kronor, till exempel 1 234,50.");
  }
  return amount;
}

/** Parts of which a cell would lose the last digits are refused at the amount that they are parts of. */
export function refuseLostDigits(
  parts: readonly Ore[],
  range: Range,
  row: number,
  column: number,
  heading?: string,
): void {
  if (parts.every(fitsInACell)) return;
  throw refuseCell(
    range,
    row,
    column,
    heading,
    "är för stort att dela så: delarna får fler siffror än de femton som Excel räknar med, och skulle inte summera till beloppet. Dela upp det i mindre belopp.",
  );
}

/** A weight, zero or more. An empty cell and `ingen` weigh nothing. */
export function weightAt(range: Range, row: number, column: number, heading?: string): number {
  const cell = range.rows[row]?.[column];
  if (isEmpty(cell) || wordOf(cell) === none) return 0;
  const weight = numberOf(cell, "area");
  if (weight === undefined) {
    throw refuseCell(range, row, column, heading, `är inget tal. Ange en vikt: 0 eller mer, eller ${none}.`);
  }
  if (weight < 0) {
    throw refuseCell(range, row, column, heading, "är negativt. En vikt är 0 eller mer.");
  }
  return weight;
}

/** An area in m²: more than zero, or `ingen`. Free rent is never an accident, so an empty cell is refused. */
export function areaAt(range: Range, row: number, column: number, heading?: string): number {
  const cell = range.rows[row]?.[column];
  if (wordOf(cell) === none) return 0;
  const area = numberOf(cell, "area") ?? (isEmpty(cell) ? 0 : undefined);
  if (area === undefined) {
    throw refuseCell(range, row, column, heading, `är ingen yta. Ange m², eller ${none}.`);
  }
  if (area === 0) {
    throw refuseCell(range, row, column, heading, `är ingen yta. Ange m², eller ${none} om ingen yta hyrs.`);
  }
  if (area < 0) throw refuseCell(range, row, column, heading, "är negativt. En yta är mer än 0 m².");
  return area;
}
