/** Names, addresses and a rating are planted in an export; what has been written, saved, kept and cleared has none of them. */
import { strFromU8 } from "fflate";
import { functionsMetadata } from "../../support/functions-metadata";
import { surveyView } from "../../../src/taskpane/survey";
import { MeasureActions } from "../../../src/taskpane/survey/measure-actions";
import { TimeActions } from "../../../src/taskpane/survey/time/time-actions";
import { comparisonView } from "../../../src/taskpane/comparison";
import { ReportActions } from "../../../src/taskpane/comparison/report/report-actions";
import { copyText } from "../../../src/text/share/copy";
import { inWorkbook } from "../../../src/workbook/run";
import { copyFile, readCopy } from "../../../src/workbook/share/copy/make-copy";
import { openXlsx } from "../../../src/xlsx";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { UniverBook } from "../../../src/workbench/grid/univer-book";
import type { BlankMode, CellValue } from "../../../src/workbench/host";
import { contentsFromBook, saveXlsx, withKeptByHost } from "../../../src/workbench/xlsx";
import facit from "../../cells/survey/field/facit-survey.json";
import { DirectFunctions } from "../../support/direct-functions";
import { fieldFile } from "../../support/field-files";
import { officeInJsdom } from "../../support/office-in-jsdom";
import { OfficePane } from "../../taskpane/office-pane";
import { unpack } from "../../workbench/xlsx/support/archive";

jest.setTimeout(120_000);

const words = ["Hemliga Hilda", "hilda.hemlig@example.se", "Hälsar Hilda"] as const;
/** What one person wrote in the place of a rating. */
const rating = "77777";

let pane: OfficePane;
let book: UniverBook;
let kept: string[];

async function open(blankMode: BlankMode, plantRating: boolean): Promise<void> {
  const values = fieldFile("S01-forms-svensk.xlsx");
  const heading = values[0]!.indexOf("Kollegornas engagemang");
  Object.assign(values[3]!, { 3: words[1], 4: words[0], [values[0]!.length - 1]: words[2] });
  if (plantRating) values[3]![heading] = Number(rating);
  const { sv } = await functionsMetadata();
  book = createHeadlessUniver(
    {
      name: "Enkät.xlsx",
      sheets: [
        {
          name: "Blad1",
          cells: values.map((row) => row.map((cell) => (cell === "" ? null : cell))),
          tables: [
            {
              name: "Table1",
              rect: { row: 0, column: 0, rows: values.length, columns: values[0]!.length },
            },
          ],
        },
      ],
    },
    new DirectFunctions(sv, blankMode),
  );
  pane = await OfficePane.open(await officeInJsdom({ book }));
  kept = [];
  for (const storage of [globalThis.localStorage, globalThis.sessionStorage]) {
    const set = storage.setItem.bind(storage);
    storage.setItem = (key, value) => {
      kept.push(value);
      set(key, value);
    };
  }
  await pane.actions.start();
}
afterEach(() => pane.close());

/** The figures that charts have kept of their cells. */
const figuresOfCharts = (bytes: Uint8Array): number[] =>
  Object.entries(unpack(bytes)).flatMap(([name, part]) =>
    /charts\/chart\d*\.xml$/u.test(name)
      ? [...strFromU8(part).matchAll(/<c:numCache>.*?<\/c:numCache>/gsu)].flatMap(([cache]) =>
          [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/gu)].map(([, value]) => Number(value)),
        )
      : [],
  );

const measure = (): MeasureActions => new MeasureActions(pane.actions.frameOf(surveyView));

function shown(name: string): CellValue[][] {
  const sheet = book.sheets().find((one) => one.name === name)!;
  return sheet.values({ row: 5, column: 0, rows: 10, columns: 9 });
}

