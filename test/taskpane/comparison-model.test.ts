/** What Jämför works out of the inventory of 2019: the report's figures by the pane, and what a person has to answer. */
import { dalarnaWorkbook } from "../../src/workbench/sample/dalarna";
import type { SheetDefinition } from "../../src/workbench/grid/workbook-definition";
import { comparisonModel, type ComparisonModel } from "../../src/taskpane/comparison/comparison-model";
import { coverageModel } from "../../src/taskpane/comparison/coverage/coverage-model";
import { type ComparisonChoices, comparisonState } from "../../src/taskpane/comparison/place";
import { structureModel } from "../../src/taskpane/comparison/structure/structure-model";
import { previewOf, type Preview } from "../../src/taskpane/comparison/table/preview";
import { yearsModel } from "../../src/taskpane/comparison/years/years-model";
import { dayOfDate } from "../../src/domain/calendar";
import { kindOfTable } from "../../src/workbook/table-kinds";
import type { FoundTable, WorkbookContents } from "../../src/workbook/reading/contents";

/** The classes as the functions give them: the engine is not asked here. */
const classes = ["FCLV", "FC", "FC", "FC", "FCLV", "FC", "FCLV", "FC"];

const tableIn = (sheet: SheetDefinition): FoundTable[] =>
  (sheet.tables ?? []).map(({ name, rect }): FoundTable => {
    const values = Array.from({ length: rect.rows }, (_, row) =>
      Array.from(
        { length: rect.columns },
        (_, column) => sheet.cells[rect.row + row]?.[rect.column + column] ?? "",
      ),
    );
    const headings = values[0] ?? [];
    const klass = headings.indexOf("Klass");
    for (const [row, cells] of values.entries()) {
      if (row > 0 && klass >= 0) cells[klass] = classes[row - 1] ?? "";
      for (const [column, cell] of cells.entries())
        if (typeof cell === "string" && cell.startsWith("=")) cells[column] = "";
    }
    return {
      id: name,
      name,
      kind: kindOfTable(name),
      sheet: sheet.name,
      sheetIsVisible: true,
      rows: rect.rows - 1,
      totals: undefined,
      cells: { row: rect.row, column: rect.column, values, formulas: values },
    };
  });

const contents: WorkbookContents = { tables: dalarnaWorkbook().sheets.flatMap(tableIn) };
const modelWith = (choices: ComparisonChoices): ComparisonModel =>
  comparisonModel(contents, choices, comparisonState.place.initial);
const all = modelWith({});

const preview = (heading: string, choices: ComparisonChoices = {}): Preview => {
  const model = modelWith(choices);
  const state = model.indicators.find(({ indicator }) => indicator.heading === heading);
  if (!state) throw new Error(heading);
  return previewOf(state, model, "sv-SE");
};
const saying = (heading: string, word: string): number =>
  preview(heading).answers.filter(({ shown }) => shown === word).length;

describe("the report's figures by the pane", () => {
  const years = preview("Startår").dots.map(({ value }) => value);
  const cover = coverageModel(contents, {});
  const groups = preview("Gemensamma grupper").answers;

  test.each<[string, number, () => number | undefined]>([
    ["family centres", 8, () => saying("Tilläggsersättning 2019", "ja")],
    ["municipalities with a family centre", 7, () => cover.progress?.reached.length],
    ["municipalities without a family centre", 8, () => cover.progress?.left.length],
    ["started 2004-2006", 4, () => years.filter((year) => year >= 2004 && year <= 2006).length],
    ["started 2011", 1, () => years.filter((year) => year === 2011).length],
    ["started 2017-2018", 3, () => years.filter((year) => year >= 2017 && year <= 2018).length],
    ["open preschool hours per week, lowest", 6, () => preview("ÖF timmar/vecka").figures?.lowest],
    ["open preschool hours per week, highest", 24, () => preview("ÖF timmar/vecka").figures?.highest],
    ["fully co-located centres", 5, () => saying("Klass", "FC")],
    ["municipalities with fully co-located centres", 4, () => cover.groups.get("FC")?.length],
    ["centres with joint groups", 5, () => saying("Gemensamma grupper", "ja")],
    [
      "municipalities with joint groups",
      4,
      () => {
        const of = new Map(cover.centres.map(({ name, municipality }) => [name, municipality]));
        return new Set(groups.flatMap(({ name, shown }) => (shown === "ja" ? [of.get(name)] : []))).size;
      },
    ],
    ["centres with a specific coordinator", 5, () => saying("Samordnare", "särskild")],
    ["centres without any coordinator", 1, () => saying("Samordnare", "ingen")],
    [
      "centres with the coordinator function split between managers",
      2,
      () => saying("Samordnare", "delad mellan chefer"),
    ],
    ["centres with an active steering or management group", 7, () => saying("Styrgrupp aktiv", "ja")],
    ["centres with joint planning time", 7, () => saying("Gemensam planeringstid", "ja")],
    [
      "fully staffed in all professions",
      3,
      () => {
        const bhv = new Set(
          preview("BHV fullt bemannad").answers.flatMap(({ name, shown }) => (shown === "ja" ? [name] : [])),
        );
        return preview("MHV fullt bemannad").answers.filter(
          ({ name, shown }) => shown === "ja" && bhv.has(name),
        ).length;
      },
    ],
  ])("%s: %d", (_, wanted, arrived) => {
    expect(arrived()).toBe(wanted);
  });
});

