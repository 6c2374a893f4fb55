import { openBook } from "./open-book";
import { StubFunctions } from "./stub-functions";

const busy = { error: "#BUSY!" };
/** Where a call is never answered the book does not settle: looked at again and again, however long the others take. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve));
}

test("all that is unknown in a pass goes as one request, each call once", async () => {
  const functions = new StubFunctions();
  const { values } = await openBook(
    [[1, "=FC.DUBBELT(A1)", "=FC.DUBBELT(A1)+1", "=FC.DUBBELT(7)"]],
    functions,
  );
  expect(values("B1:D1")).toEqual([[2, 3, 14]]);
  expect(functions.requests.map((calls) => calls.map(({ args }) => args))).toEqual([[[[[1]]], [7]]]);
});

test("a cell shows #BUSY! until its answer has come", async () => {
  const functions = new StubFunctions();
  functions.delay = undefined;
  const { book, write, put, value } = await openBook([[4, "=DUBBELT(A1)"]]);
  book.connectFunctions(functions);
  put("B1", "=FC.DUBBELT(A1)");
  await book.calculated();
  expect([value("B1"), functions.requests.length]).toEqual([{ error: "#BUSY!" }, 1]);
  functions.answer(functions.requests[0]!);
  await book.settled();
  expect(value("B1")).toBe(8);
  functions.delay = 0;
  await write("A1", [[5]]);
  expect(value("B1")).toBe(10);
});

test("only cells that asked are calculated again, and those that depend on them", async () => {
  const functions = new StubFunctions();
  const rows = Array.from({ length: 20 }, (_, row) => [row, `=FC.DUBBELT(A${row + 1})`]);
  const { write, value } = await openBook(rows, functions);
  functions.requests.length = 0;
  functions.lookups = 0;
  await write("A5", [[1000]]);
  expect(value("B5")).toBe(2000);
  expect(functions.requests).toHaveLength(1);
  // Once when the cell changed, once when the answer had come.
  expect(functions.lookups).toBe(2);
});

test("a cell that needs another one's answer asks for it in the next request", async () => {
  const functions = new StubFunctions();
  const { values } = await openBook([[1, "=FC.DUBBELT(A1)", "=FC.DUBBELT(B1)"]], functions);
  expect(values("B1:C1")).toEqual([[2, 4]]);
  expect(functions.requests.map((calls) => calls.map(({ args }) => args))).toEqual([[[[[1]]]], [[[[2]]]]]);
});

test("what is known is not asked for again", async () => {
  const functions = new StubFunctions();
  const { write, value } = await openBook([[1, "=FC.DUBBELT(A1)"]], functions);
  await write("A1", [[2]]);
  await write("A1", [[1]]);
  expect(value("B1")).toBe(2);
  expect(functions.requests).toHaveLength(2);
});

test("an answer of several rows spills, grows and shrinks", async () => {
  const functions = new StubFunctions();
  const { write, values } = await openBook([[2, "=FC.TABELL(A1)"]], functions);
  expect(values("B1:C3")).toEqual([
    [1, "rad 1"],
    [2, "rad 2"],
    [null, null],
  ]);
  await write("A1", [[3]]);
  expect(values("B3:C3")).toEqual([[3, "rad 3"]]);
  await write("A1", [[1]]);
  expect(values("B1:C3")).toEqual([
    [1, "rad 1"],
    [null, null],
    [null, null],
  ]);
});

test("arguments: a cell and a range are matrices, an empty cell null, a constant itself, one left out undefined", async () => {
  const functions = new StubFunctions();
  await openBook([[1, null, "x", '=FC.SPEGEL(A1,A1:C1,B1,5,"t",TRUE,,A1:A2)']], functions);
  expect(functions.requests[0]![0]).toEqual({
    name: "FC.SPEGEL",
    args: [[[1]], [[1, null, "x"]], [[null]], 5, "t", true, undefined, [[1], [null]]],
  });
});

test("an error among the arguments comes out as that error and never reaches the function", async () => {
  const functions = new StubFunctions();
  const { value } = await openBook([["=1/0", 2, "=FC.DUBBELT(A1)", "=FC.SPEGEL(A1:B1)"]], functions);
  expect([value("C1"), value("D1")]).toEqual([{ error: "#DIV/0!" }, { error: "#DIV/0!" }]);
  expect(functions.requests).toEqual([]);
});

test("the sentence of an error stays with its cell, through IF but not through a reference", async () => {
  const functions = new StubFunctions();
  const { value, write } = await openBook(
    [["kanske", "=FC.FEL(A1)", "=IF(TRUE,FC.FEL(A1))", "=B1", '=IFERROR(B1,"ok")']],
    functions,
  );
  const error = { error: "#VALUE!", message: "Rad 1: kanske går inte." };
  expect([value("B1"), value("C1"), value("D1"), value("E1")]).toEqual([
    error,
    error,
    { error: "#VALUE!" },
    "ok",
  ]);
  await write("A1", [["aldrig"]]);
  expect(value("B1")).toEqual({ error: "#VALUE!", message: "Rad 1: aldrig går inte." });
  await write("B1", [['=VALUE("x")']]);
  expect(value("B1")).toEqual({ error: "#VALUE!" });
});

test("a single error within a spilled answer has its sentence in its own cell", async () => {
  const functions = new StubFunctions();
  const { values } = await openBook([["=FC.DELFEL()"]], functions);
  expect(values("A1:A3")).toEqual([[1], [{ error: "#N/A", message: "För få svar." }], [3]]);
});

test("a blocked spill has no sentence of what it would have shown", async () => {
  const { value, write } = await openBook([["=FC.FELFORST()"], [null]], new StubFunctions());
  expect(value("A1")).toEqual({ error: "#N/A", message: "För få svar." });
  await write("A2", [["i vägen"]]);
  expect(value("A1")).toEqual({ error: "#SPILL!" });
});

test("a lost answer blocks neither later edits nor other cells", async () => {
  const functions = new StubFunctions();
  const { book, put, value } = await openBook(
    [[1, "=FC.DUBBELT(A1)", 5, "=FC.DUBBELT(C1)", "=C1+1"]],
    functions,
  );
  functions.delay = undefined;
  put("A1", 2);
  await book.calculated();
  expect([value("B1"), book.isSettled()]).toEqual([busy, false]);

  functions.delay = 0;
  put("C1", 6);
  await until(() => value("D1") === 12);
  expect([value("B1"), value("E1")]).toEqual([busy, 7]);
  // The lost call is not asked for twice; the one who lost it may ask again.
  expect(functions.requests.map((calls) => calls.length)).toEqual([2, 1, 1]);

  put("A1", 1);
  await book.settled();
  expect(value("B1")).toBe(2);
});

test("a call that is under way is not asked for again when its cell is calculated meanwhile", async () => {
  const functions = new StubFunctions();
  const { book, put, value } = await openBook([[1, "=FC.DUBBELT(A1)+C1", 10]], functions);
  functions.delay = undefined;
  put("A1", 2);
  await book.calculated();
  put("C1", 20);
  await book.calculated();
  expect(functions.requests).toHaveLength(2);
  functions.answer(functions.requests[1]!);
  await book.settled();
  expect(value("B1")).toBe(24);
});

test("a call that the source has forgotten while it was under way is asked for again", async () => {
  const functions = new StubFunctions();
  const { book, put, value } = await openBook([[1, "=FC.DUBBELT(A1)"]], functions);
  functions.delay = undefined;
  put("A1", 2);
  await book.calculated();
  functions.delay = 0;
  functions.tell(functions.requests[1]!);
  await book.settled();
  expect([value("B1"), functions.requests.length]).toEqual([4, 3]);
});

test("an answer that comes late, for what the cell no longer holds, changes nothing", async () => {
  const functions = new StubFunctions();
  const { book, put, value } = await openBook([[1, "=FC.DUBBELT(A1)"]], functions);
  functions.delay = undefined;
  put("A1", 2);
  await book.calculated();
  functions.delay = 0;
  put("A1", 3);
  await until(() => value("B1") === 6);
  functions.answer(functions.requests[1]!);
  await book.settled();
  expect(value("B1")).toBe(6);
});

test("everything is asked for again when the add-in has forgotten it", async () => {
  const functions = new StubFunctions();
  const { book, value } = await openBook([[1, "=FC.DUBBELT(A1)", 2, "=FC.DUBBELT(C1)"]], functions);
  functions.requests.length = 0;
  functions.forget();
  await book.settled();
  expect(functions.requests.map((calls) => calls.length)).toEqual([2]);
  expect([value("B1"), value("D1")]).toEqual([2, 4]);
});

test("functions that come after the workbook was opened are found", async () => {
  const { book, value } = await openBook([[1, "=FC.DUBBELT(A1)"]]);
  expect(value("B1")).toEqual({ error: "#NAME?" });
  book.connectFunctions(new StubFunctions());
  await book.settled();
  expect([value("B1"), book.functionCellCount()]).toEqual([2, 1]);
});

test("a thousand cells go as one request", async () => {
  const functions = new StubFunctions();
  const rows = Array.from({ length: 1_000 }, (_, row) => [row, `=FC.DUBBELT(A${row + 1})`]);
  const { values } = await openBook(rows, functions);
  expect(values("B1:B1000")).toEqual(rows.map((_, row) => [row * 2]));
  expect(functions.requests.map((calls) => calls.length)).toEqual([1_000]);
});
