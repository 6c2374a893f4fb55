import { isError, isErrorCode } from "../xlsx/ground/cell-values";
import type { CellValue, Rect } from "../xlsx/ground/cells";
import type { CellContents, SheetContents, WorkbookContents } from "../xlsx/ground/contents";
import { excelColumns, excelRows } from "../xlsx/ground/limits";
import type { BuiltFunctions } from "../workbench/xlsx/built-functions";
import { followsClock } from "../workbench/xlsx/stored-results";
import { addinCaller } from "./addin-caller";
import type { Expression } from "./expression";
import { NotPlain } from "./not-plain";
import { bare, PlainEvaluation, type Range } from "./plain-evaluation";
import { PlainExpressions } from "./read-expression";
import { overlap, References, type SheetArea } from "./references";

/** What a formula gives, in the cells that its kind lets it fill. */
export type Values = readonly (readonly CellValue[])[];

/** A cell that is worked out here. */
interface PlainCell {
  readonly cell: CellContents;
  readonly sheet: string;
  readonly formula: Expression;
  values?: Values;
  isOpen?: true;
}

/** As many looks at cells as are made before the engine is asked instead. */
const mostLooks = 30_000_000;
/** How far cells may read each other in a chain that is not in the file's order. */
const deepest = 100;

/**
 * The answers of the add-in's cells where each of them calls its functions with cells, words and numbers, and has of Excel's own operators
 * and functions only those few whose answer is beyond doubt: they are had by the functions alone, and the grid's engine, most of the
 * command's time, is not even loaded. Undefined where anything else is asked for: other functions of Excel's in or around a call, or between
 * two, names, arrays of the old kind, spills that meet something.
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
    // A formula within formulas within a long chain may still be more than a program's own stack holds.
    if (error instanceof NotPlain || error instanceof RangeError) return undefined;
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
  /** Formulas of Excel's own that lie between two calls, as far as they have been asked for. */
  private readonly between = new Map<CellContents, PlainCell>();
  private readonly ranges = new Map<string, Range>();
  private readonly steady = new Map<CellContents, boolean>();
  private readonly references: References;
  private readonly expressions: PlainExpressions;
  private readonly resized: SheetArea[] = [];
  private readonly evaluation: PlainEvaluation;
  private looks = 0;
  private depth = 0;

  constructor({ sheets, names }: WorkbookContents, functions: BuiltFunctions) {
    this.references = new References({ sheets, names });
    this.expressions = new PlainExpressions({ sheets }, new Set(functions.names));
    this.evaluation = new PlainEvaluation(functions, (area) => this.range(area));
    const isOurs = addinCaller({ names });
    for (const contents of sheets) {
      const sheet = contents.name.toLowerCase();
      if (this.sheets.has(sheet)) throw new NotPlain();
      this.sheets.set(sheet, contents);
      this.cells.set(sheet, new Map(contents.cells.map((cell) => [placeOf(cell.row, cell.column), cell])));
      this.filled.set(sheet, new Map());
      for (const cell of contents.cells) this.take(cell, sheet, isOurs);
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

  private take(cell: CellContents, sheet: string, isOurs: (formula: string) => boolean): void {
    if (cell.formula === undefined || cell.spilled || !isOurs(cell.formula)) return;
    if (cell.array && !cell.array.dynamic) throw new NotPlain();
    this.plain.set(cell, this.plainCell(cell, sheet));
  }

  private plainCell(cell: CellContents, sheet: string): PlainCell {
    const formula = this.expressions.read(cell.formula ?? "", sheet, cell.row);
    if (!formula) throw new NotPlain();
    return { cell, sheet, formula };
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
    const answer = this.once(plain, () => this.evaluation.value(plain.formula));
    const rows = Array.isArray(answer) ? (answer as Values) : [[answer as CellValue]];
    const values = (plain.cell.array ? rows : [[rows[0]?.[0] ?? null]]).map((row) => row.map(shown));
    plain.values = values;
    if (plain.cell.array) this.spill(plain, values);
    return values;
  }

  /** A cell that reads itself is for the engine, and so is a chain that is longer than a program's own stack. */
  private once<Answer>(plain: PlainCell, work: () => Answer): Answer {
    if (plain.isOpen || ++this.depth > deepest) throw new NotPlain();
    plain.isOpen = true;
    const answer = work();
    this.depth--;
    return answer;
  }

  private range(area: SheetArea): Range {
    const { sheet, rect } = area;
    const key = `${sheet}!${rect.row},${rect.column},${rect.rows},${rect.columns}`;
    const known = this.ranges.get(key);
    if (known) return known;
    const cells = this.read(area);
    const isBare = cells.every((row) => row.every((cell) => bare(cell) === cell));
    const range = { area, cells, given: isBare ? cells : cells.map((row) => row.map(bare)) };
    this.ranges.set(key, range);
    return range;
  }

  private read({ sheet, rect }: SheetArea): CellValue[][] {
    this.look(rect.rows * rect.columns);
    return Array.from({ length: rect.rows }, (_, down) =>
      Array.from({ length: rect.columns }, (__, right) =>
        this.cell(sheet, rect.row + down, rect.column + right),
      ),
    );
  }

  private cell(sheet: string, row: number, column: number): CellValue {
    const place = placeOf(row, column);
    const cell = this.cells.get(sheet)?.get(place);
    const filling = this.filled.get(sheet)?.get(place) ?? (cell && this.plain.get(cell));
    if (filling) {
      const { cell: own } = filling;
      return withoutSentence(this.valuesOf(filling)[row - own.row]?.[column - own.column] ?? null);
    }
    if (!cell) return null;
    if (cell.spilled) throw new NotPlain();
    if (cell.formula !== undefined && !this.isSteady(cell, sheet)) return this.calculatedAnew(cell, sheet);
    const { value } = cell;
    // A text that reads like an error is one to the engine and none to Excel.
    if (typeof value === "string" && isErrorCode(value)) throw new NotPlain();
    return withoutSentence(value);
  }

  /** What one of Excel's own formulas gives now that calls have been calculated which it reads. */
  private calculatedAnew(cell: CellContents, sheet: string): CellValue {
    if (cell.array) throw new NotPlain();
    const plain = this.between.get(cell) ?? this.plainCell(cell, sheet);
    this.between.set(cell, plain);
    plain.values ??= [[this.once(plain, () => shown(this.evaluation.single(plain.formula)))]];
    return withoutSentence(plain.values[0]?.[0] ?? null);
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

/** As a cell shows it. */
function shown(value: CellValue): CellValue {
  if (typeof value === "string" && isErrorCode(value)) throw new NotPlain();
  return value ?? 0;
}

/** An error leaves its sentence behind when it is read. */
const withoutSentence = (value: CellValue): CellValue => (isError(value) ? { error: value.error } : value);
