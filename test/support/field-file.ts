import { readFileSync } from "node:fs";
import { openXlsx } from "../../src/xlsx";

/** The cells of a file's first sheet as the pane receives them: errors as their texts, "" where nothing stands. */
export function cellsOfFile(file: string): (string | number | boolean)[][] {
  if (file.endsWith(".csv")) return cellsOfCsv(new TextDecoder("windows-1252").decode(readFileSync(file)));
  const [sheet] = openXlsx(new Uint8Array(readFileSync(file)), { customFunctions: [] }).contents.sheets;
  const rows: (string | number | boolean)[][] = [];
  for (const { row, column, value } of sheet?.cells ?? []) {
    if (value === null) continue;
    (rows[row] ??= [])[column] = typeof value === "object" ? value.error : value;
  }
  const width = Math.max(...rows.map((row) => row?.length ?? 0));
  return Array.from(rows, (row) => Array.from({ length: width }, (_, column) => row?.[column] ?? ""));
}

/** Semicolons between cells; a cell in quotes is a text, another one of digits a number. */
function cellsOfCsv(text: string): (string | number)[][] {
  return text.split(/\r?\n/).map((line) =>
    line.split(";").map((cell) => {
      const bare = cell.replace(/^"|"$/g, "");
      return bare === cell && /^\d+$/.test(bare) ? Number(bare) : bare;
    }),
  );
}
