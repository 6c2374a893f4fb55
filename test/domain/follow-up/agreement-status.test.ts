import { dayOfDate } from "../../../src/domain/calendar";
import { agreementStatus } from "../../../src/domain/follow-up/agreement-status";

const day = (iso: string): number => {
  const [year, month, dayOfMonth] = iso.split("-").map(Number) as [number, number, number];
  return dayOfDate(year, month, dayOfMonth) as number;
};

describe("agreement status", () => {
  test.each([
    ["2019-11-14", "2019-11-15", 6, false, "utgånget"],
    ["2019-11-14", "2019-11-15", 6, true, "förlängt"],
    ["2019-11-15", "2019-11-15", 6, false, "löper ut"],
    ["2019-11-15", "2019-11-15", 6, true, "löper ut"],
    ["2020-05-15", "2019-11-15", 6, false, "löper ut"],
    ["2020-05-16", "2019-11-15", 6, false, "gäller"],
    ["2020-05-16", "2019-11-15", 6, true, "gäller"],
    ["2019-11-15", "2019-11-15", 0, false, "löper ut"],
    ["2019-11-16", "2019-11-15", 0, false, "gäller"],
    // 31 August and six months: the last day of February.
    ["2026-02-28", "2025-08-31", 6, false, "löper ut"],
    ["2026-03-01", "2025-08-31", 6, false, "gäller"],
    ["2024-02-29", "2023-08-31", 6, false, "löper ut"],
    ["2025-02-28", "2024-02-29", 12, false, "löper ut"],
    ["2025-03-01", "2024-02-29", 12, false, "gäller"],
  ])("until %s, on %s with %d months, extended %p: %s", (end, today, months, isExtended, expected) => {
    expect(agreementStatus(day(today), months)(day(end), isExtended)).toBe(expected);
  });

  test.each([
    ["tills vidare", "tills vidare"],
    ["under revidering", "under revidering"],
    [undefined, "uppgift saknas"],
  ] as const)("%s: %s, extended or not", (end, expected) => {
    const statusOf = agreementStatus(day("2019-11-15"), 6);
    expect([statusOf(end, false), statusOf(end, true)]).toEqual([expected, expected]);
  });
});
