import { classificationInEnglish } from "./classification";
import { comparisonInEnglish } from "./comparison";
import { costsInEnglish } from "./costs";
import type { FunctionTexts } from "./function-text";

/** The English texts of all custom functions, by id. */
export const functionsInEnglish: FunctionTexts = {
  ...classificationInEnglish,
  ...costsInEnglish,
  ...comparisonInEnglish,
};

export type { FunctionText } from "./function-text";
