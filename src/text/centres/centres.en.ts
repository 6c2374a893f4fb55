import type { CentresText } from "./centres.sv";
import { countEn as count, moreEn } from "../counting";

export const centresText: CentresText = {
  lead: "The class of each centre, and why.",
  none: {
    heading: "No table of centres",
    text: "The table needs the headings Central, MHV, BHV, ÖF and Soc. Create one on Start, or stand in a table of your own.",
    action: "Go to Start",
  },
  definition: {
    label: "Definition",
    builtIn: "Built in",
    tables: "In the workbook",
    choices: {
      FFFF: {
        name: "FFFF, the national one",
        meaning: "FC when all four are wholly there. FCLV when BHV and at least one municipal service are.",
        source: "FFFF's national guidance 2021, and Rikshandboken",
      },
      VARMLAND: {
        name: "Region Värmland",
        meaning: "As FFFF, but an open preschool run by somebody else is enough for FCLV.",
        source: "the region of Värmland",
      },
      DALARNA2017: {
        name: "Dalarna in 2017",
        meaning: "As FFFF, but for FC the municipality must run the open preschool.",
        source: "a presentation by the region of Dalarna",
      },
      SAMMALOKAL: {
        name: "Same premises",
        meaning:
          "FC when all four are in the same premises, even if in part. FCLV when BHV and ÖF or Soc are.",
        source: "a presentation by the region of Dalarna",
      },
    },
    table: (table) => `The table ${table}`,
    tableMeaning: "The rows are tried from the top. The first whose demands hold gives the class.",
    source: (source) => `Source: ${source}.`,
    demands: "What it demands",
    demandsLegend:
      "hel: the whole service. annan: run by somebody else than the municipality. en av: at least one of them. delvis: at least in part. valfri: no demand.",
    write: "Write a definition of your own",
    writeHint: "Puts the chosen one in a table on a new sheet, for you to change.",
  },
  asItIs: {
    sheet: {
      title: "The class of each centre",
      note: (place) =>
        `Read out of ${place} as the range is. What changes there comes along, but not rows that are written below it.`,
    },
    work: {
      doing: "Reading the range",
      done: (sheet, rows) =>
        `Class, obstacles and reasons on the sheet ${sheet}, ${count(rows, "row", "rows")}.`,
      undone: "The sheet with the classes is removed again.",
    },
  },
  counts: {
    heading: (centres) => count(centres, "centre", "centres"),
    class: "Class",
    meaning: "Means",
    count: "Number",
    classes: {
      FC: "Family centre",
      FCLV: "Family-centre-like",
      Ingendera: "Neither of the classes",
      "Uppgift saknas": "What is not known decides",
    },
    unreadable: (rows) => `${count(rows, "centre", "centres")} without a class: a cell cannot be understood.`,
  },
  noCentres: "The table has no centres yet. Type one in the first row, and its class appears here.",
  write: {
    heading: "Write in the table",
    adds: (table, sheet) =>
      `Adds the columns Klass, Hinder and Motivering at the end of ${table} on the sheet ${sheet}. Nothing else changes, and they follow when the data change.`,
    renews: (table) => `Gives Klass, Hinder and Motivering in ${table} new formulas with this definition.`,
    current: "Klass, Hinder and Motivering in the table follow this definition.",
    foreign: (table) =>
      `One of the columns Klass, Hinder and Motivering in ${table} holds something else than the add-in's formulas. It is replaced, and that can be undone.`,
    replace: "Replace",
    action: "Write the columns",
    again: "Write the columns anew",
  },
  list: {
    heading: "Centre by centre",
    search: "Search centres",
    filter: "Show",
    all: (number) => `All (${number.toLocaleString("en-GB")})`,
    some: (className, number) => `${className}, ${number.toLocaleString("en-GB")}`,
    unreadable: "Cannot be understood",
    nameless: (row) => `Row ${row}, without a name`,
    none: "No centre fits the search.",
    more: moreEn,
    found: (number) => `${count(number, "centre", "centres")}.`,
    selected: (name, motivation) => `The row of ${name} is selected. ${motivation}`,
    unreadableRow: "A cell of the row cannot be understood. See Data.",
  },
  questions: {
    heading: "The questions",
    lead: (questions, centres) =>
      `${count(questions, "question settles", "questions settle")} ${count(centres, "centre", "centres")} with Uppgift saknas. Fewer are not enough, more are not needed.`,
    settled: "Nothing to ask: every centre has a class.",
    ask: {
      mhv: (centre) => `${centre}: is the midwife there all the time, sometimes or not at all?`,
      bhv: (centre) => `${centre}: is the child health service there all the time, sometimes or not at all?`,
      of: (centre) =>
        `${centre}: is the open preschool there all the time, sometimes or not at all, and is it the municipality that runs it?`,
      soc: (centre) =>
        `${centre}: is the preventive social service there all the time, sometimes or not at all?`,
    },
    copy: "Copy",
    copied: "Copied",
    copiedAll: (questions) => `${count(questions, "question is", "questions are")} copied.`,
    copyFailed: "The browser does not allow copying here. Write the questions to a sheet instead.",
    write: "Write to a sheet",
    sheet: {
      title: "Questions that settle the class",
      note: "Each question settles a class. Type the answer in the column Svar, and carry it over to the table of centres.",
      help: "ja: there all the time. delvis: sometimes, or part of the service. nej: not at all. annan: somebody else than the municipality runs it (ÖF only).",
    },
  },
};