test("nothing is chosen that gives the class, and at most eight to begin with", () => {
  expect(all.compared.length).toBeLessThanOrEqual(8);
  expect(all.compared.map(({ indicator }) => indicator.heading)).not.toEqual(
    expect.arrayContaining(["MHV", "Klass", "Hinder", "Motivering", "Kommun"]),
  );
});

test("spans, words and zeros are asked about, and a column with one of them waits", () => {
  expect(all.asked.map(({ name, indicator, reading }) => [name, indicator.heading, reading.why])).toEqual(
    expect.arrayContaining([
      ["Mora", "BHV-sjuksköterskor, tillsatta", "span"],
      ["Leksand", "Styrgruppsmöten/år", "span"],
    ]),
  );
  expect(all.zeroHeadings).toContain("BHV-sjuksköterskor, vakanta");
  expect(modelWith({ chosen: ["BHV-sjuksköterskor, tillsatta"] }).askedChosen).toBeGreaterThan(0);
});

test("ratios have comparable parts: nurses that are filled, and no head count with vacancies in it", () => {
  const offers = Object.fromEntries(all.ratios.map(({ ratio, refused }) => [ratio.id, refused ?? "offered"]));
  expect(offers).toMatchObject({
    "visits-per-hour": "offered",
    "children-per-nurse": "offered",
    "pregnant-per-midwife": "vacancies",
    "children-per-psychologist": "vacancies",
  });
});

test("signals only with a direction, in words", () => {
  const without = preview("ÖF timmar/vecka", { indicators: { "ÖF timmar/vecka": { hasSignal: true } } });
  expect(without.dots.every(({ signal }) => signal === undefined)).toBe(true);
  const given = preview("ÖF timmar/vecka", {
    indicators: { "ÖF timmar/vecka": { direction: "hög", hasSignal: true } },
  });
  expect(given.dots.slice(0, 2)).toMatchObject([
    { name: "Leksand", signal: "grön" },
    { name: "Ludvika", signal: "grön" },
  ]);
});

test("rows of a class alone are compared, and the others are not counted", () => {
  const model = modelWith({ rows: { heading: "Klass", word: "FCLV" } });
  expect(model.request?.rows).toBe(3);
  const state = model.indicators.find(({ indicator }) => indicator.heading === "ÖF timmar/vecka");
  expect(state && previewOf(state, model, "sv-SE").dots.map(({ name }) => name)).toEqual([
    "Ludvika",
    "Hedemora",
    "Avesta",
  ]);
});

test("structure is prefilled from what the table says, and from nothing else", () => {
  const { prefilled } = structureModel(contents, dayOfDate(2019, 11, 1));
  const avesta = prefilled.find(({ centre }) => centre === "Avesta");
  expect(avesta?.states).toMatchObject({
    coordinator: "ej",
    "steering-group": "ej",
    agreement: "delvis",
    plan: "ej",
    "planning-time": "ej",
    "joint-groups": "ej",
  });
  expect(avesta?.states["follow-up"]).toBeUndefined();
  expect(prefilled.find(({ centre }) => centre === "Ludvika")?.states["steering-group"]).toBe("uppfyllt");
});

