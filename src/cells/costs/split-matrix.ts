import { kronor, wholeUnits, type Ore, type Unit } from "../../domain/costs/money";
import { split } from "../../domain/costs/split/largest-remainder";
import { sharesOf } from "../../domain/costs/split/shares";
import { invalid } from "../../domain/refusal";
import { numberOf, quoted, readNumberIn, type Cell } from "../ground/cell";
import { capital, readRange, refuseCell, type Range } from "../ground/range";
import { readNumber } from "../ground/scalars";
import { amountAt, refuseLostDigits, weightAt } from "./amounts";
import { inShapeOf, listIn } from "./list";

/** One amount in the shape of the weights, or a row for each amount in a column. */
export function splitMatrix(amounts: unknown, weightCells: unknown, unit: unknown): number[][] {
  // An empty cell is an amount of 0 kr, also where it arrives as null.
  const amountRange = readRange(amounts ?? 0, "belopp");
  const weightRange = readRange(weightCells, "vikter");
  if (amountRange.columns > 1) {
    throw invalid(
      `${capital(amountRange.name)}: området har ${amountRange.columns} kolumner, men ska vara ett enda belopp eller en kolumn med belopp.`,
    );
  }
  const chosen = readUnit(unit);
  const weights = listIn(weightRange, weightAt);
  refuseMixedShares(weightRange);
  const shares = sharesOf(weights);
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

/** "45 %" beside 55 would weigh next to nothing. */
function refuseMixedShares(range: Range): void {
  const cells = range.rows.flatMap((row, at) => row.map((cell, column) => ({ cell, at, column })));
  const isShare = (cell: Cell): boolean => {
    const reading = readNumberIn(cell);
    return reading.kind === "number" && reading.isPercent;
  };
  const share = cells.find(({ cell }) => isShare(cell));
  const other = share && cells.find(({ cell }) => !isShare(cell) && (numberOf(cell, "area") ?? 0) > 1);
  if (!other) return;
  throw refuseCell(
    range,
    other.at,
    other.column,
    undefined,
    `står bland andelar i procent (${quoted(share.cell)}), så det är oklart vad som menas. Skriv alla vikter på samma sätt.`,
  );
}

function readUnit(argument: unknown): Unit {
  const unit = readNumber(argument, "enhet", "0,01 (öre) eller 1 (hela kronor)", "money") ?? 0.01;
  if (unit !== 0.01 && unit !== 1) {
    throw invalid(`Enhet: ange 0,01 för öre eller 1 för hela kronor.`);
  }
  return unit;
}
