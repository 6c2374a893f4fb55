import { textOf } from "../../../cells/ground/cell";
import { matchHeadings } from "../../../cells/ground/headings";
import { nameKey, namesIn } from "../../../cells/ground/names";
import { municipalityShape } from "../../../cells/tables/centre-table-shapes";
import type { FoundTable } from "../../../workbook/reading/contents";

export interface Coverage {
  readonly there: number;
  readonly of: number;
  readonly lacking: readonly string[];
}

/** Which of the workbook's municipalities have a row; nothing where it has no table of them. */
export function coverageOf(
  tables: readonly FoundTable[],
  municipalities: readonly unknown[],
): Coverage | undefined {
  const known = tables.find(
    ({ kind, cells, rows: count }) => kind === "municipalities" && cells && count > 0,
  );
  const [headings = [], ...body] = known?.cells?.values ?? [];
  const { kommun } = matchHeadings(headings, municipalityShape.columns).columnOf;
  if (kommun === undefined || municipalities.length === 0) return undefined;
  const names = body.map((row) => textOf(row[kommun])).filter((name) => name !== "");
  const answered = new Set(municipalities.flatMap((cell) => namesIn(cell)).map(nameKey));
  const lacking = names.filter((name) => !answered.has(nameKey(name)));
  return { there: names.length - lacking.length, of: names.length, lacking };
}
