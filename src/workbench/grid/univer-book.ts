import { toRange, toRect } from "./univer-range";
import { boundingRect, contains, overlaps, sameRect } from "../ground/rect";
import { excelColumns, excelRows } from "../../xlsx/ground/limits";
import {
  BooleanNumber,
  CommandType,
  type ICellData,
  ICommandService,
  type IExecutionOptions,
  type ICommandInfo,
  type IObjectMatrixPrimitiveType,
  IUndoRedoService,
  IUniverInstanceService,
  ObjectMatrix,
  type IRange,
  type IUnitRange,
  type Nullable,
  type Univer,
  UniverInstanceType,
  type Workbook,
  generateRandomId,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFunctionService,
  ISuperTableService,
} from "@univerjs/engine-formula";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetCommand,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  AddWorksheetMergeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowCountMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type {
  Book,
  BookEvent,
  BookSelection,
  BookSheet,
  BookTable,
  CellValue,
  CustomFunctionSource,
  Rect,
  Visibility,
} from "../host/book";
import { type SheetParts, UniverBookSheet } from "./book-sheet";
import { CalculationScheduler } from "./calculation/calculation-scheduler";
import type { CellPlace, ErrorSentence } from "./calculation/cell-runtime";
import { customFunction } from "./functions/custom-function";
import { dateFunction } from "./functions/date-function";
import { shownValue } from "./cell-content";
import { CustomFunctionCells } from "./functions/custom-function-cells";
import { EditSource } from "./edit-source";
import { ErrorSentences } from "./calculation/error-sentences";
import { gatherFormulasOfOneSheet } from "./patches/formulas-of-one-sheet";
import { FreedSpills } from "./calculation/freed-spills";
import { type Shift, shifted } from "../host/shift";
import { OfferedWords } from "./tables/offered-words";
import { SpillChains } from "./patches/spill-chains";
import { sheetLook } from "./sheet-look";
import { isSingle, restoreSpills, staleCells } from "./calculation/stored-results";
import { emptySheet, toSnapshot } from "./snapshot";
import { mentionsTable, renameColumn, renameTable, writeOutThisRow } from "./tables/structured-reference";
import { swedishNumber } from "./swedish-numbers";
import { growthFor } from "./tables/table-growth";
import { Tables } from "./tables/tables";
import type { SheetLook, WorkbookDefinition } from "./workbook-definition";
import type { BookHooks, HookSeat } from "./workbench-plugin";

const structural: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  ReorderRangeMutation.id,
]);

const ofSheets: ReadonlySet<string> = new Set([
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetOrderMutation.id,
]);

/** Mutations that change nothing which a file holds: heights that follow from the text, and the grid's edge. */
const noEdits: ReadonlySet<string> = new Set([
  SetWorksheetRowAutoHeightMutation.id,
  SetWorksheetRowCountMutation.id,
  SetWorksheetColumnCountMutation.id,
]);

