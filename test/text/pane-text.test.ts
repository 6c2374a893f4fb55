import { languageOf } from "../../src/text/language";
import { centresText, costsText, functionListText, paneText as frameText } from "../support/texts";

/** What is said in the frame and in the views that are not tried on their own. */
const all = (language: "sv" | "en") => ({
  ...frameText[language],
  centres: centresText[language],
  costs: costsText[language],
  functions: functionListText[language],
});
const paneText = { sv: all("sv"), en: all("en") };

type Leaf = { path: string; text: string };

/** Every sentence with where it stands; those that take something are given a telling word and number. */
function sentences(value: unknown, path = ""): Leaf[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value === "function") {
    const say = value as (...args: unknown[]) => string;
    if (path.startsWith("/problems/cell/")) return [{ path, text: say(cellInWords) }];
    const numbers = [0, 1, 2, 12345].flatMap((number) => say(number, number, number));
    return [say("Ordet", 7, 3), ...numbers].map((text, index) => ({
      path: `${path}(${index})`,
      text: String(text),
    }));
  }
  return Object.entries(value as object).flatMap(([key, part]) => sentences(part, `${path}/${key}`));
}

const cellInWords = {
  heading: "Ordet",
  row: "Avesta",
  holds: "”x”",
  further: 2,
  expected: "ja",
  firstRow: "5",
};

const sv = sentences(paneText.sv);
const en = sentences(paneText.en);

/** The same in both languages: a name, and a word that both spell alike. */
const alike = [
  "/product",
  "/views/start",
  "/centres/definition/label",
  "/functions/arguments",
  "/costs/invoices/calculation/units/organisation",
];

test("both languages say the same things", () => {
  expect(en.map(({ path }) => path)).toEqual(sv.map(({ path }) => path));
});

test("no sentence is empty, undefined or put together with double spaces", () => {
  for (const { path, text } of [...sv, ...en]) {
    expect([path, text.trim()]).not.toEqual([path, ""]);
    expect([path, text]).not.toEqual([path, expect.stringMatching(/undefined|NaN|\[object| {2}/)]);
  }
});

test("nothing is left in the other language", () => {
  const same = sv.filter(({ path, text }, index) => en[index]!.text === text && !/\(\d\)$/.test(path));
  expect(same.map(({ path }) => path).filter((path) => !alike.includes(path))).toEqual([]);
  for (const { path, text } of en) {
    if (!text.includes("Ordet"))
      expect([path, text.replace(/ÖF|Värmland/g, "")]).not.toEqual([path, expect.stringMatching(/[åäö]/i)]);
  }
});

test("a sentence that is given something says it", () => {
  for (const { start, functions, problems, opened, actions, centres } of [paneText.sv, paneText.en]) {
    expect(start.selected("tblA", "Blad 1")).toMatch(/tblA.*Blad 1/);
    expect(start.place("Blad 1", 3)).toMatch(/Blad 1 · 3 /);
    expect(start.hiddenSheet("Arkiv")).toContain("Arkiv");
    expect(start.selectTable("tblA")).toContain("tblA");
    expect(problems.totals("tblA")).toContain("tblA");
    for (const [kind, say] of Object.entries(problems.cell)) {
      // That a heading or a title gives another unit is said of the column, not of a row.
      if (kind !== "other-unit" && kind !== "unit-above")
        expect([kind, say(cellInWords)]).toEqual([kind, expect.stringMatching(/Avesta/)]);
      expect([kind, say(cellInWords)]).toEqual([kind, expect.stringMatching(/Ordet|”x”/)]);
    }
    expect(actions.notUndone("Ett skäl.")).toMatch(/ Ett skäl\.$/);
    for (const ask of Object.values(centres.questions.ask)) expect(ask("Ludvika")).toMatch(/^Ludvika: .*\?$/);
    expect(problems.show("Blad1!A1")).toContain("Blad1!A1");
    expect(functions.none.heading("ord")).toContain("ord");
    expect(functions.copiedExample("FC.DELA")).toContain("FC.DELA");
    expect(opened("Start")).toContain("Start");
  }
});

test("one is one and many are many, in each language's way of writing numbers", () => {
  expect([0, 1, 2, 12345].map((rows) => paneText.sv.start.place("A", rows))).toEqual([
    "A · 0 rader",
    "A · 1 rad",
    "A · 2 rader",
    "A · 12\u00a0345 rader",
  ]);
  expect([1, 2, 12345].map((rows) => paneText.en.start.place("A", rows))).toEqual([
    "A · 1 row",
    "A · 2 rows",
    "A · 12,345 rows",
  ]);
});

test.each([
  [undefined, "sv"],
  ["sv-SE", "sv"],
  ["sv-FI", "sv"],
  ["SV", "sv"],
  ["en-US", "en"],
  ["nb-NO", "en"],
  ["sw-KE", "en"],
])("Excel in %s: the interface is in %s", (displayLanguage, language) => {
  expect(languageOf(displayLanguage)).toBe(language);
});
