import fc from "../../../support/properties";
import { instalments, intervalsIn } from "../../../../src/domain/costs/settlement/instalments";

/** 1 January and 31 December 2025. */
const year = { from: 45_658, till: 46_022 };

test("1 000 kr over twelve months: four of 83,34 and eight of 83,33", () => {
  const amounts = instalments(100_000, year, "month").map(({ amount }) => amount);
  expect(amounts).toEqual([8334, 8334, 8334, 8334, ...Array<number>(8).fill(8333)]);
});

test("quarters begin in January, April, July and October", () => {
  expect(intervalsIn(year, "quarter").map(({ from }) => from)).toEqual([45_658, 45_748, 45_839, 45_931]);
});

test("from the middle of June to the end of July by days: 16 and 31 of 47", () => {
  // 15 June is 45 823.
  const parts = instalments(4700, { from: 45_823, till: 45_869 }, "month");
  expect(parts).toEqual([
    { from: 45_823, till: 45_838, amount: 1600 },
    { from: 45_839, till: 45_869, amount: 3100 },
  ]);
});

test("instalments sum to the amount and cover the period without gap", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: 40_000, max: 50_000 }),
      fc.integer({ min: 0, max: 1500 }),
      fc.constantFrom("month" as const, "quarter" as const),
      (amount, from, length, interval) => {
        const till = from + length;
        const parts = instalments(amount, { from, till }, interval);
        expect(parts.reduce((sum, part) => sum + Number(part.amount), 0)).toBe(amount);
        expect(parts[0]?.from).toBe(from);
        expect(parts.at(-1)?.till).toBe(till);
        parts.slice(1).forEach((part, index) => expect(part.from).toBe(parts[index]!.till + 1));
      },
    ),
  );
});
