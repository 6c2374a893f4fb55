import { findFunctions } from "../../src/taskpane/function-list/catalogue";
import type { CatalogueFunction } from "../../src/text/function-catalogue";

const one = (id: string, description: string, more: Partial<CatalogueFunction> = {}): CatalogueFunction => ({
  id,
  group: "classification",
  description,
  about: undefined,
  rules: [],
  parameters: [],
  examples: [],
  ...more,
});

const functions = [
  one("KLASS", "Ger varje centrals klass.", {
    parameters: [
      {
        name: "definition",
        description: "",
        optional: true,
        words: [{ word: "SAMMALOKAL", meaning: "Samma lokaler." }],
      },
    ],
  }),
  one("DELA", "Delar belopp i hela ören."),
  one("FINNS", "Visar var det finns en familjecentral.", { about: "Om öppen förskola räknas." }),
];

const found = (search: string): string[] => findFunctions(functions, search).map(({ id }) => id);

test.each([
  ["", ["KLASS", "DELA", "FINNS"]],
  ["   ", ["KLASS", "DELA", "FINNS"]],
  ["klass", ["KLASS"]],
  ["=FC.", []],
  ["fc.dela", ["DELA"]],
  ["oren", ["DELA"]],
  ["ÖREN", ["DELA"]],
  ["ören hela", ["DELA"]],
  ["ören klass", []],
  ["central", ["KLASS", "FINNS"]],
  ["forskola", ["FINNS"]],
  ["sammalokal", ["KLASS"]],
  ["definition", ["KLASS"]],
  ["(", []],
])("%j finds %j", (search, ids) => {
  expect(found(search)).toEqual(ids);
});
