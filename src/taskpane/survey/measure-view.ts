import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { SurveyReading } from "../../cells/survey/reading/read-survey";
import type { SurveyText } from "../../text/survey/survey";
import type { WorkbookContents } from "../../workbook/reading/contents";
import "../components/empty-state";
import { icons } from "../components/icons";
import "../components/message-bar";
import "../components/select-field";
import { sharedStyles } from "../components/shared-styles";
import "../steps/choices-step";
import "../steps/result-step";
import type { Writing } from "../steps/result-step";
import "../steps/source-step";
import { clearing } from "./clearing";
import "./column-list";
import { mustWait, writingAs, type MeasureModel } from "./measure-model";
import type { SurveyChoices, SurveyPlace } from "./place";
import "./scale-list";
import { sentInAll } from "./sent-to";
import "./survey-choices";
import "./survey-result";
import { surveyStyles } from "./survey-styles";
import { waitsFor, whyNotWritten } from "./waits-for";
import type { MeasureActions } from "./measure-actions";
import { ViewElement } from "../frame/view-element";

/** The yearly survey: what is read, what is chosen, what it says. It shows what `measureModel` has worked out. */
@customElement("fc-measure-view")
export class MeasureView extends ViewElement<MeasureActions> {
  @property({ attribute: false }) words!: SurveyText;
  @property({ attribute: false }) contents: WorkbookContents | undefined;
  @property({ attribute: false }) model!: MeasureModel;
  @property({ attribute: false }) choices!: SurveyChoices;
  @property({ attribute: false }) place!: SurveyPlace;
  @property() defaultName = "";
  @property({ type: Boolean }) confirming = false;

  static override styles = [sharedStyles, surveyStyles];

