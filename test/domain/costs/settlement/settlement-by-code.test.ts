import fc from "../../../support/properties";
import { settledByCode } from "../../../../src/domain/costs/settlement/settlement-by-code";

const actual = fc.record({
  kind: fc.constantFrom("Hyra", "hyra", "El"),
  vatCode: fc.constantFrom("", "25 %", "0 %"),
  amount: fc.integer({ min: -1e6, max: 1e6 }),
});
const advance = fc.record(
  {
    kind: fc.constantFrom("Hyra", "EL", "Larm"),
    vatCode: fc.constantFrom("25 %", "0 %"),
    amount: fc.integer({ min: -1e6, max: 1e6 }),
  },
  { requiredKeys: ["kind", "amount"] },
);
const sum = (amounts: readonly { readonly amount: number }[]): number =>
  amounts.reduce((total, { amount }) => total + amount, 0);

test("nothing is lost, each kind and code stands once, and what was stated stands under its own code", () => {
  fc.assert(
    fc.property(fc.array(actual, { maxLength: 8 }), fc.array(advance, { maxLength: 8 }), (became, before) => {
      const lines = settledByCode(became, before);
      const keys = lines.map(({ kind, vatCode }) => `${kind.toLowerCase()}|${vatCode}`);
      expect(new Set(keys).size).toBe(keys.length);
      expect(lines.reduce((total, { toDebit }) => total + Number(toDebit), 0)).toBe(
        sum(became) - sum(before),
      );
      for (const { kind, vatCode, actual: ore, preliminary } of lines) {
        const isOwn = (one: { readonly kind: string }): boolean =>
          one.kind.toLowerCase() === kind.toLowerCase();
        expect(ore).toBe(sum(became.filter((one) => isOwn(one) && one.vatCode === vatCode)));
        // By hand: those that say the code, and those that say none where it is the only one, or where nothing is.
        const codes = new Set(became.filter(isOwn).map((one) => one.vatCode));
        const silent = codes.size === 1 ? [...codes][0] : "";
        expect(preliminary).toBe(
          sum(before.filter((one) => isOwn(one) && (one.vatCode ?? silent) === vatCode)),
        );
      }
    }),
    { seed: 20_261_129, numRuns: 100 },
  );
});
