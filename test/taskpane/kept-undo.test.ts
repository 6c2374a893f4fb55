/** @jest-environment jsdom */
import { storages, type Storages } from "../../src/taskpane/frame/kept/remembered";
import { rememberAction, rememberedAction } from "../../src/taskpane/frame/kept/kept-undo";
import type { LastAction } from "../../src/taskpane/frame/state";
import { loadText } from "../../src/taskpane/frame/texts";
import { paneText } from "../support/texts";

const entry = { action: "repair", sheets: [], token: "fc1", made: 0, columns: [], writes: [] };
const last: LastAction = {
  done: {
    plan: { sheets: [] },
    before: entry,
    written: { sheets: [], columns: [], writes: [] },
    missing: [],
  },
  sentence: (text) => text.actions.work.repair.done(2),
  undone: (text) => text.actions.work.repair.undone,
};
const key = "part-familjecentral.last";
let kept: Storages;
beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  kept = storages("part-");
});

const content = (): string => sessionStorage.getItem(key)!;

test("an action is kept for the tab, under Office's own part of the storage, with what it did in both languages", async () => {
  expect(rememberedAction(kept)).toBeUndefined();
  rememberAction(kept, last);
  expect(rememberedAction(kept)!.sentence(paneText.en)).toBe("2 celler rättade."); // in what is loaded
  await loadText("en");
  rememberAction(kept, last);
  expect([Object.keys(sessionStorage), Object.keys(localStorage)]).toEqual([[key], []]);
  const again = rememberedAction(storages("part-"))!;
  expect(again).toMatchObject({ done: last.done });
  expect(again.sentence(paneText.sv)).toBe("2 celler rättade.");
  expect(again.sentence(paneText.en)).toBe("2 cells corrected.");
  expect(again.undone(paneText.en)).toBe(paneText.en.actions.work.repair.undone);
  expect(rememberedAction(storages("other-"))).toBeUndefined();
});

test("it is forgotten when there is none any more", () => {
  rememberAction(kept, last);
  rememberAction(kept, undefined);
  expect(sessionStorage).toHaveLength(0);
});

test.each([
  ["nothing", () => ""],
  ["something else", () => "7"],
  ["the half of it", () => content().slice(0, content().length / 2)],
  ["another figure in it", () => content().replace('"fc1"', '"fc2"')],
  ["the mark of something else", () => content().replace(/^\w+/, "1")],
])("what is not whole is nothing: %s", (_, text) => {
  rememberAction(kept, last);
  expect(rememberedAction(kept)).toBeDefined();
  sessionStorage.setItem(key, text());
  expect(rememberedAction(kept)).toBeUndefined();
});

test("what another version kept is nothing, though it is whole", async () => {
  const { markOf } = await import("../../src/workbook/action/mark");
  rememberAction(kept, last);
  const text = content().replace(/^\w+ /, "");
  expect(content()).toBe(`${markOf(text)} ${text}`);
  const newer = text.replace('"version":2', '"version":3');
  sessionStorage.setItem(key, `${markOf(newer)} ${newer}`);
  expect(rememberedAction(kept)).toBeUndefined();
});

test("one that would fill the tab's memory is not kept, and neither is the one before it", () => {
  rememberAction(kept, last);
  const before = "x".repeat(1_000_000);
  const cells = [{ row: 0, column: 0, before, after: "y" }];
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const large = { ...entry, writes: [{ sheet: "Blad1", area, cells }] };
  rememberAction(kept, { ...last, done: { ...last.done, before: large } });
  expect(sessionStorage).toHaveLength(0);
});

test("a browser that refuses storage, or has none left, keeps nothing and says nothing", () => {
  const refuse = (): never => {
    throw new DOMException("full", "QuotaExceededError");
  };
  const full = { getItem: refuse, setItem: refuse, removeItem: refuse } as unknown as Storage;
  for (const session of [full, undefined]) {
    const one: Storages = { prefix: "", lasting: undefined, session };
    expect(() => rememberAction(one, last)).not.toThrow();
    expect(rememberedAction(one)).toBeUndefined();
  }
});
