import fc from "../../support/properties";
import { chargedSums, corrections, type Charged } from "../../../src/domain/costs/correction";

const line = fc.record({
  kind: fc.constantFrom("Hyra", "El", "Lås"),
  verksamhet: fc.constantFrom("MHV", "ÖF"),
  vatCode: fc.constantFrom("", "25 %"),
  amount: fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }),
});
const lines = fc.array(line, { maxLength: 12 });
const sumOf = (some: readonly Charged[]): bigint =>
  some.reduce((sum, { amount }) => sum + BigInt(amount), 0n);

test("what was charged and its corrections are together what is to be charged, line by line", () => {
  fc.assert(
    fc.property(lines, lines, (before, now) => {
      const corrected = corrections(before, now).map(({ difference, ...one }) => ({
        ...one,
        amount: difference,
      }));
      expect(sumOf(before) + sumOf(corrected)).toBe(sumOf(now));
      expect(corrections([...before, ...corrected], now)).toEqual([]);
      const left = new Map(
        chargedSums(now).map((one) => [[one.kind, one.verksamhet, one.vatCode].join(), one.amount]),
      );
      for (const one of chargedSums([...before, ...corrected]))
        expect(BigInt(one.amount)).toBe(
          BigInt(left.get([one.kind, one.verksamhet, one.vatCode].join()) ?? 0),
        );
    }),
    { seed: 20251128, numRuns: 200 },
  );
});

test("a line that is gone is credited, one that has come is charged, and one that stands still is left out", () => {
  const of = (kind: string, amount: number): Charged => ({ kind, verksamhet: "ÖF", vatCode: "", amount });
  expect(
    corrections([of("Hyra", 100), of("El", 50), of("Lås", 7)], [of("Hyra", 120), of("Lås", 7), of("IT", 3)]),
  ).toEqual([
    { kind: "Hyra", verksamhet: "ÖF", vatCode: "", before: 100, now: 120, difference: 20 },
    { kind: "IT", verksamhet: "ÖF", vatCode: "", before: 0, now: 3, difference: 3 },
    { kind: "El", verksamhet: "ÖF", vatCode: "", before: 50, now: 0, difference: -50 },
  ]);
});

test("two errors that make each other up are not hidden by the sum", () => {
  const of = (kind: string, amount: number): Charged => ({ kind, verksamhet: "ÖF", vatCode: "", amount });
  expect(corrections([of("Hyra", 100), of("El", 50)], [of("Hyra", 50), of("El", 100)])).toHaveLength(2);
});
