import fc from "../../support/properties";
import { signals, type Direction, type Signal } from "../../../src/domain/comparison/green-yellow-red";

const missing = NaN;
const of = (values: readonly number[], direction: Direction): Signal[] =>
  signals(Float64Array.from(values), direction);

/** The rule as the spec words it, counted value by value. */
function counted(values: readonly number[], direction: Direction): Signal[] {
  const present = values.filter((value) => !Number.isNaN(value));
  return values.map((value) => {
    if (Number.isNaN(value)) return "grå";
    const higher = present.filter((other) => other >= value).length;
    const lower = present.filter((other) => other <= value).length;
    const [better, worse] = direction === "hög" ? [higher, lower] : [lower, higher];
    return better <= present.length / 4 ? "grön" : worse <= present.length / 4 ? "röd" : "gul";
  });
}

const swap: Readonly<Record<Signal, Signal>> = { grön: "röd", röd: "grön", gul: "gul", grå: "grå" };
const value = fc.oneof(
  fc.integer({ min: 0, max: 6 }),
  fc.constant(missing),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);
const direction = fc.constantFrom<Direction>("hög", "låg");

describe("signal", () => {
  test("fewer than four values are all yellow", () => {
    expect(of([1, 2, 3], "hög")).toEqual(["gul", "gul", "gul"]);
    expect(of([1], "låg")).toEqual(["gul"]);
    expect(of([1, missing, 2, missing, 3], "hög")).toEqual(["gul", "grå", "gul", "grå", "gul"]);
  });

  test("a quarter at each end, and the missing are not counted", () => {
    expect(of([1, 2, 3, 4], "hög")).toEqual(["röd", "gul", "gul", "grön"]);
    expect(of([1, 2, 3, 4], "låg")).toEqual(["grön", "gul", "gul", "röd"]);
    expect(of([1, 2, 3, 4, 5, 6, 7], "hög")).toEqual(["röd", "gul", "gul", "gul", "gul", "gul", "grön"]);
    expect(of([4, missing, 3, 2, 1], "låg")).toEqual(["röd", "grå", "gul", "gul", "grön"]);
  });

  test("a tie across the border is yellow, a tie within it is not", () => {
    expect(of([1, 2, 4, 4], "hög")).toEqual(["röd", "gul", "gul", "gul"]);
    expect(of([9, 9, 1, 2, 3, 4, 5, 6], "hög").slice(0, 2)).toEqual(["grön", "grön"]);
    expect(of([5, 5, 5, 5, 5], "hög")).toEqual(Array<Signal>(5).fill("gul"));
    expect(of([-0, 0, 0, 1], "låg")).toEqual(["gul", "gul", "gul", "röd"]);
  });

  test("nothing and only missing", () => {
    expect(of([], "hög")).toEqual([]);
    expect(of([missing, missing], "hög")).toEqual(["grå", "grå"]);
  });

  test("is the rule counted value by value", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), direction, (values, way) => {
        expect(of(values, way)).toEqual(counted(values, way));
      }),
      { numRuns: 3000 },
    );
  });

  test("the other direction swaps green and red; order does not matter; missing values change nothing", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), (values) => {
        const high = of(values, "hög");
        expect(of(values, "låg")).toEqual(high.map((one) => swap[one]));
        expect(of([...values].reverse(), "hög")).toEqual([...high].reverse());
        expect(of([...values, missing], "hög")).toEqual([...high, "grå"]);
      }),
    );
  });
});
