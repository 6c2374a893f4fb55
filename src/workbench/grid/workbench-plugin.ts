import {
  CellValueType,
  ICommandService,
  type ICellData,
  Injector,
  type Nullable,
  Plugin,
  setDependencies,
  UniverInstanceType,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IHyperlinkEngineFormulaService,
} from "@univerjs/engine-formula";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetWorksheetNameCommand,
} from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { CalculationScheduler } from "./calculation/calculation-scheduler";
import { type CellRuntimeListener, CellRuntimeService } from "./calculation/cell-runtime";
import { forgetFile } from "./calculation/stored-results";

/** What the plugin tells the book, which comes into being after the plugins. */
export interface BookHooks extends CellRuntimeListener {
  /** The formula as the engine understands it, before it reaches the cell. */
  understood(formula: string, sheetId: string, row: number, column: number): string;
  /** The number that a text stands for when a person has typed it; undefined when it is text. */
  typedNumber(text: string): number | undefined;
}

const idle: BookHooks = {
  cellStarted: () => undefined,
  cellFinished: () => undefined,
  mayNotSpill: () => false,
  singleValue: () => undefined,
  takesFirst: () => false,
  takesFormat: () => true,
  understood: (formula) => formula,
  typedNumber: () => undefined,
};

/** A seat for the hooks. */
export class HookSeat {
  hooks: BookHooks = idle;
}

/** Puts the workbench's parts in the place of Univer's own, before those are made. */
export class WorkbenchPlugin extends Plugin {
  static override pluginName = "FAMILJECENTRAL_WORKBENCH";
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    private readonly seat: HookSeat,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    const { seat } = this;
    const listener: CellRuntimeListener = {
      cellStarted: (place) => seat.hooks.cellStarted(place),
      cellFinished: (place, sentences) => seat.hooks.cellFinished(place, sentences),
      mayNotSpill: (place, rect) => seat.hooks.mayNotSpill(place, rect),
      singleValue: (place) => seat.hooks.singleValue(place),
      takesFirst: (place) => seat.hooks.takesFirst(place),
      takesFormat: (place) => seat.hooks.takesFormat(place),
    };
    this._injector.replace([
      IFormulaRuntimeService,
      {
        useFactory: (config: IFormulaCurrentConfigService, hyperlinks: IHyperlinkEngineFormulaService) =>
          new CellRuntimeService(config, hyperlinks, listener),
        deps: [IFormulaCurrentConfigService, IHyperlinkEngineFormulaService],
      },
    ]);
    this._injector.add([
      CalculationScheduler,
      {
        useFactory: (
          commands: ICommandService,
          dirty: IActiveDirtyManagerService,
          formulas: FormulaDataModel,
        ) => new CalculationScheduler(commands, dirty, formulas),
        deps: [ICommandService, IActiveDirtyManagerService, FormulaDataModel],
      },
    ]);
    // Univer's interface asks for its own controller to show progress, and gets ours.
    this._injector.replace([
      TriggerCalculationController,
      {
        useFactory: (scheduler: CalculationScheduler) => scheduler as unknown as TriggerCalculationController,
        deps: [CalculationScheduler],
      },
    ]);
    this.rewriteTyped();
  }

  override onReady(): void {
    this._injector.get(CalculationScheduler);
  }

  /** What a person types passes here before the engine reads it. */
  private rewriteTyped(): void {
    this.disposeWithMe(
      this._injector.get(ICommandService).beforeCommandExecuted((command, options) => {
        if (command.id === SetWorksheetNameCommand.id) refuseExclamationMark(command.params);
        if (command.id !== SetRangeValuesMutation.id || options?.onlyLocal) return;
        const { cellValue, subUnitId } = command.params as ISetRangeValuesMutationParams;
        for (const [row, cells] of Object.entries(cellValue ?? {})) {
          for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>)) {
            if (cell) forgetFile(cell);
            if (cell?.f) {
              cell.f = this.seat.hooks.understood(cell.f, subUnitId, Number(row), Number(column));
            } else if (typeof cell?.v === "string" && cell.t !== CellValueType.FORCE_STRING) {
              const number = this.seat.hooks.typedNumber(cell.v);
              if (number !== undefined) Object.assign(cell, { v: number, t: CellValueType.NUMBER });
            }
          }
        }
      }),
    );
  }
}

/** The engine cannot find such a sheet again: a person's sheet keeps the name that it has. */
function refuseExclamationMark(params: object | undefined): void {
  const { name } = params as { readonly name?: string };
  if (name?.includes("!")) throw new Error(`A sheet cannot be called ${name} here: the name has a "!".`);
}

setDependencies(WorkbenchPlugin, [Injector], 1);
