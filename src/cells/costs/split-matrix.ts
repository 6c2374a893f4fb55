import { kronor, wholeUnits, type Ore, type Unit } from "../../domain/costs/money";
import { split } from "../../domain/costs/largest-remainder";
import { sharesOf } from "../../domain/costs/shares";
import { invalid } from "../../domain/refusal";
import { capital, readRange } from "../ground/range";
import { readNumber } from "../ground/scalars";
import { amountAt, refuseLostDigits, weightAt } from "./amounts";
import { inShapeOf, listIn } from "./list";

/** One amount in the shape of the weights, or a row for each amount in a column. */
export function splitMatrix(amounts: unknown, weights: unknown, unit: unknown): number[][] {
  // An empty cell is an amount of 0 kr, also where it arrives as null.
  const amountRange = readRange(amounts ?? 0, "belopp");
  const weightRange = readRange(weights, "vikter");
  if (amountRange.columns > 1) {
    throw invalid(
      `${capital(amountRange.name)}: området har ${amountRange.columns} kolumner, men ska vara ett enda belopp eller en kolumn med belopp.`,
    );
  }
  const chosen = readUnit(unit);
  const shares = sharesOf(listIn(weightRange, weightAt));
  const parts: Ore[] = [];
  const rows: number[][] = [];
  for (let row = 0; row < amountRange.rows.length; row++) {
    split(wholeUnits(amountAt(amountRange, row, 0), chosen), shares, parts);
    refuseLostDigits(parts, amountRange, row, 0);
    const shown = new Array<number>(parts.length);
    for (let column = 0; column < parts.length; column++)
      shown[column] = kronor(parts[column] as Ore, chosen);
    rows.push(shown);
  }
  return rows.length === 1 ? inShapeOf(weightRange, rows[0] as number[]) : rows;
}

function readUnit(argument: unknown): Unit {
  const unit = readNumber(argument, "enhet", "0,01 (öre) eller 1 (hela kronor)", "money") ?? 0.01;
  if (unit !== 0.01 && unit !== 1) {
    throw invalid(`Enhet: ange 0,01 för öre eller 1 för hela kronor.`);
  }
  return unit;
}