/** The parts of the saved file, by name: sheets, strings, charts with their caches, names, settings, notes. */
function saved(): Map<string, string> {
  const ids = book.sheets().map(({ id }) => id);
  const { model } = pane.office.host;
  const { bytes } = saveXlsx(null, withKeptByHost(contentsFromBook(book, null), ids, model, null));
  return new Map(Object.entries(unpack(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

const partsWith = (word: string): string[] =>
  [...saved()].flatMap(([name, text]) => (text.toLowerCase().includes(word.toLowerCase()) ? [name] : []));

function expectFigures(): void {
  const [, ...rows] = shown("Samverkan 2026");
  facit.S01.faktorer.forEach((factor, at) => {
    const [name, n, missing, mean] = rows[at]!;
    expect([name, n, missing]).toEqual([factor.faktor, factor.n, factor.saknas]);
    expect(mean).toBeCloseTo(factor.medel, 10);
    expect(rows[at]![8]).toBeCloseTo(factor.index, 10);
  });
}

async function clearAndSearch(secrets: readonly string[]): Promise<void> {
  // Before: the names are where they were, in the user's own cells, and nowhere else.
  expect(partsWith(words[0]).length).toBeGreaterThan(0);
  const undoable = JSON.stringify(pane.state.last?.done);
  await measure().clear();
  await book.settled();
  const settings = [...pane.office.host.model.settings].flat();
  const everywhere = [
    ...kept,
    ...settings,
    undoable,
    JSON.stringify(pane.actions.frameOf(surveyView).choices),
  ];
  for (const secret of secrets) {
    expect([secret, partsWith(secret)]).toEqual([secret, []]);
    expect([secret, everywhere.filter((text) => text.includes(secret))]).toEqual([secret, []]);
  }
  // What was searched has charts with caches, settings and figures in it: there was something to find.
  const names = [...saved().keys()];
  expect(names.some((name) => /charts\/chart\d*\.xml$/u.test(name))).toBe(true);
  expect(kept.length).toBeGreaterThan(0);
  expect(partsWith("Kollegornas engagemang").length).toBeGreaterThan(0);
}

test.each<BlankMode>(["desktop", "web"])(
  "with empty cells as on the %s: the formula's figures are the right ones, and stay as values when the answers are gone",
  async (blankMode) => {
    await open(blankMode, false);
    const actions = measure();
    await actions.look();
    await actions.write();
    await book.settled();
    expectFigures();
    await clearAndSearch(words);
    expectFigures();
  },
);

test("answers in order and a value that one person has given: neither stands anywhere when they have been cleared", async () => {
  await open("web", true);
  const actions = measure();
  await actions.look();
  actions.chooseMeaning(rating, 4);
  await pane.actions.frameOf(surveyView).choose({ writeAs: "tidy" });
  await actions.write();
  await book.settled();
  const [, first] = shown("Samverkan 2026");
  expect(first!.slice(0, 3)).toEqual(["Tid för samverkan", 33, 1]);
  // It stands in the cell that somebody wrote it in, and on no sheet of ours.
  expect(partsWith(rating)).toHaveLength(1);
  expect(book.sheets().map(({ name }) => name)).toContain("Samverkan svar 2026");
  await clearAndSearch([...words, rating]);
  const [, still] = shown("Samverkan 2026");
  expect(still!.slice(0, 3)).toEqual(["Tid för samverkan", 33, 1]);
  // What is looked at over time is read again: there are no answers any more.
  const over = new TimeActions(pane.actions.frameOf(surveyView));
  await over.look();
  expect(over.model.changes).toEqual([]);
});

test("a copy and the report for the steering group show no figure that the survey's own sheets do not", async () => {
  await open("web", false);
  await measure().look();
  await measure().write();
  await book.settled();
  await pane.actions.readWorkbook();
  const report = new ReportActions(pane.actions.frameOf(comparisonView));
  await report.write();
  await book.settled();
  const ours = ["Samverkan 2026", "Samverkan grupper 2026", "Samverkan underlag 2026", "Mätningar"];
  const shownThere = new Set(
    book
      .sheets()
      .filter(({ name }) => ours.includes(name))
      .flatMap((sheet) => sheet.values({ row: 0, column: 0, rows: 80, columns: 12 }).flat())
      .filter((value) => typeof value === "number"),
  );
  const copy = await inWorkbook((context) => readCopy(context, [...ours, "Rapport"], false));
  if ("refused" in copy) throw new Error(JSON.stringify(copy.refused));
  const { about } = copyText.in("sv");
  const bytes = copyFile(copy, { workbook: "", day: 46_000, definition: undefined, text: about });
  const [, ...sheets] = openXlsx(bytes).contents.sheets;
  expect(sheets.map(({ name }) => name)).toEqual([...ours, "Rapport"]);
  const inCells = sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
  const inCharts = figuresOfCharts(bytes);
  expect(inCharts.length).toBeGreaterThanOrEqual(9);
  const figures = [...inCells, ...inCharts].filter((value) => typeof value === "number");
  expect(figures.length).toBeGreaterThan(100);
  expect(figures.filter((one) => !shownThere.has(one))).toEqual([]);
  // Its index is that of the figures that are shown; it has no other figure of the survey.
  const texts = sheets.at(-1)!.cells.map(({ value }) => String(value));
  expect(texts.filter((text) => text.includes(": index"))).toEqual(["Samverkansmätning 2026: index 59"]);
});
