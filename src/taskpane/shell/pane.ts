import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { FunctionCatalogue } from "../../text/function-catalogue";
import type { PaneText } from "../../text/frame/pane.sv";
import type { DefinitionChoice } from "../../workbook/centres/classify-plan";
import type { FoundTable, Place } from "../../workbook/contents";
import type { PaneActions } from "../actions";
import "../components/empty-state";
import { icons, mark } from "../components/icons";
import "../components/message-bar";
import { sharedStyles } from "../components/shared-styles";
import "../components/waiting";
import type { CopyExample, OpenFunction } from "../function-list/function-card";
import type { Creatable } from "../start/creatable";
import "../start/start-view";
import {
  viewIds,
  type CentresPlace,
  type Confirming,
  type LoadedViewId,
  type PaneState,
  type ViewId,
} from "../state";
import type { Store } from "../store";
import { textIn } from "../texts";
import "./action-bar";

/** The frame: header, navigation, one view at a time, the message bar, and the line that a screen reader listens to. */
@customElement("fc-pane")
export class Pane extends LitElement {
  @property({ attribute: false }) store!: Store<PaneState>;
  @property({ attribute: false }) actions!: PaneActions;
  @property({ attribute: false }) catalogue!: FunctionCatalogue;

  private unsubscribe: (() => void) | undefined;
  private shownView: ViewId | undefined;

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
        height: 100vh;
        background: var(--colorNeutralBackground2);
      }

      /* Excel writes the add-in's name above the pane, and lays a button of its own over the upper right corner. */
      header {
        display: flex;
        align-items: center;
        min-height: 44px;
        padding: 0 44px 0 var(--spacingHorizontalL);
        background: var(--colorNeutralBackground1);
        border-bottom: 1px solid var(--colorNeutralStroke2);
      }

      .product {
        margin-inline-start: var(--spacingHorizontalS);
        font-weight: var(--fontWeightSemibold);
      }

      nav {
        align-self: stretch;
        min-width: 0;
      }

      .mark {
        flex: none;
        width: 22px;
        height: 22px;
      }

      nav ul {
        display: flex;
        height: 100%;
        padding: 0 var(--spacingHorizontalS);
        overflow-x: auto;
        scrollbar-width: none;
        scroll-padding: 0 32px;
        /* What does not fit fades out at the edge: there is more that way. */
        mask-image: linear-gradient(
          90deg,
          transparent,
          #000 var(--spacingHorizontalS) calc(100% - var(--spacingHorizontalS)),
          transparent
        );
      }

      nav button {
        position: relative;
        height: 100%;
        padding: 0 var(--spacingHorizontalSNudge);
        color: var(--colorNeutralForeground2);
        white-space: nowrap;
      }

      nav button:hover {
        color: var(--colorNeutralForeground1);
      }

      nav button:focus-visible {
        outline-offset: -3px;
      }

      nav button::after {
        content: "";
        position: absolute;
        inset: auto var(--spacingHorizontalSNudge) 0;
        height: 3px;
        border-radius: 2px 2px 0 0;
        background: transparent;
      }

      nav button:not([aria-current]):hover::after {
        background: var(--colorNeutralStroke1);
      }

      nav [aria-current] {
        color: var(--colorNeutralForeground1);
        font-weight: var(--fontWeightSemibold);
      }

      nav [aria-current]::after {
        background: var(--colorCompoundBrandStroke);
      }

      .scroll {
        overflow-y: scroll;
        display: flex;
        flex-direction: column;
      }

      main {
        flex: 1 0 auto;
        padding: var(--spacingVerticalL) var(--spacingHorizontalL);
      }

      /* In sight wherever one has scrolled to: it answers what was just done. */
      main > fc-message-bar {
        position: sticky;
        z-index: 2;
        top: var(--spacingVerticalS);
        margin-bottom: var(--spacingVerticalL);
        box-shadow: var(--shadow8);
      }

      .starting {
        display: grid;
        justify-items: center;
        gap: var(--spacingVerticalM);
        padding-top: 20vh;
        color: var(--colorNeutralForeground2);
      }

      .starting h1 {
        font: inherit;
      }

      .starting .mark {
        width: 48px;
        height: 48px;
        animation: breathe 2s infinite ease-in-out;
      }

      @keyframes breathe {
        50% {
          opacity: 0.45;
        }
      }

      footer {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--spacingVerticalXS) var(--spacingHorizontalL);
        margin: 0 var(--spacingHorizontalL);
        padding: var(--spacingVerticalM) 0 var(--spacingVerticalL);
        border-top: 1px solid var(--colorNeutralStroke2);
      }

      footer > * {
        display: flex;
        align-items: center;
        gap: var(--spacingHorizontalXS);
        min-height: 24px;
      }

      footer .icon {
        width: 16px;
        height: 16px;
      }

      footer .privacy {
        flex: 1 0 100%;
      }

      footer button {
        color: var(--colorBrandForegroundLink);
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }

      /* The narrowest panes: all views in sight rather than the mark. */
      @media (max-width: 420px) {
        header {
          padding-left: var(--spacingHorizontalS);
        }

        nav {
          font-size: var(--fontSizeBase200);
        }

        nav ul {
          gap: 0;
        }

        nav button {
          padding: 0 var(--spacingHorizontalXS);
        }

        nav button::after {
          inset-inline: var(--spacingHorizontalXS);
        }

        .mark:has(+ nav) {
          display: none;
        }
      }

      @media (forced-colors: active) {
        nav [aria-current]::after {
          background: Highlight;
        }
      }
    `,
  ];

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
    if (this.shownView !== view) {
      this.shownView = view;
      this.renderRoot
        .querySelector("nav [aria-current]")
        ?.scrollIntoView?.({ inline: "nearest", block: "nearest" });
    }
    document.documentElement.lang = language;
    document.title = `${this.text.views[view]} – ${this.text.product}`;
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
        <main data-excel=${excel}>${this.notice()} ${this.main()}</main>
        ${this.footer()}
      </div>
      ${this.actionBar()}
      <div class="heard" role="status">${announcement.text}</div>`;
  }

  private navigation(): TemplateResult {
    const { view } = this.store.state;
    return html`<nav aria-label=${this.text.navigation}>
      <ul>
        ${viewIds.map(
          (id) =>
            html`<li>
              <button
                data-view=${id}
                aria-current=${id === view ? "page" : nothing}
                @click=${() => this.actions.navigate(id)}
              >
                ${this.text.views[id]}
              </button>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  private main(): TemplateResult {
    const { excel, view } = this.store.state;
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
          <fluent-button appearance="primary" @click=${() => location.reload()}
            >${this.text.absent.action}</fluent-button
          >
        </fc-empty-state>`;
      case "ready":
        return this.isHere(view) ? this.views[view]() : this.coming(view);
    }
  }

  private readonly views: Readonly<Record<ViewId, () => TemplateResult>> = {
    start: () => {
      const { workbook, language, confirming, doing } = this.store.state;
      const { changes } = this.actions;
      return html`<fc-start-view
        .text=${this.text}
        .workbook=${workbook}
        .functionIds=${this.catalogue[language].map(({ id }) => id)}
        .confirming=${confirming}
        ?busy=${doing?.status === "working"}
        @show-function=${({ detail }: CustomEvent<string>) => this.actions.showFunction(detail)}
        @to-centres=${() => this.actions.navigate("centres")}
        @select-table=${({ detail }: CustomEvent<FoundTable>) => void this.actions.selectTable(detail)}
        @select-place=${({ detail }: CustomEvent<Place>) => void this.actions.selectPlace(detail)}
        @read-again=${() => void this.actions.readWorkbook()}
        @clean-up=${() => void changes.cleanUp()}
        @repair=${() => void this.actions.beginning.repair()}
        @create=${({ detail }: CustomEvent<Creatable>) => void this.actions.beginning.create(detail)}
        @confirm=${({ detail }: CustomEvent<Confirming | undefined>) => this.actions.confirm(detail)}
      ></fc-start-view>`;
    },
    centres: () => {
      const { workbook, centresChoices, centresPlace, confirming, doing, copied } = this.store.state;
      const { centres } = this.actions;
      return html`<fc-centres-view
        .text=${this.text}
        .workbook=${workbook}
        .choices=${centresChoices}
        .place=${centresPlace}
        ?confirming=${confirming === "overwrite"}
        ?busy=${doing?.status === "working"}
        ?copied=${copied === "questions"}
        @read-again=${() => void this.actions.readWorkbook()}
        @to-start=${() => this.actions.navigate("start")}
        @select-table=${({ detail }: CustomEvent<FoundTable>) => void this.actions.selectTable(detail)}
        @select-place=${({ detail }: CustomEvent<Place>) => void this.actions.selectPlace(detail)}
        @choose-table=${({ detail }: CustomEvent<string>) => void centres.chooseTable(detail)}
        @use-selection=${() => void centres.useSelection()}
        @choose-definition=${({ detail }: CustomEvent<DefinitionChoice>) => void centres.chooseDefinition(detail)}
        @write-definition=${() => void centres.writeDefinition()}
        @look-for-centres=${({ detail }: CustomEvent<Partial<CentresPlace>>) => centres.change(detail)}
        @found=${({ detail }: CustomEvent<number>) => centres.announceFound(detail)}
        @choose-centre=${({ detail }: CustomEvent<number>) => void centres.chooseCentre(detail)}
        @write=${({ detail }: CustomEvent<boolean>) => void centres.write(detail)}
        @cancel=${() => this.actions.confirm(undefined)}
        @copy-questions=${({ detail }: CustomEvent<readonly string[]>) => void centres.copyQuestions(detail)}
        @write-questions=${() => void centres.writeQuestions()}
      ></fc-centres-view>`;
    },
    costs: () =>
      html`<fc-costs-view
        .text=${this.text}
        .state=${this.store.state}
        .pane=${this.actions}
        .costs=${this.actions.costs}
      ></fc-costs-view>`,
    functions: () => {
      const { language, formulas, search, openFunctions, copied } = this.store.state;
      return html`<fc-functions-view
        .text=${this.text}
        .functions=${this.catalogue[language]}
        .formulas=${formulas}
        .search=${search}
        .openFunctions=${openFunctions}
        .copied=${copied}
        @search=${({ detail }: CustomEvent<string>) => this.actions.search(detail)}
        @found=${({ detail }: CustomEvent<number>) => this.actions.announceFound(detail)}
        @open-function=${({ detail }: CustomEvent<OpenFunction>) => this.actions.openFunction(detail.id, detail.open)}
        @copy-example=${({ detail }: CustomEvent<CopyExample>) =>
          void this.actions.copyExample(detail.id, detail.formula)}
      ></fc-functions-view>`;
    },
  };

  private isHere(view: ViewId): boolean {
    const { loaded } = this.store.state;
    return !(view in loaded) || loaded[view as LoadedViewId] === "here";
  }

  /** A view's own file is on its way; or did not come: the network is down, or another version has taken its place. */
  private coming(view: ViewId): TemplateResult {
    const { notLoaded, loading, views } = this.text;
    if (this.store.state.loaded[view as LoadedViewId] !== "failed") {
      return html`<fc-waiting .label=${loading(views[view])}></fc-waiting>`;
    }
    return html`<fc-empty-state level="1" .heading=${views[view]} .icon=${icons.warning}>
      <p>${notLoaded.text}</p>
      <fluent-button appearance="primary" data-action="load-again" @click=${() => location.reload()}>
        ${notLoaded.action}
      </fluent-button>
    </fc-empty-state>`;
  }

  private notice(): TemplateResult | typeof nothing {
    const { notice } = this.store.state;
    if (notice === undefined) return nothing;
    return html`<fc-message-bar
      intent="error"
      label=${this.text.problems.severity.error}
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
      .doing=${doing}
      ?can-undo=${last !== undefined}
      @undo=${() => void this.actions.changes.undo()}
      @hide=${() => this.actions.changes.hide()}
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
