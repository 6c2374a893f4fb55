import fc from "../../../support/properties";
import { periodOfWords, periodWords } from "../../../../src/cells/costs/specification/period-words";

/** Excel's number for a day. */
const day = (iso: string): number => Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000);

test.each([
  ["2025-01-01", "2025-12-31", "2025"],
  ["2024-01-01", "2025-12-31", "2024–2025"],
  ["2025-04-01", "2025-06-30", "apr–jun 2025"],
  ["2025-10-01", "2025-10-31", "okt 2025"],
  ["2024-02-01", "2024-02-29", "feb 2024"],
  ["2024-10-01", "2025-03-31", "okt 2024–mar 2025"],
  // Not whole months: the days are said.
  ["2024-02-01", "2024-02-28", "2024-02-01–2024-02-28"],
  ["2025-01-02", "2025-12-31", "2025-01-02–2025-12-31"],
])("%s to %s is said %s", (from, till, words) => {
  expect(periodWords({ from: day(from), till: day(till) })).toBe(words);
});

test.each([
  ["april–juni 2025", "2025-04-01", "2025-06-30"],
  ["Okt. 2024 - mars 2025", "2024-10-01", "2025-03-31"],
  ["2025", "2025-01-01", "2025-12-31"],
])("what others write, %s, is read", (words, from, till) => {
  expect(periodOfWords(words)).toEqual({ from: day(from), till: day(till) });
});

test.each(["", "hyra", "jun–apr 2025", "–2025", "apr 2025–2024"])("%j says no period", (words) => {
  expect(periodOfWords(words)).toBeUndefined();
});

test("whole months are read back as the days that they were", () => {
  const month = fc.record({
    year: fc.integer({ min: 2000, max: 2060 }),
    month: fc.integer({ min: 0, max: 11 }),
  });
  fc.assert(
    fc.property(month, fc.integer({ min: 1, max: 40 }), (first, months) => {
      const serial = (year: number, index: number, of: number): number =>
        Math.round((Date.UTC(year, index, of) - Date.UTC(1899, 11, 30)) / 86_400_000);
      const period = {
        from: serial(first.year, first.month, 1),
        till: serial(first.year, first.month + months, 0),
      };
      expect(periodOfWords(periodWords(period))).toEqual(period);
    }),
    { numRuns: 200 },
  );
});
