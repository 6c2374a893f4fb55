import type { LocatedCostWarning } from "../../../cells/costs/cost-warnings";
import { nameKey } from "../../../cells/ground/names";
import { kronor, OreSum, wholeUnits } from "../../../domain/costs/money";

/** Warnings of one and the same thing: the first of them, and how many rows it stands in. */
export interface WarningGroup {
  /** With the kronor of all the rows, without their signs. */
  readonly warning: LocatedCostWarning;
  readonly rows: number;
}

/**
 * What a pasted ledger has on every row is said once: costs without a payer, a kind that nobody knows, amounts that stand
 * as text. In the order of the first of each.
 */
export function grouped(warnings: readonly LocatedCostWarning[]): WarningGroup[] {
  const groups = new Map<string, { warning: LocatedCostWarning; rows: number; sum: OreSum | undefined }>();
  for (const warning of warnings) {
    const key = sameThing(warning);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { warning, rows: 0, sum: new OreSum() }));
    group.rows++;
    // Where one of them does not know its kronor, the sum would say too little.
    if (warning.amount === undefined) group.sum = undefined;
    else group.sum?.add(wholeUnits(Math.abs(warning.amount)));
  }
  return [...groups.values()].map(({ warning, rows, sum }) => ({
    rows,
    warning: rows === 1 ? warning : { ...warning, amount: sum && kronor(sum.ore) },
  }));
}

function sameThing(warning: LocatedCostWarning): string {
  switch (warning.kind) {
    case "no-payer":
    case "amount-as-text":
    case "amount-empty":
    case "vat-zero":
      return warning.kind;
    case "doubled-row":
      return `${warning.kind} ${warning.firstRow}`;
    case "unknown-kind":
    case "unknown-key":
    case "unknown-payer":
      return `${warning.kind} ${nameKey(warning.name)}`;
    default:
      return `${warning.table} ${warning.row} ${warning.column} ${warning.kind} ${JSON.stringify(warning)}`;
  }
}
