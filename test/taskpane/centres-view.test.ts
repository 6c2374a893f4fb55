/** @jest-environment jsdom */
import { CentresView } from "../../src/taskpane/centres/centres-view";
import { centresModel } from "../../src/taskpane/centres/centres-model";
import type { CentresChoices, CentresPlace } from "../../src/taskpane/centres/place";
import { centresText, paneText } from "../support/texts";
import { centresText as centresTexts } from "../../src/text/centres/centres";
import type { FoundRange } from "../../src/workbook/ranges/found-range";
import type { FoundTable, WorkbookContents } from "../../src/workbook/reading/contents";
import { asked, drawn, find, findAll, readable, render, told } from "./render";

const text = paneText.sv;
const centres = centresText.sv;
const headings = ["Central", "MHV", "BHV", "ÖF", "Soc"];
const anywhere: CentresPlace = { search: "", filter: "", chosen: undefined };

const table = (name: string, rows: unknown[][], more: Partial<FoundTable> = {}): FoundTable => ({
  id: `id-${name}`,
  name,
  kind: "centres",
  sheet: "Blad1",
  sheetIsVisible: true,
  rows: rows.length,
  totals: undefined,
  cells: { row: 3, column: 1, values: [headings, ...rows], formulas: [headings, ...rows] },
  ...more,
});
const three = table("tblCentraler", [
  ["Avesta", "ja", "ja", "ja", "delvis"],
  ["Mora", "ja", "ja", "ja", "ja"],
  ["Ludvika", "", "ja", "ja", ""],
]);

const plain: FoundRange = {
  kind: "centres",
  sheet: "Kommunens lista",
  sheetIsVisible: true,
  address: "A3:E11",
  rows: 8,
  headingRows: 1,
  endsAt: "total row",
  cells: { row: 2, column: 0, values: [headings] },
  headingCells: headings,
};

type Shown = Partial<CentresView> & {
  tables?: readonly FoundTable[];
  ranges?: readonly FoundRange[];
  choices?: CentresChoices;
};
beforeAll(() => Promise.all([centresTexts.load("sv"), centresTexts.load("en")]));
const show = ({ tables = [three], ranges = [], choices = {}, ...more }: Shown = {}): Promise<CentresView> =>
  render(CentresView, {
    text,
    model: centresModel({ tables, ranges } as unknown as WorkbookContents, choices),
    place: anywhere,
    ...more,
  });
const words = (element: Element): string => readable(element).replace(/\s+/g, " ").trim();
const named = (view: CentresView): string[] => findAll(view, ".centre").map(words);

test("a plain range of centres is offered: to be made a table, or read as it is", async () => {
  const view = await show({ tables: [], ranges: [plain, { ...plain, kind: "costs", sheet: "Annat" }] });
  expect(findAll(view, "[data-range]").map((one) => one.dataset.range)).toEqual(["Kommunens lista!A3:E11"]);
  expect(asked(view, "make-table", () => find(view, "[data-action=make-table]").click())).toEqual([plain]);
  expect(told(view, "readAsItIs", () => find(view, "[data-action=read-as-it-is]").click())).toEqual([
    [plain],
  ]);
  expect(words(find(view, "#as-it-is"))).toContain(text.start.ranges.asItIsNote);
});

test("merged cells are parted on the way to a table, as is said; no formulas are offered that would read the first of them alone", async () => {
  const range = { ...plain, merged: [{ row: 3, column: 0, rows: 2, columns: 1 }], shared: 1 };
  const view = await show({ tables: [], ranges: [range] });
  const { ranges } = text.start;
  expect(words(find(view, "[data-merged]"))).toBe(`${ranges.hasMerged(1)} ${ranges.shared(1)}`);
  expect(words(find(view, "[data-action=make-table]"))).toBe(ranges.partAndMake);
  expect(asked(view, "make-table", () => find(view, "[data-action=make-table]").click())).toEqual([range]);
  expect(findAll(view, "[data-action=read-as-it-is]")).toEqual([]);
  expect(findAll(await show({ ranges: [plain] }), "[data-merged]")).toEqual([]);
});

test("how many of each class, and each centre with its own", async () => {
  const view = await show();
  expect(findAll(view, "[data-bar]").map(words)).toEqual([
    `FC${centres.counts.classes.FC} 1`,
    `FCLV${centres.counts.classes.FCLV} 1`,
    `Ingendera${centres.counts.classes.Ingendera} 0`,
    `Uppgift saknas${centres.counts.classes["Uppgift saknas"]} 1`,
  ]);
  expect(named(view)).toEqual(["Avesta FCLV", "Mora FC", "Ludvika Uppgift saknas"]);
});

