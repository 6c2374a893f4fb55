import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { coverageGroups } from "../../../domain/comparison/coverage-goal";
import type { ComparisonText } from "../../../text/comparison/comparison.sv";
import { coverageSheetName } from "../../../workbook/comparison/coverage-sheet";
import "../../components/empty-state";
import { icons } from "../../components/icons";
import "../../components/message-bar";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import "../../steps/choices-step";
import "../../steps/result-step";
import "../../steps/source-step";
import { comparisonStyles } from "../components/comparison-styles";
import type { CoverageModel, GoalChoice } from "./coverage-model";
import type { CoverageActions } from "./coverage-actions";
import { ViewElement } from "../../frame/view-element";

/** Before a heading, which may be called what a class is called. */
const columnMark = "=";

const goalOf = (value: string): GoalChoice =>
  value.startsWith(columnMark)
    ? { countedBy: value.slice(columnMark.length) }
    : { goal: value === "FC" ? "FC" : "FC eller FCLV" };

/** Täckning: which municipalities have what, and how far the goal is. */
@customElement("fc-coverage-view")
export class CoverageView extends ViewElement<CoverageActions> {
  @property({ attribute: false }) model!: CoverageModel;
  @property({ attribute: false }) words!: ComparisonText;

  static override styles = [sharedStyles, comparisonStyles];

  override render(): TemplateResult {
    const { model, words } = this;
    const text = words.coverage;
    if (model.lacks) {
      const none = model.lacks === "centres" ? text.noCentres : text.noMunicipalities;
      return html`<fc-empty-state class="whole" .heading=${none.heading} .icon=${icons.municipalities}>
        <p>${none.text}</p>
        <button class="button primary" data-action="to-start" @click=${() => this.actions.toStart()}>
          ${text.toStart}
        </button>
      </fc-empty-state>`;
    }
    return html`<fc-source-step .text=${this.text}>
        <p class="small quiet" data-source>${model.tables.join(", ")}</p>
      </fc-source-step>
      <fc-choices-step .text=${this.text}>
        <fc-select-field
          data-choose="goal"
          .label=${text.goal}
          .options=${[
            ...(["FC eller FCLV", "FC"] as const).map((value) => ({
              value,
              label: text.goalOf[value] ?? value,
            })),
            ...model.countColumns.map((heading) => ({
              value: `${columnMark}${heading}`,
              label: text.countedBy(heading),
            })),
          ]}
          .value=${model.countedBy === undefined ? model.goal : `${columnMark}${model.countedBy}`}
          @choose=${({ detail }: CustomEvent<string>) => this.actions.chooseGoal(goalOf(detail))}
        ></fc-select-field>
        ${
          model.hasCatchment
            ? nothing
            : html`<p class="small quiet">${text.catchment}</p>
                <button
                  class="link small"
                  data-action="create-catchment"
                  ?disabled=${this.busy}
                  @click=${() => this.actions.createCatchment()}
                >
                  ${text.createCatchment}
                </button>`
        }
      </fc-choices-step>
      ${this.result()}`;
  }

  private result(): TemplateResult {
    const { model, words } = this;
    const text = words.coverage;
    return html`<fc-result-step
      .text=${this.text}
      .writing=${
        model.request
          ? {
              sentence: text.writes(coverageSheetName),
              action: text.write,
              isCurrent: false,
              isLive: true,
              confirm: undefined,
            }
          : undefined
      }
      ?busy=${this.busy}
      @write=${() => void this.actions.write()}
    >
      ${model.unknown.map(
        ({ name, likely }) =>
          html`<fc-message-bar label=${this.text.problems.severity.warning}
            >${text.unknownMunicipality(name, likely)}</fc-message-bar
          >`,
      )}
      ${
        model.doubled.length > 0
          ? html`<fc-message-bar data-doubled label=${this.text.problems.severity.warning}
              >${text.doubledMunicipality(model.doubled.join(", "))}</fc-message-bar
            >`
          : nothing
      }
      ${this.goal()}
      <table>
        <caption>
          ${text.heading(model.municipalities.length)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${text.group}</th>
            <th scope="col" class="number">${text.count}</th>
            <th scope="col">${text.names}</th>
          </tr>
        </thead>
        <tbody>
          ${coverageGroups.map((group) => {
            const names = model.groups.get(group) ?? [];
            return html`<tr data-group=${group}>
              <th scope="row">${text.groups[group] ?? group}</th>
              <td class="number">${names.length}</td>
              <td class="small">${names.join(", ")}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </fc-result-step>`;
  }

  private goal(): TemplateResult | typeof nothing {
    const { progress } = this.model;
    if (!progress) return nothing;
    const text = this.words.coverage;
    const { left, notKnown } = progress;
    return html`<p data-goal>
      ${left.length === 0 && notKnown.length === 0 ? text.reached : nothing}
      ${left.length > 0 ? text.left(left.length, left.join(", ")) : nothing}
      ${notKnown.length > 0 ? text.notKnown(notKnown.join(", ")) : nothing}
    </p>`;
  }
}
