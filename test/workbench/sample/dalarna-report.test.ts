import { readFileSync } from "node:fs";
import path from "node:path";
import { dalarnaWorkbook } from "../../../src/workbench/sample/dalarna";
import { addressOf } from "../../support/addresses";
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

test("each figure follows its own column of the tables, and the check says so", async () => {
  const headings = book.values("Centraler", "A4:AP4")[0] ?? [];
  const change = (row: number, heading: string, input: string | number): Promise<void> => {
    expect(headings).toContain(heading);
    return book.write("Centraler", addressOf(row - 1, headings.indexOf(heading)), input);
  };
  const gagnef = 8;
  const leksand = 10;
  await change(gagnef, "Kommun", "Falun");
  await change(gagnef, "Tilläggsersättning 2019", "nej");
  await change(gagnef, "Startår", 2018);
  await change(gagnef, "ÖF timmar/vecka", 5);
  await change(leksand, "ÖF timmar/vecka", 22);
  await change(gagnef, "Soc", "nej");
  await change(gagnef, "Gemensamma grupper", "nej");
  await change(gagnef, "Samordnare", "ingen");
  await change(gagnef, "Styrgrupp aktiv", "nej");
  await change(gagnef, "BHV fullt bemannad", "nej");
  expect(book.values("Rapportens siffror", "C9:C26").flat()).toEqual([
    7, 6, 9, 3, 1, 4, 5, 22.5, 4, 3, 4, 3, 5, 2, 1, 6, 7, 2,
  ]);
  // Only the centre of 2011, the five special coordinators and the planning time are as they were.
  expect(book.value("Rapportens siffror", "B5")).toBe("3 av 18");

  await change(gagnef, "Gemensam planeringstid", "nej");
  await change(gagnef, "MHV fullt bemannad", "nej");
  await change(leksand, "MHV fullt bemannad", "nej");
  expect(book.values("Rapportens siffror", "C25:D26")).toEqual([
    [6, "nej"],
    [1, "nej"],
  ]);
});
