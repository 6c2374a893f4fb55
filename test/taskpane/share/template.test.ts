/** @jest-environment jsdom */
import axe from "axe-core";
import { sharedKinds } from "../../../src/cells/share/shared-tables";
import { shareState } from "../../../src/taskpane/share/place";
import { TemplateView } from "../../../src/taskpane/share/template/template-view";
import { templateText as english } from "../../../src/text/share/template.en";
import { templateText as swedish } from "../../../src/text/share/template.sv";
import { paneText } from "../../support/texts";
import { find, findAll, readable, render, told } from "../render";

test.each([
  ["sv", swedish],
  ["en", english],
] as const)(
  "Mall in %s offers each table with what it is for, and is accessible",
  async (language, words) => {
    const place = shareState.place.initial.template;
    const given = { text: paneText[language], words, place, canOpen: true, canSave: true };
    const view = await render(TemplateView, given);
    expect(findAll(view, "[data-row]")).toHaveLength(sharedKinds.length);
    expect(readable(find(view, "[data-row=rooms]"))).toContain(words.template.tables.rooms.notes[0]);
    expect(readable(view)).toContain(words.writes(1));
    const choose = (): void => find(view, "[data-row=costs] input").click();
    expect(told(view, "choose", choose)).toEqual([["costs", true]]);
    expect(told(view, "save", () => find(view, "[data-action=save]").click())).toEqual([[]]);
    const { violations } = await axe.run(view, {
      rules: { region: { enabled: false }, "color-contrast": { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);

test("a day that is none is not taken, and the sentence says how to write it", async () => {
  const place = shareState.place.initial.template;
  const view = await render(TemplateView, { text: paneText.sv, words: swedish, place, canOpen: true });
  const field = find(view, "[data-field=by]") as unknown as { wrong(text: string): string | undefined };
  expect([field.wrong("2026-12-15"), field.wrong("15 december 2026"), field.wrong("")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(field.wrong("snart")).toBe(swedish.noDay("snart"));
});

test("where nothing comes of saving from a page, nothing is offered to be saved", async () => {
  const place = shareState.place.initial.template;
  const given = { text: paneText.sv, words: swedish, place, canOpen: true };
  expect(findAll(await render(TemplateView, given), "[data-action=save]")).toEqual([]);
  expect(findAll(await render(TemplateView, { ...given, canSave: true }), "[data-action=save]")).toHaveLength(
    1,
  );
});
