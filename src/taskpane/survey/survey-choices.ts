import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Grouping } from "../../cells/survey/reading/groupings";
import { lowestMinst } from "../../domain/survey/anonymity";
import type { SurveyText } from "../../text/survey/survey";
import { checkStyles } from "../components/check-styles";
import { PaneElement } from "../components/pane-element";
import { sharedStyles } from "../components/shared-styles";
import "../components/value-field";
import { headingsOf, highestMinst, isAgain, mostGroupings, type MeasureModel } from "./measure-model";
import type { SurveyChoices } from "./place";
import { surveyStyles } from "./survey-styles";

/** Val: name, groupings and their groups, the limit, how many were asked. Asks `choose-survey` and about groupings. */
@customElement("fc-survey-choices")
export class SurveyChoicesList extends PaneElement {
  @property({ attribute: false }) words!: SurveyText;
  @property({ attribute: false }) model!: MeasureModel;
  @property({ attribute: false }) choices!: SurveyChoices;
  @property() defaultName = "";

  static override styles = [
    sharedStyles,
    surveyStyles,
    checkStyles,
    css`
      .grouping {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--spacingHorizontalS);
      }
    `,
  ];

  override render(): TemplateResult {
    const { choices: text } = this.words;
    const { minst, reading, chosen, republishing } = this.model;
    const respondents = reading?.answers.rows ?? 0;
    return html`<div class="stack">
      <fc-value-field
        data-field="name"
        keyboard="text"
        .label=${text.name}
        .value=${this.choices.name ?? this.defaultName}
        @give=${({ detail }: CustomEvent<string>) => this.choose({ name: detail })}
      ></fc-value-field>
      <div role="group" aria-label=${text.groupings}>
        <h3>${text.groupings}</h3>
        ${(reading?.groupings.length ?? 0) === 0 ? html`<p class="small quiet">${text.noGroupings}</p>` : nothing}
        ${this.inOrder().map((at) => this.grouping(at, chosen.indexOf(at)))}
        ${chosen.length >= mostGroupings ? html`<p class="small quiet">${text.atMost}</p>` : nothing}
      </div>
      ${chosen.flatMap((at) => reading?.groupings[at] ?? []).map((grouping) => this.groups(grouping))}
      <fc-value-field
        data-field="minst"
        keyboard="numeric"
        .label=${text.minst}
        .value=${String(minst)}
        .note=${isAgain(republishing) ? this.words.write.again(republishing.earlier.at(-1)?.round.name ?? "", headingsOf(republishing)) : ""}
        .wrong=${wrongMinst(text.tooLow)}
        @give=${({ detail }: CustomEvent<string>) => this.choose({ minst: Number(detail) || lowestMinst })}
      ></fc-value-field>
      <fc-value-field
        data-field="sent"
        keyboard="numeric"
        .label=${text.sent}
        .note=${text.sentNote}
        .value=${this.choices.sent === undefined ? "" : String(this.choices.sent)}
        .wrong=${(typed: string) =>
          !/^\d+$/u.test(typed) || Number(typed) < respondents ? text.sentTooFew(respondents) : undefined}
        @give=${({ detail }: CustomEvent<string>) => this.choose({ sent: detail === "" ? undefined : Number(detail) })}
      ></fc-value-field>
    </div>`;
  }

  /** Those that are shown first, in their order. */
  private inOrder(): number[] {
    const { chosen, reading } = this.model;
    const others = (reading?.groupings ?? []).map((_, at) => at).filter((at) => !chosen.includes(at));
    return [...chosen, ...others];
  }

  private grouping(at: number, order: number): TemplateResult {
    const { choices: text } = this.words;
    const grouping = this.model.reading?.groupings[at] as Grouping;
    const { heading, people } = grouping;
    const isUsable = people.some((n) => n >= this.model.minst);
    return html`<div class="grouping row">
      <label class="check">
        <input
          type="checkbox"
          data-grouping=${heading}
          .checked=${order >= 0}
          @change=${() => this.ask<string>("toggle-grouping", heading)}
        />
        <span
          >${order >= 0 ? `${text.number(order + 1)} ` : nothing}${heading}
          ${isUsable ? nothing : html`<span class="small quiet">${text.tooSmall}</span>`}</span
        >
      </label>
      ${
        order > 0
          ? html`<button
              class="button compact"
              aria-label=${text.up(heading)}
              @click=${() => this.ask<string>("move-up", heading)}
            >
              ↑
            </button>`
          : nothing
      }
    </div>`;
  }

  private groups({ column, heading, names, people }: Grouping): TemplateResult {
    const { choices: text, result } = this.words;
    return html`<details>
      <summary>${text.groupsOf(heading)} (${names.length})</summary>
      <p class="small quiet">${text.renameNote}</p>
      ${names.map(
        (name, at) =>
          html`<div class="row" data-group=${name}>
            <fc-value-field
              keyboard="text"
              .label=${text.rename(name)}
              .note=${result.respondents(people[at] ?? 0)}
              .value=${name}
              @give=${({ detail }: CustomEvent<string>) =>
                this.ask<GroupNaming>("name-group", { column, name, newName: detail })}
            ></fc-value-field>
          </div>`,
      )}
    </details>`;
  }

  private choose(change: SurveyChoices): void {
    this.ask<SurveyChoices>("choose-survey", change);
  }
}

/** A group of a column gets another name. */
export interface GroupNaming {
  readonly column: number;
  readonly name: string;
  readonly newName: string;
}

const wrongMinst =
  (sentence: string) =>
  (typed: string): string | undefined =>
    /^\d+$/u.test(typed) && Number(typed) >= lowestMinst && Number(typed) <= highestMinst
      ? undefined
      : sentence;
