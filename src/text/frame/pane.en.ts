import { actionText } from "./actions.en";
import { stepsText } from "./steps.en";
import type { PaneText } from "./pane.sv";
import { problemText } from "./problems.en";
import { startText } from "../start/start.en";

export const paneText: PaneText = {
  language: "en",
  product: "Familjecentral",
  locale: "en-GB",
  otherLanguage: { name: "Svenska", lang: "sv" },
  help: "Help",
  helpPage: "help.html",
  privacy: "Nothing leaves the workbook.",
  navigation: "Views",
  views: {
    start: "Start",
    centres: "Centres",
    costs: "Costs",
    survey: "Collaboration",
    comparison: "Compare",
    share: "Send and collect",
    functions: "Functions",
  },
  parts: {
    survey: {
      of: "Parts of Collaboration",
      measure: "The survey",
      time: "Over time",
      visitors: "Visitor survey",
      oric: "Readiness (ORIC)",
    },
    share: {
      of: "Parts of Send and collect",
      check: "Check",
      copy: "Copy",
      template: "Template",
      collect: "Collect",
      repair: "Repair formulas",
    },
    comparison: {
      of: "Parts of Compare",
      table: "Table",
      words: "In words",
      coverage: "Coverage",
      structure: "Agreements and structure",
      years: "Over time",
      report: "Report",
    },
    costs: {
      of: "Parts of Costs",
      split: "Split",
      ledger: "Ledger",
      year: "The year",
      review: "Review",
      change: "Change",
      "what-if": "What if",
    },
  },
  opened: (view) => `The view ${view} is shown.`,
  loading: (view) => `Opening ${view}`,
  notLoaded: { text: "This part of the pane could not be loaded.", action: "Try again" },

  starting: "Connecting to Excel",
  absent: {
    heading: "Open the pane in Excel",
    text: "This is the pane of an add-in, and works only together with Excel. Open a workbook and choose Start on the Familjecentral tab.",
    insideExcel:
      "Do you see this inside Excel? Then Microsoft's library could not be fetched. Check the network and try again.",
    action: "Try again",
  },

  start: startText,
  steps: stepsText,
  problems: problemText,
  actions: actionText,

  clearSearch: "Clear the search",
  dismiss: "Dismiss the message",
};
