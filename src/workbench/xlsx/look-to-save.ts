import type { CellBorders, CellFormat, SheetLook } from "../grid/workbook-definition";
import type {
  Borders,
  CellStyle,
  ColumnRun,
  RowRun,
  SheetContents,
  SheetToSave,
} from "../../xlsx/ground/contents";
import type { Rect } from "../../xlsx/ground/cells";
import { pointsOfPixels, widthOfPixels } from "../../xlsx/ground/pixels";

/** How a cell looks in which nothing is set, in the properties that the grid knows. */
const plain = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  size: 11,
  color: null,
  fill: null,
  numberFormat: "General",
  wrap: false,
  align: "general",
  verticalAlign: "bottom",
  indent: 0,
} as const satisfies CellStyle;

const noBorders: Borders = { top: null, right: null, bottom: null, left: null };

/** The font that a cell has from which one is taken away; in a cell that is new it is the workbook's own. */
const usualFont = "Calibri";

type Property = keyof typeof plain | "font" | "borders";
const properties = [...Object.keys(plain), "font", "borders"] as Property[];

/** What differs between the format that the grid was given and the one it has now; undefined when nothing does. */
export function changedStyle(given: CellFormat, now: CellFormat): CellStyle | undefined {
  const valueOf = (format: CellFormat, property: Property) => {
    if (property === "borders") return bordersToSave(format.borders);
    if (property === "font") return format.font ?? usualFont;
    const value = format[property] ?? plain[property];
    return property === "color" && value === "#000000" ? null : value;
  };
  const changes = properties
    .filter((property) => !same(valueOf(given, property), valueOf(now, property)))
    .map((property) => [property, valueOf(now, property)]);
  return changes.length > 0 ? (Object.fromEntries(changes) as CellStyle) : undefined;
}

/** The lines of the grid as a file has them. */
export const bordersToSave = (borders: CellBorders | undefined): Borders => ({ ...noBorders, ...borders });

/** A style in which everything is named, so that nothing of what a file has in the cell's place remains. */
export const wholeStyle = (style: CellStyle | undefined): CellStyle => ({
  ...plain,
  locked: true,
  borders: noBorders,
  ...style,
});

/** The format of every cell that has one, by "row,column". */
export function formatsByCell(look: SheetLook | undefined): Map<string, CellFormat> {
  const formats = new Map<string, CellFormat>();
  for (const { rect, format } of look?.formats ?? []) {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const key = `${row},${column}`;
        formats.set(key, { ...formats.get(key), ...format });
      }
    }
  }
  return formats;
}

/**
 * What a person or the add-in has changed of the sheet's look since the grid was given it, formats of cells apart. What is as it was is
 * not named, so that a file keeps what the grid would only know roughly.
 */
export function changedLook(
  file: Pick<SheetContents, "columns" | "rows" | "merged"> | undefined,
  given: SheetLook,
  now: SheetLook,
): Partial<SheetToSave> {
  const columns = changedSizes(file?.columns ?? [], [given, now], "columnWidths", "hiddenColumns");
  const rows = changedSizes(file?.rows ?? [], [given, now], "rowHeights", "hiddenRows");
  const { frozen = null, tabColor = null } = now;
  return {
    ...(columns && {
      columns: columns.map(({ run, pixels, ...rest }): ColumnRun => {
        const width = pixels === undefined ? (run?.width ?? null) : pixels && widthOfPixels(pixels);
        return { ...run, ...rest, width };
      }),
    }),
    ...(rows && {
      rows: rows.map(({ run, pixels, ...rest }): RowRun => {
        const height = pixels === undefined ? (run?.height ?? null) : pixels && pointsOfPixels(pixels);
        return { ...run, ...rest, height };
      }),
    }),
    ...(!same(sortedRects(given.merged), sortedRects(now.merged)) && {
      merged: [...(now.merged ?? []), ...unseenMerged(file, given)],
    }),
    ...(!same(given.frozen ?? null, frozen) && { frozen }),
    ...((given.hideGridLines ?? false) !== (now.hideGridLines ?? false) && {
      showGridLines: !now.hideGridLines,
    }),
    ...((given.tabColor ?? null) !== tabColor && { tabColor }),
  };
}

/** What the file has merged and the grid was not given. */
function unseenMerged(file: Pick<SheetContents, "merged"> | undefined, given: SheetLook): readonly Rect[] {
  const seen = new Set(given.merged?.map((rect) => JSON.stringify(rect)));
  return file?.merged.filter((rect) => !seen.has(JSON.stringify(rect))) ?? [];
}

interface Changed<Run> {
  readonly first: number;
  readonly last: number;
  readonly hidden: boolean;
  /** The file's run that it is, or is cut from. */
  readonly run: Run | undefined;
  /** The new size; null is the sheet's default; undefined leaves it. */
  readonly pixels: number | null | undefined;
}

/** The file's runs, with the columns or rows cut out that have changed; undefined when none has. */
function changedSizes<Run extends ColumnRun | RowRun>(
  runs: readonly Run[],
  [given, now]: readonly [SheetLook, SheetLook],
  sizes: "columnWidths" | "rowHeights",
  hidden: "hiddenColumns" | "hiddenRows",
): Changed<Run>[] | undefined {
  const hiddenBefore = new Set(given[hidden]);
  const hiddenNow = new Set(now[hidden]);
  const named = [given, now].flatMap((look) => [...Object.keys(look[sizes] ?? {}), ...(look[hidden] ?? [])]);
  const changed = [...new Set(named.map(Number))]
    .filter((at) => given[sizes]?.[at] !== now[sizes]?.[at] || hiddenBefore.has(at) !== hiddenNow.has(at))
    .sort((a, b) => a - b);
  if (changed.length === 0) return undefined;
  const kept = runs.flatMap((run) => {
    const inside = changed.filter((at) => at >= run.first && at <= run.last);
    return [...inside, run.last + 1].flatMap((next, index) => {
      const first = index === 0 ? run.first : (inside[index - 1] as number) + 1;
      return first < next ? [{ first, last: next - 1, hidden: run.hidden, run, pixels: undefined }] : [];
    });
  });
  const single = changed.map((at): Changed<Run> => {
    const pixels = now[sizes]?.[at];
    return {
      first: at,
      last: at,
      hidden: hiddenNow.has(at),
      run: runs.find(({ first, last }) => at >= first && at <= last),
      pixels: pixels === given[sizes]?.[at] ? undefined : (pixels ?? null),
    };
  });
  return [...kept, ...single].sort((a, b) => a.first - b.first);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const sortedRects = (rects: SheetLook["merged"]): readonly number[][] =>
  (rects ?? [])
    .map(({ row, column, rows, columns }) => [row, column, rows, columns])
    .sort((a, b) => (a[0] as number) - (b[0] as number) || (a[1] as number) - (b[1] as number));
