import type { Cell } from "../../../../src/cells/ground/cell";
import { findAnswers } from "../../../../src/cells/survey/reading/answer-sheet";
import {
  readSurvey,
  type ReadingChoices,
  type SurveyReading,
} from "../../../../src/cells/survey/reading/read-survey";
import { turnedScale } from "../../../../src/cells/survey/reading/scale";

/**
 * The same invented answers in the layouts of the services that regions use. Whatever stands around them, the ratings that
 * come out are those that were put in.
 */

const people = Array.from({ length: 24 }, (_, person) => person);
/** 0: not answered. */
const ratings = people.map((person) =>
  Array.from({ length: 9 }, (_, question) =>
    (person * 7 + question * 5) % 11 === 0
      ? 0
      : 1 + ((person * 13 + question * 7 + ((person * question) % 3)) % 5),
  ),
);
const services = ["Mödrahälsovård", "Barnhälsovård", "Öppen förskola", "Förebyggande socialtjänst"];
const service = (person: number): string => services[person % 4]!;
const questions = [
  "Tillgången till tid för samverkan",
  "Anpassade lokaler",
  "Styrgruppens stöd",
  "Kollegornas engagemang",
  "Samsyn kring arbetssätt",
  "Kunskap om kollegornas uppdrag",
  "Besökarnas möjlighet att påverka",
  "Gemensamma utbildningar",
  "Slussningar mellan verksamheterna",
];
const empty = (n: number): Cell[] => Array<Cell>(n).fill("");
const digits = (person: number): Cell[] => ratings[person]!.map((rating) => rating || "");
const worded =
  (labels: readonly string[], none: Cell = "") =>
  (person: number): Cell[] =>
    ratings[person]!.map((rating) => (rating === 0 ? none : labels[rating - 1]!));
const good = ["Mycket dåligt", "Dåligt", "Varken eller", "Bra", "Mycket bra"];

function read(rows: readonly (readonly Cell[])[], choices: ReadingChoices = {}): SurveyReading {
  const width = Math.max(...rows.map(({ length }) => length));
  const values = rows.map((row) => [...row, ...empty(width - row.length)]);
  const sheet = findAnswers(values)!;
  return readSurvey(sheet, (column) => values.slice(sheet.firstRow).map((row) => row[column] ?? ""), choices);
}

const monkey = [
  "Respondent ID",
  "Collector ID",
  "Start Date",
  "End Date",
  "IP Address",
  "Email Address",
  "First Name",
  "Last Name",
  "Custom Data 1",
];
const monkeyRow = (person: number): Cell[] => [1e9 + person, 7, "x", "y", "1.2.3.4", ...empty(4)];

const layouts: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  "Forms in English, the scale in the question, several answers' semicolon": [
    [
      "ID",
      "Start time",
      "Completion time",
      "Email",
      "Name",
      "Last modified time",
      "Vilken verksamhet arbetar du i?",
    ].concat(
      questions.map((question, at) => `${at + 1}. ${question}\n(1 = mycket dåligt, 5 = mycket bra)`),
      "Vad fungerar bra?",
    ),
    ...people.map((person) => [
      person + 1,
      "11/3/26 9:01:02",
      "11/3/26 9:05:02",
      "anonymous",
      "",
      "",
      `${service(person)};`,
      ...digits(person),
      "Hej",
    ]),
  ],
  "Forms as a quiz, in Swedish": [
    [
      "Id",
      "Starttid",
      "Slutförandetid",
      "E-post",
      "Namn",
      "Totalpoäng",
      "Testfeedback",
      "Din yrkesgrupp",
    ].concat(questions.flatMap((question) => [question, `Poäng – ${question}`, `Feedback – ${question}`])),
    ...people.map((person) => [
      ...[person + 1, 45000, 45001, `p${person}@x.se`, `Namn ${person}`, "", "", service(person)],
      ...worded(
        ["1 - mycket dåligt", "2 - ganska dåligt", "3 - varken eller", "4 - ganska bra", "5 - mycket bra"],
        "Vet ej",
      )(person).flatMap((cell) => [cell, 0, ""]),
    ]),
  ],
  "Google's grid": [
    [
      "Tidstämpel",
      "E-postadress",
      "Yrkesgrupp",
      ...questions.map((question) => `Hur upplever du följande? [${question}]`),
    ],
    ...people.map((person) => ["2026-03-01", `p${person}@x.se`, service(person), ...digits(person)]),
  ],
  "SurveyMonkey, two rows": [
    [...monkey, "Vilken är din verksamhet?", "", "Hur upplever du samverkan?", ...empty(8), "Något mer?"],
    [...empty(9), "Response", "Annan (ange)", ...questions, "Open-Ended Response"],
    ...people.map((person) => [...monkeyRow(person), service(person), "", ...worded(good)(person), ""]),
  ],
  "SurveyMonkey, condensed": [
    [...monkey, "Vilken är din verksamhet?", ...questions],
    [...empty(9), ...Array<Cell>(10).fill("Response")],
    ...people.map((person) => [...monkeyRow(person), service(person), ...digits(person).map(String)]),
  ],
  "Qualtrics, three rows": [
    ["StartDate", "Status", "Finished", "ResponseId", "Q1", ...questions.map((_, at) => `Q2_${at + 1}`)],
    [
      "Start Date",
      "Response Type",
      "Finished",
      "Response ID",
      "Vilken verksamhet arbetar du i?",
      ...questions.map((question) => `Hur upplever du följande? - ${question}`),
    ],
    Array<Cell>(14).fill('{"ImportId":"QID1"}'),
    ...people.map((person) => [
      "2026-03-01",
      "IP Address",
      "True",
      `R_${person}`,
      service(person),
      ...worded(good)(person),
    ]),
  ],
  "a title above, means and counts below, their names in a column that is not read": [
    ["Samverkansmätning 2026"],
    [],
    ["Nr", "Profession", ...questions],
    ...people.map((person) => [person + 1, service(person), ...digits(person)]),
    ["Medel", "", ...Array<Cell>(9).fill(3.2)],
    ["Antal", "", ...Array<Cell>(9).fill(20)],
  ],
  "a column of words beside each of digits": [
    ["Verksamhet", ...questions.flatMap((question) => [question, `${question} (text)`])],
    ...people.map((person) => [
      service(person),
      ...ratings[person]!.flatMap((rating) => [rating || "", rating ? good[rating - 1]! : ""]),
    ]),
  ],
  "a column of words before each of digits": [
    ["Verksamhet", ...questions.flatMap((question) => [question, question])],
    ...people.map((person) => [
      service(person),
      ...ratings[person]!.flatMap((rating) => [rating ? good[rating - 1]! : "", rating || ""]),
    ]),
  ],
  "codes below the headings, two hundred empty rows": [
    ["Verksamhet", ...questions],
    ["V1", ...questions.map((_, at) => `V2_${at + 1}`)],
    ...people.map((person) => [service(person), ...digits(person)]),
    ...Array.from({ length: 200 }, () => empty(10)),
  ],
};

