import { css, html, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { PaneActions } from "../actions";
import "../components/message-bar";
import { PaneElement } from "../components/pane-element";
import { sharedStyles } from "../components/shared-styles";
import "../components/waiting";
import { costsPartIds, type CostsPartId, type PaneState } from "../state";
import type { CostsActions } from "./costs-actions";
import { costsParts } from "./costs-parts";
import "./part-navigation";

/**
 * The view Kostnader: its parts, one at a time, each with what the workbook holds. What they ask for is answered here, in
 * the file that is loaded with them, so that the frame of the pane need not know it.
 */
@customElement("fc-costs-view")
export class CostsView extends PaneElement {
  @property({ attribute: false }) state!: PaneState;
  @property({ attribute: false }) pane!: PaneActions;
  @property({ attribute: false }) costs!: CostsActions;

  static override styles = [
    sharedStyles,
    css`
      .lead {
        margin-top: var(--spacingVerticalM);
      }

      fc-part-navigation {
        margin-top: var(--spacingVerticalS);
      }

      fc-waiting,
      .failed {
        margin-top: var(--spacingVerticalL);
      }
    `,
  ];

  override render(): TemplateResult {
    const { part } = this.state.costsPlace;
    return html`<h1>${this.text.costs.heading}</h1>
      <fc-part-navigation
        .text=${this.text}
        .parts=${costsPartIds.map((id) => ({ id, name: costsParts[id].name(this.text) }))}
        .chosen=${part}
        @open-part=${({ detail }: CustomEvent<CostsPartId>) => this.costs.open(detail)}
      ></fc-part-navigation>
      <p class="lead quiet">${costsParts[part].lead(this.text)}</p>
      ${this.contents()}`;
  }

  private contents(): TemplateResult {
    const { state, text, costs, pane } = this;
    const { workbook } = state;
    switch (workbook.status) {
      case "waiting":
        return html`<fc-waiting .label=${text.costs.reading}></fc-waiting>`;
      case "failed":
        return html`<fc-message-bar class="failed" intent="error" label=${text.problems.severity.error}>
          ${text.start.failed.text}
          <button
            class="link"
            slot="action"
            data-action="read-again"
            @click=${() => void pane.readWorkbook()}
          >
            ${text.start.failed.retry}
          </button>
        </fc-message-bar>`;
      case "here": {
        const busy = state.doing?.status === "working";
        const contents = workbook.value;
        return costsParts[state.costsPlace.part].render({ text, contents, state, busy, costs, pane });
      }
    }
  }
}
