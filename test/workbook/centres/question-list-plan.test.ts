import { questionListPlan } from "../../../src/workbook/centres/question-list-plan";

const text = { title: "Frågor", note: "Skriv svaren här.", help: "Välj ett svar." };
const plan = questionListPlan(
  [
    { centre: "Ludvika", service: "mhv", sentence: "Ludvika: är barnmorskan där?" },
    { centre: "=1+1", service: "of", sentence: "=1+1: finns öppna förskolan där?" },
  ],
  text,
);
const [sheet] = plan.sheets;

test("a row for each question, and what somebody has typed is never a formula", () => {
  expect(sheet!.blocks.map(({ row, cells }) => [row, cells])).toEqual([
    [0, [["Frågor"]]],
    [1, [["Skriv svaren här."]]],
    [3, [["Central", "Verksamhet", "Fråga", "Svar"]]],
    [
      4,
      [
        ["Ludvika", "MHV", "Ludvika: är barnmorskan där?", null],
        ["=1+1", "ÖF", "=1+1: finns öppna förskolan där?", null],
      ],
    ],
  ]);
});

test("the answers' cells offer the words that the table of centres takes, with how to answer", () => {
  expect(sheet!.validations).toEqual([
    {
      row: 4,
      column: 3,
      rows: 2,
      columns: 1,
      words: ["ja", "delvis", "nej"],
      help: { title: "Svar", text: text.help },
    },
  ]);
});

test("it is a sheet of its own beside one that is there already, and is shown", () => {
  expect(sheet).toMatchObject({ name: "Frågelista", ifTaken: "number" });
  expect(plan).toMatchObject({ action: "question-list", columns: [], writes: [], show: "Frågelista" });
});

test("it is printed as wide as a page, with its headings on each", () => {
  expect(sheet!.page).toEqual({
    orientation: "portrait",
    across: 1,
    columns: 4,
    titleRows: { first: 3, last: 3 },
    footer: "Frågor",
  });
});
