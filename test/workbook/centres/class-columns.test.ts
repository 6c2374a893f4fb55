import { classColumnsIn } from "../../../src/workbook/centres/class-columns";
import { classifyPlan } from "../../../src/workbook/centres/classify-plan";

const headings = ["Central", "MHV", "BHV", "ÖF", "Soc"];
const plan = classifyPlan({
  table: "tblCentraler",
  headings,
  services: [1, 2, 3, 4],
  definition: { kind: "built-in", id: "FFFF" },
});
const written = plan.columns[0]!.columns.map(({ formula }) => formula);
const standing = (names: readonly string[], ...rows: unknown[][]): string => {
  const formulas = [[...headings, ...names], ...rows.map((row) => ["Avesta", "ja", "ja", "ja", "", ...row])];
  return classColumnsIn({ row: 0, column: 0, values: formulas, formulas }, plan);
};
const ours = ["Klass", "Hinder", "Motivering"];

test("none of the columns is there", () => {
  expect(standing([], [])).toBe("absent");
  expect(standing(["Klassning"], ["x"])).toBe("absent");
});

test("every row has the formulas", () => {
  expect(standing(ours, written, written)).toBe("current");
  expect(standing(["KLASS", "hinder", "Motivering"], written)).toBe("current");
});

test.each([
  "tblCentraler[[#This Row],[MHV]:[Soc]]",
  "tblCentraler[[#This Row], [MHV]:[Soc]]",
  "tblCentraler[@[MHV]:[Soc]]",
  "[@[MHV]:[Soc]]",
])("in whichever way Excel spells them: %s", (reference) => {
  const spelt = ["KLASS", "HINDER", "MOTIVERING"].map((name) => `=FC.${name}(${reference})`);
  expect(standing(ours, spelt)).toBe("current");
});

test("columns that are not next to each other, one cell at a time", () => {
  const apart = classifyPlan({
    table: "tbl",
    headings: ["Soc", "MHV", "BHV", "ÖF"],
    services: [1, 2, 3, 0],
    definition: { kind: "built-in", id: "FFFF" },
  });
  const spelt = ["KLASS", "HINDER", "MOTIVERING"].map(
    (name) => `=FC.${name}(CHOOSE({1,2,3,4},[@MHV],[@BHV],[@ÖF],[@Soc]))`,
  );
  const formulas = [
    ["Soc", "MHV", "BHV", "ÖF", ...ours],
    ["ja", "ja", "ja", "ja", ...spelt],
  ];
  expect(classColumnsIn({ row: 0, column: 0, values: formulas, formulas }, apart)).toBe("current");
});

test("another definition, another function, a value or a column that is missing is something else", () => {
  expect(standing(ours, ['=FC.KLASS(tblCentraler[@[MHV]:[Soc]],"VARMLAND")', written[1], written[2]])).toBe(
    "other",
  );
  expect(standing(ours, written, ["FC", written[1], written[2]])).toBe("other");
  expect(standing(ours, written, ["", "", ""])).toBe("other");
  expect(standing(ours.slice(0, 2), written.slice(0, 2))).toBe("other");
  expect(standing(ours, [written[1], written[0], written[2]])).toBe("other");
});
