import { none } from "../../domain/costs/parties";
import { fitsInACell, type Ore } from "../../domain/costs/money";
import { isEmpty, numberOf, plainValue, readNumberIn, whyNoNumber, wordOf } from "../ground/cell";
import type { Measure } from "../ground/heading-units";
import { cellShownOtherwise } from "../ground/number-formats";
import { formatNumber } from "../ground/numbers";
import { refuseAt, refuseCell, type Range } from "../ground/range";
import { refuseShifted } from "../ground/shifted";

/** An amount in kronor; an empty cell is 0 kr. */
export function amountAt(range: Range, row: number, column: number, heading?: string): number {
  const cell = range.rows[row]?.[column];
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (isEmpty(cell)) return 0;
  refuseShownOtherwise(range, row, column, heading, "money");
  const reading = readNumberIn(cell, "money");
  if (reading.kind === "number" && !reading.isPercent) return reading.value;
  refuseShifted(range, row, column, heading, (one) => readNumberIn(one, "money").kind === "none");
  const what =
    reading.kind === "number"
      ? "är en andel, inte kronor. Ange ett belopp, till exempel 1 234,50."
      : whyNoNumber(cell, "är inget belopp. Ange kronor, till exempel 1 234,50.", "money");
  throw refuseCell(range, row, column, heading, what);
}

const meant = { money: "kronor", area: "m²" } as const;

/** A number that its cell shows as something else is not read as what it would be without its format. */
export function refuseShownOtherwise(
  range: Range,
  row: number,
  column: number,
  heading: string | undefined,
  measure: Measure,
): void {
  const cell = range.rows[row]?.[column];
  const shown = cellShownOtherwise(cell, measure);
  if (!shown) return;
  const value = Number(plainValue(cell));
  const what = meant[measure];
  const number = formatNumber(value);
  const sentence =
    shown.kind === "percent"
      ? `cellen visas som ${formatNumber(Number(`${value}e2`))} %, och det är en andel, inte ${what}.`
      : shown.kind === "date"
        ? `${number} visas som ett datum, inte ${what}. Skriv rätt tal, eller ge cellen ett talformat.`
        : `talet i cellen är ${number}, men visas med ”${shown.unit.unit}”. Skriv det i ${what}${
            shown.unit.kind === "factor" ? ` (gånger ${formatNumber(shown.unit.factor)})` : ""
          } och ta bort enheten ur cellens talformat; är talet redan ${what} räcker det att ta bort enheten.`;
  throw refuseAt(range, row, column, heading, sentence);
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
    const what = `är inget tal. Ange en vikt: 0 eller mer, eller ${none}.`;
    throw refuseCell(range, row, column, heading, whyNoNumber(cell, what, "area"));
  }
  if (weight < 0) {
    throw refuseCell(range, row, column, heading, "är negativt. En vikt är 0 eller mer.");
  }
  return weight;
}

/**
 * An area in m²: more than zero, or `ingen`. Free rent is never an accident, so an empty cell is refused.
 *
 * @param hint how that refusal goes on
 */
export function areaAt(range: Range, row: number, column: number, heading?: string, hint = ""): number {
  const cell = range.rows[row]?.[column];
  if (wordOf(cell) === none) return 0;
  refuseShownOtherwise(range, row, column, heading, "area");
  const reading = readNumberIn(cell, "area");
  const isShare = reading.kind === "number" && reading.isPercent;
  const area = isShare
    ? undefined
    : reading.kind === "number"
      ? reading.value
      : isEmpty(cell)
        ? 0
        : undefined;
  if (area === undefined) {
    refuseShifted(
      range,
      row,
      column,
      heading,
      (one) => wordOf(one) !== none && readNumberIn(one, "area").kind === "none",
    );
    const what = isShare ? "är en andel, inte m²." : "är ingen yta.";
    throw refuseCell(
      range,
      row,
      column,
      heading,
      whyNoNumber(cell, `${what} Ange m², eller ${none}.`, "area"),
    );
  }
  if (area === 0) {
    throw refuseCell(
      range,
      row,
      column,
      heading,
      `är ingen yta. Ange m², eller ${none} om ingen yta hyrs.${hint}`,
    );
  }
  if (area < 0) throw refuseCell(range, row, column, heading, "är negativt. En yta är mer än 0 m².");
  return area;
}
