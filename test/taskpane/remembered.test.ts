/** @jest-environment jsdom */
import {
  rememberedLanguage,
  rememberedPlace,
  rememberLanguage,
  rememberPlace,
  storages,
  type Storages,
} from "../../src/taskpane/frame/kept/remembered";
import { views } from "../../src/taskpane/views";

const nowhere = { view: "start", parts: {}, places: {} };
const somewhere = { search: "fal", filter: "FC", chosen: 3 };
let kept: Storages;
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  kept = storages("part-");
});

test("nothing is remembered at first", () => {
  expect(rememberedLanguage(kept)).toBeUndefined();
  expect(rememberedPlace(kept, views)).toEqual(nowhere);
});

test("the language lasts, the place for the session, both under Office's own part of the storage", () => {
  expect(rememberLanguage(kept, "en")).toBe(true);
  const place = {
    view: "functions",
    parts: { costs: "year" },
    places: {
      centres: somewhere,
      costs: { search: "hyra", specification: 2, yearSection: "next" },
      functions: { search: "klass", open: ["KLASS"] },
    },
  };
  rememberPlace(kept, place, views);
  expect(rememberedLanguage(storages("part-"))).toBe("en");
  expect(rememberedPlace(storages("part-"), views)).toEqual(place);
  expect(rememberedLanguage(storages("other-"))).toBeUndefined();
  expect(Object.keys(localStorage)).toEqual(["part-familjecentral.language"]);
});

test.each([
  "",
  "{",
  "null",
  "7",
  '{"view":"bortom","places":7,"parts":"year"}',
  '{"places":{"functions":{"search":7,"open":[]},"costs":null,"bortom":{}}}',
  '{"places":{"centres":{"search":7,"filter":""}}}',
  '{"parts":{"costs":"bortom","bortom":"year"},"places":{"costs":{"search":"hyra"}}}',
])("what somebody else wrote is nothing: %s", (text) => {
  sessionStorage.setItem("part-familjecentral.place", text);
  localStorage.setItem("part-familjecentral.language", text);
  expect(rememberedPlace(kept, views)).toEqual(nowhere);
  expect(rememberedLanguage(kept)).toBeUndefined();
});

test("a browser that refuses storage, or has none left, is told from one that remembers", () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  } as unknown as Storage;
  const refusing: Storages = { prefix: "", lasting: undefined, session: undefined };
  for (const one of [{ prefix: "", lasting: full, session: full }, refusing]) {
    expect(rememberLanguage(one, "en")).toBe(false);
    expect(() => rememberPlace(one, { ...nowhere, places: { centres: somewhere } }, views)).not.toThrow();
    expect(rememberedPlace(one, views)).toEqual(nowhere);
  }
});

test("even to ask for storage may be refused", () => {
  const original = Object.getOwnPropertyDescriptor(window, "localStorage")!;
  Object.defineProperty(window, "localStorage", {
    configurable: true,
    get: () => {
      throw new DOMException("refused", "SecurityError");
    },
  });
  expect(storages("").lasting).toBeUndefined();
  Object.defineProperty(window, "localStorage", original);
});
