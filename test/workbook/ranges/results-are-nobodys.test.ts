import { openXlsx } from "../../../src/xlsx";
import { carryOut } from "../../../src/workbook/action/carry-out";
import type { Plan } from "../../../src/workbook/action/plan/plan";
import { findComparable } from "../../../src/cells/comparison/source/find-comparable";
import { readContents } from "../../../src/workbook/reading/contents";
import { inWorkbook } from "../../../src/workbook/run";
import { copyFile, readCopy, type ReadCopy } from "../../../src/workbook/share/copy/make-copy";
import { valuesPlan } from "../../../src/workbook/share/copy/values-plan";
import { SheetStack } from "../../../src/workbook/sheet/sheet-stack";
import { officeForEachTest } from "../../support/office-for-each-test";
import { copyText } from "../../../src/text/share/copy.sv";
import { triedActions } from "../support/actions";
import { beginAgain } from "../support/begin-again";
import { put } from "../support/centres";

/** What stands on sheets that the add-in has written is a result: it is never offered as somebody's figures to be read. */

const office = officeForEachTest();

const given = globalThis as unknown as { Excel: unknown };
beforeEach(() => {
  given.Excel = office.Excel;
});
afterAll(() => {
  delete given.Excel;
});

const offered = async (): Promise<string[]> => {
  const { ranges = [], comparable = [] } = await inWorkbook((context) =>
    readContents(context, findComparable),
  );
  return [...ranges, ...comparable].map(({ sheet }) => sheet);
};

const carriedOut = (plan: Plan): Promise<unknown> => inWorkbook((context) => carryOut(context, plan));

test("of no action is anything offered that it has written, whatever the sheets are called afterwards", async () => {
  let written = 0;
  for (const action of triedActions) {
    beginAgain(office, action);
    const before = await offered();
    const sheets = office.book.sheets().map(({ id }) => id);
    await carriedOut(action.plan);
    const added = office.book.sheets().filter(({ id }) => !sheets.includes(id));
    written += added.length;
    for (const [index, { id }] of added.entries()) office.book.renameSheet(id, `Mitt eget ${index}`);
    const now = (await offered()).filter((name) => name.startsWith("Mitt eget"));
    expect([action.name, now]).toEqual([action.name, []]);
    expect((await offered()).length).toBeLessThanOrEqual(before.length);
  }
  expect(written).toBeGreaterThan(40);
});

const costs = [
  ["Kostnadsslag", "Belopp"],
  ["Hyra", 1000],
  ["El", 250],
];

function written(): Plan {
  const sheet = new SheetStack("Fördelning", { title: "Fördelning 2025", notes: [] });
  sheet.add(costs);
  return { action: "split", sheets: [sheet.plan()], columns: [], writes: [] };
}

const copied = async (...sheets: string[]): Promise<ReadCopy> =>
  (await inWorkbook((context) => readCopy(context, sheets, false))) as ReadCopy;

test("a copy with values is whose the sheet was: ours is no input, a person's own is", async () => {
  await carriedOut(written());
  put(office.book, office.book.sheets()[0]!.name, 0, 0, costs);
  const own = office.book.sheets()[0]!.name;
  expect(await offered()).toEqual([own]);
  await carriedOut(valuesPlan((await copied(own, "Fördelning")).copied.sheets, copyText.valuesSheet));
  expect(await offered()).toEqual([own, `${own} (värden)`]);
});

test("and in a file of its own the first cell still says so", async () => {
  await carriedOut(written());
  const copy = await copied("Fördelning");
  const about = { ...copy, day: 46_000, definition: undefined, text: copyText.about };
  const { contents } = openXlsx(copyFile(copy, about));
  const sheet = contents.sheets.find(({ name }) => name === "Fördelning")!;
  const first = sheet.cells.find(({ row, column }) => row === 0 && column === 0);
  expect([first?.value, first?.style?.numberFormat]).toEqual([
    "Fördelning 2025",
    "General;General;General;@",
  ]);
});
