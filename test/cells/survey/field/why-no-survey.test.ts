import type { Cell } from "../../../../src/cells/ground/cell";
import {
  findAnswers,
  standsTurnedRound,
  turnedRound,
} from "../../../../src/cells/survey/reading/answer-sheet";
import { isSummed, whyNoAnswers } from "../../../../src/cells/survey/reading/why-no-survey";
import { readSurvey, type SurveyReading } from "../../../../src/cells/survey/reading/read-survey";

/** What people point at that is nobody's answers, and answers with more below them than answers. */

const questions = [
  "Tid för samverkan",
  "Lokaler",
  "Styrgruppens stöd",
  "Kollegornas engagemang",
  "Samsyn kring arbetssätt",
];
const ratings = [
  [1, 2, 3, 4, 5],
  [2, 3, 4, 5, 5],
  [3, 3, 3, 3, 4],
];
const read = (rows: readonly (readonly Cell[])[]): SurveyReading => {
  const sheet = findAnswers(rows)!;
  return readSurvey(sheet, (column) => rows.slice(sheet.firstRow).map((row) => row[column] ?? ""));
};
/** Whether they are taken for answers, as they stand or turned round. */
const isTaken = (rows: readonly (readonly Cell[])[]): boolean => {
  const isTurned = standsTurnedRound(rows);
  const cells = isTurned ? turnedRound(rows) : rows;
  const sheet = findAnswers(cells);
  return sheet !== undefined && !isSummed(cells, sheet);
};

test("a person in each row is taken, and in each column", () => {
  expect(isTaken([questions, ...ratings])).toBe(true);
  expect(
    isTaken(turnedRound([["Svarande", ...questions], ...ratings.map((row, at) => [`P${at}`, ...row])])),
  ).toBe(true);
});

test.each<[string, Cell[][]]>([
  [
    "means of each service",
    [
      ["Verksamhet", ...questions],
      ["Barnhälsovård", 3.4, 3, 2.9, 4.1, 3.8],
      ["Öppen förskola", 2.8, 3.5, 3, 4.4, 3.9],
    ],
  ],
  [
    "how many have answered what, by factor",
    [
      ["Faktor", "Mycket dåligt", "Dåligt", "Varken eller", "Bra", "Mycket bra"],
      ...questions.map((question) => [question, 1, 2, 4, 3, 2]),
    ],
  ],
  [
    "how many have answered what, by answer",
    [
      ["Svar", ...questions],
      ...["1 mycket dåligt", "2", "3 varken eller", "5 mycket bra"].map((step) => [step, 1, 2, 3, 4, 5]),
    ],
  ],
])("%s: no answers, though whole numbers up to five stand there", (_, rows) => {
  expect(isTaken(rows)).toBe(false);
});

test.each<[string, string, Cell[][]]>([
  [
    "one column",
    "lines of a text file",
    [[["Nr", ...questions].join(";")], ...ratings.map((row) => [["1", ...row].join(";")])],
  ],
  [
    "codes",
    "a data file's names",
    [
      ["respnr", "f1", "f2", "f3", "f4"],
      [1, 2, 3, 4, 5],
      [2, 5, 4, 3, 2],
    ],
  ],
  [
    "answer a row",
    "a question in each row",
    [
      ["Svarande", "Fråga", "Svar"],
      ...ratings.flatMap((row, at) => row.map((rating, of) => [at, questions[of]!, rating])),
    ],
  ],
  [
    "too few",
    "something else",
    [
      ["Central", "Öppet"],
      ["Björken", 12],
    ],
  ],
])("%s: %s", (why, _, rows) => {
  expect(isTaken(rows)).toBe(false);
  expect(whyNoAnswers(rows)).toBe(why);
});

describe("where the answers end", () => {
  const people = ratings.map((row, at) => [`Grupp ${at}`, ...row]);
  const headings = ["Yrkesgrupp", ...questions];

  test.each(["Medel 2026", "Summa:", "Medelvärde alla", "Andel 4–5"])("at %s", (name) => {
    const { rows, end } = read([
      headings,
      ...people,
      [name, 2, 2.67, 3.33, 4, 4.67],
      ["Antal svar", 3, 3, 3, 3, 3],
    ]);
    expect(rows).toHaveLength(3);
    expect(end).toMatchObject({ because: "total row", rows: 3 });
  });

  test("not at somebody who calls the middle of the scale Medel, nor at one who has written 3,5 once", () => {
    const worded = ["Låg", "Medel", "Hög"];
    const cells = ratings.map((row) => row.map((rating) => worded[rating % 3]!));
    expect(read([questions, ["Medel", "Medel", "Medel", "Medel", "Medel"], ...cells]).end.rows).toBe(4);
    expect(read([questions, ...ratings, [1, 2, 3.5, 4, 5]]).end.rows).toBe(4);
  });
});
