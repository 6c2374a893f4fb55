import { centresView } from "./centres";
import { comparisonView } from "./comparison";
import { costsView } from "./costs";
import { functionsView } from "./function-list";
import { shareView } from "./share";
import { startView } from "./start";
import { surveyView } from "./survey";

/** The views, in the order of the navigation. A new one is its folder, its texts, and a line here. */
export const views = [
  startView,
  centresView,
  costsView,
  surveyView,
  comparisonView,
  shareView,
  functionsView,
] as const;
