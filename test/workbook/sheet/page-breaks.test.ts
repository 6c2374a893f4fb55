import { SheetStack } from "../../../src/workbook/sheet/sheet-stack";

/** A standing A4 page less what Excel keeps free: 841.89 − 108 points, rows of 15, a title of 21. */
const rowsOnPage = Math.floor((841.89 - 108 - 21) / 15);

const column = { key: "a", heading: "Kostnadsslag", width: 20 };
const stack = (repeats = false): SheetStack => {
  const sheet = new SheetStack("A", { title: "A", notes: [] }, { orientation: "portrait" });
  if (repeats) sheet.repeatOnPages(2, 2);
  return sheet;
};
const list = (sheet: SheetStack, rows: number): void => {
  const { head } = sheet.list({ columns: [column], lines: Array.from({ length: rows }, () => ["x"]) });
  sheet.keepTogether({ row: head, rows: rows + 1 });
  sheet.gap();
};

test("a list that has no room on what is left of a page begins the next one, and one that has stays", () => {
  const few = stack();
  list(few, 10);
  list(few, 10);
  expect(few.plan().page?.breaks).toBeUndefined();
  const many = stack();
  list(many, rowsOnPage - 15);
  list(many, 20);
  list(many, 5);
  // Title, gap, heading, lines, gap.
  expect(many.plan().page?.breaks).toEqual([3 + rowsOnPage - 15 + 1]);
});

test("a list behind one that takes several pages is measured on the page where that ends", () => {
  const behind = (rows: number): readonly number[] | undefined => {
    const sheet = stack();
    const { head } = sheet.list({ columns: [column], lines: Array.from({ length: 120 }, () => ["x"]) });
    sheet.keepTogether({ row: head, rows: 10 });
    sheet.gap();
    list(sheet, rows);
    return sheet.plan().page?.breaks;
  };
  // 124 rows: two whole pages of 47 or 48, and some twenty-nine of the third.
  expect([behind(10), behind(30)]).toEqual([undefined, [124]]);
});

test("what is high counts with its height, and rows that are repeated take their room", () => {
  const high = stack();
  high.raise([{ row: 3, rows: 5, lines: 6 }]);
  list(high, 5);
  list(high, 20);
  expect(high.plan().page?.breaks).toEqual([9]);
  const kept = (repeats: boolean): readonly number[] | undefined => {
    const sheet = stack(repeats);
    sheet.raise([{ row: 2, rows: 1, lines: 20 }]);
    list(sheet, rowsOnPage - 25);
    list(sheet, 20);
    list(sheet, 10);
    return sheet.plan().page?.breaks;
  };
  expect(kept(false)).toHaveLength(1);
  // Twenty lines of headings again on the second page.
  expect(kept(true)).toHaveLength(2);
});

test("a chart or a list on top of a page, or higher than any, has no break within it", () => {
  const sheet = stack();
  sheet.keepTogether({ row: 0, rows: 400 });
  expect(sheet.plan().page?.breaks).toBeUndefined();
});
