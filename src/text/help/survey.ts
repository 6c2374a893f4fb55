import type { FunctionHelp, InBothLanguages } from "./function-help";

const ratings: InBothLanguages = {
  sv: "En skattning är ett heltal 1–5, gärna med skalans ord efter: ”4 – bra”, ”4: bra” eller ”4 (bra)”. Tom cell, 0, -, –, ., .., vet ej, ej svar, kan ej bedöma, ej aktuellt och saknas betyder att svaret saknas. Ett svar som saknas räknas aldrig som noll, och den som inte har svarat på något räknas inte som svarande.",
  en: "A rating is a whole number 1–5, also with the scale's words after it: “4 – bra”, “4: bra” or “4 (bra)”. An empty cell, 0, -, –, ., .., vet ej, ej svar, kan ej bedöma, ej aktuellt and saknas mean that there is no answer. A missing answer is never counted as zero, and somebody who answered nothing is no respondent.",
};

const protection: InBothLanguages = {
  sv: "Med färre än fem svar (eller det antal som anges i minst) visas bara antalet, annars står det skyddad. Med fem till nio svar visas medelvärdet med en decimal och index av det; från tio svar visas allt. Gränserna ser bara till antalet svar, aldrig till vad någon har svarat. Frågor utan svar visar inga svar.",
  en: "With fewer than five answers (or the number given in minst) only the count is shown, and otherwise skyddad (protected). Five to nine answers show the mean with one decimal and its index; ten or more show everything. The limits look at the number of answers only, never at what anybody answered. Questions without answers show inga svar.",
};

const confidential: InBothLanguages = {
  sv: "Svaren behandlas konfidentiellt, men den som har arbetsboken med svaren kan läsa dem. En grupp på fem eller fler där alla har svarat lika visar vad var och en svarade.",
  en: "The answers are treated confidentially, but whoever has the workbook with the answers can read them. A group of five or more who all answered the same shows what each of them answered.",
};

const headings: InBothLanguages = {
  sv: "Med rubrikraden i området blir rubrikerna faktorernas namn. Utan den får nio kolumner samverkansmätningens nio faktorer, åtta kolumner de åtta första, och annars Fråga 1, Fråga 2 och så vidare.",
  en: "With the heading row in the range the headings become the factors' names. Without it nine columns get the survey's nine factors, eight columns the first eight, and otherwise Fråga 1, Fråga 2 and so on.",
};

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

