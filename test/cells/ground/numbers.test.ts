import fc from "../../support/properties";
import { formatNumber, parseNumber } from "../../../src/cells/ground/numbers";

describe("parseNumber", () => {
  test.each([
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["1 234,50", 1234.5],
    ["1\u00a0234\u00a0567,5", 1234567.5],
    ["1\u202f234", 1234],
    ["1.234,50", 1234.5],
    ["1,234.50", 1234.5],
    ["−3", -3],
    ["- 3", -3],
    ["–3,5", -3.5],
    ["3-", -3],
    ["1 500,-", 1500],
    ["100.-", 100],
    ["−100,–", -100],
    ["+7", 7],
    ["45 %", 0.45],
    ["45%", 0.45],
    ["0,1 %", 0.001],
    ["33,33 %", 0.3333],
    [",5", 0.5],
    ["5,", 5],
    ["1E+3", 1000],
    ["0", 0],
    ["-0", 0],
    ["1000000000000000", 1e15],
  ])("%s is %d", (text, expected) => {
    expect(parseNumber(text)).toBe(expected);
  });

  test.each([
    "",
    " ",
    "-",
    ",",
    "abc",
    "1 23",
    "12 34",
    "1,2,3",
    "1.2.3",
    "--3",
    "-3-",
    "3 3 3",
    "1e999",
    "0x10",
    "Infinity",
    "NaN",
    "1 234 kr",
    "12 m²",
    "1/2",
    "4. Tid",
  ])("”%s” is no number", (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  test("a unit is read where it belongs, and only there", () => {
    expect(parseNumber("1 234,50 kr", "money")).toBe(1234.5);
    expect(parseNumber("100:-", "money")).toBe(100);
    expect(parseNumber("100 SEK", "money")).toBe(100);
    expect(parseNumber("383 m²", "area")).toBe(383);
    expect(parseNumber("50,5kvm", "area")).toBe(50.5);
    expect(parseNumber("383 m²", "money")).toBeUndefined();
    expect(parseNumber("100 kr", "area")).toBeUndefined();
  });

  test("reads back every number that formatNumber writes, to the decimals that Excel shows", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }), (value) => {
        const shown = Number(value.toPrecision(15));
        expect(parseNumber(formatNumber(value))).toBe(shown === 0 ? 0 : shown);
      }),
    );
  });
});

test.each([
  [1172, "1 172"],
  [383, "383"],
  [1234567.5, "1 234 567,5"],
  [-1500, "−1 500"],
  [0.1 + 0.2, "0,3"],
  [99.99, "99,99"],
  [0.00001, "0,00001"],
  [0, "0"],
])("formatNumber(%d) is %s", (value, expected) => {
  expect(formatNumber(value)).toBe(expected);
});
