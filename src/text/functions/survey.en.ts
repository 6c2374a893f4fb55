import type { FunctionTexts } from "./function-text";

type Parameter = readonly [string, string];

const answers: Parameter = [
  "answers",
  "Ratings 1–5, one respondent a row and one column per factor; empty cell = no answer. Include the heading row if you can.",
];
const least: Parameter = ["least", "The fewest answers that a figure may rest on: 5 (default) or more."];
const factors: Parameter = [
  "factors",
  "The factors' names, one for each column, in a row or a column. Default: the heading row, otherwise the survey's nine factors.",
];

export const surveyInEnglish: FunctionTexts = {
  SAMVERKAN: {
    description:
      "Summarises a collaboration survey: answers, mean 1–5, shares 0–1, median, spread and index 0–100 of each factor. What rests on too few answers is shown as skyddad (protected).",
    parameters: [answers, least, factors],
  },
  SAMVGRUPP: {
    description:
      "Compares groups in a collaboration survey: mean 1–5, index 0–100 or number of answers by group and factor, with Totalt (total) last. Small groups show skyddad (protected). Several groupings side by side are protected only in the Collaboration view.",
    parameters: [
      answers,
      [
        "group",
        "A column with each respondent's group, such as profession or centre, as many rows as the answers; empty = Okänd (unknown).",
      ],
      least,
      ["measure", "medelvärde (mean, default), index or antal (number of answers)."],
      factors,
    ],
  },
  SAMVINDEX: {
    description:
      "The index 0–100 of a whole collaboration survey: the mean of the indices per factor that FC.SAMVERKAN shows.",
    parameters: [answers, least],
  },
  SKILLNAD: {
    description:
      "How each factor has changed between two surveys: mean before and after, the change, and its 95 per cent confidence interval.",
    parameters: [
      [
        "before",
        "The first survey's ratings 1–5, one respondent a row and one column per factor; empty cell = no answer.",
      ],
      ["after", "The second survey's ratings, with the same factors in the same order."],
      least,
      factors,
    ],
  },
  ORIC: {
    description:
      "Summarises ORIC, twelve statements on readiness for change: mean 1–5 of change commitment, change efficacy and in total.",
    parameters: [
      [
        "answers",
        "Twelve columns of ratings 1–5 in the questionnaire's order, one respondent a row; empty cell = no answer. Include the heading row if you can.",
      ],
      ["least", "The fewest respondents that a figure may rest on: 5 (default) or more."],
    ],
  },
};
