import { textOf, type Cell } from "../../../cells/ground/cell";
import type { CopySummary } from "../../../cells/share/copy-summary";
import { isOurFormula, markInTexts } from "../../../cells/share/exposure";
import { staysNative, type CopiedSources } from "../../../cells/share/native-formula";
import type {
  CellContents,
  CellStyle,
  CellValue,
  ColumnRun,
  ConditionalFormat,
  ErrorCode,
  Note,
  RowRun,
  SheetToSave,
  TableContents,
} from "../../../xlsx";
import { canWriteChart } from "../../../xlsx/charts/chart-kinds";
import { isErrorCode } from "../../../xlsx/ground/cell-values";
import { limitsOf } from "./conditional-steps";
import type { SheetToCopy, TableToCopy } from "./sheet-to-copy";

export interface CopiedSheets {
  readonly sheets: readonly SheetToSave[];
  readonly summary: CopySummary;
}

interface CopyOptions {
  /** The workbook counts its days from 1904; a file of ours counts them from 1900. */
  readonly countsFrom1904: boolean;
  /** What the add-in's formulas were, as a note on their cells. */
  readonly formulasAsNotes: boolean;
}

interface Counts {
  ours: number;
  fixed: number;
  native: number;
  errors: number;
}

/** Days from the first one of the older date system to that of the newer. */
const daysBetweenSystems = 1462;
/** What Excel adds to the characters of a width in a file, and the pixels that a character of its usual letters takes. */
const pixelsPerCharacter = 7;
const pixelsPerPoint = 4 / 3;

/**
 * The chosen sheets as a file has them: values, native formulas whose sources all come along, looks, tables, charts. What
 * is hidden is left out, and a formula that would see that it is gone becomes a value.
 */
export function copyContents(sheets: readonly SheetToCopy[], options: CopyOptions): CopiedSheets {
  const counts: Counts = { ours: 0, fixed: 0, native: 0, errors: 0 };
  const whole = sheets.filter(({ hiddenRows, hiddenColumns }) => hiddenRows.size + hiddenColumns.size === 0);
  const sources: CopiedSources = {
    sheets: new Set(whole.map(({ name }) => name.toLowerCase())),
    tables: new Set(whole.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()))),
  };
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const copied = sheets.map((sheet) => copiedSheet(sheet, sources, names, options, counts));
  const charts = (list: readonly { readonly charts?: SheetToSave["charts"] }[]): number =>
    list.reduce((sum, one) => sum + (one.charts?.length ?? 0), 0);
  return {
    sheets: copied,
    summary: {
      ...counts,
      chartsLeft: charts(sheets) - charts(copied),
      tablesLeft: 0,
      missing: [...new Set(sheets.flatMap(({ missing }) => missing))],
      conditional: sheets.flatMap(({ name, conditionalFormats: { rules, others } }, at) => {
        const count = others + rules.length - (copied[at]?.conditionalFormats?.length ?? 0);
        return count > 0 ? [{ sheet: name, count }] : [];
      }),
      emptied: sheets.filter((sheet) => !whole.includes(sheet)).map(({ name }) => name),
    },
  };
}

function copiedSheet(
  sheet: SheetToCopy,
  sources: CopiedSources,
  names: ReadonlySet<string>,
  options: CopyOptions,
  counts: Counts,
): SheetToSave {
  const isWhole = sources.sheets.has(sheet.name.toLowerCase());
  const cells = cellsOf(sheet, isWhole ? sources : undefined, options, counts);
  const notes = options.formulasAsNotes ? notesOf(sheet) : [];
  return {
    name: sheet.name,
    cells,
    columns: columnsOf(sheet),
    rows: rowsOf(sheet),
    merged: sheet.merged,
    conditionalFormats:
      isWhole && !options.countsFrom1904
        ? sheet.conditionalFormats.rules.filter((one) => canStay(one, sheet, sources))
        : [],
    tables: sheet.tables.map((table) => tableOf(table, sheet)),
    charts: sheet.charts.filter(
      ({ type, series }) =>
        canWriteChart(type) &&
        series.every(({ values, categories }) =>
          [values, categories].every((one) => one === undefined || names.has(one.sheet.toLowerCase())),
        ),
    ),
    ...(notes.length > 0 && { notes }),
    ...(sheet.frame.frozen && { frozen: sheet.frame.frozen }),
    ...(sheet.frame.showGridLines !== undefined && { showGridLines: sheet.frame.showGridLines }),
    ...(sheet.frame.tabColor !== undefined && { tabColor: sheet.frame.tabColor }),
    ...(sheet.frame.page && { page: sheet.frame.page }),
  };
}

