import type { Charged } from "../../../src/domain/costs/correction";
import { rowColumns } from "../../../src/workbook/costs/specification/sent-rows";
import { sentState } from "../../../src/workbook/costs/specification/sent";
import { sentTableName } from "../../../src/workbook/table-kinds";
import type { FoundTable } from "../../../src/workbook/reading/contents";

const sent = { years: "2025", pair: "a", number: "2025-01", day: "2026-01-20", amounts: [100, 50] };
const lines = [
  ["Hyra", "ÖF", "25 %", 100],
  ["El", "ÖF", "", 50],
] as const;

function stateOf(now: readonly Charged[]): ReturnType<typeof sentState> {
  const values = [
    rowColumns.map(({ heading }) => heading),
    ...lines.map(([kind, verksamhet, vatCode, amount]) =>
      rowColumns.map(({ key }) => ({ kind, verksamhet, vatCode, amount })[key as "kind"] ?? ""),
    ),
  ];
  const table = { name: sentTableName("2025-01"), cells: { values } } as unknown as FoundTable;
  return sentState([sent], sent, now, { tables: [table], sheets: ["Skickad 2025-01 A→B"] });
}
const now = (vatCode: string, amount = 10_000): Charged[] => [
  { kind: "Hyra", verksamhet: "ÖF", vatCode, amount },
  { kind: "El", verksamhet: "ÖF", vatCode: "", amount: 5_000 },
];

test.each(["25 %", "25", "25%", "0,25", "moms 25 %"])(
  "a code written as %s today is the one that was sent",
  (code) => {
    expect(stateOf(now(code))).toMatchObject({ changes: [], difference: 0 });
    expect(stateOf(now(code, 11_000))!.changes).toEqual([
      { kind: "Hyra", verksamhet: "ÖF", vatCode: code, before: 10_000, now: 11_000, difference: 1_000 },
    ]);
  },
);

test("another code is credited and charged anew", () => {
  expect(stateOf(now("12 %"))!.changes.map(({ vatCode, difference }) => [vatCode, difference])).toEqual([
    ["12 %", 10_000],
    ["25 %", -10_000],
  ]);
});
