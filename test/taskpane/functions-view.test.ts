/** @jest-environment jsdom */
import { functionCatalogue } from "../../src/build/function-catalogue";
import { FunctionsView } from "../../src/taskpane/function-list/functions-view";
import type { CatalogueFunction } from "../../src/text/function-catalogue";
import { functionListText as functionTexts } from "../../src/text/functions/function-list";
import { functionListText, paneText } from "../support/texts";
import { drawn, find, findAll, readable, render, told } from "./render";

const words = [
  { word: "FFFF", meaning: "Alla fyra." },
  { word: "SAMMALOKAL", meaning: "Samma lokaler." },
];
const klass: CatalogueFunction = {
  id: "KLASS",
  group: "classification",
  description: "Ger klassen.",
  about: "Avgör vad en central är.",
  rules: [],
  parameters: [
    { name: "verksamheter", description: "Fyra kolumner.", optional: false, words: [] },
    { name: "definition", description: "Vilken definition.", optional: true, words },
  ],
  examples: [{ about: "Soc en del av tiden.", args: [[["ja", "ja", "ja", "delvis"]]], result: [["FCLV"]] }],
};
const dela: CatalogueFunction = {
  ...klass,
  id: "DELA",
  group: "costs",
  description: "Delar belopp.",
  parameters: [],
  examples: [
    {
      about: "Tre lika.",
      args: [100, [[1, 1.5]]],
      result: [
        ["A", 1234.5],
        ["B", null],
      ],
    },
  ],
};
const text = functionListText.sv;

beforeAll(() => Promise.all([functionTexts.load("sv"), functionTexts.load("en")]));
const show = (properties: Partial<FunctionsView> = {}): Promise<FunctionsView> =>
  render(FunctionsView, { text: paneText.sv, functions: [klass, dela], ...properties });

test("functions stand in their groups, and a group without functions does not", async () => {
  const view = await show();
  expect(findAll(view, "section").map((one) => one.dataset.group)).toEqual(["classification", "costs"]);
  expect(findAll(view, "[data-function]").map((one) => one.dataset.function)).toEqual(["KLASS", "DELA"]);
});

test("a search shows what fits; nothing that fits is an answer too, with a way back", async () => {
  const view = await show({ search: "belopp" });
  expect(findAll(view, "[data-function]").map((one) => one.dataset.function)).toEqual(["DELA"]);
  view.search = "barnmorska";
  await drawn(view);
  expect(readable(view)).toContain(text.none.heading("barnmorska"));
  expect(told(view, "search", () => find(view, "fc-empty-state .button").click())).toEqual([[""]]);
});

test("typing asks for the search and tells how many were found; Escape empties it", async () => {
  const view = await show();
  const field = find(view, "fc-search-field").shadowRoot!.querySelector("input")!;
  field.value = "klassen";
  const found = told(view, "announceFound", () => field.dispatchEvent(new Event("input", { bubbles: true })));
  expect(found).toEqual([[1]]);
  view.search = "klassen";
  await drawn(view);
  const escape = new KeyboardEvent("keydown", { key: "Escape", bubbles: true });
  expect(told(view, "search", () => field.dispatchEvent(escape))).toEqual([[""]]);
});

test("an open function shows its arguments, the words to choose from and an example with its answer", async () => {
  const view = await show({ openFunctions: ["KLASS"] });
  const card = find(view, "[data-function=KLASS]") as HTMLDetailsElement;
  expect(card.open).toBe(true);
  expect(readable(card)).toContain("FC.KLASS(verksamheter; [definition])");
  expect(readable(card)).toContain("SAMMALOKAL");
  expect(readable(card)).toContain("FCLV");
  expect(find(card, "[data-formula]").textContent).toBe('=FC.KLASS({"ja"\\"ja"\\"ja"\\"delvis"})');
});

test("the example is copied as this Excel writes formulas, whatever the interface's language", async () => {
  const copied = async (formulas: "sv" | "en"): Promise<unknown[]> => {
    const view = await show({ formulas, text: paneText.en });
    return told(view, "copyExample", () =>
      find(view, "[data-function=DELA] [data-action=copy-example]").click(),
    );
  };
  expect(await copied("sv")).toEqual([["DELA", "=FC.DELA(100;{1\\1,5})"]]);
  expect(await copied("en")).toEqual([["DELA", "=FC.DELA(100,{1,1.5})"]]);
});

test("what was copied is said on its button, and on no other", async () => {
  const view = await show({ copied: "KLASS" });
  const buttons = findAll(view, "[data-action=copy-example]").map((one) => one.textContent?.trim());
  expect(buttons).toEqual([text.copied, text.copy]);
});

test("an answer of several cells is a table, with numbers as the language writes them and gaps left empty", async () => {
  const view = await show();
  const cells = findAll(find(view, "[data-function=DELA]"), "td").map((cell) => cell.textContent);
  expect([...new Set(cells)]).toEqual(["A", "1\u00a0234,5", "B", ""]);
});

test("opening and closing is told", async () => {
  const view = await show();
  const card = find(view, "[data-function=KLASS]") as HTMLDetailsElement;
  const opened = told(view, "openFunction", () => {
    card.open = true;
    card.dispatchEvent(new Event("toggle"));
  });
  expect(opened[0]).toEqual(["KLASS", true]);
});

test("a function without longer help is shown all the same", async () => {
  const view = await show({ functions: [{ ...klass, about: undefined, examples: [] }] });
  expect(readable(view)).toContain("Ger klassen.");
  expect(findAll(view, "[data-action=copy-example]")).toEqual([]);
});

test("the catalogue is made of what was built", () => {
  const parameters = [{ name: "a", description: "A." }];
  const functions = [{ id: "KLASS", name: "KLASS", description: "Ger klassen.", parameters, result: {} }];
  expect(functionCatalogue({ sv: { functions }, en: { functions } }).sv).toMatchObject([
    { id: "KLASS", group: "classification", parameters: [{ name: "a", optional: false, words: [] }] },
  ]);
});
