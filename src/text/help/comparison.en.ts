import type { ComparisonHelp } from "./comparison.sv";

const missingIsNeverZero =
  "What is missing never becomes zero and is never counted. Write saknas (missing), ej aktuellt (does not apply) or skyddad (hidden); -, –, . and .. mean missing.";

const zerosMustBeExplained =
  "In Excel on a computer an empty cell and a zero look the same to a function. Where there is one among the numbers, the argument zeros is therefore needed: tal if zeros are values (then write saknas where a value is missing), or saknas.";

export const comparisonHelp: ComparisonHelp = {
  SIGNAL: {
    about:
      "Colours a comparison: shows which values belong to the best and the worst quarter of a column. The colour is a place among the others, not a verdict of good or bad: say so beside the colours.",
    rules: [
      "A value is green (grön) if the number of values as good or better, itself included, is at most a quarter of all; red (röd) likewise from the other end. Equal values across the border are therefore yellow (gul), and so are all where there are fewer than four.",
      missingIsNeverZero,
      zerosMustBeExplained,
      "Sums, the county and the country are not among what is compared: leave them out of the range. Text above the values is a heading and is answered with Signal.",
    ],
    examples: [
      "Open preschool hours a week at eight centres, where more is better: two are green and two red.",
      "One value is missing, and a zero is a value: four numbers remain, so only the lowest and the highest are coloured.",
    ],
  },
  SAMMANFATTA: {
    about:
      "Writes a Swedish sentence for each column of a table, to paste into the steering group's papers: the lowest and the highest number, or how many answered ja (yes) and which they are.",
    rules: [
      "A column must have either only numbers or only ja and nej. The heading opens the sentence: write the unit in it.",
      "The number of ja is out of those that have an answer; after it stands who lacks one. More than twenty names are shortened.",
      missingIsNeverZero,
      zerosMustBeExplained,
      "In a column of ja and nej an empty cell means that the answer is missing.",
    ],
    examples: [
      "A number and a yes/no question for three centres.",
      "Answers are missing, and that is said afterwards.",
    ],
  },
  FINNS: {
    about:
      "Shows the coverage: which municipalities have a family centre, which do not, and where it cannot be said.",
    rules: [
      "Without a class FC and FCLV count; without classes every centre that stands in centre_municipalities counts.",
      "A centre of unknown class gives uppgift saknas (not stated), unless another centre in the municipality already gives ja.",
      "A centre in a municipality that is not among the municipalities is an error, with the name that is likely meant: a slip of the pen must not become a no.",
    ],
    examples: [
      "Falun has two centres, Borlänge none; the class in Orsa is not known.",
      "Only family centres of the class FC.",
    ],
  },
  AVTALSSTATUS: {
    about: "Shows how each agreement stands on a day, so that those that soon run out are seen in time.",
    rules: [
      "Löper ut (running out) means that the last day is today or later, but no later than the months of notice from today (6 when none are given). Where the month has no such day its last day counts: 31 August and six months is 28 February, or the 29th in a leap year.",
      "After the last day the agreement is förlängt (extended) if the column says ja, otherwise utgånget (expired). An extension that nobody has stated does not count.",
      "Every row has an answer: an empty cell is an agreement whose end is not known, hence uppgift saknas (not stated). Dates are Excel's own or text such as 2025-07-01.",
    ],
    examples: [
      "Four agreements on 15 November 2019 with six months of notice.",
      "Two agreements that have passed; one is extended. Three months of notice.",
    ],
  },
};
