import type { FunctionTexts } from "./function-text";

export const comparisonInEnglish: FunctionTexts = {
  SIGNAL: {
    description:
      "Where each value stands among the others: grön (green) in the best quarter, röd (red) in the worst, otherwise gul (yellow); grå (grey) where the value is missing. Fewer than four values are yellow.",
    parameters: [
      [
        "values",
        "One column of numbers in the same unit, one a row. Write saknas, ej aktuellt or skyddad where there is no value. Leave out sums and rows for the county or the country.",
      ],
      ["direction", "hög if more is better, låg if less is better."],
      [
        "zeros",
        "Needed when a zero or an empty cell is among the values: tal if zeros are values, saknas if the value is missing.",
      ],
    ],
  },
  SAMMANFATTA: {
    description:
      "Sums up a table in words, a Swedish sentence for each column: the lowest and highest number, or how many answered ja and which. Says who lacks a value.",
    parameters: [
      [
        "table",
        "A table with a heading row and names in the first column. Each other column has only numbers or only ja and nej (saknas, ej aktuellt and skyddad are allowed). Write the unit in the heading.",
      ],
      [
        "zeros",
        "Needed when a zero or an empty cell is among numbers: tal if zeros are values, saknas if the value is missing.",
      ],
    ],
  },
  FINNS: {
    description:
      "Which municipalities have a family centre: ja, nej, or uppgift saknas (not stated) where only a centre of unknown class could make it ja.",
    parameters: [
      ["municipalities", "One column with all municipalities to compare, one a row."],
      [
        "centre_municipalities",
        "One column with the municipality of each centre, one centre a row. The names must be among the municipalities.",
      ],
      [
        "classes",
        "One column with the class of each centre in the same order, for instance from FC.KLASS. Without it every centre counts.",
      ],
      ["class", "The class that is to be there, such as FC; by default FC or FCLV."],
    ],
  },
  AVTALSSTATUS: {
    description:
      "How each agreement stands on a day: gäller (runs), löper ut (within the notice), utgånget (expired), förlängt (extended), tills vidare, under revidering or uppgift saknas (not stated).",
    parameters: [
      [
        "valid_until",
        "One column with the last day of validity, one agreement a row: a date, tills vidare (until further notice) or under revidering (under revision); an empty cell = not stated.",
      ],
      ["today", "The day to judge by, such as TODAY()."],
      [
        "notice",
        "The number of months before the last day in which the agreement is running out; default 6, ingen = 0.",
      ],
      [
        "extended",
        "One column with ja where the agreement is extended when it has passed, in the same order.",
      ],
    ],
  },
};
