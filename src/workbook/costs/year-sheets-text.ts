import type { SheetTop } from "../sheet/parts";
import type { SettledPairTop } from "./settlement/settled-pair-sheet";

/** What stands above the sheets of the year, in the language of the pane. */
export interface YearSheetsText {
  readonly preliminary: SheetTop;
  readonly preliminaryCheck: SheetTop;
  readonly settlement: SheetTop;
  readonly settledPair: SettledPairTop;
  readonly nextCosts: SheetTop;
  readonly nextParties: SheetTop;
}
