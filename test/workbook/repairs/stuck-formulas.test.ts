import { carryOut, type DoneAction } from "../../../src/workbook/action/carry-out";
import { undo } from "../../../src/workbook/action/undo/undo";
import {
  entered,
  findStuckFormulas,
  stillStuck,
  stuckFormulasPlan,
  type StuckFormula,
} from "../../../src/workbook/repairs/stuck-formulas";
import type { CellInput } from "../../../src/workbench/host/book";
import { MemoryBook } from "../../support/memory-book";
import { officeForEachTest } from "../../support/office-for-each-test";
import { officeInJsdom } from "../../support/office-in-jsdom";
import { put } from "../support/centres";

const office = officeForEachTest();

const inputs = (row: number, columns: number): CellInput[] =>
  office.book.sheets()[0]!.inputs({ row, column: 0, rows: 1, columns })[0]!;

const found = (): Promise<readonly StuckFormula[]> => office.Excel.run(findStuckFormulas);

/** As a file has them that was saved where the add-in is not: the workbench knows no such functions, so they are #NAME?. */
const saved = ["=_xldudf_FC_KLASS(A1:D1)", "=1+_xldudf_FC_YTANDEL(A1)*2", "=SUM(A1:A2)", "FC.KLASS(A1)", 12];

test("formulas with the add-in's functions that Excel does not know are found, and nothing else", async () => {
  put(office.book, "Blad1", 2, 0, [saved, ["=FC.KLASS(A1:D1)", "=XFC.KLASS(A1)", "=OKAND(A1)", null, null]]);
  expect((await found()).map(({ address, formula }) => [address, formula])).toEqual([
    ["A3", "=_xldudf_FC_KLASS(A1:D1)"],
    ["B3", "=1+_xldudf_FC_YTANDEL(A1)*2"],
    // Known by its name, and shows #NAME? since nobody answers for it here.
    ["A4", "=FC.KLASS(A1:D1)"],
  ]);
});

test("they are entered again as one action, which Ångra takes back", async () => {
  put(office.book, "Blad1", 2, 0, [saved]);
  const plan = stuckFormulasPlan(await found());
  const done: DoneAction = await office.Excel.run((context) => carryOut(context, plan));
  expect(inputs(2, 5)).toEqual([
    "=FC.KLASS(A1:D1)",
    "=1+FC.YTANDEL(A1)*2",
    "=SUM(A1:A2)",
    "FC.KLASS(A1)",
    12,
  ]);
  await office.Excel.run((context) => undo(context, done));
  expect(inputs(2, 5)).toEqual(saved);
});

test("which still show #NAME? is said when Excel has had its time, and no sooner", async () => {
  put(office.book, "Blad1", 2, 0, [saved]);
  const repaired = await found();
  const paused: number[] = [];
  const left = await office.Excel.run((context) =>
    stillStuck(context, repaired, (milliseconds) => Promise.resolve(void paused.push(milliseconds))),
  );
  expect(left.map(({ address }) => address)).toEqual(["A3", "B3"]);
  expect(paused).toEqual([]);
});

test("what is still being worked out is waited for: half a second first, then longer", async () => {
  const paused: number[] = [];
  const waiting = await officeInJsdom({
    book: () => new MemoryBook({ evaluate: () => ({ error: paused.length < 2 ? "#BUSY!" : "#NAME?" }) }),
  });
  put(waiting.book, "Blad1", 2, 0, [["=_xldudf_FC_KLASS(A1:D1)"]]);
  const cell = { sheet: "Blad1", address: "A3", row: 2, column: 0, formula: "=FC.KLASS(A1:D1)" };
  const left = await waiting.Excel.run((context) =>
    stillStuck(context, [cell], (milliseconds) => {
      paused.push(milliseconds);
      put(waiting.book, "Blad1", 2, 0, [["=_xldudf_FC_KLASS(A1:D1)"]]);
      return Promise.resolve();
    }),
  );
  waiting.close();
  expect([paused, left]).toEqual([[500, 1000], [cell]]);
});

test("a name as files have it is the name as cells have it", () => {
  expect(entered("=_xldudf_FC_KLASS(_xldudf_FC_RUMSYTOR(A1))")).toBe("=FC.KLASS(FC.RUMSYTOR(A1))");
});
