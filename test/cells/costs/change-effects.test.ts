import fc from "../../support/properties";
import { togetherOf, yearChange } from "../../../src/cells/costs/year/year-change";
import { stepsByOrganisation, type OracleYear } from "./change-oracle";

const tables = ({ parties, costs }: OracleYear): { costs: unknown[][]; parties: unknown[][] } => ({
  costs: [["Kostnadsslag", "Belopp", "Nyckel"], ...costs.map(({ kind, ore, key }) => [kind, ore / 100, key])],
  parties: [
    ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
    ...parties.map(({ name, organisation, area, services }) => [name, organisation, area, services]),
  ],
});

const year: fc.Arbitrary<OracleYear> = fc.record({
  parties: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom("MHV", "BHV", "ÖF", "Soc", "Bibliotek"),
      organisation: fc.constantFrom("Regionen", "Kommunen", "Vårdbolaget"),
      area: fc.integer({ min: 1, max: 5000 }).map((tenths) => tenths / 10),
      services: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 5, selector: ({ name }) => name },
  ),
  costs: fc.array(
    fc.record({
      kind: fc.constantFrom("Hyra", "El", "Samordnare"),
      ore: fc.integer({ min: 1, max: 1e8 }),
      key: fc.constantFrom("Yta" as const, "Lika" as const, "Per organisation" as const),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

test("each effect is the difference between two steps of the method, as an oracle in fractions takes them", () => {
  fc.assert(
    fc.property(year, year, (before, after) => {
      const { organisations, inseparable } = yearChange(tables(before), tables(after));
      const expected = [...stepsByOrganisation(before, after)].map(([organisation, [s0, s1, s2, s3, s4]]) => [
        organisation,
        ...[s0, s4, s4 - s0, s1 - s0, s2 - s1, s3 - s2, s4 - s3].map((ore) => Number(ore) / 100),
      ]);
      expect(
        organisations.map((one) => [
          one.organisation,
          one.before,
          one.after,
          one.change,
          one.price,
          one.area,
          one.key,
          one.parties,
        ]),
      ).toEqual(expected);
      expect(inseparable).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

/**
 * Two organisations by hand. Last year: rent 1 000 by 300/100 m², coordinator 400 by 1 and 3 base services.
 * Region 750 + 100 = 850, municipality 250 + 300 = 550.
 * This year: rent 1 100, areas 220/180, coordinator 500 by area, and a private clinic of 100 m² besides.
 *
 * 1. price: rent 1 100 → 825/275, coordinator 500 → 125/375: region 950, municipality 650. +100, +100.
 * 2. area 220/180: rent 605/495, coordinator as before: region 730, municipality 870. −220, +220.
 * 3. key: coordinator by area 275/225: region 880, municipality 720. +150, −150.
 * 4. parties 220/180/100 of 500: rent 484/396/220, coordinator 220/180/100: 704, 576, 320. −176, −144, +320.
 */
test("all four effects at once, by hand", () => {
  const change = yearChange(
    tables({
      parties: [
        { name: "MHV", organisation: "Regionen", area: 300, services: 1 },
        { name: "ÖF och Soc", organisation: "Kommunen", area: 100, services: 3 },
      ],
      costs: [
        { kind: "Hyra", ore: 100_000, key: "Yta" },
        { kind: "Samordnare", ore: 40_000, key: "Lika" },
      ],
    }),
    tables({
      parties: [
        { name: "MHV", organisation: "Regionen", area: 220, services: 1 },
        { name: "ÖF och Soc", organisation: "Kommunen", area: 180, services: 3 },
        { name: "BHV", organisation: "Vårdbolaget", area: 100, services: 1 },
      ],
      costs: [
        { kind: "Hyra", ore: 110_000, key: "Yta" },
        { kind: "Samordnare", ore: 50_000, key: "Yta" },
      ],
    }),
  );
  expect(change).toEqual({
    inseparable: [],
    organisations: [
      {
        organisation: "Regionen",
        before: 850,
        after: 704,
        change: -146,
        price: 100,
        area: -220,
        key: 150,
        parties: -176,
      },
      {
        organisation: "Kommunen",
        before: 550,
        after: 576,
        change: 26,
        price: 100,
        area: 220,
        key: -150,
        parties: -144,
      },
      {
        organisation: "Vårdbolaget",
        before: 0,
        after: 320,
        change: 320,
        price: 0,
        area: 0,
        key: 0,
        parties: 320,
      },
    ],
  });
  expect(togetherOf(change.organisations)).toEqual({ before: 1400, after: 1600, change: 200 });
});

test("sums that binary numbers would miss by an öre are exact", () => {
  expect(
    togetherOf([
      { before: 0.1, after: 0.3, change: 0.2 },
      { before: 0.2, after: 0, change: -0.2 },
    ]),
  ).toEqual({
    before: 0.3,
    after: 0.3,
    change: 0,
  });
});
