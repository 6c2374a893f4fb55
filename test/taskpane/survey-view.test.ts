/** @jest-environment jsdom */
import { findAnswers } from "../../src/cells/survey/reading/answer-sheet";
import { MeasureView } from "../../src/taskpane/survey/measure-view";
import { measureModel } from "../../src/taskpane/survey/measure-model";
import type { Cell } from "../../src/cells/ground/cell";
import { OricActions } from "../../src/taskpane/survey/oric/oric-actions";
import { OricView } from "../../src/taskpane/survey/oric/oric-view";
import { oricModel } from "../../src/taskpane/survey/oric/oric-model";
import { surveyState, type SurveyChoices, type SurveyPlace } from "../../src/taskpane/survey/place";
import { timeModel } from "../../src/taskpane/survey/time/time-model";
import { TimeView } from "../../src/taskpane/survey/time/time-view";
import { visitorsModel } from "../../src/taskpane/survey/visitors/visitors-model";
import { VisitorsView } from "../../src/taskpane/survey/visitors/visitors-view";
import { surveyText } from "../../src/text/survey/survey";
import { surveyPartsText } from "../../src/text/survey/survey-parts";
import type { Measurement } from "../../src/workbook/survey/measurements";
import { fieldFile } from "../support/field-files";
import { paneText } from "../support/texts";
import { drawn, find, findAll, readable, render, told } from "./render";

beforeAll(async () => {
  for (const topic of [surveyText, surveyPartsText]) await Promise.all([topic.load("sv"), topic.load("en")]);
});

type OricFrame = ConstructorParameters<typeof OricActions>[0];

const words = (element: Element): string => readable(element).replace(/\s+/g, " ").trim();

/** The place that reading a file leads to. */
function placeOf(file: string, more: Partial<SurveyPlace> = {}): SurveyPlace {
  const values = fieldFile(file);
  const found = findAnswers(values)!;
  const area = { row: 0, column: 0, rows: values.length, columns: values[0]!.length };
  const source = { name: "Svar", isTable: false, sheet: "Svar", area, found, isTurned: false };
  const cells = new Map(
    found.columns.map(({ column }) => [column, values.slice(found.firstRow).map((row) => row[column] ?? "")]),
  );
  return {
    ...surveyState.place.initial,
    looking: "here",
    sources: [source],
    read: { source, found, cells },
    ...more,
  };
}

const show = (
  place: SurveyPlace,
  choices: SurveyChoices = {},
  language: "sv" | "en" = "sv",
): Promise<MeasureView> =>
  render(MeasureView, {
    text: paneText[language],
    words: surveyText.in(language),
    model: measureModel(choices, place),
    choices,
    place,
    defaultName: "Samverkansmätning 2026",
  });

test("the survey in a line, nine factors with their means, and what is protected", async () => {
  const view = await show(placeOf("S01-forms-svensk.xlsx"), { sent: 41 });
  expect(words(find(view, "[data-line]"))).toBe("34 svar av 41 (83 %). Index 59.");
  expect(words(find(view, "[data-extremes]"))).toBe(
    "Högst: Kollegornas engagemang 4,2. Lägst: Tid för samverkan 2,5.",
  );
  expect(findAll(view, "[data-factor]")).toHaveLength(9);
  expect(words(find(view, '[data-factor="Lokaler"]'))).toContain("32 3,72");
  expect(words(find(view, "[data-protected]"))).toContain("Ingenting behöver skyddas.");
  expect(findAll(view, "[data-division] tbody tr")).toHaveLength(5);
});

test("what is protected is said with its reason", async () => {
  const view = await show(placeOf("S09-semikolon-ansi.csv"));
  const text = words(find(view, "[data-protected]"));
  expect(text).toContain("Barnhälsovård har 4 svarande. Mödrahälsovård har 3 svarande.");
});

