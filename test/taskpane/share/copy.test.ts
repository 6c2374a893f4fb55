/** @jest-environment jsdom */
import axe from "axe-core";
import type { SheetOffer } from "../../../src/cells/share/sheet-offer";
import type { CopyActions } from "../../../src/taskpane/share/copy/copy-actions";
import { copyModel, type CopyModel } from "../../../src/taskpane/share/copy/copy-model";
import { CopyView } from "../../../src/taskpane/share/copy/copy-view";
import { shareState, type SharePlace } from "../../../src/taskpane/share/place";
import { copyText as english } from "../../../src/text/share/copy.en";
import { copyText as swedish } from "../../../src/text/share/copy.sv";
import type { FoundTable } from "../../../src/workbook/reading/contents";
import { paneText } from "../../support/texts";
import { find, findAll, readable, render, told } from "../render";

const offer = (name: string, change: Partial<SheetOffer> = {}): SheetOffer => ({
  name,
  isVisible: true,
  ours: 0,
  functions: [],
  reads: [],
  respondents: 0,
  personalNumbers: 0,
  emails: 0,
  ...change,
});
const sheets: SheetOffer[] = [
  offer("Centraler", { ours: 12, functions: ["KLASS"] }),
  offer("Svar", { respondents: 34 }),
  offer("Fakturaunderlag", { ours: 1, functions: ["FAKTURAUNDERLAG"] }),
  offer("Spec Region Dalarna→Falu kommun", { reads: ["Fakturaunderlag"] }),
  offer("Samverkan 2026", { ours: 1, functions: ["SAMVERKAN"] }),
  offer("Anteckningar", { emails: 2 }),
  offer("Arkiv", { isVisible: false, ours: 3 }),
];
const centres = { kind: "centres", sheet: "Centraler", name: "tblCentraler" } as FoundTable;
const place = (chosen: Record<string, boolean> = {}): SharePlace => ({
  ...shareState.place.initial,
  inspection: { exposures: [], notLookedAt: [], sheets },
  copy: { ...shareState.place.initial.copy, chosen },
});
const model = (chosen?: Record<string, boolean>): CopyModel =>
  copyModel({ tables: [centres] }, place(chosen));

test("results go along unless a person says otherwise; what is filled in, hidden or answered does not", () => {
  expect(model().chosen).toEqual(["Fakturaunderlag", "Spec Region Dalarna→Falu kommun", "Samverkan 2026"]);
  expect(model({ Anteckningar: true, "Samverkan 2026": false }).chosen).toEqual([
    "Fakturaunderlag",
    "Spec Region Dalarna→Falu kommun",
    "Anteckningar",
  ]);
  // Nobody can choose the answers.
  expect(model({ Svar: true }).chosen).not.toContain("Svar");
});

test("one receiver's specification, and a survey without its answers, are ready choices", () => {
  expect(model().ready.map(({ kind, sheets: names }) => [kind, names])).toEqual([
    ["specification", ["Spec Region Dalarna→Falu kommun"]],
    ["survey", ["Samverkan 2026"]],
  ]);
});

test.each([
  ["sv", swedish],
  ["en", english],
] as const)(
  "Kopia in %s lists the sheets, says what keeps one back, and is accessible",
  async (language, words) => {
    const view = await render(CopyView, {
      text: paneText[language],
      words,
      model: model(),
      place: place().copy,
      canOpen: true,
    });
    expect(findAll(view, "[data-row]")).toHaveLength(sheets.length);
    expect(find(view, "[data-row=Svar] input")).toHaveProperty("disabled", true);
    expect(readable(find(view, "[data-row=Svar]"))).toContain(words.notes.answers(34));
    expect(readable(view)).toContain(words.writes.workbook(3));
    const choose = (): void => find(view, "[data-row=Anteckningar] input").click();
    expect(told(view, "choose", choose)).toEqual([["Anteckningar", true]]);
    const ready = told(view, "use", () => find(view, "[data-ready=specification]").click());
    expect(ready).toEqual([[expect.objectContaining({ name: "Spec Region Dalarna→Falu kommun" })]]);
    const { violations } = await axe.run(view, {
      rules: { region: { enabled: false }, "color-contrast": { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);

test.each([
  ["sv", swedish],
  ["en", english],
] as const)("in %s it is said of a copy that is made what it does not show", async (language, words) => {
  const nothing = { ours: 0, fixed: 2, native: 0, errors: 0, emptied: [] };
  const made = {
    ...nothing,
    ...{ chartsLeft: 2, tablesLeft: 1, missing: ["borders" as const] },
    conditional: [{ sheet: "Resultat", count: 3 }],
  };
  const shown = async (summary: typeof made): Promise<string[]> => {
    const copy = { ...place().copy, as: "sheets" as const, made: summary };
    const given = { text: paneText[language], words, model: model(), place: copy, canOpen: true };
    return findAll(await render(CopyView, given), "[data-left] li").map((line) => readable(line).trim());
  };
  expect(await shown(made)).toEqual([
    words.left.tables(1),
    words.left.charts(2),
    words.about.conditional("Resultat", 3),
    words.about.missing.borders,
  ]);
  expect(await shown({ ...made, chartsLeft: 0, tablesLeft: 0, missing: [], conditional: [] })).toEqual([]);
});

test("the sheets are looked at as soon as the part is opened", async () => {
  const inspect = jest.fn();
  const nothing = { ...shareState.place.initial };
  await render(CopyView, {
    text: paneText.sv,
    words: swedish,
    model: copyModel({ tables: [] }, nothing),
    place: nothing.copy,
    actions: { inspect } as unknown as CopyActions,
  });
  expect(inspect).toHaveBeenCalledTimes(1);
});
