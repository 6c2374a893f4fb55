import { readFileSync } from "node:fs";
import path from "node:path";
import { dalarnaWorkbook } from "../../../src/workbench/sample/dalarna";
import { SampleBook } from "../../support/sample-book";

/** Read in the report's summary by hand. */
const inTheReport: readonly (readonly [string, number])[] = [
  ["Familjecentraler (de som får tilläggsersättning)", 8],
  ["Kommuner med familjecentral", 7],
  ["Kommuner utan familjecentral", 8],
  ["Centraler som startade 2004–2006", 4],
  ["Centraler som startade 2011", 1],
  ["Centraler som startade 2017–2018", 3],
  ["Öppna förskolans timmar per vecka, lägst", 6],
  ["Öppna förskolans timmar per vecka, högst", 24],
  ["Fullt samlokaliserade centraler", 5],
  ["Kommuner med fullt samlokaliserade centraler", 4],
  ["Centraler med gemensamma grupper", 5],
  ["Kommuner med gemensamma grupper", 4],
  ["Centraler med en särskild samordnare", 5],
  ["Centraler utan samordnare", 1],
  ["Centraler där chefer delar på samordningen", 2],
  ["Centraler med aktiv styrgrupp eller ledningsgrupp", 7],
  ["Centraler med gemensam planeringstid", 7],
  ["Centraler som är fullt bemannade i alla yrken", 3],
];

let book: SampleBook;
beforeEach(async () => {
  book = await SampleBook.open(dalarnaWorkbook(), "web");
});
afterEach(() => book.close());

test("every figure that the report states is stated and arrived at", () => {
  expect(book.values("Rapportens siffror", "A9:D26")).toEqual(
    inTheReport.map(([statement, value]) => [statement, value, value, "ja"]),
  );
  expect(book.value("Rapportens siffror", "B5")).toBe("18 av 18");
  const file = path.resolve(__dirname, "../../../assets/dalarna-2019/reported-summary.csv");
  const values = readFileSync(file, "utf8").trim().split("\n").slice(2);
  expect(values.map((line) => Number(line.split(";")[1]))).toEqual(inTheReport.map(([, value]) => value));
});

test("the calculated figures follow the tables, and the check says so", async () => {
  // Gagnef no longer has its social services there, gives no joint groups and is open half an hour less than Avesta.
  await book.write("Centraler", "H8", "nej");
  expect(book.values("Rapportens siffror", "C17:D18")).toEqual([
    [4, "nej"],
    [3, "nej"],
  ]);
  await book.write("Centraler", "M8", 5.5);
  expect(book.values("Rapportens siffror", "C15:D15")).toEqual([[5.5, "nej"]]);
  expect(book.value("Rapportens siffror", "B5")).toBe("15 av 18");
});
