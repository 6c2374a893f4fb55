import { openBook, rect } from "./open-book";

async function withTable() {
  const opened = await openBook([
    ["Namn", "Belopp", "Antal", null, "=SUM(tblA[Belopp])"],
    ["a", 10, 1, null, "=SUM(tblA[#All])"],
    ["b", 20, 2, null, "=SUM(tblA[[Belopp]:[Antal]])"],
    ["c", 30, 3, "=tblA[[#This Row],[Belopp]]*2", "=ROWS(tblA[#Data])"],
    [null, null, null, null, "=tblA[[#Headers],[Belopp]]"],
  ]);
  const table = opened.book.addTable({
    name: "tblA",
    sheetId: opened.sheet.id,
    rect: rect("A1:C4"),
    showTotals: false,
  });
  await opened.book.settled();
  return { ...opened, table, column: () => opened.values("E1:E5").flat() };
}

test("structured references", async () => {
  const { column, value } = await withTable();
  expect(column()).toEqual([60, 66, 66, 3, "Belopp"]);
  expect(value("D4")).toBe(60);
});

test.each(["tbl_A", "tbl.A", "_tblA2", "Tabell_1.ny"])(
  "the name may be %s, in every kind of reference",
  async (name) => {
    const { book, table, column, write, value } = await withTable();
    book.changeTable(table.id, { name });
    await book.settled();
    expect(column()).toEqual([60, 66, 66, 3, "Belopp"]);
    await write("G2", [[`=${name}[@Belopp]+1`]]);
    await write("G3", [[`=SUM(${name}[[#All],[Belopp]:[Antal]])&"_"&ROWS(${name}[#All])`]]);
    expect([value("G2"), value("G3"), value("D4")]).toEqual([11, "66_4", 60]);
  },
);

test("[@…] is understood, with the table's name and within the table without it", async () => {
  const { write, value, inputs } = await withTable();
  await write("G2", [["=tblA[@Belopp]+1"]]);
  await write("C3", [["=[@Belopp]*2"]]);
  expect([value("G2"), value("C3")]).toEqual([11, 40]);
  expect(inputs("C3")).toEqual([["=tblA[[#This Row],[Belopp]]*2"]]);
});

test("references follow the table when it gets another size", async () => {
  const { book, table, write, column } = await withTable();
  await write("A5", [["d", 40, 4]]);
  book.changeTable(table.id, { rect: rect("A1:C5") });
  await book.settled();
  expect(column()).toEqual([100, 110, 110, 4, "Belopp"]);
  await write("B5", [[50]]);
  expect(column()).toEqual([110, 120, 120, 4, "Belopp"]);
  book.changeTable(table.id, { rect: rect("A1:C2") });
  await book.settled();
  expect(column()).toEqual([10, 11, 11, 1, "Belopp"]);
});

test("the totals row is not among the data", async () => {
  const { book, table, write, value } = await withTable();
  await write("A5", [["Summa", 60, 6]]);
  book.changeTable(table.id, { rect: rect("A1:C5"), showTotals: true });
  await book.settled();
  expect([value("E1"), value("E4")]).toEqual([60, 3]);
});

test("formulas follow a new name of the table, and of a column", async () => {
  const { book, table, write, column, inputs } = await withTable();
  book.changeTable(table.id, { name: "tblNy" });
  await write("B1", [["Kronor"]]);
  expect(column()).toEqual([60, 66, 66, 3, "Kronor"]);
  expect(inputs("E1:E5").flat()).toEqual([
    "=SUM(tblNy[Kronor])",
    "=SUM(tblNy[#All])",
    "=SUM(tblNy[[Kronor]:[Antal]])",
    "=ROWS(tblNy[#Data])",
    "=tblNy[[#Headers],[Kronor]]",
  ]);
});

test("a name that is taken, and a place that is taken, are refused", async () => {
  const { book, sheet, table } = await withTable();
  const other = { name: "TBLA", sheetId: sheet.id, rect: rect("G1:H3"), showTotals: false };
  expect(() => book.addTable(other)).toThrow("already a table called TBLA");
  expect(() => book.addTable({ ...other, name: "tblB", rect: rect("C4:D6") })).toThrow(
    "overlap the table tblA",
  );
  const second = book.addTable({ ...other, name: "tblB" });
  expect(() => book.changeTable(second.id, { rect: rect("C1:D3") })).toThrow("overlap the table tblA");
  expect(book.tables().map(({ id, name }) => [id, name])).toEqual([
    [table.id, "tblA"],
    [second.id, "tblB"],
  ]);
});

test("references to a table that is gone are errors", async () => {
  const { book, table, value } = await withTable();
  book.deleteTable(table.id);
  await book.settled();
  expect(value("E1")).toHaveProperty("error");
  expect(book.tables()).toEqual([]);
});

test("the add-in's writes beside a table do not make it grow", async () => {
  const { book, write } = await withTable();
  await write("A5", [["d", 40, 4]]);
  expect(book.tables()[0]?.rect).toEqual(rect("A1:C4"));
});

test("the tables of a deleted sheet are gone", async () => {
  const { book } = await withTable();
  const sheet = book.addSheet("Blad2");
  sheet.write(rect("A1:A2"), [["X"], [1]]);
  book.addTable({ name: "tblX", sheetId: sheet.id, rect: rect("A1:A2"), showTotals: false });
  book.deleteSheet(sheet.id);
  expect(book.tables().map(({ name }) => name)).toEqual(["tblA"]);
});
