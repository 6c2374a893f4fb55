import { samverkansfaktorer } from "../../domain/survey/factors";
import type { TableColumn, TableShape } from "./table-shape";

/** The answers of a collaboration survey: one respondent a row, the group first and then a column for each factor. */
export const answerShape: TableShape = {
  name: "tblSvar",
  columns: {
    group: {
      heading: "Grupp",
      synonyms: ["Verksamhet", "Yrkesgrupp", "Central"],
      holds: { kind: "text" },
      mayRepeat: true,
    },
    ...Object.fromEntries(
      samverkansfaktorer.map((factor, index): [string, TableColumn] => [
        `factor${index + 1}`,
        { heading: factor, holds: { kind: "rating" } },
      ]),
    ),
  },
};
