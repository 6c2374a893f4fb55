import { classifyPlan } from "../../../src/workbook/centres/classify-plan";

const headings = ["Central", "MHV", "BHV", "ÖF", "Soc", "Öppet [h]"];
const formulas = (...args: Parameters<typeof classifyPlan>): unknown =>
  classifyPlan(...args).columns[0]?.columns.map(({ heading, formula }) => [heading, formula]);

test("columns side by side are read as a stretch; the default definition is left out", () => {
  expect(
    formulas({
      table: "tblCentraler",
      headings,
      services: [1, 2, 3, 4],
      definition: { kind: "built-in", id: "FFFF" },
    }),
  ).toEqual([
    ["Klass", "=FC.KLASS(tblCentraler[[#This Row],[MHV]:[Soc]])"],
    ["Hinder", "=FC.HINDER(tblCentraler[[#This Row],[MHV]:[Soc]])"],
    ["Motivering", "=FC.MOTIVERING(tblCentraler[[#This Row],[MHV]:[Soc]])"],
  ]);
});

test("columns in another order are put together in ours, and their headings are escaped", () => {
  expect(
    formulas({
      table: "Blad",
      headings: ["Soc [k]", "BHV", "MHV #", "ÖF's"],
      services: [2, 1, 3, 0],
      definition: { kind: "built-in", id: "SAMMALOKAL" },
    }),
  ).toContainEqual([
    "Klass",
    `=FC.KLASS(CHOOSE({1,2,3,4},Blad[[#This Row],[MHV '#]],Blad[[#This Row],[BHV]],Blad[[#This Row],[ÖF''s]],Blad[[#This Row],[Soc '[k']]]),"SAMMALOKAL")`,
  ]);
});

test("a definition in a table goes in whole, with its headings", () => {
  expect(
    formulas({
      table: "tblCentraler",
      headings,
      services: [1, 2, 3, 4],
      definition: { kind: "table", table: "tblDefinition" },
    }),
  ).toContainEqual(["Klass", "=FC.KLASS(tblCentraler[[#This Row],[MHV]:[Soc]],tblDefinition[#All])"]);
});
