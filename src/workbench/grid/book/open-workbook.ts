import {
  generateRandomId,
  ICommandService,
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IDefinedNamesService,
  IFunctionService,
  ISuperTableService,
} from "@univerjs/engine-formula";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { UniverBookSheet } from "../book-sheet";
import type { SheetParts } from "../sheet-parts";
import { ErrorSentences } from "../calculation/error-sentences";
import { EditSource } from "../edit-source";
import { gatherFormulasOfOneSheet } from "../patches/formulas-of-one-sheet";
import { toSnapshot } from "../snapshot";
import { OfferedWords } from "../tables/offered-words";
import { writeOutThisRow } from "../tables/structured-reference";
import { Tables } from "../tables/tables";
import type { WorkbookDefinition } from "../workbook-definition";
import { BookEvents } from "./book-events";

/** Univer's word for a name that belongs to no sheet. */
const wholeWorkbook = "AllDefaultWorkbook";

/** The workbook that is open in Univer, with what all parts of the book ask of it. */
export class OpenWorkbook {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly functions: IFunctionService;
  readonly tables: Tables;
  readonly words: OfferedWords;
  readonly events = new BookEvents();
  readonly source = new EditSource();
  readonly sentences = new ErrorSentences();
  readonly veryHidden = new Set<string>();
  /** Formulas that mention one of the tables have to be calculated anew. */
  onTablesChanged: (names: readonly string[], sheetIds: readonly string[]) => void = () => undefined;
  private readonly undo: IUndoRedoService;
  private readonly instances: IUniverInstanceService;
  private readonly names: IDefinedNamesService;
  private unitId: string;

  /** `univer` with its plugins registered and no workbook yet. */
  constructor(
    private readonly univer: Univer,
    definition: WorkbookDefinition,
  ) {
    this.unitId = this.create(definition);
    // The first workbook starts the plugins; the services exist from then on.
    const injector = univer.__getInjector();
    this.injector = injector;
    this.commands = injector.get(ICommandService);
    this.undo = injector.get(IUndoRedoService);
    this.words = new OfferedWords(this.commands);
    this.instances = injector.get(IUniverInstanceService);
    this.formulas = injector.get(FormulaDataModel);
    gatherFormulasOfOneSheet(this.formulas);
    this.functions = injector.get(IFunctionService);
    this.names = injector.get(IDefinedNamesService);
    this.tables = new Tables(injector.get(ISuperTableService), this.functions, {
      unitId: () => this.unitId,
      heading: (sheetId, row, column) =>
        this.sheet(sheetId).values({ row, column, rows: 1, columns: 1 })[0]?.[0] ?? null,
      tablesChanged: (names, sheetIds) => this.onTablesChanged(names, sheetIds),
    });
  }

  /** The id that Univer knows the workbook by. */
  get id(): string {
    return this.unitId;
  }

  get workbook(): Workbook {
    const workbook = this.instances.getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("The workbook is closed.");
    return workbook;
  }

  sheets(): UniverBookSheet[] {
    return this.workbook.getSheets().map((worksheet) => new UniverBookSheet(worksheet, this.parts()));
  }

  sheet(id: string): UniverBookSheet {
    const worksheet = this.workbook.getSheetBySheetId(id);
    if (!worksheet) throw new Error(`There is no sheet with the id ${id}.`);
    return new UniverBookSheet(worksheet, this.parts());
  }

  get activeSheetId(): string {
    return this.workbook.getActiveSheet().getSheetId();
  }

  activate(id: string): void {
    if (this.activeSheetId === id) return;
    this.execute(SetWorksheetActiveOperation.id, { subUnitId: this.sheet(id).id });
  }

  execute(id: string, params: object): void {
    const done = this.commands.syncExecuteCommand(id, {
      unitId: this.unitId,
      subUnitId: this.activeSheetId,
      ...params,
    });
    if (!done) throw new Error(`The grid refused ${id}.`);
  }

  /** The formula as the engine knows it. */
  understood(formula: string, sheetId: string, row: number, column: number): string {
    return writeOutThisRow(formula, this.tables.at(sheetId, row, column)?.name);
  }

  /** Another workbook in the place of this one, without its tables and names yet. */
  replace(definition: WorkbookDefinition): void {
    const before = this.unitId;
    this.veryHidden.clear();
    this.unitId = this.create(definition, () => {
      this.instances.disposeUnit(before);
      this.names.removeUnitDefinedName(before);
    });
  }

  /** Its tables and names, and the sheet that is seen first. */
  furnish(definition: WorkbookDefinition): void {
    const ids = this.workbook.getSheets().map((sheet) => sheet.getSheetId());
    definition.sheets.forEach((sheet, index) => {
      const sheetId = ids[index];
      if (sheetId === undefined) return;
      for (const { name, rect, showTotals = false } of sheet.tables ?? []) {
        this.tables.add({ name, sheetId, rect, showTotals });
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

  dispose(): void {
    this.events.clear();
    this.univer.dispose();
  }

  private create(definition: WorkbookDefinition, close: () => void = () => undefined): string {
    const snapshot = toSnapshot(definition, generateRandomId);
    this.unitId = snapshot.id;
    close();
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot);
    return snapshot.id;
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
}
