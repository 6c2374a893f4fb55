import { classificationInEnglish } from "./classification";
import type { FunctionTexts } from "./function-text";

/** The English texts of all custom functions, by id. */
export const functionsInEnglish: FunctionTexts = {
  ...classificationInEnglish,
};

export type { FunctionText } from "./function-text";
