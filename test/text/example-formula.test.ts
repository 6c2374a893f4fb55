import { exampleFormula, formulaStyles, signature } from "../../src/text/example-formula";
import { functionGroups, groupOf } from "../../src/text/function-groups";
import { functionHelp } from "../../src/text/help";

const { sv, en } = formulaStyles;

test.each([
  ["a range of one row", [[["ja", "nej"]]], '=FC.KLASS({"ja"\\"nej"})', '=FC.KLASS({"ja","nej"})'],
  ["a range of rows", [[[1], [2.5]]], "=FC.KLASS({1;2,5})", "=FC.KLASS({1;2.5})"],
  ["several arguments", [100, "yta", true], '=FC.KLASS(100;"yta";SANT)', '=FC.KLASS(100,"yta",TRUE)'],
  [
    "one left out in between",
    [[["ja"]], undefined, "FC"],
    '=FC.KLASS({"ja"};;"FC")',
    '=FC.KLASS({"ja"},,"FC")',
  ],
  [
    "a quotation mark in a text",
    ['en "riktig" central'],
    '=FC.KLASS("en ""riktig"" central")',
    '=FC.KLASS("en ""riktig"" central")',
  ],
  ["an empty cell in a range", [[[null, false]]], '=FC.KLASS({""\\FALSKT})', '=FC.KLASS({"",FALSE})'],
  ["a negative amount", [-0.5], "=FC.KLASS(-0,5)", "=FC.KLASS(-0.5)"],
] as const)("%s", (_, args, swedish, english) => {
  expect(exampleFormula("KLASS", args, sv)).toBe(swedish);
  expect(exampleFormula("KLASS", args, en)).toBe(english);
});

test("a signature marks what may be left out", () => {
  const parameters = [
    { name: "svar", optional: false },
    { name: "minst", optional: true },
  ];
  expect(signature("ORIC", parameters, sv)).toBe("FC.ORIC(svar; [minst])");
  expect(signature("ORIC", parameters, en)).toBe("FC.ORIC(svar, [minst])");
});

test("every function that has help is in one group", () => {
  const grouped = Object.values(functionGroups).flat() as string[];
  expect(new Set(grouped).size).toBe(grouped.length);
  for (const { id } of functionHelp) expect([id, groupOf(id)]).not.toEqual([id, undefined]);
});
