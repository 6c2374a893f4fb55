import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { oricItems, type OricFigures } from "../../../domain/survey/oric";
import type { SurveyPartsText } from "../../../text/survey/survey-parts";
import "../../components/message-bar";
import { sharedStyles } from "../../components/shared-styles";
import "../../steps/result-step";
import "../../steps/source-step";
import { bar } from "../factor-plot";
import { figuresTable } from "../figures-table";
import { surveyStyles } from "../survey-styles";
import { isPublished, type OricModel } from "./oric-model";
import type { OricActions } from "./oric-actions";
import { ViewElement } from "../../frame/view-element";

/** ORIC: twelve columns by their order, which a person confirms, and the two subscales. */
@customElement("fc-oric-view")
export class OricView extends ViewElement<OricActions> {
  @property({ attribute: false }) words!: SurveyPartsText;
  @property({ attribute: false }) decimal!: (value: number) => string;
  @property({ attribute: false }) model!: OricModel;
  @property({ type: Boolean }) confirmed = false;
  @property({ type: Boolean }) copied = false;

  static override styles = [sharedStyles, surveyStyles];

  override render(): TemplateResult {
    const { oric: text } = this.words;
    const { figures, refusal } = this.model;
    return html`<fc-source-step .text=${this.text}>
        <div class="stack">
          <p class="small quiet">${text.point}</p>
          <button class="button" data-action="point" @click=${() => this.actions.point()}>
            ${text.action}
          </button>
          ${
            refusal
              ? html`<fc-message-bar label=${this.text.problems.severity.warning}
                  ><span lang="sv">${refusal}</span></fc-message-bar
                >`
              : nothing
          }
          ${figures && !this.confirmed ? this.order() : nothing}
        </div>
      </fc-source-step>
      ${figures && this.confirmed ? this.result(figures) : nothing}`;
  }

  private order(): TemplateResult {
    const { oric: text } = this.words;
    const [first, last] = this.model.ends ?? [text.item(1), text.item(12)];
    return html`<section data-order>
      <h3>${text.confirm}</h3>
      <p>${text.confirmText(first, last)}</p>
      <button
        class="button primary"
        data-action="confirm-order"
        @click=${() => this.actions.confirmOrder()}
      >
        ${text.confirmed}
      </button>
    </section>`;
  }

  private result(figures: readonly OricFigures[]): TemplateResult {
    const { oric: text } = this.words;
    return html`<fc-result-step number="2" .text=${this.text}>
      ${figuresTable(
        text.caption,
        [text.scale, text.respondents, text.mean],
        figures.map(
          ({ name, items, respondents, mean }) =>
            html`<tr data-scale=${name}>
              <th scope="row">
                ${text.names[name]} ${bar(mean)}
                ${items.length < oricItems ? html`<span class="small quiet">${text.items(items)}</span>` : nothing}
              </th>
              <td class="number quiet">${respondents}</td>
              <td class="number">${typeof mean === "number" ? this.decimal(mean) : this.words.notShown[mean]}</td>
            </tr>`,
        ),
      )}
      ${
        isPublished(figures)
          ? html`<div class="buttons">
              <button class="button compact" data-action="copy" @click=${() => this.actions.copy()}>
                ${this.copied ? this.words.copying.copied : this.words.copying.copy}
              </button>
            </div>`
          : nothing
      }
      <p class="small quiet">${text.ends} ${text.note}</p>
      <p class="small quiet" data-not-written>${text.notWritten}</p>
    </fc-result-step>`;
  }
}
