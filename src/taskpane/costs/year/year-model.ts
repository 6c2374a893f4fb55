import type { WorkbookContents } from "../../../workbook/reading/contents";
import type { CostsChoices } from "../choices";
import { memoised } from "../../frame/memoised";
import { nextYearModel, type NextYearModel } from "./next/next-year-model";
import { preliminaryModel, type PreliminaryModel } from "./preliminary-model";
import { reconcileModel, type ReconcileModel } from "./reconcile-model";
import { settlementModel, type SettlementModel } from "./settlement-model";
import type { YearSection } from "./year-section-names";
import { sourcesIn } from "./year-sources";

/** The section that is open, worked out; the others are when they are opened. */
export type YearModel =
  | ({ readonly section: "preliminary" } & PreliminaryModel)
  | ({ readonly section: "settlement" } & SettlementModel)
  | ({ readonly section: "reconcile" } & ReconcileModel)
  | ({ readonly section: "next" } & NextYearModel);

/** Worked out once for as long as what it is worked out of is the same. */
export const yearModel = memoised(workOut);

function workOut(
  contents: WorkbookContents,
  choices: CostsChoices,
  section: YearSection = "preliminary",
): YearModel {
  const sources = sourcesIn(contents, choices, section !== "next");
  switch (section) {
    case "preliminary":
      return { section, ...preliminaryModel(sources, choices) };
    case "settlement":
      return { section, ...settlementModel(sources, choices) };
    case "reconcile":
      return { section, ...reconcileModel(sources, choices) };
    case "next":
      return { section, ...nextYearModel(sources, choices) };
  }
}
