import { changeText } from "../../text/costs/change";
import { costsText } from "../../text/costs/costs";
import { ledgerText } from "../../text/ledger/ledger";
import { reviewText } from "../../text/costs/review";
import { sourceText } from "../../text/costs/source";
import { whatIfText } from "../../text/costs/what-if";
import { writtenText } from "../../text/specifications/written";
import { yearText } from "../../text/costs/year";
import type { PaneText } from "../../text/frame/pane.sv";
import { costSheetsText } from "../../text/sheets/cost-sheets";
import { sheetText } from "../../text/sheets/tables";
import type { CostsChoices } from "./choices";
import { defineView, type Part } from "../frame/view";
import type { ViewFrame } from "../frame/view-frame";
import { costsState, type CostsPlace } from "./place";
import type { ChangeActions } from "./change/change-actions";
import type { LedgerActions } from "./ledger/ledger-actions";
import type { ReviewActions } from "./review/review-actions";
import type { SplitActions } from "./split/split-actions";
import type { WhatIfActions } from "./what-if/what-if-actions";
import type { YearActions } from "./year/year-actions";

type CostsPart<Actions> = Part<CostsChoices, CostsPlace, Actions>;

/** Who bears what of the costs, and who invoices whom: the first of the parts, which the others build on. */
const split: CostsPart<SplitActions> = {
  id: "split",
  name: (text) => text.parts.costs.split,
  lead: ({ language }) => costsText.in(language).lead,
  text: [costsText, sourceText, writtenText, costSheetsText, sheetText],
  load: () => import(/* webpackChunkName: "taskpane.costs" */ "./split/split-part"),
};

/** Costs out of a ledger's rows or a file of vouchers. */
const ledger: CostsPart<LedgerActions> = {
  id: "ledger",
  name: (text) => text.parts.costs.ledger,
  lead: ({ language }) => ledgerText.in(language).lead,
  text: [costsText, ledgerText, sheetText],
  load: () => import(/* webpackChunkName: "taskpane.costs-ledger" */ "./ledger/ledger-part"),
};

/** The year: amounts in advance, settlement, and the tables of the next. */
const year: CostsPart<YearActions> = {
  id: "year",
  name: (text) => text.parts.costs.year,
  lead: ({ language }) => yearText.in(language).lead,
  text: [costsText, yearText, writtenText, costSheetsText],
  load: () => import(/* webpackChunkName: "taskpane.costs-year" */ "./year/year-part"),
};

/** A specification that somebody has received, checked line by line. */
const review: CostsPart<ReviewActions> = {
  id: "review",
  name: (text) => text.parts.costs.review,
  lead: ({ language }) => reviewText.in(language).lead,
  text: [costsText, reviewText, writtenText],
  load: () => import(/* webpackChunkName: "taskpane.costs-review" */ "./review/review-part"),
};

/** Two years side by side, and why each organisation's part changed. */
const change: CostsPart<ChangeActions> = {
  id: "change",
  name: (text) => text.parts.costs.change,
  lead: ({ language }) => changeText.in(language).lead,
  text: [costsText, changeText, writtenText],
  load: () => import(/* webpackChunkName: "taskpane.costs-change" */ "./change/change-part"),
};

/** Changes tried in copies of the tables: before and after in kronor. */
const whatIf: CostsPart<WhatIfActions> = {
  id: "what-if",
  name: (text) => text.parts.costs["what-if"],
  lead: ({ language }) => whatIfText.in(language).lead,
  text: [costsText, whatIfText, writtenText],
  load: () => import(/* webpackChunkName: "taskpane.costs-what-if" */ "./what-if/what-if-part"),
};

export const costsView = defineView({
  ...costsState,
  name: (text: PaneText) => text.views.costs,
  partsOf: (text: PaneText) => text.parts.costs.of,
  follow: (frame: ViewFrame<CostsChoices, CostsPlace>) =>
    frame.contents?.ours === undefined && frame.place.low === undefined
      ? undefined
      : import(/* webpackChunkName: "taskpane.costs-follow" */ "./writing/follow-written").then((file) =>
          file.followWritten(frame),
        ),
  parts: [split, ledger, year, review, change, whatIf],
});
