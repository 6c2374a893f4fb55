import { carryOut, type DoneAction } from "../../../src/workbook/action/carry-out";
import type { Plan, PlannedSheet } from "../../../src/workbook/action/plan";
import { onSheet, withDrafts } from "../../../src/workbook/action/sheet-reference";
import { officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";

let office: OfficePage;
const given = globalThis as unknown as { Office: unknown };

beforeEach(async () => {
  office = await officeInJsdom();
  given.Office = office.Office;
});
afterEach(() => {
  expect(office.errors).toEqual([]);
  expect(office.unknown).toEqual([]);
  delete given.Office;
  office.close();
});

const run = (plan: Plan): Promise<DoneAction> => office.Excel.run((context) => carryOut(context, plan));

const planOf = (...sheets: PlannedSheet[]): Plan => ({ action: "test", sheets, columns: [], writes: [] });

test("a page is A4 and one page wide, with its headings repeated and its pages numbered", async () => {
  await run(
    planOf({
      name: "Sida",
      blocks: [{ row: 0, column: 0, cells: [["a"]] }],
      page: { orientation: "landscape", titleRows: { first: 3, last: 4 }, footer: "El & vatten" },
    }),
  );
  const kept = await office.Excel.run(async (context) => {
    const pageLayout = context.workbook.worksheets.getItem("Sida").pageLayout;
    pageLayout.load({ orientation: true, paperSize: true, zoom: true });
    const footer = pageLayout.headersFooters.defaultForAllPages;
    footer.load({ leftFooter: true, rightFooter: true });
    await context.sync();
    return [
      pageLayout.orientation,
      pageLayout.paperSize,
      pageLayout.zoom,
      footer.leftFooter,
      footer.rightFooter,
    ];
  });
  expect(kept).toEqual(["Landscape", "A4", { horizontalFitToPages: 1 }, "El && vatten", "&P (&N)"]);
});

test("a formula names another new sheet by a mark, which becomes the name of its draft", () => {
  const formula = `=SUM(${onSheet("Ett blad", "$A$1:$A$3")})+${onSheet("Inget", "$A$1")}`;
  expect(withDrafts(formula, new Map([["Ett blad", "~x-1"]]))).toBe("=SUM('~x-1'!$A$1:$A$3)+«Inget»!$A$1");
});
