import { isError, isErrorCode } from "../xlsx/ground/cell-values";
import type { CellValue, Rect } from "../xlsx/ground/cells";
import type { CellContents, SheetContents, WorkbookContents } from "../xlsx/ground/contents";
import { excelColumns, excelRows } from "../xlsx/ground/limits";
import type { BuiltFunctions } from "../workbench/xlsx/built-functions";
import { followsClock } from "../workbench/xlsx/stored-results";
import { addinCaller } from "./addin-caller";
import { type PlainArgument, type PlainCall, PlainCalls } from "./plain-call";
import { overlap, References, type SheetArea } from "./references";

/** What a formula gives, in the cells that its kind lets it fill. */
export type Values = readonly (readonly CellValue[])[];

/** A cell of the add-in's whose formula is one plain call. */
interface PlainCell {
  readonly cell: CellContents;
  readonly sheet: string;
  readonly call: PlainCall;
  values?: Values;
  isOpen?: true;
}

/** Something in the workbook that only the engine can answer for. */
class NotPlain extends Error {}

/** As many looks at cells as are made before the engine is asked instead. */
const mostLooks = 30_000_000;
/** How far cells may read each other in a chain that is not in the file's order. */
const deepest = 400;

/**
 * The answers of the add-in's cells where each of them is one call of its functions with cells, words and numbers: they
 * are had by the functions alone, and the grid's engine, most of the command's time, is not even loaded. Undefined where
 * anything else is asked for: Excel's functions in or around a call, names, cells that Excel would calculate anew because
 * a call has, arrays of the old kind, spills that meet something.
 *
 * @returns by the file's cell, what it gives
 */
