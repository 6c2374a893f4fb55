import type { Cell } from "../../cells/ground/cell";
import type { findComparable } from "../../cells/comparison/source/find-comparable";
import {
  findPlainRanges,
  headingRowsLookedAt,
  overlaps,
  withoutTables,
} from "../../cells/ranges/find-plain-ranges";
import { withGroupsFilled } from "../../cells/ranges/merged-groups";
import type { PlainRange } from "../../cells/ranges/plain-range";
import { areaAddress, type Area } from "../address";
import { loadNeverRead, type NeverRead } from "../reading/never-read";
import { isOfOurs, loadMark } from "../written/sheet-of-ours";
import type { FoundRange } from "./found-range";
import { mergedOnSheets } from "./merged-on-sheets";
import { readValues } from "./read-values";
import { withoutResults } from "./without-results";

/** A sheet of so many cells in use is read whole at once; of a larger one only the top, where headings stand. */
const mostCellsOfSheet = 20_000;
/** Of all sheets together; what comes after is looked at by its top. */
const mostCellsAtFirst = 100_000;
/** A sheet with a range in it that is larger than this is left alone. */
const mostCells = 1_500_000;
/** A table of more cells than this is marked by hand to be compared. */
const mostCompared = 300_000;
/** The top of a large sheet. */
const topRows = headingRowsLookedAt + 2;
const topColumns = 100;

interface SeenSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly mark: Excel.Range;
}

/** Queued: how much of each sheet is in use, and whose it is. */
export function lookAtSheets(sheets: readonly Excel.Worksheet[]): SeenSheet[] {
  return sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    return { sheet, used, mark: loadMark(sheet) };
  });
}

/** A table of the workbook: its cells are nobody's plain range. */
interface TableArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Each absent where there is none. */
interface FoundRanges {
  /** With headings that are known. */
  readonly ranges?: readonly FoundRange[];
  /** With headings of anybody's own, by the names in them; absent where nobody has looked for such. */
  readonly comparable?: readonly FoundRange[];
}

/** Looks for what can be compared among a sheet's cells: `findComparable`, with the names that the workbook knows. */
export type Comparing = (values: Parameters<typeof findComparable>[0]) => Area[];

/**
 * The plain ranges of the workbook's sheets, hidden ones too. One request as a rule for what the sheets show, one more
 * where something was found, and further ones for sheets of tens of thousands of cells.
 *
 * @param comparing where what can be compared is looked for too
 */
export async function readPlainRanges(
  context: Excel.RequestContext,
  seen: readonly SeenSheet[],
  tables: readonly TableArea[],
  comparing: Comparing | undefined,
): Promise<FoundRanges> {
  const found = await searchSheets(context, seen, tables, comparing);
  const holding = found.filter(
    ({ sheet, values: cells, isWhole }) => isWhole && sheet.rangesIn(cells).length > 0,
  );
  const merged = await mergedOnSheets(
    context,
    holding.map(({ sheet }) => sheet.whole.range),
  );
  const ranges = holding.flatMap(({ sheet, values: cells }, index) => {
    const areas = sheet.within(merged[index] ?? []);
    return sheet.rangesIn(cells, areas).map((range) => ({ sheet, range, cells, areas }));
  });
  const isLeftOut = ranges.some(({ range }) => range.kind === "answers") ? await loadNeverRead() : undefined;
  const compared = found
    .filter(({ isWhole }) => isWhole && comparing)
    .flatMap(({ sheet, values: cells }) => {
      const own = ranges.filter((one) => one.sheet === sheet).map(({ range }) => range);
      return sheet.comparableIn(cells, own, comparing).map((area) => sheet.comparable(area, cells));
    });
  const known = ranges.map(({ sheet, range, cells, areas }) =>
    sheet.described(range, cells, areas, isLeftOut),
  );
  const kept = await withoutResults(context, [...known, ...compared]);
  const isKnown = new Set(known.map(placeOf));
  const keptKnown = kept.filter((one) => isKnown.has(placeOf(one)));
  const comparable = kept.filter((one) => !isKnown.has(placeOf(one)));
  return {
    ...(keptKnown.length > 0 && { ranges: keptKnown }),
    ...(comparing && { comparable }),
  };
}

interface Searched {
  readonly sheet: SheetToSearch;
  values: readonly (readonly Cell[])[];
  isWhole: boolean;
}

/** What the sheets show: whole ones, and of larger ones the top where nothing was found in it. */
async function searchSheets(
  context: Excel.RequestContext,
  seen: readonly SeenSheet[],
  tables: readonly TableArea[],
  comparing: Comparing | undefined,
): Promise<readonly Searched[]> {
  const sheets = seen
    .filter(({ used, mark }) => !used.isNullObject && !isOfOurs(mark))
    .map((one) => new SheetToSearch(one, tables));
  const searched = sheets.filter((sheet) => sheet.hasCellsOutsideTables);
  let left = mostCellsAtFirst;
  const tops = searched.map((sheet) => {
    const isWhole = sheet.cells <= Math.min(mostCellsOfSheet, left);
    if (isWhole) left -= sheet.cells;
    return isWhole ? sheet.whole : sheet.top;
  });
  const values = await readValues(context, tops);
  const found: Searched[] = searched.map((sheet, index) => ({
    sheet,
    values: values[index] ?? [],
    isWhole: tops[index] === sheet.whole,
  }));
  const large = found.filter(
    ({ sheet, values: top, isWhole }) =>
      !isWhole &&
      sheet.cells <= mostCells &&
      (sheet.rangesIn(top).length > 0 ||
        (sheet.cells <= mostCompared && sheet.comparableIn(top, [], comparing).length > 0)),
  );
  const wholes = await readValues(
    context,
    large.map(({ sheet }) => sheet.whole),
  );
  large.forEach((one, index) => {
    one.values = wholes[index] ?? [];
    one.isWhole = true;
  });
  return found;
}

