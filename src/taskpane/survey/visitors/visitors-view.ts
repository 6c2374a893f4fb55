import { html, nothing, svg, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ShareFigure } from "../../../domain/survey/visitors";
import type { SurveyPartsText } from "../../../text/survey/survey-parts";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import "../../steps/result-step";
import "../../steps/source-step";
import type { SurveyChoices } from "../place";
import { figuresTable } from "../figures-table";
import { surveyStyles } from "../survey-styles";
import type { VisitorsModel } from "./visitors-model";
import type { VisitorsActions } from "./visitors-actions";
import { ViewElement } from "../../frame/view-element";

/** The visitors' survey: a share, how sure it is, and the same for each centre that may be shown. */
@customElement("fc-visitors-view")
export class VisitorsView extends ViewElement<VisitorsActions> {
  @property({ attribute: false }) words!: SurveyPartsText;
  @property({ attribute: false }) model!: VisitorsModel;
  @property({ type: Boolean }) copied = false;

  static override styles = [sharedStyles, surveyStyles];

  override render(): TemplateResult {
    const { visitors: text } = this.words;
    const { questions, groupings, question, group, total } = this.model;
    const choose = (change: NonNullable<SurveyChoices["visitors"]>): Promise<void> =>
      this.actions.remember({ visitors: { question, group, ...change } });
    return html`<fc-source-step .text=${this.text}>
        <div class="stack">
          <p class="small quiet">${text.point}</p>
          <button class="button" data-action="point" @click=${() => this.actions.point()}>
            ${text.action}
          </button>
          ${
            question === undefined
              ? nothing
              : html`<fc-select-field
                    data-field="question"
                    .label=${text.question}
                    .options=${questions.map(({ column, heading }) => ({ value: String(column), label: heading }))}
                    .value=${String(question)}
                    @choose=${({ detail }: CustomEvent<string>) => choose({ question: Number(detail) })}
                  ></fc-select-field>
                  <fc-select-field
                    data-field="group"
                    .label=${text.group}
                    .options=${[
                      { value: "", label: text.noGroup },
                      ...groupings.map(({ column, heading }) => ({ value: String(column), label: heading })),
                    ]}
                    .value=${group === undefined ? "" : String(group)}
                    @choose=${({ detail }: CustomEvent<string>) =>
                      choose({ group: detail === "" ? undefined : Number(detail) })}
                  ></fc-select-field>`
          }
        </div>
      </fc-source-step>
      ${total ? this.result(total) : nothing}`;
  }

  private result(total: ShareFigure): TemplateResult {
    const { visitors: text } = this.words;
    const { heading, division, groups, yes, noAnswer, unanswered, empty } = this.model;
    return html`<fc-result-step number="2" .text=${this.text}>
      ${figuresTable(
        text.caption(heading),
        [division, text.n, text.share],
        [...groups.map(({ name, figure }) => this.row(name, figure)), this.row(text.total, total)],
      )}
      <p class="small" data-counted>${text.counted(yes, unanswered, noAnswer, empty)}</p>
      ${
        typeof total.share === "number"
          ? html`<p data-sentence>${text.sentence(total.share, total.n, heading)}</p>
              <div class="buttons">
                <button class="button compact" data-action="copy" @click=${() => this.actions.copy()}>
                  ${this.copied ? this.words.copying.copied : this.words.copying.copy}
                </button>
              </div>`
          : nothing
      }
      <p class="small quiet">${text.note}</p>
      <p class="small quiet" data-not-written>${text.notWritten}</p>
    </fc-result-step>`;
  }

  private row(name: string, { n, share, interval }: ShareFigure): TemplateResult {
    const { visitors: text } = this.words;
    return html`<tr data-group=${name}>
      <th scope="row">
        ${name}
        <svg aria-hidden="true" preserveAspectRatio="none">
          ${svg`<rect class="track" y="3" width="100%" height="10" rx="2" />`}
          ${typeof share === "number" ? svg`<rect class="bar" y="3" width=${`${100 * share}%`} height="10" rx="2" />` : nothing}
        </svg>
        ${
          typeof interval === "string"
            ? nothing
            : html`<span class="small quiet">${text.interval(interval.from, interval.to)}</span>`
        }
      </th>
      <td class="number quiet">${n}</td>
      <td class="number">${typeof share === "number" ? text.percent(share) : this.words.notShown[share]}</td>
    </tr>`;
  }
}
