import { languageOf, type Language } from "../text/language";
import { readContents, type FoundTable, type Place } from "../workbook/contents";
import { connect, storagePrefix } from "../workbook/host";
import { inWorkbook } from "../workbook/run";
import { selectPlace, selectTable } from "../workbook/select";
import { changeSettings, readSettings, type WorkbookSettings } from "../workbook/settings";
import { watchContents } from "../workbook/watch";
import { answered, Unanswered } from "./answered";
import { CentresActions } from "./centres/centres-actions";
import { WorkbookChanges } from "./changes";
import type { CostsActions } from "./costs/costs-actions";
import { copyText } from "./clipboard";
import {
  rememberedLanguage,
  rememberedPlace,
  rememberLanguage,
  rememberPlace,
  storages,
  type Storages,
} from "./remembered";
import { rememberAction, rememberedAction } from "./remembered-action";
import { StartActions } from "./start/start-actions";
import {
  loadedViewIds,
  type Confirming,
  type LoadedViewId,
  type PaneState,
  type Sentence,
  type ViewId,
} from "./state";
import type { Store } from "./store";
import { loadText, spoken } from "./texts";
import { announce, tell } from "./voice";

/** How long the sign that something was copied stays. */
const copiedForMilliseconds = 2000;

/** How long Excel is waited for. A cell that is being edited holds every answer back; what is shown then stays. */
const patienceMilliseconds = 15_000;

/** Changes come in bursts (a table is pasted row by row): they are read once, when it is quiet. */
const quietMilliseconds = 200;

