import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { PaneElement } from "../components/pane-element";
import "../components/select-field";
import { sharedStyles } from "../components/shared-styles";
import type { CostsChoices } from "../../workbook/settings";

/** Val: which centre, where there are several, and whether sums are rounded to whole kronor. Asks `choose-costs`. */
@customElement("fc-costs-choices")
export class CostsChoicesFields extends PaneElement {
  @property({ attribute: false }) centres: readonly string[] = [];
  @property() centre: string | undefined;
  @property({ type: Boolean }) rounds = false;

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--spacingVerticalM);
      }

      .note {
        margin-top: var(--spacingVerticalXS);
      }

      .check {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 var(--spacingHorizontalS);
        cursor: pointer;
      }

      input {
        width: 18px;
        height: 18px;
        margin: 1px 0 0;
        accent-color: var(--colorCompoundBrandBackground);
        cursor: pointer;
      }

      input:focus-visible {
        outline: 2px solid var(--colorStrokeFocus2);
        outline-offset: 2px;
      }
    `,
  ];

  override render(): TemplateResult {
    const { choices } = this.text.costs;
    return html`${
        this.centre === undefined
          ? nothing
          : html`<div>
              <fc-select-field
                .label=${choices.centre}
                .options=${this.centres.map((name) => ({ value: name, label: name }))}
                .value=${this.centre}
                data-choose="centre"
                @choose=${(event: CustomEvent<string>) => this.choose(event, { centre: event.detail })}
              ></fc-select-field>
              <p class="note small quiet">${choices.centreNote(this.centres.length)}</p>
            </div>`
      }
      <label class="check">
        <input
          type="checkbox"
          aria-describedby="rounds"
          .checked=${this.rounds}
          @change=${(event: Event) =>
            this.choose(event, { rounds: (event.target as HTMLInputElement).checked })}
        />
        <span>${choices.rounds}</span>
        <span></span>
        <span class="small quiet" id="rounds">${choices.roundsNote}</span>
      </label>`;
  }

  private choose(event: Event, choice: CostsChoices): void {
    event.stopPropagation();
    this.ask<CostsChoices>("choose-costs", choice);
  }
}
