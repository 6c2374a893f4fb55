import type { PlannedRule, RowLook } from "../action/plan/plan";
import type { PlacedColumns } from "./placed";

/**
 * When a line has which look, by the cells of the first line: `$C8=""`. No two of them hold for a line: which of several goes
 * first differs with the order in which they come to a sheet.
 */
export type RowConditions<Key extends string> = (
  at: (key: Key) => string,
) => Readonly<Partial<Record<RowLook, string>>>;

/** Over all the room that there is for lines. */
export function rulesOf<Key extends string>(
  placed: PlacedColumns<Key>,
  when: RowConditions<Key>,
): PlannedRule[] {
  const conditions = when((key) => `$${placed.cell(key, 0)}`);
  return (Object.entries(conditions) as [RowLook, string][]).map(([look, condition]) => ({
    ...placed.body,
    formula: `=${condition}`,
    look,
  }));
}
