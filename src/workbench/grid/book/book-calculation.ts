import type { IFunctionService } from "@univerjs/engine-formula";
import type { CellValue, CustomFunctionSource } from "../../host/book";
import { CalculationScheduler } from "../calculation/calculation-scheduler";
import type { CellPlace, ErrorSentence } from "../calculation/cell-runtime";
import { isSingle, takesFirst, restoreSpills, staleCells } from "../calculation/stored-results";
import { shownValue } from "../cell-content";
import { CustomFunctionCells } from "../calculation/custom-function-cells";
import { customFunction } from "../calculation/custom-function";
import { dateFunction } from "../calculation/date-function";
import { edateFunction } from "../calculation/edate-function";
import { mentionsTable } from "../tables/structured-reference";
import type { WorkbookDefinition } from "../workbook-definition";
import { cellRange, type FormulaCells } from "./formula-cells";
import type { OpenWorkbook } from "./open-workbook";
import type { Spills } from "./spills";

/** What is calculated of the book, and when all of it has been: native formulas, and the add-in's functions. */
export class BookCalculation {
  private readonly scheduler: CalculationScheduler;
  private readonly functions: IFunctionService;
  private readonly waitingForSettled = new Set<() => void>();
  private readonly waitingForCalculated = new Set<() => void>();
  private calls: CustomFunctionCells | undefined;
  private functionNames: readonly string[] = [];
  /** Formulas that were entered since a workbook with stored results was opened; null where every result's format counts. */
  private enteredFormulas: Set<string> | null = null;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly formulaCells: FormulaCells,
    private readonly spills: Spills,
  ) {
    this.functions = open.functions;
    this.functions.registerExecutors(edateFunction(1900));
    this.scheduler = open.injector.get(CalculationScheduler);
    this.scheduler.onFinished(() => this.passFinished());
    open.onTablesChanged = (names, sheetIds) => this.tablesChanged(names, sheetIds);
  }

  /** Whether the engine has a function of that name. */
  knowsFunction(name: string): boolean {
    return this.functions.hasExecutor(name.toUpperCase());
  }

  /** The functions of the add-in; may be called again, as when it is loaded anew with others. */
  connectFunctions(source: CustomFunctionSource): void {
    this.calls?.dispose();
    const calls = new CustomFunctionCells(source, (cells) => this.recalculate(cells));
    this.calls = calls;
    this.functions.unregisterExecutors(...this.functionNames);
    this.functionNames = source.names.map((name) => name.toUpperCase());
    this.functions.registerExecutors(
      ...this.functionNames.map((name) =>
        customFunction(name, (call) => calls.answer(call), source.allowErrors),
      ),
    );
    this.functions.deleteFormulaAstCacheKey(...this.functionNames);
    this.recalculate(this.functionCells());
  }

  setDateSystem(system: 1900 | 1904): void {
    this.functions.registerExecutors(dateFunction(system), edateFunction(system));
    this.functions.deleteFormulaAstCacheKey("DATE", "EDATE");
    this.scheduler.markDirty({ forceCalculation: true });
  }

  /** The cells that call the add-in's functions. */
  functionCells(): CellPlace[] {
    return this.formulaCells.where((formula) => {
      const text = formula.toUpperCase();
      return this.functionNames.some((name) => text.includes(`${name}(`));
    });
  }

  isSettled(): boolean {
    return this.scheduler.idle && !this.calls?.waiting;
  }

  settled(): Promise<void> {
    if (this.isSettled()) return Promise.resolve();
    return new Promise((resolve) => this.waitingForSettled.add(resolve));
  }

  calculated(): Promise<void> {
    if (this.scheduler.idle) return Promise.resolve();
    return new Promise((resolve) => this.waitingForCalculated.add(resolve));
  }

  setMode(mode: "automatic" | "manual"): void {
    this.scheduler.manual = mode === "manual";
  }

  calculate(): void {
    this.scheduler.calculate();
  }

  recalculate(cells: readonly CellPlace[]): void {
    this.scheduler.markRangesDirty(cells.filter((cell) => cell.unitId === this.open.id).map(cellRange));
    this.announceSettled();
  }

  /** After something that can block a spill has come or gone. */
  reconsiderSpills(sheetId: string): void {
    this.scheduler.markRangesDirty(this.spills.reconsidered(sheetId));
  }

  /** Rows or columns of a sheet have moved: what calls the add-in's functions there is asked anew. */
  sheetMoved(sheetId: string): void {
    this.forgetSheet(sheetId);
    this.recalculate(
      this.formulaCells.where(
        (formula) => this.functionNames.some((name) => formula.toUpperCase().includes(name)),
        sheetId,
      ),
    );
  }

  forgetSheet(sheetId: string): void {
    this.calls?.forgetSheet(sheetId);
    this.open.sentences.forgetSheet(sheetId);
  }

  /** Something else than before stands in a cell. */
  entered({ sheetId, row, column }: Omit<CellPlace, "unitId">, isFormula: boolean): void {
    if (isFormula) this.enteredFormulas?.add(keyOf(sheetId, row, column));
    else this.calls?.forgetCell({ unitId: this.open.id, sheetId, row, column });
  }

  /** All of it; of a workbook with stored results only what has none, what follows the clock, and the add-in's functions. */
  opened(definition: WorkbookDefinition): void {
    const { open } = this;
    // What tables and names have marked as changed came with the workbook.
    this.scheduler.forget();
    this.enteredFormulas = null;
    this.spills.begin();
    const sheets = open.workbook.getSheets().map((sheet, index) => {
      return { id: sheet.getSheetId(), definition: definition.sheets[index] ?? { name: "", cells: [] } };
    });
    if (!sheets.some(({ definition: { stored } }) => stored)) {
      this.scheduler.markDirty({ forceCalculation: true });
      return;
    }
    this.enteredFormulas = new Set();
    restoreSpills(open.commands, open.formulas, open.id, sheets);
    this.spills.begin();
    const stale = sheets.flatMap(({ id, definition: sheet }) => staleCells(open.id, id, sheet));
    this.recalculate([...stale, ...this.functionCells()]);
  }

  cellStarted(place: CellPlace): void {
    this.calls?.cellStarted(place);
  }

  cellFinished(place: CellPlace, sentences: readonly ErrorSentence[]): void {
    this.calls?.cellFinished(place);
    if (place.unitId === this.open.id) this.open.sentences.set(place, sentences);
  }

  singleValue({ unitId, sheetId, row, column }: CellPlace): CellValue | undefined {
    if (unitId !== this.open.id) return undefined;
    const cell = this.open.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
    return isSingle(cell) ? shownValue(cell) : undefined;
  }

  takesFirst({ unitId, sheetId, row, column }: CellPlace): boolean {
    if (unitId !== this.open.id) return false;
    return takesFirst(this.open.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column));
  }

  takesFormat({ sheetId, row, column }: CellPlace): boolean {
    return this.enteredFormulas === null || this.enteredFormulas.has(keyOf(sheetId, row, column));
  }

  dispose(): void {
    this.calls?.dispose();
  }

  private passFinished(): void {
    this.scheduler.markRangesDirty(this.spills.left());
    this.calls?.passFinished();
    this.open.events.emit({ kind: "calculated" });
    this.announceSettled();
  }

  private announceSettled(): void {
    if (this.scheduler.idle) release(this.waitingForCalculated);
    if (this.isSettled()) release(this.waitingForSettled);
  }

  private tablesChanged(names: readonly string[], sheetIds: readonly string[]): void {
    const mentioning = this.formulaCells.where((formula) =>
      names.some((name) => mentionsTable(formula, name)),
    );
    const sheets = [...new Set(mentioning.map((cell) => cell.sheetId))];
    this.scheduler.markDirty({
      dirtyRanges: mentioning.map(cellRange),
      // The engine keeps what a formula depends on; with the table elsewhere it depends on other cells.
      clearDependencyTreeCache: { [this.open.id]: Object.fromEntries(sheets.map((id) => [id, "1"])) },
    });
    for (const sheetId of sheetIds) this.reconsiderSpills(sheetId);
  }
}

const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId}\n${row}\n${column}`;

function release(waiting: Set<() => void>): void {
  const resolvers = [...waiting];
  waiting.clear();
  for (const resolve of resolvers) resolve();
}
