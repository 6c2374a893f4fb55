import { type Guard, guardOf } from "./bad-days/guard";
import { isRequestTooLarge, isResponseTooLarge, tooLarge } from "./bad-days/request-limits";
import type { Switches, Weather } from "./bad-days/bad-days";
import type { Book } from "./book";
import { giveWith, interruptionOf, type Faults, type RequestFault } from "./faults";
import { CachedFunctions } from "./functions/cached-functions";
import type { BlankMode } from "./functions/metadata";
import { BookWatcher } from "./model/book-watcher";
import { Model, type NewNames } from "./model/model";
import { OfficeEvents } from "./model/office-events";
import { Workbook } from "./model/workbook";
import {
  AddinInternalService,
  AppRuntimePersistenceService,
  AppRuntimeService,
} from "./services/addin-services";
import { defaultSets, type ApiTable, type RequirementSets } from "./wire/api-table";
import { executeRequest } from "./wire/executor";
import type { EventEntry, RequestBody, ResponseBody } from "./wire/messages";
import { References } from "./wire/references";
import { isForServices, isTidying } from "./wire/request-purpose";
import { refusedMember } from "./wire/requirement-sets";
import type { WireObject } from "./wire/wire-class";

export interface HostOptions {
  readonly book: Book;
  /** From `loadApiTable()` in Node; a page gets it from its server. */
  readonly apiTable: ApiTable;
  /** The cache that the book's engine asks. Without it there are no custom functions. */
  readonly functions?: CachedFunctions;
  readonly sets?: RequirementSets;
  /** Language of what Excel names itself, and of `Office.context.displayLanguage`; default sv-SE. */
  readonly locale?: string;
  readonly workbookName?: string;
  /** Milliseconds that a read waits for the calculation of what was written before it; default 10 000. */
  readonly calculationWait?: number;
  /** Opens a workbook that the add-in has made, a file in base64, beside this one. */
  readonly onNewWorkbook?: (base64: string) => void;
  /** Told about mistakes of the host itself. */
  readonly onHostError?: (error: unknown) => void;
}

/** How long a read waits where the book cannot tell native formulas from custom functions. */
const waitForEverything = 300;

/** One answer, and how to give it: late, twice or never when a fault says so. */
export type Respond = (response: ResponseBody | { readonly officeError: number }) => void;

/**
 * Excel as the add-in sees it, independent of how messages travel: requests come in through `execute` (or `deliver`,
 * which knows faults), events go out through `onEntries`.
 */
export class Host {
  readonly book: Book;
  readonly functions: CachedFunctions;
  readonly sets: RequirementSets;
  readonly locale: string;
  readonly runtime: AppRuntimeService;
  readonly model: Model;
  private readonly events: OfficeEvents;
  private readonly watcher: BookWatcher;
  private readonly references = new References();
  private readonly workbook: Workbook;
  private readonly services: ReadonlyMap<string, WireObject>;
  private readonly entryListeners = new Set<(entries: readonly EventEntry[]) => void>();
  private queue: Promise<unknown> = Promise.resolve();
  private actionsReady = false;
  private undoGroups = 0;
  private readonly guard: Guard;

  constructor(private readonly options: HostOptions) {
    this.book = options.book;
    this.sets = options.sets ?? defaultSets;
    this.locale = options.locale ?? "sv-SE";
    this.functions = options.functions ?? new CachedFunctions({ metadata: { functions: [] }, namespace: "" });
    this.functions.service.send = (entries) => this.sendEntries(entries);
    this.events = new OfficeEvents((entries) => this.sendEntries(entries));
    this.model = new Model(options.book, this.events, {
      workbookName: options.workbookName ?? "Arbetsbok.xlsx",
      locale: this.locale,
      newNames: newNames(this.locale),
      ...(options.onNewWorkbook && { onNewWorkbook: options.onNewWorkbook }),
    });
    this.watcher = new BookWatcher(this.model);
    this.runtime = new AppRuntimeService(
      this.events,
      () => this.switches.weather.showAsTaskpane === "obeyed",
    );
    this.switches.onChange((now, before) => this.weatherChanged(now, before));
    this.workbook = new Workbook(this.model, {
      recalculate: () => this.functions.recalculate(),
      isCalculating: () => this.functions.isBusy,
    });
    this.guard = guardOf(this.model, this.faults, () => this.undoGroups > 0);
    this.services = new Map<string, WireObject>([
      ["Microsoft.ExcelServices.CustomFunctions", this.functions.service],
      [
        "Microsoft.InternalService.AddinInternalService",
        new AddinInternalService(() => {
          this.actionsReady = true;
        }),
      ],
      ["Microsoft.AppRuntime.AppRuntimeService", this.runtime],
      ["Microsoft.AppRuntime.AppRuntimePersistenceService", new AppRuntimePersistenceService()],
    ]);
  }

  /** Excel's bad days, off until they are set. */
  get switches(): Switches {
    return this.model.switches;
  }