export const surveyHelp: readonly FunctionHelp[] = [
  {
    id: "SAMVERKAN",
    about: {
      sv: "Sammanställer den årliga samverkansmätningen: en rad per faktor med antal svar, antal som saknas, medelvärde 1–5, andel som gav 4–5 respektive 1–2 (0–1), median, spridning (stickprovets standardavvikelse) och index 0–100, som är (medelvärdet − 1) × 25.",
      en: "Summarises the yearly collaboration survey: a row per factor with the number of answers, the number missing, the mean 1–5, the shares that gave 4–5 and 1–2 (0–1), the median, the spread (sample standard deviation) and an index 0–100, which is (mean − 1) × 25.",
    },
    rules: [ratings, protection, headings, confidential],
    examples: [
      {
        about: {
          sv: "Sex svar om tid: medelvärdet 25/6 visas som 4,2. Fyra svar om lokaler är för få.",
          en: "Six answers about time: the mean 25/6 is shown as 4.2. Four answers about the premises are too few.",
        },
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
        about: {
          sv: "Tolv svar på en fråga, åtta treor, två ettor och två femmor: allt visas. Namnet anges i faktorer.",
          en: "Twelve answers to one question, eight threes, two ones and two fives: everything is shown. The name is given in faktorer.",
        },
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
  },
  {
    id: "SAMVGRUPP",
    about: {
      sv: "Jämför grupper, till exempel yrken eller centraler: en rad per grupp i den ordning de först förekommer och Totalt sist, en kolumn per faktor.",
      en: "Compares groups, such as professions or centres: a row per group in the order in which they first appear and Totalt (total) last, a column per factor.",
    },
    rules: [
      {
        sv: "En skyddad grupp ska inte gå att räkna ut som totalen minus de andra. Faktor för faktor skyddas därför minst två grupper med tillsammans minst fem svar: är de färre skyddas även den minsta av de andra.",
        en: "A protected group must not be computable as the total less the others. Factor by factor at least two groups with at least five answers together are therefore protected: where they are fewer, the smallest of the others is protected too.",
      },
      protection,
      {
        sv: "Flera indelningar av samma svar (yrke, central, kommun) kan tillsammans avslöja mer än var och en: visa inte flera sådana tabeller sida vid sida.",
        en: "Several groupings of the same answers (profession, centre, municipality) can together reveal more than each of them: do not show several such tables side by side.",
      },
      ratings,
      confidential,
    ],
    examples: [
      {
        about: {
          sv: "Soc har tre svar och skyddas. ÖF är minst av de andra och skyddas också, annars gick Soc att räkna ut ur Totalt.",
          en: "Soc has three answers and is protected. ÖF is the smallest of the others and is protected too, otherwise Soc could be computed from Totalt.",
        },
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
        about: {
          sv: "Antalet svar visas, utom i en grupp med färre än fem svarande: där berättar det vad enskilda har hoppat över.",
          en: "The number of answers is shown, except in a group of fewer than five respondents: there it tells what single people left out.",
        },
        args: [threeGroups, groupOfEach, undefined, "antal"],
        result: [
          ["Grupp", "Antal svarande", "Tid"],
          ["BHV", 6, 6],
          ["Soc", 3, "skyddad"],
          ["ÖF", 5, 5],
          ["Totalt", 14, 14],
        ],
      },
    ],
  },
  {
    id: "SAMVINDEX",
    about: {
      sv: "Ger ett enda tal för hela mätningen, 0–100: medelvärdet av de index per faktor som FC.SAMVERKAN visar. Faktorer som är skyddade eller saknar svar är inte med.",
      en: "Gives a single figure for the whole survey, 0–100: the mean of the indices per factor that FC.SAMVERKAN shows. Factors that are protected or without answers are left out.",
    },
    rules: [
      {
        sv: "Visas inget index alls blir svaret #SAKNAS! med orsaken.",
        en: "Where no index is shown at all the answer is #N/A with the reason.",
      },
      protection,
      ratings,
    ],
    examples: [
      {
        about: {
          sv: "Medelvärdena 4 och 3 ger index 75 och 50.",
          en: "The means 4 and 3 give the indices 75 and 50.",
        },
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
      {
        about: {
          sv: "Lokaler har bara fyra svar: index är det som visas för tid.",
          en: "The premises have four answers only: the index is the one shown for time.",
        },
        args: [twoFactors],
        result: 80,
      },
    ],
  },
  {
    id: "SKILLNAD",
    about: {
      sv: "Jämför två mätningar faktor för faktor: medelvärde före och efter, förändringen, och ett 95-procentigt osäkerhetsintervall för förändringen. Ligger noll inom intervallet kan förändringen vara en slump.",
      en: "Compares two surveys factor by factor: the mean before and after, the change, and a 95 per cent confidence interval of the change. Where zero lies within the interval the change may be chance.",
    },
    rules: [
      {
        sv: "Förändringen är skillnaden mellan de medelvärden som visas. Intervallet (Welchs metod, som inte förutsätter lika stor spridning) visas när båda mätningarna har minst tio svar, eller dubbla det antal som anges i minst.",
        en: "The change is the difference of the means that are shown. The interval (Welch's method, which does not assume equal spread) is shown where both surveys have at least ten answers, or twice the number given in minst.",
      },
      {
        sv: "Mätningarna ska ha samma faktorer i samma ordning. Skiljer sig rubrikerna åt blir det ett fel, om inte namnen anges i faktorer.",
        en: "The surveys must have the same factors in the same order. Headings that differ are an error, unless the names are given in faktorer.",
      },
      protection,
      ratings,
    ],
    examples: [
      {
        about: {
          sv: "Fem svar före och sex efter: medelvärdena 3 och 25/6, som visas som 4,2.",
          en: "Five answers before and six after: the means 3 and 25/6, which is shown as 4.2.",
        },
        args: [column(3, 3, 2, 4, 3), column(4, 5, 3, 4, 4, 5), undefined, [["Tid"]]],
        result: [
          ["Faktor", "Före", "Efter", "Förändring", "Osäkerhet från", "Osäkerhet till"],
          ["Tid", 3, 4.2, 1.2, "skyddad", "skyddad"],
        ],
      },
      {
        about: {
          sv: "Tio svar båda gångerna, alla 3 före och alla 4 efter: ingen spridning, alltså ingen osäkerhet.",
          en: "Ten answers both times, all 3 before and all 4 after: no spread, so no uncertainty.",
        },
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
  },
  {
    id: "ORIC",
    about: {
      sv: "Sammanställer ORIC (Organizational Readiness for Implementing Change): tolv påståenden som skattas 1–5. Förändringsvilja är påstående 2, 4, 6, 9 och 11, förändringsförmåga 1, 3, 5, 7, 8, 10 och 12. Medelvärdet är av alla svar i delskalan. Ordalydelsen tar ni själva med.",
      en: "Summarises ORIC (Organizational Readiness for Implementing Change): twelve statements rated 1–5. Förändringsvilja (change commitment) is statements 2, 4, 6, 9 and 11, förändringsförmåga (change efficacy) 1, 3, 5, 7, 8, 10 and 12. The mean is of all answers in the subscale. You bring the wording.",
    },
    rules: [
      {
        sv: "En person ger flera svar i varje delskala, så här räknas personer: färre än fem svarande är skyddad, fem till nio visas med en decimal. Har något påstående för få svar visas delskalan bara om svaren på sådana påståenden kommer från minst fem personer. Totalt visas när båda delskalorna visas.",
        en: "One person gives several answers in each subscale, so people are counted here: fewer than five respondents are skyddad (protected), five to nine are shown with one decimal. Where a statement has too few answers the subscale is shown only if the answers to such statements come from at least five people. Totalt is shown where both subscales are.",
      },
      {
        sv: "Det finns inga publicerade gränser för vad som är högt eller lågt, så några sådana används inte.",
        en: "No cut-offs for high and low are published, so none are used.",
      },
      ratings,
    ],
    examples: [
      {
        about: {
          sv: "Sex svarande: viljan 26/6 visas som 4,3, förmågan är 3, och totalt 256/72 visas som 3,6.",
          en: "Six respondents: the commitment 26/6 is shown as 4.3, the efficacy is 3, and the total 256/72 is shown as 3.6.",
        },
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
        about: {
          sv: "Fyra svarande är för få.",
          en: "Four respondents are too few.",
        },
        args: [[oricAnswers(4, 3), oricAnswers(4, 3), oricAnswers(5, 3), oricAnswers(5, 3)]],
        result: [
          ["Delskala", "Antal svarande", "Medelvärde"],
          ["Förändringsvilja", 4, "skyddad"],
          ["Förändringsförmåga", 4, "skyddad"],
          ["Totalt", 4, "skyddad"],
        ],
      },
    ],
  },
];
