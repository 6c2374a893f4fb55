/** @jest-environment jsdom */
import type { SheetOffer } from "../../../src/cells/share/sheet-offer";
import axe from "axe-core";
import { CheckView } from "../../../src/taskpane/share/check/check-view";
import type { CheckActions } from "../../../src/taskpane/share/check/check-actions";
import { checkModel } from "../../../src/taskpane/share/check/check-model";
import { CollectView } from "../../../src/taskpane/share/collect/collect-view";
import type { CollectActions } from "../../../src/taskpane/share/collect/collect-actions";
import { collectModel } from "../../../src/taskpane/share/collect/collect-model";
import { RepairView } from "../../../src/taskpane/share/repair/repair-view";
import { shareState, type ChosenFile, type SharePlace } from "../../../src/taskpane/share/place";
import { shareText as english } from "../../../src/text/share/share.en";
import { shareText as swedish } from "../../../src/text/share/share.sv";
import type { FoundTable } from "../../../src/workbook/reading/contents";
import { collectPlan, collectedShapes } from "../../../src/workbook/share/collect/collect-plan";
import { paneText } from "../../support/texts";
import { find, findAll, readable, render, told } from "../render";

const headings = ["Central", "Kommun", "MHV", "BHV", "ÖF", "Soc"];
const file = (name: string, ...rows: unknown[][]): SharePlace["files"][number] => ({
  name,
  reading: {
    workbook: {
      file: name,
      dateSystem: 1900,
      sheets: [{ name: "Centraler", isVisible: true, values: rows, tables: [], merged: [] }],
    },
  },
});
const mora = ["Mora", "Mora", "ja", "ja", "ja", "ja"];
const place = (change: Partial<SharePlace>): SharePlace => ({ ...shareState.place.initial, ...change });
const table = (kind: FoundTable["kind"], values: unknown[][]): FoundTable => ({
  id: "1",
  name: "tbl",
  kind,
  sheet: "Blad1",
  sheetIsVisible: true,
  rows: values.length - 1,
  totals: undefined,
  cells: { row: 0, column: 0, values, formulas: values },
});
const municipalities = table("municipalities", [["Kommun"], ["Mora"], ["Orsa"]]);

const collectView = (given: SharePlace, tables: FoundTable[] = []): Promise<CollectView> =>
  render(CollectView, {
    text: paneText.sv,
    words: swedish.collect,
    model: collectModel({ tables }, given),
    place: given,
  });

test("files are told one by one, with what came of each", async () => {
  const view = await collectView(
    place({
      files: [
        file("Mora.xlsx", headings, mora),
        file(
          "Orsa.xlsx",
          [...headings.slice(0, 5), "Socialtjänst på plats"],
          ["Orsa", "Orsa", "ja", "ja", "ja", "ja"],
        ),
        {
          name: "gammal.xls",
          reading: { refusal: { kind: "refused", sentence: { sv: "Spara som xlsx.", en: "Save as xlsx." } } },
        },
      ],
    }),
    [municipalities],
  );
  expect(findAll(view, "[data-state]").map((one) => one.dataset.state)).toEqual(["read", "ask", "refused"]);
  expect(readable(view)).toContain("Spara som xlsx.");
  expect(readable(view)).toContain("saknar rubriken Soc. Menas Socialtjänst på plats?");
  expect(readable(find(view, "[data-coverage]"))).toContain("2 av 2 kommuner har svarat.");
});

test("a template that comes back as it was sent is to be looked at, and a cell that cannot be read is named by its own place", async () => {
  const untouched = {
    ...{ name: "Centraler", isVisible: true, values: [headings], merged: [] },
    tables: [{ name: "tblCentraler", area: { row: 0, column: 0, rows: 2, columns: headings.length } }],
  };
  const files: ChosenFile[] = [
    {
      name: "tom.xlsx",
      reading: { workbook: { file: "tom.xlsx", dateSystem: 1900, sheets: [untouched] } },
    },
    file("namn.xlsx", headings, ["Mora", "", "", "", "", ""]),
    file("ord.xlsx", headings, [...mora.slice(0, 4), "kanske", mora[5]!]),
  ];
  const view = await collectView(place({ files }));
  expect(findAll(view, "[data-state]").map((one) => one.dataset.state)).toEqual(["ask", "ask", "ask"]);
  const [empty, named, odd] = findAll(view, "[data-state]").map(readable);
  expect(empty).toContain("Centraler: inget är ifyllt på bladet");
  expect(named).toContain("Centraler: bara namnet är ifyllt på bladet");
  // The fifth column of the second row.
  expect(odd).toMatch(
    /1 cell går inte att läsa eller har två läsningar: [^!]+!E2 \(ÖF\)\. Den skrivs som den står\./,
  );
});

