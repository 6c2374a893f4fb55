import { surveyDays } from "../../../src/cells/survey/reading/survey-days";
import { identifyingColumns } from "../../../src/cells/survey/reading/attention";
import { findAnswers } from "../../../src/cells/survey/reading/answer-sheet";
import { dateOfDay, dayOfDate } from "../../../src/domain/calendar";
import { daysInWords } from "../../../src/text/days-in-words";
import { fieldFile } from "../../support/field-files";

const day = (year: number, month: number, dayOfMonth: number): number => dayOfDate(year, month, dayOfMonth)!;
const march = { first: day(2026, 3, 9), last: day(2026, 3, 14) };

test.each([
  ["Excel's own times", [46090.29, 46095.9, "", 46092]],
  ["texts with a time", ["2026-03-09 08:12:33", "2026-03-14T23:59:59Z", "2026-03-10 07.05"]],
  ["days alone", ["2026-03-14", "2026-03-09"]],
  ["the month first, since 14 is no month", ["03/09/2026 08:12:33 AM", "03/14/2026 11:00:00 PM"]],
  ["the day first, since 14 is no month", ["09/03/2026 08:12", "14/03/2026 09:00"]],
])("%s", (_, cells) => {
  expect(surveyDays(cells)).toEqual(march);
});

test.each([
  ["nothing", []],
  ["day and month could be either", ["03/09/2026 08:12", "03/10/2026 08:12"]],
  ["one that is no day", [46090, "i går"]],
  ["a year alone", ["2026"]],
])("not told: %s", (_, cells) => {
  expect(surveyDays(cells)).toBeUndefined();
});

test.each([
  // When somebody was ready, not when they began: the last to begin is not the last to be ready.
  ["S01-forms-svensk.xlsx", "Slutförandetid"],
  ["S05-surveymonkey-tva-rubrikrader.xlsx", "End Date"],
  ["S09-semikolon-ansi.csv", "Datum"],
])("%s tells its days in %s", (file, heading) => {
  const { columns } = findAnswers(fieldFile(file))!;
  const { time } = identifyingColumns(columns);
  expect(columns.find(({ column }) => column === time)?.heading).toBe(heading);
});

test.each([
  [day(2026, 3, 9), day(2026, 3, 14), "9–14 mars 2026", "9–14 March 2026"],
  [day(2026, 3, 9), day(2026, 3, 9), "9 mars 2026", "9 March 2026"],
  [day(2026, 2, 27), day(2026, 3, 2), "27 februari–2 mars 2026", "27 February–2 March 2026"],
])("days in words", (first, last, sv, en) => {
  const [from, to] = [dateOfDay(first), dateOfDay(last)];
  expect([daysInWords("sv-SE", from, to), daysInWords("en-GB", from, to)]).toEqual([sv, en]);
});
