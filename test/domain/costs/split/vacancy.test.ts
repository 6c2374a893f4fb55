import fc from "../../../support/properties";
import type { CostLine } from "../../../../src/domain/costs/cost-line";
import type { DivisionRefusals } from "../../../../src/domain/costs/split/division";
import type { Parties } from "../../../../src/domain/costs/parties";
import { vacancyOf, vacantStretches, withVacantParty } from "../../../../src/domain/costs/split/vacancy";

const refusals = new Proxy({} as DivisionRefusals, {
  get: (_, name) => () => new Error(String(name)),
});

type Stay = readonly [organisation: number, area: number, from?: number, till?: number];

/** Each stay is a verksamhet of its own. */
const centre = (...stays: readonly Stay[]): Parties => ({
  verksamheter: stays.map((_, index) => `V${index}`),
  organisations: ["Regionen", "Kommunen", "Vårdbolaget"],
  parties: stays.map(([organisation], verksamhet) => ({ verksamhet, organisation })),
  tenancies: stays.map(([, area, from = -Infinity, till = Infinity], party) => ({
    ...{ party, area, from, till },
    baseServices: 1,
    agreed: [],
  })),
  agreements: [],
});

const line = (amount: number, from?: number, till?: number): CostLine => ({
  ...{ row: 1, kind: "Hyra", amount, payer: undefined, vatCode: "" },
  key: { kind: "area", isKnownCost: true },
  period: from === undefined || till === undefined ? undefined : { from, till },
});

test("who leaves leaves an area, until somebody takes as much", () => {
  // 100 days; the second leaves after 40, and a smaller one comes after 70.
  const parties = centre([0, 100], [1, 100, 1, 40], [2, 25, 71, 100]);
  expect(vacantStretches(parties, { from: 1, till: 100 })).toEqual([
    { from: 41, till: 70, area: 100 },
    { from: 71, till: 100, area: 75 },
  ]);
  // 100 000 kr in 100 days: 30 000 of which half would be the vacant area's, and 30 000 of which 75 of 200.
  const vacancy = vacancyOf(parties, [line(10_000_000, 1, 100)], undefined, refusals);
  expect(vacancy?.amount).toBe(1_500_000 + 1_125_000);
  // Regionen bears all of the first; of the second 100 parts of 125, and Vårdbolaget 25: 0,375 × 30 000 = 11 250.
  expect(vacancy?.borne).toEqual([1_500_000 + 900_000, 0, 225_000]);
});

test("one who left before the costs' time has left an area too; a room that nobody has is one where nothing is dated", () => {
  const left = centre([0, 60], [1, 40, 1, 40]);
  expect(vacantStretches(left, { from: 50, till: 60 })).toEqual([{ from: 50, till: 60, area: 40 }]);
  expect(vacantStretches(centre([0, 60], [1, 40]), undefined, 12.5)).toEqual([
    { from: -Infinity, till: Infinity, area: 12.5 },
  ]);
  // The rooms know of the same area that the dates do: it is said once.
  expect(vacantStretches(left, { from: 50, till: 60 }, 40)).toEqual([{ from: 50, till: 60, area: 40 }]);
  expect(vacantStretches(left, { from: 50, till: 60 }, 50)).toEqual([{ from: 50, till: 60, area: 50 }]);
});

test("who has left before anything was vacant bears nothing of it, not an öre of rounding", () => {
  // The second leaves after day 40: until then nothing is vacant, and then only the first is there.
  const parties = centre([0, 71], [1, 29, 1, 40], [2, 13, 1, 40]);
  for (let amount = 1; amount <= 500; amount++) {
    const vacancy = vacancyOf(parties, [line(amount, 1, 100)], undefined, refusals);
    expect(vacancy?.borne.slice(1)).toEqual([0, 0]);
    expect(vacancy?.borne[0]).toBe(vacancy?.amount);
  }
});

test("where all is leased nothing is said, and neither where an area is not known", () => {
  expect(vacancyOf(centre([0, 60], [1, 40]), [line(100)], undefined, refusals)).toBeUndefined();
  const moved = centre([0, 60, 1, 40], [1, 60, 41, 100]);
  expect(vacancyOf(moved, [line(100, 1, 100)], undefined, refusals)).toBeUndefined();
});

test("what is borne sums to what the area costs, and is what those who are there would not pay if somebody leased it", () => {
  const stay = fc.tuple(
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 1, max: 500 }),
    fc.integer({ min: 1, max: 90 }),
  );
  fc.assert(
    fc.property(
      fc.array(stay, { minLength: 1, maxLength: 4 }),
      fc.array(fc.integer({ min: -1e6, max: 1e8 }), { minLength: 1, maxLength: 4 }),
      (leaving, amounts) => {
        const parties = centre(
          [0, 10],
          ...leaving.map(([of, area, till]): Stay => [of, area, -Infinity, till]),
        );
        const lines = amounts.map((amount) => line(amount, 1, 100));
        const vacancy = vacancyOf(parties, lines, undefined, refusals)!;
        // The one who stays, 10 m², pays for the days and the areas of those who have left; counted here by the day.
        const areas = leaving.map(([, area]) => area);
        const whole = areas.reduce((sum, area) => sum + area, 10);
        const share = Array.from({ length: 100 }, (_, day) =>
          leaving.reduce((sum, [, area, till]) => sum + (till < day + 1 ? area : 0), 0),
        ).reduce((sum, vacant) => sum + vacant / whole / 100, 0);
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        expect(Math.abs(Number(vacancy.amount) - total * share)).toBeLessThanOrEqual(amounts.length);
        expect(vacancy.borne.reduce<number>((sum, one) => sum + Number(one), 0)).toBe(Number(vacancy.amount));
        // When it has a party of its own, nothing is vacant any more.
        const leased = withVacantParty(parties, vacancy.stretches, "Ej uthyrt", 0);
        expect(vacancyOf(leased, lines, undefined, refusals)).toBeUndefined();
      },
    ),
    { numRuns: 100 },
  );
});
