import type { ICommandService, Univer } from "@univerjs/core";
import { excelColumns, excelRows } from "../../xlsx/ground/limits";
import type {
  Book,
  BookEvent,
  BookSelection,
  BookSheet,
  BookTable,
  CustomFunctionSource,
  Visibility,
} from "../host/book";
import type { Shift } from "../host/shift";
import { AfterCommands } from "./book/after-commands";
import { BookCalculation } from "./book/book-calculation";
import { FormulaCells } from "./book/formula-cells";
import { OpenWorkbook } from "./book/open-workbook";
import { SheetTabs } from "./book/sheet-tabs";
import { Spills } from "./book/spills";
import { TablesFollow } from "./book/tables-follow";
import type { EditSource } from "./edit-source";
import { sheetLook } from "./sheet-look";
import { swedishNumber } from "./swedish-numbers";
import type { SheetLook, WorkbookDefinition } from "./workbook-definition";
import type { BookHooks, HookSeat } from "./workbench-plugin";

/** The workbook in Univer: the truth for what stands in cells, in the browser with a grid and in Node without. */
export class UniverBook implements Book {
  private readonly unit: OpenWorkbook;
  private readonly tabs: SheetTabs;
  private readonly spills: Spills;
  private readonly calculation: BookCalculation;
  private readonly tablesFollow: TablesFollow;
  private readonly after: AfterCommands;
  /** How numbers that a person types are read; the add-in writes numbers as numbers. */
  typedNumbers: "sv" | "en" = "en";

  /** `univer` with its plugins registered and no workbook yet. */
  constructor(univer: Univer, seat: HookSeat, definition: WorkbookDefinition) {
    this.unit = new OpenWorkbook(univer, definition);
    const formulaCells = new FormulaCells(this.unit);
    this.tabs = new SheetTabs(this.unit);
    this.spills = new Spills(this.unit);
    this.calculation = new BookCalculation(this.unit, formulaCells, this.spills);
    this.tablesFollow = new TablesFollow(this.unit, formulaCells);
    seat.hooks = this.hooks();
    this.after = new AfterCommands(this.unit, this.calculation, this.tablesFollow, () => this.selection());
    this.unit.furnish(definition);
  }

  /** What a person does in the grid comes as one of these. */
  get commands(): ICommandService {
    return this.unit.commands;
  }

  /** Who changes the book at the moment. */
  get source(): EditSource {
    return this.unit.source;
  }

  /** Closes what is open and shows another workbook. */
  open(definition: WorkbookDefinition): void {
    const { unit } = this;
    unit.tables.clear();
    for (const { id } of unit.sheets()) {
      this.calculation.forgetSheet(id);
      unit.words.forgetSheet(id);
    }
    this.spills.forget();
    this.after.forget();
    unit.replace(definition);
    unit.furnish(definition);
    this.calculation.opened(definition);
    unit.events.emit({ kind: "sheets" });
    unit.events.emit({ kind: "tables" });
  }

  /** Whether the engine has a function of that name. */
  knowsFunction(name: string): boolean {
    return this.calculation.knowsFunction(name);
  }

  /** The functions of the add-in; may be called again, as when it is loaded anew with others. */
  connectFunctions(source: CustomFunctionSource): void {
    this.calculation.connectFunctions(source);
  }

  /** Calculates every cell that calls one of the add-in's functions. */
  recalculateFunctions(): void {
    this.calculation.recalculate(this.calculation.functionCells());
  }

  /** How many cells call the add-in's functions. */
  functionCellCount(): number {
    return this.calculation.functionCells().length;
  }

  name(): string {
    return this.unit.workbook.getName();
  }

  /** The id that the grid's interface knows the workbook by. */
  workbookId(): string {
    return this.unit.id;
  }

  sheets(): readonly BookSheet[] {
    return this.unit.sheets();
  }

  addSheet(name: string): BookSheet {
    return this.tabs.add(name);
  }

  deleteSheet(id: string): void {
    this.tabs.delete(id);
  }

  renameSheet(id: string, name: string): void {
    this.tabs.rename(id, name);
  }

  setVisibility(id: string, visibility: Visibility): void {
    this.tabs.setVisibility(id, visibility);
  }

  activeSheetId(): string {
    return this.unit.activeSheetId;
  }

  activate(id: string): void {
    this.unit.activate(id);
  }

  selection(): BookSelection {
    return this.tabs.selection();
  }

  select(selection: BookSelection): void {
    this.tabs.select(selection);
  }

  /** Moves the sheet's edge, where it is nearer, so that there is room for what lies over the cells. */
  makeRoom(sheetId: string, rows: number, columns: number): void {
    this.unit.sheet(sheetId).makeRoom(Math.min(rows, excelRows), Math.min(columns, excelColumns));
  }

  tableAt(sheetId: string, row: number, column: number): BookTable | undefined {
    return this.unit.tables.at(sheetId, row, column);
  }

  tables(): readonly BookTable[] {
    return this.unit.tables.list();
  }

  addTable(table: Omit<BookTable, "id">): BookTable {
    return this.tablesFollow.add(table);
  }

  changeTable(id: string, change: Partial<Pick<BookTable, "name" | "rect" | "showTotals">>): void {
    this.tablesFollow.change(id, change);
  }

  deleteTable(id: string): void {
    this.tablesFollow.delete(id);
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  calculated(): Promise<void> {
    return this.calculation.calculated();
  }

  isSettled(): boolean {
    return this.calculation.isSettled();
  }

  setCalculation(mode: "automatic" | "manual"): void {
    this.calculation.setMode(mode);
  }

  calculate(): void {
    this.calculation.calculate();
  }

  setDateSystem(system: 1900 | 1904): void {
    this.calculation.setDateSystem(system);
  }

  on(listener: (event: BookEvent) => void): () => void {
    return this.unit.events.on(listener);
  }

  /** Told when a person or the add-in has changed what would be saved: contents, formats, sizes, sheets or tables. */
  onEdit(listener: () => void): () => void {
    return this.unit.events.onEdit(listener);
  }

  /** Formats, sizes, merged cells and frozen panes of a sheet as they are now. */
  look(sheetId: string): SheetLook {
    const { workbook } = this.unit;
    const worksheet = workbook.getSheetBySheetId(sheetId);
    if (!worksheet) throw new Error(`There is no sheet with the id ${sheetId}.`);
    return sheetLook(worksheet, workbook.getStyles());
  }

  /** The rows and columns that were put in and taken out on a sheet since the workbook was opened, in their order. */
  shiftsOf(sheetId: string): readonly Shift[] {
    return this.after.shiftsOf(sheetId);
  }

  dispose(): void {
    this.calculation.dispose();
    this.unit.dispose();
  }

  private hooks(): BookHooks {
    const { calculation, spills, unit } = this;
    return {
      cellStarted: (place) => calculation.cellStarted(place),
      cellFinished: (place, sentences) => calculation.cellFinished(place, sentences),
      mayNotSpill: (place, rect) => spills.mayNotSpill(place, rect),
      singleValue: (place) => calculation.singleValue(place),
      takesFirst: (place) => calculation.takesFirst(place),
      takesFormat: (place) => calculation.takesFormat(place),
      understood: (formula, sheetId, row, column) => unit.understood(formula, sheetId, row, column),
      typedNumber: (text) =>
        unit.source.current === "user" && this.typedNumbers === "sv" ? swedishNumber(text) : undefined,
    };
  }
}
