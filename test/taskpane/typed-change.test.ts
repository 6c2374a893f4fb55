import { triedTables } from "../../src/cells/costs/trial/trial";
import { changeSentence } from "../../src/taskpane/costs/what-if/change-sentence";
import { changeFrom, type Typed } from "../../src/taskpane/costs/what-if/typed-change";
import { whatIfText } from "../support/texts";
import type { TrialKind } from "../../src/domain/costs/trial/trial-change";

const { choices } = triedTables(
  [
    ["Kostnadsslag", "Belopp"],
    ["Hyra", 1000],
    ["El", 10],
  ],
  [
    ["Verksamhet", "Organisation", "Yta", "Avtal", "Reception"],
    ["MHV", "Regionen", 100, 50, 60],
    ["ÖF", "Kommunen", 100, 50, 40],
  ],
  undefined,
  [],
);
const read = (kind: TrialKind, typed: Typed): unknown => changeFrom(kind, typed, choices);
const mhv = { verksamhet: "MHV", nth: 0 };

test.each<[TrialKind, Typed, unknown, string]>([
  ["area", { area: "1 200,5 m²" }, { what: "area", party: mhv, area: 1200.5 }, "MHV får ytan 1 200,5 m²."],
  ["area", { area: " Ingen " }, { what: "area", party: mhv, area: "ingen" }, "MHV hyr ingen yta."],
  [
    "organisation",
    { party: "1", organisation: " Stiftelsen  Linden " },
    { what: "organisation", party: { verksamhet: "ÖF", nth: 0 }, organisation: "Stiftelsen Linden" },
    "ÖF hör till Stiftelsen Linden.",
  ],
  [
    "services",
    { services: "2" },
    { what: "services", party: mhv, services: 2 },
    "MHV räknas som 2 basverksamheter.",
  ],
  [
    "agreed",
    { percent: "33,3 %" },
    { what: "agreed", party: mhv, agreement: "Avtal", percent: 33.3 },
    "MHV bär 33,3 % enligt Avtal.",
  ],
  [
    "agreed",
    { percent: "0", agreement: "Reception" },
    { what: "agreed", party: mhv, agreement: "Reception", percent: 0 },
    "MHV bär 0 % enligt Reception.",
  ],
  [
    "joins",
    { verksamhet: "Bibliotek", organisation: "Kommunen", area: "80", services: "ingen", from: "2026-07-01" },
    {
      what: "joins",
      verksamhet: "Bibliotek",
      organisation: "Kommunen",
      area: 80,
      services: "ingen",
      from: 46_204,
    },
    "Bibliotek (Kommunen) kommer till 2026-07-01, med 80 m² och ingen basverksamhet.",
  ],
  ["leaves", {}, { what: "leaves", party: mhv }, "MHV är inte med."],
  [
    "leaves",
    { till: "2026-06-30" },
    { what: "leaves", party: mhv, till: 46_203 },
    "MHV slutar efter 2026-06-30.",
  ],
  [
    "key",
    { kind: "El", key: "Lika" },
    { what: "key", kind: "El", key: "Lika" },
    "El delas med nyckeln Lika.",
  ],
  ["key", {}, { what: "key", kind: "Hyra", key: "" }, "Hyra delas med sin vanliga nyckel."],
  [
    "amount",
    { amount: "−1 250,50 kr" },
    { what: "amount", kind: "Hyra", amount: -1250.5 },
    "Hyra kostar −1 250,50 kr.",
  ],
])("%s: %j", (kind, typed, change, sentence) => {
  expect(read(kind, typed)).toEqual(change);
  const said = changeSentence(change as never, whatIfText.sv, "sv-SE").replace(/\s/g, " ");
  expect(said).toBe(sentence);
  expect(changeSentence(change as never, whatIfText.en, "en-GB")).toMatch(/^\S.*\.$/);
});

test.each<[TrialKind, Typed, string, string]>([
  ["area", { area: "mycket" }, "area", "”mycket”"],
  ["area", { area: "0" }, "area", "m²"],
  ["area", {}, "area", "m²"],
  ["services", { services: "1,5" }, "services", "”1,5”"],
  ["services", { services: "5" }, "services", "”5”"],
  ["agreed", { percent: "101" }, "percent", "”101”"],
  ["agreed", { percent: "-1" }, "percent", "”-1”"],
  ["organisation", { organisation: "  " }, "organisation", "namn"],
  ["joins", { verksamhet: "A", organisation: "B", area: "1" }, "services", "antal"],
  ["leaves", { till: "2026-02-30" }, "till", "Datum"],
  ["amount", { amount: "gratis" }, "amount", "”gratis”"],
])("%s cannot be read: %j", (kind, typed, field, word) => {
  const wrong = read(kind, typed) as { field: string; sentence: (text: typeof whatIfText.sv) => string };
  expect(wrong.field).toBe(field);
  expect(wrong.sentence(whatIfText.sv)).toContain(word);
  expect(wrong.sentence(whatIfText.en)).not.toBe("");
});