test("which column was pointed out stands there, and can be chosen again without the files being put away", async () => {
  const aside = (cells: readonly string[]): string[] => ["", "", ...cells];
  const files = [
    file(
      "c.xlsx",
      aside([...headings.slice(0, 5), "Socialtjänst på plats"]),
      aside(["Orsa", "Orsa", "ja", "ja", "ja", "ja"]),
    ),
  ];
  const point = jest.fn();
  const given = place({ files, said: { "c.xlsx": { centres: { pointed: { soc: 5 } } } } });
  const view = await render(CollectView, {
    text: paneText.sv,
    words: swedish.collect,
    model: collectModel({ tables: [] }, given),
    place: given,
    actions: { point } as unknown as CollectActions,
  });
  const line = find(view, "[data-pointed=soc]");
  // The sixth of a table that begins in column C.
  expect(readable(line).replace(/\s+/g, " ").trim()).toBe("c.xlsx: Soc läses ur kolumn H. Välj om");
  find(line, "button").click();
  expect(point).toHaveBeenCalledWith("c.xlsx", "centres", "soc", undefined);
});

test("amounts in thousands are not read until a person has said so, with what either reading makes of them", async () => {
  const costs = [
    ["Kostnadsslag", "Belopp (tkr)", "Från", "Till", "Nyckel"],
    ["Hyra", 1.5, 45658, 46022, "Yta"],
  ];
  const files = [file("mora.xlsx", ...costs)];
  const multiply = jest.fn();
  const shown = async (said: SharePlace["said"], language: "sv" | "en" = "sv"): Promise<CollectView> => {
    const given = place({ files, said });
    const words = { sv: swedish, en: english }[language].collect;
    const model = collectModel({ tables: [] }, given);
    return render(CollectView, {
      text: paneText[language],
      words,
      model,
      place: given,
      actions: { multiply } as unknown as CollectActions,
    });
  };
  const asked = await shown({});
  expect(find(asked, "[data-state]").dataset.state).toBe("ask");
  expect(readable(asked)).toContain(
    "Rubriken säger ”tkr” om Belopp. Kolumnen är inte läst än: välj nedan vad talen är.",
  );
  const field = find(asked, "[data-counted]");
  expect(readable(field)).toMatch(/Räkna om \(× 1\s000\): 1,5 blir 1\s500 kr/);
  expect(readable(field)).toContain("Redan kronor: 1,5 är 1,5 kr");
  field.dispatchEvent(new CustomEvent("choose", { detail: "1000" }));
  expect(multiply).toHaveBeenCalledWith("mora.xlsx", "costs", "amount", 1000);
  expect(readable(await shown({}, "en"))).toContain("Convert (× 1,000): 1.5 becomes SEK 1,500");
  const answered = await shown({ "mora.xlsx": { costs: { factors: { amount: 1000 } } } });
  expect(find(answered, "[data-state]").dataset.state).toBe("read");
  expect(readable(answered)).toMatch(/Belopp räknas om till kronor: × 1\s000\./);
});

