import fc from "../../support/properties";
import { callFunction } from "../../support/custom-functions";
import { fakturaunderlag, kostnader, slutreglering } from "../../../src/functions/costs";
import { namesIn, partsOf, type Cost, type PartyRow } from "./split-oracle";

/** 1 January 2025 in Excel's count of days. */
const newYear = 45_658;
const yearEnd = newYear + 364;

const keyNames = ["Yta", "Lika", "Per organisation", "Egen"] as const;

/** A centre whose first party is there all the time, so that no day is without anybody. */
const centre: fc.Arbitrary<PartyRow[]> = fc
  .array(
    fc.record({
      organisation: fc.constantFrom("Region", "Kommun", "Vårdbolaget"),
      area: fc.integer({ min: 1, max: 200_000 }).map((hundredths) => hundredths / 100),
      baseServices: fc.constantFrom(1, 1, 2),
      join: fc.option(fc.integer({ min: newYear - 40, max: yearEnd }), { nil: undefined }),
      stay: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) =>
    rows.map(({ organisation, area, baseServices, join, stay }, index): PartyRow => {
      const from = index === 0 ? undefined : join;
      const till = index === 0 || stay === undefined ? undefined : Math.max(from ?? newYear, newYear) + stay;
      return {
        verksamhet: `V${index}`,
        organisation,
        area,
        baseServices,
        agreed: 0,
        ...(from === undefined ? {} : { from }),
        ...(till === undefined ? {} : { till }),
      };
    }),
  );

const costsIn = (parties: readonly PartyRow[]): fc.Arbitrary<Cost[]> =>
  fc.array(
    fc
      .record({
        kind: fc.constantFrom("Hyra", "El", "Fika", "Samordnare"),
        amount: fc.oneof(
          fc.integer({ min: -1e8, max: 1e9 }).map((ore) => ore / 100),
          fc.double({ min: -1e6, max: 1e6, noNaN: true }),
          fc.constantFrom(0, 0.01, -0.01, 0.005),
        ),
        key: fc.oneof(
          fc.constantFrom(...keyNames),
          fc.constantFrom(...namesIn(parties)).map((all) => ({ all })),
        ),
        payer: fc.constantFrom(...namesIn(parties)),
        from: fc.integer({ min: newYear, max: yearEnd }),
        days: fc.integer({ min: 0, max: 364 }),
      })
      .map(({ days, ...cost }): Cost => ({ ...cost, till: cost.from + days })),
    { minLength: 1, maxLength: 6 },
  );

const cases = centre.chain((parties) => costsIn(parties).map((costs) => ({ parties, costs })));

const partyTable = (parties: readonly PartyRow[]): unknown[][] => [
  ["Till", "Yta", "Verksamhet", "Basverksamheter", "Organisation", "Från"],
  ...parties.map((one) => [
    one.till ?? null,
    one.area,
    one.verksamhet,
    one.baseServices,
    one.organisation,
    one.from ?? "",
  ]),
];
const costTable = (costs: readonly Cost[]): unknown[][] => [
  ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Period från", "Period till"],
  ...costs.map(({ kind, amount, key, payer, from, till }) => [
    kind,
    amount,
    typeof key === "object" ? key.all : key,
    payer,
    from,
    till,
  ]),
];

const result = (outcome: ReturnType<typeof callFunction>): (string | number)[][] => {
  if ("error" in outcome) throw new Error(outcome.message);
  return outcome.value as (string | number)[][];
};
const ore = (kronor: unknown): bigint => BigInt(Math.round((kronor as number) * 100));
const total = (all: readonly bigint[]): bigint => all.reduce((sum, one) => sum + one, 0n);

describe("a centre's costs, against an oracle that counts day by day", () => {
  test("FC.KOSTNADER gives each verksamhet its part, and the sums", () => {
    fc.assert(
      fc.property(cases, ({ parties, costs }) => {
        const rows = result(callFunction(kostnader, costTable(costs), partyTable(parties)));
        expect(rows[0]?.slice(3)).toEqual(namesIn(parties));
        const expected = costs.map((cost) => partsOf(cost, parties));
        expect(rows.slice(1, -1).map((row) => row.slice(3).map(ore))).toEqual(expected);
        expect(rows.at(-1)?.slice(3).map(ore)).toEqual(
          namesIn(parties).map((_, index) => total(expected.map((parts) => parts[index] as bigint))),
        );
        for (const row of rows.slice(1)) expect(total(row.slice(3).map(ore))).toBe(ore(row[1]));
      }),
      { numRuns: 400 },
    );
  });

  test("FC.FAKTURAUNDERLAG charges what was laid out for others, each line's words giving its share", () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ({ parties, costs }, internal) => {
        const organisationOf = (name: unknown): string =>
          parties.find((one) => one.verksamhet === name)?.organisation as string;
        const rows = result(
          callFunction(fakturaunderlag, costTable(costs), partyTable(parties), internal),
        ).slice(1);
        const external = rows.filter((row) => row[0] !== row[1]);
        const names = namesIn(parties);
        const laidOut = costs.map((cost) =>
          partsOf(cost, parties).filter(
            (_, index) => organisationOf(names[index]) !== organisationOf(cost.payer),
          ),
        );
        expect(total(external.map((row) => ore(row[9])))).toBe(total(laidOut.flat()));
        expect(external).toHaveLength(laidOut.flat().filter((part) => part !== 0n).length);
        for (const row of rows) {
          expect(row[0]).toBe(organisationOf(row[11]));
          expect(row[1]).toBe(organisationOf(row[4]));
          expect(valueOf(row[7] as string)).toBeCloseTo(row[8] as number, 12);
          expect(Math.abs((row[5] as number) * (row[8] as number) - (row[9] as number))).toBeLessThan(
            0.010001,
          );
        }
        const inside = rows.filter((row) => row[0] === row[1]);
        expect(inside.every((row) => internal && row[4] !== row[11])).toBe(true);
        if (internal) {
          expect(total(rows.map((row) => ore(row[9])))).toBe(
            total(
              costs.flatMap((cost) =>
                partsOf(cost, parties).filter((_, index) => names[index] !== cost.payer),
              ),
            ),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test("FC.SLUTREGLERING of preliminary amounts that were exactly right leaves nothing to settle", () => {
    fc.assert(
      fc.property(cases, ({ parties, costs }) => {
        const [costRows, partyRows] = [costTable(costs), partyTable(parties)];
        // The invoices themselves, with their headings, are the preliminary amounts.
        const invoices = result(callFunction(fakturaunderlag, costRows, partyRows));
        const settled = result(
          callFunction(slutreglering, costRows, partyRows, invoices.length > 1 ? invoices : undefined),
        );
        for (const row of settled.slice(1)) {
          expect(row[5]).toBe(0);
          expect(row[3]).toBe(row[4]);
        }
        const before = result(callFunction(slutreglering, costRows, partyRows));
        expect(before.at(-1)).toEqual(["Summa", "", "", 0, settled.at(-1)?.[4], settled.at(-1)?.[4]]);
      }),
      { numRuns: 200 },
    );
  });

  test("the order of the parties changes nothing but ties, and a credit mirrors a cost", () => {
    fc.assert(
      fc.property(cases, ({ parties, costs }) => {
        const mirrored = costs.map((cost) => ({ ...cost, amount: -cost.amount }));
        const forward = result(callFunction(kostnader, costTable(costs), partyTable(parties)));
        const back = result(callFunction(kostnader, costTable(mirrored), partyTable(parties)));
        expect(back.slice(1).map((row) => row.slice(3).map((part) => 0 - (part as number)))).toEqual(
          forward.slice(1).map((row) => row.slice(3).map((part) => 0 + (part as number))),
        );
        const reversed = result(
          callFunction(kostnader, costTable(costs), partyTable([...parties].reverse())),
        );
        const column = (rows: (string | number)[][], name: string, row: number): bigint =>
          ore(rows[row]?.[(rows[0] as string[]).indexOf(name)]);
        costs.forEach((_, index) => {
          for (const name of namesIn(parties)) {
            const difference = column(forward, name, index + 1) - column(reversed, name, index + 1);
            expect(difference >= -1n && difference <= 1n).toBe(true);
          }
        });
      }),
      { numRuns: 200 },
    );
  });
});

/** The value of a calculation in words: sums of products of "part av whole", as its receiver would work it out. */
function valueOf(words: string): number {
  const number = (text: string): number => Number(text.replaceAll(" ", "").replace(",", "."));
  return words
    .split(" + ")
    .map((piece) =>
      piece === "hela beloppet"
        ? 1
        : piece
            .split(" × ")
            .map((factor) => {
              const match =
                /^([\d ,]+) av ([\d ,]+) (?:m²|dagar|basverksamhet(?:er)?|organisation(?:er)?)$/.exec(factor);
              if (!match) throw new Error(`no factor: ${factor}`);
              return number(match[1] as string) / number(match[2] as string);
            })
            .reduce((product, one) => product * one, 1),
    )
    .reduce((all, one) => all + one, 0);
}
