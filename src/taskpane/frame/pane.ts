import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { PaneText } from "../../text/frame/pane.sv";
import type { FoundRange } from "../../workbook/ranges/found-range";
import type { FoundTable, Place, WorkbookContents } from "../../workbook/reading/contents";
import "../components/empty-state";
import { icons, mark } from "../components/icons";
import "../components/message-bar";
import "../components/part-navigation";
import type { ChosenReading } from "../components/problem-list";
import "../components/read-again";
import { sharedStyles } from "../components/shared-styles";
import "../components/waiting";
import "./action-bar";
import type { PaneActions } from "./pane-actions";
import { paneStyles } from "./pane-styles";
import type { PaneState } from "./state";
import type { Store } from "./store";
import { textIn } from "./texts";
import { openPart, type View } from "./view";
import type { LoadedPart } from "./view-files";

/** The frame: header, navigation, one view at a time, the message bar, and the line that a screen reader listens to. */
@customElement("fc-pane")
export class Pane extends LitElement {
  @property({ attribute: false }) store!: Store<PaneState>;
  @property({ attribute: false }) actions!: PaneActions;

  private unsubscribe: (() => void) | undefined;

  static override styles = [sharedStyles, paneStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.unsubscribe = this.store.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { language, view } = this.store.state;
    document.documentElement.lang = language;
    document.title = `${this.actions.files.viewOf(view).name(this.text)} – ${this.text.product}`;
  }

  private get text(): PaneText {
    return textIn(this.store.state.language);
  }

  override render(): TemplateResult {
    const { excel, announcement } = this.store.state;
    return html`<header>
        ${mark}
        ${excel === "ready" ? this.navigation() : html`<span class="product">${this.text.product}</span>`}
      </header>
      <div class="scroll">
        <main
          data-excel=${excel}
          @choose-reading=${({ detail }: CustomEvent<ChosenReading>) => void this.actions.chooseReading(detail)}
          @select-table=${({ detail }: CustomEvent<FoundTable>) => void this.actions.selectTable(detail)}
          @select-place=${({ detail }: CustomEvent<Place>) => void this.actions.selectPlace(detail)}
          @read-again=${() => void this.actions.readWorkbook()}
          @make-table=${({ detail }: CustomEvent<FoundRange>) => void this.actions.makeTable(detail)}
        >
          ${this.notice()} ${this.main()}
        </main>
        ${this.footer()}
      </div>
      ${this.actionBar()}
      <div class="heard" role="status">${announcement.text}</div>`;
  }

