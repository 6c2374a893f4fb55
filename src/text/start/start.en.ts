import { countEn as count } from "../counting";
import type { StartText } from "./start.sv";

export const startText: StartText = {
  heading: "In the workbook",
  welcome: {
    heading: "Calculate and compare, right in the workbook",
    text: "Classify centres, split costs, compile answers. Begin with empty tables, look at the sample, or use tables of your own.",
  },
  reading: "Reading which tables there are",
  others: "Other tables",
  noneKnown: "The add-in knows none of the tables. The functions read them all the same.",
  namingSummary: "Tables that are known",
  naming: "A table is known by its name (the Table Design tab), or by its headings.",
  failed: { text: "Excel did not answer which tables there are.", retry: "Read again" },
  place: (sheet, rows) => `${sheet} · ${count(rows, "row", "rows")}`,
  hiddenSheet: (sheet) => `The sheet ${sheet} is hidden. Show it first, and the table can be selected.`,
  readBy: "Read by",
  ranges: {
    heading: "Looks like tables",
    title: (kind) => `Looks like ${kind}`,
    unknown: "Looks like a table",
    ledger: "a ledger",
    place: (place, rows) => `${place} · ${count(rows, "row", "rows")}, no table yet`,
    outside: "The total below is left outside.",
    rowsBelow: (rows) =>
      `It ends at a subtotal. ${count(rows, "row", "rows")} below it ${rows === 1 ? "is" : "are"} left out. Delete the subtotals, and everything is read.`,
    merged: "It ends at merged cells.",
    hasMerged: (areas) =>
      `Cells are merged in ${count(areas, "place", "places")}, which they cannot be in a table. They are unmerged, and what the first one holds is written into each.`,
    shared: (numbers) =>
      numbers === 1
        ? "An amount or another number stands over several rows. It is written into the first row only, so that it counts once."
        : `${numbers} amounts or other numbers stand over several rows. They are written into the first row only, so that they count once.`,
    partAndMake: "Unmerge and make it a table",
    make: "Make it a table",
    makeNote: "It keeps its looks. The table grows when you write below it, and it can be undone.",
    asItIs: "Read it as it is",
    asItIsNote: "The result comes on a new sheet. Rows that are written below the range do not come along.",
    readAsItIs: "Read as it stands. Rows that are written below the range do not come along.",
    toLedger: "Read it into Costs",
    show: (place) => `Select ${place} in the workbook`,
    several: (kind) => `Several look like ${kind}. Make a table of the one to be used.`,
  },
  isExport:
    "Looks like answers out of a survey service: Collaboration matches the questions with the factors.",
  nextStep: {
    heading: "Next step",
    centres: "Fill in the table of centres, one a row.",
    parties: "Fill in the parties: the services in the house, with organisation and area.",
    costs: "Fill in the costs, or read a ledger.",
    answers: "Paste the answers into their table, one respondent a row.",
    go: (table) => `Go to ${table}`,
    ledger: "Read a ledger",
  },
  selectTable: (table) => `Select the table ${table} in the workbook`,
  selected: (table, sheet) => `The table ${table} is selected on the sheet ${sheet}.`,
  toCentres: "Classify the centres",
  repairNote:
    "Only what does not change the meaning: numbers and dates kept as text, spaces that do not show, mistyped words.",
  kinds: {
    centres: { title: "Centres", meaning: "One row per centre, with the state of the four base services." },
    municipalities: {
      title: "Municipalities",
      meaning: "The county's municipalities, for coverage and comparison.",
    },
    parties: { title: "Parties", meaning: "The services in the house, with organisation and area." },
    costs: { title: "Costs", meaning: "One row per cost, with amount, key and who paid." },
    preliminary: {
      title: "Preliminary amounts",
      meaning: "What is charged in advance: who charges whom, when and how much.",
    },
    rooms: { title: "Rooms", meaning: "The rooms, with their area and who uses them." },
    responsibilities: {
      title: "Division of responsibilities",
      meaning: "Who is responsible for each kind of cost, and by which key it is split.",
    },
    answers: {
      title: "Answers",
      meaning: "The answers to the collaboration survey, one respondent per row.",
    },
    accounts: {
      title: "Accounts",
      meaning: "Which kind of cost each account of the ledger is, and whether it is taken along.",
    },
    definition: {
      title: "A definition of your own",
      meaning: "What each class demands, the highest class first.",
    },
    agreements: {
      title: "Agreements",
      meaning: "Of centres and county: when they run out and are due for review.",
    },
    structure: {
      title: "Structure",
      meaning: "What holds the collaboration up, a row for each centre and check.",
    },
    catchment: {
      title: "Catchment areas",
      meaning: "Centres that serve several municipalities, a row for each.",
    },
  },
  calculation: {
    running: "Excel is still calculating. What is shown is read again when it is done.",
    manual:
      "Excel calculates only when it is told to in this workbook. Formulas that depend on something you change show old figures until you recalculate.",
    now: "Calculate now",
    always: "Calculate automatically",
    from1904:
      "The workbook counts its dates from 1904 (File, Options, Advanced). The add-in counts from 1900, so every day is four years out. Change the date system and correct the dates before you work with days.",
    failed: "Excel did not recalculate. Try again.",
  },
  formulas: {
    button: "Repair formulas",
    note: "Looks for formulas with the add-in's functions that show #NAME?, and enters them again. It is needed at times when a workbook has been opened where the add-in is missing.",
    looking: "Looking for formulas that show #NAME?",
    none: "None of the add-in's formulas shows #NAME?.",
    notRead: "Excel did not answer, so the formulas could not be looked for. Try again.",
    still: (cells, first) =>
      `${count(cells, "formula still shows", "formulas still show")} #NAME?: ${first}. Check the installation, below.`,
  },
  check: {
    button: "Check the installation",
    note: "Tries on a sheet of its own that Excel does what the add-in needs. The sheet is deleted again. It takes a minute at most.",
    notLoaded: "The check could not be loaded. Check the network and try again.",
  },
  create: {
    worksheets: { title: "Worksheets", text: "Start plan, follow-up, yearly cycle and more to fill in" },
    heading: "Create",
    set: {
      title: "Empty tables",
      text: "All tables on sheets of their own, with drop-downs, checks and explanations.",
    },
    sample: {
      title: "The sample, Dalarna 2019",
      text: "The county's eight centres in the inventory of 2019, to look at and calculate with.",
    },
    sets: {
      label: "Which tables",
      all: "All of them",
      costs: "Costs: parties, rooms, costs and responsibilities",
      centres: "Centres and municipalities",
      answers: "Answers to the survey",
    },
    confirm: {
      set: "New sheets are added at the end of the workbook. Nothing that is there changes.",
      sample: "The sample is added on new sheets at the end of the workbook. Nothing that is there changes.",
      create: "Create",
      complete: "Create the rest",
    },
    exists: (tables) =>
      `The workbook already has ${tables}, which stay as they are. Only the tables that are missing are created, on new sheets.`,
    inTheWay: (tables) =>
      `The workbook already has ${tables}, which the sample uses as well. Open a new workbook for the sample, so that it does not mix with your data.`,
    allExist: "The workbook already has all the tables. Open a new workbook to begin afresh.",
  },
};
