import { parseAddress, splitSheetName } from "../../src/workbench/ground/address";
import { boundingRect, intersection } from "../../src/workbench/ground/rect";
import type {
  Book,
  BookEvent,
  BookSelection,
  BookSheet,
  BookTable,
  CellInput,
  CellValue,
  CustomFunctionCall,
  CustomFunctionSource,
  Rect,
  Visibility,
} from "../../src/workbench/host/book";
import { asInput, fromInput, isFormula } from "../../src/workbench/host/literal-text";
import { serialOfDay } from "../../src/workbench/host/model/date-system";
import { tableReference } from "../../src/workbench/host/model/tables/table-reference";

export interface MemoryBookOptions {
  readonly functions?: CustomFunctionSource;
  /** Names of the sheets to begin with; default one, `Blad1`. */
  readonly sheets?: readonly string[];
  /** For formulas that are neither a reference nor one custom function; default `#NAME?`. */
  readonly evaluate?: (formula: string) => CellValue;
}

/**
 * A workbook in memory for tests of what talks to Excel. It keeps values and has no formula engine: it calculates a
 * formula that is a reference (`=B2`) or exactly one custom function over numbers, texts, ranges and tables
 * (`=FC.KLASS(tblCentraler[#All],"FFFF")`), with spilling and `#BUSY!` as in Excel. Everything else is `#NAME?`.
 */
export class MemoryBook implements Book {
  private readonly memorySheets: MemorySheet[] = [];
  private bookTables: BookTable[] = [];
  private active: string;
  private selected: BookSelection;
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private nextId = 1;
  private isStale = false;
  private isBusy = false;
  private isManual = false;
  private dateSystem: 1900 | 1904 = 1900;
  private readonly functions: CustomFunctionSource | undefined;