test("a centre out of two files is one row when a person has said which counts", async () => {
  const files = [file("a.xlsx", headings, mora), file("b.xlsx", headings, [...mora.slice(0, 5), "delvis"])];
  const both = collectModel({ tables: [municipalities] }, place({ files }));
  const [centres] = both.kinds;
  expect([centres?.rows.length, centres?.collection.severalTimes[0]?.differs]).toEqual([2, ["soc"]]);
  const one = collectModel(
    { tables: [municipalities] },
    place({ files, chosen: { mora: { source: "b.xlsx" } } }),
  );
  expect(one.kinds[0]?.rows.map(({ cells }) => cells.soc)).toEqual(["delvis"]);
  // Nobody is left to find out afterwards that a centre has two rows.
  const seen = async (given: Partial<SharePlace>): Promise<string[]> =>
    findAll(await collectView(place({ files, ...given })), "[data-doubled]").map(readable);
  expect(await seen({})).toEqual([
    "Mora får en rad för varje fil. Välj ovan vilken fil som räknas, om det ska vara en rad.",
  ]);
  expect(await seen({ chosen: { mora: { source: "b.xlsx" } } })).toEqual([]);
  expect(one.coverage).toEqual({ there: 1, of: 2, lacking: ["Orsa"] });
  const cellByCell = { mora: { source: "a.xlsx", cells: { soc: "b.xlsx" } } };
  const mixed = collectModel({ tables: [municipalities] }, place({ files, chosen: cellByCell }));
  expect(mixed.kinds[0]?.rows.map(({ source, cells }) => [source, cells.soc])).toEqual([
    ["a.xlsx", "delvis"],
  ]);
});

test("agreements of one centre out of two files stand beside each other, and those of the file that counts are written", async () => {
  const agreements = (name: string, ...rows: string[][]): SharePlace["files"][number] =>
    file(
      name,
      ["Central", "Avtal", "Parter", "Giltigt till", "Uppsägning (mån)", "Senast sett över"],
      ...rows.map((row) => [...row, "", ""]),
    );
  const files = [
    agreements("a.xlsx", ["Mora", "Samverkan", "Region", "2027-12-31"], ["Mora", "Lokaler", "Kommun", ""]),
    agreements(
      "b.xlsx",
      ["Mora", "Samverkan", "Region, kommun", "2028-12-31"],
      ["Orsa", "Data", "Region", ""],
    ),
  ];
  const kindOf = (given: Partial<SharePlace>) =>
    collectModel({ tables: [] }, place({ files, ...given })).kinds[0];
  expect(kindOf({})).toMatchObject({ kind: "agreements", doubled: ["Mora"] });
  expect(kindOf({})?.rows).toHaveLength(4);
  // What was chosen of a centre's own row, cell by cell, is of the file alone here.
  const chosen = { mora: { source: "b.xlsx", cells: { parties: "a.xlsx" } } };
  const one = kindOf({ chosen });
  expect(one?.rows.map(({ cells }) => [cells.centre, cells.agreement, cells.parties])).toEqual([
    ["Mora", "Samverkan", "Region, kommun"],
    ["Orsa", "Data", "Region"],
  ]);
  expect(one?.doubled).toEqual([]);
  // A file that has none of its agreements takes none away.
  expect(kindOf({ chosen: { mora: { source: "c.xlsx" } } })?.rows).toHaveLength(4);
  const view = await collectView(place({ files }));
  const beside = find(view, ".beside");
  expect(readable(beside)).toContain("Lokaler");
  expect(beside.querySelectorAll("input")).toHaveLength(0);
  expect(readable(find(view, "[data-doubled]"))).toContain("Rader om Mora kommer från flera filer");
});

test("the municipalities that centres serve come along, count as answered, and are known again by their table's name", () => {
  const served = [
    ["Central", "Kommun"],
    ["Mora", "Mora"],
    ["Mora", "Orsa"],
  ];
  const own: ChosenFile = {
    name: "c.xlsx",
    reading: {
      workbook: {
        file: "c.xlsx",
        dateSystem: 1900,
        sheets: [
          {
            name: "Upptag",
            isVisible: true,
            values: served,
            tables: [{ name: "tblUpptag", area: { row: 0, column: 0, rows: 3, columns: 2 } }],
            merged: [],
          },
        ],
      },
    },
  };
  const { kinds, coverage } = collectModel({ tables: [municipalities] }, place({ files: [own] }));
  expect(kinds.map(({ kind, rows }) => [kind, rows.length])).toEqual([["catchment", 2]]);
  expect(coverage).toEqual({ there: 2, of: 2, lacking: [] });
  const written = Object.values(collectedShapes.catchment.columns).map(({ heading }) => heading);
  const earlier = {
    ...table("centres", [written, ["Mora", "Mora", "c.xlsx", 46_000]]),
    name: "tblInsamlatUpptag",
  };
  const again = collectModel({ tables: [earlier] }, place({ files: [own, file("a.xlsx", headings, mora)] }));
  expect(again.kinds.map(({ kind, rows, into }) => [kind, rows.length, into?.added])).toEqual([
    ["centres", 1, undefined],
    ["catchment", 2, ["Mora, Orsa"]],
  ]);
});

