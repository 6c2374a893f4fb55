import { openBook, rect } from "./open-book";

test("numbers, texts, truth values and empty cells come back as they were put in", async () => {
  const { values, inputs } = await openBook([[1.5, "hel", true, false, null, "", 0]]);
  expect(values("A1:G1")).toEqual([[1.5, "hel", true, false, null, null, 0]]);
  expect(inputs("A1:G1")).toEqual([[1.5, "hel", true, false, null, null, 0]]);
});

test("text that looks like a number or a truth value stays text, also to formulas", async () => {
  const { values } = await openBook([["12", "TRUE", "1e3", "=ISTEXT(A1)", "=ISTEXT(B1)", "=A1&C1"]]);
  expect(values("A1:F1")).toEqual([["12", "TRUE", "1e3", true, true, "121e3"]]);
});

test("formulas are calculated, and calculated again when what they refer to changes", async () => {
  const { values, write, inputs } = await openBook([[2, 3, "=A1*B1", "=C1+1", '=IF(D1>10,"stort","litet")']]);
  expect(values("C1:E1")).toEqual([[6, 7, "litet"]]);
  await write("A1", [[5]]);
  expect(values("C1:E1")).toEqual([[15, 16, "stort"]]);
  expect(inputs("C1:D1")).toEqual([["=A1*B1", "=C1+1"]]);
});

test("months later is the month's last day where it has no such day, as in Excel", async () => {
  const { values } = await openBook([
    // 2026-12-31, 2027-12-31, 2024-02-29 and 2026-08-15.
    [46_387, "=EDATE(A1,-6)", 46_752, "=EDATE(C1,-3)"],
    [45_351, "=EDATE(A2,12)", 46_249, "=EDATE(C2,1)"],
    ["=EDATE(A1:A2,-6)", '=EDATE("x",1)'],
  ]);
  expect(values("A1:D2")).toEqual([
    [46_387, 46_203, 46_752, 46_660], // 2026-06-30, 2027-09-30
    [45_351, 45_716, 46_249, 46_280], // 2025-02-28, 2026-09-15
  ]);
  // 2026-06-30 and 2023-08-29, spilled.
  expect(values("A3:A4")).toEqual([[46_203], [45_167]]);
  expect(values("B3")).toEqual([[{ error: "#VALUE!" }]]);
});

test("errors are values of their own and go on through formulas", async () => {
  const { values } = await openBook([["=1/0", "=A1+1", "=SAKNAS(1)", '=IFERROR(A1,"fel")', "=NA()"]]);
  expect(values("A1:E1")).toEqual([
    [{ error: "#DIV/0!" }, { error: "#DIV/0!" }, { error: "#NAME?" }, "fel", { error: "#N/A" }],
  ]);
});

test("a reference to an empty cell shows 0, a formula that gives no text shows empty text", async () => {
  const { values } = await openBook([[null, "=A1", '=""', '=A1=""']]);
  expect(values("A1:D1")).toEqual([[null, 0, "", true]]);
});

test("a value takes the place of a formula, and nothing that of a value", async () => {
  const { values, inputs, write } = await openBook([["=1+1", "text", 5]]);
  await write("A1", [[7, null, "ny"]]);
  expect(inputs("A1:C1")).toEqual([[7, null, "ny"]]);
  expect(values("A1:C1")).toEqual([[7, null, "ny"]]);
});

test("undefined leaves a cell as it is", async () => {
  const { inputs, write } = await openBook([["a", "b", "c"]]);
  await write("A1", [["x", undefined, "z"]]);
  expect(inputs("A1:C1")).toEqual([["x", "b", "z"]]);
});

test("number formats are kept apart from values, and stay when a value is written", async () => {
  const { sheet, values, write } = await openBook([[0.5, 2]]);
  sheet.setNumberFormats(rect("A1:B1"), [["0%", undefined]]);
  expect(sheet.numberFormats(rect("A1:C1"))).toEqual([["0%", "General", "General"]]);
  await write("A1", [[0.25]]);
  expect(values("A1:B1")).toEqual([[0.25, 2]]);
  expect(sheet.numberFormats(rect("A1"))).toEqual([["0%"]]);
  sheet.setNumberFormats(rect("A1"), [["General"]]);
  expect(sheet.numberFormats(rect("A1"))).toEqual([["General"]]);
});

test("a format given to a cell with a formula leaves the formula", async () => {
  const { book, sheet, values, inputs } = await openBook([[3, "=A1/4"]]);
  sheet.setNumberFormats(rect("B1"), [["0.0"]]);
  await book.settled();
  expect([inputs("B1"), values("B1")]).toEqual([[["=A1/4"]], [[0.75]]]);
});

test("the used rectangle spans values, formulas and what they spill, not formats", async () => {
  const { book, sheet } = await openBook([[], [null, "=SEQUENCE(3,2)"]]);
  sheet.setNumberFormats(rect("H20"), [["0%"]]);
  await book.settled();
  expect(sheet.usedRect()).toEqual(rect("B2:C4"));
  expect(sheet.usedRect(rect("C1:D3"))).toEqual(rect("C2:C3"));
  expect(sheet.usedRect(rect("E1:F9"))).toBeNull();
});

test("cells beyond the grid's edge can be read and written", async () => {
  const { sheet, values, write } = await openBook();
  expect(values("A5000")).toEqual([[null]]);
  await write("AAA5000", [["långt bort"]]);
  expect(values("AAA5000")).toEqual([["långt bort"]]);
  expect(sheet.usedRect()).toEqual(rect("AAA5000"));
});

test("many writes in a row are calculated together, and the last one counts", async () => {
  const { book, put, value } = await openBook([[1, "=A1*10"]]);
  let passes = 0;
  book.on((event) => event.kind === "calculated" && passes++);
  for (let number = 2; number <= 50; number++) put("A1", number);
  await book.settled();
  expect(value("B1")).toBe(500);
  expect(passes).toBe(1);
});

test("a write while a pass is running is calculated after it", async () => {
  const rows = Array.from({ length: 600 }, (_, row) => [row + 1, `=A${row + 1}*2`, "=$A$1+1"]);
  const { book, put, value } = await openBook(rows);
  put("A1", 100);
  // The pass begins a turn later; this write falls into its middle.
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(book.isSettled()).toBe(false);
  put("A1", 200);
  put("A600", 7);
  await book.settled();
  expect([value("B1"), value("B600"), value("C600")]).toEqual([400, 14, 201]);
});

test("calculated() resolves when native formulas are done, settled() when all is", async () => {
  const { book, put, value } = await openBook([[1, "=A1+1"]]);
  put("A1", 5);
  await book.calculated();
  expect(value("B1")).toBe(6);
  await book.calculated();
  await book.settled();
});
