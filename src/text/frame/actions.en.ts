import type { ActionText } from "./actions.sv";
import { countEn as count } from "../counting";

export const actionText: ActionText = {
  heading: "Last action",
  working: {
    "classify-centres": "Writing class, obstacles and motivation",
    "question-list": "Writing the list of questions",
    "definition-table": "Writing the definition",
    "working-set": "Creating the tables",
    sample: "Creating the sample",
    repair: "Correcting the cells",
    "preliminary-amounts": "Writing the preliminary amounts",
    settlement: "Writing the settlement",
    "next-year": "Writing next year's tables",
    "cost-sheets": "Writing the split",
    "carry-areas": "Carrying the areas over",
    "responsibility-list": "Creating the division of responsibilities",
    "fill-list": "Filling in the division of responsibilities",
    "supply-keys": "Taking keys and payers from the list",
    "cost-change": "Writing the change",
    "cost-trial": "Writing the trial",
    "review-sheet": "Writing the review",
  },
  done: {
    "classify-centres": (table, rows) =>
      `Klass, Hinder and Motivering are written in ${table}, ${count(rows, "row", "rows")}.`,
    "question-list": (sheet, questions) =>
      `${count(questions, "question", "questions")} on the sheet ${sheet}.`,
    "definition-table": (sheet) =>
      `The definition is written on the sheet ${sheet}. Change its demands there.`,
    "working-set": (sheets) => `${count(sheets, "new sheet", "new sheets")} with empty tables.`,
    sample: (sheets) => `The sample is created on ${count(sheets, "new sheet", "new sheets")}.`,
    "preliminary-amounts": (sheet) => `The preliminary amounts are written on the sheet ${sheet}.`,
    settlement: (sheet) => `The settlement is written on the sheet ${sheet}.`,
    "next-year": (costs, parties) => `Next year's tables are written on the sheets ${costs} and ${parties}.`,
    "cost-sheets": (sheets) => `The split is written on ${count(sheets, "new sheet", "new sheets")}.`,
    "carry-areas": (areas, table) =>
      `${count(areas, "area in", "areas in")} ${table} ${areas === 1 ? "follows" : "follow"} the rooms.`,
    "responsibility-list": (kinds, sheet) =>
      `The division of responsibilities, with ${count(kinds, "kind of cost", "kinds of cost")}, is on the sheet ${sheet}.`,
    "fill-list": (kinds, keys) =>
      `Filled in: ${[
        ...(kinds > 0 || keys === 0 ? [count(kinds, "kind of cost", "kinds of cost")] : []),
        ...(keys > 0 ? [count(keys, "key", "keys")] : []),
      ].join(" and ")} in the division of responsibilities.`,
    "supply-keys": (cells, table) =>
      `${count(cells, "cell in", "cells in")} ${table} ${cells === 1 ? "takes its" : "take their"} key or payer from the list.`,
    "cost-change": (sheet) => `The change is written on the sheet ${sheet}.`,
    "review-sheet": (sheet) => `The review is written on the sheet ${sheet}.`,
    "cost-trial": (sheet) =>
      `The trial is written. Go on in the copies, and the sheet ${sheet} works it out anew.`,
    repair: (cells) => `${count(cells, "cell", "cells")} corrected.`,
  },
  earlier: (done) => `Last time: ${done}`,
  undo: "Undo",
  undoLast: "Undo the last",
  undoing: "Undoing",
  undone: {
    "classify-centres": "The classification is undone. The table is as it was.",
    "question-list": "The list of questions is removed again.",
    "definition-table": "The definition table is removed again.",
    "working-set": "The new sheets are removed again.",
    sample: "The sample is removed again.",
    "preliminary-amounts": "The preliminary amounts are removed again.",
    settlement: "The settlement is removed again.",
    "next-year": "Next year's tables are removed again.",
    "cost-sheets": "The sheets with the split are removed again.",
    "carry-areas": "The areas are what they were before.",
    "responsibility-list": "The division of responsibilities is removed again.",
    "fill-list": "The division of responsibilities is as it was.",
    "supply-keys": "The costs' keys and payers are as they were.",
    "cost-change": "The sheets with the change are gone again.",
    "review-sheet": "The review is removed again.",
    "cost-trial": "The sheets of the trial are gone again.",
    repair: "The cells hold what they held before they were corrected.",
  },
  notDone: (reason) => `Nothing has been written. ${reason}`,
  notUndone: (reason) => `It cannot be undone. ${reason}`,
  notCleaned: (reason) => `It cannot be cleaned up yet. ${reason}`,
  refused: {
    "read-only": "The workbook is open for reading only. Save a copy and work in that.",
    unfinished: "An earlier action was left half-done. Clean up after it on Start first.",
    "sheet-exists": (sheet) => `There is already a sheet called ${sheet}. Rename it, and try again.`,
    "sheet-gone": (sheet) => `The sheet ${sheet} no longer exists.`,
    "table-exists": (table) => `There is already a table called ${table}.`,
    "table-gone": (table) => `The table ${table} no longer exists, or has lost its columns.`,
    protected: (sheet) => `The sheet ${sheet} is protected. Unprotect it on the Review tab, and try again.`,
    changed: (sheet, address) => `What stands in ${sheet}!${address} has been changed since.`,
    "hidden-rows": (sheet, address) =>
      `In ${sheet}!${address} rows are hidden, perhaps by a filter. Show all rows (Data tab, Clear), and try again.`,
    "rows-moved": (table, sheet, address) =>
      `The rows of ${table} have been sorted or changed since, from ${sheet}!${address}. So there is no telling in which row what stood there belongs.`,
    "sheet-name": (sheet) => `Excel does not take ${sheet} as the name of a sheet.`,
    "workbook-protected":
      "The structure of the workbook is protected, so no sheets can be added. Unprotect it on the Review tab, and try again.",
    "no-headings": (table) =>
      `The table ${table} does not show its heading row. Switch it on on the Table Design tab, and try again.`,
    "foreign-column": (table, heading) =>
      `The table ${table} already has the column ${heading}, with something else than the add-in's formulas.`,
    "no-room": (sheet, address) =>
      `To the right of the table, where the columns go, there is something already: ${sheet}!${address}. Move it, and try again.`,
    "last-sheet":
      "The sheets to be removed are the only visible ones of the workbook. Show or add a sheet first.",
    "too-large": "The table is too large for the change to be taken back if something goes wrong.",
  },
  failed: {
    restored: "Excel broke off the action. Everything is as it was. Try again.",
    remains: "Excel broke off the action, and something may remain. Clean up on Start.",
    notBegun: "Excel did not answer, so nothing has been written. Try again.",
    notLoaded: "What writes in the workbook could not be loaded, so nothing has been written. Try again.",
  },
  cleaning: "Cleaning up",
  cleanedBut: (places, first) =>
    `Cleaned up, but ${count(places, "place was", "places were")} left, where something has been written since: ${first}.`,
  cleaned: "All that remained is gone, and the workbook is as before the action.",
  unfinished: {
    heading: "An action was left half-done",
    text: "Excel broke it off half-way. Cleaning up removes what was written and puts back what stood there:",
    sheet: (sheet) => `The sheet ${sheet}`,
    column: (table, heading) => `The column ${heading} in ${table}`,
    cells: (sheet, address) => `The cells ${sheet}!${address}`,
    more: (places) => `and ${count(places, "place", "places")} more`,
    action: "Clean up",
  },
  waiting: "Excel waits until you have finished in the cell. Press Enter there.",
  hide: "Hide",
};
