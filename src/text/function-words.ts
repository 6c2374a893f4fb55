/**
 * The words that a parameter takes from a fixed list, so that Excel can offer them while a formula is typed. The words
 * themselves are part of the file format and are never translated; what they mean is.
 */

interface WordList {
  /** ASCII, as Excel requires of an id. */
  readonly id: string;
  readonly words: readonly { readonly word: string; readonly sv: string; readonly en: string }[];
  /** Where it applies: function id and the parameter's Swedish name. */
  readonly parameters: readonly (readonly [functionId: string, parameter: string])[];
}

export const wordLists: readonly WordList[] = [
  {
    id: "DEFINITION",
    words: [
      {
        word: "FFFF",
        sv: "Föreningen för familjecentralers främjande: alla fyra basverksamheter helt på plats (förval)",
        en: "The national association's definition: all four base services wholly on the premises (default)",
      },
      {
        word: "VARMLAND",
        sv: "Som FFFF, men öppen förskola under annan huvudman räcker för FCLV",
        en: "As FFFF, but open preschool run by somebody else is enough for FCLV",
      },
      {
        word: "DALARNA2017",
        sv: "Som FFFF, men öppna förskolan ska vara kommunens",
        en: "As FFFF, but open preschool must be the municipality's",
      },
      {
        word: "SAMMALOKAL",
        sv: "Alla fyra i samma lokaler, i vilken grad som helst",
        en: "All four in the same premises, to whatever degree",
      },
    ],
    parameters: [
      ["KLASS", "definition"],
      ["HINDER", "definition"],
      ["MOTIVERING", "definition"],
    ],
  },
  {
    id: "SATT",
    words: [
      {
        word: "yta",
        sv: "Efter egen yta, vilket inte ändrar andelarna (förval)",
        en: "In proportion to own area, which leaves the shares as they are (default)",
      },
      {
        word: "lika",
        sv: "Lika mycket till var och en som har en egen yta",
        en: "As much to each who has an area of its own",
      },
    ],
    parameters: [["YTANDEL", "sätt"]],
  },
  {
    id: "DELSUMMOR",
    words: [
      {
        word: "verksamhet",
        sv: "Rubrik och summa för varje verksamhet, med dess referens och kontering",
        en: "A heading and a sum for each service, with its reference and account",
      },
      {
        word: "referens",
        sv: "Rubrik och summa för varje referens",
        en: "A heading and a sum for each reference",
      },
      {
        word: "kontering",
        sv: "Rubrik och summa för varje kontering",
        en: "A heading and a sum for each account",
      },
      { word: "inga", sv: "Bara summan sist", en: "Only the sum at the end" },
    ],
    parameters: [["FAKTURAUNDERLAG", "delsummor"]],
  },
  {
    id: "MATT",
    words: [
      {
        word: "medelvärde",
        sv: "Medelvärdet av skattningarna, 1–5 (förval)",
        en: "The mean of the ratings, 1–5 (default)",
      },
      { word: "index", sv: "(Medelvärdet − 1) × 25, 0–100", en: "(Mean − 1) × 25, 0–100" },
      { word: "antal", sv: "Antalet svar", en: "The number of answers" },
    ],
    parameters: [["SAMVGRUPP", "mått"]],
  },
  {
    id: "RIKTNING",
    words: [
      { word: "hög", sv: "Mer är bättre", en: "More is better" },
      { word: "låg", sv: "Mindre är bättre", en: "Less is better" },
    ],
    parameters: [["SIGNAL", "riktning"]],
  },
  {
    id: "NOLLOR",
    words: [
      {
        word: "tal",
        sv: "En nolla är ett värde; saknas står där värdet saknas",
        en: "A zero is a value; saknas is written where a value is missing",
      },
      {
        word: "saknas",
        sv: "En nolla eller tom cell betyder att värdet saknas",
        en: "A zero or an empty cell means that the value is missing",
      },
    ],
    parameters: [
      ["SIGNAL", "nollor"],
      ["SAMMANFATTA", "nollor"],
    ],
  },
];
