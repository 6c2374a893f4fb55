import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { JournalEntry } from "../../workbook/action/journal";
import { areaAddress } from "../../workbook/address";
import "../components/message-bar";
import { sharedStyles } from "../components/shared-styles";
import type { StartActions } from "./start-actions";
import { ViewElement } from "../frame/view-element";

const mostPlaces = 5;

/** What an action left that failed half-way, by the workbook's journal. */
@customElement("fc-unfinished-card")
export class UnfinishedCard extends ViewElement<StartActions> {
  @property({ attribute: false }) entry!: JournalEntry;

  static override styles = [
    sharedStyles,
    css`
      h2,
      ul {
        margin-bottom: var(--spacingVerticalXS);
      }

      ul {
        padding-inline-start: 1.2em;
        list-style: disc;
      }

      .button {
        margin-top: var(--spacingVerticalXS);
      }
    `,
  ];

  override render(): TemplateResult {
    const { unfinished } = this.text.actions;
    const places = [
      ...this.entry.sheets.map((sheet) => unfinished.sheet(sheet)),
      ...this.entry.columns.map(({ table, heading }) => unfinished.column(table, heading)),
      ...this.entry.writes.map(({ sheet, area }) => unfinished.cells(sheet, areaAddress(area))),
    ];
    const left = places.length - mostPlaces;
    return html`<fc-message-bar intent="error">
      <h2>${unfinished.heading}</h2>
      <p class="small">${unfinished.text}</p>
      <ul class="small">
        ${places.slice(0, mostPlaces).map((place) => html`<li>${place}</li>`)}
        ${left > 0 ? html`<li>${unfinished.more(left)}</li>` : nothing}
      </ul>
      <button
        class="button primary compact"
        data-action="clean-up"
        aria-disabled=${this.busy}
        @click=${() => this.actions.cleanUp()}
      >
        ${unfinished.action}
      </button>
    </fc-message-bar>`;
  }
}
