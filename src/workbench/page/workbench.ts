import type { ApiTable, BlankMode, Book, Faults, Host } from "../host";
import { GridView } from "../grid/view/grid-view";
import { type SampleName, samples } from "../sample";
import { Addin } from "./addin";
import { ChannelLog } from "./log/channel-log";
import { BadDaysMenu } from "./status/bad-days-menu";
import { Charts } from "./charts/charts";
import { element, part } from "./element";
import { ErrorTips } from "./error-tips";
import { Files, type NamedFile } from "./files";
import { homeButtons } from "./home-buttons";
import { Log, type LogEntry } from "./log/log";
import { LogPanel } from "./log/log-panel";
import { customFunctionNames, functionDescriptions } from "./described-functions";
import { type AddinManifest, type DescribedFunctions, readManifest, type RibbonButton } from "./manifest";
import { takeNewWorkbook } from "./file-transfer";
import { Notices } from "./notices";
import { Pane } from "./pane";
import { keepPreferences, type Preferences } from "./preferences";
import { Ribbon } from "./ribbon";
import { ShownCalculation } from "./status/shown-calculation";
import { StatusBar } from "./status/status-bar";
import { type Language, texts as allTexts, type Texts } from "./page-text";

/** What the page's server says about this run, and the manifest as it serves it. */
export interface Surroundings {
  readonly apiTable: ApiTable;
  readonly manifestXml: string;
  /** The sample to start with. */
  readonly sample: SampleName;
  /** The file to start with instead, if it can be opened. */
  readonly file?: NamedFile;
  readonly metadata: Readonly<Record<Language, DescribedFunctions>>;
}

export const locales: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-US" };

const dark = matchMedia("(prefers-color-scheme: dark)");

/**
 * The whole page. What stands here under a public name is what tests use as `window.workbench`.
 */
export class Workbench {
  readonly book: Book & { isSettled(): boolean; functionCellCount(): number };
  private readonly grid: GridView;
  private readonly ribbon = new Ribbon(part("ribbon"));
  private readonly statusBar = new StatusBar(part("status-bar"));
  private readonly badDays = new BadDaysMenu(() => this.host);
  private readonly entries = new Log();
  private readonly logPanel = new LogPanel(part("log"), this.entries, () => this.statusBar.closedLog());
  private readonly channelLog = new ChannelLog(this.entries, () => this.texts);
  private readonly notices: Notices;
  private readonly files: Files;
  private readonly pane: Pane;
  private readonly charts: Charts;
  private addin: Addin;
  private manifest: AddinManifest;
  private readonly calculation: ShownCalculation;

  constructor(
    private readonly surroundings: Surroundings,
    private preferences: Preferences,
  ) {
    this.grid = new GridView(part("grid"), samples[surroundings.sample]());
    this.book = this.grid.book;
    this.pane = new Pane(
      (paneWidth) => this.change({ paneWidth }),
      () => (this.host.runtime.state = "Background"),
    );
    this.manifest = this.readManifest();
    this.notices = new Notices(part("notices"), () => this.grid.focus());
    this.files = new Files({
      book: this.grid.book,
      notices: this.notices,
      log: this.entries,
      customFunctions: customFunctionNames(this.functions, this.manifest.namespace),
      sample: surroundings.sample,
      addin: { id: this.manifest.id, version: this.manifest.version },
      texts: () => this.texts,
      model: () => this.host.model,
      replace: (load) => this.replace(load),
      endEditing: () => this.grid.endEditing(),
      stateChanged: () => this.showName(),
    });
    if (surroundings.file) this.files.startWith(surroundings.file);
    this.charts = new Charts({
      grid: this.grid,
      model: () => this.host.model,
      language: () => this.preferences.language,
      isDark: () => this.isDark,
    });
    this.calculation = new ShownCalculation(this.grid, this.statusBar);
    this.addin = this.startAddin();
    this.showEverything();
    new ErrorTips(this.grid, part("read-out"), () => this.texts);
    dark.addEventListener("change", () => this.showTheme());
    this.entries.onChange(() => this.statusBar.showFaults(this.faultCount()));
  }

  get host(): Host {
    return this.addin.host;
  }

  get faults(): Faults {
    return this.host.faults;
  }

  get log(): readonly LogEntry[] {
    return this.entries.entries;
  }

  /** Resolves when nothing is left to calculate, custom functions included. */
  settled(): Promise<void> {
    return this.book.settled();
  }

  setBlankMode(blankMode: BlankMode): void {
    this.change({ blankMode });
  }

  setLanguage(language: Language): void {
    this.change({ language });
  }

  setTheme(theme: Preferences["theme"]): void {
    this.change({ theme });
  }

  reloadAddin(): void {
    this.addin.reload();
  }

  /** In the place of the open workbook, without asking. */
  openSample(name: SampleName = "dalarna"): void {
    this.files.openSample(name);
  }

  openEmpty(): void {
    this.files.openEmpty();
  }