test("in English what is not shown is said in English", async () => {
  const view = await show(
    placeOf("S11-fem-regioner-tva-ar.xlsx", { scale: { "6": 0 }, shownQuestion: 8 }),
    { groupings: ["Region", "Yrkesgrupp", "Central"] },
    "en",
  );
  const told = words(find(view, "fc-survey-result"));
  expect(told).toContain("not measured");
  expect(told).toContain("protected");
  expect(told).not.toMatch(/skyddad|ej mätt|inga svar/);
  const pointed = {
    sheet: "Besök",
    columns: [
      { heading: "Central", cells: [..."AAAAAABBBBBBCC"] },
      { heading: "Får du stöd?", cells: Array<string>(14).fill("ja") },
    ],
  };
  const visitors = await render(VisitorsView, {
    text: paneText.en,
    words: surveyPartsText.in("en"),
    model: visitorsModel(pointed, { group: 0 }),
  });
  expect(words(find(visitors, '[data-group="C"]'))).toBe("C 2 protected");
});

test("a region that was not asked is told, and lacks nothing", async () => {
  const view = await show(placeOf("S11-fem-regioner-tva-ar.xlsx", { scale: { "6": 0 } }), {
    groupings: ["Region"],
  });
  expect(words(find(view, "[data-not-asked]"))).toBe(
    "Flödet/slussningar mellan verksamheterna: 32 svarande har inte fått frågan och räknas inte som saknade.",
  );
});

test("a value without meaning stops the step, and is asked about", async () => {
  const view = await show(placeOf("S11-fem-regioner-tva-ar.xlsx"));
  expect(words(find(view, "[data-unread]"))).toContain("Värdet 6 (");
  expect(findAll(view, "[data-line]")).toEqual([]);
  const field = find(view, '[data-value="6"]').querySelector("fc-select-field")!;
  const select = field.shadowRoot!.querySelector("select")!;
  select.value = "0";
  expect(told(view, "chooseMeaning", () => select.dispatchEvent(new Event("change")))).toEqual([["6", 0]]);
});

test("what has been given a meaning stays where it was asked about, and shows it", async () => {
  const place = (scale: Record<string, number>): SurveyPlace =>
    placeOf("S03-forms-flerval-dubbletter.xlsx", { scale });
  const cells = new Map(place({}).read!.cells);
  cells.set(7, ["Hej", "Hopp", ...cells.get(7)!.slice(2)]);
  const read = { ...place({}).read!, cells };
  const view = await show({ ...place({}), read });
  const values = (): (readonly [string, string])[] =>
    findAll(view, "[data-value]").map((row) => {
      const { shadowRoot } = row.querySelector("fc-select-field")!;
      return [row.dataset["value"]!, shadowRoot!.querySelector("select")!.selectedOptions[0]!.text] as const;
    });
  expect(values().slice(0, 2)).toEqual([
    ["hej", "Välj"],
    ["hopp", "Välj"],
  ]);
  const said = { ...place({ hopp: 2 }), read };
  Object.assign(view, { place: said, model: measureModel({}, said) });
  await drawn(view);
  expect(values().slice(0, 3)).toEqual([
    ["hej", "Välj"],
    ["hopp", "2"],
    ["1 - mycket dåligt", "1"],
  ]);
});

test("two questions on one factor are both to be looked at", async () => {
  const view = await show(placeOf("S01-forms-svensk.xlsx"), {
    columns: { 7: { kind: "factor", factor: 3 } },
  });
  expect(words(view)).toContain(
    "Två frågor pekar på Kollegornas engagemang: kolumn H och K. Välj vilken som ska räknas.",
  );
  expect(words(find(view, "[data-waits]"))).toContain("1 faktor har två frågor.");
  expect(findAll(view, "[data-line]")).toEqual([]);
});

test("while Excel is working out answers that is said, and nobody is asked what they mean", async () => {
  const place = placeOf("S01-forms-svensk.xlsx");
  const cells = new Map(place.read!.cells);
  // The first of the nine questions.
  cells.set(7, ["#BUSY!", ...cells.get(7)!.slice(1)]);
  const view = await show({ ...place, read: { ...place.read!, cells } });
  expect(words(find(view, "[data-waits]"))).toBe(paneText.sv.problems.calculating);
  expect(words(find(view, "[data-calculating]"))).toBe(paneText.sv.problems.calculating);
  expect(findAll(view, "[data-unread]")).toEqual([]);
  expect(words(view)).not.toContain("#BUSY!");
  expect(told(view, "look", () => find(view, '[data-action="look"]').click())).toEqual([[]]);
});

