import fc from "../../support/properties";
import { rowHeights, wrappedLines } from "../../../src/workbook/costs/row-heights";

test.each([
  ["", 10, 1],
  [undefined, 10, 1],
  [1_000_000, 10, 1],
  ["hela beloppet", 14, 1],
  // One character is kept free: nine remain, and "hela" stands alone on its line.
  ["hela beloppet", 10, 2],
  ["en två tre fyra", 9, 2],
  ["Storgatan 4\n791 30 Falun", 40, 2],
  // Twenty letters in lines of nine.
  ["aaaaaaaaaaaaaaaaaaaa", 10, 3],
  // "ja"; nine letters; nine letters; two letters and "ja".
  ["ja aaaaaaaaaaaaaaaaaaaa ja", 10, 4],
] as const)("%j in a column of %d characters takes %d lines", (text, width, lines) => {
  expect(wrappedLines([text, width])).toBe(lines);
});

test("nothing is cut: there is always room for the letters, and words are not split over more lines than they are", () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 30 }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 40 }), (parts, width) => {
      const text = parts.join(" ");
      const lines = wrappedLines([text, width]);
      expect(lines * (width - 1)).toBeGreaterThanOrEqual(parts.join("").length);
      expect(lines).toBeLessThanOrEqual(
        parts.reduce((sum, part) => sum + Math.ceil(part.length / (width - 1)), 0),
      );
    }),
  );
});

test("rows of one line are left as they are; rows that may come are as high as the highest", () => {
  const long = "a b c d e f";
  const texts = [["a"], [long], [long], ["a"]].map((cells) => cells.map((cell) => [cell, 7] as const));
  expect(rowHeights(10, texts, 9)).toEqual([
    { row: 11, rows: 2, lines: 2 },
    { row: 14, rows: 5, lines: 2 },
  ]);
  expect(rowHeights(10, [[["a", 7]]], 9)).toEqual([]);
});

test("with very many changes of height all rows are as high as the highest", () => {
  const texts = Array.from({ length: 2_000 }, (_, index) => [[index % 2 ? "a b c d" : "a", 4] as const]);
  expect(rowHeights(0, texts, 3_000)).toEqual([{ row: 0, rows: 3_000, lines: 2 }]);
});
