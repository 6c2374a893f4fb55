/** @jest-environment jsdom */
/** The parts of Jämför as a person reads them, in both languages, out of one small table. */
import { comparisonModel } from "../../src/taskpane/comparison/comparison-model";
import { coverageModel } from "../../src/taskpane/comparison/coverage/coverage-model";
import { CoverageView } from "../../src/taskpane/comparison/coverage/coverage-view";
import { comparisonState, type ComparisonChoices } from "../../src/taskpane/comparison/place";
import { structureModel } from "../../src/taskpane/comparison/structure/structure-model";
import { StructureView } from "../../src/taskpane/comparison/structure/structure-view";
import { ComparisonView } from "../../src/taskpane/comparison/table/comparison-view";
import type { TableActions } from "../../src/taskpane/comparison/table/table-actions";
import { WordsView } from "../../src/taskpane/comparison/words/words-view";
import { dayOfDate } from "../../src/domain/calendar";
import type { FoundTable, WorkbookContents } from "../../src/workbook/reading/contents";
import { comparisonText, paneText } from "../support/texts";
import { drawn, find, findAll, readable, render } from "./render";

const table = (
  name: string,
  kind: FoundTable["kind"],
  values: readonly (readonly (string | number)[])[],
): FoundTable => ({
  id: name,
  name,
  kind,
  sheet: "Blad1",
  sheetIsVisible: true,
  rows: values.length - 1,
  totals: undefined,
  cells: { row: 0, column: 0, values, formulas: values },
});

const contents: WorkbookContents = {
  tables: [
    table("tblCentraler", "centres", [
      ["Central", "Kommun", "Klass", "Besök/vecka", "Öppet (h/v)", "Grupper", "Avtal t.o.m."],
      ["Alfa", "Mora", "FC", 120, 20, "ja", "dec 2026"],
      ["Beta", "Orsa", "FCLV", "ca 90", 15, "nej", "tills vidare"],
      ["Gamma", "Säter", "FC", "", 15, "ja", "2019-09-01"],
      ["Summa", "", "", 210, 50, "", ""],
    ]),
    table("tblKommuner", "municipalities", [["Kommun"], ["Mora"], ["Orsa"], ["Säter"], ["Älvdalen"]]),
  ],
};

const shownTable = (language: "sv" | "en", choices: ComparisonChoices = {}): Promise<ComparisonView> =>
  render(ComparisonView, {
    text: paneText[language],
    words: comparisonText[language],
    model: comparisonModel(contents, choices, comparisonState.place.initial),
    place: comparisonState.place.initial,
  });

