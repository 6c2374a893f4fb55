import type { CopyText } from "./copy.sv";

const cells = (count: number): string => (count === 1 ? "1 cell" : `${count} cells`);
const formulas = (count: number): string => (count === 1 ? "1 formula" : `${count} formulas`);

export const copyText: CopyText = {
  reading: "Reading which sheets there are",
  failed: "The sheets could not be read. Try again.",
  again: "Read the sheets again",
  ready: "Ready choices",
  specification: (sheet) => `The specification ${sheet}`,
  survey: "The survey's results, without the answers",
  sheets: "Sheets to go along",
  none: "No sheet has been chosen.",
  notes: {
    answers: (count) =>
      `Has the answers of ${count === 1 ? "1 person" : `${count} people`}. Does not come along.`,
    personal: (count) =>
      `Has ${count === 1 ? "1 personal identity number" : `${count} personal identity numbers`}. Does not come along.`,
    hidden: "A hidden sheet.",
    email: (count) =>
      `${count === 1 ? "1 e-mail address" : `${count} e-mail addresses`} on the sheet come along.`,
    ours: (count) =>
      `${formulas(count)} calculated by the add-in ${count === 1 ? "becomes a value" : "become values"}.`,
  },
  formulasAsNotes: "Write the add-in's formulas as notes",
  as: "The copy becomes",
  asOf: { workbook: "a new workbook", sheets: "new sheets in this workbook" },
  noNewWorkbook: "This version of Excel cannot open new workbooks from an add-in.",
  writes: {
    workbook: (count) =>
      `Opens a new workbook with the sheet Om kopian and ${count === 1 ? "1 sheet" : `${count} sheets`}. This workbook is not changed.`,
    sheets: (count) =>
      `Writes ${count === 1 ? "1 new sheet" : `${count} new sheets`} whose names end in (värden).`,
  },
  make: "Make the copy",
  making: "Making the copy",
  made: "The copy has been opened as a new workbook. Save it under a name of its own before it is sent.",
  behind: "If you cannot see it, it is behind this window: choose it on the Window menu.",
  popUp: "If no new window comes: allow pop-ups for Excel in the browser, or write the copy as new sheets.",
  notOpened: "Excel did not open the new workbook. The copy can be written as new sheets instead.",
  refused: {
    answers: (sheet, count) =>
      `The copy would hold the answers of ${count === 1 ? "1 person" : `${count} people`}. Leave out the sheet ${sheet}.`,
    personal: (sheet, count) =>
      `The copy would hold ${count === 1 ? "1 personal identity number" : `${count} personal identity numbers`}. Leave out the sheet ${sheet}.`,
    gone: (sheet) => `The sheet ${sheet} is no longer there. Read the sheets again.`,
    "too-large": (sheet) => `The sheet ${sheet} is too large for a copy: more than 300 000 cells.`,
    calculating: (sheet) =>
      `Excel is still calculating on the sheet ${sheet}. Wait until it is done and try again.`,
    stuck: (sheet) =>
      `The sheet ${sheet} shows #NAME? where the add-in should calculate. Mend the formulas first, or the receiver gets the same error.`,
  },
  work: {
    doing: "Writing the copy",
    done: (sheets) => `The copy is on ${sheets}.`,
    undone: "The sheets with the copy have been removed again.",
  },
  valuesSheet: (sheet) => `${sheet} (värden)`,
  about: {
    sheet: "Om kopian",
    title: "About the copy",
    notes: [
      "The sheets are a copy with fixed values. They look the same without the add-in, in Excel and in LibreOffice.",
    ],
    from: "From the workbook",
    date: "Copied",
    addin: "Made with",
    addinName: "Familjecentral för Excel",
    definition: "Definition of a family centre",
    headings: { sheet: "Sheet", what: "Contents" },
    content: ({ cells: count, tables }) =>
      [cells(count), ...(tables === 0 ? [] : [tables === 1 ? "1 table" : `${tables} tables`])].join(", "),
    leftOut: "Does not come along",
    ours: (count) => `${formulas(count)} that the add-in calculates: the values remain.`,
    fixed: (count) =>
      `${formulas(count)} that fetch from outside the copy, or differ between programs: the values remain.`,
    native: (count) => `${formulas(count)} came along and are calculated in the copy.`,
    hidden: (sheet) => `Hidden rows and columns of the sheet ${sheet} are empty.`,
    charts: (count) =>
      `${count === 1 ? "1 chart" : `${count} charts`} whose figures are on sheets that are not here, or of a kind that cannot be written from here.`,
    conditional: (sheet, count) =>
      `${count === 1 ? "1 rule" : `${count} rules`} of conditional formatting on the sheet ${sheet}: the colours that ${count === 1 ? "it gives" : "they give"} are not seen in the copy.`,
    never: "Comments, drop-downs, names, queries, macros and pictures.",
    errors: (count) => `${cells(count)} show an error value, as in the workbook.`,
    missing: {
      looks: "Fonts, colours and widths: this version of Excel does not tell of them.",
      borders: "Lines around cells: this version of Excel does not tell of them.",
      merged: "Merged cells: this version of Excel does not tell which they are.",
      conditional: "Conditional formatting: this version of Excel does not tell how much there is.",
      hidden: "Whether rows or columns are hidden could not be seen; if so they come along.",
      charts: "Charts: this version of Excel does not tell what they are made of.",
      page: "How the sheets are printed.",
    },
  },
  left: {
    tables: (count) =>
      `${count === 1 ? "1 table" : `${count} tables`}: the cells are plain cells in the copy.`,
    charts: (count) => (count === 1 ? "1 chart." : `${count} charts.`),
  },
  summary: ({ ours, native, fixed }) =>
    `${formulas(ours + fixed)} became values${native === 0 ? "" : `, ${formulas(native)} came along`}.`,
};
