import { languageOf, type Language } from "../../text/language";
import {
  readContents,
  type FoundTable,
  type Place,
  type WorkbookContents,
} from "../../workbook/reading/contents";
import { connect, storagePrefix } from "../../workbook/host";
import { inWorkbook } from "../../workbook/run";
import { areaAddress } from "../../workbook/address";
import { selectPlace, selectTable } from "../../workbook/select";
import { changeSettings, loadSettings, settingsIn, type WorkbookSettings } from "../../workbook/settings";
import { calculate, calculateAutomatically } from "../../workbook/reading/surroundings";
import type { ChosenReading } from "../components/problem-list";
import { repairByReading, repairsIn } from "../components/problems";
import type { FoundRange } from "../../workbook/ranges/found-range";
import type { TableToRepair } from "../../workbook/repairs/repair-plan";
import { makeTable } from "./workbook/make-table";
import { WorkbookChanges } from "./workbook/changes";
import {
  rememberedLanguage,
  rememberedPlace,
  rememberLanguage,
  rememberPlace,
  storages,
  type Storages,
} from "./kept/remembered";
import { rememberAction, rememberedAction } from "./kept/kept-undo";
import type { PaneState, Sentence } from "./state";
import type { Store } from "./store";
import { loadText, spoken } from "./texts";
import { openPart, type View } from "./view";
import type { AroundViews, ViewFrame } from "./view-frame";
import type { ViewState } from "./view-state";
import { ViewFiles } from "./view-files";
import { announce, tell } from "./voice";
import { type ReadsContents, WorkbookReading } from "./workbook/workbook-reading";

/** A page draws within this, or it is not seen: a frame behind a closed pane draws nothing, and is not always hidden. */
const drawnWithin = 100;

/** What has been read stands on the screen: what nobody waits for need not hold it back. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, drawnWithin);
    if (!document.hidden) requestAnimationFrame(() => setTimeout(resolve));
  });

/** How long Excel is waited for. A cell that is being edited holds every answer back; what is shown then stays. */
const patienceMilliseconds = 15_000;

/** What a person can do in the pane whatever view is shown, and what Excel tells it. */
export class PaneActions implements AroundViews {
  /** What changes the workbook, and takes it back. */
  readonly changes: WorkbookChanges;
  readonly files: ViewFiles;
  private storages: Storages | undefined;
  private readonly reading: WorkbookReading;

  constructor(
    private readonly store: Store<PaneState>,
    readonly views: readonly View[],
    patience = patienceMilliseconds,
  ) {
    this.changes = new WorkbookChanges(store, () => this.readWorkbook(), {
      keep: (last) => this.storages && rememberAction(this.storages, last),
      kept: () => this.storages && rememberedAction(this.storages),
    });
    this.reading = new WorkbookReading(store, this.contents, patience, (contents) => {
      this.changes.offerEarlier(contents);
      this.followWritten();
    });
    this.files = new ViewFiles(views, store, this);
  }

  /** Once, when the page has loaded. */
  async start(): Promise<void> {
    const host = await connect();
    this.storages = storages(storagePrefix());
    const chosen = rememberedLanguage(this.storages);
    this.store.change({
      ...rememberedPlace(this.storages, this.views),
      language: await spoken(chosen ?? languageOf(host.displayLanguage)),
      formulas: languageOf(host.contentLanguage ?? host.displayLanguage),
      excel: host.isExcel ? "ready" : "absent",
    });
    if (!host.isExcel) return;
    void this.load();
    await this.readWorkbook((context) => this.withSettings(context, chosen === undefined));
    await drawn();
    await this.reading.follow();
  }

  /** The view that is open looks after the sheets that it has written, unless something is being written now. */
  private followWritten(): void {
    if (this.store.state.doing?.status === "working") return;
    const view = this.files.viewOf(this.store.state.view);
    // A file that does not come is asked for again after the next change.
    view.follow?.(this.frameOf(view))?.catch(() => undefined);
  }

  /** The pane was turned to: tables and sheets may have been renamed, of which Excel tells nothing. */
  async returned(): Promise<void> {
    if (this.store.state.excel === "ready") await this.reading.look();
  }

  /** Shows a view, and a part of it where one is named. */
  navigate(id: string, part?: string): void {
    const { parts, doing } = this.store.state;
    this.store.change({
      view: id,
      notice: undefined,
      // What was done in another view is not said over what this one shows; it can be taken back at the foot.
      ...(doing?.status === "done" && { doing: undefined }),
      confirming: undefined,
      ...(part !== undefined && { parts: { ...parts, [id]: part } }),
    });
    const view = this.files.viewOf(id);
    const opened = part === undefined ? view.name : (openPart(view, this.store.state).name ?? view.name);
    announce(this.store, (text) => text.opened(opened(text)));
    this.rememberPlace();
    void this.load();
    if (this.lacksComparable(view)) void this.readWorkbook();
    this.followWritten();
  }

