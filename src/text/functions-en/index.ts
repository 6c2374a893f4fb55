import { classificationInEnglish } from "./classification";
import { comparisonInEnglish } from "./comparison";
import { costsInEnglish } from "./costs";
import type { FunctionTexts } from "./function-text";
import { surveyInEnglish } from "./survey";

/** The English texts of all custom functions, by id. */
export const functionsInEnglish: FunctionTexts = {
  ...classificationInEnglish,
  ...costsInEnglish,
  ...comparisonInEnglish,
  ...surveyInEnglish,
};

export type { FunctionText } from "./function-text";
