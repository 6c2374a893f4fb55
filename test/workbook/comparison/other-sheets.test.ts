/** Formulas over plain ranges (turned, with aggregates), agreements, structure, two years, the report and worksheets, calculated. */
import path from "node:path";
import { functionsMetadata } from "../../support/functions-metadata";
import type { Cell } from "../../../src/cells/ground/cell";
import { readComparisonSource, type SourceAnswers } from "../../../src/cells/comparison/source/read-source";
import { dayOfDate } from "../../../src/domain/calendar";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { WorkbookDefinition } from "../../../src/workbench/grid/workbook-definition";
import type { CellValue } from "../../../src/workbench/host";
import { carryOut } from "../../../src/workbook/action/carry-out";
import type { PlannedSheet } from "../../../src/workbook/action/plan/plan";
import { agreementSheet } from "../../../src/workbook/comparison/agreement-sheet";
import type { ComparisonRequest } from "../../../src/workbook/comparison/comparison-request";
import { comparisonSheet } from "../../../src/workbook/comparison/comparison-sheet";
import { comparisonRowsSheet } from "../../../src/workbook/comparison/comparison-rows-sheet";
import { methodSheet } from "../../../src/workbook/comparison/method-sheet";
import { inventorySheet } from "../../../src/workbook/comparison/inventory-sheet";
import { workingMethods } from "../../../src/workbook/comparison/methods";
import { reportSheet } from "../../../src/workbook/comparison/report-sheet";
import { SourceFormulas, type FormulaSource } from "../../../src/workbook/comparison/source-formulas";
import { structureSheet } from "../../../src/workbook/comparison/structure-sheet";
import { wordsSheet } from "../../../src/workbook/comparison/words-sheet";
import { measurementsSheet } from "../../../src/workbook/survey/measurements";
import { yearsSheet } from "../../../src/workbook/comparison/years-sheet";
import { DirectFunctions } from "../../support/direct-functions";
import { cellsOfFile } from "../../support/field-file";
import { officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";
import { surveyText } from "../../../src/text/survey/survey.sv";
import { comparisonText } from "../../support/texts";

const given = globalThis as unknown as { Office: unknown };
const text = comparisonText.sv.sheets;
const file = (name: string): (string | number | boolean)[][] =>
  cellsOfFile(path.join(__dirname, "../../cells/comparison/files", name));

const turned = file("C09-centraler-som-kolumner.xlsx");
const coded = file("C03-scb-liknande.csv");
/** Shares as parts of one, that Excel shows in per cent: 62,125 % with its three decimals is no thousands. */
const shares = [
  ["Central", "Täckning", "Skattesats (%)"],
  ["Björken", 0.62125, 20.5],
  ["Eken", 1, 21],
  ["Linden", "", 19],
  ["Granen", 0.75, 22],
];
const inPercent = shares.map((row, at) => row.map((_, column) => at > 0 && column === 1));
const definition: WorkbookDefinition = {
  name: "Provbok.xlsx",
  active: 0,
  sheets: [
    { name: "Turned", cells: turned.map((row) => row.map((cell) => (cell === "" ? null : cell))) },
    { name: "Coded", cells: coded.map((row) => row.map((cell) => (cell === "" ? null : cell))) },
    { name: "Shares", cells: shares.map((row) => row.map((cell) => (cell === "" ? null : cell))) },
  ],
};

const from = (
  sheet: string,
  cells: FormulaSource["cells"],
  answers: SourceAnswers = {},
  percent?: boolean[][],
): FormulaSource => {
  const source = readComparisonSource(cells, answers, percent);
  if (!source) throw new Error(sheet);
  return {
    place: { kind: "range", sheet, row: 0, column: 0 },
    cells,
    source,
    signs: answers.signs ?? "okänd",
  };
};

const requestOf = (source: FormulaSource, rows: number): ComparisonRequest => ({
  from: source,
  indicators: source.source.indicators.map((indicator) => ({
    indicator,
    zeros: "tal" as const,
    ...(indicator.type === "tal" && { direction: "hög" as const, hasSignal: true }),
  })),
  ratios: [],
  rows,
});

// The engine calculates fourteen sheets, beside other tests.
jest.setTimeout(120_000);

let office: OfficePage;
const named = (name: string, sheet: PlannedSheet): PlannedSheet => ({ ...sheet, name });
const shown = (sheet: string, row: number, column: number, rows: number, columns: number): CellValue[][] =>
  office.book
    .sheets()
    .find((one) => one.name === sheet)
    ?.values({ row, column, rows, columns }) ?? [];

beforeAll(async () => {
  const { sv } = await functionsMetadata();
  const book = createHeadlessUniver(definition, new DirectFunctions(sv, "web"));
  office = await officeInJsdom({ book });
  given.Office = office.Office;
  const [turnedRange, codedRange] = [from("Turned", turned), from("Coded", coded, { signs: "SCB" })];
  const shareRange = from("Shares", shares, {}, inPercent);
  const sheets = [
    named("Ord i procent", wordsSheet(requestOf(shareRange, 4), text, "Källa")),
    named("J9", comparisonSheet(requestOf(turnedRange, 4), text, { source: "Källa" })),
    named(
      "O9",
      wordsSheet(
        { ...requestOf(turnedRange, 4), indicators: requestOf(turnedRange, 4).indicators.slice(0, 4) },
        text,
        "Källa",
      ),
    ),
    named("J3", comparisonSheet(requestOf(codedRange, 15), text, { source: "Källa" })),
    comparisonRowsSheet(requestOf(turnedRange, 4), text, { name: "R9", source: "Källa" }),
    agreementSheet(
      [
        {
          level: "Central",
          centre: "Falun",
          end: dayOfDate(2001, 8, 15) as number,
          extends: "nej",
          notice: 6,
          reviewed: dayOfDate(2001, 1, 1) as number,
        },
        { level: "Central", centre: "Mora", end: "tills vidare" },
      ],
      text.agreements,
    ),
    structureSheet([{ centre: "Falun", states: { plan: "uppfyllt" } }], text.structure),
    named(
      "Två år",
      yearsSheet(
        {
          before: { label: "2023", formulas: new SourceFormulas(codedRange) },
          after: { label: "2025", formulas: new SourceFormulas(codedRange) },
          rows: [
            { before: "2021 Vansbro", after: "2021 Vansbro" },
            { before: "2031 Rättvik", after: "2031 Rättvik" },
          ],
          indicators: [{ heading: "Barn", type: "tal", before: 1, after: 3, notCompared: undefined }],
        },
        { title: "Över tid", note: "Not", notCompared: text.notCompared },
      ),
    ),
    reportSheet(
      {
        survey: { table: "tblMatningar", latest: "Samverkansmätning 2026" },
        agreements: { table: "tblAvtal", rows: 2 },
        structure: { table: "tblStruktur", checks: ["Verksamhetsplan", "Samordnare"] },
      },
      text.report,
      comparisonText.sv.report.parts as Parameters<typeof reportSheet>[2],
    ),
    measurementsSheet(
      [
        ["Samverkansmätning 2025", 46_000, "Alla", "Alla", "Lokaler", 30, 4.6, 1, 90],
        ["Samverkansmätning 2026", 46_365, "Alla", "Alla", "Lokaler", 30, 3.4, 1, 60],
        ["Samverkansmätning 2026", 46_365, "Alla", "Alla", "Tid för samverkan", 30, 2.6, 1, 40],
        ["Samverkansmätning 2026", 46_365, "Alla", "Alla", "Trivsel", 30, 5, 0, 100],
        ["Samverkansmätning 2026", 46_365, "Yrke", "Soc", "Lokaler", 10, 1, 0, 0],
      ],
      surveyText.sheets,
    ),
    ...workingMethods.slice(0, 1).map((method) => methodSheet(method)),
    inventorySheet(),
  ];
  await office.Excel.run((context) =>
    carryOut(context, { action: "sheets", sheets, columns: [], writes: [] }),
  );
  await office.book.settled();
});
afterAll(() => {
  office.close();
  delete given.Office;
});

test("C09: turned by the formulas, the county in a row of its own that nothing counts", () => {
  expect(shown("J9", 3, 0, 7, 2)).toEqual([
    ["Indikator", "Öppettid (h/v)"],
    ["Antal", 4],
    ["Lägst", 6],
    ["Median", 17.5],
    ["Medel", 15.125],
    ["Högst", 19.5],
    ["Länet", 15.1],
  ]);
  // Name, opening hours, rank, signal, visits: 19,5 19,5 15,5 6, and a quarter of four is one.
  expect(shown("J9", 11, 0, 5, 5)).toEqual([
    ["Indikator", "Öppettid (h/v)", "Rang", "Signal", "Besök (antal/v)"],
    ["Avesta", 6, 4, "röd", "saknas"],
    ["Falun B", 19.5, 1, "gul", 182],
    ["Falun E", 19.5, 1, "gul", 158],
    ["Gagnef", 15.5, 3, "gul", 130],
  ]);
  expect(shown("O9", 4, 1, 4, 1).flat()).toEqual([
    "Öppettid (h/v): 6–19,5",
    "Besök (antal/v): 130–182; uppgift saknas för Avesta",
    "Samordnare (ja/nej): nej 1, ja 2, delad 1",
    "Startår (år): 2005–2017",
  ]);
});

test("C09 with an indicator a row: figures first, the county beside them, the centres across", () => {
  expect(shown("R9", 3, 0, 3, 11)).toEqual([
    [
      "Indikator",
      "Antal",
      "Lägst",
      "Median",
      "Medel",
      "Högst",
      "Länet",
      "Avesta",
      "Falun B",
      "Falun E",
      "Gagnef",
    ],
    ["Öppettid (h/v)", 4, 6, 17.5, 15.125, 19.5, 15.1, 6, 19.5, 19.5, 15.5],
    ["Besök (antal/v)", 3, 130, 158, expect.closeTo(470 / 3, 9), 182, "", "saknas", 182, 158, 130],
  ]);
});

test("C03: the county is left out of all that is counted, and two dots stay a missing value", () => {
  const [, ...figures] = shown("J3", 3, 0, 6, 8);
  const at = shown("J3", 3, 0, 1, 12)[0]?.indexOf("2025") ?? -1;
  expect(figures.map((row) => row[1])).toEqual([15, 331, 731, 1185.2, 3921]);
  expect(shown("J3", 4, at, 5, 1).flat().map(Number)).toEqual([
    13,
    302,
    850,
    expect.closeTo(1243.153846, 5),
    3799,
  ]);
  expect(shown("J3", 9, 0, 1, 2)).toEqual([["Dalarnas län", 17210]]);
  const rows = shown("J3", 12, 0, 15, 12);
  expect(rows.map(([name]) => name)).not.toContain("20 Dalarnas län");
  expect(rows.find(([name]) => String(name).includes("Rättvik"))?.[at]).toBe("saknas");
  expect(rows.filter((row) => row[3] === "grön").map(([name]) => name)).toEqual([
    "2080 Falun",
    "2081 Borlänge",
    "2085 Ludvika",
  ]);
});

test("agreements: status and days are worked out beside what is typed", () => {
  const [headings = [], falun = [], mora = []] = shown("Avtal", 3, 0, 3, 14);
  const of = (row: readonly CellValue[], heading: string): CellValue =>
    row[headings.indexOf(heading)] ?? null;
  expect([of(falun, "Status"), of(falun, "Säg upp senast"), of(falun, "Översyn")]).toEqual([
    "utgånget",
    dayOfDate(2001, 2, 15),
    "för sent",
  ]);
  expect([of(mora, "Status"), of(mora, "Säg upp senast"), of(mora, "Översyn")]).toEqual([
    "tills vidare",
    "uppgift saknas",
    "uppgift saknas",
  ]);
});

test("structure: fifteen rows a centre and three for the county, filled in only where it is known", () => {
  const rows = shown("Struktur", 4, 0, 18, 4);
  expect(rows.filter(([centre]) => centre === "Falun")).toHaveLength(15);
  expect(rows.filter(([centre]) => centre === "Länet")).toHaveLength(3);
  expect(rows.filter(([, , , state]) => state !== "uppgift saknas").map(([, , check]) => check)).toEqual([
    "Verksamhetsplan",
  ]);
});

test("over time: the change is native, and a missing part makes it missing", () => {
  expect(shown("Två år", 5, 0, 2, 5)).toEqual([
    ["2021 Vansbro", null, 331, 302, -29],
    ["2031 Rättvik", null, 598, "..", "saknas"],
  ]);
});

test("the report reads the tables that are there", () => {
  const cells = shown("Rapport", 3, 0, 10, 1);
  expect(cells).toEqual(
    expect.arrayContaining([
      ["Falun: utgånget; giltigt till 2001-08-15; säg upp senast 2001-02-15; översyn för sent"],
      // An end that is no day is its status.
      ["Mora: tills vidare"],
      ["Verksamhetsplan: uppfyllt 1, delvis 0, ej 0, uppgift saknas 0"],
      ["Samordnare: uppfyllt 0, delvis 0, ej 0, uppgift saknas 1"],
      // The mean of 60 and 40; a group's index and that of a question of one's own are no part of it.
      ["Samverkansmätning 2026: index 50"],
    ]),
  );
});

test("a report with all its parts is one page, in smaller letters where that is what it takes", () => {
  const words = comparisonText.sv;
  const planned = (agreements: number) =>
    reportSheet(
      {
        classes: { table: "t", name: "Central", className: "Klass", words: [{ word: "FC", names: "A, B" }] },
        coverage: { lines: [["Kommuner med FC", "1"]], names: ["Mora"] },
        words: Array.from({ length: 8 }, () => ({ formula: "1", sentence: "Startår: 2004–2018" })),
        survey: { table: "tblMatningar", latest: "2026" },
        structure: { table: "tblStruktur", checks: Array.from({ length: 15 }, (_, at) => `Kontroll ${at}`) },
        agreements: { table: "tblAvtal", rows: agreements },
      },
      { title: "Rapport", note: "" },
      words.report.parts as Parameters<typeof reportSheet>[2],
    );
  // Title, note and gap; six parts with a heading and a gap each, in larger letters; 1, 1, 8, 1, 15 lines and the agreements.
  const rows = (agreements: number): number => 4 + 6 * 2.5 + 26 + agreements;
  // A4 with 1.9 cm above and below; at full size a row is 15 points, and 112 characters are 1.1 pages wide.
  const room = (width: number): number =>
    Math.floor((841.89 - 108) / (15 * Math.min(1, (595.28 - 2 * 28.35) / (width * 5.25 + 3.75))));
  for (const agreements of [1, 8, 9, 21, 22, 60]) {
    const isOnePage = rows(agreements) <= room(112);
    const isSmall = !isOnePage && rows(agreements) <= room(138);
    expect([agreements, planned(agreements).columnWidths?.[0]]).toEqual([agreements, isSmall ? 138 : 112]);
  }
  expect([8, 9, 21, 22].map((count) => planned(count).columnWidths?.[0])).toEqual([112, 138, 138, 112]);
});

test("each working method has as many points as its source counts", () => {
  const points = Object.fromEntries(workingMethods.map(({ id, points: all }) => [id, all.length]));
  expect(points).toMatchObject({
    "collaboration-points": 14,
    "joint-assignment": 11,
    "ways-to-meet": 9,
    "lasting-needs": 5,
    "five-blocks": 5,
    assignments: 12 + 4,
    "steering-group": 15 + 4,
    "coordinators-year": 6 + 14,
    "childrens-rights": 4 + 6,
    "municipality-questions": 6,
    experiences: 4,
  });
  expect(
    new Set(workingMethods.find(({ id }) => id === "start-plan")?.points.map(([part]) => part)).size,
  ).toBe(6);
  expect(
    new Set(workingMethods.find(({ id }) => id === "follow-up")?.points.map(([step]) => step)).size,
  ).toBe(6);
});

test("an inventory: every question of the sources has a column, and Excel works out the planning time", async () => {
  const sheet = office.book.sheets().find(({ name }) => name === "Inventering")!;
  const top = 5;
  const [headings = []] = shown("Inventering", top, 0, 1, 40);
  const columnOf = (heading: string): number => headings.indexOf(heading);
  const write = (row: number, cells: Readonly<Record<string, string | number>>): void => {
    for (const [heading, value] of Object.entries(cells))
      sheet.write({ row, column: columnOf(heading), rows: 1, columns: 1 }, [[value]]);
  };
  write(top + 1, { Central: "Avesta", "Planeringsmöten (antal/år)": 10, "Tid per möte (h)": 1.5 });
  write(top + 1, { "Soc på plats": 3, "Soc på plats, enhet": "h/vecka", "ÖF timmar/vecka": 6 });
  write(top + 2, { Central: "Mora", "Soc på plats": 100, "Soc på plats, enhet": "% av en tjänst" });
  await office.book.settled();
  const planning = columnOf("Planeringstid (h/år)");
  expect(shown("Inventering", top + 1, planning, 2, 1)).toEqual([[15], ["saknas"]]);
  const source = readComparisonSource(
    shown("Inventering", top, 0, 3, 40).map((row) => row.map((cell) => cell ?? "")) as Cell[][],
  )!;
  expect(source.rows.map(({ name }) => name)).toEqual(["Avesta", "Mora"]);
  // The unit is asked of every centre: a share is not compared with hours.
  const presence = source.indicators.find(({ heading }) => heading === "Soc på plats")!;
  expect(presence.readings.map(({ kind }) => kind)).toEqual(["number", "asked"]);
  const wanted = [
    ...["Startår", "Målgrupp", "Övriga aktörer", "Tilläggsersättning", "ÖF timmar/vecka", "ÖF dagar/vecka"],
    ...[
      "ÖF personal (tjänster)",
      "ÖF besök/vecka (medel av en termin)",
      "Soc på plats",
      "Soc på plats, enhet",
    ],
    ...["Varav kyrka eller förening (h/vecka)", "Barnmorskor, tillsatta", "BHV-sjuksköterskor, vakanta"],
    ...[
      "Psykologer, tillsatta",
      "Inskrivna barn",
      "Inskrivna gravida per år",
      "Samordnare",
      "Samordnare (%)",
    ],
    ...[
      "Styrgruppsmöten/år",
      "Styrgruppens funktioner",
      "Verksamhetsplan",
      "Verksamhetsberättelse",
      "Lotsning",
    ],
    ...["Gemensamma grupper", "Besökarenkät", "Föräldraråd", "Regional resurs"],
  ];
  expect(wanted.filter((heading) => !headings.includes(heading))).toEqual([]);
});

test("no cell of any sheet shows an error", () => {
  for (const sheet of office.book.sheets()) {
    const used = sheet.usedRect();
    const errors = used
      ? sheet
          .values(used)
          .flat()
          .filter((value) => typeof value === "object" && value)
      : [];
    expect([sheet.name, errors]).toEqual([sheet.name, []]);
  }
});

test("I ord says shares in per cent where the cells show them so, and leaves percentages as they are written", () => {
  const said = shown("Ord i procent", 0, 1, 8, 1)
    .flat()
    .filter((cell) => String(cell).includes(": "));
  expect(said).toEqual(["Täckning: 62,13 %–100 %; uppgift saknas för Linden", "Skattesats (%): 19–22"]);
});
