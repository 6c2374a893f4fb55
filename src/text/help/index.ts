import { classificationHelp } from "./classification";
import { comparisonHelp } from "./comparison";
import { costsHelp } from "./costs";
import type { FunctionHelp } from "./function-help";
import { surveyHelp } from "./survey";

/** The help of all custom functions, in the order of the catalogue. */
export const functionHelp: readonly FunctionHelp[] = [
  ...classificationHelp,
  ...costsHelp,
  ...surveyHelp,
  ...comparisonHelp,
];

export type { FunctionHelp, InBothLanguages, WorkedExample } from "./function-help";