const isEdit = ({ id, type }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean =>
  type === CommandType.MUTATION &&
  id.startsWith("sheet.mutation.") &&
  !options?.onlyLocal &&
  !noEdits.has(id);

/** Univer's word for a name that belongs to no sheet. */
const wholeWorkbook = "AllDefaultWorkbook";

/** The workbook in Univer: the truth for what stands in cells, in the browser with a grid and in Node without. */
export class UniverBook implements Book {
  private readonly commands: ICommandService;
  private readonly undo: IUndoRedoService;
  private readonly instances: IUniverInstanceService;
  private readonly formulas: FormulaDataModel;
  private readonly functions: IFunctionService;
  private readonly selections: SheetsSelectionsService;
  private readonly scheduler: CalculationScheduler;
  private readonly bookTables: Tables;
  private readonly names: IDefinedNamesService;
  private readonly freedSpills: FreedSpills;
  private readonly spillChains: SpillChains;
  private readonly sentences = new ErrorSentences();
  private readonly words: OfferedWords;
  private readonly veryHidden = new Set<string>();
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private readonly editListeners = new Set<() => void>();
  /** Rows and columns that were put in or taken out since the workbook was opened, by sheet. */
  private readonly shifts = new Map<string, Shift[]>();
  private readonly waitingForSettled = new Set<() => void>();
  private readonly waitingForCalculated = new Set<() => void>();
  /** Where Excel refuses a spill that Univer would allow. */
  private refusedSpills: CellPlace[] = [];
  private calls: CustomFunctionCells | undefined;
  private functionNames: readonly string[] = [];
  /** Formulas that were entered since a workbook with stored results was opened; null where every result's format counts. */
  private enteredFormulas: Set<string> | null = null;
  readonly source = new EditSource();
  /** How numbers that a person types are read; the add-in writes numbers as numbers. */
  typedNumbers: "sv" | "en" = "en";
  private unitId: string;

  /** `univer` with its plugins registered and no workbook yet. */
  constructor(
    private readonly univer: Univer,
    seat: HookSeat,
    definition: WorkbookDefinition,
  ) {
    const snapshot = toSnapshot(definition, generateRandomId);
    this.unitId = snapshot.id;
    // The first workbook starts the plugins; the services exist from then on.
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot);
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.undo = injector.get(IUndoRedoService);
    this.words = new OfferedWords(this.commands);
    this.instances = injector.get(IUniverInstanceService);
    this.formulas = injector.get(FormulaDataModel);
    gatherFormulasOfOneSheet(this.formulas);
    this.functions = injector.get(IFunctionService);
    this.names = injector.get(IDefinedNamesService);
    this.selections = injector.get(SheetsSelectionsService);
    this.scheduler = injector.get(CalculationScheduler);
    this.freedSpills = new FreedSpills(this.formulas);
    this.spillChains = new SpillChains(injector.get(IFormulaCurrentConfigService));
    this.bookTables = new Tables(injector.get(ISuperTableService), this.functions, {
      unitId: () => this.unitId,
      heading: (sheetId, row, column) =>
        this.sheet(sheetId).values({ row, column, rows: 1, columns: 1 })[0]?.[0] ?? null,
      tablesChanged: (names, sheetIds) => this.afterTableChange(names, sheetIds),
    });
    seat.hooks = this.hooks();
    this.scheduler.onFinished(() => this.passFinished());
    this.commands.onCommandExecuted((command, options) => this.afterCommand(command, options));
    this.furnish(definition);
  }

  /** Closes what is open and shows another workbook. */
  open(definition: WorkbookDefinition): void {
    this.bookTables.clear();
    for (const sheet of this.workbook.getSheets()) {
      this.forgetSheet(sheet.getSheetId());
      this.words.forgetSheet(sheet.getSheetId());
    }
    const before = this.unitId;
    const snapshot = toSnapshot(definition, generateRandomId);
    this.unitId = snapshot.id;
    this.refusedSpills = [];
    this.veryHidden.clear();
    this.shifts.clear();
    this.instances.disposeUnit(before);
    this.names.removeUnitDefinedName(before);
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot);
    this.furnish(definition);
    // What tables and names have marked as changed came with the workbook.
    this.scheduler.forget();
    this.calculateOpened(definition);
    this.emit({ kind: "sheets" });
    this.emit({ kind: "tables" });
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
    this.recalculateFunctions();
  }

  /** Calculates every cell that calls one of the add-in's functions. */
  recalculateFunctions(): void {
    this.recalculate(this.functionCells());
  }

  /** How many cells call the add-in's functions. */
  functionCellCount(): number {
    return this.functionCells().length;
  }

  name(): string {
    return this.workbook.getName();
  }

  /** The id that the grid's interface knows the workbook by. */
  workbookId(): string {
    return this.unitId;
  }

  sheets(): readonly BookSheet[] {
    return this.workbook.getSheets().map((worksheet) => new UniverBookSheet(worksheet, this.parts()));
  }

  addSheet(name: string): BookSheet {
    const id = generateRandomId();
    this.source.asAddin(() =>
      this.execute(InsertSheetCommand.id, {
        index: this.workbook.getSheets().length,
        sheet: emptySheet(name, id),
      }),
    );
    return this.sheet(id);
  }

  deleteSheet(id: string): void {
    const { name } = this.sheet(id);
    const sheets = this.sheets();
    const isOther = (sheet: BookSheet): boolean => sheet.id !== id && sheet.visibility === "Visible";
    const place = sheets.findIndex((sheet) => sheet.id === id);
    const neighbour = sheets.slice(place).find(isOther) ?? sheets.slice(0, place).reverse().find(isOther);
    if (!neighbour) throw new Error(`${name} is the only visible sheet.`);
    // The grid cannot draw what it has just taken away: the neighbour is shown first, the one that Excel would show.
    if (this.activeSheetId() === id) this.activate(neighbour.id);
    this.source.asAddin(() => this.execute(RemoveSheetCommand.id, { subUnitId: id }));
  }

  renameSheet(id: string, name: string): void {
    this.source.asAddin(() => this.execute(SetWorksheetNameCommand.id, { subUnitId: id, name }));
  }

  setVisibility(id: string, visibility: Visibility): void {
    const sheet = this.sheet(id);
    if (sheet.visibility === visibility) return;
    const others = this.sheets().filter((other) => other.id !== id && other.visibility === "Visible");
    if (visibility !== "Visible" && others.length === 0)
      throw new Error(`${sheet.name} is the only visible sheet.`);
    if (visibility === "VeryHidden") this.veryHidden.add(id);
    else this.veryHidden.delete(id);
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (hidden === BooleanNumber.TRUE && this.activeSheetId() === id && others[0])
      this.activate(others[0].id);
    this.source.asAddin(() => this.execute(SetWorksheetHideMutation.id, { subUnitId: id, hidden }));
  }

  activeSheetId(): string {
    return this.workbook.getActiveSheet().getSheetId();
  }

  activate(id: string): void {
    if (this.activeSheetId() === id) return;
    this.execute(SetWorksheetActiveOperation.id, { subUnitId: this.sheet(id).id });
  }

  selection(): BookSelection {
    const sheetId = this.activeSheetId();
    const range = this.selections.getCurrentLastSelection()?.range as IRange | undefined;
    if (!range) return { sheetId, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
    return { sheetId, rect: toRect(range, this.sheet(sheetId).size) };
  }

  select({ sheetId, rect }: BookSelection): void {
    this.activate(sheetId);
    this.sheet(sheetId).makeRoom(rect.row + rect.rows, rect.column + rect.columns);
    const start = { startRow: rect.row, startColumn: rect.column, endRow: rect.row, endColumn: rect.column };
    this.execute(SetSelectionsOperation.id, {
      subUnitId: sheetId,
      selections: [
        {
          range: toRange(rect),
          primary: {
            ...start,
            actualRow: rect.row,
            actualColumn: rect.column,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
      // Makes the view follow.
      reveal: true,
    });
  }

  /** Moves the sheet's edge, where it is nearer, so that there is room for what lies over the cells. */
  makeRoom(sheetId: string, rows: number, columns: number): void {
    this.sheet(sheetId).makeRoom(Math.min(rows, excelRows), Math.min(columns, excelColumns));
  }

  tableAt(sheetId: string, row: number, column: number): BookTable | undefined {
    return this.bookTables.at(sheetId, row, column);
  }

  tables(): readonly BookTable[] {
    return this.bookTables.list();
  }

  addTable(table: Omit<BookTable, "id">): BookTable {
    this.sheet(table.sheetId).makeRoom(
      table.rect.row + table.rect.rows,
      table.rect.column + table.rect.columns,
    );
    const added = this.bookTables.add(table);
    this.emit({ kind: "tables" });
    return added;
  }

  changeTable(id: string, change: Partial<Pick<BookTable, "name" | "rect" | "showTotals">>): void {
    const before = this.bookTables.get(id);
    const after = this.bookTables.change(id, change);
    if (after.name !== before.name)
      this.rewriteFormulas((formula) => renameTable(formula, before.name, after.name));
    this.emit({ kind: "tables" });
  }

  deleteTable(id: string): void {
    this.bookTables.delete(id);
    this.emit({ kind: "tables" });
  }

  settled(): Promise<void> {
    if (this.isSettled()) return Promise.resolve();
    return new Promise((resolve) => this.waitingForSettled.add(resolve));
  }

  calculated(): Promise<void> {
    if (this.scheduler.idle) return Promise.resolve();
    return new Promise((resolve) => this.waitingForCalculated.add(resolve));
  }

  setCalculation(mode: "automatic" | "manual"): void {
    this.scheduler.manual = mode === "manual";
  }

  calculate(): void {
    this.scheduler.calculate();
  }

  setDateSystem(system: 1900 | 1904): void {
    this.functions.registerExecutors(dateFunction(system));
    this.functions.deleteFormulaAstCacheKey("DATE");
    this.scheduler.markDirty({ forceCalculation: true });
  }

  isSettled(): boolean {
    return this.scheduler.idle && !this.calls?.waiting;
  }

  on(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Told when a person or the add-in has changed what would be saved: contents, formats, sizes, sheets or tables. */
  onEdit(listener: () => void): () => void {
    this.editListeners.add(listener);
    return () => this.editListeners.delete(listener);
  }

  /** Formats, sizes, merged cells and frozen panes of a sheet as they are now. */
  look(sheetId: string): SheetLook {
    const worksheet = this.workbook.getSheetBySheetId(sheetId);
    if (!worksheet) throw new Error(`There is no sheet with the id ${sheetId}.`);
    return sheetLook(worksheet, this.workbook.getStyles());
  }

  /** The rows and columns that were put in and taken out on a sheet since the workbook was opened, in their order. */
  shiftsOf(sheetId: string): readonly Shift[] {
    return this.shifts.get(sheetId) ?? [];
  }

  dispose(): void {
    this.calls?.dispose();
    this.listeners.clear();
    this.editListeners.clear();
    this.univer.dispose();
  }

  private get workbook(): Workbook {
    const workbook = this.instances.getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("The workbook is closed.");
    return workbook;
  }

  private sheet(id: string): UniverBookSheet {
    const worksheet = this.workbook.getSheetBySheetId(id);
    if (!worksheet) throw new Error(`There is no sheet with the id ${id}.`);
    return new UniverBookSheet(worksheet, this.parts());
  }

  private parts(): SheetParts {
    return {
      workbook: this.workbook,
      commands: this.commands,
      undo: this.undo,
      formulas: this.formulas,
      sentences: this.sentences,
      words: this.words,
      veryHidden: this.veryHidden,
      asAddin: (action) => this.source.asAddin(action),
      understood: (formula, sheetId, row, column) => this.understood(formula, sheetId, row, column),
    };
  }

  private execute(id: string, params: object): void {
    const done = this.commands.syncExecuteCommand(id, {
      unitId: this.unitId,
      subUnitId: this.activeSheetId(),
      ...params,
    });
    if (!done) throw new Error(`The grid refused ${id}.`);
  }

  private emit(event: BookEvent): void {
    if (event.kind === "tables") this.edited();
    for (const listener of [...this.listeners]) listener(event);
  }

  private edited(): void {
    for (const listener of [...this.editListeners]) listener();
  }

  private furnish(definition: WorkbookDefinition): void {
    const ids = this.workbook.getSheets().map((sheet) => sheet.getSheetId());
    definition.sheets.forEach((sheet, index) => {
      const sheetId = ids[index];
      if (sheetId === undefined) return;
      for (const { name, rect, showTotals = false } of sheet.tables ?? []) {
        this.bookTables.add({ name, sheetId, rect, showTotals });
      }
    });
    this.names.registerDefinedNames(
      this.unitId,
      Object.fromEntries(
        (definition.names ?? []).map(({ name, formula }, index) => [
          `name${index}`,
          {
            id: `name${index}`,
            name,
            formulaOrRefString: formula.replace(/^=/, ""),
            localSheetId: wholeWorkbook,
          },
        ]),
      ),
    );
    const active = ids[definition.active ?? 0];
    if (active !== undefined) this.activate(active);
  }

  /** All of it; of a workbook with stored results only what has none, what follows the clock, and the add-in's functions. */
  private calculateOpened(definition: WorkbookDefinition): void {
    this.enteredFormulas = null;
    this.freedSpills.begin(this.unitId);
    const sheets = this.workbook.getSheets().map((sheet, index) => {
      return { id: sheet.getSheetId(), definition: definition.sheets[index] ?? { name: "", cells: [] } };
    });
    if (!sheets.some(({ definition: { stored } }) => stored)) {
      this.scheduler.markDirty({ forceCalculation: true });
      return;
    }
    this.enteredFormulas = new Set();
    restoreSpills(this.commands, this.formulas, this.unitId, sheets);
    this.freedSpills.begin(this.unitId);
    const stale = sheets.flatMap(({ id, definition: sheet }) => staleCells(this.unitId, id, sheet));
    this.recalculate([...stale, ...this.functionCells()]);
  }

  private hooks(): BookHooks {
    return {
      cellStarted: (place) => this.calls?.cellStarted(place),
      cellFinished: (place, sentences) => this.cellFinished(place, sentences),
      mayNotSpill: (place, rect) => this.mayNotSpill(place, rect),
      singleValue: (place) => this.singleValue(place),
      takesFormat: (place) => this.takesFormat(place),
      understood: (formula, sheetId, row, column) => this.understood(formula, sheetId, row, column),
      typedNumber: (text) =>
        this.source.current === "user" && this.typedNumbers === "sv" ? swedishNumber(text) : undefined,
    };
  }

  private understood(formula: string, sheetId: string, row: number, column: number): string {
    return writeOutThisRow(formula, this.bookTables.at(sheetId, row, column)?.name);
  }

  private cellFinished(place: CellPlace, sentences: readonly ErrorSentence[]): void {
    this.calls?.cellFinished(place);
    if (place.unitId === this.unitId) this.sentences.set(place, sentences);
  }

  private singleValue({ unitId, sheetId, row, column }: CellPlace): CellValue | undefined {
    if (unitId !== this.unitId) return undefined;
    const cell = this.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
    return isSingle(cell) ? shownValue(cell) : undefined;
  }

  private takesFormat({ sheetId, row, column }: CellPlace): boolean {
    return this.enteredFormulas === null || this.enteredFormulas.has(`${sheetId}\n${row}\n${column}`);
  }

  private mayNotSpill(place: CellPlace, rect: Rect): boolean {
    if (place.unitId !== this.unitId) return false;
    const worksheet = this.workbook.getSheetBySheetId(place.sheetId);
    if (!worksheet) return false;
    const size = { rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
    const refused =
      rect.row + rect.rows > excelRows ||
      rect.column + rect.columns > excelColumns ||
      this.bookTables.touching(place.sheetId, rect).length > 0 ||
      worksheet.getMergeData().some((merged) => overlaps(toRect(merged, size), rect));
    if (refused) this.refusedSpills.push(place);
    else {
      // What spills over the grid's edge has to be seen.
      this.sheet(place.sheetId).makeRoom(rect.row + rect.rows, rect.column + rect.columns);
      this.spillChains.add(place, rect);
    }
    return refused;
  }

  private passFinished(): void {
    this.scheduler.markRangesDirty([...this.freedSpills.take(this.unitId), ...this.spillChains.take()]);
    this.calls?.passFinished();
    this.emit({ kind: "calculated" });
    this.announceSettled();
  }

  private announceSettled(): void {
    if (this.scheduler.idle) release(this.waitingForCalculated);
    if (this.isSettled()) release(this.waitingForSettled);
  }

  private recalculate(cells: readonly CellPlace[]): void {
    this.scheduler.markRangesDirty(cells.filter((cell) => cell.unitId === this.unitId).map(cellRange));
    this.announceSettled();
  }

  private functionCells(): CellPlace[] {
    const mentions = (formula: string): boolean => {
      const text = formula.toUpperCase();
      return this.functionNames.some((name) => text.includes(`${name}(`));
    };
    return this.formulaCells(mentions);
  }

  private formulaCells(wanted: (formula: string) => boolean, sheetId?: string): CellPlace[] {
    const places: CellPlace[] = [];
    for (const sheet of this.sheets()) {
      if (sheetId !== undefined && sheet.id !== sheetId) continue;
      this.eachFormula(sheet.id, (formula, row, column) => {
        if (wanted(formula)) places.push({ unitId: this.unitId, sheetId: sheet.id, row, column });
      });
    }
    return places;
  }

  private eachFormula(sheetId: string, visit: (formula: string, row: number, column: number) => void): void {
    const sheet = this.sheet(sheetId);
    this.workbook
      .getSheetBySheetId(sheetId)
      ?.getCellMatrix()
      .forValue((row, column, cell: Nullable<ICellData>) => {
        const formula = cell?.f || cell?.si ? sheet.formula(row, column) : undefined;
        if (formula) visit(formula, row, column);
      });
  }

  private rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const sheet of this.sheets()) {
      this.eachFormula(sheet.id, (formula, row, column) => {
        const rewritten = rewrite(formula);
        if (rewritten !== formula) sheet.write({ row, column, rows: 1, columns: 1 }, [[rewritten]]);
      });
    }
  }

  private afterTableChange(names: readonly string[], sheetIds: readonly string[]): void {
    const mentioning = this.formulaCells((formula) => names.some((name) => mentionsTable(formula, name)));
    const sheets = [...new Set(mentioning.map((cell) => cell.sheetId))];
    this.scheduler.markDirty({
      dirtyRanges: mentioning.map(cellRange),
      // The engine keeps what a formula depends on; with the table elsewhere it depends on other cells.
      clearDependencyTreeCache: { [this.unitId]: Object.fromEntries(sheets.map((id) => [id, "1"])) },
    });
    for (const sheetId of sheetIds) this.reconsiderSpills(sheetId);
  }

  /** After something that can block a spill has come or gone. */
  private reconsiderSpills(sheetId: string): void {
    const refused = this.refusedSpills.filter((place) => place.sheetId === sheetId);
    this.refusedSpills = this.refusedSpills.filter((place) => place.sheetId !== sheetId);
    const anchors: IUnitRange[] = [];
    const ranges = this.formulas.getArrayFormulaRange()[this.unitId]?.[sheetId];
    new ObjectMatrix<IRange>((ranges ?? {}) as IObjectMatrixPrimitiveType<IRange>).forValue((row, column) => {
      anchors.push(cellRange({ unitId: this.unitId, sheetId, row, column }));
    });
    this.scheduler.markRangesDirty([...refused.map(cellRange), ...anchors]);
  }

  private forgetSheet(sheetId: string): void {
    this.calls?.forgetSheet(sheetId);
    this.sentences.forgetSheet(sheetId);
  }

  private afterCommand(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const params = command.params as { unitId?: string; subUnitId?: string } | undefined;
    if (params?.unitId !== this.unitId) return;
    if (isEdit(command, options)) this.edited();
    const { id } = command;
    if (id === InsertSheetMutation.id) this.emit({ kind: "sheets" });
    if (params.subUnitId === undefined) return;
    if (id === SetRangeValuesMutation.id) {
      if (!options?.onlyLocal) this.afterValues(command.params as ISetRangeValuesMutationParams);
    } else if (structural.has(id)) this.afterStructure(command, params.subUnitId);
    else if (ofSheets.has(id)) this.afterSheets(id, params.subUnitId);
    else if (id === AddWorksheetMergeMutation.id || id === RemoveWorksheetMergeMutation.id) {
      this.reconsiderSpills(params.subUnitId);
    } else if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) {
      this.emit({ kind: "selection", selection: this.selection() });
    }
  }

  private afterValues({ subUnitId: sheetId, cellValue, trigger }: ISetRangeValuesMutationParams): void {
    if (trigger === SetStyleCommand.id) return;
    let rect: Rect | null = null;
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>)) {
        // A change of format alone is no change of what stands there.
        if (cell && !("v" in cell) && !("f" in cell) && !("p" in cell)) continue;
        const place = { row: Number(row), column: Number(column) };
        if (cell?.f) this.enteredFormulas?.add(`${sheetId}\n${place.row}\n${place.column}`);
        if (!cell?.f) this.calls?.forgetCell({ unitId: this.unitId, sheetId, ...place });
        if (!rect || !contains(rect, place.row, place.column))
          rect = rect
            ? boundingRect(rect, { ...place, rows: 1, columns: 1 })
            : { ...place, rows: 1, columns: 1 };
      }
    }
    if (!rect) return;
    this.emit({ kind: "changed", sheetId, rect, source: this.source.current });
    this.followHeadings(sheetId, rect);
    if (this.source.current === "user") this.growTable(sheetId, rect);
  }

  /** A heading that was typed over is the column's new name, also in the formulas that mention it. */
  private followHeadings(sheetId: string, rect: Rect): void {
    for (const table of this.bookTables.touching(sheetId, rect)) {
      if (!overlaps({ ...table.rect, rows: 1 }, rect)) continue;
      const before = this.bookTables.refreshHeadings(table.id);
      const after = this.bookTables.headingsOf(table.id);
      before?.forEach((heading, column) => {
        const now = after[column];
        if (!heading || !now || heading === now) return;
        this.rewriteFormulas((formula) => renameColumn(formula, table.name, heading, now));
      });
    }
  }

  private growTable(sheetId: string, rect: Rect): void {
    const sheet = this.sheet(sheetId);
    const growth = growthFor(this.bookTables.list(), sheet, rect);
    if (!growth) return;
    this.bookTables.change(growth.table.id, { rect: growth.rect });
    for (const { rect: place, inputs } of growth.writes) sheet.write(place, inputs);
    const { rect: before } = growth.table;
    const row = before.row + before.rows;
    const rows = growth.rect.rows - before.rows;
    if (rows > 0) {
      const last = { ...before, row: row - 1, rows: 1 };
      this.words.continueBelow(this.unitId, sheetId, last, { ...before, row, rows });
      this.continueFormats(sheet, last, rows);
    }
    this.emit({ kind: "tables" });
  }

  /** Numbers in new rows of a table look like those above them. */
  private continueFormats(sheet: UniverBookSheet, last: Rect, rows: number): void {
    const [formats = []] = sheet.numberFormats(last);
    const place = { ...last, row: last.row + 1, rows };
    const taken = sheet.numberFormats(place);
    sheet.setNumberFormats(
      place,
      taken.map((line) => line.map((format, column) => (format === "General" ? formats[column] : undefined))),
    );
  }

  private afterStructure(command: Readonly<ICommandInfo>, sheetId: string): void {
    const { range } = command.params as { range?: IRange };
    const shift = range && shiftOf(command.id, range);
    if (shift) {
      this.shifts.set(sheetId, [...this.shiftsOf(sheetId), shift]);
      this.moveTables(sheetId, shift);
      this.emit({ kind: "shifted", sheetId, shift });
    }
    this.forgetSheet(sheetId);
    this.recalculate(
      this.formulaCells(
        (formula) => this.functionNames.some((name) => formula.toUpperCase().includes(name)),
        sheetId,
      ),
    );
    const sheet = this.sheet(sheetId);
    const all = { row: 0, column: 0, ...sheet.size };
    const rect = range ? toRect(range, sheet.size) : all;
    this.emit({ kind: "changed", sheetId, rect, source: this.source.current });
  }

  private moveTables(sheetId: string, shift: Shift): void {
    const tables = this.bookTables.list().filter((table) => table.sheetId === sheetId);
    // From the far end, so that no table meets another on its way.
    const order = [...tables].sort(
      (a, b) => (b.rect.row - a.rect.row || b.rect.column - a.rect.column) * Math.sign(shift.count),
    );
    let moved = false;
    for (const table of order) {
      const rect = shifted(table.rect, shift);
      if (rect && sameRect(rect, table.rect)) continue;
      moved = true;
      if (rect) this.bookTables.change(table.id, { rect });
      else this.bookTables.delete(table.id);
    }
    if (moved) this.emit({ kind: "tables" });
  }

  private afterSheets(command: string, sheetId: string): void {
    if (command === RemoveSheetMutation.id) {
      this.forgetSheet(sheetId);
      this.words.forgetSheet(sheetId);
      const gone = this.bookTables.list().filter((table) => table.sheetId === sheetId);
      for (const table of gone) this.bookTables.delete(table.id);
      if (gone.length > 0) this.emit({ kind: "tables" });
    }
    this.emit({ kind: "sheets" });
  }
}

function release(waiting: Set<() => void>): void {
  const resolvers = [...waiting];
  waiting.clear();
  for (const resolve of resolvers) resolve();
}

const cellRange = ({ unitId, sheetId, row, column }: CellPlace): IUnitRange => ({
  unitId,
  sheetId,
  range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
});

function shiftOf(command: string, range: IRange): Shift | undefined {
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  if (command === InsertRowMutation.id) return { axis: "rows", at: range.startRow, count: rows };
  if (command === RemoveRowMutation.id) return { axis: "rows", at: range.startRow, count: -rows };
  if (command === InsertColMutation.id) return { axis: "columns", at: range.startColumn, count: columns };
  if (command === RemoveColMutation.id) return { axis: "columns", at: range.startColumn, count: -columns };
  return undefined;
}
