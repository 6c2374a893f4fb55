import type { SurveyHelp } from "../survey.sv";
import type { Example } from "../function-help";

const twoFactors = [
  ["Tid", "Lokaler"],
  [4, 4],
  [5, 2],
  [3, null],
  [4, "vet ej"],
  [4, 3],
  [5, "4 – bra"],
];

const threeGroups = [["Tid"], ...[4, 4, 5, 3, 4, 4, 3, 3, 3, 5, 5, 4, 4, 5].map((rating) => [rating])];

const groupOfEach = [
  ["Yrke"],
  ...Array.from({ length: 6 }, () => ["BHV"]),
  ...Array.from({ length: 3 }, () => ["Soc"]),
  ...Array.from({ length: 5 }, () => ["ÖF"]),
];

const column = (...answers: number[]): number[][] => answers.map((answer) => [answer]);

/** Somebody who gives every item of the one subscale, and every item of the other, the same rating. */
const oricAnswers = (commitment: number, efficacy: number): number[] =>
  [2, 1, 2, 1, 2, 1, 2, 2, 1, 2, 1, 2].map((scale) => (scale === 1 ? commitment : efficacy));

export const surveyExamples: Readonly<Record<keyof SurveyHelp, readonly [Example, Example, ...Example[]]>> = {
  SAMVERKAN: [
    {
      args: [twoFactors],
      result: [
        [
          "Faktor",
          "Antal svar",
          "Saknas",
          "Medelvärde",
          "Andel 4–5",
          "Andel 1–2",
          "Median",
          "Spridning",
          "Index",
        ],
        ["Tid", 6, 0, 4.2, "skyddad", "skyddad", "skyddad", "skyddad", 80],
        ["Lokaler", 4, 2, "skyddad", "skyddad", "skyddad", "skyddad", "skyddad", "skyddad"],
      ],
    },
    {
      args: [column(3, 3, 1, 3, 5, 3, 3, 3, 1, 3, 5, 3), undefined, [["Tid för samverkan"]]],
      result: [
        [
          "Faktor",
          "Antal svar",
          "Saknas",
          "Medelvärde",
          "Andel 4–5",
          "Andel 1–2",
          "Median",
          "Spridning",
          "Index",
        ],
        ["Tid för samverkan", 12, 0, 3, 2 / 12, 2 / 12, 3, Math.sqrt(16 / 11), 50],
      ],
    },
  ],
  SAMVGRUPP: [
    {
      args: [threeGroups, groupOfEach],
      result: [
        ["Grupp", "Antal svarande", "Tid"],
        ["BHV", 6, 4],
        ["Soc", 3, "skyddad"],
        ["ÖF", 5, "skyddad"],
        ["Totalt", 14, 4],
      ],
    },
    {
      args: [threeGroups, groupOfEach, undefined, "antal"],
      result: [
        ["Grupp", "Antal svarande", "Tid"],
        ["BHV", 6, 6],
        ["Soc", 3, "skyddad"],
        ["ÖF", 5, "skyddad"],
        ["Totalt", 14, 14],
      ],
    },
  ],
  SAMVINDEX: [
    {
      args: [
        [
          [4, 3],
          [4, 3],
          [5, 3],
          [3, 3],
          [4, 3],
        ],
      ],
      result: 62.5,
    },
    { args: [twoFactors], result: 80 },
  ],
  SKILLNAD: [
    {
      args: [column(3, 3, 2, 4, 3), column(4, 5, 3, 4, 4, 5), undefined, [["Tid"]]],
      result: [
        ["Faktor", "Före", "Efter", "Förändring", "Osäkerhet från", "Osäkerhet till"],
        ["Tid", 3, 4.2, 1.2, "skyddad", "skyddad"],
      ],
    },
    {
      args: [
        column(3, 3, 3, 3, 3, 3, 3, 3, 3, 3),
        column(4, 4, 4, 4, 4, 4, 4, 4, 4, 4),
        undefined,
        [["Lokaler"]],
      ],
      result: [
        ["Faktor", "Före", "Efter", "Förändring", "Osäkerhet från", "Osäkerhet till"],
        ["Lokaler", 3, 4, 1, 1, 1],
      ],
    },
  ],
  ORIC: [
    {
      args: [
        [
          oricAnswers(4, 3),
          oricAnswers(4, 3),
          oricAnswers(5, 3),
          oricAnswers(5, 3),
          oricAnswers(4, 3),
          oricAnswers(4, 3),
        ],
      ],
      result: [
        ["Delskala", "Antal svarande", "Medelvärde"],
        ["Förändringsvilja", 6, 4.3],
        ["Förändringsförmåga", 6, 3],
        ["Totalt", 6, 3.6],
      ],
    },
    {
      args: [[oricAnswers(4, 3), oricAnswers(4, 3), oricAnswers(5, 3), oricAnswers(5, 3)]],
      result: [
        ["Delskala", "Antal svarande", "Medelvärde"],
        ["Förändringsvilja", 4, "skyddad"],
        ["Förändringsförmåga", 4, "skyddad"],
        ["Totalt", 4, "skyddad"],
      ],
    },
  ],
};
