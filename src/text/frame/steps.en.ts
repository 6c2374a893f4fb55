import { countEn as count } from "../counting";
import type { StepsText } from "./steps.sv";

export const stepsText: StepsText = {
  source: "Data",
  choices: "Choices",
  result: "Result",
  table: "Table",
  place: (sheet, rows) => `Sheet ${sheet}, ${count(rows, "row", "rows")}`,
  pointed: "Use the selection",
  pointHint: "Reads the table that you stand in.",
  noTable: "The selection is in no table. Stand in the table, or make the range a table with Insert, Table.",
  unknownTable: (table) => `${table} lacks the headings that are needed: MHV, BHV, ÖF and Soc.`,
  cancel: "Cancel",
  live: "Without the add-in the formulas show #NAME? once the file is recalculated: send a copy with values, under Send and collect.",
};
