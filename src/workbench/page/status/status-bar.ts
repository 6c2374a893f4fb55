import type { BlankMode } from "../../host";
import type { BadDaysMenu } from "./bad-days-menu";
import { element } from "../element";
import type { Preferences, Theme } from "../preferences";
import type { Language, Texts } from "../page-text";

interface StatusBarOptions {
  readonly texts: Texts;
  readonly preferences: Preferences;
  readonly change: (change: Partial<Preferences>) => void;
  readonly badDays: BadDaysMenu;
  readonly toggleLog: () => void;
  readonly isLogOpen: () => boolean;
}

/** What the calculation is doing, and the workbench's switches. */
export class StatusBar {
  private texts: Texts | undefined;
  private readonly state = element("span", { class: "calculation", id: "calculation", role: "status" });
  private readonly count = element("span", { class: "function-cells", id: "function-cells" });
  private logButton: HTMLButtonElement | undefined;
  private faults = 0;

  constructor(private readonly root: HTMLElement) {}

  show({ texts, preferences, change, badDays, toggleLog, isLogOpen }: StatusBarOptions): void {
    this.texts = texts;
    const focused = this.root.contains(document.activeElement) && document.activeElement?.id;
    this.root.setAttribute("aria-label", texts.statusBar);
    const log = element(
      "button",
      { type: "button", id: "log-button", class: "status-button", "aria-controls": "log" },
      texts.log,
    );
    log.addEventListener("click", () => {
      toggleLog();
      log.setAttribute("aria-expanded", String(isLogOpen()));
    });
    log.setAttribute("aria-expanded", String(isLogOpen()));
    this.logButton = log;
    this.root.replaceChildren(
      this.state,
      this.count,
      element("span", { class: "gap" }),
      choice<BlankMode>(
        "blank-mode",
        texts.blanks,
        texts.blankModes,
        preferences.blankMode,
        (blankMode) => change({ blankMode }),
        texts.blanksTip,
      ),
      choice<Language>(
        "language",
        texts.language,
        texts.languages,
        preferences.language,
        (language) => change({ language }),
        texts.languageTip,
      ),
      choice<Theme>(
        "theme",
        texts.theme,
        texts.themes,
        preferences.theme,
        (theme) => change({ theme }),
        texts.themeTip,
      ),
      badDays.show(texts),
      log,
    );
    this.showFaults(this.faults);
    // The switch that was used has been drawn anew.
    if (focused) document.getElementById(focused)?.focus();
  }

  showCalculation(settled: boolean, functionCells: number): void {
    if (!this.texts) return;
    const text = settled ? this.texts.ready : this.texts.calculating;
    if (this.state.textContent !== text) this.state.textContent = text;
    this.state.classList.toggle("busy", !settled);
    this.count.textContent = functionCells > 0 ? this.texts.functionCells(functionCells) : "";
  }

  /** How many faults and unknown members the log has. */
  showFaults(count: number): void {
    this.faults = count;
    if (!this.logButton || !this.texts) return;
    const badge = count > 0 ? [element("span", { class: "badge" }, String(count))] : [];
    this.logButton.replaceChildren(this.texts.log, ...badge);
  }

  closedLog(): void {
    this.logButton?.setAttribute("aria-expanded", "false");
    this.logButton?.focus();
  }
}

function choice<Value extends string>(
  id: string,
  label: string,
  options: Readonly<Record<Value, string>>,
  value: Value,
  change: (value: Value) => void,
  tip?: string,
): HTMLElement {
  const select = element("select", { id });
  for (const [option, text] of Object.entries<string>(options)) {
    select.append(element("option", { value: option, selected: option === value }, text));
  }
  select.addEventListener("change", () => change(select.value as Value));
  return element("label", { class: "choice", for: id, title: tip }, element("span", {}, label), select);
}
