import { countEn as count } from "../counting";
import type { WrittenText } from "./written.sv";

export const writtenText: WrittenText = {
  again: {
    replaces: (day, sheets) =>
      `The sheets of ${day} are as they were written. ${count(sheets, "sheet is rewritten in its place", "sheets are rewritten in their places")}, so that whatever refers to them still does. Undo brings back the formulas and with them the figures, but neither colours nor row heights.`,
    replace: "Rewrite the sheets",
    beside: (day, sheet, because) =>
      `The sheets of ${day} are no longer as they were written: ${sheet} ${because}. They stay, and new ones are written beside them with today's date in their names.`,
    oneOfThem: "one of them",
    because: {
      contents: "has been changed",
      missing: "is not there under its name",
      comment: "has been given a comment",
      chart: "has been given another chart",
      protection: "is protected",
      unknown: "cannot be read in this version of Excel",
      large: "is too large to be undone",
      cell: (address) => `has something written in ${address}`,
    },
    writeBeside: "Write new ones beside",
  },
  low: {
    sentence: (rows, sheets) =>
      `${count(rows, "row is", "rows are")} too low for the text, which has grown since the sheets were written: ${sheets.join(", ")}.`,
    fit: "Make the rows taller",
    done: (rows) => `${count(rows, "row is", "rows are")} as tall as the text needs.`,
    failed: "The rows could not be made taller. If you are typing in a cell, press Enter and try again.",
  },
  sent: {
    heading: "Send",
    lead: "Writes the specification as values on a locked sheet of its own, and its invoice lines as a table. Where anything changes afterwards the difference is shown here.",
    send: "Mark as sent",
    asSent: (day, number) => `Sent ${day} as ${number}.`,
    corrected: (day, number) => `Corrected ${day} by ${number}.`,
    unchanged: "Nothing has changed since.",
    changed: (lines, difference) =>
      `${count(lines, "item has", "items have")} changed since, by SEK\u00a0${difference}.`,
    change: (kind, verksamhet) => `${kind}, ${verksamhet}`,
    further: (lines) => `and ${count(lines, "further item", "further items")}`,
    correct: "Write a correction",
    missing: (number, day) =>
      `The sheets of ${number}, sent ${day}, are not in the workbook: they have been undone, deleted or renamed. So what has changed since cannot be said.`,
    rowsChanged: (number, day) =>
      `The rows of ${number}, sent ${day}, are no longer as they were sent. So what has changed in the costs cannot be said. Undo the change in the rows.`,
    notSent: "Do not count it as sent",
    forgotten: "It no longer counts as sent.",
    copy: "Copy to a file of its own",
    copyLead:
      "The receiver gets the sheet as values, without the others: formulas show #NAME? to somebody without the add-in.",
  },
};