/**
 * A rule comes along where all that its formulas look at does, and where it says nothing that the cells do not: a name that a
 * rule looks for, and that no cell has, is nobody's to find.
 */
const canStay = ({ rules }: ConditionalFormat, { values }: SheetToCopy, sources: CopiedSources): boolean =>
  rules.every((rule) =>
    [...rule.formulas, ...limitsOf(rule)].every(
      (formula) =>
        staysNative(`=${formula}`, sources) &&
        !longNumber.test(formula) &&
        [...formula.matchAll(/"((?:[^"]|"")*)"/gu)].every(([, text = ""]) => isShown(text, values)),
    ),
  );

/** As long as the number of a person. */
const longNumber = /\d{10}/u;

function isShown(quoted: string, values: SheetToCopy["values"]): boolean {
  const text = quoted.replaceAll('""', '"').toLowerCase();
  return values.some((row) => row.some((cell) => textOf(cell).toLowerCase().includes(text)));
}

/** Two words with capitals: what a formula looks for may be somebody's name. */
const nameLike = /"\p{Lu}[\p{L}.]+(?:[ -]\p{Lu}[\p{L}.]+)+"/u;

/** Whoever gets the copy can read a formula's own texts and numbers: those that may be a person's do not come along. */
const namesPersons = (formula: string): boolean =>
  longNumber.test(formula) || markInTexts(formula) !== undefined || nameLike.test(formula);

const isHidden = (
  { hiddenRows, hiddenColumns }: Pick<SheetToCopy, "hiddenRows" | "hiddenColumns">,
  row: number,
  column: number,
): boolean => hiddenRows.has(row) || hiddenColumns.has(column);

/** @param sources nothing where no formula of the sheet may stay */
function cellsOf(
  sheet: SheetToCopy,
  sources: CopiedSources | undefined,
  options: CopyOptions,
  counts: Counts,
): CellContents[] {
  const { area, values, formulas, types, numberFormats, looks } = sheet;
  const isHeading = headingsOf(sheet.tables);
  const cells: CellContents[] = [];
  for (let down = 0; down < area.rows; down++)
    for (let across = 0; across < area.columns; across++) {
      const [row, column] = [area.row + down, area.column + across];
      const look = { ...(isHeading(row, column) && headingLook), ...looks?.[down]?.[across] };
      const style = styleOf(look, numberFormats[down]?.[across]);
      const place = { row, column, ...(style && { style }) };
      if (isHidden(sheet, row, column)) continue;
      const value = valueOf(values[down]?.[across], types[down]?.[across], style, options);
      const formula = written(formulas[down]?.[across], values[down]?.[across]);
      const stays =
        formula !== undefined &&
        sources !== undefined &&
        staysNative(formula, sources) &&
        !namesPersons(formula);
      if (formula !== undefined) counts[stays ? "native" : isOurFormula(formula) ? "ours" : "fixed"]++;
      if (typeof value === "object" && value !== null) counts.errors++;
      if (value !== null || style) cells.push({ ...place, value, ...(stays && { formula }) });
    }
  return cells;
}

/** A table's style is drawn by Excel alone: for other programs its headings are set apart by themselves. */
const headingLook: CellStyle = {
  bold: true,
  borders: { top: null, right: null, bottom: { style: "thin", color: null }, left: null },
};

