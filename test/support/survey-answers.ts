import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Exports as people have them, with figures that were calculated apart from this product, from the list of respondents
 * before headings, codes and labels were laid on.
 */
export interface SurveyAnswer {
  readonly svarande: number;
  readonly faktorer: readonly {
    readonly faktor: string;
    readonly n: number;
    readonly saknas: number;
    readonly medel: number;
    readonly hog: number;
    readonly lag: number;
    readonly median: number;
    readonly sd: number;
    readonly index: number;
  }[];
  readonly index: number;
  readonly grupper: Readonly<
    Record<
      string,
      readonly {
        readonly grupp: string | number;
        readonly svarande: number;
        readonly celler: readonly (string | number)[];
      }[]
    >
  >;
}

export const surveyAnswers = JSON.parse(
  readFileSync(join(__dirname, "../cells/survey/field/facit-survey.json"), "utf8"),
) as Readonly<Record<string, SurveyAnswer>>;