/** Everything that a person can do in the pane, and what Excel tells it. */
export class PaneActions {
  /** What changes the workbook, and takes it back. */
  readonly changes: WorkbookChanges;
  readonly beginning: StartActions;
  readonly centres: CentresActions;
  /** Here once the part of the pane is that it belongs to. */
  costs: CostsActions | undefined;
  private storages: Storages | undefined;
  private reading: Promise<void> | undefined;
  private readAgain = false;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private copiedUntil: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly store: Store<PaneState>,
    private readonly patience = patienceMilliseconds,
  ) {
    this.changes = new WorkbookChanges(store, () => this.readWorkbook(), {
      keep: (last) => this.storages && rememberAction(this.storages, last),
      kept: () => this.storages && rememberedAction(this.storages),
    });
    this.beginning = new StartActions(store, this.changes);
    this.centres = new CentresActions(store, this.changes, () => this.rememberPlace());
  }

  /** Once, when the page has loaded. */
  async start(): Promise<void> {
    const host = await connect();
    this.storages = storages(storagePrefix());
    const chosen = rememberedLanguage(this.storages);
    this.store.change({
      ...rememberedPlace(this.storages),
      language: await spoken(chosen ?? languageOf(host.displayLanguage)),
      formulas: languageOf(host.contentLanguage ?? host.displayLanguage),
      excel: host.isExcel ? "ready" : "absent",
    });
    if (!host.isExcel) return;
    void this.load(this.store.state.view);
    await this.takeSettingsFromWorkbook(chosen === undefined);
    await this.readWorkbook();
    await inWorkbook((context) => watchContents(context, () => this.workbookChanged())).catch(() => {
      // Without events the pane still reads whenever it is turned to.
    });
  }

  /** The pane was turned to: tables and sheets may have been renamed, of which Excel tells nothing. */
  async returned(): Promise<void> {
    if (this.store.state.excel === "ready") await this.readWorkbook();
  }

  navigate(view: ViewId): void {
    this.store.change({ view, notice: undefined, confirming: undefined });
    announce(this.store, (text) => text.opened(text.views[view]));
    this.rememberPlace();
    void this.load(view);
  }

  /** The pane opens at once because it is not all of it: views that are not seen at first come when they are opened. */
  async load(view: ViewId): Promise<void> {
    const asked = loadedViewIds.find((id) => id === view);
    if (!asked || this.store.state.loaded[asked] === "here") return;
    const say = (status: "waiting" | "here" | "failed"): void =>
      this.store.change({ loaded: { ...this.store.state.loaded, [asked]: status } });
    say("waiting");
    try {
      await this.files[asked]();
      say("here");
    } catch {
      say("failed");
      announce(this.store, (text) => text.notLoaded.text);
    }
  }

  private readonly files: Readonly<Record<LoadedViewId, () => Promise<unknown>>> = {
    centres: () =>
      import(/* webpackChunkName: "taskpane.centres", webpackPrefetch: true */ "./centres/centres-view"),
    costs: async () => {
      const { CostsActions, costsTexts } = await import(
        /* webpackChunkName: "taskpane.costs" */ "./costs/costs-chunk"
      );
      await Promise.all(costsTexts.map((topic) => topic.load(this.store.state.language)));
      this.costs ??= new CostsActions(this.store, this.changes, () => this.rememberPlace());
    },
    functions: () =>
      import(
        /* webpackChunkName: "taskpane.functions", webpackPrefetch: true */ "./function-list/functions-view"
      ),
  };

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

  /** One reading at a time; what changed while it was under way is read once more afterwards. */
  async readWorkbook(): Promise<void> {
    if (this.reading) {
      this.readAgain = true;
      return this.reading;
    }
    this.reading = this.readOnce();
    await this.reading;
    this.reading = undefined;
    if (this.readAgain) {
      this.readAgain = false;
      await this.readWorkbook();
    }
  }

  private async readOnce(): Promise<void> {
    if (this.store.state.workbook.status === "failed") this.store.change({ workbook: { status: "waiting" } });
    try {
      const value = await answered(inWorkbook(readContents), this.patience);
      this.store.change({ workbook: { status: "here", value } });
      this.changes.offerEarlier(value);
    } catch (problem) {
      if (problem instanceof Unanswered && this.store.state.workbook.status === "here") return;
      // Between two requests an action may have taken away what was being read: it is read once more when that is done.
      if (this.readAgain || this.store.state.doing?.status === "working") return;
      this.store.change({ workbook: { status: "failed" } });
      announce(this.store, (text) => text.start.failed.text);
    }
  }

  async selectTable(table: FoundTable): Promise<void> {
    await this.select(
      (context) => selectTable(context, table.id),
      (text) => text.start.selected(table.name, table.sheet),
    );
  }

  async selectPlace(place: Place): Promise<void> {
    await this.select(
      (context) => selectPlace(context, place),
      (text) => text.problems.selected(`${place.sheet}!${place.address}`),
    );
  }

  search(search: string): void {
    this.store.change({ search });
    this.rememberPlace();
  }

  announceFound(count: number): void {
    announce(this.store, (text) => text.functions.found(count));
  }

  openFunction(id: string, open: boolean): void {
    const others = this.store.state.openFunctions.filter((one) => one !== id);
    if (open === this.store.state.openFunctions.includes(id)) return;
    this.store.change({ openFunctions: open ? [...others, id] : others });
    this.rememberPlace();
  }

  /** From a table to a function that reads it. */
  showFunction(id: string): void {
    this.store.change({ search: "" });
    this.openFunction(id, true);
    this.navigate("functions");
  }

  async copyExample(id: string, formula: string): Promise<void> {
    clearTimeout(this.copiedUntil);
    if (await copyText(formula)) {
      this.store.change({ copied: id, notice: undefined });
      announce(this.store, (text) => text.functions.copiedExample(`FC.${id}`));
      this.copiedUntil = setTimeout(() => this.store.change({ copied: undefined }), copiedForMilliseconds);
    } else {
      tell(this.store, (text) => text.functions.copyFailed);
    }
  }

  /** Asks a person to say so once more, or stops asking. */
  confirm(confirming: Confirming | undefined): void {
    this.store.change({ confirming });
  }

  dismissNotice(): void {
    this.store.change({ notice: undefined });
  }

  private workbookChanged(): void {
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => void this.readWorkbook(), quietMilliseconds);
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

  private async takeSettingsFromWorkbook(languageToo: boolean): Promise<void> {
    const kept = await answered(inWorkbook(readSettings), this.patience).catch(
      (): WorkbookSettings => ({}), // by an add-in that is newer, or not to be had: the defaults will do
    );
    this.store.change({
      centresChoices: kept.centres ?? {},
      costsChoices: kept.costs ?? {},
      ...(languageToo && kept.language && { language: await spoken(kept.language) }),
    });
  }

  private rememberPlace(): void {
    if (this.storages) rememberPlace(this.storages, this.store.state);
  }
}