test("two years: names that are alike are asked about, and a changed unit shows no change", () => {
  const year = (name: string, rows: readonly (readonly (string | number)[])[]): FoundTable => ({
    id: name,
    name,
    kind: undefined,
    sheet: name,
    sheetIsVisible: true,
    rows: rows.length - 1,
    totals: undefined,
    cells: { row: 0, column: 0, values: rows, formulas: rows },
  });
  const before = year("tbl2024", [
    ["Central", "Besök (antal/v)", "Öppet (h/v)"],
    ["Björken", 10, 5],
    ["Granen", 7, 4],
  ]);
  const after = year("tbl2025", [
    ["Central", "Besök (antal/år)", "Öppet (h/v)"],
    ["Björken FC", 500, 6],
    ["Aspen", 8, 4],
  ]);
  const choices = { before: "tbl2024", after: "tbl2025" };
  const asked = yearsModel({ tables: [before, after] }, choices, comparisonState.place.initial);
  expect(asked.likely).toEqual([{ before: "Björken", after: "Björken FC" }]);
  expect([asked.fresh, asked.gone]).toEqual([
    ["Aspen", "Björken FC"],
    ["Granen", "Björken"],
  ]);
  expect(asked.request?.indicators.map(({ heading, notCompared }) => [heading, notCompared])).toEqual([
    ["Besök (antal/år)", "changed"],
    ["Öppet (h/v)", undefined],
  ]);
  const said = yearsModel(
    { tables: [before, after] },
    { ...choices, pairs: { Björken: "Björken FC" } },
    comparisonState.place.initial,
  );
  expect([said.same, said.fresh, said.gone]).toEqual([1, ["Aspen"], ["Granen"]]);
});

describe("two plain ranges of centres, one of each year, and agreements in a third", () => {
  const range = (sheet: string, rows: readonly (readonly (string | number)[])[]) => ({
    ...{ id: sheet, kind: "centres" as const, sheet, sheetIsVisible: true },
    ...{ address: "A1:D6", rows: rows.length - 1, headings: rows[0]!.map(String) },
    cells: { row: 0, column: 0, values: rows, formulas: rows },
  });
  const head = ["Familjecentral", "Besök", "Andel nöjda", "Barn"];
  const ranges = [
    range("Centraler 2024", [
      head,
      ["Eken", "ca 20", 93, 10],
      ["Tallen", 30, 0.88, "saknas"],
      ["Linden", 12, 0.9, 8],
      ["Länet", 62, "", 18],
    ]),
    range("Centraler 2025", [
      head,
      ["Eken", 25, 0.94, 12],
      ["Tallen", 28, 0.9, 7],
      ["Linden", 12, 0.9, 8],
      ["Länet", 65, "", 27],
    ]),
  ] as unknown as NonNullable<WorkbookContents["ranges"]>;
  const contents: WorkbookContents = { tables: [], ranges };
  const place = comparisonState.place.initial;

  test("are before and after by their years, and no change is made of what is written in two ways", () => {
    const { request, unread, shown, same } = yearsModel(contents, {}, place);
    expect([request?.before.label, request?.after.label, same]).toEqual(["2024", "2025", 3]);
    expect(request?.indicators.map(({ heading, notCompared }) => [heading, notCompared])).toEqual([
      ["Besök", undefined],
      ["Andel nöjda", "mixed"],
      ["Barn", undefined],
    ]);
    expect(unread).toEqual(["Eken, Besök 2024 (ca 20)"]);
    expect(shown?.rows.map(({ name, before, after, change }) => [name, before, after, change])).toEqual([
      ["Eken", "ca 20", 25, undefined],
      ["Tallen", 30, 28, -2],
      ["Linden", 12, 12, 0],
    ]);
    const children = yearsModel(contents, {}, { ...place, year: "Barn" }).shown;
    expect(children?.rows.map(({ before, change }) => [before, change])).toEqual([
      [10, 2],
      [undefined, undefined],
      [8, 0],
    ]);
  });

  test("an agreement of several centres is a row for each; the structure is that of the centres, the county none of them", () => {
    const agreements = [
      ["Central", "Avtal", "Giltigt till"],
      ["Tallen, Linden", "Gemensamt", "2027-12-31"],
      ["Länet", "Överenskommelse", "tills vidare"],
      ["Eken och okända", "Eget", "2027-12-31"],
    ];
    const { typed, prefilled } = structureModel(contents, dayOfDate(2026, 11, 29), agreements);
    expect(typed.map(({ name, title, level }) => [name, title, level])).toEqual([
      ["Tallen", "Gemensamt", "Central"],
      ["Linden", "Gemensamt", "Central"],
      ["Länet", "Överenskommelse", "Län"],
      ["Eken och okända", "Eget", "Central"],
    ]);
    expect(prefilled.map(({ centre }) => centre)).toEqual(["Eken", "Tallen", "Linden"]);
  });
});

test("cells that Excel is still working out are asked about by nobody, and it is said", () => {
  const [first, ...others] = contents.tables;
  const values = first!.cells!.values.map((row) => [...row]);
  const at = values[0]!.indexOf("ÖF timmar/vecka");
  values[1]![at] = "#BUSY!";
  const busy = comparisonModel(
    { tables: [{ ...first!, cells: { ...first!.cells!, values } }, ...others] },
    {},
    comparisonState.place.initial,
  );
  expect([all.isCalculating, busy.isCalculating]).toEqual([false, true]);
  expect(busy.asked.map(({ written }) => written)).toEqual(all.asked.map(({ written }) => written));
});
