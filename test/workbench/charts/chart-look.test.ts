import fc from "../../support/properties";
import { chartLooks, contrast, inTurn, standingOut } from "../../../src/workbench/charts/chart-look";

test("contrast is WCAG's: 21 between black and white, 1 between like colours", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
  expect(contrast("#777777", "#777777")).toBe(1);
  // A pair that WCAG's explanations name: #767676 is the lightest grey that passes on white.
  expect(contrast("#767676", "#ffffff")).toBeGreaterThan(4.5);
  expect(contrast("#777777", "#ffffff")).toBeLessThan(4.5);
});

describe.each(["light", "dark"] as const)("on the %s sheet", (name) => {
  const look = chartLooks[name];

  test("text can be read, and every colour stands out", () => {
    expect(contrast(look.text, look.surface)).toBeGreaterThan(4.5);
    expect(contrast(look.softText, look.surface)).toBeGreaterThan(4.5);
    for (let index = 0; index < 40; index++) {
      expect([index, contrast(inTurn(look, index), look.surface) >= 3]).toEqual([index, true]);
    }
  });

  test("as many series as a split has kinds of cost are all of different colours", () => {
    const colors = Array.from({ length: 24 }, (_, index) => inTurn(look, index));
    expect(new Set(colors).size).toBe(24);
  });

  test("a colour of the file's stands out, and is left as it is where it does so already", () => {
    const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, "0"));
    const color = fc.tuple(channel, channel, channel).map((channels) => `#${channels.join("")}`);
    fc.assert(
      fc.property(color, (given) => {
        const shown = standingOut(given, look.surface);
        expect(contrast(shown, look.surface)).toBeGreaterThanOrEqual(3);
        if (contrast(given, look.surface) >= 3) expect(shown).toBe(given);
      }),
    );
  });
});
