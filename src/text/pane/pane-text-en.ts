import type { PaneText } from "./pane-text";

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;

export const paneTextEn: PaneText = {
  product: "Familjecentral",
  otherLanguage: { name: "Svenska", lang: "sv" },
  help: "Help",
  helpPage: "help.html",
  privacy: "Nothing leaves the workbook.",
  navigation: "Views",
  views: { start: "Start", functions: "Functions" },
  opened: (view) => `The view ${view} is shown.`,

  starting: "Connecting to Excel",
  absent: {
    heading: "Open the pane in Excel",
    text: "This is the pane of an add-in, and works only together with Excel. Open a workbook and choose Start on the Familjecentral tab.",
    insideExcel:
      "Do you see this inside Excel? Then Microsoft's library could not be fetched. Check the network and try again.",
    action: "Try again",
  },

  start: {
    heading: "Calculate and compare, right in the workbook",
    text: "The add-in gives Excel functions for family centres. Type =FC. in a cell, and the answer follows when the data change.",
    functions: (number) => `See ${count(number, "function", "functions")}`,
    workbook: "In the workbook",
    reading: "Reading which tables there are",
    known: "Tables that the add-in knows",
    others: "Other tables",
    empty: {
      heading: "There are no tables here yet",
      text: "Select your data with their heading row and choose Insert, Table. The table appears here as soon as it exists.",
    },
    noneKnown: "None of the tables has a name that the add-in knows. The functions read them all the same.",
    namingSummary: "Names that are known",
    naming:
      "Give the table one of these names on the Table Design tab, and it is shown here with what it is used for.",
    failed: { text: "Excel did not answer which tables there are.", retry: "Read again" },
    place: (sheet, rows) => `${sheet} · ${count(rows, "row", "rows")}`,
    hiddenSheet: (sheet) => `The sheet ${sheet} is hidden. Show it first, and the table can be selected.`,
    readBy: "Read by",
    selectTable: (table) => `Select the table ${table} in the workbook`,
    selected: (table, sheet) => `The table ${table} is selected on the sheet ${sheet}.`,
    found: (number) => (number === 0 ? "No tables." : `${count(number, "table", "tables")}.`),
    kinds: {
      centres: { title: "Centres", meaning: "One row per centre, with the state of the four base services." },
      municipalities: {
        title: "Municipalities",
        meaning: "The county's municipalities, for coverage and comparison.",
      },
      parties: { title: "Parties", meaning: "The services in the house, with organisation and area." },
      costs: { title: "Costs", meaning: "One row per cost, with amount, key and who paid." },
      rooms: { title: "Rooms", meaning: "The rooms, with their area and who uses them." },
      responsibilities: {
        title: "Division of responsibilities",
        meaning: "Who is responsible for each kind of cost, and by which key it is split.",
      },
      answers: {
        title: "Answers",
        meaning: "The answers to the collaboration survey, one respondent per row.",
      },
    },
  },

  problems: {
    totals: (table) =>
      `${table} has a totals row. It is read as one more row when a formula points to the whole table. Remove the totals row on the Table Design tab.`,
    show: (place) => `Show ${place}`,
    selected: (place) => `${place} is selected.`,
    notSelected: "Excel could not select it. The sheet may be hidden, or the table has been removed.",
    severity: { warning: "Warning", error: "Error" },
  },

  functions: {
    heading: "Functions",
    lead: "Type them in a cell. Include the heading row in the range if you can: columns are then found by their headings.",
    search: "Search functions",
    clear: "Clear the search",
    found: (number) => `${count(number, "function", "functions")}.`,
    none: {
      heading: (search) => `Nothing about “${search}”`,
      text: "Try another word, for instance class, or clear the search.",
    },
    groups: {
      classification: "Classification",
      costs: "Costs",
      collaboration: "Collaboration",
      comparison: "Comparison",
    },
    arguments: "Arguments",
    optional: "may be left out",
    words: "Words to choose from",
    example: "Example",
    gives: "gives",
    copy: "Copy",
    copied: "Copied",
    copyExample: (name) => `Copy the example of ${name}`,
    copiedExample: (name) => `The example of ${name} is copied. Paste it into a cell.`,
    copyFailed: "The browser does not allow copying here. Select the formula and press Ctrl+C.",
    more: (name) => `More about ${name} in the help`,
  },

  dismiss: "Dismiss the message",
};
