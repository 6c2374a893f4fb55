import { beginningSections } from "../start/beginning-help.en";
import { comparingSections } from "./comparing.en";
import { costingSections } from "../costs/costs-help.en";
import { sharingSections } from "./sharing.en";
import { surveyingSections } from "./surveying.en";
import type { PageText } from "./pages.sv";

export const pageText: PageText = {
  lang: "en",
  product: "Familjecentral for Excel",
  otherLanguage: "På svenska",
  help: {
    title: "Help",
    lead: "Familjecentral for Excel calculates and compares for Sweden's family centres, in the workbooks that you already have.",
    sections: [
      {
        id: "get-started",
        heading: "Get started",
        steps: [
          "Open the workbook. Choose Start on the Familjecentral tab: the pane shows which tables there are.",
          "Make tables of your figures: Start finds them, and Make it a table keeps their looks. Where they are not found: select them with the heading row, choose Insert, Table, and name the table on the tab Table Design, such as tblCentraler.",
          "Type =FC. in a cell. Excel lists the functions and explains them. Choose one and select the range that it is to read, with the heading row if you can.",
        ],
      },
      {
        id: "headings",
        heading: "Headings and empty cells",
        paragraphs: [
          "With the heading row, columns are found by their (Swedish) headings: they may stand in any order, and other columns are left alone.",
          "An empty cell means that something is not known. It never becomes a no or a zero. What cannot be settled is answered with Uppgift saknas (not stated). Results are Swedish words in every language, so that a shared workbook shows the same to all.",
        ],
      },
      {
        id: "errors",
        heading: "When a cell shows an error",
        questions: [
          [
            "#VALUE!",
            "Something that the function read cannot be understood. Select the cell and point at the error symbol: the sentence says what, in which row and column, and what was expected.",
          ],
          ["#N/A", "There is no answer, or it may not be shown. The error symbol tells why."],
          [
            "#NAME?",
            "The add-in is not running. Choose Start on the Familjecentral tab. If the error stays, enter the cell with F2 and press Enter.",
          ],
          [
            "#SPILL!",
            "The result needs room. Clear the cells to the right of and below the formula, and keep it outside tables.",
          ],
          [
            "The cell keeps calculating (#BUSY!)",
            "Excel is waiting for the add-in. If it takes more than a few seconds, close the workbook and open it again.",
          ],
        ],
      },
      ...surveyingSections,
      ...beginningSections,
      ...costingSections,
      ...comparingSections,
      ...sharingSections,
      {
        id: "privacy",
        heading: "Your data",
        paragraphs: [
          "Everything is calculated in Excel, on your own computer or in the browser. The add-in has no server, no accounts and no statistics. The only thing fetched from elsewhere is Microsoft's own library for add-ins.",
        ],
      },
    ],
    functions: {
      heading: "The functions",
      lead: "Square brackets mean that the argument may be left out.",
      optional: "may be left out",
      columns: "Columns of the answer",
      further: { verksamhet: "then one for each service", factor: "then one for each factor" },
      groups: {
        classification: "Classification",
        costs: "Costs",
        collaboration: "Collaboration",
        comparison: "Comparison",
      },
    },
  },
  support: {
    title: "Support",
    lead: "One of these solves most things. Otherwise, ask the person who installed the add-in where you work.",
    sections: [
      {
        id: "try",
        heading: "Try first",
        questions: [
          [
            "The Familjecentral tab is not there",
            "The add-in has not been assigned to you, or Excel has not fetched it yet. Restart Excel. It does not work on iPad, where Excel lacks support for functions of this kind.",
          ],
          [
            "The pane is empty or shows an error",
            "Excel must be able to fetch Microsoft's library from appsforoffice.microsoft.com. Ask the IT department to allow that address and the one where the add-in lies.",
          ],
          [
            "Cells show #NAME?",
            "Choose Start on the Familjecentral tab and wait until the pane has opened. Otherwise, enter the cell with F2 and press Enter.",
          ],
          [
            "A new function is not in the list",
            "Excel may keep its list of functions for up to a day. Restart Excel, or wait until tomorrow.",
          ],
        ],
      },
      {
        id: "report",
        heading: "When you report a fault",
        paragraphs: [
          "Turn to the person responsible for the add-in in your organisation, most often the IT department. Bring this:",
        ],
        steps: [
          "The formula as it stands in the cell, and the error with its sentence.",
          "Where you work: Excel for Windows, Mac or the web, and its version (File, Account).",
          "A few rows that show the fault. Remove everything about individual people.",
        ],
      },
      {
        id: "it",
        heading: "For the IT department",
        paragraphs: [
          "The add-in is static files and a manifest. It asks to read and write in the open workbook, because it writes tables and formulas there when somebody asks it to. It sends nothing anywhere.",
          "It needs SharedRuntime 1.1 and CustomFunctionsRuntime 1.3: Microsoft 365 on Windows, Mac and the web, and the perpetual versions that have them.",
        ],
      },
    ],
  },
};
