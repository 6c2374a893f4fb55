import type { Ore } from "../money";
import type { FoundWarning } from "./what-is-doubtful";

/** A cost with all that is written in its row. */
export interface WholeRow {
  readonly row: number;
  readonly kind: string;
  readonly amount: Ore | undefined;
  /** Its cells as one text, by which rows are the same. */
  readonly written: string;
  /** Something says which cost it is: a period, a supplier, a voucher, a remark. */
  readonly isTold: boolean;
}

/**
 * Rows that are the same in every cell as one above: a cost that stands twice. Twelve months of one rent are as alike where
 * nothing tells them apart, so rows count only where something does.
 */
export function doubledRows(rows: readonly WholeRow[]): FoundWarning[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, kind, amount, written, isTold }): FoundWarning[] => {
    if (!isTold || !amount) return [];
    const firstRow = first.get(written);
    if (firstRow === undefined) {
      first.set(written, row);
      return [];
    }
    const at = { table: "costs", row, column: "kind" } as const;
    return [{ warning: { kind: "doubled-row", name: kind, firstRow }, at, amount }];
  });
}
