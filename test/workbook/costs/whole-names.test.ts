import { invoiceMatrix } from "../../../src/cells/costs/invoice-matrix";
import { reviewSpecification } from "../../../src/cells/costs/review/review-specification";
import { yearChange } from "../../../src/cells/costs/year/year-change";
import { splitTables } from "../../../src/taskpane/costs/named-tables";
import type { PlannedSheet } from "../../../src/workbook/action/plan/plan";
import { changePlan } from "../../../src/workbook/costs/change-sheet";
import { reviewPlan } from "../../../src/workbook/costs/review/review-sheet";
import { settlementSheet } from "../../../src/workbook/costs/settlement/settlement-sheet";
import { tablesPlan } from "../../../src/workbook/costs/table-plan";
import { requestFor } from "./request-for";

/** Names of departments as they are: longer than any column, with words that are nearly as long as one. */
const department = "Individ- och familjeomsorgsförvaltningen, Upplands-Bro kommun";
const region = "Region Jönköpings län, Föräldraskapsstödsverksamheten";
const parties = [
  ["Verksamhet", "Organisation", "Yta"],
  ["Mödrahälsovårdsmottagningen", region, 300],
  ["Föräldrarådgivningen", department, 100],
];
const costs = [
  ["Kostnadsslag", "Belopp", "Betalas av"],
  ["Hyra", 1000, region],
  ["El", 100, department],
];
const words = { title: "Titel", notes: ["En rad."] };
/** Letters are about as wide as the digits that a column is measured in, some narrower. */
const needed = (word: string): number => word.length * 0.9;

/** Whether a cell goes on in a line below, and how many lines its row has. */
function below({ formats = [], rowHeights = [] }: PlannedSheet, row: number, column: number): unknown[] {
  const wraps = formats.some(
    ({ look, ...area }) =>
      look.wrap === true &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  const high = rowHeights.filter((one) => row >= one.row && row < one.row + one.rows).at(-1);
  return [wraps, (high?.lines ?? 1) > 1];
}

test("a settlement's names go on below, in rows that are as high, where a page has no room for them", () => {
  const request = requestFor(costs, parties);
  const pairs = [{ biller: region, charged: department, lines: [{ kind: "Hyra" }, { kind: "El" }] }];
  const sheet = settlementSheet({ ...request, pairs, text: { settlement: words } });
  const [head] = sheet.spills!.map(({ row }) => row);
  // Two kinds and their sum.
  for (const line of [1, 2, 3]) expect([line, below(sheet, head! + line, 1)]).toEqual([line, [true, true]]);
});

test("who bears what in two years has its whole name", () => {
  const tables = splitTables({ name: "A", cells: costs }, { name: "B", cells: parties }, undefined);
  const plan = changePlan({
    before: tables,
    after: tables,
    changes: yearChange({ costs, parties }, { costs, parties }).organisations,
    sentences: [],
    method: [],
    text: { change: words, source: words, inWords: "I ord", method: "Metod", joint: "" },
  });
  const sheet = plan.sheets[1]!;
  expect(sheet.columnWidths![0]).toBeGreaterThanOrEqual(needed("familjeomsorgsförvaltningen,"));
  const { row } = sheet.blocks.find(({ cells }) => cells[0]?.[0] === region)!;
  expect([below(sheet, row, 0), below(sheet, row + 1, 0)]).toEqual([
    [true, true],
    [true, true],
  ]);
});

test("a review's names, services and payers stand whole", () => {
  const specification = invoiceMatrix(costs, parties, undefined, undefined);
  const review = reviewSpecification(specification, { costs, parties });
  const plan = reviewPlan({
    review,
    source: undefined,
    tables: {
      sources: splitTables({ name: "A", cells: costs }, { name: "B", cells: parties }, undefined),
      lines: specification.slice(1),
    },
    remarks: review.lines.map(() => ""),
    sumRemarks: [],
    text: { ...words, tables: words },
  });
  const [tables, sheet] = plan.sheets as [PlannedSheet, PlannedSheet];
  const headings = sheet.blocks.find(({ cells }) => cells[0]?.[0] === "Rad")!;
  const column = (heading: string): number => headings.cells[0]!.indexOf(heading);
  const widthOf = (heading: string): number => sheet.columnWidths![column(heading)]!;
  expect(widthOf("Verksamhet")).toBeGreaterThanOrEqual(needed("Mödrahälsovårdsmottagningen"));
  expect(widthOf("Faktureras")).toBeGreaterThanOrEqual(needed("Föräldraskapsstödsverksamheten"));
  expect(below(sheet, headings.row + 1, column("Faktureras"))).toEqual([true, true]);
  expect(tables.columnWidths![4]).toBeGreaterThanOrEqual(needed("Mödrahälsovårdsmottagningen"));
});

test("in a table for people to go on with, words stand whole and do not touch the numbers beside them", () => {
  const mail = "familjecentralens.ekonomiadministration@upplands-bro.se";
  const [sheet] = tablesPlan("next-year", [
    {
      ...{ sheet: "Parter 2026", table: "tblParter2026", text: words, days: [], amounts: [] },
      cells: [
        ["Verksamhet", "Yta", "Kontakt"],
        ["Föräldrarådgivningen", 60, mail],
      ],
    },
  ]).sheets;
  expect(sheet!.columnWidths![2]).toBeGreaterThanOrEqual(needed(mail.replace(/-.*/, "-")));
  const looks = sheet!.formats!.filter(({ column, rows, row }) => column > 0 && rows > 0 && row > 2);
  expect(looks.find(({ column }) => column === 1)?.look.align).toBe("Right");
  expect(looks.find(({ column }) => column === 2)?.look).toMatchObject({ align: "Left", indent: 1 });
});