test("two groupings say what another order would hide, and can change places", async () => {
  const view = await show(placeOf("S11-fem-regioner-tva-ar.xlsx", { scale: { "6": 0 } }), {
    groupings: ["Central", "Yrkesgrupp"],
  });
  expect(told(view, "moveUp", () => find(view, '[data-action="put-first"]').click())).toEqual([
    ["Yrkesgrupp"],
  ]);
});

test("doubles are pointed out with their rows", async () => {
  const view = await show(placeOf("S03-forms-flerval-dubbletter.xlsx"));
  expect(words(find(view, "[data-attention]"))).toContain("rad 4 och 25");
});

test("the answers may be cleared when they have been published, and it is asked once more", async () => {
  const published = [{ name: "x", source: "Svar", respondents: 34, minst: 5, groupings: [], totals: [] }];
  const place = placeOf("S01-forms-svensk.xlsx");
  const view = await show(place, { published });
  expect(told(view, "askToClear", () => find(view, '[data-action="ask-clear"]').click())).toEqual([[]]);
  view.confirming = true;
  await view.updateComplete;
  expect(words(find(view, "[data-clearing]"))).toContain("går inte att ångra");
});

test("what no figure tells of an earlier survey is asked, and the answer can be taken back", async () => {
  const published = [{ name: "2025", source: "T", respondents: 34, minst: 5, groupings: [], totals: [] }];
  const place = placeOf("S01-forms-svensk.xlsx");
  const view = await show(place, { published });
  expect(words(find(view, "[data-earlier]"))).toContain("Ingår något av svaren även i 2025?");
  expect(told(view, "sayApart", () => find(view, '[data-action="say-apart"]').click())).toEqual([[]]);
  expect(told(view, "withdraw", () => find(view, '[data-action="withdraw"]').click())).toEqual([[]]);
  expect(findAll(view, '[data-action="write"]')).toEqual([]);
  for (const said of [{ apart: ["2025"] }, { withdrawn: "2025" }]) {
    const after = await show({ ...place, ...said }, { published });
    expect(told(after, "unsay", () => find(after, '[data-action="unsay"]').click())).toEqual([[]]);
    expect(findAll(after, '[data-action="write"]')).toHaveLength(1);
  }
});

test.each(["sv", "en"] as const)("nothing found, in %s: what to do", async (language) => {
  const view = await show({ ...surveyState.place.initial, looking: "here" }, {}, language);
  expect(findAll(view, "[data-action]").map(({ dataset }) => dataset["action"])).toEqual([
    "use-selection",
    "sample",
  ]);
  // What looks like answers and cannot be read is named before anybody asks.
  const noAnswers = { sheet: "Export", why: "codes" } as const;
  const unread = await show({ ...surveyState.place.initial, looking: "here", noAnswers }, {}, language);
  expect(words(find(unread, "[data-why]"))).toBe(`Export: ${surveyText.in(language).none.why.codes}`);
});

test("over time: in words, with how much may be chance", async () => {
  const row = (
    round: string,
    day: number,
    factor: string,
    mean: number,
    n: number | string = 20,
  ): Measurement => ({
    round,
    day,
    division: "Alla",
    group: "Alla",
    factor,
    n,
    mean,
    spread: 0.5,
  });
  const measurements = [row("2025", 1, "Tid", 3), row("2026", 2, "Tid", 4), row("2026", 2, "Flöde", 3)];
  const view = await render(TimeView, {
    text: paneText.sv,
    words: surveyPartsText.in("sv"),
    decimal: surveyText.in("sv").decimal,
    model: timeModel({}, { ...surveyState.place.initial, measurements }),
  });
  // Welch: 1 ± 2,024 × √(2 × 0,5² / 20), with 38 degrees of freedom.
  expect(words(find(view, '[data-factor="Tid"]'))).toMatch(/ökat \(\+0,68 till \+1,32\) 3,0 4,0 \+1,0$/);
  expect(words(find(view, '[data-factor="Flöde"]'))).toContain("inte mätt");
});