test("the bars are on one scale, and the table says the same in numbers", async () => {
  const rows = ["ja", "ja", "ja", "nej"].map((soc, index) => [`C${index}`, "ja", "ja", "ja", soc]);
  const view = await show({ tables: [table("tblCentraler", rows)] });
  const widths = findAll(view, "[data-bar] rect:last-child").map((bar) => bar.getAttribute("width"));
  expect(widths).toEqual(["100%", `${100 / 3}%`, "0%", "0%"]);
  expect(findAll(view, "th[scope=col]").map(words).slice(-2)).toEqual(["Klass", "Antal"]);
});

test("a chosen centre shows why, in the words of the cells", async () => {
  const view = await show({ place: { ...anywhere, chosen: 1 } });
  const why = find(view, ".why");
  expect(words(why)).toBe(
    "FCLV enligt FFFF, eftersom BHV (hel) och ÖF (hel) uppfyller kraven; för FC återstår Soc (delvis).",
  );
  expect(why.lang).toBe("sv");
  expect(find(view, "[data-row='1']").getAttribute("aria-expanded")).toBe("true");
  expect(told(view, "chooseCentre", () => find(view, "[data-row='2']").click())).toEqual([[2]]);
});

test("the questions as one would ask them, in the reader's language", async () => {
  expect(findAll(await show(), "ol li").map(words)).toEqual([
    "Ludvika: är barnmorskan på plats hela tiden, ibland eller inte alls?",
    "Ludvika: är socialtjänstens förebyggande verksamhet på plats hela tiden, ibland eller inte alls?",
  ]);
  const view = await show({ text: paneText.en });
  expect(words(find(view, "ol li"))).toBe(
    "Ludvika: is the midwife there all the time, sometimes or not at all?",
  );
  const copied = told(view, "copyQuestions", () => find(view, "[data-action=copy-questions]").click());
  expect(copied).toEqual([[findAll(view, "ol li").map(words)]]);
  expect(
    told(view, "writeQuestions", () => find(view, "[data-action=write-questions]").click()),
  ).toHaveLength(1);
});

test("where every class is settled there is nothing to ask, and that is said", async () => {
  const view = await show({ tables: [table("tblCentraler", [["Mora", "ja", "ja", "ja", "ja"]])] });
  expect(readable(view)).toContain(centres.questions.settled);
  expect(findAll(view, "[data-action=copy-questions]")).toEqual([]);
});

test("before it is written it is said what will be; when it is there, that there is nothing to do", async () => {
  const view = await show();
  expect(words(find(view, "[data-writing=ready]"))).toContain(centres.write.adds("tblCentraler", "Blad1"));
  // Formulas with our functions are no file to send.
  expect(words(find(view, "[data-live]"))).toBe(paneText.sv.steps.live);
  expect(told(view, "write", () => find(view, "[data-action=write]").click())).toEqual([[false]]);

  const formula = (name: string): string => `=FC.${name}(tblCentraler[[#This Row],[MHV]:[Soc]])`;
  const head = [...headings, "Klass", "Hinder", "Motivering"];
  const row = ["Mora", "ja", "ja", "ja", "ja"];
  const cells = {
    row: 0,
    column: 0,
    values: [head, [...row, "FC", "", "FC enligt FFFF."]],
    formulas: [head, [...row, formula("KLASS"), formula("HINDER"), formula("MOTIVERING")]],
  };
  const written = await show({ tables: [table("tblCentraler", [row], { cells })] });
  expect(words(find(written, "[data-writing=current]"))).toBe(centres.write.current);
  expect(findAll(written, "[data-action=write]")).toEqual([]);
});

test("what would be replaced has to be agreed to", async () => {
  const view = await show({ confirming: true });
  expect(readable(find(view, "[data-writing=confirm]"))).toContain(centres.write.foreign("tblCentraler"));
  expect(told(view, "write", () => find(view, "[data-action=write]").click())).toEqual([[true]]);
  expect(told(view, "cancel", () => find(view, "[data-action=cancel]").click())).toHaveLength(1);
});

test("the focus stays when the button has done its work", async () => {
  const view = await show();
  const button = find(view, "[data-action=write]");
  button.focus();
  const result = find(view, "fc-result-step") as HTMLElement & { writing: object };
  result.writing = { sentence: "Klart.", action: "", isCurrent: true, confirm: undefined };
  await drawn(result);
  expect(result.shadowRoot!.activeElement).toBe(find(result, "[data-writing=current]"));
});

