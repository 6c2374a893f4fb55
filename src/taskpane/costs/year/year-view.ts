import { css, html, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { yearText } from "../../../text/costs/year";
import { sharedStyles } from "../../components/shared-styles";
import type { AskedAgain } from "../place";
import "./next/next-view";
import "./preliminary-view";
import "./reconcile-view";
import "./settlement-view";
import type { YearModel } from "./year-model";
import "./year-sections";
import type { YearActions } from "./year-actions";
import { ViewElement } from "../../frame/view-element";

/** The year of the costs: what is charged in advance, what is settled after it, and the next year; one at a time. */
@customElement("fc-year-view")
export class YearView extends ViewElement<YearActions> {
  @property({ attribute: false }) model!: YearModel;
  /** What has to be agreed to before sheets are written anew. */
  @property({ attribute: false }) asked: AskedAgain | undefined;

  static override styles = [
    sharedStyles,
    css`
      :host {
        margin-top: var(--spacingVerticalM);
      }

      .lead {
        margin-top: var(--spacingVerticalM);
      }
    `,
  ];

  override render(): TemplateResult {
    const { section } = this.model;
    return html`<fc-year-sections
      .text=${this.text}
      .actions=${this.actions}
      .chosen=${section}
    ></fc-year-sections>
      <p class="lead quiet">${yearText.in(this.text.language).sections[section].lead}</p>
      ${this.section()}`;
  }

  private section(): TemplateResult {
    const { model } = this;
    switch (model.section) {
      case "preliminary":
        return html`<fc-preliminary-view
          .text=${this.text}
          .actions=${this.actions}
          .model=${model}
          ?busy=${this.busy}
        ></fc-preliminary-view>`;
      case "settlement":
        return html`<fc-settlement-view
          .text=${this.text}
          .actions=${this.actions}
          .model=${model}
          .asked=${this.asked}
          ?busy=${this.busy}
        ></fc-settlement-view>`;
      case "reconcile":
        return html`<fc-reconcile-view
          .text=${this.text}
          .actions=${this.actions}
          .model=${model}
          ?busy=${this.busy}
        ></fc-reconcile-view>`;
      case "next":
        return html`<fc-next-view
          .text=${this.text}
          .actions=${this.actions}
          .model=${model}
          ?busy=${this.busy}
        ></fc-next-view>`;
    }
  }
}
