import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { togetherOf } from "../../../cells/costs/year/year-change";
import type { ChangeText } from "../../../text/costs/change.sv";
import "../../components/empty-state";
import { icons } from "../../components/icons";
import "../../components/select-field";
import { centreChoice } from "../centre-choice";
import { sharedStyles } from "../../components/shared-styles";
import "../../steps/choices-step";
import "../../steps/result-step";
import "../../steps/source-step";
import "../components/before-after";
import "../components/refused-message";
import { changeInWords, inseparableInWords } from "./change-in-words";
import { explainedAmong, type ChangeModel, type YearsChange } from "./change-model";
import "./change-source";
import "./change-story";
import type { ChangeActions } from "./change-actions";
import { ViewElement } from "../../frame/view-element";

/** Why each organisation's part changed between two years. It shows what `changeModel` has worked out. */
@customElement("fc-change-view")
export class ChangeView extends ViewElement<ChangeActions> {
  @property({ attribute: false }) model!: ChangeModel;
  @property({ attribute: false }) words!: ChangeText;
  /** Whose change is explained; the largest where nobody was chosen. */
  @property() explained: string | undefined;

  static override styles = [
    sharedStyles,
    css`
      h3 {
        margin-bottom: var(--spacingVerticalS);
        overflow-wrap: anywhere;
      }

      .told {
        margin-bottom: var(--spacingVerticalS);
      }

      li + li,
      .further {
        margin-top: var(--spacingVerticalS);
      }

      summary {
        cursor: pointer;
        min-height: 24px;
      }
    `,
  ];

  override render(): TemplateResult {
    const { model, words } = this;
    if (model.costTables.length === 0) {
      return html`<fc-source-step .text=${this.text}>
        <fc-empty-state .heading=${words.none.heading} .icon=${icons.costs}>
          <p>${words.none.text}</p>
          <button class="button primary" data-action="to-split" @click=${() => this.actions.openPart("split")}>
            ${words.none.action}
          </button>
        </fc-empty-state>
      </fc-source-step>`;
    }
    return html`<fc-change-source
      .text=${this.text}
      .actions=${this.actions}
      .words=${words}
      .model=${model}
    ></fc-change-source>
      ${model.years?.before ? this.compared(model) : nothing}`;
  }

  private compared(model: ChangeModel): TemplateResult {
    const { words } = this;
    if (model.change) return html`${this.choices(model, model.change)}${this.result(model.change)}`;
    const { empty, isSame, refused } = model;
    return html`${this.choices(model, undefined)}
      <fc-result-step .text=${this.text}>
        ${
          refused
            ? html`<fc-refused-message
                .text=${this.text}
                .lead=${words.refused[refused.side]}
                .refused=${refused}
              ></fc-refused-message>`
            : html`<p class="quiet" data-nothing>
                ${isSame ? words.same : empty ? words.noRows(empty.name) : words.noParties}
              </p>`
        }
      </fc-result-step>`;
  }

  private choices({ centres, centre }: ChangeModel, change: YearsChange | undefined): TemplateResult {
    const { words } = this;
    const explained = change && explainedAmong(change, this.explained);
    return html`<fc-choices-step .text=${this.text}>
      ${centreChoice(this.text, words.centre, { centres, centre }, this.actions)}
      ${
        explained
          ? html`<fc-select-field
              .label=${words.organisation}
              .options=${change.organisations.map(({ organisation }) => ({
                value: organisation,
                label: organisation,
              }))}
              .value=${explained.organisation}
              data-choose="explained"
              @choose=${({ detail }: CustomEvent<string>) => this.actions.explain(detail)}
            ></fc-select-field>`
          : html`<p class="small quiet">${words.noChoices}</p>`
      }
    </fc-choices-step>`;
  }

  private result(change: YearsChange): TemplateResult {
    const { words, text } = this;
    const { organisations } = change;
    const explained = explainedAmong(change, this.explained);
    const { before, after } = this.model.years ?? {};
    const merged = inseparableInWords(change, words);
    const told = (one: (typeof organisations)[number]): string => changeInWords(one, words, text.locale);
    return html`<fc-result-step
      .text=${text}
      .writing=${{ ...words.write, isCurrent: false, confirm: undefined }}
      ?busy=${this.busy}
      @write=${() => void this.actions.write()}
    >
      ${
        explained
          ? html`<section aria-labelledby="story" data-story=${explained.organisation}>
              <h3 id="story">${words.story(explained.organisation)}</h3>
              <p class="told">${told(explained)}</p>
              <fc-change-story .text=${text} .words=${words} .change=${explained}></fc-change-story>
            </section>`
          : nothing
      }
      <section class="part" aria-labelledby="organisations">
        <h3 id="organisations">${words.heading}</h3>
        <fc-before-after
          .text=${text}
          .words=${{
            caption: words.caption(before?.costs.name ?? "", after?.costs.name ?? ""),
            columns: words.columns,
            total: words.total,
          }}
          .rows=${organisations}
          .together=${togetherOf(organisations)}
        ></fc-before-after>
      </section>
      <section slot="more" class="part" aria-labelledby="words">
        <h3 id="words">${words.inWords}</h3>
        <ul data-sentences>
          ${organisations.map((one) => html`<li>${told(one)}</li>`)}
        </ul>
        ${
          merged.length === 0
            ? nothing
            : html`<ul class="further small quiet" data-inseparable>
                ${merged.map((sentence) => html`<li>${sentence}</li>`)}
              </ul>`
        }
        <details class="further small" data-method>
          <summary>${words.method.heading}</summary>
          <ul>
            ${words.method.lines.map((line) => html`<li>${line}</li>`)}
          </ul>
        </details>
      </section>
    </fc-result-step>`;
  }
}
