import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { NotShown } from "../../../domain/words-for-hidden-and-missing";
import type { FactorChange } from "../../../domain/survey/round-changes";
import type { SurveyPartsText } from "../../../text/survey/survey-parts";
import type { WorkbookContents } from "../../../workbook/reading/contents";
import "../../components/empty-state";
import { icons } from "../../components/icons";
import "../../components/message-bar";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import "../../steps/result-step";
import "../../steps/source-step";
import { bar } from "../factor-plot";
import { surveyStyles } from "../survey-styles";
import type { TimeModel } from "./time-model";
import { groupInWords, type TimeActions } from "./time-actions";
import { ViewElement } from "../../frame/view-element";

/** Over time: two rounds, factor by factor, in words and with how much may be chance. */
@customElement("fc-time-view")
export class TimeView extends ViewElement<TimeActions> {
  @property({ attribute: false }) words!: SurveyPartsText;
  @property({ attribute: false }) decimal!: (value: number) => string;
  @property({ attribute: false }) contents: WorkbookContents | undefined;
  @property({ attribute: false }) model!: TimeModel;

  static override styles = [
    sharedStyles,
    surveyStyles,
    css`
      .round {
        display: flex;
        align-items: center;
      }

      .square {
        flex: none;
        width: 10px;
        height: 10px;
        margin-inline-end: var(--spacingHorizontalXS);
        border-radius: 2px;
        background: var(--colorCompoundBrandBackground);
      }

      .square.earlier {
        opacity: 0.45;
      }

      @media (forced-colors: active) {
        .square {
          forced-color-adjust: none;
          background: CanvasText;
        }

        .square.earlier {
          background: GrayText;
          opacity: 1;
        }
      }
    `,
  ];

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has("contents") && this.contents) this.actions.look();
  }

  override render(): TemplateResult {
    const { time } = this.words;
    const { rounds, before, after, changes } = this.model;
    if (before === undefined || after === undefined) {
      return html`<fc-empty-state
        class="whole"
        .level=${2}
        .heading=${time.none.heading}
        .icon=${icons.answers}
      >
        <p>${time.none.text}</p>
        <button class="button primary" data-action="to-measure" @click=${() => this.actions.openPart("measure")}>
          ${this.text.parts.survey.measure}
        </button>
      </fc-empty-state>`;
    }
    const options = rounds.map(({ id, name, kind }) => ({
      value: id,
      label: name,
      group: time.kinds[kind],
    }));
    const choose = (field: "before" | "after", value: string): TemplateResult =>
      html`<fc-select-field
        data-field=${field}
        .label=${time[field]}
        .options=${options}
        .value=${value}
        @choose=${({ detail }: CustomEvent<string>) => this.actions.compare({ [field]: detail })}
      ></fc-select-field>`;
    return html`<fc-source-step .text=${this.text}>
        <div class="stack">
          ${choose("before", before.id)} ${choose("after", after.id)} ${this.groups()} ${this.refused()}
        </div>
      </fc-source-step>
      ${changes.length > 0 ? this.result(before.name, after.name) : nothing}`;
  }

  private refused(): TemplateResult | typeof nothing {
    const { refused } = this.model;
    if (!refused) return nothing;
    return html`<fc-message-bar data-refused label=${this.text.problems.severity.warning}
      >${this.words.time.refused[refused.why](refused.name)}</fc-message-bar
    >`;
  }

  private result(before: string, after: string): TemplateResult {
    const { time } = this.words;
    return html`<fc-result-step
      number="2"
      .text=${this.text}
      .writing=${{ sentence: time.sentence, action: time.action, isCurrent: false, confirm: undefined }}
      ?busy=${this.busy}
      @write=${() => void this.actions.write()}
    >
      <table>
        <caption>
          <span class="round"><span class="square earlier"></span>${before}</span>
          <span class="round"><span class="square"></span>${after}</span>
        </caption>
        <thead class="heads">
          <tr>
            <th scope="col">${time.factor}</th>
            <th scope="col">${time.before}</th>
            <th scope="col">${time.after}</th>
            <th scope="col">${time.change}</th>
          </tr>
        </thead>
        <tbody>
          ${this.model.changes.map((change) => this.change(change))}
        </tbody>
      </table>
      <p class="small quiet">${time.same}</p>
    </fc-result-step>`;
  }

  private groups(): TemplateResult | typeof nothing {
    const { time } = this.words;
    const { groups, group, unpaired } = this.model;
    const label = (value: string): string => groupInWords(value, time) ?? time.everybody;
    const choice = html`<fc-select-field
      data-field="group"
      .label=${time.group}
      .options=${groups.map((value) => ({ value, label: label(value) }))}
      .value=${group}
      @choose=${({ detail }: CustomEvent<string>) => this.actions.move({ timeGroup: detail })}
    ></fc-select-field>`;
    return html`${groups.length < 2 ? nothing : choice}
      ${
        unpaired.length === 0
          ? nothing
          : html`<p class="small quiet" data-unpaired>${time.unpaired(unpaired.map(label))}</p>`
      }`;
  }

  private change({ factor, change, verdict, isUnshown }: FactorChange): TemplateResult {
    const { time, notShown } = this.words;
    const shown = (figure: number | NotShown, decimal = this.decimal): string =>
      typeof figure === "number" ? decimal(figure) : notShown[figure];
    if (!change || !verdict) {
      return html`<tr data-factor=${factor}>
        <th scope="row">${factor}</th>
        <td class="number quiet" colspan="3">${isUnshown ? time.notShown : time.notMeasured}</td>
      </tr>`;
    }
    const { before, after, difference, from, to } = change;
    const interval =
      typeof from === "number" && typeof to === "number" ? ` (${time.interval(from, to)})` : "";
    return html`<tr data-factor=${factor}>
      <th scope="row">
        ${factor} <span class="earlier">${bar(before)}</span>${bar(after)}
        <span class="small quiet">${time.verdict[verdict]}${interval}</span>
      </th>
      <td class="number quiet">${shown(before)}</td>
      <td class="number">${shown(after)}</td>
      <td class="number">${shown(difference, time.signed)}</td>
    </tr>`;
  }
}
