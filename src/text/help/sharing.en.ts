import type { Section } from "./section";
import type { ContractText } from "./sharing.sv";

/** Skicka och samla in, part by part, and the command line for IT. */
export const sharingSections: readonly Section[] = [
  {
    id: "innan-ni-skickar",
    heading: "Before a workbook is sent",
    paragraphs: [
      "Check looks through all sheets, hidden ones too, and says what whoever gets the file sees or can dig out: answers to surveys, figures of fewer than five answers, personal identity numbers and e-mail addresses, hidden sheets, rows and columns, links to other files, names that are hidden, broken or point to other files, comments, notes, pivot tables and the file's properties. Nothing is changed. Show leads to the cell; a hidden sheet can be shown and hidden again, and what a name stands for or the file's properties say is seen in the pane when you ask for it, and stored nowhere. What Excel does not let the add-in see is listed by itself.",
      "Copy makes a new workbook of the sheets that you choose. The add-in's formulas become values, so that it looks the same for those who lack the add-in and in LibreOffice. Excel's own formulas come along when everything that they fetch from does. Hidden rows and columns become empty. Lines and merged cells come along, also where the copy becomes new sheets. Conditional formatting by value, text or formula, colour scales, data bars, icons and the highest or lowest come along in a new workbook; icons that only newer Excel has, and rules that look at sheets outside the copy, or for words that no cell has, do not. Where the copy becomes new sheets neither rules, charts nor tables come along. How many is said. A sheet with people's answers or personal identity numbers never comes along.",
      "The sheet Om kopian says which workbook it comes from, when it was made and what was left behind.",
    ],
    steps: [
      "Choose Send and collect, Check, and look through the workbook. Decide on what is found.",
      "Choose Copy. The sheets with results are chosen already; a ready choice takes one receiver's specification, or a survey's results without the answers.",
      "Press Make the copy. Excel opens it as a new workbook: save it under a name of its own and send that file, not the one that you work in.",
    ],
  },
  {
    id: "skicka-ut",
    heading: "Sending out tables to fill in",
    paragraphs: [
      "Template makes a workbook without formulas, a table on each sheet, with drop-downs and help at each cell. Headings are locked without a password, cells are open and pasting works. The sheet Så fyller du i comes first.",
      "For one centre its name is there already, and rows without a name count as its own. Where the field is left empty those who fill in say which centres it is about.",
    ],
    steps: [
      "Choose which tables are to be filled in, to whom they go back and by when.",
      "Press Make the template, save the new workbook and send it.",
    ],
  },
  {
    id: "samla-in",
    heading: "Collecting what comes back",
    paragraphs: [
      "Collect reads up to 300 files at once, in the pane and in a thread of its own. Nothing is sent anywhere, and macros, links, names and hidden sheets do not come along. Tables are found by their names, or else by their headings, also where nobody has made tables of them.",
      "Numbers and dates written as text are read as numbers and dates, and dates of workbooks that count from 1904 are counted anew. Amounts that their heading, a row above or the number format says are in thousands (tkr) are read once you have said whether to convert them, and in another currency or with VAT not at all. A heading that has been renamed is asked about. When what has been collected is written, the workbook remembers the answers: the next time a column with the same heading is read so in all files, and amounts are converted as last time in files of the same name. What holds is shown under Choices, with Choose again. Where one centre comes from two files, what differs stands side by side, and you say which file counts, or which of them for a single cell. What has been collected is written on a new sheet, or the centres in tblCentraler where the workbook has it: each by its name, new ones in blank rows and then in new ones at the end.",
      "The same file can be read any number of times: where the workbook has an earlier collection its rows are changed, no row becomes two, and each cell that changes is shown with what stands there and what it becomes before anything is written. Where a centre comes from several files, the file that its row has been read from counts, for single cells too, until you choose another; you are asked again only when a file is new or says something else. What somebody has changed by hand since stays until you choose what the file says. A collection can also begin anew on new sheets, next year for example. Where the workbook has tblKommuner you are told who has not answered, with a text to send.",
    ],
    steps: [
      "Choose all files at once.",
      "Answer what is asked under Choices.",
      "Press Write what was collected. Each kind of table gets a new sheet, and two columns say where a row comes from and when it was read.",
    ],
  },
  {
    id: "fill",
    heading: "For IT: calculating files without Excel",
    paragraphs: [
      "The command npm run fill -- IN.xlsx OUT.xlsx calculates each FC cell of a workbook by the same functions as in Excel and stores the values. Everything else in the file stays byte for byte. What Excel itself calculates around a call of FC is calculated only where it is surely known; otherwise the cell is named and nothing is guessed. A formula that the file does not mark as one that may spill gets the first of its answer, as in Excel. A workbook that counts days from 1904 is not read: the functions are given days as numbers, and there the same number is another day.",
      "Several files, or a folder, are calculated at once. With --check nothing is written. With --keep-going what could be calculated is written though some cell could not. The exit code is 0 when all is calculated, 1 when some cell could not be, and 2 when a file could not be read.",
      "The command needs Node.js 20 or newer, no Excel and no network.",
    ],
  },
];

export const contractText: ContractText = {
  title: "Shared tables",
  lead: "This is what a template holds and what a collection reads. Whoever builds files or exports of their own can go by it: the table's name, the headings and what is to stand below them.",
  version: (version) => `Version ${version}.`,
  rules: [
    "A table is known by its name, or else by its required headings being there. Columns may stand in any order, and other columns are left in the file.",
    "A heading is read under its other names too. Upper and lower case, spaces and a unit in brackets make no difference.",
    "The version rises when a heading gets another meaning or a new one becomes required. A heading that is only renamed stays under its old name, so that templates of older versions are read as before.",
    "An empty cell means that it is not known. It never becomes no or zero.",
  ],
  data: "The same as data",
  columns: { heading: "Heading", other: "Also read as", holds: "Contents", required: "Required" },
  yes: "yes",
  types: {
    name: "A name",
    text: "Text",
    anything: "Anything",
    presence: "Whether the service is there",
    number: "A number",
    date: "A date, for instance 2026-12-15",
    rating: "A rating, 1–5",
    word: "One of the words",
  },
  units: { area: "in square metres", money: "in kronor" },
  words: (words) => `Words: ${words}`,
};
