import {
  Disposable,
  type ICommandInfo,
  type ICommandService,
  type IExecutionOptions,
  type IUnitRange,
} from "@univerjs/core";
import {
  type FormulaDataModel,
  type IActiveDirtyManagerService,
  type IFormulaDirtyData,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  type ISetRangeValuesMutationParams,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import { BehaviorSubject } from "rxjs";

type Dirty = Partial<IFormulaDirtyData>;

const formatCommands: ReadonlySet<string> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/** A pass that reports nothing for so long has broken down inside the engine. */
const silenceLimit = 10_000;

/**
 * Decides when the engine calculates, in the place of Univer's own `TriggerCalculationController`. That one starts a
 * pass while another is preparing, which mixes their data, and forgets what was changed when a stop comes too late.
 * Here a pass is never interrupted: what changes while it runs makes the next one, and "nothing left to do" is known.
 */
export class CalculationScheduler extends Disposable {
  /** Univer's interface shows a bar from this; the page has its own indicator, so it stays at nothing. */
  readonly progress$ = new BehaviorSubject<{ done: number; count: number; label?: string }>({
    done: 0,
    count: 0,
  });

  private dirty: Dirty[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private watchdog: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private isManual = false;
  /** What waits for `calculate()` in manual mode. */
  private held: Dirty[] = [];
  private readonly finishedListeners = new Set<() => void>();

  constructor(
    private readonly commands: ICommandService,
    private readonly dirtyManager: IActiveDirtyManagerService,
    private readonly formulas: FormulaDataModel,
  ) {
    super();
    this.disposeWithMe(
      this.commands.onCommandExecuted((command, options) => this.onCommand(command, options)),
    );
    this.markDirty({ forceCalculation: true });
  }

  clearProgress(): void {
    this.progress$.next({ done: 0, count: 0 });
  }

  get idle(): boolean {
    return !this.running && this.dirty.length === 0;
  }

  /** Called when a pass has ended and its results stand in the cells. */
  onFinished(listener: () => void): () => void {
    this.finishedListeners.add(listener);
    return () => this.finishedListeners.delete(listener);
  }

  /** Another workbook is open: what was to be calculated in the one before no longer matters. */
  forget(): void {
    this.dirty = [];
    this.held = [];
  }

  /** For what follows from a calculation: spills, and cells whose function has got its answer. */
  markRangesDirty(dirtyRanges: IUnitRange[]): void {
    if (dirtyRanges.length > 0) this.markDirty({ dirtyRanges }, true);
  }

  /** In manual mode only what is entered is calculated (with all that depends on it, which Excel would leave). */
  set manual(manual: boolean) {
    this.isManual = manual;
    if (!manual) this.calculate();
  }

  /** Also what waits for it. */
  calculate(): void {
    const { held } = this;
    this.held = [];
    this.dirty.push(...held);
    if (this.dirty.length > 0) this.schedule();
  }

  /** @param follows from a calculation and not from something that was entered */
  markDirty(dirty: Dirty, follows = false): void {
    if (this.isManual && follows) {
      this.held.push(dirty);
      return;
    }
    this.dirty.push(dirty);
    this.schedule();
  }

  override dispose(): void {
    super.dispose();
    clearTimeout(this.timer);
    clearTimeout(this.watchdog);
    this.finishedListeners.clear();
    this.progress$.complete();
  }

  private onCommand(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (!this.running) return;
      this.watch();
      // The results are written in the same turn as this notice; a turn later they stand in the cells.
      if (functionsExecutedState !== undefined) setTimeout(() => this.finish(), 0);
      return;
    }
    const conversion = this.dirtyManager.get(command.id);
    if (!conversion) return;
    if (command.id === SetRangeValuesMutation.id) {
      const { trigger } = command.params as ISetRangeValuesMutationParams;
      if (options?.onlyLocal || (trigger !== undefined && formatCommands.has(trigger))) return;
    }
    this.markDirty(conversion.getDirtyData(command));
  }

  private schedule(): void {
    if (this.running || this.timer !== undefined) return;
    // A turn later, so that everything one action changes is calculated together.
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.start();
    }, 0);
  }

  private start(): void {
    const dirty = merge(this.dirty);
    this.dirty = [];
    this.running = true;
    this.watch();
    void this.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...dirty, maxIteration: 1, rowData: this.formulas.getHiddenRowsFiltered() },
      { onlyLocal: true },
    );
  }

  private watch(): void {
    clearTimeout(this.watchdog);
    this.watchdog = setTimeout(() => this.finish(), silenceLimit);
  }

  private finish(): void {
    if (!this.running) return;
    clearTimeout(this.watchdog);
    this.running = false;
    for (const listener of [...this.finishedListeners]) listener();
    if (this.dirty.length > 0) this.schedule();
  }
}

function merge(parts: readonly Dirty[]): IFormulaDirtyData {
  const all: IFormulaDirtyData = {
    forceCalculation: parts.some((part) => part.forceCalculation === true),
    dirtyRanges: parts.flatMap((part) => part.dirtyRanges ?? []),
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
  for (const part of parts) {
    mergeUnits(all.dirtyNameMap, part.dirtyNameMap);
    mergeUnits(all.dirtyDefinedNameMap, part.dirtyDefinedNameMap);
    mergeUnits(all.dirtyUnitFeatureMap, part.dirtyUnitFeatureMap);
    mergeUnits(all.dirtyUnitOtherFormulaMap, part.dirtyUnitOtherFormulaMap);
    mergeUnits(all.clearDependencyTreeCache, part.clearDependencyTreeCache);
  }
  return all;
}

/** Maps of maps, by workbook and then by sheet or name. */
function mergeUnits<T>(into: Record<string, T>, from: Record<string, T> | undefined): void {
  for (const [unit, entries] of Object.entries(from ?? {})) into[unit] = { ...into[unit], ...entries };
}
