import fc from "../../support/properties";
import { fittingPage } from "../../../src/workbook/action/ornaments/paper";
import { printedSize } from "../../support/printed-size";

/** Millimetres of A4 less a centimetre at each side, in points. */
const room = { portrait: (190 / 25.4) * 72, landscape: (277 / 25.4) * 72 };
/** As Excel's widths are drawn: seven pixels a character and five beside it, 96 to the inch. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

test("what fits upright stands upright", () => {
  expect(fittingPage([20, 20, 28, 16, 16, 16])).toEqual({ orientation: "portrait", across: 1 });
});

test("what does not lies, on one page as long as its text is of eight points", () => {
  // 1 080 points lie on 785 at eight of eleven.
  const lying = Array<number>(10).fill(19.8);
  expect(fittingPage(lying)).toEqual({ orientation: "landscape", across: 1 });
  expect(fittingPage([...lying, 1])).toEqual({ orientation: "landscape", across: 2 });
});

test("columns that say what a row is stand on each page of several, and take of its room", () => {
  // 1 080 points lie on one page; with a title of 20 characters a second page has so much less.
  const [title, others] = [20, Array<number>(17).fill(19.8)];
  expect(fittingPage([title, ...others], "landscape", 1)).toEqual({
    orientation: "landscape",
    titleColumns: 1,
    across: 2,
  });
  expect(fittingPage([title, ...others, 19.8, 19.8], "landscape", 1).across).toBe(3);
  expect(fittingPage([title, ...others, 19.8, 19.8], "landscape").across).toBe(2);
  expect(fittingPage(others.slice(0, 9), "landscape", 1)).toEqual({ orientation: "landscape", across: 1 });
  // One that takes half of the page would leave too little.
  expect(fittingPage([90, ...others], "landscape", 1).titleColumns).toBeUndefined();
});

test("text is never smaller than eight points, and no page fewer would do", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 4, max: 90 }), { minLength: 1, maxLength: 40 }),
      fc.constantFrom("portrait" as const, "landscape" as const, undefined),
      (widths, asked) => {
        const page = fittingPage(widths, asked);
        expect(printedSize(widths, page)).toBeGreaterThanOrEqual(8 - 1e-9);
        const whole = widths.reduce((sum, width) => sum + points(width), 0);
        // All of the columns have room on the pages beside each other, in that size.
        expect((whole * 8) / 11).toBeLessThanOrEqual(room[page.orientation] * page.across + 0.1);
        if (page.across > 1) {
          expect(printedSize(widths, { ...page, across: page.across - 1 })).toBeLessThan(8);
        }
      },
    ),
    { numRuns: 200 },
  );
});
