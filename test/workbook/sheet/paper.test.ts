import fc from "fast-check";
import { fittingPage, printedSize } from "../../../src/workbook/action/ornaments/paper";

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
