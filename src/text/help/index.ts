import { classificationExamples } from "./examples/classification-examples";
import { classificationHelp as classificationEn } from "./classification.en";
import { classificationHelp as classificationSv } from "./classification.sv";
import { comparisonExamples } from "./examples/comparison-examples";
import { comparisonHelp as comparisonEn } from "./comparison.en";
import { comparisonHelp as comparisonSv } from "./comparison.sv";
import { costsExamples } from "./examples/costs-examples";
import { costsHelp as costsEn } from "./costs.en";
import { costsHelp as costsSv } from "./costs.sv";
import type { Example, FunctionHelp, InBothLanguages } from "./function-help";
import { surveyExamples } from "./examples/survey-examples";
import { surveyHelp as surveyEn } from "./survey.en";
import { surveyHelp as surveySv } from "./survey.sv";

interface Told {
  readonly about: string;
  readonly rules: readonly string[];
  readonly examples: readonly string[];
}

type ById<Value> = Readonly<Record<string, Value>>;

/**
 * The help of all custom functions, in the order of the catalogue. Both languages at once: it is for the build, which makes
 * of it a page and a list for each language.
 */
export const functionHelp: readonly FunctionHelp[] = [
  ...together(classificationSv, classificationEn, classificationExamples),
  ...together(costsSv, costsEn, costsExamples),
  ...together(surveySv, surveyEn, surveyExamples),
  ...together(comparisonSv, comparisonEn, comparisonExamples),
];

function together(sv: ById<Told>, en: ById<Told>, examples: ById<readonly Example[]>): FunctionHelp[] {
  return Object.entries(sv).map(([id, swedish]) => {
    const english = en[id] as Told;
    const both = (inSwedish: readonly string[], inEnglish: readonly string[]): InBothLanguages[] => {
      if (inSwedish.length !== inEnglish.length)
        throw new Error(`${id}: the languages say different things.`);
      return inSwedish.map((text, index) => ({ sv: text, en: inEnglish[index] as string }));
    };
    const abouts = both(swedish.examples, english.examples);
    const shown = examples[id] ?? [];
    if (shown.length !== abouts.length)
      throw new Error(`${id}: examples without a sentence, or sentences alone.`);
    return {
      id,
      about: { sv: swedish.about, en: english.about },
      rules: both(swedish.rules, english.rules),
      examples: shown.map((example, index) => ({ about: abouts[index] as InBothLanguages, ...example })),
    };
  });
}

export type { FunctionHelp, InBothLanguages, WorkedExample } from "./function-help";
