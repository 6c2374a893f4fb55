import { boundingRect, contains, intersection, overlaps } from "../../../src/workbench/ground/rect";
import fc from "../../support/properties";
import { shifted } from "../../../src/workbench/host/shift";
import {
  mentionsTable,
  renameColumn,
  renameTable,
  writeOutThisRow,
} from "../../../src/workbench/grid/tables/structured-reference";
import { swedishNumber } from "../../../src/workbench/grid/swedish-numbers";
import type { Rect } from "../../../src/workbench/host/book";

describe("structured references", () => {
  test.each([
    ["=tblA[@Belopp]*2", undefined, "=tblA[[#This Row],[Belopp]]*2"],
    ["=tblA[@[ÖF timmar/vecka]]", undefined, "=tblA[[#This Row],[ÖF timmar/vecka]]"],
    ["=SUM(tblA[@[MHV]:[Soc]])", undefined, "=SUM(tblA[[#This Row],[MHV]:[Soc]])"],
    ["=[@Belopp]+[@[Två ord]]", "tblA", "=tblA[[#This Row],[Belopp]]+tblA[[#This Row],[Två ord]]"],
    ["=tblA[@]", undefined, "=tblA[#This Row]"],
    ["=[@Belopp]", undefined, "=[@Belopp]"],
    ['="tblA[@Belopp]"&tblA[@Namn]', undefined, '="tblA[@Belopp]"&tblA[[#This Row],[Namn]]'],
    ["=A1+1", "tblA", "=A1+1"],
  ])("%s within %s", (formula, owner, expected) => {
    expect(writeOutThisRow(formula, owner)).toBe(expected);
  });

  test("a table is mentioned by its whole name only, and not in text", () => {
    for (const formula of ["=SUM(tblA[X])", "=tblA", "=TBLA[#All]", '="x"&tblA[X]']) {
      expect(mentionsTable(formula, "tblA")).toBe(true);
    }
    for (const formula of ["=SUM(tblAB[X])", "=mintblA[X]", '="tblA[X]"', "=tblA.x", "=tblA(1)"]) {
      expect(mentionsTable(formula, "tblA")).toBe(false);
    }
  });

  test("renaming", () => {
    expect(renameTable('=SUM(tblA[X])+tblAB[X]&"tblA"', "tblA", "Ny$1")).toBe(
      '=SUM(Ny$1[X])+tblAB[X]&"tblA"',
    );
    expect(renameColumn("=tblA[X]+tblA[[#This Row],[X]:[Y]]+tblB[X]", "tblA", "X", "Ny")).toBe(
      "=tblA[Ny]+tblA[[#This Row],[Ny]:[Y]]+tblB[X]",
    );
  });
});

test.each([
  ["0,5", 0.5],
  [",5", 0.5],
  ["-12,25", -12.25],
  ["−3,5", -3.5],
  ["1 234", 1234],
  ["1\u00a0234\u00a0567,8", 1234567.8],
  [" 7,0 ", 7],
  ["12", undefined],
  ["1.5", undefined],
  ["1,2,3", undefined],
  ["12 34", undefined],
  ["ja, nej", undefined],
  ["", undefined],
])("as a Swedish number, %j is %j", (text, expected) => {
  expect(swedishNumber(text)).toBe(expected);
});

const rects: fc.Arbitrary<Rect> = fc.record({
  row: fc.nat(12),
  column: fc.nat(12),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});

const cellsOf = (rect: Rect): string[] =>
  Array.from({ length: rect.rows * rect.columns }, (_, index) =>
    [rect.row + Math.floor(index / rect.columns), rect.column + (index % rect.columns)].join(),
  );

test("rectangles are sets of cells", () => {
  fc.assert(
    fc.property(rects, rects, (a, b) => {
      const common = cellsOf(a).filter((cell) => cellsOf(b).includes(cell));
      const both = intersection(a, b);
      expect(both ? cellsOf(both).sort() : []).toEqual(common.sort());
      expect(overlaps(a, b)).toBe(common.length > 0);
      const around = boundingRect(a, b);
      for (const rect of [a, b]) expect(intersection(around, rect)).toEqual(rect);
      expect(contains(a, b.row, b.column)).toBe(cellsOf(a).includes(`${b.row},${b.column}`));
    }),
  );
});

test("a table keeps exactly the rows that are left of it when rows are taken out", () => {
  fc.assert(
    fc.property(rects, fc.nat(14), fc.integer({ min: 1, max: 8 }), (rect, at, count) => {
      const left = Array.from({ length: rect.rows }, (_, index) => rect.row + index)
        .filter((row) => row < at || row >= at + count)
        .map((row) => (row < at ? row : row - count));
      const now = shifted(rect, { axis: "rows", at, count: -count });
      expect(now ? Array.from({ length: now.rows }, (_, index) => now.row + index) : []).toEqual(left);
      expect(now === null || (now.column === rect.column && now.columns === rect.columns)).toBe(true);
    }),
  );
});

test("columns put in and taken out at the same place leave a table as it was", () => {
  fc.assert(
    fc.property(rects, fc.nat(14), fc.integer({ min: 1, max: 8 }), (rect, at, count) => {
      const wider = shifted(rect, { axis: "columns", at, count });
      expect(wider && shifted(wider, { axis: "columns", at, count: -count })).toEqual(rect);
    }),
  );
});