const headingsOf =
  (tables: readonly TableToCopy[]) =>
  (row: number, column: number): boolean =>
    tables.some(
      ({ area, showHeaders }) =>
        showHeaders && row === area.row && column >= area.column && column < area.column + area.columns,
    );

/** A text that begins with "=" is told from a formula by its value, which is the same. */
const written = (formula: Cell, value: Cell): string | undefined =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : undefined;

function valueOf(
  value: Cell,
  type: string | undefined,
  style: CellStyle | undefined,
  { countsFrom1904 }: CopyOptions,
): CellValue {
  if (type === "Empty" || value === "" || value === null || value === undefined) return null;
  if (type === "Error") return { error: errorOf(String(value)) };
  if (typeof value === "number")
    return countsFrom1904 && isDate(style?.numberFormat) ? value + daysBetweenSystems : value;
  return typeof value === "boolean" || typeof value === "string" ? value : textOf(value);
}

/** Those that files have no word for are the most general one. */
const errorOf = (shown: string): ErrorCode => (isErrorCode(shown) ? shown : "#VALUE!");

/** A day or a month in the code, outside of texts and colours. */
const isDate = (code: string | undefined): boolean =>
  code !== undefined && /[dy]|m{3}/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ""));

function styleOf(look: CellStyle | undefined, numberFormat: string | undefined): CellStyle | undefined {
  const isOwn = numberFormat !== undefined && numberFormat !== "" && numberFormat !== "General";
  const style = { ...look, ...(isOwn && { numberFormat }) };
  return Object.keys(style).length > 0 ? style : undefined;
}

function columnsOf({ widths = [], hiddenColumns }: SheetToCopy): ColumnRun[] {
  const known = widths.map(
    (points, column): ColumnRun => ({
      first: column,
      last: column,
      width: points > 0 ? Math.max(1, (points * pixelsPerPoint) / pixelsPerCharacter) : null,
      hidden: hiddenColumns.has(column),
    }),
  );
  const further = [...hiddenColumns].filter((column) => column >= widths.length);
  return [...known, ...further.map((column) => ({ first: column, last: column, width: null, hidden: true }))];
}

/** A row as high as any other is left to whichever program opens the file. */
function rowsOf({ heights = [], hiddenRows }: SheetToCopy): RowRun[] {
  const usual = 15;
  const rows = new Map<number, RowRun>();
  heights.forEach((height, row) => {
    if (Math.abs(height - usual) > 1 && height > 0)
      rows.set(row, { first: row, last: row, height, hidden: false });
  });
  for (const row of hiddenRows) rows.set(row, { first: row, last: row, height: null, hidden: true });
  return [...rows.values()].sort((one, other) => one.first - other.first);
}

function tableOf(
  { name, area, showHeaders, showTotals, showFilter, style, bandedRows }: TableToCopy,
  sheet: SheetToCopy,
): TableContents {
  const headings = sheet.values[area.row - sheet.area.row] ?? [];
  return {
    name,
    rect: area,
    showHeaders,
    showTotals,
    showFilter,
    columns: Array.from({ length: area.columns }, (_, index) => ({
      name: showHeaders
        ? String(headings[area.column - sheet.area.column + index] ?? "")
        : `Kolumn${index + 1}`,
    })),
    style,
    bandedRows,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
  };
}

/** Without an author: a note of ours names nobody. */
function notesOf(sheet: SheetToCopy): Note[] {
  const { area, values, formulas } = sheet;
  return formulas.flatMap((line, down) =>
    line.flatMap((cell, across): Note[] => {
      const formula = written(cell, values[down]?.[across]);
      const [row, column] = [area.row + down, area.column + across];
      return formula !== undefined && isOurFormula(formula) && !isHidden(sheet, row, column)
        ? [{ row, column, author: "", text: formula }]
        : [];
    }),
  );
}
