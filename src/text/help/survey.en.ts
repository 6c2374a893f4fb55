import type { SurveyHelp } from "./survey.sv";

const ratings =
  "A rating is a whole number 1–5, also with the scale's words after it: “4 – bra”, “4: bra” or “4 (bra)”. An empty cell, 0, -, –, ., .., vet ej, ej svar, kan ej bedöma, ej aktuellt and saknas mean that there is no answer. A missing answer is never counted as zero, and somebody who answered nothing is no respondent.";

const protection =
  "With fewer than five answers (or the number given in minst) only the count is shown, and otherwise skyddad (protected). Five to nine answers show the mean with one decimal and its index; ten or more show everything. The limits look at the number of answers only, never at what anybody answered. Questions without answers show inga svar.";

const confidential =
  "The answers are treated confidentially, but whoever has the workbook with the answers can read them. A group of five or more who all answered the same shows what each of them answered.";

const headings =
  "With the heading row in the range the headings become the factors' names. Without it nine columns get the survey's nine factors, eight columns the first eight, and otherwise Fråga 1, Fråga 2 and so on.";

export const surveyHelp: SurveyHelp = {
  SAMVERKAN: {
    about:
      "Summarises the yearly collaboration survey: a row per factor with the number of answers, the number missing, the mean 1–5, the shares that gave 4–5 and 1–2 (0–1), the median, the spread (sample standard deviation) and an index 0–100, which is (mean − 1) × 25.",
    rules: [ratings, protection, headings, confidential],
    examples: [
      "Six answers about time: the mean 25/6 is shown as 4.2. Four answers about the premises are too few.",
      "Twelve answers to one question, eight threes, two ones and two fives: everything is shown. The name is given in faktorer.",
    ],
  },
  SAMVGRUPP: {
    about:
      "Compares groups, such as professions or centres: a row per group in the order in which they first appear and Totalt (total) last, a column per factor.",
    rules: [
      "A protected group must not be computable as the total less the others. Factor by factor at least two groups with at least five answers together are therefore protected: where they are fewer, the smallest of the others is protected too.",
      protection,
      "Several groupings of the same answers (profession, centre, municipality) can together reveal more than each of them: do not show several such tables side by side. The Collaboration view protects them together.",
      ratings,
      confidential,
    ],
    examples: [
      "Soc has three answers and is protected. ÖF is the smallest of the others and is protected too, otherwise Soc could be computed from Totalt.",
      "The number of answers is shown, except in a group of fewer than five respondents, where it tells what single people left out, and in the smallest of the others: otherwise it could be worked out.",
    ],
  },
  SAMVINDEX: {
    about:
      "Gives a single figure for the whole survey, 0–100: the mean of the indices per factor that FC.SAMVERKAN shows. Factors that are protected or without answers are left out.",
    rules: ["Where no index is shown at all the answer is #N/A with the reason.", protection, ratings],
    examples: [
      "The means 4 and 3 give the indices 75 and 50.",
      "The premises have four answers only: the index is the one shown for time.",
    ],
  },
  SKILLNAD: {
    about:
      "Compares two surveys factor by factor: the mean before and after, the change, and a 95 per cent confidence interval of the change. Where zero lies within the interval the change may be chance.",
    rules: [
      "The change is the difference of the means that are shown. The interval (Welch's method, which does not assume equal spread) is shown where both surveys have at least ten answers, or twice the number given in minst.",
      "Where one survey is the other with more answers it is an error: the difference would be the new answers. With at least six factors the answers are known again in another order too. Where some have left and others have come it cannot be told: do not compare half a survey with the whole.",
      "The surveys must have the same factors in the same order. Headings that differ are an error, unless the names are given in faktorer.",
      protection,
      ratings,
    ],
    examples: [
      "Five answers before and six after: the means 3 and 25/6, which is shown as 4.2.",
      "Ten answers both times, all 3 before and all 4 after: no spread, so no uncertainty.",
    ],
  },
  ORIC: {
    about:
      "Summarises ORIC (Organizational Readiness for Implementing Change): twelve statements rated 1–5. Förändringsvilja (change commitment) is statements 2, 4, 6, 9 and 11, förändringsförmåga (change efficacy) 1, 3, 5, 7, 8, 10 and 12. The mean is of all answers in the subscale. You bring the wording.",
    rules: [
      "One person gives several answers in each subscale, so people are counted here: fewer than five respondents are skyddad (protected), five to nine are shown with one decimal. Where a statement has too few answers the subscale is shown only if the answers to such statements come from at least five people. Totalt is shown where both subscales are.",
      "No cut-offs for high and low are published, so none are used.",
      ratings,
    ],
    examples: [
      "Six respondents: the commitment 26/6 is shown as 4.3, the efficacy is 3, and the total 256/72 is shown as 3.6.",
      "Four respondents are too few.",
    ],
  },
};
