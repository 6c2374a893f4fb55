import { classificationInEnglish } from "./classification.en";
import { comparisonInEnglish } from "./comparison.en";
import { costsInEnglish } from "./costs.en";
import type { FunctionTexts } from "./function-text";
import { surveyInEnglish } from "./survey.en";

/** The English texts of all custom functions, by id. */
export const functionsInEnglish: FunctionTexts = {
  ...classificationInEnglish,
  ...costsInEnglish,
  ...comparisonInEnglish,
  ...surveyInEnglish,
};

export type { FunctionText } from "./function-text";
