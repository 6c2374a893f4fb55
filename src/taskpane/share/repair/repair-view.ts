import { css, html, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { PaneElement } from "../../components/pane-element";
import { sharedStyles } from "../../components/shared-styles";

/** Laga formler: one button. Asks `repair`. */
@customElement("fc-repair-view")
export class RepairView extends PaneElement {
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
        @click=${() => !this.busy && this.ask("repair", null)}
      >
        ${button}
      </button>
    </section>`;
  }
}
