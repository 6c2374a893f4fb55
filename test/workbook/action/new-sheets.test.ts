import { carryOut, type DoneAction } from "../../../src/workbook/action/carry-out";
import type { Plan, PlannedSheet } from "../../../src/workbook/action/plan/plan";
import { onSheet, withSheetNames } from "../../../src/workbook/action/plan/sheet-reference";
import { officeForEachTest } from "../../support/office-for-each-test";

const office = officeForEachTest();

const run = (plan: Plan): Promise<DoneAction> => office.Excel.run((context) => carryOut(context, plan));

const planOf = (...sheets: PlannedSheet[]): Plan => ({ action: "test", sheets, columns: [], writes: [] });

test("a page is A4 and one page wide, unless it is said to be wider, with its headings repeated and its pages numbered", async () => {
  await run(
    planOf(
      {
        name: "Sida",
        blocks: [{ row: 0, column: 0, cells: [["a"]] }],
        page: { orientation: "landscape", titleRows: { first: 3, last: 4 }, footer: "El & vatten" },
      },
      {
        name: "Bred",
        blocks: [{ row: 0, column: 0, cells: [["a"]] }],
        page: { orientation: "portrait", across: 3 },
      },
    ),
  );
  const kept = await office.Excel.run(async (context) => {
    const pageLayout = context.workbook.worksheets.getItem("Sida").pageLayout;
    pageLayout.load({ orientation: true, paperSize: true, zoom: true, leftMargin: true, rightMargin: true });
    const footer = pageLayout.headersFooters.defaultForAllPages;
    footer.load({ leftFooter: true, rightFooter: true });
    const wide = context.workbook.worksheets.getItem("Bred").pageLayout;
    wide.load({ orientation: true, zoom: true });
    await context.sync();
    expect([wide.orientation, wide.zoom]).toEqual(["Portrait", { horizontalFitToPages: 3 }]);
    return [
      pageLayout.orientation,
      pageLayout.paperSize,
      pageLayout.zoom,
      // A centimetre, in points.
      [pageLayout.leftMargin, pageLayout.rightMargin].map((points) => Math.round((points / 72) * 25.4)),
      footer.leftFooter,
      footer.rightFooter,
    ];
  });
  expect(kept).toEqual([
    "Landscape",
    "A4",
    { horizontalFitToPages: 1 },
    [10, 10],
    "El && vatten",
    "Sida &P av &N",
  ]);
});

test("rows are as high as was planned, in lines of the standard font, and numbers have their format in a whole column", async () => {
  await run(
    planOf({
      name: "Höga",
      blocks: [{ row: 0, column: 0, cells: [["a"]] }],
      formats: [
        { row: 0, column: 1, rows: 5_000, columns: 2, look: { numberFormat: "0.00", verticalAlign: "Top" } },
      ],
      rowHeights: [{ row: 1, rows: 2, lines: 3 }],
      page: { orientation: "portrait", columns: 28 },
    }),
  );
  const kept = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Höga");
    const heights = ["A1", "A2:A3", "A4"].map((address) => {
      const { format } = sheet.getRange(address);
      format.load({ rowHeight: true, verticalAlignment: true });
      return format;
    });
    const last = sheet.getRange("B4999:C5000");
    last.load({ numberFormat: true });
    await context.sync();
    return [heights.map(({ rowHeight }) => rowHeight), last.numberFormat];
  });
  expect(kept).toEqual([
    [15, 45, 15],
    [
      ["0.00", "0.00"],
      ["0.00", "0.00"],
    ],
  ]);
});

test("a formula names another new sheet by a mark, which becomes the name that it got, whatever is in it", () => {
  const formula = `=SUM(${onSheet("Ett blad", "$A$1:$A$3")})+${onSheet("Inget", "$A$1")}`;
  expect(withSheetNames(formula, new Map([["Ett blad", "Lisa's 2"]]))).toBe(
    "=SUM('Lisa''s 2'!$A$1:$A$3)+«Inget»!$A$1",
  );
});
