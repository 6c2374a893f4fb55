/** @jest-environment jsdom */
import {
  rememberedLanguage,
  rememberedPlace,
  rememberLanguage,
  rememberPlace,
  storages,
  type Storages,
} from "../../src/taskpane/remembered";

const everywhere = { search: "", filter: "", chosen: undefined };
const everyCost = { part: "split", search: "", specification: 0 } as const;
const nowhere = {
  view: "start",
  search: "",
  openFunctions: [] as string[],
  centresPlace: everywhere,
  costsPlace: everyCost,
} as const;
const somewhere = { search: "fal", filter: "FC", chosen: 3 };
let kept: Storages;
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  kept = storages("part-");
});

test("nothing is remembered at first", () => {
  expect(rememberedLanguage(kept)).toBeUndefined();
  expect(rememberedPlace(kept)).toEqual(nowhere);
});

test("the language lasts, the place for the session, both under Office's own part of the storage", () => {
  expect(rememberLanguage(kept, "en")).toBe(true);
  const place = {
    view: "functions",
    search: "klass",
    openFunctions: ["KLASS"],
    centresPlace: somewhere,
    costsPlace: { part: "split", search: "hyra", specification: 2, yearSection: "next" },
  } as const;
  rememberPlace(kept, place);
  expect(rememberedLanguage(storages("part-"))).toBe("en");
  expect(rememberedPlace(storages("part-"))).toEqual(place);
  expect(rememberedLanguage(storages("other-"))).toBeUndefined();
  expect(Object.keys(localStorage)).toEqual(["part-familjecentral.language"]);
});

test.each([
  "",
  "{",
  "null",
  "7",
  '{"view":"bortom","search":7,"openFunctions":"KLASS"}',
  '{"openFunctions":[1,null]}',
  '{"centresPlace":{"search":7,"filter":""}}',
  '{"costsPlace":{"part":"bortom","search":"hyra","specification":1}}',
])("what somebody else wrote is nothing: %s", (text) => {
  sessionStorage.setItem("part-familjecentral.place", text);
  localStorage.setItem("part-familjecentral.language", text);
  expect(rememberedPlace(kept)).toEqual(nowhere);
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
    expect(() =>
      rememberPlace(one, { ...nowhere, openFunctions: [], centresPlace: somewhere }),
    ).not.toThrow();
    expect(rememberedPlace(one)).toEqual(nowhere);
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
