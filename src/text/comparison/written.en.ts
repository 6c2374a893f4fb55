import { countEn as count } from "../counting";
import type { ComparisonText } from "./comparison.sv";

/** The same in English; what stands in cells stays Swedish. */
export const writtenText: Pick<ComparisonText, "work" | "sheets"> = {
  work: {
    comparison: {
      doing: "Writing the comparison",
      done: (sheet) => `The comparison is written on the sheet ${sheet}.`,
      undone: "The comparison has been taken away again.",
    },
    words: {
      doing: "Writing the sentences",
      done: (sheet) => `The sentences are written on the sheet ${sheet}.`,
      undone: "The sentences have been taken away again.",
    },
    figures: {
      doing: "Writing in the table",
      done: (cells) => `${count(cells, "cell is changed", "cells are changed")}.`,
      undone: "The cells hold what they held before.",
    },
    coverage: {
      doing: "Writing the coverage",
      done: (sheet) => `The coverage is written on the sheet ${sheet}.`,
      undone: "The coverage has been taken away again.",
    },
    catchment: {
      doing: "Creating the table",
      done: (sheet) => `tblUpptag is on the sheet ${sheet}. Add a row for each municipality.`,
      undone: "tblUpptag has been taken away again.",
    },
    agreements: {
      doing: "Creating the table of agreements",
      done: (sheet) => `The agreements are on the sheet ${sheet}. Fill in what is missing.`,
      undone: "The table of agreements has been taken away again.",
    },
    structure: {
      doing: "Creating the table of structure",
      done: (sheet) => `The checks are on the sheet ${sheet}.`,
      undone: "The table of structure has been taken away again.",
    },
    added: {
      doing: "Adding rows",
      done: (table, centres) =>
        `${centres === 1 ? "1 centre has been added" : `${centres} centres have been added`} to ${table}. Fill in what is missing.`,
      undone: "The rows have been taken away again.",
    },
    years: {
      doing: "Writing the change",
      done: (sheet) => `The change is written on the sheet ${sheet}.`,
      undone: "The change has been taken away again.",
    },
    report: {
      doing: "Writing the report",
      done: (sheet) => `The report is written on the sheet ${sheet}.`,
      undone: "The report has been taken away again.",
    },
    methods: {
      doing: "Creating the worksheets",
      done: (sheets) => `${count(sheets, "worksheet is created", "worksheets are created")}.`,
      undone: "The worksheets have been taken away again.",
    },
  },
  sheets: {
    title: "Comparison",
    source: (place, grows, date) =>
      `Source: ${place}, ${date}. ${grows ? "The figures follow the table." : "The figures follow the range, but not rows that are added below it."}`,
    summary:
      "Five figures for each indicator at the top. A value that is missing is never zero and is not counted.",
    signals:
      "The signals show the position among the others, not good or bad. Fewer than four values turn yellow.",
    median: "Median",
    words: { title: "The comparison in words", note: "One formula for each sentence." },
    coverage: {
      title: "Coverage",
      note: "Municipalities with a family centre (FC) or a similar service (FCLV). The figures follow the tables.",
    },
    years: {
      title: "Over time",
      note: (before, after) =>
        `Change from ${before} to ${after}. Where a value is missing there is no change.`,
    },
    report: { title: "Report to the steering group", note: "The figures follow the tables of the workbook." },
    notCompared: { changed: "ändrad definition", mixed: "blandar 0–1 och 0–100" },
    agreements: {
      title: "Agreements",
      note: "Status and dates are worked out from day to day. Is the agreement reviewed every year? Write the day under Senast sett över.",
    },
    structure: {
      title: "Structure and follow-up",
      note: "Fifteen checks for each centre, three for the county. Nothing is added up, and nothing here changes the class.",
    },
    catchment: {
      title: "Catchment areas",
      note: "A row for each municipality that a centre serves. A centre without a row here serves its own municipality.",
    },
  },
};