  private navigation(): TemplateResult {
    const { view } = this.store.state;
    return html`<nav aria-label=${this.text.navigation}>
      <ul>
        ${this.actions.views.map(
          ({ id, name }) =>
            html`<li>
              <button
                data-view=${id}
                aria-current=${id === view ? "page" : nothing}
                @click=${() => this.actions.navigate(id)}
              >
                ${name(this.text)}
              </button>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  private main(): TemplateResult {
    const { excel } = this.store.state;
    switch (excel) {
      case "starting":
        return html`<div class="starting" aria-busy="true">
          ${mark}
          <h1>${this.text.starting}</h1>
        </div>`;
      case "absent":
        return html`<fc-empty-state level="1" .heading=${this.text.absent.heading} .icon=${icons.table}>
          <p>${this.text.absent.text}</p>
          <p>${this.text.absent.insideExcel}</p>
          <button class="button primary" @click=${() => location.reload()}>${this.text.absent.action}</button>
        </fc-empty-state>`;
      case "ready":
        return this.opened();
    }
  }

  /** The view that is open: its own file may be on its way, or not have come, and so may what the workbook holds. */
  private opened(): TemplateResult {
    const view = this.actions.files.viewOf(this.store.state.view);
    const part = this.actions.files.loaded(view);
    if (view.isWhole && part) return this.shown(part, undefined);
    return html`<h1>${view.name(this.text)}</h1>
      ${this.tabs(view)} ${part ? this.contents(view, part) : this.coming(view)}`;
  }

  private tabs({ id, parts, partsOf }: View): TemplateResult | typeof nothing {
    if (parts.length < 2) return nothing;
    return html`<fc-part-navigation
      .label=${partsOf?.(this.text) ?? ""}
      .parts=${parts.map((one) => ({ id: one.id, name: one.name?.(this.text) ?? "" }))}
      .chosen=${openPart(this.actions.files.viewOf(id), this.store.state).id}
      @open-part=${({ detail }: CustomEvent<string>) => this.actions.navigate(id, detail)}
    ></fc-part-navigation>`;
  }

  private contents(view: View, part: LoadedPart): TemplateResult {
    const { workbook } = this.store.state;
    const lead = openPart(view, this.store.state).lead?.(this.text);
    return html`${lead === undefined ? nothing : html`<p class="lead quiet">${lead}</p>`}
    ${
      workbook.status === "here"
        ? this.shown(part, workbook.value)
        : workbook.status === "waiting"
          ? html`<fc-waiting .label=${this.text.start.reading}></fc-waiting>`
          : html`<fc-read-again .text=${this.text}></fc-read-again>`
    }`;
  }

  private shown(
    { file, actions, frame }: LoadedPart,
    contents: WorkbookContents | undefined,
  ): TemplateResult {
    const { state, choices, place } = frame;
    return file.view({
      text: this.text,
      model: contents && file.model(contents, choices, place),
      actions,
      choices,
      place,
      state,
      busy: state.doing?.status === "working",
      frame,
    });
  }

  /** A view's own file is on its way; or did not come: the network is down, or another version has taken its place. */
  private coming(view: View): TemplateResult {
    const { notLoaded, loading } = this.text;
    if (!this.actions.files.hasFailed(view)) {
      return html`<fc-waiting .label=${loading(view.name(this.text))}></fc-waiting>`;
    }
    return html`<fc-empty-state .icon=${icons.warning}>
      <p>${notLoaded.text}</p>
      <button class="button primary" data-action="load-again" @click=${() => location.reload()}>
        ${notLoaded.action}
      </button>
    </fc-empty-state>`;
  }

  private notice(): TemplateResult | typeof nothing {
    const { notice, noticeIntent } = this.store.state;
    if (notice === undefined) return nothing;
    return html`<fc-message-bar
      intent=${noticeIntent}
      label=${noticeIntent === "error" ? this.text.problems.severity.error : ""}
      dismiss-label=${this.text.dismiss}
      data-notice
      @dismiss=${() => this.actions.dismissNotice()}
      >${notice(this.text)}</fc-message-bar
    >`;
  }

  private actionBar(): TemplateResult | typeof nothing {
    const { doing, last } = this.store.state;
    if (!doing) return nothing;
    return html`<fc-action-bar
      .text=${this.text}
      .actions=${this.actions.changes}
      .doing=${doing}
      ?can-undo=${last !== undefined}
    ></fc-action-bar>`;
  }

  private footer(): TemplateResult {
    const { helpPage, help, otherLanguage, privacy, actions } = this.text;
    const { last, doing } = this.store.state;
    const other = this.store.state.language === "sv" ? "en" : "sv";
    return html`<footer class="small">
      <span class="privacy quiet">${icons.lock}${privacy}</span>
      <a href=${helpPage} target="_blank" rel="noopener">${icons.help}${help}</a>
      <button
        lang=${otherLanguage.lang}
        data-language=${other}
        @click=${() => void this.actions.chooseLanguage(other)}
      >
        ${icons.language}${otherLanguage.name}
      </button>
      ${
        last && !doing
          ? html`<button data-action="undo-last" @click=${() => void this.actions.changes.undo()}>
              ${icons.undo}${actions.undoLast}
            </button>`
          : nothing
      }
    </footer>`;
  }
}
