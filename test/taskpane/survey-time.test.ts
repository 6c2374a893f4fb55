import { surveyView } from "../../src/taskpane/survey";
import { MeasureActions } from "../../src/taskpane/survey/measure-actions";
import { TimeActions } from "../../src/taskpane/survey/time/time-actions";
import { answersId } from "../../src/taskpane/survey/time/time-rounds";
import type { CellInput } from "../../src/workbench/host/book";
import facit from "../cells/survey/field/facit-survey.json";
import { fieldFile } from "../support/field-files";
import { OfficePane } from "./office-pane";

/** Över tid out of what the workbook has: answers that have not been written yet, published rounds, years within one. */

let pane: OfficePane;
beforeEach(async () => {
  pane = await OfficePane.open();
});
afterEach(() => pane.close());

const over = (): TimeActions => new TimeActions(pane.actions.frameOf(surveyView));
const measure = (): MeasureActions => new MeasureActions(pane.actions.frameOf(surveyView));
const published = () => pane.actions.frameOf(surveyView).choices.published ?? [];

function addSheetTable(name: string, rows: readonly (readonly CellInput[])[]): void {
  const { id } = pane.book.addSheet(name);
  const rect = { row: 0, column: 0, rows: rows.length, columns: rows[0]!.length };
  const sheet = pane.book.sheets().find((one) => one.id === id)!;
  sheet.write(
    rect,
    rows.map((row) => [...row]),
  );
  pane.book.addTable({ name, sheetId: id, rect, showTotals: false });
}

const s01 = (): CellInput[][] => fieldFile("S01-forms-svensk.xlsx");
const s09 = (): CellInput[][] => fieldFile("S09-semikolon-ansi.csv");

/** As the answers' own right figures say it: of fewer than ten answers with one decimal, half up. */
const mean = (file: "S01" | "S09", factor: number): number | string => {
  const { n, medel } = facit[file].faktorer[factor]! as { n: number; medel: number | null };
  if (medel === null || n < 5) return "skyddad";
  return n < 10 ? Math.floor(medel * 10 + 0.5) / 10 : medel;
};

test("two tables of answers, factor by factor, and written as what they have published", async () => {
  addSheetTable("Förra", s09());
  addSheetTable("Nya", s01());
  await pane.actions.start();
  const actions = over();
  await actions.look();
  expect([actions.model.before?.name, actions.model.after?.name]).toEqual(["Förra", "Nya"]);
  expect(actions.model.changes).toHaveLength(9);
  actions.model.changes.forEach(({ change }, factor) => {
    const [before, after] = [mean("S09", factor), mean("S01", factor)];
    expect(change!.before).toEqual(typeof before === "number" ? expect.closeTo(before, 10) : before);
    expect(change!.after).toEqual(typeof after === "number" ? expect.closeTo(after, 10) : after);
    expect(change!.difference).toEqual(
      typeof before === "number" && typeof after === "number"
        ? expect.closeTo(after - before, 10)
        : "skyddad",
    );
  });
  await actions.write();
  expect(published().map(({ source, respondents, groupings }) => [source, respondents, groupings])).toEqual([
    ["Förra", 18, []],
    ["Nya", 34, []],
  ]);
  // The same answers again are the same rounds again.
  await actions.look();
  await actions.write();
  expect(published()).toHaveLength(2);
});

test("a round and the same with more answers are not put beside each other, nor one that has hardly changed", async () => {
  const rows = s01();
  addSheetTable("Tidig", rows.slice(0, 21));
  addSheetTable("Sen", rows);
  await pane.actions.start();
  const actions = over();
  await actions.look();
  expect(actions.model.refused).toEqual({ name: "Sen", why: "stacked" });
  expect(actions.model.changes).toEqual([]);
  // The other way round as well, and answers beside the round that they were published as.
  await actions.compare({ before: answersId("Sen"), after: answersId("Tidig") });
  expect(actions.model.refused?.why).toBe("stacked");
  const answers = measure();
  await answers.look();
  await answers.chooseSource("Sen");
  await answers.write();
  await actions.look();
  await actions.compare({ before: "Samverkansmätning 2026", after: answersId("Sen") });
  expect(actions.model.refused?.why).toBe("stacked");
  await actions.write();
  expect(pane.book.sheets().map(({ name }) => name)).not.toContain("Samverkan över tid");
});

test("three new answers since they were published wait here too", async () => {
  addSheetTable("Förra", s09());
  addSheetTable("Nya", s01().slice(0, 32));
  await pane.actions.start();
  const actions = over();
  await actions.look();
  await actions.write();
  const table = pane.book.tables().find(({ name }) => name === "Nya")!;
  const sheet = pane.book.sheets().find(({ id }) => id === table.sheetId)!;
  const more = s01().slice(32, 35);
  sheet.write({ row: 32, column: 0, rows: 3, columns: more[0]!.length }, more);
  pane.book.changeTable(table.id, { rect: { ...table.rect, rows: 35 } });
  await actions.look();
  expect(actions.model.refused).toEqual({ name: "Nya", why: "wait" });
});

test("answers that nobody has settled, and too few of them, say so", async () => {
  addSheetTable("Otolkad", fieldFile("S07-kod-och-etikett.xlsx").slice(1));
  addSheetTable("Fyra", s01().slice(0, 5));
  addSheetTable("Hel", s09());
  await pane.actions.start();
  const actions = over();
  await actions.look();
  await actions.compare({ before: answersId("Otolkad"), after: answersId("Hel") });
  expect(actions.model.refused).toEqual({ name: "Otolkad", why: "unsettled" });
  await actions.compare({ before: answersId("Fyra") });
  expect(actions.model.refused).toEqual({ name: "Fyra", why: "few" });
});

test("two years in one table: what was published of each year is compared", async () => {
  addSheetTable("Svar", fieldFile("S11-fem-regioner-tva-ar.xlsx"));
  await pane.actions.start();
  const answers = measure();
  await answers.look();
  answers.chooseMeaning("6", 0);
  const shown = answers.model.chosen.map((at) => answers.model.reading!.groupings[at]!.heading);
  for (const heading of shown.filter((one) => one !== "År")) await answers.toggleGrouping(heading);
  if (!shown.includes("År")) await answers.toggleGrouping("År");
  await answers.write();
  const actions = over();
  await actions.look();
  const [name] = pane.actions.frameOf(surveyView).choices.published!.map((round) => round.name);
  expect([actions.model.before?.name, actions.model.after?.name]).toEqual([`${name}, 2025`, `${name}, 2026`]);
  const years = facit.S11.grupper.year;
  const cellsOf = (year: number) => years.find(({ grupp }) => Number(grupp) === year)!.celler;
  actions.model.changes.forEach(({ change }, factor) => {
    expect(change!.before).toBeCloseTo(Number(cellsOf(2025)[factor]), 10);
    expect(change!.after).toBeCloseTo(Number(cellsOf(2026)[factor]), 10);
  });
  expect(actions.model.changes).toHaveLength(9);
});
