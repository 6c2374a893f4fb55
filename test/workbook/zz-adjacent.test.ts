import { triedActions } from "./support/actions";
import { isFormula } from "../../src/workbook/action/plan/cell-input";
test("adjacent", () => {
  const found: string[] = [];
  let sheets = 0;
  for (const { name, plan } of triedActions)
    for (const s of plan.sheets) {
      sheets++;
      for (const t of s.tables ?? []) {
        const near = (a: { row: number; column: number; rows: number; columns: number }) => {
          const inT =
            a.row < t.row + t.rows &&
            a.row + a.rows > t.row &&
            a.column < t.column + t.columns &&
            a.column + a.columns > t.column;
          if (inT) return "";
          const below =
            a.row === t.row + t.rows && a.column < t.column + t.columns && a.column + a.columns > t.column;
          const right = a.column === t.column + t.columns && a.row < t.row + t.rows && a.row + a.rows > t.row;
          return below ? "below" : right ? "right" : "";
        };
        for (const b of s.blocks) {
          const a = { row: b.row, column: b.column, rows: b.cells.length, columns: b.cells[0]?.length ?? 0 };
          const n = near(a);
          if (n)
            found.push(
              `${name} ${s.name} ${t.name} ${n} late=${b.cells.some((r) => r.some(isFormula))} ${JSON.stringify(b.cells[0])?.slice(0, 120)}`,
            );
        }
        for (const sp of s.spills ?? []) {
          const n = near(sp);
          if (n) found.push(`${name} ${s.name} ${t.name} SPILL ${n}`);
        }
      }
    }
  console.log(sheets, found.join("\n"));
});
