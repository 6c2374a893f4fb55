import { css, html, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { PaneElement } from "../../components/pane-element";
import { sharedStyles } from "../../components/shared-styles";

export interface RepairActions {
  repair(): Promise<void>;
}

/** Laga formler: one button. */
@customElement("fc-repair-view")
export class RepairView extends PaneElement {
  @property({ attribute: false }) actions!: RepairActions;
  @property({ type: Boolean }) busy = false;

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
