import { isEmpty, type Cell } from "../ground/cell";
import { readRating } from "../survey/rating-words";
import type { Columns } from "../ground/headings";

type ExportColumn = "id" | "started" | "finished" | "email" | "name" | "changed";

/** What survey services put beside the answers: Forms in Swedish and English, Google Forms, SurveyMonkey, Survey & Report. */
export const exportColumns: Columns<ExportColumn> = {
  id: {
    heading: "ID",
    synonyms: ["Id", "Löpnr", "Löpnummer", "Respondent ID", "RespondentID", "Svarsnummer", "Respondent"],
  },
  started: {
    heading: "Starttid",
    synonyms: ["Start time", "Start Date", "Startdatum", "Tidstämpel", "Tidsstämpel", "Timestamp", "Datum"],
  },
  finished: {
    heading: "Slutförandetid",
    synonyms: ["Completion time", "End Date", "Slutdatum", "Sluttid", "Inskickad"],
  },
  email: { heading: "E-post", synonyms: ["Email", "E-postadress", "Email Address", "Mejl"] },
  name: { heading: "Namn", synonyms: ["Name"] },
  changed: {
    heading: "Senast ändrad",
    synonyms: ["Last modified time", "Senast ändrad tid", "Date Modified"],
  },
};

/** So many columns of ratings make a survey: fewer stand in many a table. */
const fewestQuestions = 3;
const mostlyRated = 0.8;

/** Whether the rows are people's answers: at least three columns in which nearly everything is a rating 1–5. */
export function holdsAnswers(rows: readonly (readonly Cell[])[], columns: number): boolean {
  const looked = rows.slice(0, 200);
  let questions = 0;
  for (let column = 0; column < columns; column++) {
    let [filled, rated] = [0, 0];
    for (const row of looked) {
      const cell = row[column];
      if (isEmpty(cell)) continue;
      filled++;
      if ((readRating(cell) ?? 0) > 0) rated++;
      else if (readRating(cell) === 0) filled--;
    }
    if (filled >= Math.min(2, looked.length) && rated >= mostlyRated * filled) questions++;
  }
  return questions >= fewestQuestions;
}