export function plainResults(
  contents: WorkbookContents,
  functions: BuiltFunctions,
): ReadonlyMap<CellContents, Values> | undefined {
  try {
    const workbook = new PlainWorkbook(contents, functions);
    return workbook.results();
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

const placeOf = (row: number, column: number): number => row * excelColumns + column;

class PlainWorkbook {
  private readonly sheets = new Map<string, SheetContents>();
  private readonly cells = new Map<string, Map<number, CellContents>>();
  private readonly plain = new Map<CellContents, PlainCell>();
  /** Cells that a call fills beside its own, by sheet and place: as the file has it, and as it is now. */
  private readonly filled = new Map<string, Map<number, PlainCell>>();
  private readonly ranges = new Map<string, { readonly area: SheetArea; values?: CellValue[][] }>();
  private readonly steady = new Map<CellContents, boolean>();
  private readonly references: References;
  private readonly resized: SheetArea[] = [];
  private looks = 0;
  private depth = 0;

  constructor(
    { sheets, names }: WorkbookContents,
    private readonly functions: BuiltFunctions,
  ) {
    this.references = new References({ sheets, names });
    const calls = new PlainCalls({ sheets }, new Set(functions.names));
    const isOurs = addinCaller({ names });
    for (const contents of sheets) {
      const sheet = contents.name.toLowerCase();
      if (this.sheets.has(sheet)) throw new NotPlain();
      this.sheets.set(sheet, contents);
      this.cells.set(sheet, new Map(contents.cells.map((cell) => [placeOf(cell.row, cell.column), cell])));
      this.filled.set(sheet, new Map());
      for (const cell of contents.cells) this.take(cell, sheet, calls, isOurs);
    }
    this.reserve();
  }

  results(): ReadonlyMap<CellContents, Values> {
    const found = new Map<CellContents, Values>();
    for (const [cell, plain] of this.plain) found.set(cell, this.valuesOf(plain));
    // What has been read before a call let go of cells, or filled more, is not what stands there.
    for (const area of this.resized)
      for (const { area: read } of this.ranges.values()) if (overlap(area, read)) throw new NotPlain();
    if (this.resized.length > 0 && this.steady.size > 0) throw new NotPlain();
    return found;
  }

  private take(
    cell: CellContents,
    sheet: string,
    calls: PlainCalls,
    isOurs: (formula: string) => boolean,
  ): void {
    const { formula, spilled, array } = cell;
    if (formula === undefined || spilled || !isOurs(formula)) return;
    const call = calls.read(formula, sheet, cell.row);
    if (!call || (array && !array.dynamic)) throw new NotPlain();
    this.plain.set(cell, { cell, sheet, call });
  }

  /** The cells that dynamic arrays have filled: what reads them has to wait. */
  private reserve(): void {
    let free = [...this.cells.values()].reduce((sum, { size }) => sum + size, 0);
    for (const plain of this.plain.values()) {
      const { array } = plain.cell;
      if (!array) continue;
      free -= array.rect.rows * array.rect.columns;
      if (free < 0) throw new NotPlain();
      for (const place of placesIn(array.rect)) this.filled.get(plain.sheet)?.set(place, plain);
    }
  }

  private valuesOf(plain: PlainCell): Values {
    if (plain.values) return plain.values;
    if (plain.isOpen || ++this.depth > deepest) throw new NotPlain();
    plain.isOpen = true;
    const { name, args } = plain.call;
    const answer = this.functions.lookup({ name, args: args.map((arg) => this.given(arg)) }).answer;
    const rows = Array.isArray(answer) ? (answer as CellValue[][]) : [[answer as CellValue]];
    const values = (plain.cell.array ? rows : [[rows[0]?.[0] ?? null]]).map((row) => row.map(shown));
    this.depth--;
    plain.values = values;
    if (plain.cell.array) this.spill(plain, values);
    return values;
  }

  private given(argument: PlainArgument): CellValue | CellValue[][] | undefined {
    if (typeof argument !== "object") return argument;
    const { sheet, rect } = argument;
    const key = `${sheet}!${rect.row},${rect.column},${rect.rows},${rect.columns}`;
    const range = this.ranges.get(key) ?? { area: argument };
    this.ranges.set(key, range);
    return (range.values ??= this.read(argument));
  }

  private read({ sheet, rect }: SheetArea): CellValue[][] {
    this.look(rect.rows * rect.columns);
    return Array.from({ length: rect.rows }, (_, down) =>
      Array.from({ length: rect.columns }, (__, right) =>
        this.value(sheet, rect.row + down, rect.column + right),
      ),
    );
  }

  private value(sheet: string, row: number, column: number): CellValue {
    const place = placeOf(row, column);
    const cell = this.cells.get(sheet)?.get(place);
    const filling = this.filled.get(sheet)?.get(place) ?? (cell && this.plain.get(cell));
    if (filling) {
      const { cell: own } = filling;
      return bare(this.valuesOf(filling)[row - own.row]?.[column - own.column] ?? null);
    }
    if (!cell) return null;
    if (cell.spilled || (cell.formula !== undefined && !this.isSteady(cell, sheet))) throw new NotPlain();
    const { value } = cell;
    // A text that reads like an error is one to the engine and none to Excel.
    if (typeof value === "string" && isErrorCode(value)) throw new NotPlain();
    return bare(value);
  }

  /** Whether what the file has stored for a formula of Excel's own stands: it reads no call, and does not follow the clock. */
  private isSteady(cell: CellContents, sheet: string): boolean {
    const known = this.steady.get(cell);
    if (known !== undefined) return known;
    // Until it is known: a cell that reads itself does not stand.
    this.steady.set(cell, false);
    const { formula = "", value, row } = cell;
    const reads = this.references.in(formula, sheet, row);
    if (value === null || reads === "anything" || followsClock(formula)) return false;
    if (++this.depth > deepest) throw new NotPlain();
    const isSteady = reads.every((area) => area.isRough !== true && this.areSteady(area));
    this.depth--;
    this.steady.set(cell, isSteady);
    return isSteady;
  }

  private areSteady({ sheet, rect }: SheetArea): boolean {
    const cells = this.cells.get(sheet);
    const filled = this.filled.get(sheet);
    const isSteady = (place: number): boolean => {
      const cell = cells?.get(place);
      if (filled?.has(place) || cell?.spilled || (cell && this.plain.has(cell))) return false;
      return cell?.formula === undefined || this.isSteady(cell, sheet);
    };
    if (rect.rows * rect.columns > mostPlaces) throw new NotPlain();
    this.look(rect.rows * rect.columns);
    return placesIn(rect).every(isSteady);
  }

  /** What a dynamic array fills has to be free; Excel and the engine refuse the rest, and say so in words of their own. */
  private spill(plain: PlainCell, values: Values): void {
    const { row, column, array } = plain.cell;
    const rect = { row, column, rows: values.length, columns: values[0]?.length ?? 1 };
    const { sheet } = plain;
    const filled = this.filled.get(sheet) as Map<number, PlainCell>;
    if (row + rect.rows > excelRows || column + rect.columns > excelColumns) throw new NotPlain();
    const area = { sheet, rect };
    const { merged = [], tables = [] } = this.sheets.get(sheet) ?? {};
    const isOver = (other: Rect): boolean => overlap(area, { sheet, rect: other });
    if (rect.rows * rect.columns > 1 && (merged.some(isOver) || tables.some((table) => isOver(table.rect))))
      throw new NotPlain();
    const before = array?.rect ?? rect;
    for (const place of placesIn(rect)) {
      const other = filled.get(place);
      const cell = this.cells.get(sheet)?.get(place);
      const isFree = cell === undefined || cell === plain.cell || (other === plain && cell.spilled);
      if ((other && other !== plain) || !(isFree || (cell.value === null && cell.formula === undefined)))
        throw new NotPlain();
      filled.set(place, plain);
    }
    if (before.rows !== rect.rows || before.columns !== rect.columns)
      this.resized.push({ sheet, rect: before }, area);
  }

  private look(cells: number): void {
    this.looks += cells;
    if (this.looks > mostLooks) throw new NotPlain();
  }
}

const mostPlaces = 200_000;

const placesIn = ({ row, column, rows, columns }: Rect): number[] =>
  Array.from({ length: rows * columns }, (_, index) =>
    placeOf(row + Math.floor(index / columns), column + (index % columns)),
  );

/** As a cell shows it: what is no number of Excel's is an error. */
function shown(value: CellValue): CellValue {
  if (typeof value === "number" && !Number.isFinite(value)) return { error: "#NUM!" };
  if (typeof value === "string" && isErrorCode(value)) throw new NotPlain();
  return value ?? 0;
}

/** As it is read: an error leaves its sentence behind, and a text without a sign is nothing, as the engine has it. */
const bare = (value: CellValue): CellValue =>
  isError(value) ? { error: value.error } : value === "" ? null : value;