describe.each(["sv", "en"] as const)("language %s", (language) => {
  const words = comparisonText[language];

  test.each<[string, WorkbookContents, string]>([
    ["that they are being looked for", { tables: [] }, "fc-waiting"],
    ["that there are none", { tables: [], comparable: [] }, "fc-empty-state"],
  ])("without tables it says, of those that have no known headings, %s", async (_, empty, element) => {
    const view = await render(ComparisonView, {
      text: paneText[language],
      words,
      contents: empty,
      actions: { readAgain: () => Promise.resolve() } as unknown as TableActions,
      model: comparisonModel(empty, {}, comparisonState.place.initial),
      place: comparisonState.place.initial,
    });
    expect(findAll(view, "fc-waiting, fc-empty-state").map(({ localName }) => localName)).toEqual([element]);
  });

  test("what is asked stands with its cell and the numbers that could be meant", async () => {
    const view = await shownTable(language);
    const asked = find(view, "[data-asked]");
    expect(readable(asked)).toContain(words.source.askedCell("Beta", "Besök/vecka", "ca 90"));
    expect(readable(asked)).toContain(words.source.why.about);
    expect(readable(asked)).toContain(words.source.write("90"));
    expect(readable(find(view, "[data-aggregate]"))).toContain(words.source.aggregates("Summa"));
  });

  test("one indicator in order, with its figures, and what is missing below", async () => {
    const view = await shownTable(language, { chosen: ["Öppet (h/v)"] });
    expect(findAll(view, "[data-dot]").map((row) => row.dataset.dot)).toEqual(["Alfa", "Beta", "Gamma"]);
    expect(readable(find(view, "[data-figure=median]")).trim()).toBe("15");
    expect(readable(find(view, "[data-aggregates]"))).toContain("Summa 50");
    expect(findAll(view, "[data-action=write]")).toHaveLength(1);
  });

  test("a column with a cell that is asked about cannot be written yet", async () => {
    const view = await shownTable(language, { chosen: ["Besök/vecka"] });
    expect(readable(find(view, "[data-waits]"))).toBe(words.result.waits(1));
    expect(readable(find(view, "[data-missing]"))).toContain("Gamma");
    expect(findAll(view, "[data-action=write]")).toHaveLength(0);
  });

  test("where no indicator is chosen it says what that waits for", async () => {
    const view = await shownTable(language, { chosen: [] });
    expect(readable(find(view, "[data-nothing]")).trim()).toBe(words.choices.noneYet(1));
  });

  test("signals in word and shape, only with a direction", async () => {
    const view = await shownTable(language, {
      chosen: ["Öppet (h/v)"],
      indicators: { "Öppet (h/v)": { direction: "hög", hasSignal: true } },
    });
    expect(findAll(view, "td.signal").map((cell) => readable(cell).trim())).toEqual(["gul", "gul", "gul"]);
    expect(findAll(view, "td.signal svg")).toHaveLength(3);
    expect(readable(find(view, "[data-relative]"))).toBe(words.result.relative);
  });

  test("in words, the sentences of the functions", async () => {
    const model = comparisonModel(
      contents,
      { chosen: ["Öppet (h/v)", "Grupper"] },
      comparisonState.place.initial,
    );
    const view = await render(WordsView, { text: paneText[language], words, model });
    expect(findAll(view, "[data-sentence]").map((one) => readable(one).trim())).toEqual([
      "Öppet (h/v): 15–20",
      "Grupper: 2 av 3 (Alfa, Gamma)",
    ]);
  });

  test("coverage names what is left to the goal", async () => {
    const view = await render(CoverageView, {
      text: paneText[language],
      words,
      model: coverageModel(contents, { goal: "FC" }),
    });
    expect(readable(find(view, "[data-goal]"))).toContain(words.coverage.left(2, "Orsa, Älvdalen"));
    expect(findAll(view, "[data-group]").map((row) => readable(row).replace(/\s+/g, " ").trim())).toEqual([
      expect.stringContaining("2 Mora, Säter"),
      expect.stringContaining("1 Orsa"),
      expect.stringContaining("1 Älvdalen"),
      expect.stringContaining("0"),
    ]);
  });

  test("agreements are shown as they are read, and what is not sure is to be filled in", async () => {
    const model = structureModel(contents, dayOfDate(2026, 11, 28));
    const view = await render(StructureView, { text: paneText[language], words, model });
    const rows = findAll(view, "[data-typed] tbody tr").map((row) =>
      readable(row).replace(/\s+/g, " ").trim(),
    );
    expect(rows[0]).toContain(words.structure.unsure);
    expect(rows[1]).toContain("tills vidare");
    expect(rows[2]).toContain("2019-09-01");
  });

  test("days are offered as a file for a calendar where a page's files are saved; elsewhere it is said where", async () => {
    const cells = [
      ["Central", "Avtal", "Giltigt till"],
      ["Alfa", "Hyra", dayOfDate(2027, 2, 1)!],
    ];
    const tables = [...contents.tables, table("tblAvtal", "agreements", cells)];
    const model = structureModel({ ...contents, tables }, dayOfDate(2026, 11, 28));
    const shown = (canSave: boolean): Promise<StructureView> =>
      render(StructureView, { text: paneText[language], words, canSave, model });
    const [there, elsewhere] = [await shown(true), await shown(false)];
    expect(readable(find(there, "[data-action=calendar]")).trim()).toBe(words.structure.calendar);
    expect(findAll(elsewhere, "[data-action=calendar]")).toEqual([]);
    expect(readable(find(elsewhere, "[data-calendar]")).trim()).toBe(words.structure.calendarElsewhere);
  });

  test("tables of agreements and structure that are there say where they stand, and which centres they lack", async () => {
    const { structure: said } = words;
    const rows = (name: string, kind: FoundTable["kind"], headings: string[], ...more: string[][]) =>
      table(name, kind, [headings, ...more, headings.map(() => "")]);
    const checks = ["Central", "Grupp", "Kontroll", "Läge"];
    const shown = async (...tables: FoundTable[]) => {
      const model = structureModel({ tables: [...contents.tables, ...tables] }, dayOfDate(2026, 11, 28));
      return render(StructureView, { text: paneText[language], words, model });
    };
    const empty = await shown(
      rows("tblAvtal", "agreements", ["Central", "Avtal", "Giltigt till"]),
      rows("tblStruktur", "structure", checks),
    );
    expect(findAll(empty, "[data-table]").map((one) => readable(one).trim())).toEqual([
      said.emptyTable("tblAvtal", "Blad1"),
      said.emptyTable("tblStruktur", "Blad1"),
    ]);
    expect(readable(find(empty, "[data-due=none]"))).toBe(said.dueNothing);
    expect(findAll(empty, "[data-action]").map((one) => one.dataset.action)).toEqual([
      "add-agreements",
      "add-structure",
    ]);
    const some = await shown(
      rows("tblAvtal", "agreements", ["Central", "Avtal", "Giltigt till"], ["Alfa och Beta", "Avtal", ""]),
      rows("tblStruktur", "structure", checks, ["Alfa", "A", "Styrgrupp", "ej"]),
    );
    expect(findAll(some, "[data-further]").map((one) => readable(one).trim())).toEqual([
      said.further("tblAvtal", ["Gamma"]),
      said.further("tblStruktur", ["Beta", "Gamma"]),
    ]);
    expect(readable(find(some, "[data-due=none]"))).toBe(said.dueNone);
  });
});