  constructor(private readonly options: MemoryBookOptions = {}) {
    this.functions = options.functions;
    for (const name of options.sheets ?? ["Blad1"]) this.memorySheets.push(this.newSheet(name));
    this.active = this.memorySheets[0]?.id ?? "";
    this.selected = { sheetId: this.active, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
    this.functions?.onAnswers(() => this.stale());
  }

  sheets(): readonly BookSheet[] {
    return this.memorySheets;
  }

  addSheet(name: string): BookSheet {
    const sheet = this.newSheet(name);
    this.memorySheets.push(sheet);
    this.emit({ kind: "sheets" });
    return sheet;
  }

  deleteSheet(id: string): void {
    const index = this.memorySheets.findIndex((sheet) => sheet.id === id);
    this.memorySheets.splice(index, 1);
    const hadTables = this.bookTables.some((table) => table.sheetId === id);
    this.bookTables = this.bookTables.filter((table) => table.sheetId !== id);
    if (this.active === id) {
      this.active = this.memorySheets.find((sheet) => sheet.visibility === "Visible")?.id ?? "";
    }
    if (this.selected.sheetId === id) this.selected = { ...this.selected, sheetId: this.active };
    this.emit({ kind: "sheets" });
    if (hadTables) this.emit({ kind: "tables" });
  }

  /** Formulas follow the sheets that they name, as they do in Excel. */
  renameSheet(id: string, name: string): void {
    const before = this.sheet(id).name;
    this.sheet(id).name = name;
    for (const sheet of this.memorySheets) sheet.renameInFormulas(before, name);
    this.emit({ kind: "sheets" });
  }

  /** As a filter does; no rows show all of them again. */
  hideRows(id: string, ...rows: number[]): void {
    const { hiddenRows } = this.sheet(id);
    hiddenRows.clear();
    for (const row of rows) hiddenRows.add(row);
  }

  /** The cells become one, which shows what its first holds. */
  merge(id: string, rect: Rect): void {
    this.sheet(id).merged.push(rect);
  }

  setVisibility(id: string, visibility: Visibility): void {
    this.sheet(id).visibility = visibility;
    if (visibility !== "Visible" && this.active === id) {
      this.active = this.memorySheets.find((sheet) => sheet.visibility === "Visible")?.id ?? id;
    }
    this.emit({ kind: "sheets" });
  }

  activeSheetId(): string {
    return this.active;
  }

  activate(id: string): void {
    if (this.active === id) return;
    this.active = id;
    this.selected = { sheetId: id, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
    this.emit({ kind: "selection", selection: this.selected });
  }

  selection(): BookSelection {
    return this.selected;
  }

  select(selection: BookSelection): void {
    this.selected = selection;
    this.emit({ kind: "selection", selection });
  }

  tables(): readonly BookTable[] {
    return this.bookTables;
  }

  addTable(table: Omit<BookTable, "id">): BookTable {
    const added = { ...table, id: `table-${this.nextId++}` };
    this.bookTables = [...this.bookTables, added];
    this.stale();
    this.emit({ kind: "tables" });
    return added;
  }

  changeTable(id: string, change: Partial<Pick<BookTable, "name" | "rect" | "showTotals">>): void {
    this.bookTables = this.bookTables.map((table) => (table.id === id ? { ...table, ...change } : table));
    this.stale();
    this.emit({ kind: "tables" });
  }

  deleteTable(id: string): void {
    this.bookTables = this.bookTables.filter((table) => table.id !== id);
    this.stale();
    this.emit({ kind: "tables" });
  }

  async settled(): Promise<void> {
    this.calculateIfStale();
    while (this.isBusy || this.isStale) {
      await new Promise<void>((resolve) => {
        const stop = this.on(({ kind }) => {
          if (kind !== "calculated") return;
          stop();
          resolve();
        });
      });
    }
  }

  calculated(): Promise<void> {
    this.calculateIfStale();
    return Promise.resolve();
  }

  setCalculation(mode: "automatic" | "manual"): void {
    this.isManual = mode === "manual";
    if (!this.isManual) this.stale();
  }

  calculate(): void {
    this.isStale = true;
    this.calculateAll();
  }

  setDateSystem(system: 1900 | 1904): void {
    this.dateSystem = system;
  }

  on(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What a person types: a cell's address on a sheet, by name or the active one, and the value or formula. */
  type(reference: string, input: CellInput): void {
    const { sheet: name, address } = splitSheetName(reference);
    const sheet = this.memorySheets.find((candidate) =>
      name === undefined ? candidate.id === this.active : candidate.name === name,
    );
    const rect = parseAddress(address);
    if (!sheet || !rect) throw new Error(`No such cell: ${reference}`);
    sheet.put(rect, [[input]], "user");
  }

  /** What a cell shows. */
  value(reference: string): CellValue | undefined {
    const area = this.area(reference, this.active);
    return area && this.sheet(area.sheetId).values(area.rect)[0]?.[0];
  }

  /** Called by the sheets. */
  changed(sheetId: string, rect: Rect, source: "user" | "addin"): void {
    this.stale();
    this.emit({ kind: "changed", sheetId, rect, source });
  }

  /** Called by the sheets before they are read. */
  calculateIfStale(): void {
    if (this.isManual) this.calculateEntered();
    else this.calculateAll();
  }

  /** In manual mode: what has been entered, once, with what stands in the other cells. */
  private calculateEntered(): void {
    if (!this.isStale) return;
    this.isStale = false;
    const misses = new Map<string, CustomFunctionCall>();
    for (const sheet of this.memorySheets) {
      sheet.calculate((formula, cell) => this.result(formula, sheet.id, misses, cell), true);
    }
    this.emit({ kind: "calculated" });
    if (misses.size > 0) this.functions?.request([...misses.values()]);
  }

  private calculateAll(): void {
    if (!this.isStale) return;
    this.isStale = false;
    const misses = new Map<string, CustomFunctionCall>();
    // A formula may refer to one that comes after it: once more for as long as something still moves.
    for (let changed = true, passes = 0; changed && passes < 100; passes++) {
      misses.clear();
      changed = this.memorySheets
        .map((sheet) => sheet.calculate((formula, cell) => this.result(formula, sheet.id, misses, cell)))
        .some(Boolean);
    }
    this.isBusy = misses.size > 0;
    this.emit({ kind: "calculated" });
    if (misses.size > 0) this.functions?.request([...misses.values()]);
  }

  private stale(): void {
    if (this.isStale) return;
    this.isStale = true;
    queueMicrotask(() => this.calculateIfStale());
  }

  private result(
    formula: string,
    sheetId: string,
    misses: Map<string, CustomFunctionCall>,
    cell: Cell,
  ): CellValue | CellValue[][] {
    const text = formula.slice(1).trim();
    const day = /^DATE\((\d+),(\d+),(\d+)\)$/.exec(text);
    if (day) {
      const time = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]));
      return serialOfDay(time, this.dateSystem) ?? { error: "#NUM!" };
    }
    const call = /^([\p{L}_][\p{L}\p{N}_.]*)\((.*)\)$/su.exec(text);
    const name = call?.[1]?.toUpperCase();
    if (name === undefined || !this.functions?.names.includes(name)) {
      const area = call ? undefined : this.area(text, sheetId);
      if (area) return this.sheet(area.sheetId).shown(area.rect);
      return this.options.evaluate?.(formula) ?? { error: "#NAME?" };
    }
    const args = splitArguments(call?.[2] ?? "").map((argument) => this.argument(argument, sheetId));
    const asked = { name, args };
    const found = this.functions.lookup(asked);
    if (found) return found.answer;
    misses.set(JSON.stringify([name, args.map((argument) => argument ?? "omitted")]), asked);
    const { meanwhile } = this.functions;
    if (meanwhile === "zero") return 0;
    return meanwhile === "old value" && cell.value !== null ? cell.value : { error: "#BUSY!" };
  }

