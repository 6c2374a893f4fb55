import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { sharedStyles } from "./shared-styles";

/** Where there is nothing to show: what that means, and what a person can do about it (in the slot). */
@customElement("fc-empty-state")
export class EmptyState extends LitElement {
  @property() heading = "";
  @property({ attribute: false }) icon: TemplateResult | undefined;
  /** Under a heading of the view, or the heading of the view itself. */
  @property({ type: Number }) level: 1 | 2 | 3 = 3;

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        justify-items: center;
        gap: var(--spacingVerticalS);
        padding: var(--spacingVerticalXL) var(--spacingHorizontalL);
        border: 1px dashed var(--colorNeutralStroke1);
        border-radius: var(--borderRadiusXLarge);
        text-align: center;
      }

      .picture {
        display: inline-grid;
        place-items: center;
        width: 40px;
        height: 40px;
        border-radius: var(--borderRadiusCircular);
        background: var(--colorBrandBackground2);
        color: var(--colorBrandForeground2);
      }

      .heading {
        font-weight: var(--fontWeightSemibold);
        text-wrap: balance;
        overflow-wrap: anywhere;
      }

      ::slotted(p) {
        color: var(--colorNeutralForeground2);
        text-wrap: pretty;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<span class="picture">${this.icon}</span>
      <div class="heading" role="heading" aria-level=${this.level}>${this.heading}</div>
      <slot></slot>`;
  }
}
