import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ComparisonText } from "../../../text/comparison/comparison.sv";
import { yearsSheetName } from "../../../workbook/comparison/years-sheet";
import "../../components/empty-state";
import { icons } from "../../components/icons";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import "../../steps/result-step";
import "../../steps/source-step";
import { comparisonStyles } from "../components/comparison-styles";
import type { Side, YearsModel } from "./years-model";
import type { YearsActions } from "./years-actions";
import { ViewElement } from "../../frame/view-element";

/** Över tid: two years' tables, names that a person pairs, and what can be compared. */
@customElement("fc-years-view")
export class YearsView extends ViewElement<YearsActions> {
  @property({ attribute: false }) model!: YearsModel;
  @property({ attribute: false }) words!: ComparisonText;

  static override styles = [sharedStyles, comparisonStyles];

  override render(): TemplateResult {
    const { model, words } = this;
    const text = words.years;
    return html`<fc-source-step .text=${this.text}>
        ${
          model.options.length < 2
            ? html`<fc-empty-state .heading=${text.none.heading} .icon=${icons.table}
                ><p>${text.none.text}</p></fc-empty-state
              >`
            : nothing
        }
        ${this.year("before")} ${this.year("after")}
      </fc-source-step>
      ${model.chosen.before && model.chosen.after ? this.result() : nothing}`;
  }

  private year(side: Side): TemplateResult {
    const { model, words } = this;
    const text = words.years;
    const chosen = model.chosen[side];
    const options = [
      { value: "", label: text.choose },
      ...(chosen?.id === "pointed" ? [{ value: "pointed", label: chosen.name }] : []),
      ...model.options.map(({ id, name }) => ({ value: id, label: name })),
    ];
    return html`<div>
      <fc-select-field
        data-choose=${side}
        .label=${text[side]}
        .options=${options}
        .value=${chosen?.id ?? ""}
        @choose=${({ detail }: CustomEvent<string>) => this.actions.chooseYear(side, detail)}
      ></fc-select-field>
      <button
        class="link small"
        data-action=${`read-${side}`}
        @click=${() => this.actions.readMarked(side)}
      >
        ${side === "before" ? text.readBefore : text.readAfter}
      </button>
    </div>`;
  }

  private result(): TemplateResult {
    const { model, words } = this;
    const text = words.years;
    const { request } = model;
    if (!request) {
      return html`<fc-result-step number="2" .text=${this.text}
        ><p class="quiet" data-nothing>${words.source.notRead}</p></fc-result-step
      >`;
    }
    return html`<fc-result-step
      number="2"
      .text=${this.text}
      .writing=${{ sentence: text.writes(yearsSheetName), action: text.write, isCurrent: false, confirm: undefined }}
      ?busy=${this.busy}
      @write=${() => void this.actions.write()}
    >
      <p data-same>${text.same(model.same, request.indicators.length)}</p>
      ${
        model.likely.length > 0
          ? html`<ul class="rows">
              ${model.likely.map(
                ({ before, after }) =>
                  html`<li data-pair=${before}>
                    ${text.pair(before, after)}
                    <span class="buttons">
                      <button class="link" @click=${() => this.actions.pair(before, after)}>
                        ${text.pairYes}
                      </button>
                      <button class="link" @click=${() => this.actions.pair(before, null)}>
                        ${text.pairNo}
                      </button>
                    </span>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      <ul class="rows small">
        ${model.fresh.length > 0 ? html`<li data-fresh>${text.fresh(request.after.label, model.fresh.join(", "))}</li>` : nothing}
        ${model.gone.length > 0 ? html`<li data-gone>${text.gone(request.before.label, model.gone.join(", "))}</li>` : nothing}
        ${request.indicators
          .filter(({ isSame }) => !isSame)
          .map(({ heading }) => html`<li>${heading}: ${text.changed}</li>`)}
      </ul>
    </fc-result-step>`;
  }
}