  /** What the view that is open needs of the workbook. A file that does not come is asked for again at the next reading. */
  private readonly contents = async (context: Excel.RequestContext): Promise<WorkbookContents> => {
    const view = this.files.viewOf(this.store.state.view);
    return readContents(context, await view.compare?.().catch(() => () => []));
  };

  /** The workbook was read for a view that does not compare. */
  private lacksComparable(view: View): boolean {
    const { workbook } = this.store.state;
    return (
      view.compare !== undefined && workbook.status === "here" && workbook.value.comparable === undefined
    );
  }

  frameOf<Choices extends object, Place extends object>(
    view: ViewState<string, Choices, Place>,
  ): ViewFrame<Choices, Place> {
    return this.files.frameOf(view);
  }

  /** Loads what the view that is shown needs. */
  load(): Promise<void> {
    return this.files.load(this.store.state.view);
  }

  /** The choice is the person's; only where the browser refuses to remember it does the workbook. */
  async chooseLanguage(language: Language): Promise<void> {
    try {
      await loadText(language);
    } catch {
      return tell(this.store, (text) => text.notLoaded.text);
    }
    this.store.change({ language });
    if (this.storages && rememberLanguage(this.storages, language)) return;
    if (this.store.state.excel !== "ready") return;
    await inWorkbook((context) => changeSettings(context, { language })).catch(() => {
      // Not remembered anywhere: it is asked for again next time, and nothing is lost.
    });
  }

  readWorkbook(read?: ReadsContents): Promise<void> {
    return this.reading.read(read);
  }

  /** Excel works out everything now; and by itself from now on, where that is asked for. */
  async calculate(fromNowOn: boolean): Promise<void> {
    await inWorkbook(fromNowOn ? calculateAutomatically : calculate).catch(() =>
      tell(this.store, (text) => text.start.calculation.failed),
    );
    await this.readWorkbook();
  }

  async selectTable(table: FoundTable): Promise<void> {
    const { range } = table;
    await this.select(
      (context) =>
        range
          ? selectPlace(context, { sheet: range.sheet, address: areaAddress(range.area) })
          : selectTable(context, table.id),
      (text) => text.start.selected(table.name, table.sheet),
    );
  }

  async selectPlace(place: Place, done?: Sentence): Promise<void> {
    await this.select(
      (context) => selectPlace(context, place),
      done ?? ((text) => text.problems.selected(`${place.sheet}!${place.address}`)),
    );
  }

  /** Puts right everything that can be put right without changing what is meant; in some of the tables, or in all. */
  async repair(among?: readonly FoundTable[]): Promise<void> {
    const { workbook } = this.store.state;
    const all = workbook.status === "here" ? workbook.value.tables : [];
    await this.carryOutRepairs((among ?? all).flatMap(repairsIn));
  }

  /** Writes what a cell with two readings means, as somebody has just said. */
  async chooseReading({ table, problem, reading }: ChosenReading): Promise<void> {
    await this.carryOutRepairs(repairByReading(table, problem, reading));
  }

  private async carryOutRepairs(tables: readonly TableToRepair[]): Promise<void> {
    const cells = tables.reduce((sum, { problems }) => sum + problems.length, 0);
    await this.changes.carryOut(
      ({ actions }) => actions.work.repair,
      ({ repairPlan }) => repairPlan(tables),
      () => [cells],
    );
  }

  /** A plain range becomes a table, where it stands: from whichever view it is seen in. */
  makeTable(range: FoundRange): Promise<void> {
    const { workbook } = this.store.state;
    return makeTable(this.changes, range, workbook.status === "here" ? workbook.value.tables : []);
  }

  dismissNotice(): void {
    this.store.change({ notice: undefined });
  }

  rememberPlace(): void {
    if (this.storages) rememberPlace(this.storages, this.store.state, this.views);
  }

  private async select(
    work: (context: Excel.RequestContext) => Promise<void>,
    done: Sentence,
  ): Promise<void> {
    try {
      await inWorkbook(work);
      this.store.change({ notice: undefined });
      announce(this.store, done);
    } catch {
      tell(this.store, (text) => text.problems.notSelected);
      await this.readWorkbook(); // what could not be selected may be gone
    }
  }

  /** What the workbook remembers, read in the first request of its contents. */
  private async withSettings(context: Excel.RequestContext, languageToo: boolean): Promise<WorkbookContents> {
    const setting = loadSettings(context);
    const contents = await this.contents(context);
    const { language, ...kept } = understood(setting);
    const choices = this.views.flatMap(({ id }) => (isObject(kept[id]) ? [[id, kept[id]]] : []));
    this.store.change({
      choices: Object.fromEntries(choices),
      ...(languageToo && language && { language: await spoken(language) }),
    });
    return contents;
  }
}

/** Where a newer add-in has kept something, the defaults will do. */
function understood(setting: Excel.Setting): WorkbookSettings {
  try {
    return settingsIn(setting);
  } catch {
    return {};
  }
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
