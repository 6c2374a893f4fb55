import { css, html, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { sharedStyles } from "../../components/shared-styles";
import { ViewElement } from "../../frame/view-element";

export interface RepairActions {
  repair(): Promise<void>;
}

/** Laga formler: one button. */
@customElement("fc-repair-view")
export class RepairView extends ViewElement<RepairActions> {
  static override styles = [
    sharedStyles,
    css`
      section {
        display: grid;
        justify-items: start;
        gap: var(--spacingVerticalS);
        margin-top: var(--spacingVerticalM);
        padding: var(--spacingVerticalM) var(--spacingHorizontalM);
      }
    `,
  ];

  override render(): TemplateResult {
    const { button, note } = this.text.start.formulas;
    return html`<section class="card">
      <p class="small quiet">${note}</p>
      <button
        class="button primary"
        data-action="repair-formulas"
        aria-disabled=${this.busy}
        @click=${() => !this.busy && this.actions.repair()}
      >
        ${button}
      </button>
    </section>`;
  }
}
