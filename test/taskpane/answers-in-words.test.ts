import { callFunction } from "../support/custom-functions";
import { fakturaunderlag, kostnader, rumsytor } from "../../src/functions/costs";
import { keyInWords, roomRowInWords, settledKindInWords } from "../../src/taskpane/costs/answers-in-words";
import { costsText } from "../../src/text/costs/costs";
import { paneText } from "../support/texts";

beforeAll(() => Promise.all([costsText.load("sv"), costsText.load("en")]));

const { sv, en } = paneText;

const valueOf = (answer: ReturnType<typeof callFunction>): unknown[][] => {
  if (!("value" in answer)) throw new Error(answer.message);
  return answer.value as unknown[][];
};

/** Seven and a half base services, and a kind that nobody knows. */
const parties = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Avtal"],
  ["MHV", "Regionen", 100, 4, 33.3],
  ["ÖF", "Kommunen", 100, 3.5, 66.7],
];
const costs = [
  ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av"],
  ["Samordnare", 75, null, "Regionen"],
  ["Reception", 100, "Avtal", "Regionen"],
  ["Trivselkväll", 100, null, "Regionen"],
  ["Hyra", 100, null, "Regionen"],
];

test("the keys that the functions answer are said in the pane's language, numbers and all", () => {
  const keys = valueOf(callFunction(kostnader, costs, parties))
    .slice(1, 5)
    .map((row) => String(row[2]));
  expect(keys.map((key) => keyInWords(key, sv))).toEqual(keys);
  expect(keys.map((key) => keyInWords(key, en))).toEqual([
    "Lika (7.5 base services)",
    "Avtal",
    "Yta (unknown kind of cost)",
    "Yta",
  ]);
  const [, line] = valueOf(callFunction(fakturaunderlag, costs, parties));
  expect(keyInWords(String(line?.[6]), en)).toBe("Lika (7.5 base services)");
});

test("several numbers of one year, one alone, and names that people have given", () => {
  expect(keyInWords("Lika (4, 3,5 och 1 basverksamheter)", en)).toBe("Lika (4, 3.5 and 1 base services)");
  expect(keyInWords("Lika (1 basverksamhet)", en)).toBe("Lika (1 base service)");
  expect(keyInWords("Lika (1 basverksamhet)", sv)).toBe("Lika (1 basverksamhet)");
  expect(keyInWords("Avtal, summa 99,9 och 90", en)).toBe("Avtal, sum 99.9 and 90");
  for (const own of ["Samtal (två basverksamheter)", "Avtal, summa oklar", "MHV"])
    expect(keyInWords(own, en)).toBe(own);
});

test("rooms that nobody has and the sum below them; what was charged in advance for no kind", () => {
  const rows = valueOf(
    callFunction(rumsytor, [
      ["Rum", "Yta", "Används av"],
      ["1", 40, "MHV"],
      ["2", 5, ""],
    ]),
  ).slice(1);
  const inWords = (text: typeof sv): string[] =>
    rows.map(([name], row) => roomRowInWords(String(name), row === rows.length - 1, text));
  expect(inWords(sv)).toEqual(["MHV", "Ej uthyrd", "Summa"]);
  expect(inWords(en)).toEqual(["MHV", "Not let", "Sum"]);
  expect(settledKindInWords("Ej uppdelat", en)).toBe("Not divided by kind");
  expect(settledKindInWords("Ej uppdelat", sv)).toBe("Ej uppdelat");
  expect(settledKindInWords("Hyra", en)).toBe("Hyra");
});
