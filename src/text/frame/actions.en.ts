import type { ActionText } from "./actions.sv";
import { andListEn, countEn as count } from "../counting";

export const actionText: ActionText = {
  heading: "Last action",
  /** What each action says while it is done, when it is done, and when it has been taken back. */
  work: {
    "classify-centres": {
      doing: "Writing class, obstacles and motivation",
      done: (table, rows) =>
        `Klass, Hinder and Motivering are written in ${table}, ${count(rows, "row", "rows")}.`,
      undone: "The classification is undone. The table is as it was.",
    },
    "question-list": {
      doing: "Writing the list of questions",
      done: (sheet, questions) => `${count(questions, "question", "questions")} on the sheet ${sheet}.`,
      undone: "The list of questions is removed again.",
    },
    "definition-table": {
      doing: "Writing the definition",
      done: (sheet) => `The definition is written on the sheet ${sheet}. Change its demands there.`,
      undone: "The definition table is removed again.",
    },
    "working-set": {
      doing: "Creating the tables",
      done: (sheets) => `${count(sheets, "new sheet", "new sheets")} with empty tables.`,
      undone: "The new sheets are removed again.",
    },
    sample: {
      doing: "Creating the sample",
      done: (sheets) => `The sample is created on ${count(sheets, "new sheet", "new sheets")}.`,
      undone: "The sample is removed again.",
    },
    "preliminary-amounts": {
      doing: "Writing the preliminary amounts",
      done: (sheet) => `The preliminary amounts are written on the sheet ${sheet}.`,
      undone: "The preliminary amounts are removed again.",
    },
    settlement: {
      doing: "Writing the settlement",
      done: (sheets) => `The settlement is written on ${count(sheets, "new sheet", "new sheets")}.`,
      undone: "The settlement is removed again.",
    },
    reconciliation: {
      doing: "Writing the reconciliation",
      done: (sheet) => `The reconciliation has been written on the sheet ${sheet}.`,
      undone: "The reconciliation has been removed again.",
    },
    "next-year": {
      doing: "Writing next year's tables",
      done: (costs, parties) => `Next year's tables are written on the sheets ${costs} and ${parties}.`,
      undone: "Next year's tables are removed again.",
    },
    "cost-sheets": {
      doing: "Writing the split",
      done: (sheets) => `The split is written on ${count(sheets, "new sheet", "new sheets")}.`,
      undone: "The sheets with the split are removed again.",
    },
    "write-anew": {
      doing: "Rewriting the sheets",
      done: (sheets, added) =>
        `${count(sheets, "sheet has been rewritten in its place", "sheets have been rewritten in their places")}${added > 0 ? `, ${count(added, "new one has", "new ones have")} been added` : ""}.`,
      undone: "The sheets calculate as they did before they were rewritten.",
    },
    "send-specification": {
      doing: "Writing what is sent",
      done: (sheet, rows) =>
        `${sheet} has been written with values and locked without a password. The invoice lines are on ${rows}.`,
      undone: "The sheets are removed again, and nothing counts as sent.",
    },
    "charge-vacancy": {
      doing: "Writing Ej uthyrt",
      done: (organisation) => `${organisation} bears the area that nobody leases.`,
      undone: "The row Ej uthyrt has been taken away again.",
    },
    "carry-areas": {
      doing: "Carrying the areas over",
      done: (areas, table) =>
        `${count(areas, "area in", "areas in")} ${table} ${areas === 1 ? "follows" : "follow"} the rooms.`,
      undone: "The areas are what they were before.",
    },
    "responsibility-list": {
      doing: "Creating the division of responsibilities",
      done: (kinds, sheet) =>
        `The division of responsibilities, with ${count(kinds, "kind of cost", "kinds of cost")}, is on the sheet ${sheet}.`,
      undone: "The division of responsibilities is removed again.",
    },
    "fill-list": {
      doing: "Filling in the division of responsibilities",
      done: (kinds, keys, payers) =>
        `Filled in: ${andListEn(
          ...(kinds > 0 || keys + payers === 0 ? [count(kinds, "kind of cost", "kinds of cost")] : []),
          ...(keys > 0 ? [count(keys, "key", "keys")] : []),
          ...(payers > 0 ? [count(payers, "payer", "payers")] : []),
        )} in the division of responsibilities.`,
      undone: "The division of responsibilities is as it was.",
    },
    "supply-keys": {
      doing: "Taking keys and payers from the list",
      done: (cells, table) =>
        `${count(cells, "cell in", "cells in")} ${table} ${cells === 1 ? "takes its" : "take their"} key or payer from the list.`,
      undone: "The costs' keys and payers are as they were.",
    },
    "cost-change": {
      doing: "Writing the change",
      done: (sheet) => `The change is written on the sheet ${sheet}.`,
      undone: "The sheets with the change are gone again.",
    },
    "review-sheet": {
      doing: "Writing the review",
      done: (sheet) => `The review is written on the sheet ${sheet}.`,
      undone: "The review is removed again.",
    },
    "cost-trial": {
      doing: "Writing the trial",
      done: (sheet) => `The trial is written. Go on in the copies, and the sheet ${sheet} works it out anew.`,
      undone: "The sheets of the trial are gone again.",
    },
    "repair-formulas": {
      doing: "Entering the formulas again",
      done: (cells) => `${count(cells, "formula has", "formulas have")} been entered again.`,
      undone: "The formulas stand as they did before they were entered again.",
    },
    "make-table": {
      doing: "Making a table of the range",
      done: (table, place) => `${place} is the table ${table} now.`,
      undone: "The table is a plain range again.",
    },
    repair: {
      doing: "Correcting the cells",
      done: (cells) => `${count(cells, "cell", "cells")} corrected.`,
      undone: "The cells hold what they held before they were corrected.",
    },
  },
  earlier: (done) => `Last time: ${done}`,
  undo: "Undo",
  undoLast: "Undo the last",
  undoing: "Undoing",
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
    "cannot-grow": (table) =>
      `The table ${table} cannot be made longer from here. Remove its totals row if it has one, or drag it out by its bottom right corner, and try again.`,
    "no-rows-below": (sheet, address) =>
      `Below the table, where the new rows go, there is something already: ${sheet}!${address}. Move it, and try again.`,
    "last-sheet":
      "The sheets to be removed are the only visible ones of the workbook. Show or add a sheet first.",
    "too-large": "The table is too large for the change to be taken back if something goes wrong.",
    "formula-too-long": (sheet) =>
      `A formula on the sheet ${sheet} would be longer than Excel takes. Divide the tables, by centre for example.`,
    "dates-from-1904":
      "The workbook counts its dates from 1904, and the add-in counts them from 1900: every day would be four years out. Clear File, Options, Advanced, Use 1904 date system, correct the dates, and try again.",
    "not-read-back":
      "Excel did not answer after the writing, so there is no telling whether anything has been changed since. Remove it by hand if it is not to stay.",
  },
  failed: {
    restored: "Excel broke off the action. Everything is as it was. Try again, with only one sheet selected.",
    sheetsRemain: (sheets) =>
      `Excel broke off the action, and there is no telling how far it came. Look at the sheets ${sheets}, and delete them if they are not to stay.`,
    unknown:
      "Excel broke off the action, and does not answer how far it came. Look at the workbook before you try again.",
    remains: "Excel broke off the action, and something may remain. Clean up on Start.",
    notBegun: "Excel did not answer, so nothing has been written. Try again, with only one sheet selected.",
    notLoaded: "What writes in the workbook could not be loaded, so nothing has been written. Try again.",
  },
  cleaning: "Cleaning up",
  cleanedBut: (places, first) =>
    `Cleaned up, but ${count(places, "place was", "places were")} left, where something has been written since: ${first}.`,
  cleaned: "All that remained is gone, and the workbook is as before the action.",
  cleanedByHand: (sheets) =>
    `Excel will not delete ${sheets}. Delete it by hand. It no longer holds anything up.`,
  cleanedPartly: (places) =>
    `Excel will not put back what stood in ${places}. See whether the sheet is protected. Clean up once more to try again; after that it is let go.`,
  missing: (done, ornaments) => `${done} Excel did not do everything: ${ornaments} missing.`,
  ornaments: {
    looks: "colours and styles",
    merged: "merged cells",
    widths: "column widths",
    heights: "row heights",
    rules: "the style of sums, which follows the rows",
    "drop-downs": "lists to choose from",
    "frozen-panes": "frozen panes",
    locks: "locked sheets",
    "grid-lines": "hidden gridlines",
    page: "the page layout for printing",
    charts: "the chart",
  },
  sheetOf: (doing, sheet, of) => `${doing}, sheet ${sheet} of ${of}`,
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
