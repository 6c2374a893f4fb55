import type { PlannedCell } from "../../action/plan/cell-input";

/** A row of the check sheet: two ways to one figure. */
export interface Check {
  readonly label: string;
  /** What stands there in its place, where it is not always the same. */
  readonly words?: PlannedCell;
  /** What the cell above it holds may be needed for it, told by its address. */
  readonly one: PlannedCell | ((above: string) => PlannedCell);
  readonly other: PlannedCell;
  readonly look?: "input" | "day";
}
