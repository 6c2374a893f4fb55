import { checkTable } from "../../../src/cells/tables/check-table";
import { tableShapes } from "../../../src/cells/tables/shapes";
import { canRepair, repairPlan } from "../../../src/workbook/repairs/repair-plan";

const headings = ["Rum", "Yta", "Används av"];
const values = [
  headings,
  [" Köket", "12,5 m²", "BHV"],
  ["Hallen", 8, "MHV "],
  ["Förrådet", "9", "alla"],
  ["Salen", "stor", "alla"],
];
/** The storeroom's area comes out of a formula that gives a text. */
const formulas = values.map((row, index) => (index === 3 ? ["Förrådet", '=TEXT(9,"0")', "alla"] : row));
const cells = { row: 4, column: 1, values, formulas };
const problems = checkTable(tableShapes.rooms, values);

test("only cells with a safe repair are written, a column at a time, at their place on the sheet", () => {
  expect(repairPlan([{ sheet: "Rum", cells, problems }])).toEqual({
    action: "repair",
    sheets: [],
    columns: [],
    writes: [
      {
        sheet: "Rum",
        area: { row: 5, column: 1, rows: 1, columns: 1 },
        cells: [{ row: 0, column: 0, expected: " Köket", input: "Köket" }],
      },
      {
        sheet: "Rum",
        area: { row: 5, column: 2, rows: 1, columns: 1 },
        cells: [{ row: 0, column: 0, expected: "12,5 m²", input: 12.5 }],
      },
      {
        sheet: "Rum",
        area: { row: 6, column: 3, rows: 1, columns: 1 },
        cells: [{ row: 0, column: 0, expected: "MHV ", input: "MHV" }],
      },
    ],
  });
});

test("what a formula gives, and what has no repair, is left to a person", () => {
  expect(problems.map((problem) => [problem.row, problem.column, canRepair(problem, cells)])).toEqual([
    [1, 0, true],
    [1, 1, true],
    [2, 2, true],
    [3, 1, false],
    [4, 1, false],
  ]);
});

test("several cells of a column are one write, and those between them are no part of it", () => {
  const rows = [headings, ["A", "1", "alla"], ["B", 2, "alla"], ["C", "3", "alla"]];
  const [write, ...more] = repairPlan([
    {
      sheet: "Rum",
      cells: { row: 0, column: 0, values: rows, formulas: rows },
      problems: checkTable(tableShapes.rooms, rows),
    },
  ]).writes;
  expect(more).toEqual([]);
  expect(write).toEqual({
    sheet: "Rum",
    area: { row: 1, column: 1, rows: 3, columns: 1 },
    cells: [
      { row: 0, column: 0, expected: "1", input: 1 },
      { row: 2, column: 0, expected: "3", input: 3 },
    ],
  });
});

test("a day that stood as a number or a text is shown as a day", () => {
  const rows = [
    ["Verksamhet", "Organisation", "Från"],
    ["MHV", "Regionen", 20_250_131],
    ["BHV", "Regionen", "2025-07-01"],
  ];
  const plan = repairPlan([
    {
      sheet: "Blad1",
      cells: { row: 0, column: 0, values: rows, formulas: rows },
      problems: checkTable(tableShapes.parties, rows),
    },
  ]);
  expect(plan.writes[0]!.cells.map(({ input, numberFormat }) => [input, numberFormat])).toEqual([
    [45_688, "yyyy-mm-dd"],
    [45_839, "yyyy-mm-dd"],
  ]);
});
