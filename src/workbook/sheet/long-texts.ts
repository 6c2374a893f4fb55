import { rowHeights, wrappedLines } from "../costs/row-heights";
import type { PlacedColumns } from "./placed";
import type { SheetStack } from "./sheet-stack";

/**
 * Texts that are longer than their column go on below, in rows that are high enough: they would be cut where the next cell
 * is taken. Columns without such texts stay as they are.
 *
 * @param lines what stands in the columns
 */
export function wrapLongTexts(
  sheet: SheetStack,
  { body, columns }: PlacedColumns<string>,
  lines: readonly (readonly unknown[])[],
): void {
  const textIn = (line: readonly unknown[], column: number): string => {
    const cell = line[column];
    return typeof cell === "string" ? cell : "";
  };
  const long = columns.flatMap(({ width = 0 }, column) =>
    width > 0 && lines.some((line) => wrappedLines([textIn(line, column), width]) > 1)
      ? [{ column, width }]
      : [],
  );
  if (long.length === 0) return;
  sheet.dress(body, { verticalAlign: "Top" });
  for (const { column } of long) {
    sheet.dress({ ...body, column: body.column + column, columns: 1 }, { wrap: true });
  }
  sheet.raise(
    rowHeights(
      body.row,
      lines.map((line) => long.map(({ column, width }) => [textIn(line, column), width] as const)),
    ),
  );
}
