import { changeText } from "../../text/costs/change";
import { reviewText } from "../../text/costs/review";
import { sourceText } from "../../text/costs/source";
import { whatIfText } from "../../text/costs/what-if";
import { yearText } from "../../text/costs/year";
import { costSheetsText } from "../../text/sheets/cost-sheets";
import { sheetText } from "../../text/sheets/tables";
import "./costs-view";

/** What the pane loads when costs are first asked for: the view, what a person can do in it, and what it says. */
export { CostsActions } from "./costs-actions";
export const costsTexts = [
  changeText,
  reviewText,
  sourceText,
  whatIfText,
  yearText,
  costSheetsText,
  sheetText,
];
