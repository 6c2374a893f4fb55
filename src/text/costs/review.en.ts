import { countEn as count, moreEn } from "../counting";
import type { ReviewText } from "./review.sv";

const quote = (text: string): string => `“${text}”`;
const orEmpty = (text: string): string => (text === "" ? "empty" : text);

export const reviewText: ReviewText = {
  lead: "Check an invoice specification that you have received: every line and sum, by its own figures and by the tables here.",
  source: {
    paste: "Paste the specification",
    pasteHint:
      "Copy the lines with their headings, or the whole sheet, from Excel, the message or a PDF. What you paste is not saved.",
    example: "Kostnadsslag, Helt belopp, Beräkning, Belopp …",
    clear: "Clear",
    cleared: "The specification is removed from the pane.",
    useSelection: "Read the selection",
    selectionHint: "If it is in the workbook: select it, or a cell on its sheet.",
    pasted: (rows) => `Pasted, ${count(rows, "row", "rows")}`,
    read: (place) => `Reading ${place}.`,
    show: (place) => `Select ${place}`,
    noSelection: "The selection could not be read. Select one area of cells, and try again.",
    emptySelection:
      "There is nothing to read where you are. Select the specification, or a cell on its sheet.",
    tooLarge: "The area is larger than a specification can be. Select its lines only.",
    gone: (sheet) =>
      `The specification on the sheet ${sheet} can no longer be read. It is removed from the pane.`,
  },
  choices: {
    compare: "Compare with the tables of the workbook",
    compareNote: (costs, parties) =>
      `Every line is held against what ${costs} and ${parties} give, and lines that are missing are found.`,
    centre: (centre) => `For ${centre}, which is chosen in Split.`,
    alone: "The workbook has no tables of costs and parties, so the lines are checked by their own figures.",
  },
  columns: {
    heading: "The columns of the specification",
    foreign:
      "The headings are not ours, so the columns are read by what stands in them. Correct those that came out wrong. What is missing cannot be checked, and is said beside the line.",
    summary: (known, columns) => `${known} of ${columns} columns are read`,
    unnamed: (number) => `Column ${number}`,
    empty: "Empty",
    example: (text) => `For example ${text}`,
    none: "Not read",
    meanings: {
      biller: "Charges",
      charged: "Is charged",
      kind: "Kind of cost",
      period: "Time",
      verksamhet: "Service",
      whole: "Whole amount",
      key: "Key",
      calculation: "Calculation",
      share: "Share",
      amount: "Own amount",
      vatCode: "VAT code",
      payer: "Paid by",
    },
  },
  refused: {
    specification: "The specification cannot be read:",
    tables: "The tables cannot be worked out, so the lines are checked by their own figures only:",
  },
  noLines: "The specification has no lines.",
  pair: (biller, charged) => `${biller} invoices ${charged}`,
  lineOf: (biller, charged) => `${biller} to ${charged}`,
  summary: {
    allRight: (lines) =>
      lines === 1 ? "The line is right." : `All ${count(lines, "line", "lines")} are right.`,
    right: (lines) => `${count(lines, "line is", "lines are")} right.`,
    deviating: (lines, missing, kronor) => {
      const deviate = count(lines, "deviates", "deviate");
      if (missing === 0) return `${deviate}, ${kronor}.`;
      const lack = count(missing, "line is missing", "lines are missing");
      return lines === 0 ? `${lack}, ${kronor}.` : `${deviate} and ${lack}, ${kronor}.`;
    },
    unknown: (lines) => `For ${count(lines, "line", "lines")} the difference in kronor cannot be told.`,
    unchecked: (lines) => `${count(lines, "line", "lines")} cannot be checked.`,
    sumsRight: "The sums agree with the lines.",
    wrongSums: (sums) => `${count(sums, "sum does", "sums do")} not agree with the lines.`,
  },
  tooMuch: (kronor) => `SEK\u00a0${kronor} too much`,
  tooLittle: (kronor) => `SEK\u00a0${kronor} too little`,
  together: {
    tooMuch: (kronor) => `SEK\u00a0${kronor} too much in all`,
    tooLittle: (kronor) => `SEK\u00a0${kronor} too little in all`,
  },
  noDifference: "with no difference in kronor",
  cannotSay: "cannot be told",
  figures: { stated: "Stated", lines: "The lines", expected: "Should be", difference: "Difference" },
  kronor: (amount) => `SEK\u00a0${amount}`,
  vatCode: "VAT code",
  nothing: "nothing",
  findings: {
    amount: ({ part, whole, expected }) => `${part} of SEK\u00a0${whole} is SEK\u00a0${expected}.`,
    share: ({ part, stated, expected }) => `The share is ${stated}, but ${part} is ${expected}.`,
    "over-whole": ({ stated }) => `The calculation ${quote(stated)} comes to more than the whole amount.`,
    days: ({ stated, expected }) =>
      `The calculation divides by ${stated} days, but the period has ${expected}.`,
    "too-many-days": ({ stated, expected }) =>
      `The calculation counts ${stated} days, but the period has ${expected}.`,
    "other-whole": ({ stated, expected, by, unit }) =>
      `The line counts on ${stated} ${unit}, but the line for ${by} on ${expected} ${unit}, with the same key and period.`,
    "other-part": ({ stated, expected, by, unit, verksamhet }) =>
      `The line counts with ${stated} ${unit} for ${verksamhet}, but the line for ${by} with ${expected} ${unit}, with the same key and period.`,
    "vat-mixed": ({ stated, expected }) =>
      `The VAT code is ${orEmpty(stated)}, but ${orEmpty(expected)} on another line of the same cost.`,
    twice: () => "The same line already stands above.",
    "table-whole": ({ stated, expected }) =>
      `The whole amount is SEK\u00a0${stated}, but the cost is SEK\u00a0${expected} in the table.`,
    "table-calculation": ({ stated, expected }) =>
      `The calculation is ${quote(stated)}, but becomes ${quote(expected)} with the areas and keys of the tables.`,
    "table-share": ({ stated, expected }) => `The share is ${stated}, but ${expected} by the tables.`,
    "table-amount": ({ expected }) => `The amount is SEK\u00a0${expected} by the tables.`,
    "table-period": ({ stated, expected }) =>
      `The period is ${stated}, but ${orEmpty(expected)} in the table of costs.`,
    "table-vat": ({ stated, expected }) =>
      `The VAT code is ${orEmpty(stated)}, but ${orEmpty(expected)} in the table of costs.`,
    "table-name": ({ stated, expected }) =>
      `What stands as ${quote(stated)} is called ${quote(expected)} in the tables.`,
    "not-in-tables": () => "There is no such line in the tables.",
  },
  missing: "The line is in the tables but not in the specification.",
  unchecked: {
    "no-amount": () => "The amount is missing.",
    "amount-text": (text) => `The amount ${quote(text)} is no number.`,
    "no-whole": () => "The whole amount is missing, so there is nothing to take the share of.",
    "whole-text": (text) => `The whole amount ${quote(text)} is no number.`,
    "no-calculation": () => "Both calculation and share are missing.",
    words: (text) => `The calculation ${quote(text)} cannot be followed, and no share is stated.`,
  },
  byTables: (kronor) => `By the tables it should be SEK\u00a0${kronor}.`,
  sums: {
    sum: (_, expected) => `The lines sum to SEK\u00a0${expected}.`,
    rounding: (_, expected) => `To whole kronor it is SEK\u00a0${expected}.`,
    total: (_, expected) =>
      `The sum is SEK\u00a0${expected}, with the rounding that stands on a line of its own.`,
    vat: (code, expected) =>
      code === ""
        ? `Lines without a VAT code sum to SEK\u00a0${expected}.`
        : `Lines with the VAT code ${code} sum to SEK\u00a0${expected}.`,
    part: (_, expected) => `The lines above sum to SEK\u00a0${expected}.`,
    named: (label, expected) => `The lines that ${quote(label)} is of sum to SEK\u00a0${expected}.`,
  },
  rightIs: (kronor) => `Right lines come to SEK\u00a0${kronor}.`,
  rightAsStated: "Right lines come to what is stated: the fault is in the lines.",
  rightUnknown: "What right lines come to cannot be said.",
  unknownSum: (label) => `It is not said which lines ${quote(label)} is the sum of.`,
  remarks: {
    "organisation-alike": (stated, inTables) =>
      `${quote(stated)} is spelt ${quote(inTables)} in the tables. They are read as one organisation.`,
    "organisation-unknown": (stated) =>
      `${quote(stated)} is not among the parties. The lines are held against the organisations that have such lines.`,
    "not-compared": (lines) =>
      `${count(lines, "line is", "lines are")} unknown to the tables. Perhaps they are of another centre or year. Only their own figures are checked.`,
    "other-periods": (lines, kronor) =>
      `The tables also have ${count(lines, "line", "lines")} for other periods, SEK\u00a0${kronor}. They are not counted as missing.`,
  },
  lists: {
    deviating: "What deviates",
    unchecked: "What cannot be checked",
    sums: "Sums that do not agree with the lines",
    right: (lines) => `${count(lines, "line that is", "lines that are")} right`,
    more: moreEn,
  },
  verdicts: {
    right: "right",
    deviating: "deviates",
    missing: "missing",
    unchecked: "cannot be checked",
  },
  row: (number) => `row ${number}`,
  noRow: "missing in the specification",
  nameless: "A line without a name",
  showLine: (line) => `Show ${line}`,
  shownLine: (line) => `Shows ${line} of what was pasted.`,
  copy: "Copy as text",
  copied: "Copied",
  copiedAll: "The review is copied as text, to paste into a message.",
  copyFailed: "The text could not be copied. Write the review to a sheet, and copy it there.",
  message: {
    about: (biller, charged) => `Review of the specification from ${biller} to ${charged}`,
    aboutSomething: "Review of the specification",
  },
  write: {
    sentence: "Writes the sheet Granskning with every line, recomputed by formulas. Nothing else changes.",
    withTables:
      "Writes the sheet Granskning with every line, recomputed by formulas from the line and from the tables, and the sheet that they read. Nothing else changes.",
    action: "Write the review",
  },
  sheet: {
    review: {
      title: "Review of an invoice specification",
      notes: [
        "Amounts in kronor. Omräknat (recomputed) is the whole amount times the calculation. One öre may differ, as the öre that are left over in a split go to one of the parties.",
        "The differences are formulas. Verdicts and remarks are those of the time when the review was written.",
      ],
    },
    ofSheet: (place) => `The specification is read from ${place}: when it changes, the differences follow.`,
    ofPaste: "The specification was pasted, and its figures stand as they stood.",
    tables: {
      title: "What the tables give",
      notes: ["All lines by the tables of costs and parties. The sheet Granskning reads from here."],
    },
  },
};
