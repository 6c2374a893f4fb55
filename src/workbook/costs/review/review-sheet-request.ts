import type { Review } from "../../../domain/costs/review/review";
import type { SheetTop } from "../../sheet/parts";
import type { SpecificationCells } from "./specification-cells";
import type { CostSources } from "../formulas";

/** Sentences in the language of the pane; headings and words in cells are Swedish in both, as on every sheet. */
interface ReviewSheetText extends SheetTop {
  readonly tables: SheetTop;
}

/** Tables, and what FC.FAKTURAUNDERLAG makes of them now: how many rows there are, and how high. */
export interface HeldAgainst {
  readonly sources: CostSources;
  readonly lines: readonly (readonly (string | number)[])[];
}

export interface ReviewSheetRequest {
  readonly review: Review;
  /** Where the specification stands; nothing where it was pasted, and the sheet keeps what was. */
  readonly source: SpecificationCells | undefined;
  /** The tables that it was held against. */
  readonly tables: HeldAgainst | undefined;
  /** Why a line or a sum is not right, in their order; empty for those that are. */
  readonly remarks: readonly string[];
  readonly sumRemarks: readonly string[];
  readonly text: ReviewSheetText;
}