  private argument(text: string, sheetId: string): CellValue | CellValue[][] | undefined {
    if (text === "") return undefined;
    if (/^".*"$/s.test(text)) return text.slice(1, -1).replace(/""/g, '"');
    if (/^[+-]?[\d.]+$/.test(text)) return Number(text);
    if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
    const area = this.area(text, sheetId);
    return area ? this.sheet(area.sheetId).shown(area.rect) : { error: "#NAME?" };
  }

  private area(
    reference: string,
    sheetId: string,
  ): { readonly sheetId: string; readonly rect: Rect } | undefined {
    const { sheet: name, address } = splitSheetName(reference);
    const sheet = name === undefined ? this.sheet(sheetId) : this.memorySheets.find((s) => s.name === name);
    const rect = parseAddress(address);
    return sheet && rect ? { sheetId: sheet.id, rect } : tableReference(this, reference);
  }

  private sheet(id: string): MemorySheet {
    const sheet = this.memorySheets.find((candidate) => candidate.id === id);
    if (!sheet) throw new Error(`No such sheet: ${id}`);
    return sheet;
  }

  private newSheet(name: string): MemorySheet {
    return new MemorySheet(this, `sheet-${this.nextId++}`, name);
  }

  private emit(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}

interface Cell {
  /** It holds a formula that has not been calculated since it was entered, or whose function had no answer. */
  isEntered: boolean;
  input: CellInput;
  value: CellValue;
  format: string;
}

class MemorySheet implements BookSheet {
  visibility: Visibility = "Visible";
  /** As a filter hides them. */
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly merged: Rect[] = [];
  private readonly cells = new Map<string, Cell>();
  private spills = new Map<string, Rect>();
  private spilled = new Map<string, CellValue>();

