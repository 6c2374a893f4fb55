import type { TemplateResult } from "lit";
import type { PaneText } from "../../text/frame/pane.sv";
import type { WorkbookContents } from "../../workbook/contents";
import type { PaneActions } from "../actions";
import type { CostsPartId, PaneState } from "../state";
import type { CostsActions } from "./costs-actions";
import { changePart } from "./change/change-part";
import { reviewPart } from "./review/review-part";
import { splitPart } from "./split/split-part";
import { yearPart } from "./year/year-part";
import { whatIfPart } from "./what-if/what-if-part";

/** What a part of Kostnader is shown with. */
export interface PartContext {
  readonly text: PaneText;
  readonly contents: WorkbookContents;
  readonly state: PaneState;
  readonly busy: boolean;
  readonly costs: CostsActions;
  readonly pane: PaneActions;
}

/** A part of Kostnader: the costs' split, and whatever else a year holds. */
export interface CostsPart {
  /** In the navigation among the parts: one or two words. */
  readonly name: (text: PaneText) => string;
  /** The sentence below the heading: what is done here. */
  readonly lead: (text: PaneText) => string;
  readonly render: (context: PartContext) => TemplateResult;
}

/** The parts, each with a view and actions of its own. Their order is that of `costsPartIds`. */
export const costsParts: Readonly<Record<CostsPartId, CostsPart>> = {
  split: splitPart,
  year: yearPart,
  review: reviewPart,
  change: changePart,
  "what-if": whatIfPart,
};
