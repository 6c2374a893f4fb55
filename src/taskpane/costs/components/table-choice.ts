import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { FoundTable } from "../../../workbook/reading/contents";
import { ask, PaneElement } from "../../components/pane-element";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import { tableChoice } from "../ranges-as-they-are";

/** One of the workbook's tables of a kind, and where it stands. Asks `choose` with its name, and `select-table`. */
@customElement("fc-table-choice")
export class TableChoice extends PaneElement {
  @property() label = "";
  @property({ attribute: false }) tables: readonly FoundTable[] = [];
  @property({ attribute: false }) table!: FoundTable;

  static override styles = [
    sharedStyles,
    css`
      .place {
        margin-top: var(--spacingVerticalXS);
      }
    `,
  ];

  override render(): TemplateResult {
    const { table } = this;
    const place = this.text.steps.place(table.sheet, table.rows);
    return html`<fc-select-field
        .label=${this.label}
        .options=${this.tables.map((one) => ({ value: tableChoice(one), label: one.name }))}
        .value=${tableChoice(table)}
      ></fc-select-field>
      ${
        table.sheetIsVisible
          ? html`<button
              class="place quiet-link small quiet"
              title=${this.text.start.selectTable(table.name)}
              @click=${() => ask<FoundTable>(this, "select-table", table)}
            >
              ${place}
            </button>`
          : html`<p class="place small quiet">${place}</p>`
      }
      ${table.range ? html`<p class="small" data-as-it-is>${this.text.start.ranges.readAsItIs}</p>` : nothing}`;
  }
}
