import { sheetText } from "../sheets/tables.en";
import type { TemplateViewText } from "./template.sv";
import { sharedKindNames } from "./shared-kinds.en";

const { centres, rooms, parties, costs, responsibilities } = sheetText.workingSet;

export const templateText: TemplateViewText = {
  tables: "Tables to fill in",
  kinds: sharedKindNames,
  centres: "For which centres",
  centresNote:
    "One name, or several with commas between them. Leave it empty when those who fill in know them.",
  to: "To be sent back to",
  by: "No later than",
  byNote: "For instance 2026-12-15.",
  noDay: (text) => `${text} is no date. Write it as 2026-12-15.`,
  none: "No table has been chosen.",
  writes: (count) =>
    `Opens a new workbook with the sheet Så fyller du i and ${count === 1 ? "1 table" : `${count} tables`}. No formulas, headings locked without a password.`,
  make: "Make the template",
  making: "Making the template",
  save: "Save it as a file instead",
  file: "Mall.xlsx",
  made: "The template has been opened as a new workbook. Save it and send it to those who are to fill it in.",
  behind: "If you cannot see it, it is behind this window: choose it on the Window menu.",
  notOpened: "Excel did not open the new workbook. Save the template as a file instead.",
  notOpenedOnMac: "Excel did not open the new workbook. Try again, or make the template in Excel on the web.",
  saved: (file) => `The template has been saved as ${file} among your downloads.`,
  noNewWorkbook:
    "This version of Excel cannot open new workbooks from an add-in. Save the template as a file.",
  failed: "The template could not be made. Try again.",
  template: {
    sheet: "Så fyller du i",
    title: "How to fill this in",
    to: (name) => `To be sent back to: ${name}`,
    by: (day) => `No later than: ${day}`,
    steps: [
      "Fill in the open cells of each sheet. The headings are locked, so that the answers can be put together.",
      "Choose from the list where a cell has an arrow. Select a cell to see what belongs there.",
      "Leave empty what you do not know. An empty cell means that it is not known, never no or zero.",
      "Pasting works. If there are too few rows, unprotect the sheet under Review: it has no password.",
      "Save the file under a name of your own as an Excel workbook (.xlsx) and send it back.",
    ],
    headings: { sheet: "Sheet", what: "What belongs there" },
    mark: "This table shows which template it is when the file comes back. Leave it as it is.",
    tables: {
      centres: { ...centres, notes: centres.notes.slice(0, 1) },
      rooms,
      parties,
      costs: { ...costs, notes: ["A row for each cost, without VAT."] },
      responsibilities,
      agreements: {
        title: "Agreements",
        notes: [
          "A row for each agreement: until when it holds, how it is extended, when it was last reviewed.",
        ],
        help: {
          level: "Central for a centre's own agreement, Län for one of the county.",
          centre: "The centre's name.",
          agreement: "What the agreement is called.",
          parties: "Those who have signed.",
          end: "The last day, for instance 2027-01-31, or tills vidare (until further notice).",
          extends: "Is the agreement extended when nobody gives notice?",
          extendsBy: "So many months at a time.",
          notice: "The notice in months.",
          reviewed: "The day that the agreement was last gone through.",
          jobs: "Is there a description of assignments for each profession?",
          list: "Is there a list of responsibilities?",
        },
      },
      structure: {
        title: "Structure",
        notes: ["A row for each centre and check. Choose a state, or leave it empty."],
        help: {
          centre: "The centre's name.",
          check: "What is checked.",
          state: "Uppfyllt (met), delvis (partly), ej (not) or uppgift saknas (not known).",
          next: "What is to be done next.",
          responsible: "A function, such as the coordinator. Not a person's name.",
          due: "The day that it is to be done.",
        },
      },
      catchment: {
        title: "Catchment",
        notes: ["A row for each municipality that a centre serves, where it serves several."],
        help: { centre: "The centre's name.", municipality: "A municipality that the centre serves." },
      },
    },
  },
};