test("a rule of one's own says which centres count: a column of ja and nej, and none of the services", () => {
  const tables = [
    table("tblCentraler", "centres", [
      ["Central", "Kommun", "Klass", "Soc", "Tilläggsersättning"],
      ["Alfa", "Mora", "FC", "ja", "nej"],
      ["Beta", "Orsa", "Ingendera", "nej", "ja"],
      ["Gamma", "Säter", "FCLV", "ja", ""],
    ]),
    table("tblKommuner", "municipalities", [["Kommun"], ["Mora"], ["Orsa"], ["Säter"], ["Rättvik"]]),
  ];
  const model = coverageModel({ tables }, { goal: "FC", countedBy: "Tilläggsersättning" });
  expect(model.countColumns).toEqual(["Tilläggsersättning"]);
  expect(model.progress).toEqual({ reached: ["Orsa"], left: ["Mora", "Rättvik"], notKnown: ["Säter"] });
  expect(model.request?.countedBy).toBe("Tilläggsersättning");
  // A column that has gone says nothing: the classes count as before.
  expect(coverageModel({ tables }, { goal: "FC", countedBy: "Ersättning" }).progress?.reached).toEqual([
    "Mora",
  ]);
});

test("a municipality in two spellings is one; one that is not in the list is named, with whom it may be; a double is pointed out", async () => {
  const spelt = (names: readonly string[], centres: readonly string[]) =>
    coverageModel(
      {
        tables: [
          table("tblCentraler", "centres", [
            ["Central", "Kommun", "Klass"],
            ...centres.map((kommun, at) => [`Central ${at}`, kommun, "FC"]),
          ]),
          table("tblKommuner", "municipalities", [["Kommun"], ...names.map((name) => [name])]),
        ],
      },
      { goal: "FC" },
    );
  const alike = spelt(["Malung-Sälen", "Mora"], ["MALUNG–SÄLEN ", "malung-sälen"]);
  expect(alike.unknown).toEqual([]);
  expect(alike.municipalities.map(({ centres }) => centres.length)).toEqual([2, 0]);
  expect(alike.request).toBeDefined();

  const unknown = spelt(["Älvdalen", "Mora"], ["Älvdalens kommun", "Atlantis"]);
  expect(unknown.unknown).toEqual([
    { name: "Älvdalens kommun", likely: "Älvdalen" },
    { name: "Atlantis", likely: undefined },
  ]);
  expect(unknown.request).toBeUndefined();

  const twice = spelt(["Mora", "Orsa", "mora "], ["Mora"]);
  expect(twice.request).toBeUndefined();
  const view = await render(CoverageView, { text: paneText.sv, words: comparisonText.sv, model: twice });
  expect(readable(find(view, "[data-doubled]"))).toContain(
    comparisonText.sv.coverage.doubledMunicipality("Mora, mora"),
  );
  expect(findAll(view, "[data-action=write]")).toEqual([]);
});

test("a column that is renamed while the view is open is missed by its name, and the others stay", async () => {
  const choices: ComparisonChoices = { chosen: ["Besök/vecka", "Öppet (h/v)"] };
  const [centres] = contents.tables as [FoundTable];
  const renamed = {
    ...contents,
    tables: [
      table("tblCentraler", "centres", [
        centres.cells!.values[0]!.map((cell) =>
          cell === "Besök/vecka" ? "Besök per vecka" : (cell as string),
        ),
        ...(centres.cells!.values.slice(1) as string[][]),
      ]),
    ],
  };
  const model = comparisonModel(renamed, choices, comparisonState.place.initial);
  expect(model.gone).toEqual(["Besök/vecka"]);
  expect(model.compared.map(({ indicator }) => indicator.heading)).toEqual(["Öppet (h/v)"]);
  const view = await render(ComparisonView, {
    text: paneText.sv,
    words: comparisonText.sv,
    model,
    place: comparisonState.place.initial,
  });
  expect(readable(find(view, "[data-gone]"))).toContain("Besök/vecka finns inte längre i tblCentraler.");
});

test.each([
  ["Tabell", ComparisonView],
  ["I ord", WordsView],
])("%s: when the workbook has changed, what was marked is read again", async (_, View) => {
  const place = comparisonState.place.initial;
  const readAgain = jest.fn();
  const view = await render<ComparisonView | WordsView>(View, {
    text: paneText.sv,
    words: comparisonText.sv,
    model: comparisonModel(contents, {}, place),
    actions: { readAgain } as unknown as TableActions,
    ...(View === ComparisonView && { place }),
  });
  expect(readAgain).not.toHaveBeenCalled();
  Object.assign(view, { contents: { ...contents } });
  await drawn(view);
  expect(readAgain).toHaveBeenCalledTimes(1);
  Object.assign(view, { busy: true });
  await drawn(view);
  expect(readAgain).toHaveBeenCalledTimes(1);
});
