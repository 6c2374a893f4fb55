import { actionText } from "./actions.en";
import { centresText, stepsText } from "../centres/centres.en";
import { costsText } from "../costs/costs.en";
import { countEn as count } from "../counting";
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
  views: { start: "Start", centres: "Centres", costs: "Costs", functions: "Functions" },
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
  centres: centresText,
  costs: costsText,
  problems: problemText,
  actions: actionText,

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
