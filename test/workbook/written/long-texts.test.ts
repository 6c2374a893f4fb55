import type { PlannedSheet } from "../../../src/workbook/action/plan/plan";
import { reconciliationPlan } from "../../../src/workbook/costs/reconciliation-sheet";
import { tablesPlan } from "../../../src/workbook/costs/table-plan";
import { ledgerPlan } from "../../../src/workbook/ledger/ledger-plan";
import { ledgerText, sheetText } from "../../support/texts";

/** Kinds of cost, accounts and addresses as long as people write them, on sheets whose texts are written as values. */

const long = "Förbrukningsinventarier, leksaker och pysselmaterial till väntrummet";
const short = "El";

/** Where the text stands, what its column is said to do with it, and how many lines its row has room for. */
function roomOf(sheet: PlannedSheet, text: string): { readonly wraps: boolean; readonly lines: number }[] {
  return sheet.blocks.flatMap(({ row, column, cells, look }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, across) => {
        if (cell !== text) return [];
        const [at, in_] = [row + down, column + across];
        const holds = (area: { row: number; rows: number; column: number; columns: number }): boolean =>
          at >= area.row &&
          at < area.row + area.rows &&
          in_ >= area.column &&
          in_ < area.column + area.columns;
        const heights = (sheet.rowHeights ?? []).filter((one) => at >= one.row && at < one.row + one.rows);
        return [
          {
            wraps: look?.wrap === true || (sheet.formats ?? []).some((one) => one.look.wrap && holds(one)),
            lines: heights.at(-1)?.lines ?? 1,
          },
        ];
      }),
    ),
  );
}

const cases: [string, () => PlannedSheet[]][] = [
  [
    "the costs, the accounts and the check of a ledger",
    () => [
      ...ledgerPlan({
        costs: [long, short].map((kind) => ({ kind, amount: 100 })) as never,
        accounts: [long, short].map((kind, index) => ({
          ...{ account: String(6010 + index), text: kind, kind, isIncluded: true },
        })),
        kept: undefined,
        check: {
          ...{ source: "Blad1!A1:C3", remarks: [] },
          accounts: [long, short].map((kind, index) => ({
            ...{ account: String(6010 + index), text: kind, kind, lines: 1, sum: 100, leftOut: 0 },
          })),
        },
        taken: [],
        text: { ...ledgerText.sv.sheets, costs: sheetText.sv.workingSet.costs },
      } as never).sheets,
    ],
  ],
  [
    "the tables of next year and of amounts in advance",
    () => [
      ...tablesPlan("next-year", [
        {
          ...{ sheet: "Kostnader 2026", table: "tblKostnader2026", text: { title: "A", notes: [] } },
          cells: [
            ["Kostnadsslag", "Belopp"],
            [long, 100],
            [short, 50],
          ],
          ...{ days: [], amounts: ["Belopp"] },
        },
      ]).sheets,
    ],
  ],
  [
    "the reconciliation",
    () => [
      ...reconciliationPlan({
        overview: { by: "kind", rows: [{ name: long }, { name: short }], area: undefined },
        costs: { name: "Kostnadsslag", amount: "Belopp", table: "tblKostnader" },
        ...{ budget: undefined, lastYear: undefined, centre: undefined },
        text: { title: "Avstämning", notes: [] },
      } as never).sheets,
    ],
  ],
];

test.each(cases)(
  "%s: a long text goes on below, in a row that is high enough, and a short one stands as it did",
  (_, sheets) => {
    for (const sheet of sheets()) {
      const found = roomOf(sheet, long);
      expect([sheet.name, found.length > 0]).toEqual([sheet.name, true]);
      for (const one of found) {
        expect([sheet.name, one.wraps]).toEqual([sheet.name, true]);
        // Columns of at most forty characters.
        expect(one.lines).toBeGreaterThanOrEqual(Math.ceil(long.length / 40));
      }
      for (const one of roomOf(sheet, short)) expect([sheet.name, one.lines]).toEqual([sheet.name, 1]);
    }
  },
);
