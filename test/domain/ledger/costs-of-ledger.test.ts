import fc from "../../support/properties";
import { accountsIn, isCostAccount } from "../../../src/domain/ledger/accounts";
import { costsOfLedger, groupings } from "../../../src/domain/ledger/costs-of-ledger";
import type { LedgerLine } from "../../../src/domain/ledger/ledger-line";

const january = { from: 45_658, till: 45_688 };
const march = { from: 45_717, till: 45_747 };

const line = (row: number, change: Partial<LedgerLine> = {}): LedgerLine => ({
  row,
  account: "6010",
  accountText: "Lokalhyra",
  amount: 100,
  vat: undefined,
  period: january,
  voucher: `A ${row}`,
  supplier: "Hus AB",
  text: "Hyra",
  codes: {},
  ...change,
});

const none = new Map();

test("each line for itself keeps its voucher, its supplier and its month", () => {
  const { costs } = costsOfLedger([line(1), line(2, { vat: 25 })], none, "line");
  expect(costs).toEqual([
    {
      kind: "Lokalhyra",
      amount: 100,
      vat: undefined,
      period: january,
      supplier: "Hus AB",
      text: "Hyra",
      vouchers: ["A 1"],
      rows: [1],
    },
    {
      kind: "Lokalhyra",
      amount: 100,
      vat: 25,
      period: january,
      supplier: "Hus AB",
      text: "Hyra",
      vouchers: ["A 2"],
      rows: [2],
    },
  ]);
});

test("lines of different VAT codes become different costs, however they are summed", () => {
  const lines = [
    line(1, { vatCode: "25 %" }),
    line(2),
    line(3, { vatCode: "6 %" }),
    line(4, { vatCode: "25 %" }),
  ];
  for (const grouping of groupings.filter((one) => one !== "line")) {
    expect(
      costsOfLedger(lines, none, grouping).costs.map(({ vatCode, amount }) => [vatCode, amount]),
    ).toEqual([
      ["25 %", 200],
      [undefined, 100],
      ["6 %", 100],
    ]);
  }
});

describe("summed", () => {
  const lines = [
    line(1),
    line(2, { period: march, text: "Hyra mars" }),
    line(3, { supplier: "Annan AB", account: "6011", accountText: "lokalhyra" }),
    line(4, { account: "6020", accountText: "El", period: undefined }),
  ];

  test("by kind: from the first month to the last, and what differs is said by nobody", () => {
    expect(costsOfLedger(lines, none, "kind").costs).toEqual([
      {
        kind: "Lokalhyra",
        amount: 300,
        vat: undefined,
        period: { from: january.from, till: march.till },
        supplier: "",
        text: "",
        vouchers: ["A 1", "A 2", "A 3"],
        rows: [1, 2, 3],
      },
      expect.objectContaining({ kind: "El", period: undefined, vouchers: ["A 4"] }),
    ]);
  });

  test.each([
    ["kind-supplier", 3],
    ["kind-month", 3],
    ["kind-supplier-month", 4],
  ] as const)("%s gives %d rows", (grouping, rows) => {
    expect(costsOfLedger(lines, none, grouping).costs).toHaveLength(rows);
  });
});

test("what is left out by account, or belongs to somebody else, is in the check", () => {
  const lines = [
    line(1, { account: "3010", amount: -1_000 }),
    line(2, { account: "6010", codes: { Ansvar: "4711" } }),
    line(3, { account: "6010", codes: { Ansvar: "4712" }, amount: 7 }),
    line(4, { account: "6030", codes: { Ansvar: "4711" }, amount: 11 }),
  ];
  const choices = new Map([["6030", { kind: "Telefoni", isIncluded: false }]]);
  expect(costsOfLedger(lines, choices, "line", ({ codes }) => codes.Ansvar === "4711").check).toEqual({
    ledger: -882,
    leftOut: -982,
    costs: 100,
  });
});

test("the classes of accounts: 4–7 are costs, and what is no number of four figures is until somebody says otherwise", () => {
  const accounts = ["1510", "2641", "3010", "4010", "5010", "6010", "79990", "8410", "Hyra", "12"];
  expect(accounts.filter(isCostAccount)).toEqual(["4010", "5010", "6010", "79990", "Hyra", "12"]);
});

test("accounts by number, with the first text that stands beside them", () => {
  const lines = [
    line(1, { account: "60100" }),
    line(2, { account: "702", accountText: "" }),
    line(3, { account: "702", accountText: "El" }),
  ];
  expect(accountsIn(lines)).toEqual([
    { account: "702", text: "El", lines: 2, sum: 200 },
    { account: "60100", text: "Lokalhyra", lines: 1, sum: 100 },
  ]);
});

test("ledger − left out = costs, and no line is lost or counted twice, however they are summed", () => {
  const some = fc.record({
    account: fc.constantFrom("1510", "3010", "5010", "6010", "6020", "Hyra"),
    supplier: fc.constantFrom("", "Hus AB", "HUS AB", "Kraft AB"),
    amount: fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.constant(9_007_199_254_740_993n)),
    period: fc.constantFrom(undefined, january, march),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 40 }), fc.constantFrom(...groupings), (parts, grouping) => {
      const lines = parts.map((part, row) => line(row, { ...part, accountText: part.account }));
      const { costs, check } = costsOfLedger(lines, none, grouping);
      const sum = (amounts: readonly (number | bigint)[]): bigint =>
        amounts.reduce<bigint>((all, one) => all + BigInt(one), 0n);
      expect(BigInt(check.ledger) - BigInt(check.leftOut)).toBe(BigInt(check.costs));
      expect(sum(costs.map(({ amount }) => amount))).toBe(BigInt(check.costs));
      const rows = costs.flatMap((cost) => cost.rows).sort((one, other) => one - other);
      expect(rows).toEqual(lines.filter(({ account }) => isCostAccount(account)).map(({ row }) => row));
    }),
  );
});