test("what was written is known again: the same files double nothing", () => {
  const files = [file("a.xlsx", headings, mora)];
  const [sheet] = collectPlan(
    collectModel({ tables: [] }, place({ files })).kinds,
    46_000,
    [],
    swedish.collect.sheet,
  ).sheets;
  const written = Object.values(collectedShapes.centres.columns).map(({ heading }) => heading);
  const block = sheet!.blocks.find(({ cells }) => cells[0]?.[0] === "Mora")!;
  const earlier = table("centres", [written, ...block.cells.map((row) => [...row])]);
  const again = collectModel({ tables: [earlier] }, place({ files }));
  const [one] = again.kinds;
  expect([one?.rows.length, one?.into?.table, one?.into?.write]).toEqual([1, "tbl", undefined]);
});

test("cells that begin as formulas do are written as the texts that they are", () => {
  const files = [file("a.xlsx", headings, ['=HYPERLINK("x")', "@SUM(1)", "ja", "ja", "ja", "ja"])];
  const [sheet] = collectPlan(
    collectModel({ tables: [] }, place({ files })).kinds,
    46_000,
    [],
    swedish.collect.sheet,
  ).sheets;
  const texts = sheet!.blocks.flatMap(({ cells }) => cells.flat());
  expect(texts).toEqual(expect.arrayContaining(['=HYPERLINK("x")', "@SUM(1)"]));
});

test("nothing of what files or cells say is kept in the session", () => {
  expect(
    shareState.place.kept(
      place({ files: [file("a.xlsx", headings, mora)], chosen: { mora: { source: "a" } } }),
    ),
  ).toEqual({});
});

const inspection = {
  exposures: [
    { kind: "hidden-sheet", count: 1, what: "Arkiv", at: undefined },
    { kind: "personal", count: 3, what: "e-post", at: { sheet: "Svar", row: 3, column: 2 } },
    { kind: "personal", count: 1, what: "e-post", at: { sheet: "Arkiv", row: 8, column: 0 } },
    { kind: "comments", count: 2, what: "", at: { sheet: "Svar", row: 0, column: 0 } },
  ],
  notLookedAt: ["comments"],
  sheets: [offered("Svar", true), offered("Arkiv", false)],
} as const;

function offered(name: string, isVisible: boolean): SheetOffer {
  return {
    ...{ name, isVisible, ours: 0, functions: [], reads: [] },
    ...{ respondents: 0, personalNumbers: 0, emails: 0 },
  };
}

