import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ComparisonText } from "../../../text/comparison/comparison.sv";
import { comparisonSheetName } from "../../../workbook/comparison/comparison-sheet";
import "../../components/empty-state";
import "../../components/waiting";
import { icons } from "../../components/icons";
import "../../components/message-bar";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import "../../steps/choices-step";
import "../../steps/result-step";
import type { Writing } from "../../steps/result-step";
import "../../steps/source-step";
import type { ComparisonModel, IndicatorState } from "../comparison-model";
import "../components/check-list";
import { comparisonStyles } from "../components/comparison-styles";
import type { ComparisonPlace } from "../place";
import "./indicator-list";
import "./indicator-preview";
import { previewOf } from "./preview";
import "./source-questions";
import type { TableActions } from "./table-actions";
import type { CheckedItem } from "../components/check-list";
import type { WorkbookContents } from "../../../workbook/reading/contents";
import { ViewElement } from "../../frame/view-element";

/**
 * Tabell: what is compared, which indicators and how, and one indicator at a time in order. It shows what the model has
 * worked out.
 */
@customElement("fc-comparison-view")
export class ComparisonView extends ViewElement<TableActions> {
  @property({ attribute: false }) model!: ComparisonModel;
  @property({ attribute: false }) contents: WorkbookContents | undefined;
  @property({ attribute: false }) place!: ComparisonPlace;
  @property({ attribute: false }) words!: ComparisonText;
  @property({ attribute: false }) zeros: Readonly<Record<string, "tal" | "saknas">> = {};

  static override styles = [
    sharedStyles,
    comparisonStyles,
    css`
      .source {
        display: grid;
        gap: var(--spacingVerticalS);
      }
    `,
  ];

