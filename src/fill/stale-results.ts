import { cellRef } from "../xlsx/ground/cell-reference";
import type { WorkbookContents } from "../xlsx/ground/contents";
import type { ReadingCell } from "./circles";
import { overlap, References, type SheetArea } from "./references";

/** A cell with a formula. */
interface FormulaCell extends ReadingCell {
  readonly isOurs: boolean;
}

/**
 * Cells of the add-in's that read, through whatever lies between, a value that was not calculated here and may be another
 * by now: one that the engine does not fully know, and that itself reads what has been calculated anew, or calls the
 * add-in. Such a value stands as the file had it; what is made of it would be right by chance only.
 *
 * @param cells all cells of the workbook that hold a formula
 * @param kept the places of cells that show what the file has stored
 * @param circular the places of cells that read themselves
 * @param changed what has been calculated to something else than the file had
 * @returns by the place of each such cell, the kept one that it goes back to
 */
export function staleReaders(
  cells: readonly FormulaCell[],
  kept: ReadonlySet<string>,
  circular: ReadonlySet<string>,
  changed: readonly SheetArea[],
): ReadonlyMap<string, string> {
  if (kept.size + circular.size === 0) return new Map();
  const moved = reached(
    cells,
    changed.map((area) => ({ area, from: "" })),
  );
  const stale = cells.filter(
    ({ place, isOurs }) => circular.has(place) || (kept.has(place) && (isOurs || moved.has(place))),
  );
  const readers = reached(
    cells,
    stale.map(({ area, place }) => ({ area, from: place })),
  );
  const found = new Map<string, string>();
  for (const { place, isOurs } of cells) {
    const from = readers.get(place);
    if (isOurs && !kept.has(place) && !circular.has(place) && from !== undefined) found.set(place, from);
  }
  return found;
}

/** All formulas of a workbook with what they read; `isOurs` tells which of them call the add-in. */
export function formulaCells(
  { sheets, names }: Pick<WorkbookContents, "sheets" | "names">,
  isOurs: (formula: string) => boolean,
): FormulaCell[] {
  const references = new References({ sheets, names });
  return sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula, spilled, array }): FormulaCell[] => {
      if (formula === undefined || spilled) return [];
      const rect = array?.rect ?? { row, column, rows: 1, columns: 1 };
      return [
        {
          place: `${name}!${cellRef(row, column)}`,
          area: { sheet: name.toLowerCase(), rect },
          isOurs: isOurs(formula),
          reads: references.in(formula, name, row),
        },
      ];
    }),
  );
}

interface Source {
  readonly area: SheetArea;
  /** The place that it goes back to. */
  readonly from: string;
}

/** All formulas that read one of the areas, or what such a formula fills, each with the first that it goes back to. */
function reached(cells: readonly FormulaCell[], sources: readonly Source[]): Map<string, string> {
  const found = new Map<string, string>();
  let open = sources;
  while (open.length > 0) {
    const next: Source[] = [];
    for (const { place, area, reads } of cells) {
      if (found.has(place)) continue;
      const source =
        reads === "anything" ? open[0] : open.find((one) => reads.some((read) => overlap(read, one.area)));
      if (!source) continue;
      found.set(place, source.from);
      next.push({ area, from: source.from });
    }
    open = next;
  }
  return found;
}
