import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { sharedStyles } from "../components/shared-styles";

/** The frame of a step: its number, its name, and a card with what belongs to it. */
@customElement("fc-step")
export class Step extends LitElement {
  @property({ type: Number }) number = 1;
  @property() heading = "";

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

      @media (forced-colors: active) {
        .number {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<section aria-labelledby="heading">
      <h2 id="heading"><span class="number" aria-hidden="true">${this.number}</span>${this.heading}</h2>
      <div class="card"><slot></slot></div>
    </section>`;
  }
}
