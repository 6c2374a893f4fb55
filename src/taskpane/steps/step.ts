import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { icons } from "../components/icons";
import { PaneElement } from "../components/pane-element";
import { sharedStyles } from "../components/shared-styles";

/**
 * The frame of a step: its number, its name, and a card with what belongs to it. With a summary, its heading stays in sight
 * while one scrolls through it, and folds it to that one line: "Table1 · 34 svar · 9 frågor".
 */
@customElement("fc-step")
export class Step extends PaneElement {
  @property({ type: Number }) number = 1;
  @property() heading = "";
  /** What the step comes to, in one line; empty for a step that does not fold. */
  @property() summary = "";
  @state() private isFolded = false;

  static override styles = [
    sharedStyles,
    css`
      :host {
        margin-top: var(--spacingVerticalL);
      }

      h2 {
        display: flex;
        align-items: center;
        gap: var(--spacingHorizontalS);
        margin-bottom: var(--spacingVerticalS);
      }

      h2.folds {
        position: sticky;
        z-index: 1;
        top: calc(-1 * var(--spacingVerticalL));
        margin: 0 calc(-1 * var(--spacingHorizontalXS));
        background: var(--colorNeutralBackground2);
      }

      h2 button {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: 0 var(--spacingHorizontalS);
        width: 100%;
        min-height: 44px;
        padding: var(--spacingVerticalXS) var(--spacingHorizontalXS);
      }

      .summary {
        grid-column: 2;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font-weight: var(--fontWeightRegular);
      }

      button .icon {
        color: var(--colorNeutralForeground3);
        transition: rotate var(--durationFast) var(--curveEasyEase);
      }

      [aria-expanded="true"] .icon {
        rotate: 90deg;
      }

      .number {
        display: grid;
        place-items: center;
        width: 20px;
        height: 20px;
        border-radius: var(--borderRadiusCircular);
        background: var(--colorBrandBackground2);
        color: var(--colorBrandForeground2);
        font-size: var(--fontSizeBase200);
        line-height: 1;
      }

      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--spacingVerticalM);
        padding: var(--spacingVerticalM) var(--spacingHorizontalM);
      }

      .card[hidden] {
        display: none;
      }

      @media (forced-colors: active) {
        .number {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<section aria-labelledby="heading">
      ${this.summary === "" ? this.plainHeading() : this.foldingHeading()}
      <div class="card" id="card" ?hidden=${this.isFolded && this.summary !== ""}><slot></slot></div>
    </section>`;
  }

  private plainHeading(): TemplateResult {
    return html`<h2 id="heading">
      <span class="number" aria-hidden="true">${this.number}</span>${this.heading}
    </h2>`;
  }

  private foldingHeading(): TemplateResult {
    return html`<h2 id="heading" class="folds">
      <button
        aria-expanded=${!this.isFolded}
        aria-controls="card"
        data-action="fold-step"
        @click=${() => (this.isFolded = !this.isFolded)}
      >
        <span class="number" aria-hidden="true">${this.number}</span>
        <span>${this.heading}</span>
        ${icons.chevron}
        ${this.isFolded ? html`<span class="summary small quiet">${this.summary}</span>` : nothing}
      </button>
    </h2>`;
  }
}
