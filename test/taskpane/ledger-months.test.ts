import type { WorkbookContents } from "../../src/workbook/reading/contents";
import { ledgersIn } from "../../src/taskpane/costs/ledger/ledger-source";

/** A table of somebody's own, with months that do not say their year. */
const months = (name: string, sheet: string, titles?: readonly string[]): unknown => {
  const values = [
    ["Konto", "Kontonamn", "jan", "feb", "mar"],
    [5010, "Lokalhyra", 1, 2, 3],
  ];
  const table = {
    name,
    sheet,
    sheetIsVisible: true,
    rows: 1,
    isLedger: true,
    cells: { row: 3, column: 0, values, formulas: values, ...(titles && { titles }) },
  };
  const [ledger] = ledgersIn({ tables: [table] } as unknown as WorkbookContents);
  return ledger?.values.slice(1).map((row) => row[2]);
};

test.each<[string, readonly [string, string, (readonly string[])?], readonly string[]]>([
  [
    "a title above",
    ["Tabell1", "Blad1", ["Familjecentralen", "Utfall 2025"]],
    ["2025-01", "2025-02", "2025-03"],
  ],
  ["the sheet", ["Tabell1", "Utfall 2025"], ["2025-01", "2025-02", "2025-03"]],
  ["the table", ["tblUtfall2025", "Blad1"], ["2025-01", "2025-02", "2025-03"]],
  ["nobody", ["Tabell1", "Blad1"], ["jan", "feb", "mar"]],
])("the year of a table's months is said by %s", (_, [name, sheet, titles], right) =>
  expect(months(name, sheet, titles)).toEqual(right),
);