  /** Another workbook, with the add-in started anew, as Excel does it. */
  private replace(load: () => void): void {
    const wasOpen = this.pane.isOpen;
    this.addin.dispose();
    load();
    this.addin = this.startAddin();
    this.showEverything();
    this.host.runtime.state = wasOpen ? "Visible" : "Background";
  }

  setPaneOpen(open: boolean): void {
    this.host.runtime.state = open ? "Visible" : "Background";
  }

  private get texts(): Texts {
    return allTexts[this.preferences.language];
  }

  private get functions(): DescribedFunctions {
    return this.surroundings.metadata[this.preferences.language];
  }

  private get locale(): string {
    return locales[this.preferences.language];
  }

  private readManifest(): AddinManifest {
    return readManifest(this.surroundings.manifestXml, this.locale);
  }

  /** @param before the host whose knowledge of the same workbook the new one takes over */
  private startAddin(before?: Host): Addin {
    const addin = new Addin({
      book: this.grid.book,
      apiTable: this.surroundings.apiTable,
      manifest: this.manifest,
      metadata: this.functions,
      locale: this.locale,
      blankMode: this.preferences.blankMode,
      place: this.pane.body,
      log: this.entries,
      channelLog: this.channelLog,
      texts: this.texts,
      onShortcut: (keys) => this.files.shortcut(keys),
      onNewWorkbook: (base64) => takeNewWorkbook(base64, this.notices),
    });
    if (before) addin.host.model.inherit(before.model);
    else this.files.furnish(addin.host.model);
    addin.host.model.onChange(() => {
      this.files.changed();
      this.charts.changed();
    });
    this.badDays.play(addin.host);
    addin.host.runtime.onChange = (state) => {
      this.pane.isOpen = state === "Visible";
    };
    return addin;
  }

  private change(change: Partial<Preferences>): void {
    const before = this.preferences;
    this.preferences = { ...before, ...change };
    keepPreferences(this.preferences);
    if (this.preferences.blankMode !== before.blankMode) {
      this.host.blankMode = this.preferences.blankMode;
      this.showControls();
    }
    if (this.preferences.theme !== before.theme) this.showTheme();
    if (this.preferences.language !== before.language) this.restartInLanguage();
  }

  /** Excel is told its language at the start, so the add-in starts anew; the workbook stays as it is. */
  private restartInLanguage(): void {
    const before = this.host;
    this.addin.dispose();
    this.manifest = this.readManifest();
    this.addin = this.startAddin(before);
    if (!this.pane.isOpen) this.host.runtime.state = "Background";
    this.showEverything();
  }

  private showEverything(): void {
    const { texts } = this;
    document.documentElement.lang = this.preferences.language;
    this.showName();
    part("drop-text").textContent = texts.dropHere;
    this.notices.show(texts, this.preferences.language);
    part("product").replaceChildren(
      element("strong", {}, texts.product),
      element("span", {}, texts.productNote),
    );
    part("sheet").setAttribute("aria-label", texts.grid);
    this.pane.show(texts, this.manifest.paneTitle, this.preferences.paneWidth);
    this.logPanel.show(texts);
    this.grid.setLanguage(this.preferences.language);
    this.grid.describeFunctions(functionDescriptions(this.functions, this.manifest.namespace));
    this.showControls();
    this.showTheme();
  }

  private showName(): void {
    const name = this.grid.book.name();
    const { state } = this.files;
    document.title = `${state === "changed" ? "• " : ""}${name} – ${this.texts.product}`;
    part("workbook-name").textContent = name;
    part("unsaved").textContent = this.texts.states[state];
  }

  private showControls(): void {
    this.ribbon.show({
      texts: this.texts,
      home: homeButtons(this.texts, this.grid, {
        newEmpty: () => void this.files.newEmpty(),
        newSample: (name) => void this.files.newSample(name),
        chooseFile: () => this.files.choose(),
        save: () => void this.files.save(),
        refuse: (what) =>
          this.notices.add({
            kind: "problem",
            sentences: [{ sv: allTexts.sv[what], en: allTexts.en[what] }],
          }),
      }),
      tabs: this.manifest.tabs,
      run: (button) => this.run(button),
    });
    this.statusBar.show({
      texts: this.texts,
      preferences: this.preferences,
      change: (change) => this.change(change),
      badDays: this.badDays,
      toggleLog: () => this.logPanel.toggle(),
      isLogOpen: () => this.logPanel.isOpen,
    });
    this.calculation.show();
  }

  private showTheme(): void {
    document.documentElement.dataset["theme"] = this.isDark ? "dark" : "light";
    this.grid.setDark(this.isDark);
    this.charts.changed();
  }

  private get isDark(): boolean {
    const { theme } = this.preferences;
    return theme === "system" ? dark.matches : theme === "dark";
  }

  private run(button: RibbonButton): void {
    this.addin.run(button).catch(() => this.entries.add("fault", this.texts.commandFailed(button.label)));
  }

  private faultCount(): number {
    return this.entries.entries.filter(({ kind }) => kind === "fault" || kind === "unknown").length;
  }
}