const numbersOf = ({ answers }: SurveyReading): number[][] =>
  Array.from({ length: answers.rows }, (_, row) => [
    ...answers.ratings.subarray(row * answers.questions, (row + 1) * answers.questions),
  ]);

test.each(Object.entries(layouts))("%s", (_, rows) => {
  const reading = read(rows);
  expect(numbersOf(reading)).toEqual(ratings);
  expect(reading.groupings.map(({ names }) => names)).toEqual([services]);
  expect(reading.columns.filter(({ use, sureness }) => use.kind === "factor" && sureness !== "sure")).toEqual(
    [],
  );
});

test("LimeSurvey: codes before the texts; what was not sent in is left out, and its own codes are asked", () => {
  const rows = [
    [
      "id. Response ID",
      "submitdate. Date submitted",
      "seed. Seed",
      "G01Q01. Yrkesgrupp",
      ...questions.map((question, at) => `G02Q02[SQ00${at + 1}]. ${question}`),
    ],
    ...people.map((person) => [
      person + 1,
      person < 3 ? "" : "2026-03-01",
      123,
      service(person),
      ...worded(["A1", "A2", "A3", "A4", "A5"])(person),
    ]),
  ];
  const { scale, unsent } = read(rows);
  expect(unsent).toEqual([0, 1, 2]);
  expect(scale.values.map(({ rating }) => rating)).toEqual(Array(5).fill(undefined));
  expect(numbersOf(read(rows, { scale: { a1: 1, a2: 2, a3: 3, a4: 4, a5: 5 } }))).toEqual(ratings.slice(3));
});

const sheetWith = (cells: (person: number) => Cell[]): Cell[][] => [
  ["Verksamhet", ...questions],
  ...people.map((person) => [service(person), ...cells(person)]),
];

