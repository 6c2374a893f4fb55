import { html, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import "./message-bar";
import { ask, PaneElement } from "./pane-element";
import { sharedStyles } from "./shared-styles";

/** Excel did not say what the workbook holds. Asks `read-again`. */
@customElement("fc-read-again")
export class ReadAgain extends PaneElement {
  static override styles = sharedStyles;

  override render(): TemplateResult {
    const { start, problems } = this.text;
    return html`<fc-message-bar intent="error" label=${problems.severity.error}>
      ${start.failed.text}
      <button
        class="link"
        slot="action"
        data-action="read-again"
        @click=${() => ask(this, "read-again", null)}
      >
        ${start.failed.retry}
      </button>
    </fc-message-bar>`;
  }
}
