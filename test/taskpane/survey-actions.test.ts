import { surveyView } from "../../src/taskpane/survey";
import { MeasureActions } from "../../src/taskpane/survey/measure-actions";
import { surveyText } from "../../src/text/survey/survey";
import { readSelection } from "../../src/workbook/comparison/read-selection";
import { inWorkbook } from "../../src/workbook/run";
import { fieldFile } from "../support/field-files";
import { paneText } from "../support/texts";
import { OfficePane } from "./office-pane";

const pane_ = paneText.sv;
let pane: OfficePane;
beforeEach(async () => {
  pane = await OfficePane.open();
});
afterEach(() => pane.close());

const measure = (): MeasureActions => new MeasureActions(pane.actions.frameOf(surveyView));
const words = () => surveyText.in("sv");

/** What stands on a sheet, as far as it is filled. */
function sheet(name: string): unknown[][] {
  const found = pane.book.sheets().find((one) => one.name === name);
  const rect = found?.usedRect();
  return found && rect ? found.values({ ...rect, rows: rect.row + rect.rows, row: 0 }) : [];
}
const sheetNames = (): string[] => pane.book.sheets().map(({ name }) => name);
/** A sheet's cells without a table: an export that somebody has opened. */
function open(values: (string | number | boolean)[][]): void {
  const [first] = pane.book.sheets();
  first!.write({ row: 0, column: 0, rows: values.length, columns: values[0]!.length }, values);
}
/** Everything that the workbook's settings hold, the journal too. */
const settingsOf = (): Promise<string[]> =>
  inWorkbook(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    return settings.items.map(({ key, value }) => `${key} ${JSON.stringify(value)}`);
  });
const noticed = (): string | undefined => pane.state.notice?.(pane_);
const isSaid = (): string | undefined => noticed() ?? pane.state.doing?.sentence(pane_);

