/**
 * The nine factors of a collaboration survey (samverkansmätning). Every employee rates each of them from 1 (very poor)
 * to 5 (very good).
 *
 * Source: S001, FFFF's national guidance 2021. The first eight also stand in S003, Rikshandboken.
 */
export const samverkansfaktorer = [
  "Tid för samverkan",
  "Lokaler",
  "Styrgruppens/ledningens stöd och engagemang",
  "Kollegornas engagemang",
  "Samsyn kring arbetssätt",
  "Kunskap om kollegornas uppdrag",
  "Besökarnas möjlighet att påverka",
  "Gemensamma utbildningar/konferenser",
  "Flödet/slussningar mellan verksamheterna",
] as const;

const inRikshandboken = 8;

/**
 * What the questions of a survey are called where nobody has named them: the nine factors, the first eight of them
 * where there are eight questions, otherwise `Fråga 1`, `Fråga 2` …
 */
export function defaultFactorNames(questions: number): string[] {
  const isTheSurvey = questions === samverkansfaktorer.length || questions === inRikshandboken;
  return Array.from({ length: questions }, (_, index) =>
    isTheSurvey ? (samverkansfaktorer[index] as string) : questionName(index),
  );
}

/** What a question without a name of its own is called; `index` counts from 0. */
export const questionName = (index: number): string => `Fråga ${index + 1}`;