  /** The workbook has changed, or is seen for the first time: the answers are read again. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has("contents") && this.contents) void this.actions.look();
  }

  override render(): TemplateResult {
    const { model, words } = this;
    const { reading, figures } = model;
    if (model.looking === "not yet" || (model.looking === "waiting" && !reading)) {
      return html`<p class="quiet" role="status">${words.looking}</p>`;
    }
    if (model.looking === "failed") return this.failed();
    if (!reading) return this.none();
    return html`<fc-source-step .text=${this.text}>${this.source(reading)}</fc-source-step>
      <fc-choices-step .text=${this.text}>
        <fc-survey-choices
          .text=${this.text}
          .actions=${this.actions}
          .words=${words}
          .model=${model}
          .choices=${this.choices}
          .sentTo=${this.place.sentTo}
          .defaultName=${this.defaultName}
        ></fc-survey-choices>
      </fc-choices-step>
      ${
        figures
          ? html`<fc-result-step
            .text=${this.text}
            .writing=${this.writing()}
            ?busy=${this.busy}
            @write=${() => void this.actions.write()}
          >
              <fc-survey-result
                .text=${this.text}
                .actions=${this.actions}
                .words=${words}
                .model=${model}
                .sent=${sentInAll(model, this.choices, this.place)}
                .sentTo=${this.place.sentTo}
                .days=${model.read?.days}
                ?lowestFirst=${this.place.lowestFirst}
                .shownQuestion=${this.place.shownQuestion}
                .said=${this.place}
              ></fc-survey-result>
              ${clearing(this)}
            </fc-result-step>`
          : html`<fc-result-step .text=${this.text}>
              <p class="quiet" data-waits>${waitsFor(model, words, this.text)}</p>
            </fc-result-step>`
      }`;
  }

  private failed(): TemplateResult {
    return html`<fc-empty-state
      class="whole"
      .level=${2}
      .heading=${this.words.failed}
      .icon=${icons.warning}
    >
      <button class="button primary" data-action="look" @click=${() => this.actions.look()}>
        ${this.words.again}
      </button>
    </fc-empty-state>`;
  }

  private none(): TemplateResult {
    const { none, useSelection, sample } = this.words;
    const { noAnswers } = this.place;
    return html`<fc-empty-state class="whole" .level=${2} .heading=${none.heading} .icon=${icons.answers}>
      ${noAnswers ? html`<p data-why>${`${noAnswers.sheet}: ${none.why[noAnswers.why]}`}</p>` : nothing}
      <p>${none.text}</p>
      <button
        class="button primary"
        data-action="use-selection"
        @click=${() => this.actions.useSelection()}
      >
        ${useSelection}
      </button>
      <button
        class="button"
        data-action="sample"
        ?disabled=${this.busy}
        @click=${() => this.actions.writeSample()}
      >
        ${sample}
      </button>
    </fc-empty-state>`;
  }

  private source(reading: SurveyReading): TemplateResult {
    const { words, model } = this;
    const { sources, read, twice } = model;
    const { source: text } = words;
    const area = read?.source.area;
    return html`<div class="stack">
      <fc-select-field
        data-field="source"
        .label=${text.label}
        .options=${sources.map(({ name, found }) => ({ value: name, label: text.option(name, found.questions) }))}
        .value=${read?.source.name ?? ""}
        @choose=${({ detail }: CustomEvent<string>) => this.actions.chooseSource(detail)}
      ></fc-select-field>
      <p data-source>${text.line(read?.source.name ?? "", reading.answers.rows, reading.questions.length)}</p>
      ${read?.source.isTurned ? html`<p class="small quiet">${text.turned}</p>` : nothing}
      ${
        reading.end.below > 0
          ? html`<p class="small">${text.stopped(this.sheetRow(reading.end.rows), reading.end.below)}</p>`
          : nothing
      }
      <fc-survey-columns
        .text=${this.text}
        .actions=${this.actions}
        .words=${words}
        .columns=${reading.columns}
        .firstColumn=${area?.column ?? 0}
        .twice=${twice}
      ></fc-survey-columns>
      ${
        reading.questions.length === 0
          ? html`<fc-message-bar label=${this.text.problems.severity.warning}
              >${words.columns.none}</fc-message-bar
            >`
          : html`<fc-survey-scale
              .text=${this.text}
              .actions=${this.actions}
              .words=${words}
              .scale=${reading.scale}
            ></fc-survey-scale>`
      }
      ${this.attention(reading)}
      <div class="buttons">
        <button
          class="button compact"
          data-action="use-selection"
          @click=${() => this.actions.useSelection()}
        >
          ${words.useSelection}
        </button>
      </div>
    </div>`;
  }

  private readonly sheetRow = (row: number): number =>
    (this.model.read?.source.area.row ?? 0) + (this.model.read?.found.firstRow ?? 0) + row + 1;

  private attention({ doubles, unsent, silent }: SurveyReading): TemplateResult | typeof nothing {
    const { attention: text } = this.words;
    if (doubles.length === 0 && unsent.length === 0 && silent === 0) return nothing;
    const choice = (
      field: "doubles" | "unsent",
      label: string,
      options: readonly { value: string; label: string }[],
      value: string,
    ): TemplateResult =>
      html`<fc-select-field
        data-field=${field}
        .label=${label}
        .options=${options}
        .value=${value}
        @choose=${({ detail }: CustomEvent<string>) => this.actions.remember({ [field]: detail })}
      ></fc-select-field>`;
    return html`<section data-attention>
      <h3>${text.heading}</h3>
      ${
        doubles.length > 0
          ? html`<p>${text.doubles(doubles.map((rows) => text.rows(rows.map(this.sheetRow))))}</p>
              <button
                class="link small"
                data-action="select-double"
                @click=${() => this.actions.selectRow(this.sheetRow(doubles[0]?.[0] ?? 0))}
              >
                ${text.rows([this.sheetRow(doubles[0]?.[0] ?? 0)])}
              </button>
              ${choice(
                "doubles",
                text.doublesChoice,
                [
                  { value: "keep", label: text.keep },
                  { value: "latest", label: text.latest },
                ],
                this.choices.doubles ?? "keep",
              )}`
          : nothing
      }
      ${
        unsent.length > 0
          ? html`<p>${text.unsent(unsent.length)}</p>
              ${choice(
                "unsent",
                text.unsentChoice,
                [
                  { value: "leave out", label: text.leaveOut },
                  { value: "count", label: text.count },
                ],
                this.choices.unsent ?? "leave out",
              )}`
          : nothing
      }
      ${silent > 0 ? html`<p class="small quiet">${text.silent(silent)}</p>` : nothing}
    </section>`;
  }

  private writing(): Writing | undefined {
    const { model, words } = this;
    const { figures, republishing, live } = model;
    if (!figures || figures.respondents < figures.minst) return undefined;
    const { write } = words;
    if (mustWait(republishing)) {
      return {
        sentence: whyNotWritten(model, this.words),
        action: "",
        isCurrent: true,
        confirm: undefined,
      };
    }
    const as = writingAs(model, this.choices);
    const sheets =
      2 +
      (as === "tidy" ? 1 : 0) +
      (figures.divisions.length > 0 ? 1 : 0) +
      (this.place.measurements ? 0 : 1);
    const why = as === "values" && live && "why" in live ? ` ${write.why[live.why]}` : "";
    return {
      sentence: `${write.sentence(as, sheets)}${why}`,
      action: write.action,
      isCurrent: false,
      isLive: as !== "values",
      confirm: undefined,
    };
  }
}
