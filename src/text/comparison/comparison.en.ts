import { countEn as count } from "../counting";
import type { ComparisonText } from "./comparison.sv";
import { partsText } from "./parts.en";
import { writtenText } from "./written.en";

/** The sentences of Jämför and its parts, in English. What stands in cells stays Swedish. */
export const comparisonText: ComparisonText = {
  lead: {
    table: "Compare centres or municipalities: five figures for each indicator, with the values in order.",
    words: "What the table says, one sentence for each indicator.",
    coverage: "Which municipalities have a family centre, and which are left.",
    structure:
      "Agreements that run out, and what holds the collaboration up. Never a mark, never part of the class.",
    years: "Two years side by side. What is missing has no change.",
    report: "What the steering group needs on one sheet, and worksheets for what is to be done.",
  },
  source: {
    label: "Table or range",
    none: {
      heading: "No table to compare",
      text: "Select the table in the sheet, headings included, and choose Read the selection. Or create the sample on Start.",
    },
    read: "Read the selection",
    readHint: "Reads the range that you have selected, or the table that you stand in.",
    notRead:
      "The selection has no heading row with names and values below it. Select the whole table, headings included.",
    tooLarge: "The selection is too large. Select the table only.",
    found: (rows, columns) =>
      `${count(rows, "row", "rows")} and ${count(columns, "indicator", "indicators")}.`,
    turned: "The centres stand as columns. They are read so; the sheet is not changed.",
    turn: "Turn",
    twoRows: "Two heading rows are read as one.",
    units: "The units have been moved into the headings.",
    aggregates: (names) => `Not counted: ${names}.`,
    counts: "Count it",
    leaveOut: "Leave it out",
    rows: "Rows",
    differs: (name, heading) => `${name} is neither the sum nor the mean of the others in ${heading}.`,
    mixedAggregate: (name, sums, means) =>
      `${name} is a sum in ${count(sums, "column", "columns")} and a mean in ${count(means, "column", "columns")}.`,
    nameless: (n) =>
      n === 1
        ? "One row has figures but no name, and is not read."
        : `${n} rows have figures but no name, and are not read.`,
    shifted: (heading, holds, isTurned) =>
      isTurned
        ? `The rows seem to have been shifted: “${holds}” stands beside ${heading}. Move the headings so that each stands beside its own values, and the table is read.`
        : `The columns seem to have been shifted: “${holds}” stands below ${heading}. Move the headings so that each stands above its own values, and the table is read.`,
    doubled: (names) =>
      `The same name on several rows: ${names}. Give them different names, or they cannot be told apart.`,
    fixedRange: "The range is no table, so rows that are added below it are not taken in.",
    signs: "What do the signs mean?",
    signOf: {
      okänd: "Dashes and dots mean that the value is missing",
      Kolada: "Kolada: – no data, . not applicable, .. confidential",
      SCB: "Statistics Sweden: – zero, .. not available",
    },
    textNumbers: (cells) =>
      `${count(cells, "number is", "numbers are")} typed as text. Excel’s own formulas do not count them.`,
    makeNumbers: "Turn text into numbers",
    asked: (cells) => `${count(cells, "cell needs", "cells need")} an answer`,
    askedCell: (name, heading, text) => `${name}, ${heading}: “${text}”`,
    why: {
      about: "is approximate. Which number belongs here?",
      bound: "is a limit and no number. Which number belongs here?",
      span: "is a span. Which number belongs here?",
      fraction: "is written as a fraction.",
      "two-readings": "can be read in two ways.",
      "two-days": "may be different days.",
      "no-day": "is a day that does not exist. Write the date like this: 2025-07-01.",
      parts: "is several numbers. Which one counts?",
      "words-beside": "is a number with words. Which number belongs here?",
      "other-unit": "has another unit than the others. Convert the number, or write saknas.",
      "more-than-yes-or-no": "says more than yes or no. Write ja or nej, or choose the type Choice.",
      error: "is an error in the workbook. Mend the formula or write saknas.",
      zero: "is a zero.",
      "share-or-percent": "stands in a column that mixes 0–1 and 0–100.",
      "one-or-whole": "stands among shares in per cent and could be both 100% and 1%.",
      "not-of-its-type": "does not fit the column. Write a value, or change the column’s type.",
    },
    write: (shown) => `Write ${shown}`,
    writeMissing: "Write saknas",
    more: (cells) => `and ${cells} more`,
    mixes: (heading) => `The column ${heading} mixes 0–1 and 0–100. Write all shares in the same way.`,
  },
  choices: {
    rows: "Rows",
    allRows: "All",
    columns: "Indicators",
    search: "Find an indicator",
    chosen: (some, all) => `${some} of ${all} chosen`,
    none: "Choose at least one indicator.",
    noneYet: (cells) =>
      `No indicator is chosen yet, since ${count(cells, "cell", "cells")} cannot be read. Answer the questions under Data, or choose an indicator all the same.`,
    gone: (headings: string, table: string) =>
      `${headings} is no longer in ${table}. If the column has another name now, tick it here.`,
    all: "Choose all",
    clear: "Choose none",
    values: (known, missing, asked) =>
      [
        `${count(known, "value", "values")}`,
        ...(missing > 0 ? [`${missing} missing`] : []),
        ...(asked > 0 ? [`${asked} cannot be read`] : []),
      ].join(", "),
    open: (heading) => `Settings for ${heading}`,
    type: "Type",
    typeOf: {
      tal: "Number",
      andel: "Share",
      "ja/nej": "Yes/no",
      val: "Choice",
      år: "Year",
      datum: "Date",
      text: "Text",
    },
    zeros: "A zero is",
    zeroOf: { "": "not decided", tal: "a value", saknas: "a missing value" },
    zeroAsked: (headings) => `Is a zero a value? It concerns ${headings}.`,
    zerosAreValues: "Yes, zeros are values",
    zerosAreMissing: "No, the value is missing",
    direction: "Direction",
    directionOf: { "": "none", hög: "more is better", låg: "less is better" },
    decimals: "Decimals",
    decimalsUsual: "as in the table",
    signal: "Show the signal",
    signalNeeds: "Choose a direction before you show signals.",
    signalFew: (values) => `${count(values, "value is", "values are")} too few: all turn yellow.`,
    definition: "What the figure means",
    ratios: "Ratios",
    ratioOf: {
      "visits-per-hour": "Visits per opening hour",
      "children-per-nurse": "Children per nurse",
      "pregnant-per-midwife": "Pregnant women per midwife",
      "children-per-psychologist": "Children per psychologist",
      "visits-per-child": "Visits per week and child",
    },
    ratioRefused: (name) => `${name} cannot be worked out: the head count may contain vacancies.`,
  },
  result: {
    of: (place, all) => `${place} of ${all}`,
    previous: "Previous indicator",
    next: "Next indicator",
    figures: { count: "Count", lowest: "Lowest", median: "Median", mean: "Mean", highest: "Highest" },
    plot: (heading) => `${heading}, in order`,
    asTable: "Show as a table",
    asPlot: "Show as a chart",
    name: "Name",
    value: "Value",
    signal: "Signal",
    median: "median",
    missing: (names) => `Missing: ${names}`,
    aggregates: "Shown but not counted",
    signalOf: {
      grön: "grön: in the best quarter",
      gul: "gul: in the middle",
      röd: "röd: in the last quarter",
      grå: "grå: the value is missing",
    },
    relative: "The position among the others, not good or bad.",
    writes: (sheet, indicators) =>
      `Writes ${count(indicators, "indicator", "indicators")} on the sheet ${sheet}, with formulas that follow the table.`,
    write: "Write the comparison",
    waits: (cells) =>
      `${count(cells, "cell", "cells")} in the chosen columns need an answer before the comparison can be written.`,
    waitsForNumbers: "First turn text into numbers, so that Excel’s formulas and the add-in’s count alike.",
    wordsWrites: (sheet) => `Writes a formula for each sentence on the sheet ${sheet}.`,
    writeWords: "Write the sentences",
    nothing: "Choose indicators under Table first.",
    toTable: "To Table",
  },
  ...partsText,
  ...writtenText,
};