test.each<[string, readonly string[]]>([
  [
    "agree",
    ["Instämmer inte alls", "Instämmer i låg grad", "Varken eller", "Instämmer i hög grad", "Instämmer helt"],
  ],
  [
    "partly",
    ["Tar helt avstånd", "Tar delvis avstånd", "Varken eller", "Instämmer delvis", "Instämmer helt"],
  ],
  [
    "fits",
    [
      "Stämmer inte alls",
      "Stämmer ganska dåligt",
      "Stämmer varken bra eller dåligt",
      "Stämmer ganska bra",
      "Stämmer helt",
    ],
  ],
  ["content", ["Inte alls nöjd", "Inte särskilt nöjd", "Varken eller", "Ganska nöjd", "Mycket nöjd"]],
  [
    "extent",
    [
      "Inte alls",
      "I liten utsträckning",
      "I viss utsträckning",
      "I stor utsträckning",
      "I mycket stor utsträckning",
    ],
  ],
  [
    "in the plural",
    ["Mycket dåliga", "Ganska dåliga", "Varken bra eller dåliga", "Ganska bra", "Mycket bra"],
  ],
  ["short", ["Mkt dåligt", "Dåligt", "Varken bra eller dåligt", "Bra", "Mkt bra"]],
  [
    "to what part",
    [
      "Stämmer inte alls",
      "Stämmer till liten del",
      "Stämmer till viss del",
      "Stämmer till stor del",
      "Stämmer helt och hållet",
    ],
  ],
  ["low and high", ["Mycket låg", "Låg", "Varken hög eller låg", "Hög", "Mycket hög"]],
  ["of one mind", ["Helt oenig", "Delvis oenig", "Varken eller", "Delvis enig", "Helt enig"]],
  ["enough", ["Mycket otillräcklig", "Otillräcklig", "Varken eller", "Tillräcklig", "Mycket tillräcklig"]],
  [
    "somewhat",
    [
      "Very dissatisfied",
      "Somewhat dissatisfied",
      "Neither satisfied nor dissatisfied",
      "Somewhat satisfied",
      "Very satisfied",
    ],
  ],
  ["digit and comma", ["1, Mycket dåligt", "2, Dåligt", "3, Varken eller", "4, Bra", "5, Mycket bra"]],
  ["in English", ["Very poor", "Poor", "Neither good nor poor", "Good", "Very good"]],
  ["ends alone", ["1 (mycket dåligt)", "2", "3", "4", "5 (mycket bra)"]],
  ["digit last", ["Mycket dåligt (1)", "Dåligt (2)", "Okej (3)", "Bra (4)", "Mycket bra (5)"]],
  ["of five", ["1 av 5", "2 av 5", "3 av 5", "4 av 5", "5 av 5"]],
  ["stars", ["★", "★★", "★★★", "★★★★", "★★★★★"]],
])("a scale of words: %s", (_, labels) =>
  expect(numbersOf(read(sheetWith(worded(labels, "Ingen uppfattning"))))).toEqual(ratings),
);

test("six steps are no five: what stands twice on one is asked", () => {
  const six = ["Mycket dåligt", "Dåligt", "Ganska dåligt", "Ganska bra", "Bra"];
  const unread = read(sheetWith(worded(six))).scale.values.filter(({ rating }) => rating === undefined);
  expect(unread.map(({ shown }) => shown).sort()).toEqual(["Bra", "Dåligt", "Ganska bra", "Ganska dåligt"]);
});

test("digits up to six are a scale of six steps, and nothing of it is guessed; a few sixes are a code to ask about", () => {
  const sixSteps = sheetWith((person) => questions.map((_, at) => 1 + ((person + at) % 6)));
  expect(read(sixSteps).scale.other).toBe("1–6");
  expect(numbersOf(read(sixSteps)).flat()).toEqual([]);
  const { scale } = read(
    sheetWith((person) => ratings[person]!.map((rating) => rating || (person % 2 ? 6 : ""))),
  );
  expect(scale.other).toBeUndefined();
  expect(scale.values.filter(({ rating }) => rating === undefined).map(({ key }) => key)).toEqual(["6"]);
});

test("a list that is reversed is pointed out, and nothing of it is guessed", () => {
  const list = sheetWith(
    worded(["5 - Mycket dåligt", "4 - Dåligt", "3 - Varken eller", "2 - Bra", "1 - Mycket bra"]),
  );
  const { scale } = read(list);
  expect(scale.isReversed).toBe(true);
  expect(scale.values.flatMap(({ rating }) => rating ?? [])).toEqual([3]);
  // Once it has been turned there is nothing left to point out; turned back it goes against its words again.
  const turned = read(list, { scale: turnedScale(scale.values) }).scale;
  expect(turned.isReversed).toBe(false);
  expect(read(list, { scale: turnedScale(turned.values) }).scale.isReversed).toBe(true);
});

test("labels beside 0 to 4 are a scale of other steps, not a reversed one, and nothing of it is guessed", () => {
  const steps = ["Mycket dåligt", "Dåligt", "Varken eller", "Bra", "Mycket bra"];
  const { scale } = read(sheetWith(worded(steps.map((label, at) => `${at} - ${label}`))));
  expect([scale.other, scale.isReversed]).toEqual(["0–4", false]);
  expect(scale.values.filter(({ rating }) => rating !== undefined)).toEqual([]);
});

test("what would give people away is no grouping, whatever is asked for", () => {
  const rows = [
    ["Namn på central", "Vem är du?", ...questions],
    ...people.map((person) => [service(person), `P${person}`, ...digits(person)]),
  ];
  const { columns, groupings } = read(rows, { columns: { 1: { kind: "group" } } });
  expect(columns[1]!.use.kind).toBe("skip");
  expect(groupings.every(({ column }) => column !== 1)).toBe(true);
});
