import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Place } from "../../../workbook/reading/contents";
import "../../components/message-bar";
import { ask, PaneElement } from "../../components/pane-element";
import { sharedStyles } from "../../components/shared-styles";
import { withWholeDates } from "../../../text/days-in-words";
import type { Refused } from "../costs-model";

/** What stands in the way, in the function's own sentence, and its cells. Asks `select-place`. */
@customElement("fc-refused-message")
export class RefusedMessage extends PaneElement {
  /** What cannot be done until it has been put right. */
  @property() lead = "";
  @property({ attribute: false }) refused!: Refused;

  static override styles = sharedStyles;

  override render(): TemplateResult {
    const { sentence, place } = this.refused;
    const { severity, show, calculating } = this.text.problems;
    if (this.refused.isCalculating) return html`<p class="quiet" data-calculating>${calculating}</p>`;
    return html`<fc-message-bar intent="error" label=${severity.error} data-refused>
      ${this.lead}
      <p lang="sv">${withWholeDates(sentence)}</p>
      ${
        place
          ? html`<button class="link" slot="action" @click=${() => ask<Place>(this, "select-place", place)}>
              ${show(`${place.sheet}!${place.address}`)}
            </button>`
          : nothing
      }
    </fc-message-bar>`;
  }
}
