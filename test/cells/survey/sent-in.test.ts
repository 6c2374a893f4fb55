import { findAnswers } from "../../../src/cells/survey/reading/answer-sheet";
import { readSurvey } from "../../../src/cells/survey/reading/read-survey";
import type { Cell } from "../../../src/cells/ground/cell";

const questions = [
  "Tid för samverkan",
  "Lokaler",
  "Samsyn kring arbetssätt",
  "Kunskap om kollegornas uppdrag",
];

/** A column of another service beside the questions; each answer's first rating is its row, from 1. */
function read(heading: string, states: readonly Cell[]) {
  const rows: Cell[][] = [
    [heading, ...questions],
    ...states.map((state, row) => [state, (row % 5) + 1, 4, 3, 5]),
  ];
  const sheet = findAnswers(rows)!;
  const body = rows.slice(sheet.firstRow);
  return readSurvey(sheet, (column) => body.map((row) => row[column]));
}

test.each<[string, string, Cell[], number[]]>([
  ["Qualtrics, logical values", "Finished", [true, false, true, true], [1]],
  ["Qualtrics, numbers", "Finished", [1, 0, 1, 0], [1, 3]],
  ["Qualtrics, texts", "Finished", ["True", "False", "True", "True"], [1]],
  ["states in Swedish", "Status", ["Avslutad", "Påbörjad", "Avslutad", "Ej påbörjad"], [1, 3]],
  ["states in English", "Response Status", ["Complete", "Partially complete", "Completed", "Complete"], [1]],
  ["yes and no", "Slutförd", ["ja", "nej", "ja", "JA"], [1]],
  ["a state nobody wrote is not known", "Status", ["Klar", "", "Pågår", "Klar"], [2]],
  ["a day of sending", "Date submitted", ["2025-03-01", "", "2025-03-02", "2025-03-02"], [1]],
])("answers that were begun and not sent in are left out: %s", (_, heading, states, unsent) => {
  const { unsent: found, rows } = read(heading, states);
  expect(found).toEqual(unsent);
  expect(rows).toEqual([0, 1, 2, 3].filter((row) => !unsent.includes(row)));
});

test.each<[string, string, Cell[]]>([
  ["numbers of states, which are a service's own: 0 is sent in for Qualtrics", "Status", [0, 0, 1, 0]],
  ["people's employment", "Status", ["Vikarie", "Fast", "Fast", "Avslutad"]],
  ["days of ending", "Avslutad", ["2025-03-01", "", "2025-03-02", "2025-03-02"]],
  ["nobody has sent anything", "Finished", [false, false, false, false]],
])("a column that says something else leaves nobody out: %s", (_, heading, states) => {
  const { unsent, rows } = read(heading, states);
  expect([unsent, rows]).toEqual([[], [0, 1, 2, 3]]);
});

test("with two columns that say so, an answer is left out that one of them says was not sent in", () => {
  const rows: Cell[][] = [
    ["Status", "Finished", ...questions],
    ["Klar", 1, 1, 2, 3, 4],
    ["Pågår", 1, 1, 2, 3, 4],
    ["Klar", 0, 1, 2, 3, 4],
    ["Klar", 1, 1, 2, 3, 4],
  ];
  const sheet = findAnswers(rows)!;
  const body = rows.slice(sheet.firstRow);
  expect(readSurvey(sheet, (column) => body.map((row) => row[column])).unsent).toEqual([1, 2]);
});