test.each([
  ["sv", swedish],
  ["en", english],
] as const)(
  "Kontroll in %s says what it found, where, and what it could not see",
  async (language, words) => {
    const answers = table("answers", [["Tid"], [4], [5]]);
    const model = checkModel({ tables: [answers] }, place({ inspection }));
    const view = await render(CheckView, { text: paneText[language], words: words.check, model });
    expect(readable(view)).toContain(words.check.found(5));
    expect(readable(view)).toContain(words.check.notSeen.comments);
    expect(readable(find(view, "[data-kind=personal]"))).toMatch(
      /Svar: 3 \p{L}+ .*, (?:i kolumn|in column) C\./u,
    );
    expect(told(view, "show", () => findAll(view, "[data-kind=personal] button")[0]!.click())).toEqual([
      [expect.objectContaining({ at: { sheet: "Svar", row: 3, column: 2 } })],
    ]);
    // What stands on a hidden sheet Excel cannot show before the sheet is shown.
    const ways = (shown: CheckView): (string | null)[] =>
      findAll(shown, "[data-kind] button").map((one) => one.getAttribute("aria-label"));
    const [first, last] = ["Svar!C4", "Svar!A1"].map((place) => `${words.check.show} ${place}`);
    expect(ways(view)).toEqual([first, `${words.check.showSheet} Arkiv`, last]);
    const [hidden] = inspection.exposures;
    const after = await render(CheckView, {
      text: paneText[language],
      words: words.check,
      model: checkModel({ tables: [answers] }, place({ inspection, shownSheets: [hidden] })),
    });
    expect(ways(after)).toEqual([
      ...[first, `${words.check.show} Arkiv!A9`, `${words.check.hideSheet} Arkiv`, last],
    ]);
    expect(readable(find(after, "[data-kind=hidden-sheet]"))).toContain(words.check.wasHidden("Arkiv"));
    expect(readable(view)).not.toMatch(/säker att dela|safe to share/i);
    const { violations } = await axe.run(after, {
      rules: {
        region: { enabled: false },
        "color-contrast": { enabled: false },
        "label-content-name-mismatch": { enabled: false },
      },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);

test("what no cell shows is read when somebody asks for it, shown there, and taken away again", async () => {
  const exposures = [
    { kind: "external-name", count: 1, what: "Priser", at: undefined },
    { kind: "author", count: 2, what: "", at: undefined },
    { kind: "journal", count: 1, what: "", at: undefined },
  ] as const;
  const given = place({ inspection: { exposures, notLookedAt: [], sheets: [] } });
  const closer = jest.fn((one: { kind: string }) =>
    Promise.resolve(
      one.kind === "author"
        ? { kind: "properties", properties: { author: "Egon", lastAuthor: "", company: "AB", manager: "" } }
        : { kind: "names", names: [{ formula: "=[1]Blad1!$A$1", sheet: "Underlag" }] },
    ),
  );
  const toStart = jest.fn();
  const view = await render(CheckView, {
    text: paneText.sv,
    words: swedish.check,
    model: checkModel({ tables: [] }, given),
    actions: { closer, toStart } as unknown as CheckActions,
  });
  const lines = (): string[] => findAll(view, "[data-closer]").map(readable);
  expect(lines()).toEqual([]);
  const press = async (kind: string): Promise<void> => {
    find(view, `[data-kind=${kind}] button`).click();
    await Promise.resolve();
    await view.updateComplete;
  };
  await press("external-name");
  expect(lines()).toEqual(["På bladet Underlag står det för =[1]Blad1!$A$1"]);
  await press("author");
  expect(lines().slice(1)).toEqual(["Författare: Egon", "Företag: AB"]);
  expect(find(view, "[data-kind=author] button").getAttribute("aria-expanded")).toBe("true");
  // What was read is in the element alone: neither in what is kept of the view nor in its place.
  expect(JSON.stringify(given)).not.toContain("Egon");
  await press("author");
  expect([lines().length, find(view, "[data-kind=author] button").getAttribute("aria-expanded")]).toEqual([
    1,
    "false",
  ]);
  await press("journal");
  expect(toStart).toHaveBeenCalledTimes(1);
});

test("answers are found wherever they stand, and once", () => {
  const sheet = (name: string, respondents: number) => ({
    ...{ name, respondents, isVisible: true, ours: 0, functions: [], reads: [] },
    ...{ personalNumbers: 0, emails: 0 },
  });
  const known = table("answers", [["Tid"], [4], [5]]);
  const sheets = [sheet(known.sheet, 2), sheet("Export", 12), sheet("Resultat", 0)];
  const { exposures } = checkModel({ tables: [known] }, place({ inspection: { ...inspection, sheets } }));
  expect(exposures.flatMap(({ kind, count, what }) => (kind === "answers" ? [[what, count]] : []))).toEqual([
    [known.name, 2],
    ["Export", 12],
  ]);
});

test("Laga formler stands here too, with the same words as on Start", async () => {
  const view = await render(RepairView, { text: paneText.sv });
  const { button, note } = paneText.sv.start.formulas;
  expect(readable(view)).toContain(note);
  expect(readable(find(view, "[data-action=repair-formulas]")).trim()).toBe(button);
  expect(told(view, "repair", () => find(view, "[data-action=repair-formulas]").click())).toEqual([[]]);
});

test("centres go into the workbook's own table where that is chosen: each by its name, new ones in blank rows, then below", async () => {
  const own = {
    ...table("centres", [
      [...headings, "Källa", "Anteckning"],
      ["Mora", "Mora", "ja", "nej", "ja", "", "", "egen"],
      ["Falun", "Falun", "ja", "ja", "ja", "ja", "", ""],
      ["", "", "", "", "", "", "", ""],
    ]),
    name: "tblCentraler",
  };
  const files = [
    file("a.xlsx", headings, ["MORA", "Mora", "ja", "ja", "", "=1+1"], ["Orsa", "Orsa", "ja", "", "", ""]),
  ];
  const into = (tables: FoundTable[], change: Partial<SharePlace> = {}) =>
    collectModel({ tables }, place({ files, where: "own", ...change })).kinds[0]?.into;
  const first = into([own])!;
  expect([first.added, first.noRoom, first.grown]).toEqual([["Orsa"], [], undefined]);
  expect(first.differences.map(({ name, column, from, to }) => [name, column, from, to])).toEqual([
    ["Mora", "bhv", "nej", "ja"],
    ["Mora", "soc", "", "=1+1"],
  ]);
  expect(first.write).toEqual({
    sheet: "Blad1",
    area: { row: 0, column: 0, rows: 4, columns: 8 },
    cells: [
      { row: 1, column: 3, expected: "nej", input: "ja" },
      { row: 1, column: 5, expected: null, input: "=1+1" },
      { row: 1, column: 6, expected: null, input: "a.xlsx" },
      { row: 3, column: 0, expected: null, input: "Orsa" },
      { row: 3, column: 1, expected: null, input: "Orsa" },
      { row: 3, column: 2, expected: null, input: "ja" },
      { row: 3, column: 6, expected: null, input: "a.xlsx" },
    ],
  });
  // Written once, there is nothing left to write.
  const values = own.cells!.values.map((row) => [...row]);
  for (const { row, column, input } of first.write!.cells) values[row]![column] = input;
  const again = into([{ ...table("centres", values), name: "tblCentraler" }]);
  expect([again?.write, again?.differences, again?.added]).toEqual([undefined, [], []]);

  // Two more than there is room for: the table grows by as many, but not where it has a totals row.
  const eken = file("b.xlsx", headings, ["Eken", "Mora", "ja", "ja", "ja", "ja"], mora);
  const many = into([own], { files: [...files, eken] });
  expect(many?.grown).toEqual({
    table: "tblCentraler",
    sheet: "Blad1",
    area: { row: 0, column: 0, rows: 4, columns: 8 },
    rows: 1,
  });
  const totals = { ...own, totals: { sheet: "Blad1", address: "A5:H5" } };
  const view = await collectView(place({ files: [...files, eken], where: "own" }), [totals]);
  expect(findAll(view, "[data-hinders]").map(readable)).toEqual([
    "Välj först vilken fil som räknas för MORA.",
    "tblCentraler har en summarad och ingen tom rad för Eken. Ta bort summaraden (fliken Tabelldesign), så läses den på nytt.",
  ]);
  expect(findAll(view, "[data-action=write]")).toEqual([]);
});

test("what is about people stands before what only looks bad, whatever sheet it is on", () => {
  const found = (kind: "functions" | "personal" | "hidden-sheet", what: string) => ({
    ...{ kind, what, count: 1, at: undefined },
  });
  const { exposures } = checkModel(
    { tables: [] },
    place({
      inspection: {
        exposures: [
          found("functions", "A"),
          found("hidden-sheet", "B"),
          found("personal", "e-post"),
          found("functions", "C"),
          found("personal", "personnummer"),
        ],
        notLookedAt: [],
        sheets: [],
      },
    }),
  );
  expect(exposures.map(({ what }) => what)).toEqual(["personnummer", "e-post", "B", "A", "C"]);
});