test("over time, a group: what it has not been shown of is not called unasked, and a renamed one is pointed at", async () => {
  const rows = (round: string, day: number, division: string, group: string, ...factors: string[]) =>
    factors.map(
      (factor): Measurement => ({ round, day, division, group, factor, n: 20, mean: 3, spread: 0.5 }),
    );
  const measurements = [
    ...rows("2025", 1, "Alla", "Alla", "Tid", "Lokaler"),
    ...rows("2025", 1, "Central", "Eken", "Tid", "Lokaler"),
    ...rows("2025", 1, "Central", "Björken", "Tid", "Lokaler"),
    ...rows("2026", 2, "Alla", "Alla", "Tid", "Lokaler", "Flöde"),
    ...rows("2026", 2, "Central", "Eken", "Lokaler", "Flöde"),
    ...rows("2026", 2, "Central", "Björken FC", "Tid", "Lokaler", "Flöde"),
  ];
  const model = timeModel({}, { ...surveyState.place.initial, measurements, timeGroup: "Central\tEken" });
  const view = await render(TimeView, {
    text: paneText.sv,
    words: surveyPartsText.in("sv"),
    decimal: surveyText.in("sv").decimal,
    model,
  });
  expect(findAll(view, "[data-factor]").map(words)).toEqual([
    "Tid skyddad eller inte mätt",
    // No difference has no sign, nor has one that is zero as it is shown.
    "Lokaler ingen säker skillnad (−0,32 till +0,32) 3,0 3,0 0,0",
    "Flöde inte mätt",
  ]);
  expect(words(find(view, "[data-unpaired]"))).toContain("Central: Björken och Central: Björken FC.");
  expect(surveyPartsText.in("sv").time.interval(-0.004, 0.9)).toBe("0,00 till +0,90");
});

test("over time, two tables of answers: the one of the earlier year is before, whichever was found first", () => {
  const { sources } = placeOf("S01-forms-svensk.xlsx");
  const named = ["Svar 2026", "Svar 2025"].map((name) => ({ ...sources[0]!, name }));
  const { before, after } = timeModel({}, { ...surveyState.place.initial, sources: named });
  expect([before?.name, after?.name]).toEqual(["Svar 2025", "Svar 2026"]);
});

test("visitors: a share with its interval, small groups protected", async () => {
  const cells = (all: readonly string[]): string[] =>
    all.flatMap((cell, at) => Array<string>([18, 2, 3, 6][at]!).fill(cell));
  const pointed = {
    sheet: "Besök",
    columns: [
      { heading: "Central", cells: cells(["A", "A", "B", "C"]) },
      { heading: "Får du stöd?", cells: cells(["ja", "nej", "ja", "ja"]) },
    ],
  };
  const view = await render(VisitorsView, {
    text: paneText.sv,
    words: surveyPartsText.in("sv"),
    model: visitorsModel(pointed, { group: 0 }),
  });
  expect(words(find(view, '[data-group="A"]'))).toContain("90 %");
  expect(words(find(view, '[data-group="B"]'))).toContain("skyddad");
  expect(words(find(view, '[data-group="C"]'))).toContain("skyddad");
  expect(words(find(view, "[data-sentence]"))).toBe("93 % (n = 29): Får du stöd?");
  // Why it is not written, and what to do instead: one sentence.
  expect(words(find(view, "[data-not-written]"))).toMatch(
    /^[^.]*skrivs inte på blad[^.]*en och samma indelning[^.]*\.$/,
  );
});

test("visitors: what counts is said, and so is who is left out; numbers and marks are no questions", () => {
  const columns = [
    { heading: "Central", cells: ["A", "A", "A", "B", "B", "B", "B"] },
    { heading: "Hur många barn har du?", cells: [1, 2, 3, 2, 1, 2, 4] },
    { heading: "Barnets ålder", cells: [1, 2, 3, 2, 1, 2, 4] },
    { heading: "Kom tillbaka", cells: ["x", "", "x", "", "", "x", ""] },
    {
      heading: "Bemötandet?",
      cells: ["Mycket nöjd", "Ganska nöjd", "Vet ej", "", "Mycket nöjd", "Mycket missnöjd", "Ganska nöjd"],
    },
    // 1 is the best here, so 4–5 is not.
    {
      heading: "Omvänd",
      cells: ["1 - Mycket nöjd", "1 - Mycket nöjd", "5 - Mycket missnöjd", "1 - Mycket nöjd", "", "", ""],
    },
  ];
  const model = visitorsModel({ sheet: "Besök", columns }, undefined);
  expect(model.questions.map(({ heading }) => heading)).toEqual(["Bemötandet?"]);
  expect(model).toMatchObject({ total: { n: 5, share: 0.8 }, unanswered: 2, empty: 1 });
  expect(surveyPartsText.in("sv").visitors.counted(model.yes, 2, model.noAnswer, 1)).toBe(
    "Räknas i andelen: Ganska nöjd och Mycket nöjd. 2 besökare är inte med: ”Vet ej” och tomt.",
  );
});

