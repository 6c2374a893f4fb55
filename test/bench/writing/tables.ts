import type { CellInput } from "../../../src/workbench/host";
import type { Workbench } from "../../support/workbench";

const organisations = ["Regionen", "Kommunen", "Vårdbolaget"];
const kinds = ["Hyra", "El", "Städ", "Vatten", "Larm", "Fika"];

const parties: CellInput[][] = [
  ["Verksamhet", "Organisation", "Yta"],
  ...Array.from({ length: 12 }, (_, index): CellInput[] => [
    `Verksamhet ${index + 1}`,
    organisations[index % organisations.length]!,
    40 + index,
  ]),
];

const costs = (lines: number): CellInput[][] => [
  ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av"],
  ...Array.from({ length: lines }, (_, index): CellInput[] => [
    kinds[index % kinds.length]!,
    1000 + (index % 977),
    index % 2 === 0 ? "Yta" : "Lika",
    `Verksamhet ${(index % 12) + 1}`,
  ]),
];

/** A sheet of tables in the place of the sample's own: so many lines, twelve that share them. */
export async function putCosts(workbench: Workbench, lines: number): Promise<void> {
  await workbench.withNewAddin((inside) => (inside as unknown as { openEmpty(): void }).openEmpty());
  await workbench.inPage(
    ({ book }, tables) => {
      const sheet = book.sheets()[0]!;
      let row = 0;
      for (const { name, cells } of tables) {
        const rect = { row, column: 0, rows: cells.length, columns: cells[0]!.length };
        sheet.write(rect, cells);
        book.addTable({ name, sheetId: sheet.id, rect, showTotals: false });
        row += cells.length + 2;
      }
    },
    [
      { name: "tblParter", cells: parties },
      { name: "tblKostnader", cells: costs(lines) },
    ],
  );
  await workbench.settled();
}
