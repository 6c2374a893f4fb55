import { decimalOf } from "../../../domain/costs/decimal";
import { numberOf, plainValue, textOf, type Cell } from "../../ground/cell";
import { tidy } from "../../../domain/names/words";
import { calculationIn } from "../review/read-calculation";
import { shareIn } from "../../../domain/costs/review/calculation";
import type { ColumnOf } from "../../../domain/costs/review/specification-line";

/** Shares are written in whole per cent at the coarsest: 20 % is 0.2 in a cell. */
const coarsest = -2;

/**
 * A share as it stands, as a part of one, with how far it may be from the exact one: half of its last decimal.
 *
 * @param isPerCent the column counts in per cent of 100, as its heading says
 * @returns undefined for a cell that is no number
 */
export function statedShare(
  cell: Cell,
  isPerCent: boolean,
): { value: number; tolerance: number } | undefined {
  const number = plainValue(cell) === 0 ? 0 : numberOf(cell);
  if (number === undefined) return undefined;
  const text = typeof cell === "string" ? tidy(cell) : "";
  const hasSign = text.includes("%");
  const decimals = text === "" ? undefined : (/[.,](\d+)/.exec(text)?.[1]?.length ?? 0);
  const inPerCent = hasSign || isPerCent;
  const exponent =
    decimals === undefined
      ? decimalOf(number).exponent - (inPerCent ? 2 : 0)
      : -decimals - (inPerCent ? 2 : 0);
  return {
    value: inPerCent && !hasSign ? number / 100 : number,
    // A whole number in a cell, 0 or 1, has not been rounded; as a text, "100 %", it may have been.
    tolerance: exponent >= 0 && decimals === undefined ? 0 : 0.5 * 10 ** Math.min(exponent, coarsest),
  };
}

/**
 * Whether shares without a per cent sign are per cent all the same: 45,23 for 0,4523. One line may be wrong, so it is
 * what most of them come nearer to, by their own calculations or amounts.
 */
export function writesPerCent(rows: readonly { cells: readonly Cell[] }[], columnOf: ColumnOf): boolean {
  if (columnOf.share === undefined) return false;
  let votes = 0;
  for (const { cells } of rows) {
    const stated = cells[columnOf.share];
    const number = typeof stated === "string" && stated.includes("%") ? undefined : numberOf(stated);
    const likely = number === undefined ? undefined : likelyShare(cells, columnOf);
    if (number === undefined || likely === undefined) continue;
    votes += Math.abs(number / 100 - likely) < Math.abs(number - likely) ? 1 : -1;
  }
  return votes > 0;
}

function likelyShare(cells: readonly Cell[], { calculation, whole, amount }: ColumnOf): number | undefined {
  const said = calculation === undefined ? undefined : calculationIn(textOf(cells[calculation]));
  if (said) {
    const { numerator, denominator } = shareIn(said);
    return Number(numerator) / Number(denominator);
  }
  const [part, total] = [amount, whole].map((column) =>
    column === undefined ? undefined : numberOf(cells[column], "money"),
  );
  return part === undefined || total === undefined ? undefined : Math.abs(part / total);
}
