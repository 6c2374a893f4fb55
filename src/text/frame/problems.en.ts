import { countEn as count, orListEn, andListEn } from "../counting";
import type { ProblemText } from "./problems.sv";

export const problemText: ProblemText = {
  totals: (table) =>
    `${table} has a totals row. It is read as one more row when a formula points to the whole table. Remove the totals row on the Table Design tab.`,
  missingHeading: (table, heading) =>
    `${table} lacks the heading ${heading}. Add the column, or give that name to the column that is meant.`,
  doubleHeading: (table, heading) =>
    `${table} has the heading ${heading} more than once. Let only one column have that name.`,
  cell: {
    "empty-name": ({ heading, row }) =>
      `${row}: ${heading} is empty, though there is something else in the row. Type the name. If the row is a note, move it outside the table.`,
    "double-name": ({ heading, row, firstRow }) =>
      `${heading} “${row}” is already in ${firstRow}. Give the rows different names.`,
    spaces: ({ heading, row }) =>
      `${row}, ${heading}: the text has spaces that do not show. Excel's own formulas take it for another word.`,
    "number-as-text": ({ heading, row, holds }) =>
      `${row}, ${heading}: ${holds} is a number kept as text. Excel's own formulas leave it out.`,
    "no-number": ({ heading, row, holds }) =>
      `${row}, ${heading}: ${holds} is no number. Type a number here.`,
    "no-date": ({ heading, row, holds }) =>
      `${row}, ${heading}: ${holds} is no date. Type a date, for instance 2025-07-01.`,
    "compact-date": ({ heading, row, holds, expected }) =>
      `${row}, ${heading}: ${holds} is a number to Excel, not a date. Is ${expected} meant?`,
    "two-numbers": ({ heading, row, holds, expected }) =>
      `${row}, ${heading}: ${holds} can be read in two ways. Is ${expected} meant?`,
    "two-dates": ({ heading, row, holds, expected }) =>
      `${row}, ${heading}: ${holds} can be read in two ways. Is ${expected} meant?`,
    "total-row": ({ heading, row }) =>
      `${row}: ${heading} looks like a row of totals, and then everything counts twice. Take the row out of the table.`,
    "part-row": ({ heading, row }) =>
      `${row}: ${heading} looks like a part of a row above, and then it counts twice. Take the row out of the table, or give it another name if it is not counted there.`,
    "other-unit": ({ heading, holds, expected }) =>
      `The heading ${holds} says ${expected}, but ${heading} is read in kronor without VAT, or in m². Convert the column and correct the heading.`,
    "unit-above": ({ heading, expected }) =>
      `A row above the table says “${expected}”, but ${heading} is read in kronor without VAT. Convert the column and correct that row, or write the heading ${heading} (kr).`,
    "shown-otherwise": ({ heading, row, holds, expected, further }) =>
      `${row}, ${heading}: the number is ${holds}, but the number format ${expected} shows it as something else than kronor or m². Type it in kronor or m², and take the unit out of the number format.${further === 0 ? "" : ` It is so in ${count(further, "further row", "further rows")}.`}`,
    "whole-or-part": ({ heading, row, holds }) =>
      `${row}, ${heading}: ${holds} can mean the whole service or a part of it. Type ja or delvis.`,
    "date-as-text": ({ heading, row, holds }) =>
      `${row}, ${heading}: ${holds} is a date that stands as text. Excel's own formulas leave it out.`,
    "no-rating": ({ heading, row, holds }) =>
      `${row}, ${heading}: ${holds} is no rating. Type 1, 2, 3, 4 or 5, or a word that says that there is no answer, such as vet ej.`,
    "unknown-word": ({ heading, row, holds, expected }) =>
      `${row}, ${heading}: ${holds} cannot be understood. Type ${expected}.`,
    "employment-degree": ({ heading, row, holds }) =>
      `${row}, ${heading}: ${holds} is a number, and a degree of employment does not belong here. Type ja, delvis or nej.`,
    "open-preschool-only": ({ heading, row, holds }) =>
      `${row}, ${heading}: ${holds} applies to open preschool only. Type ja, delvis or nej.`,
  },
  shifted: (heading, others, filled, isNothing) =>
    `The columns seem to be shifted: below ${heading}, ${others} of ${count(filled, "row", "rows")} hold ${isNothing ? "nothing" : "something else"}. Move the columns, or paste again below the right headings.`,
  reading: (shown) => `It means ${shown}`,
  empty: "Empty",
  hiddenRows: (table, rows) =>
    rows === undefined
      ? `Rows in ${table} are hidden, by a filter or by hand. They count like the others.`
      : `${count(rows, "row in", "rows in")} ${table} ${rows === 1 ? "is" : "are"} hidden, by a filter or by hand. ${rows === 1 ? "It counts" : "They count"} like the others.`,
  beside: (table, heading) =>
    `${heading} stands to the right of ${table} but does not belong to it, and is not read. Drag the table's lower right corner to include the column.`,
  calculating: "Excel is calculating. The table is judged when that is done.",
  row: (number) => `Row ${number}`,
  quote: (text) => `“${text}”`,
  orList: orListEn,
  andList: andListEn,
  none: "Nothing to remark on",
  more: (problems) => `Show ${count(problems, "more", "more")}`,
  repair: (cells) => `Correct ${count(cells, "cell", "cells")} for me`,
  show: (place) => `Show ${place}`,
  selected: (place) => `${place} is selected.`,
  notSelected: "Excel could not select it. The sheet may be hidden, or the table has been removed.",
  severity: { warning: "Warning", error: "Error" },
};