  constructor(
    private readonly book: MemoryBook,
    readonly id: string,
    public name: string,
  ) {}

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row);
  }

  isColumnHidden(column: number): boolean {
    return this.hiddenColumns.has(column);
  }

  mergedRects(): readonly Rect[] {
    return this.merged;
  }

  merge(...rects: Rect[]): void {
    this.merged.push(...rects);
  }

  unmerge(...rects: Rect[]): void {
    for (const rect of rects) this.merged.splice(this.merged.indexOf(rect), 1);
  }

  values(rect: Rect): CellValue[][] {
    this.book.calculateIfStale();
    return this.shown(rect);
  }

  /** Without calculating first. */
  shown(rect: Rect): CellValue[][] {
    return matrix(rect, (key) => this.spilled.get(key) ?? this.cells.get(key)?.value ?? null);
  }

  inputs(rect: Rect): CellInput[][] {
    this.book.calculateIfStale();
    return matrix(rect, (key) => {
      const input = this.cells.get(key)?.input;
      if (input !== undefined && input !== null) return input;
      const value = this.spilled.get(key) ?? null;
      if (value !== null && typeof value === "object") return value.error;
      return typeof value === "string" ? asInput(value) : value;
    });
  }

  write(rect: Rect, inputs: (CellInput | undefined)[][]): void {
    this.put(rect, inputs, "addin");
  }

  put(rect: Rect, inputs: (CellInput | undefined)[][], source: "user" | "addin"): void {
    forEach(rect, (key, i, j) => {
      const input = inputs[i]?.[j];
      if (input === undefined) return;
      const entersFormula = isFormula(input);
      const cell = this.cell(key);
      cell.input = input;
      // What a formula showed before it was entered anew stays until it is calculated.
      if (!entersFormula) cell.value = fromInput(input);
      cell.isEntered = entersFormula;
    });
    this.book.changed(this.id, rect, source);
  }

  numberFormats(rect: Rect): string[][] {
    return matrix(rect, (key) => this.cells.get(key)?.format ?? "General");
  }

  setNumberFormats(rect: Rect, formats: (string | undefined)[][]): void {
    forEach(rect, (key, i, j) => {
      const format = formats[i]?.[j];
      if (format !== undefined) this.cell(key).format = format;
    });
  }

  formattedRect(): Rect | null {
    const formatted = [...this.cells].filter(([, cell]) => cell.format !== "General").map(([key]) => key);
    return formatted.reduce<Rect | null>(
      (all, key) => (all ? boundingRect(all, rectOf(key)) : rectOf(key)),
      null,
    );
  }

  usedRect(within?: Rect): Rect | null {
    this.book.calculateIfStale();
    let used: Rect | null = null;
    const keys = [...this.cells].filter(([, cell]) => cell.input !== null).map(([key]) => key);
    for (const key of [...keys, ...this.spilled.keys()]) {
      const rect = rectOf(key);
      if (within && !intersection(within, rect)) continue;
      used = used ? boundingRect(used, rect) : rect;
    }
    return used;
  }

  spillRect(row: number, column: number): Rect | null {
    this.book.calculateIfStale();
    return this.spills.get(`${row},${column}`) ?? null;
  }

  /** Calculates every formula once; true when a value has changed. */
  calculate(
    result: (formula: string, cell: Cell) => CellValue | CellValue[][],
    enteredOnly = false,
  ): boolean {
    const formulas = [...this.cells].filter(([, { input }]) => isFormula(input));
    if (formulas.length === 0 && this.spilled.size === 0) return false;
    const shown = (): string => JSON.stringify([...this.spilled, ...formulas.map(([, cell]) => cell.value)]);
    const before = shown();
    const spilled = new Map(enteredOnly ? this.spilled : []);
    const spills = new Map(enteredOnly ? this.spills : []);
    for (const [key, cell] of formulas) {
      if (enteredOnly && !cell.isEntered) continue;
      const answer = result(String(cell.input), cell);
      // A function's answer comes later, and belongs to what was entered.
      cell.isEntered =
        answer !== null && typeof answer === "object" && "error" in answer && answer.error === "#BUSY!";
      if (!Array.isArray(answer)) cell.value = answer;
      else this.spill(key, cell, answer, spilled, spills);
    }
    this.spilled = spilled;
    this.spills = spills;
    return before !== shown();
  }

  renameInFormulas(from: string, to: string): void {
    const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'!`;
    for (const cell of this.cells.values()) {
      if (typeof cell.input !== "string" || !cell.input.startsWith("=")) continue;
      cell.input = cell.input.replaceAll(quoted(from), quoted(to));
    }
  }

  private spill(
    key: string,
    cell: Cell,
    answer: CellValue[][],
    spilled: Map<string, CellValue>,
    spills: Map<string, Rect>,
  ): void {
    const rect = { ...rectOf(key), rows: answer.length, columns: answer[0]?.length ?? 0 };
    let blocked = false;
    forEach(rect, (target) => {
      if (target === key) return;
      const occupied = (this.cells.get(target)?.input ?? null) !== null;
      if (occupied || spilled.has(target)) blocked = true;
    });
    const tables = this.book.tables().filter((table) => table.sheetId === this.id);
    const single = rect.rows === 1 && rect.columns === 1;
    if (blocked || (!single && tables.some((table) => intersection(table.rect, rect)))) {
      cell.value = { error: "#SPILL!" };
      return;
    }
    forEach(rect, (target, i, j) => {
      const value = answer[i]?.[j] ?? null;
      if (target === key) cell.value = value;
      else spilled.set(target, value);
    });
    if (!single) spills.set(key, rect);
  }

  private cell(key: string): Cell {
    const cell = this.cells.get(key) ?? { isEntered: false, input: null, value: null, format: "General" };
    this.cells.set(key, cell);
    return cell;
  }
}

function rectOf(key: string): Rect {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column, rows: 1, columns: 1 };
}

function forEach(rect: Rect, visit: (key: string, i: number, j: number) => void): void {
  for (let i = 0; i < rect.rows; i++) {
    for (let j = 0; j < rect.columns; j++) visit(`${rect.row + i},${rect.column + j}`, i, j);
  }
}

function matrix<T>(rect: Rect, read: (key: string) => T): T[][] {
  const rows: T[][] = Array.from({ length: rect.rows }, () => []);
  forEach(rect, (key, i) => rows[i]?.push(read(key)));
  return rows;
}

/** At the commas that stand neither in a text nor in brackets. */
function splitArguments(text: string): string[] {
  if (text.trim() === "") return [];
  const parts = [""];
  let depth = 0;
  let inText = false;
  for (const character of text) {
    if (character === '"') inText = !inText;
    else if (!inText && "([{".includes(character)) depth++;
    else if (!inText && ")]}".includes(character)) depth--;
    if (character === "," && depth === 0 && !inText) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}