  /**
   * A run with `mergeUndoGroup` begins; the function that comes back ends it. This version of the library takes the
   * option and does not send it on, so whoever starts the page says it.
   */
  beginUndoGroup(): () => void {
    this.undoGroups++;
    return () => void this.undoGroups--;
  }

  get faults(): Faults {
    return this.functions.faults;
  }

  /** Switching has every custom function calculated again. */
  get blankMode(): BlankMode {
    return this.functions.blankMode;
  }

  set blankMode(mode: BlankMode) {
    this.functions.blankMode = mode;
  }

  /** True when the page has said that ribbon commands can be called. */
  get isReadyForCommands(): boolean {
    return this.actionsReady;
  }

  /**
   * Carries out a request. Requests to the workbook follow each other; those of services do not wait for them, because
   * a read may be waiting for the very results that come through a service.
   */
  execute(body: RequestBody): Promise<ResponseBody> {
    return this.run(body, undefined);
  }

  /** As `execute`, with the faults that are set. */
  deliver(body: RequestBody, respond: Respond): void {
    const fault = isForServices(body) || isTidying(body) ? undefined : this.faults.countRequest();
    if (fault?.kind === "refuse") {
      respond({ officeError: fault.officeError });
      return;
    }
    const isLimited = this.switches.weather.requests === "limited" && !isForServices(body);
    if (isLimited && isRequestTooLarge(body)) {
      respond({ officeError: tooLarge.request });
      return;
    }
    void this.run(body, fault).then((response) => {
      // What was asked for has been done by then: only the answer is too long.
      if (isLimited && isResponseTooLarge(response)) respond({ officeError: tooLarge.response });
      else giveWith(fault, () => respond(response));
    });
  }

  /** Resolves when every request that has come has been carried out, whether it was answered or not. */
  async quiet(): Promise<void> {
    for (let last; last !== this.queue; ) {
      last = this.queue;
      await last;
    }
  }

  /** Resolves when the events of what has happened so far have left; those that are late have not. */
  async eventsSent(): Promise<void> {
    if (this.switches.weather.events !== "late") await this.events.sent();
  }

  /** Events that are late come now. */
  releaseEvents(): void {
    this.events.release();
  }

  /** Answers of custom functions that are held back come now. */
  releaseAnswers(): void {
    this.functions.release();
  }

  onEntries(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.entryListeners.add(listener);
    return () => this.entryListeners.delete(listener);
  }

  /** A page has been loaded or loaded again: what belonged to the one before is gone. */
  pageStarted(): void {
    this.actionsReady = false;
    this.references.clear();
    this.events.clear();
    this.functions.pageStarted();
  }

  dispose(): void {
    this.watcher.dispose();
    this.functions.dispose();
    this.entryListeners.clear();
  }

  /** What is kept elsewhere than in the model is told; the rest is looked up when it is needed. */
  private weatherChanged(now: Weather, before: Weather): void {
    if (now.calculation !== before.calculation) this.book.setCalculation?.(now.calculation);
    if (now.dateSystem !== before.dateSystem) this.book.setDateSystem?.(now.dateSystem);
    this.events.delivery = now.events;
    this.functions.play(now);
  }

  private run(body: RequestBody, fault: RequestFault | undefined): Promise<ResponseBody> {
    if (isForServices(body)) return this.perform(body, fault);
    const result = this.queue.then(() => this.perform(body, fault));
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async perform(body: RequestBody, fault: RequestFault | undefined): Promise<ResponseBody> {
    const { apiTable, onHostError } = this.options;
    const refused = refusedMember(body, apiTable, this.sets, (id) => this.references.get(id)?.wireClass.name);
    if (refused) {
      return {
        Results: [],
        Error: {
          Code: refused.code,
          Message: refused.message,
          Location: "",
          ActionIndex: 0,
          HttpStatusCode: refused.httpStatus,
        },
      };
    }
    return executeRequest(
      body,
      {
        roots: { global: this.workbook, service: (typeName) => this.services.get(typeName) },
        references: this.references,
        guard: this.guard,
        calculated: () => (isForServices(body) ? Promise.resolve() : this.calculated()),
        ...(onHostError && { onHostError }),
      },
      interruptionOf(fault),
    );
  }

  /**
   * What was written has been calculated, custom functions apart where the book can tell: those may be #BUSY!, as in
   * Excel on the web. Never waits for ever.
   */
  private calculated(): Promise<void> {
    return this.book.calculated
      ? atMost(this.options.calculationWait ?? 10_000, this.book.calculated())
      : atMost(this.options.calculationWait ?? waitForEverything, this.book.settled());
  }

  private sendEntries(entries: readonly EventEntry[]): void {
    for (const listener of this.entryListeners) listener(entries);
  }
}

async function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, limit]);
  clearTimeout(timer);
}

function newNames(locale: string): NewNames {
  return locale.toLowerCase().startsWith("sv")
    ? { sheet: "Blad", table: "Tabell", column: "Kolumn", chart: "Diagram" }
    : { sheet: "Sheet", table: "Table", column: "Column", chart: "Chart" };
}