const placeOf = ({ sheet, address }: FoundRange): string => `${sheet}!${address}`;

class SheetToSearch {
  readonly whole: { readonly range: Excel.Range; readonly rows: number; readonly columns: number };
  readonly cells: number;
  private readonly tables: readonly Area[];
  private readonly origin: Pick<Area, "row" | "column">;

  constructor(
    private readonly seen: SeenSheet,
    tables: readonly TableArea[],
  ) {
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = seen.used;
    this.origin = { row, column };
    this.whole = { range: seen.used, rows, columns };
    this.cells = rows * columns;
    const own = tables.filter(({ sheet }) => sheet === seen.sheet.name);
    this.tables = this.within(own.map(({ area }) => area));
  }

  get hasCellsOutsideTables(): boolean {
    const inTables = this.tables.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    return this.cells > inTables;
  }

  get top(): SheetToSearch["whole"] {
    const { rows, columns } = this.whole;
    const [high, wide] = [Math.min(rows, topRows), Math.min(columns, topColumns)];
    return {
      range: this.seen.used.getCell(0, 0).getResizedRange(high - 1, wide - 1),
      rows: high,
      columns: wide,
    };
  }

  /** Areas of the sheet as they stand among its values. */
  within(areas: readonly Area[]): Area[] {
    const { row, column } = this.origin;
    return areas.map((area) => ({ ...area, row: area.row - row, column: area.column - column }));
  }

  rangesIn(values: readonly (readonly Cell[])[], merged: readonly Area[] = []): PlainRange[] {
    return findPlainRanges(values, { tables: this.tables, merged });
  }

  /** Tables that can be compared, beside the ranges that have been found. */
  comparableIn(
    values: readonly (readonly Cell[])[],
    ranges: readonly PlainRange[],
    comparing: Comparing | undefined,
  ): Area[] {
    if (!comparing) return [];
    const taken = ranges.map(({ area, headingRows }) => ({
      ...area,
      row: area.row + 1 - headingRows,
      rows: area.rows + headingRows - 1,
    }));
    return comparing(withoutTables(values, [...this.tables, ...taken]));
  }

  comparable(area: Area, values: readonly (readonly Cell[])[]): FoundRange {
    const { sheet } = this.seen;
    const [row, column] = [area.row + this.origin.row, area.column + this.origin.column];
    const cells = values
      .slice(area.row, area.row + area.rows)
      .map((line) => line.slice(area.column, area.column + area.columns));
    return {
      kind: undefined,
      sheet: sheet.name,
      sheetIsVisible: sheet.visibility === "Visible",
      address: areaAddress({ ...area, row, column }),
      rows: area.rows - 1,
      headingRows: 1,
      endsAt: "blank row",
      cells: { row, column, values: cells },
      headingCells: cells[0] ?? [],
    };
  }

  described(
    { kind, area, headings, unitAbove, titles, headingRows, endsAt, rowsBelow }: PlainRange,
    values: readonly (readonly Cell[])[],
    mergedAreas: readonly Area[],
    isNeverRead: NeverRead | undefined,
  ): FoundRange {
    const { sheet } = this.seen;
    const [row, column] = [area.row + this.origin.row, area.column + this.origin.column];
    const shown = values
      .slice(area.row, area.row + area.rows)
      .map((cells) => cells.slice(area.column, area.column + area.columns));
    const inside = mergedAreas.filter((one) => overlaps(one, area));
    const { cells: whole, shared } = withGroupsFilled(shown, area, { merged: inside, kind, headings });
    const merged = inside.map((one) => ({
      ...one,
      row: one.row + this.origin.row,
      column: one.column + this.origin.column,
    }));
    // Of people's answers no names, addresses, times and no free text are kept.
    const isLeftOut = headings.map((heading) => kind === "answers" && isNeverRead?.(heading) !== false);
    const kept = (cells: readonly Cell[]): readonly Cell[] =>
      cells.map((cell, at) => (isLeftOut[at] ? "" : cell));
    return {
      kind,
      sheet: sheet.name,
      sheetIsVisible: sheet.visibility === "Visible",
      address: areaAddress({ ...area, row, column }),
      rows: area.rows - 1,
      headingRows,
      endsAt,
      ...(rowsBelow !== undefined && { rowsBelow }),
      ...(merged.length > 0 && { merged, ...(shared > 0 && { shared }) }),
      cells: {
        row,
        column,
        values: [headings, ...whole.slice(1).map(kept)],
        ...(unitAbove !== undefined && { unitAbove }),
        ...(titles && { titles }),
      },
      headingCells: shown[0] ?? [],
    };
  }
}