test("a definition of one's own stands among the others; what is wrong in it is shown with its cell", async () => {
  const values = [
    ["Klass", "MHV", "BHV", "ÖF", "Soc"],
    ["FC", "kanske", "hel", "hel", "hel"],
  ];
  const own = table("Egen", [], {
    kind: "definition",
    cells: { row: 0, column: 0, values, formulas: values },
  });
  const view = await show({ tables: [three, own] });
  const field = find(find(view, "fc-definition-choice"), "select") as HTMLSelectElement;
  expect([...field.options].map(({ value }) => value)).toEqual([
    "built-in:FFFF",
    "built-in:VARMLAND",
    "built-in:DALARNA2017",
    "built-in:SAMMALOKAL",
    "table:Egen",
  ]);
  field.value = "table:Egen";
  expect(told(view, "chooseDefinition", () => field.dispatchEvent(new Event("change")))).toEqual([
    [{ kind: "table", table: "Egen" }],
  ]);
  const chosen = await show({
    tables: [three, own],
    choices: { definition: { kind: "table", table: "Egen" } },
  });
  expect(words(find(chosen, "fc-definition-choice"))).toContain("Visa Blad1!B2");
  expect(findAll(chosen, "fc-bar-chart")).toEqual([]);
});

test("what a definition demands stands in the words of a definition table", async () => {
  const view = await show({ choices: { definition: { kind: "built-in", id: "VARMLAND" } } });
  const rows = findAll(find(view, "fc-definition-choice"), "tr");
  expect(rows.map((row) => [...row.children].map(words))).toEqual([
    ["Klass", "MHV", "BHV", "ÖF", "Soc"],
    ["FC", "hel", "hel", "hel/annan", "hel"],
    ["FCLV", "valfri", "hel", "en av/annan", "en av"],
  ]);
});

test("a row that cannot be read is shown as such, with its cell above", async () => {
  const view = await show({ tables: [table("tblCentraler", [["Mora", "ja", "kanske", "ja", "ja"]])] });
  expect(named(view)).toEqual([`Mora ${centres.list.unreadable}`]);
  expect(words(find(view, "[data-unreadable]"))).toBe(centres.counts.unreadable(1));
  expect(asked(view, "select-place", () => find(find(view, "fc-problem-list"), ".link").click())).toEqual([
    { sheet: "Blad1", address: "D5" },
  ]);
});

describe("with many centres", () => {
  const many = table(
    "tblCentraler",
    Array.from({ length: 2000 }, (_, index) => [
      `Central ${index + 1}`,
      "ja",
      "ja",
      "ja",
      index % 2 ? "ja" : "nej",
    ]),
  );

  test("some are shown at a time, and the focus goes to the first of the next", async () => {
    const view = await show({ tables: [many] });
    expect(named(view)).toHaveLength(25);
    find(view, "[data-action=more-centres]").click();
    await drawn(view);
    expect(named(view)).toHaveLength(50);
    expect(find(view, "fc-centre-list").shadowRoot!.activeElement).toBe(find(view, "[data-row='26']"));
  });

  test("they are looked for by name and by class", async () => {
    const view = await show({ tables: [many], place: { ...anywhere, search: "central 200", filter: "FC" } });
    expect(named(view)).toEqual(["Central 200 FC", "Central 2000 FC"]);
    const none = await show({ tables: [many], place: { ...anywhere, search: "Åre" } });
    expect(readable(none)).toContain(centres.list.none);
  });

  test("what was looked for and how many were found is told", async () => {
    const view = await show({ tables: [many] });
    const field = find(find(view, "fc-search-field"), "input") as HTMLInputElement;
    const type = (): void => {
      field.value = "Central 1999";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    };
    expect(told(view, "move", type)).toEqual([[{ search: "Central 1999" }]]);
    expect(told(view, "announceFound", type)).toEqual([[1]]);
  });
});

test("without a table of centres there is one step, with the ways on", async () => {
  const view = await show({ tables: [] });
  expect(readable(view)).toContain(centres.none.heading);
  expect(findAll(view, "fc-choices-step, fc-result-step")).toEqual([]);
  expect(told(view, "toStart", () => find(view, "[data-action=to-start]").click())).toHaveLength(1);
  expect(told(view, "useSelection", () => find(view, "[data-action=use-selection]").click())).toHaveLength(1);
});

test("of several tables one is chosen", async () => {
  const view = await show({ tables: [three, table("Länet", [])], choices: { table: "Länet" } });
  const field = find(find(view, "fc-source-step"), "select") as HTMLSelectElement;
  expect(field.value).toBe("Länet");
  field.value = "tblCentraler";
  expect(told(view, "chooseTable", () => field.dispatchEvent(new Event("change")))).toEqual([
    ["tblCentraler"],
  ]);
});

test("a table without centres says what to do, and offers nothing to write", async () => {
  const view = await show({ tables: [table("tblCentraler", [["", "", "", "", ""]])] });
  expect(readable(view)).toContain(centres.noCentres);
  expect(findAll(view, "[data-action=write]")).toEqual([]);
});
