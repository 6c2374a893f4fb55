import fc from "../support/properties";
import { addMonths, dateOfDay, dayOfDate } from "../../src/domain/calendar";

describe("calendar days", () => {
  // Excel's own serial numbers: DATE(y;m;d) in any version.
  test.each([
    [1954, 10, 3, 20_000],
    [1970, 1, 1, 25_569],
    [2000, 2, 29, 36_585],
    [2000, 3, 1, 36_586],
    [2025, 1, 1, 45_658],
    [2025, 7, 1, 45_839],
    [2036, 11, 22, 50_001],
    [9999, 12, 31, 2_958_465],
  ])("%d-%d-%d is day %d", (year, month, dayOfMonth, day) => {
    expect(dayOfDate(year, month, dayOfMonth)).toBe(day);
    expect(dateOfDay(day)).toEqual({ year, month, dayOfMonth });
  });

  test.each([
    [2025, 2, 29],
    [1900, 2, 29],
    [2025, 4, 31],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 1, 0],
    [2025, 1, 32],
  ])("%d-%d-%d does not exist", (year, month, dayOfMonth) => {
    expect(dayOfDate(year, month, dayOfMonth)).toBeUndefined();
  });

  test("every day from 1900 to 2200 follows the one before, by counting on a paper calendar", () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let [year, month, dayOfMonth] = [1900, 1, 1];
    let day = dayOfDate(year, month, dayOfMonth) as number;
    for (let count = 0; count < 300 * 365; count++) {
      const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
      if (++dayOfMonth > (lengths[month - 1] as number) + leap) {
        dayOfMonth = 1;
        if (++month > 12) [month, year] = [1, year + 1];
      }
      day++;
      if (dayOfDate(year, month, dayOfMonth) !== day) throw new Error(`${year}-${month}-${dayOfMonth}`);
    }
    expect(year).toBe(2199);
  });

  test.each([
    ["2025-08-31", 6, "2026-02-28"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2025-12-31", 2, "2026-02-28"],
    ["2025-01-31", 1, "2025-02-28"],
    ["2025-06-30", 6, "2025-12-30"],
    ["2025-07-01", 0, "2025-07-01"],
    ["2025-07-01", 600, "2075-07-01"],
    ["2025-03-31", -1, "2025-02-28"],
  ])("%s and %d months is %s", (from, months, to) => {
    const day = (text: string) =>
      dayOfDate(...(text.split("-").map(Number) as [number, number, number])) as number;
    expect(addMonths(day(from), months)).toBe(day(to));
  });

  test("adding months keeps the day of the month, or takes the month's last day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 80_000 }),
        fc.integer({ min: 0, max: 240 }),
        (day, months) => {
          const before = dateOfDay(day);
          const then = addMonths(day, months);
          const after = dateOfDay(then);
          expect((after.year - before.year) * 12 + after.month - before.month).toBe(months);
          const isLast = dateOfDay(then + 1).dayOfMonth === 1;
          expect(
            after.dayOfMonth === before.dayOfMonth || (isLast && after.dayOfMonth < before.dayOfMonth),
          ).toBe(true);
        },
      ),
    );
  });
});