test("an export from Forms: read, shown, written as values and as a live formula", async () => {
  pane.addTable("Table1", fieldFile("S01-forms-svensk.xlsx"));
  await pane.actions.start();
  const actions = measure();
  await actions.look();
  const { figures, reading, live, chosen } = actions.model;
  expect(reading!.questions).toHaveLength(9);
  expect(figures!.respondents).toBe(34);
  expect(figures!.index).toBeCloseTo(59.107327824417474, 10);
  expect(chosen).toEqual([0]);
  expect(live).toMatchObject({ formula: expect.stringMatching(/^=FC\.SAMVERKAN\(Table1\[\[Tillg/) });

  await pane.actions.frameOf(surveyView).choose({ sent: 41 });
  await actions.write();
  expect(noticed()).toBeUndefined();
  const year = 2026;
  expect(sheetNames()).toEqual([
    "Blad1",
    `Samverkan ${year}`,
    `Samverkan grupper ${year}`,
    `Samverkan underlag ${year}`,
    "Mätningar",
  ]);
  expect(sheet(`Samverkan ${year}`)[1]?.[0]).toBe(
    "34 svar av 41 utskickade (83 %). Index 59. Svar 9–14 mars 2026. Skala 1 (mycket dåligt) till 5 (mycket bra). Färre än 5 svar visas inte.",
  );
  expect(
    sheet(`Samverkan grupper ${year}`)
      .find(([name]) => name === "Öppen förskola")
      ?.slice(0, 4),
  ).toEqual(["Öppen förskola", 8, 2.6, 4]);
  const measurements = pane.formulas("tblMatningar");
  expect(measurements).toHaveLength(1 + 9 + 4 * 9);
  expect(pane.actions.frameOf(surveyView).choices.published).toEqual([
    {
      name: `Samverkansmätning ${year}`,
      source: "Table1",
      respondents: 34,
      minst: 5,
      groupings: [
        { heading: "Vilken verksamhet arbetar du i?", groups: expect.any(Object), people: [8, 9, 8, 9] },
      ],
      // What tblMatningar shows of everybody, and nothing else.
      totals: measurements
        .slice(1)
        .filter((row) => row[2] === "Alla")
        .map((row) => ({ question: row[4], n: row[5], mean: row[6] })),
      days: { first: 46_090, last: 46_095 },
      before: [],
      apart: [],
    },
  ]);
});

test("of equally good answers the newest are chosen, by their days and else by the year in their name", async () => {
  const values = fieldFile("S01-forms-svensk.xlsx");
  const bare = values.map((row) => row.slice(6, 16));
  pane.addTable("Svar2024", bare);
  pane.addTable("Svar2025", bare, 0, 20);
  pane.addTable("Export", values, 0, 40);
  await pane.actions.start();
  const actions = measure();
  await actions.look();
  expect(actions.model.sources.map(({ name }) => name)).toEqual(["Export", "Svar2025", "Svar2024"]);
  expect(actions.model.read!.source.name).toBe("Export");
});

test("values stand in the cells where a formula cannot be right, and the same figures come from both", async () => {
  open(fieldFile("S09-semikolon-ansi.csv"));
  await pane.actions.start();
  const actions = measure();
  await actions.look();
  expect(actions.model.live).toEqual({ why: "range" });
  await actions.write();
  const written = sheet("Samverkan 2026");
  const row = written.find(([name]) => name === "Kollegornas engagemang")!;
  expect(row.slice(1, 3)).toEqual([13, 5]);
  expect(row[3]).toBeCloseTo(4.3076923076923075, 10);
});

test("what has no meaning yet stops the result, until a person has said it", async () => {
  open(fieldFile("S07-kod-och-etikett.xlsx"));
  await pane.actions.start();
  const actions = measure();
  await actions.look();
  expect(actions.model.unread.map(({ key }) => key)).toEqual(["-99"]);
  expect(actions.model.figures).toBeUndefined();
  actions.chooseMeaning("-99", 0);
  expect(actions.model.figures!.respondents).toBe(22);
});

test("three new answers wait, and so does the same survey in another order", async () => {
  const all = fieldFile("S11-fem-regioner-tva-ar.xlsx");
  open(all.slice(0, 145));
  await pane.actions.start();
  const actions = measure();
  await actions.look();
  actions.chooseMeaning("6", 0);
  await actions.toggleGrouping("Region");
  const { groupings } = pane.actions.frameOf(surveyView).choices;
  await actions.write();
  expect(actions.model.republishing).toMatchObject({
    kind: "same",
    earlier: [{ round: { respondents: 144 } }],
  });
  await pane.actions.frameOf(surveyView).choose({ groupings: [...groupings!].reverse(), minst: 9 });
  expect(actions.model.figures!.divisions.map(({ heading }) => heading)).toEqual(groupings);
  expect(actions.model.minst).toBe(5);

  pane.book
    .sheets()[0]!
    .write({ row: 145, column: 0, rows: 3, columns: all[0]!.length }, all.slice(145, 148));
  await actions.look();
  expect(actions.model.republishing).toMatchObject({ kind: "wait", changed: 3 });
  const before = sheetNames();
  await actions.write();
  expect(sheetNames()).toEqual(before);
});

test("answers are cleared by a way of their own: neither journal, undo, settings nor storage has them", async () => {
  const kept: string[] = [];
  for (const storage of [globalThis.localStorage, globalThis.sessionStorage]) {
    const set = storage.setItem;
    storage.setItem = (key, value) => {
      kept.push(value);
      set.call(storage, key, value);
    };
  }
  const secret = ["Hemliga Hilda", "hilda.hemlig@example.se"] as const;
  const values = fieldFile("S01-forms-svensk.xlsx");
  values[3]![3] = secret[1];
  values[3]![4] = secret[0];
  values[3]![16] = `Hälsar ${secret[0]}`;
  pane.addTable("Table1", values);
  await pane.actions.start();
  const actions = measure();
  await actions.look();
  // Nothing that the pane holds has a name in it: those columns are read no further than their headings.
  const held = JSON.stringify([pane.state, [...actions.model.read!.cells.values()]]);
  expect(held).toContain("Senast ändrad");
  for (const word of secret) expect(held.toLowerCase()).not.toContain(word.toLowerCase());
  await pane.actions.frameOf(surveyView).choose({ writeAs: "values" });
  await actions.write();
  pane.book.type("Mätningar!L1", "=SUM(Blad1!H:H)");
  await pane.quiet();
  await actions.clear();
  expect(noticed()).toBe(words().clear.unreadable("Mätningar!L1"));
  expect(pane.formulas("Table1")).toHaveLength(35);
  pane.book.type("Mätningar!L1", "=Blad1!H4");
  await pane.quiet();
  const undoable = JSON.stringify(pane.state.last?.done);
  actions.askToClear();
  expect(pane.state.confirming).toBe("clear-answers");
  await actions.clear();
  expect(isSaid()).toBe(words().clear.done(34, 1));
  // What is written is all that is left of the answers: Ångra does not take it away.
  expect(pane.state.last).toBeUndefined();
  expect(pane.formulas("Table1")).toHaveLength(2);
  expect(pane.formulas("Table1")[1]!.every((cell) => cell === null || cell === "")).toBe(true);
  // The figures stay, as values.
  const year = 2026;
  expect(sheet(`Samverkan ${year}`).some(([name]) => name === "Lokaler")).toBe(true);

  const everything = [
    ...pane.book.sheets().flatMap((one) => {
      const rect = one.usedRect();
      return rect ? one.inputs(rect).flat() : [];
    }),
    undoable,
    JSON.stringify(pane.actions.frameOf(surveyView).choices),
    ...(await settingsOf()),
    ...kept,
  ].map(String);
  expect(kept.length).toBeGreaterThan(0);
  for (const word of [...secret, "hilda", "Hilda"]) {
    expect(everything.filter((text) => text.includes(word))).toEqual([]);
  }
});

test("invented answers are marked as such, and read like any others", async () => {
  await pane.actions.start();
  const actions = measure();
  await actions.look();
  expect(actions.model.read).toBeUndefined();
  await actions.writeSample();
  expect(String(sheet(words().sampleText.sheet)[0]?.[0])).toContain("Påhittade svar");
  expect(actions.model.figures!.respondents).toBe(30);
  expect(actions.model.figures!.hidden.cells).toBeGreaterThan(0);
});

test("how many were asked, group by group: the rate is Excel's own, and what nobody has said is missing", async () => {
  pane.addTable("Table1", fieldFile("S01-forms-svensk.xlsx"));
  await pane.actions.start();
  const actions = measure();
  await actions.look();
  const { column, names, people } = actions.model.reading!.groupings[0]!;
  names.slice(1).forEach((name, at) => actions.sendTo(column, name, people[at + 1]! + 2));
  await actions.write();
  const groups = sheet("Samverkan grupper 2026");
  expect(groups[5]!.slice(0, 4)).toEqual(["Grupp", "Antal svarande", "Antal utskickade", "Svarsfrekvens"]);
  expect(groups.slice(6, 11).map((row) => [row[0], row[2]])).toEqual([
    [names[0], null],
    ...names.slice(1).map((name, at) => [name, people[at + 1]! + 2]),
    ["Totalt", null],
  ]);
  const formulas = pane.book
    .sheets()
    .find(({ name }) => name === "Samverkan grupper 2026")!
    .inputs({ row: 7, column: 3, rows: 1, columns: 1 });
  expect(formulas).toEqual([['=IF(ISNUMBER(C8),B8/C8,"")']]);

  // When it is said of all, the whole is their sum; a number that is said of the whole goes before it.
  actions.sendTo(column, names[0]!, people[0]! + 1);
  await actions.write();
  const second = sheetNames().filter((name) => /^Samverkan 2026\b./u.test(name));
  expect(sheet(second[0]!)[1]?.[0]).toContain("34 svar av 41 utskickade (83 %)");
});

test("what Excel would not do is said until a person goes on, though the workbook is read meanwhile", async () => {
  await pane.actions.start();
  const actions = measure();
  await actions.look();
  pane.actions.frameOf(surveyView).tell(() => "Det gick inte.");
  await actions.look();
  expect(noticed()).toBe("Det gick inte.");
  actions.turnScale();
  expect(noticed()).toBeUndefined();
});

test("answers in order: what a formula can read, in an order of chance, and nothing of anybody is kept for Ångra", async () => {
  open(fieldFile("S03-forms-flerval-dubbletter.xlsx"));
  await pane.actions.start();
  const actions = measure();
  await actions.look();
  expect(actions.model).toMatchObject({ live: { why: "range" }, isTidiable: true });
  await pane.actions.frameOf(surveyView).choose({ writeAs: "tidy" });
  const { reading, figures } = actions.model;
  await actions.write();
  expect(noticed()).toBeUndefined();
  const [headings, ...rows] = pane.formulas("tblSvar");
  expect(headings).toEqual(["Grupp", ...reading!.questions.map(({ name }) => name)]);
  // The same people as were counted, each once, and in another order.
  const counted = reading!.rows.map((_, row) => [
    reading!.groupings[0]!.names[reading!.groupings[0]!.groupOf[row]!],
    ...Array.from({ length: 9 }, (_, at) => reading!.answers.ratings[row * 9 + at] || null),
  ]);
  const asText = (all: readonly unknown[][]): string[] => all.map((row) => JSON.stringify(row));
  expect(asText(rows).sort()).toEqual(asText(counted).sort());
  expect(asText(rows)).not.toEqual(asText(counted));
  const formulas = pane.book
    .sheets()
    .find(({ name }) => name === "Samverkan 2026")!
    .inputs({ row: 5, column: 0, rows: 1, columns: 1 });
  expect(formulas[0]![0]).toMatch(/^=FC\.SAMVERKAN\(tblSvar\[\[Tid för samverkan\]:\[Flödet/);
  // Ångra looks at the title and the headings of that sheet, and at no row of answers.
  const { done } = pane.state.last!;
  const at = done.plan.sheets.findIndex(({ name }) => name === "Samverkan svar 2026");
  expect(done.written!.sheets[at]!.every(({ row, rows: count }) => row + count <= 4)).toBe(true);

  // They are read as answers like any others, by the same figures: nothing new is published.
  await actions.chooseSource("tblSvar");
  expect(actions.model.republishing.kind).toBe("same");
  expect(actions.model.figures!.index).toBe(figures!.index);
  await actions.chooseSource("Blad1");
  // The formula is worked out by an engine elsewhere; here it has no value that could be kept.
  pane.book.type("Samverkan 2026!A6", "Faktor");
  await actions.clear();
  expect(isSaid()).toBe(words().clear.done(25, 0));
  expect(pane.formulas("tblSvar").slice(1).flat().filter(Boolean)).toEqual([]);
  expect(sheet("Blad1").slice(1).flat().filter(Boolean)).toEqual([]);
});

test("answers that cannot be read are told of before anybody asks, and lists of the questions are not", async () => {
  open([
    ["Fråga", "Vem"],
    ...["Tid för samverkan", "Lokaler", "Kollegornas engagemang", "Samsyn kring arbetssätt"].map((one) => [
      one,
      "Chef",
    ]),
  ]);
  await pane.actions.start();
  const actions = measure();
  await actions.look();
  expect(actions.model.sources).toEqual([]);
  expect(pane.actions.frameOf(surveyView).place.noAnswers).toBeUndefined();
  open([
    ["f1", "f2", "f3", "f4"],
    [1, 2, 3, 4],
    [5, 4, 3, 2],
    [2, 2, 3, 4],
    [1, 1, 1, 1],
  ]);
  await actions.look();
  expect(pane.actions.frameOf(surveyView).place.noAnswers).toMatchObject({ why: "codes" });
  // A single cell that is selected stands for its sheet.
  pane.book.select({ sheetId: pane.book.sheets()[0]!.id, rect: { row: 1, column: 1, rows: 1, columns: 1 } });
  await actions.useSelection();
  expect(noticed()).toBe(words().none.why.codes);
});

test("for a comparison a title that stands alone above its table stands for the sheet", async () => {
  const [first] = pane.book.sheets();
  first!.write({ row: 0, column: 0, rows: 1, columns: 1 }, [["Centraler 2026"]]);
  first!.write({ row: 2, column: 0, rows: 3, columns: 3 }, [
    ["Central", "Timmar", "Barn"],
    ["Björken", 20, 300],
    ["Granen", 16, 210],
  ]);
  pane.book.select({ sheetId: pane.book.sheets()[0]!.id, rect: { row: 0, column: 0, rows: 1, columns: 1 } });
  const pointed = await inWorkbook(readSelection);
  expect(pointed?.cells).toHaveLength(5);
  pane.book.select({ sheetId: pane.book.sheets()[0]!.id, rect: { row: 3, column: 1, rows: 1, columns: 1 } });
  expect((await inWorkbook(readSelection))?.place).toMatchObject({ row: 2, column: 0 });
});