  /** The workbook has changed: what was pointed at may have as well. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has("contents") && this.contents) void this.actions.readAgain();
  }

  override render(): TemplateResult {
    const { model } = this;
    if (model.options.length === 0 && !model.chosen) {
      // Tables without known headings are looked for when the view is opened.
      return this.contents?.comparable === undefined
        ? html`<fc-waiting .label=${this.text.start.reading}></fc-waiting>`
        : this.none();
    }
    return html`${this.source()} ${model.source ? html`${this.choices()}${this.result()}` : nothing}`;
  }

  private none(): TemplateResult {
    const { source, coverage } = this.words;
    return html`<fc-empty-state class="whole" .level=${2} .heading=${source.none.heading} .icon=${icons.table}>
      <p>${source.none.text}</p>
      <button
        class="button primary"
        data-action="read-marked"
        title=${source.readHint}
        @click=${() => this.actions.readMarked()}
      >
        ${source.read}
      </button>
      <button class="button" data-action="to-start" @click=${() => this.actions.toStart()}>
        ${coverage.toStart}
      </button>
    </fc-empty-state>`;
  }

  private source(): TemplateResult {
    const { model, words } = this;
    const options = [
      ...(model.chosen?.id === "pointed" ? [{ value: "pointed", label: model.chosen.name }] : []),
      ...model.options.map(({ id, name }) => ({ value: id, label: name })),
    ];
    return html`<fc-source-step .text=${this.text}>
      <fc-select-field
        data-choose="source"
        .label=${words.source.label}
        .options=${options}
        .value=${model.chosen?.id ?? ""}
        @choose=${({ detail }: CustomEvent<string>) => this.actions.chooseSource(detail)}
      ></fc-select-field>
      <button
        class="link small"
        data-action="read-marked"
        title=${words.source.readHint}
        @click=${() => this.actions.readMarked()}
      >
        ${words.source.read}
      </button>
      ${model.isCalculating ? html`<p class="quiet" data-calculating>${this.text.problems.calculating}</p>` : nothing}
      ${
        model.source
          ? html`<fc-source-questions
              .text=${this.text}
              .actions=${this.actions}
              .words=${words}
              .model=${model}
              ?busy=${this.busy}
            ></fc-source-questions>`
          : nothing
      }
    </fc-source-step>`;
  }

  private choices(): TemplateResult {
    const { model, words, place } = this;
    const text = words.choices;
    const rows = model.request?.from.rows;
    return html`<fc-choices-step .text=${this.text}>
      ${
        model.rowChoices.length > 0
          ? html`<fc-select-field
              data-choose="rows"
              .label=${text.rows}
              .options=${[
                { value: "", label: text.allRows },
                ...model.rowChoices.map(({ heading, word }) => ({
                  value: `${heading}\n${word}`,
                  label: `${heading}: ${word}`,
                })),
              ]}
              .value=${rows ? `${rows.heading}\n${rows.word}` : ""}
              @choose=${({ detail }: CustomEvent<string>) =>
                this.actions.chooseRows(
                  model.rowChoices.find(({ heading, word }) => `${heading}\n${word}` === detail),
                )}
            ></fc-select-field>`
          : nothing
      }
      ${
        model.gone.length > 0
          ? html`<fc-message-bar data-gone label=${this.text.problems.severity.warning}
              >${text.gone(model.gone.join(", "), model.chosen?.name ?? "")}</fc-message-bar
            >`
          : nothing
      }
      <fc-indicator-list
        .text=${this.text}
        .actions=${this.actions}
        .words=${words}
        .indicators=${model.indicators}
        .zeros=${this.zeros}
        .search=${place.search}
        .open=${place.open}
      ></fc-indicator-list>
      ${
        model.ratios.length > 0
          ? html`<fc-check-list
              data-list="ratios"
              .label=${text.ratios}
              .items=${model.ratios.map(({ ratio, refused, isChosen }) => ({
                id: ratio.id,
                label: text.ratioOf[ratio.id] ?? ratio.id,
                note: refused ? text.ratioRefused(text.ratioOf[ratio.id] ?? ratio.id) : undefined,
                isChecked: isChosen,
                isDisabled: refused !== undefined,
              }))}
              @check=${({ detail }: CustomEvent<CheckedItem>) => void this.actions.checkRatio(detail.id, detail.isChecked)}
            ></fc-check-list>`
          : nothing
      }
    </fc-choices-step>`;
  }

  private result(): TemplateResult {
    const { model, words, place } = this;
    const { compared } = model;
    const at = Math.max(
      0,
      compared.findIndex(({ indicator }) => indicator.heading === place.shown),
    );
    const shown = compared[at];
    if (!shown) {
      return html`<fc-result-step .text=${this.text}
        ><p class="quiet" data-nothing>
          ${model.asked.length > 0 ? words.choices.noneYet(model.asked.length) : words.choices.none}
        </p></fc-result-step
      >`;
    }
    return html`<fc-result-step
      .text=${this.text}
      .writing=${this.writing()}
      ?busy=${this.busy}
      @write=${() => void this.actions.writeComparison()}
    >
      <fc-indicator-preview
        .text=${this.text}
        .actions=${this.actions}
        .words=${words}
        .preview=${previewOf(shown, model, this.text.locale)}
        .at=${at}
        .headings=${compared.map(({ indicator }: IndicatorState) => indicator.heading)}
        ?as-table=${place.asTable}
      ></fc-indicator-preview>
      ${this.waits()}
    </fc-result-step>`;
  }

  /** What has to be answered before formulas can count what is shown. */
  private waits(): TemplateResult | typeof nothing {
    const { model, words } = this;
    if (model.askedChosen > 0)
      return html`<p class="small" data-waits>${words.result.waits(model.askedChosen)}</p>`;
    return this.lacksNumbers
      ? html`<p class="small" data-waits>${words.result.waitsForNumbers}</p>`
      : nothing;
  }

  private get lacksNumbers(): boolean {
    return this.model.compared.some(({ indicator }) =>
      indicator.readings.some((reading) => reading.kind === "number" && reading.written),
    );
  }

  private writing(): Writing | undefined {
    const { model, words } = this;
    if (model.askedChosen > 0 || this.lacksNumbers) return undefined;
    const count = model.compared.length + (model.request?.ratios.length ?? 0);
    return {
      sentence: words.result.writes(comparisonSheetName, count),
      action: words.result.write,
      isCurrent: false,
      isLive: model.request?.indicators.some(({ hasSignal }) => hasSignal) ?? false,
      confirm: undefined,
    };
  }
}
