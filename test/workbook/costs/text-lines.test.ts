import fc from "../../support/properties";
import { textLines } from "../../../src/workbook/costs/text-lines";

test("between words, and never within one", () => {
  expect(textLines("ett två tre", 7)).toEqual(["ett två", "tre"]);
  expect(textLines("ett två tre", 6)).toEqual(["ett", "två", "tre"]);
  expect(textLines("fördelningsnyckeln nu", 5)).toEqual(["fördelningsnyckeln", "nu"]);
});

test("nothing is lost, and no line is longer than it may be", () => {
  const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."abcåäö0,") });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 12, max: 40 }), (words, longest) => {
      const lines = textLines(words.join(" "), longest);
      expect(lines.join(" ")).toBe(words.join(" "));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(longest);
    }),
  );
});