test("readiness waits until the order has been confirmed", async () => {
  const cells = [
    Array.from({ length: 12 }, (_, at) => `Påstående ${String.fromCharCode(65 + at)}`),
    ...Array.from({ length: 6 }, () => Array<number>(12).fill(4)),
  ];
  const model = oricModel(cells);
  const view = await render(OricView, {
    text: paneText.sv,
    words: surveyPartsText.in("sv"),
    decimal: surveyText.in("sv").decimal,
    model,
  });
  expect(findAll(view, "[data-scale]")).toEqual([]);
  expect(words(find(view, "[data-order]"))).toContain("Påstående A");
  view.confirmed = true;
  await view.updateComplete;
  expect(findAll(view, "[data-scale]").map(words)).toEqual([
    "Förändringsvilja Påstående 2, 4, 6, 9 och 11 6 4,0",
    "Förändringsförmåga Påstående 1, 3, 5, 7, 8, 10 och 12 6 4,0",
    "Totalt 6 4,0",
  ]);
  expect(words(find(view, "[data-not-written]"))).toMatch(/skrivs inte på blad.*FC\.ORIC/);
  view.words = surveyPartsText.in("en");
  await view.updateComplete;
  expect(findAll(view, "th[scope=row]").map((name) => words(name).split(" S")[0])).toEqual([
    "Change commitment",
    "Change efficacy",
    "Total",
  ]);
});

test("ORIC is copied as it is shown, what is protected as protected, and not before the order is confirmed", async () => {
  const commitment = [2, 4, 6, 9, 11];
  /** So many people, of whom the last have left the items of commitment out. */
  const people = (count: number, skipping = 0): Cell[][] => [
    Array.from({ length: 12 }, (_, at) => `Påstående ${at + 1}`),
    ...Array.from({ length: count }, (_, person) =>
      Array.from({ length: 12 }, (__, at) =>
        commitment.includes(at + 1) ? (person >= count - skipping ? "" : 4) : 3,
      ),
    ),
  ];
  const copied = async (oric: Cell[][], language: "sv" | "en" = "sv", isOricInOrder = true) => {
    const copy = jest.fn(() => Promise.resolve());
    const place = { ...surveyState.place.initial, oric, isOricInOrder };
    const frame = { place, copy, state: { language } } as unknown as OricFrame;
    await new OricActions(frame).copy();
    return copy.mock.calls.map(([, text]: unknown[]) => text);
  };
  // 5 × 4 and 7 × 3 over twelve: 41 / 12 = 3.4.
  expect(await copied(people(6))).toEqual([
    "ORIC, medelvärden 1–5: Förändringsvilja 4,0 (n = 6), Förändringsförmåga 3,0 (n = 6), Totalt 3,4 (n = 6).",
  ]);
  expect(await copied(people(6, 2), "en")).toEqual([
    "ORIC, means 1–5: Change commitment protected (n = 4), Change efficacy 3.0 (n = 6), Total protected (n = 6).",
  ]);
  expect(await copied(people(4))).toEqual([]);
  expect(await copied(people(6), "sv", false)).toEqual([]);
  const view = (cells: Cell[][]) =>
    render(OricView, {
      ...{ text: paneText.sv, words: surveyPartsText.in("sv"), decimal: surveyText.in("sv").decimal },
      ...{ model: oricModel(cells), confirmed: true },
    });
  expect(findAll(await view(people(6)), "[data-action=copy]").map(words)).toEqual(["Kopiera som text"]);
  expect(findAll(await view(people(4)), "[data-action=copy]")).toEqual([]);
});
