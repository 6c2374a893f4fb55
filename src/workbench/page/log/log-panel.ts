import { storedOnly } from "../../host";
import { element } from "../element";
import type { Log, LogEntry, LogKind } from "./log";
import type { Texts } from "../page-text";

const kinds: readonly LogKind[] = ["request", "functions", "fault", "unknown", "stored", "page"];

/** What goes between the add-in and the workbench, for a person who tests. */
export class LogPanel {
  private filter: LogKind | "everything" = "everything";
  private texts: Texts | undefined;
  private list: HTMLElement | undefined;
  private drawing = 0;

  constructor(
    private readonly root: HTMLElement,
    private readonly log: Log,
    private readonly closed: () => void,
  ) {
    log.onChange(() => this.draw());
  }

  get isOpen(): boolean {
    return !this.root.hidden;
  }

  toggle(): void {
    this.root.hidden = !this.root.hidden;
    this.draw();
    if (this.isOpen) this.root.querySelector<HTMLElement>("select")?.focus();
  }

  show(texts: Texts): void {
    this.texts = texts;
    this.root.setAttribute("aria-label", texts.log);
    const close = element("button", {
      type: "button",
      class: "icon-button",
      "aria-label": texts.closeLog,
      title: texts.closeLog,
    });
    close.innerHTML = '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>';
    close.addEventListener("click", () => {
      this.root.hidden = true;
      this.closed();
    });
    const clear = element("button", { type: "button", class: "status-button" }, texts.clearLog);
    clear.addEventListener("click", () => this.log.clear());
    this.list = element("ol", { class: "log-entries", tabindex: 0, "aria-label": texts.logTitle });
    const members = storedOnly();
    this.root.replaceChildren(
      element(
        "div",
        { class: "log-head" },
        element("h2", {}, texts.logTitle),
        this.filterChoice(texts),
        clear,
        close,
      ),
      this.list,
      element(
        "details",
        { class: "log-stored" },
        element("summary", {}, texts.storedOnly(members.length)),
        element("p", {}, members.join(", ")),
      ),
    );
    this.draw();
  }

  private filterChoice(texts: Texts): HTMLElement {
    const select = element("select", { id: "log-filter" });
    select.append(element("option", { value: "everything" }, texts.everything));
    for (const kind of kinds) select.append(element("option", { value: kind }, texts.logKinds[kind]));
    select.value = this.filter;
    select.addEventListener("change", () => {
      this.filter = select.value as LogKind | "everything";
      this.draw();
    });
    return element(
      "label",
      { class: "choice", for: "log-filter" },
      element("span", {}, texts.filter),
      select,
    );
  }

  /** Once per frame at most: a batch of requests makes many entries. */
  private draw(): void {
    if (!this.isOpen || this.drawing) return;
    this.drawing = requestAnimationFrame(() => {
      this.drawing = 0;
      this.drawEntries();
    });
  }

  private drawEntries(): void {
    const { texts, list } = this;
    if (!texts || !list) return;
    const shown = this.log.entries.filter(
      (entry) => this.filter === "everything" || entry.kind === this.filter,
    );
    list.replaceChildren(
      ...(shown.length === 0
        ? [element("li", { class: "nothing" }, texts.logEmpty)]
        : shown.slice(-300).map((entry) => line(entry, texts))),
    );
    list.scrollTop = list.scrollHeight;
  }
}

const line = (entry: LogEntry, texts: Texts): HTMLElement =>
  element(
    "li",
    { class: `entry ${entry.kind}` },
    element("time", {}, entry.at.toTimeString().slice(0, 8)),
    element("span", { class: "kind" }, texts.logKinds[entry.kind]),
    element("span", { class: "what" }, entry.what),
    element(
      "span",
      { class: "duration" },
      entry.milliseconds === undefined ? "" : texts.answerFor(entry.milliseconds),
    ),
  );
