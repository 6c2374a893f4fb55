import { countEn as count } from "../counting";
import { listEn as list } from "../listing";
import type { ComparisonText } from "./comparison.sv";

/** The same in English. */
export const partsText: Pick<ComparisonText, "coverage" | "structure" | "years" | "report"> = {
  coverage: {
    noMunicipalities: {
      heading: "The municipalities are missing",
      text: "Coverage needs a table of all municipalities, tblKommuner. Create it on Start.",
    },
    noCentres: {
      heading: "The centres are missing",
      text: "Coverage needs a table of centres and their municipality, tblCentraler.",
    },
    toStart: "To Start",
    groups: { FC: "FC", FCLV: "FCLV", varken: "Neither", "uppgift saknas": "Not known" },
    heading: (all) => `${count(all, "municipality", "municipalities")}`,
    group: "The municipality has",
    count: "Count",
    names: "Municipalities",
    goal: "Goal: at least one per municipality",
    goalOf: { "FC eller FCLV": "FC or FCLV counts", FC: "Only FC counts" },
    countedBy: (heading) => `Centres with ja in ${heading} count`,
    reached: "The goal is reached.",
    left: (some, names) => `${count(some, "municipality", "municipalities")} left: ${names}.`,
    notKnown: (names) => `Cannot be said: ${names}.`,
    unknownMunicipality: (name, likely) =>
      likely
        ? `“${name}” is not among the municipalities. Is ${likely} meant?`
        : `“${name}” is not among the municipalities.`,
    doubledMunicipality: (names) =>
      `The same municipality is in the list several times: ${names}. Remove the double, otherwise it counts twice.`,
    catchment:
      "A centre that serves several municipalities is written in the table tblUpptag: Central and Kommun, a row for each municipality.",
    createCatchment: "Create tblUpptag",
    writes: (sheet) =>
      `Writes municipalities, class, centres and the goal on the sheet ${sheet}, with formulas.`,
    write: "Write the coverage",
  },
  structure: {
    agreements: "Agreements",
    noAgreements:
      "No table of agreements yet. It is created with the centres’ agreements, as they stand in the table.",
    noAgreementsNorCentres:
      "No table of agreements yet. Mark the agreements in the sheet, their headings too, and choose Read the selection. Otherwise it is created empty, to be filled in.",
    notRead:
      "The selection has no agreements: it needs a row of headings with Central and Giltigt till or Avtal, and the centres below.",
    createAgreements: "Create the table of agreements",
    readings: "How the agreements are read",
    read: "Read as",
    unsure: "To be filled in",
    county: "The whole county",
    extended: (months) =>
      months === undefined ? "Extended" : `Extended by ${count(months, "month", "months")} at a time`,
    notExtended: "Not extended",
    notice: (months) => `Notice ${count(months, "month", "months")}`,
    due: "To be done",
    dueNothing: "No agreements have been filled in yet.",
    standsIn: (table, sheet) =>
      `Read from ${table} on the sheet ${sheet}. Change it there, and this follows.`,
    emptyTable: (table, sheet) => `${table} is on the sheet ${sheet}, but no rows have been filled in yet.`,
    further: (table, centres) =>
      `${count(centres.length, "centre has no row", "centres have no row")} in ${table}: ${centres.join(", ")}.`,
    add: (table) => `Add to ${table}`,
    dueNone: "No agreement runs out or is due for review.",
    dueEnds: (name, day) => `${name}: runs out ${day}`,
    dueExtends: (name, day, months) =>
      `${name}: extended${months === undefined ? "" : ` ${count(months, "month", "months")}`} after ${day} unless notice is given`,
    dueGoesOn: (name, day, months) =>
      `${name}: extended${months === undefined ? "" : ` ${count(months, "month", "months")}`} after ${day}, the last day to give notice has passed`,
    dueNotice: (name, day) => `${name}: give notice by ${day}`,
    duePassed: (name, day) => `${name}: ran out ${day}`,
    dueReview: (name) => `${name}: the review is more than a year old`,
    calendar: "Save as a calendar file (.ics)",
    calendarName: "agreements.ics",
    calendarElsewhere:
      "The days can be saved as a calendar file in Excel on the web and for Windows. Excel for Mac lets no add-in save files.",
    matrix: "Structure",
    matrixNone: "Fifteen checks for each centre: what the table says is filled in, the rest is for you.",
    createStructure: "Create the table of structure",
    check: "Check",
    states: { uppfyllt: "met", delvis: "partly", ej: "not met", "uppgift saknas": "not known" },
    never: "Nothing is added up, and nothing here changes the class.",
    needsCentres: "The checks need the centres, in the table tblCentraler. Create it on Start.",
    prefilled: (cells) =>
      `${count(cells, "state is", "states are")} filled in from the table. The rest stands as uppgift saknas.`,
  },
  years: {
    before: "Before",
    after: "After",
    choose: "Choose a table",
    none: {
      heading: "Two tables are needed",
      text: "Put last year’s table beside this year’s in the workbook. Read the selection if one of them is no table.",
    },
    readBefore: "Read the selection as before",
    readAfter: "Read the selection as after",
    pair: (before, after) => `Is ${before} the same centre as ${after}?`,
    pairYes: "The same centre",
    pairNo: "Different",
    fresh: (year, names) => `New in ${year}: ${names}`,
    gone: (year, names) => `Only in ${year}: ${names}`,
    same: (rows, columns) =>
      `${count(rows, "centre", "centres")} and ${count(columns, "indicator", "indicators")} are there in both years.`,
    notCompared: {
      changed: "Another unit or type: no change is shown",
      mixed: "Shares both as 0–1 and as 0–100: no change is shown. Write them in the same way.",
    },
    indicator: "Indicator",
    change: "Change",
    missing: "missing",
    unread: (cells, more) =>
      `No change for what is no number: ${list(cells)}${more > 0 ? `, and ${count(more, "more cell", "more cells")}` : ""}. Table helps to put it right.`,
    writes: (sheet) => `Writes both years and the change on the sheet ${sheet}, with formulas.`,
    write: "Write the change",
  },
  report: {
    heading: "Report",
    parts: {
      classes: "Classes",
      coverage: "Coverage",
      words: "Indicators in words",
      survey: "Collaboration index",
      agreements: "Agreements, status and days",
      structure: "Structure",
    },
    lacks: {
      classes: "The table has no column Klass. Write the classes in Centraler.",
      coverage: "Write the coverage first.",
      words: "Choose indicators under Table.",
      survey: "No survey is published in tblMatningar.",
      agreements: "Create the table of agreements first.",
      structure: "Create the table of structure first.",
    },
    writes: (sheet) => `Writes the chosen parts on the sheet ${sheet}, one A4 page of formulas.`,
    write: "Write the report",
    methods: "Worksheets",
    methodsLead:
      "The ways of working that the guidance names, a sheet each, to fill in with function, date and state.",
    createMethods: (sheets) => `Create ${count(sheets, "worksheet", "worksheets")}`,
    noMethods: "Choose at least one worksheet.",
  },
};
