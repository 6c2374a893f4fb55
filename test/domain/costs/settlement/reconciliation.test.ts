import fc from "../../../support/properties";
import { reconciled, together } from "../../../../src/domain/costs/settlement/reconciliation";

const nothing = { budget: undefined, vat: undefined, ledger: undefined, lastYear: undefined };

test("the ledger less the costs, the costs less the budget; what nobody has stated is compared with nothing", () => {
  expect(reconciled({ ...nothing, actual: 1000, ledger: 1250, budget: 900 })).toMatchObject({
    difference: 250,
    overBudget: 100,
    isGross: false,
  });
  expect(reconciled({ ...nothing, actual: 1000 })).toMatchObject({
    difference: undefined,
    overBudget: undefined,
  });
  // A balance of 0 is stated.
  expect(reconciled({ ...nothing, actual: 1000, ledger: 0 }).difference).toBe(-1000);
});

test("a difference that is the VAT to the öre is net against gross", () => {
  expect(reconciled({ ...nothing, actual: 1000, vat: 250, ledger: 1250 }).isGross).toBe(true);
  expect(reconciled({ ...nothing, actual: 1000, vat: 250, ledger: 1251 }).isGross).toBe(false);
  expect(reconciled({ ...nothing, actual: 1000, vat: 0, ledger: 1000 }).isGross).toBe(false);
});

test("the sums of rows are what their differences sum to", () => {
  const ore = fc.integer({ min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(fc.array(fc.tuple(ore, ore), { minLength: 1, maxLength: 8 }), (rows) => {
      const all = rows.map(([actual, ledger]) => ({ ...nothing, actual, ledger }));
      const differences = all.map((one) => Number(reconciled(one).difference));
      expect(Number(reconciled(together(all)).difference)).toBe(
        differences.reduce((sum, one) => sum + one, 0),
      );
    }),
    { numRuns: 50 },
  );
  expect(together([{ ...nothing, actual: 1 }]).ledger).toBeUndefined();
});
