import type { PlannedCell } from "../../action/plan/cell-input";

/** A row of the check sheet: two ways to one figure. */
export interface Check {
  readonly label: string;
  /** What stands there in its place, where it is not always the same. */
  readonly words?: PlannedCell;
  readonly one: PlannedCell;
  readonly other: PlannedCell;
  readonly look?: "input" | "day";
}
