import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { groupKey, type Grouping } from "../../cells/survey/reading/groupings";
import { lowestMinst } from "../../domain/survey/anonymity";
import { isAgain } from "../../domain/survey/publishing/republishing";
import type { SurveyText } from "../../text/survey/survey";
import { checkStyles } from "../components/check-styles";
import { icons } from "../components/icons";
import { sharedStyles } from "../components/shared-styles";
import "../components/select-field";
import "../components/value-field";
import { headingsOf, highestMinst, mostGroupings, writingAs, type MeasureModel } from "./measure-model";
import type { SurveyChoices, SurveyPlace } from "./place";
import { surveyStyles } from "./survey-styles";
import type { MeasureActions } from "./measure-actions";
import { ViewElement } from "../frame/view-element";

/** Val: name, groupings and their groups, the limit, how many were asked. */
@customElement("fc-survey-choices")
export class SurveyChoicesList extends ViewElement<MeasureActions> {
  @property({ attribute: false }) words!: SurveyText;
  @property({ attribute: false }) model!: MeasureModel;
  @property({ attribute: false }) choices!: SurveyChoices;
  @property({ attribute: false }) sentTo: SurveyPlace["sentTo"] = {};
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
        .wrong=${wrongSent(respondents, text.sentTooFew)}
        @give=${({ detail }: CustomEvent<string>) => this.choose({ sent: numberIn(detail) })}
      ></fc-value-field>
      ${this.writeAs()}
    </div>`;
  }

  /** A formula is offered where it gives the same figures as the pane; the reason why not stands at the button. */
  private writeAs(): TemplateResult | typeof nothing {
    const { live, isTidiable } = this.model;
    const { write } = this.words;
    const isLive = live !== undefined && "formula" in live;
    if (!isLive && !isTidiable) return nothing;
    return html`<fc-select-field
      data-field="write-as"
      .label=${write.as}
      .options=${[
        isLive ? { value: "live", label: write.liveOption } : { value: "tidy", label: write.tidyOption },
        { value: "values", label: write.valuesOption },
      ]}
      .value=${writingAs(this.model, this.choices)}
      @choose=${({ detail }: CustomEvent<NonNullable<SurveyChoices["writeAs"]>>) =>
        this.choose({ writeAs: detail })}
    ></fc-select-field>`;
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
          @change=${() => this.actions.toggleGrouping(heading)}
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
              @click=${() => this.actions.moveUp(heading)}
            >
              ${icons.up}
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
              @give=${({ detail }: CustomEvent<string>) => this.actions.nameGroup(column, name, detail)}
            ></fc-value-field>
            <fc-value-field
              keyboard="numeric"
              data-field="sent-to"
              .label=${text.sentTo(name)}
              .value=${String(this.sentTo[column]?.[groupKey(name)] ?? "")}
              .wrong=${wrongSent(people[at] ?? 0, text.sentTooFew)}
              @give=${({ detail }: CustomEvent<string>) =>
                this.actions.sendTo(column, name, numberIn(detail))}
            ></fc-value-field>
          </div>`,
      )}
    </details>`;
  }

  private choose(change: SurveyChoices): void {
    this.actions.remember(change);
  }
}

const numberIn = (typed: string): number | undefined => (typed === "" ? undefined : Number(typed));

/** No more can have answered than were asked. */
const wrongSent =
  (answered: number, sentence: (n: number) => string) =>
  (typed: string): string | undefined =>
    typed === "" || (/^\d+$/u.test(typed) && Number(typed) >= answered) ? undefined : sentence(answered);

const wrongMinst =
  (sentence: string) =>
  (typed: string): string | undefined =>
    /^\d+$/u.test(typed) && Number(typed) >= lowestMinst && Number(typed) <= highestMinst
      ? undefined
      : sentence;
