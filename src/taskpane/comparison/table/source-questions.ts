import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { formatDay } from "../../../cells/ground/dates";
import { signSources, type SignSource } from "../../../cells/comparison/source/signs";
import type { ComparisonText } from "../../../text/comparison/comparison.sv";
import "../../components/message-bar";
import "../../components/select-field";
import { sharedStyles, stackedApart } from "../../components/shared-styles";
import type { AggregateNote } from "../aggregate-notes";
import type { AskedCell, ComparisonModel } from "../comparison-model";
import { comparisonStyles } from "../components/comparison-styles";
import type { TableActions } from "./table-actions";
import { ViewElement } from "../../frame/view-element";

/** How many cells are asked about at a time: the next ones come when these have been answered. */
const mostAsked = 8;

/**
 * What was found in the table, and what has to be asked: signs, zeros, text that holds numbers, and each cell with more than
 * one reading, with the numbers that could be meant.
 */
@customElement("fc-source-questions")
export class SourceQuestions extends ViewElement<TableActions> {
  @property({ attribute: false }) model!: ComparisonModel;
  @property({ attribute: false }) words!: ComparisonText;

  static override styles = [
    sharedStyles,
    stackedApart,
    comparisonStyles,
    css`
      .asked li {
        display: grid;
        gap: 2px;
        padding-bottom: var(--spacingVerticalS);
        border-bottom: 1px solid var(--colorNeutralStroke2);
      }

      .where {
        min-height: 24px;
        font-weight: var(--fontWeightSemibold);
      }
    `,
  ];

  override render(): TemplateResult {
    const { model, words } = this;
    const { source } = model;
    if (!source) return html``;
    const { layout } = source;
    const text = words.source;
    if (source.shifted) {
      const { heading, holds } = source.shifted;
      return html`<fc-message-bar label=${this.text.problems.severity.warning} data-shifted
        >${text.shifted(heading, holds, layout.isTurned)}</fc-message-bar
      >`;
    }
    return html`<ul class="small quiet rows">
        <li>${text.found(source.rows.length, source.indicators.length)}</li>
        ${
          layout.isTurned
            ? html`<li>
                ${text.turned}
                <button class="link" data-action="turn" @click=${() => this.actions.answer({ isTurned: false })}>
                  ${text.turn}
                </button>
              </li>`
            : nothing
        }
        ${layout.headingRows === 2 ? html`<li>${text.twoRows}</li>` : nothing}
        ${layout.hasUnits ? html`<li>${text.units}</li>` : nothing}
        ${model.chosen?.cells?.place.kind === "range" ? html`<li>${text.fixedRange}</li>` : nothing}
        ${model.aggregates.map((note) => this.aggregate(note))}
      </ul>
      ${source.doubled.length > 0 ? html`<fc-message-bar label=${this.text.problems.severity.warning}>${text.doubled(source.doubled.join(", "))}</fc-message-bar>` : nothing}
      ${source.nameless > 0 ? html`<fc-message-bar label=${this.text.problems.severity.warning}>${text.nameless(source.nameless)}</fc-message-bar>` : nothing}
      ${source.asksForSigns || this.answeredSigns ? this.signs() : nothing} ${this.zeros()} ${this.numbers()}
      ${source.indicators.filter(({ mixesShares }) => mixesShares).map(({ heading }) => html`<p class="small">${text.mixes(heading)}</p>`)}
      ${this.cells()}`;
  }

  private get answeredSigns(): SignSource | undefined {
    const signs = this.model.request?.from.signs;
    return signs === "okänd" ? undefined : signs;
  }

  private aggregate({ name, isAggregate, differs, sums, means }: AggregateNote): TemplateResult {
    const text = this.words.source;
    const [first] = differs;
    return html`<li data-aggregate=${name}>
      ${isAggregate ? text.aggregates(name) : name}
      <button class="link" @click=${() => this.actions.setAggregate(name, !isAggregate)}>
        ${isAggregate ? text.counts : text.leaveOut}
      </button>
      ${first === undefined ? nothing : html`<br />${text.differs(name, first)}`}
      ${sums > 0 && means > 0 ? html`<br />${text.mixedAggregate(name, sums, means)}` : nothing}
    </li>`;
  }

  private signs(): TemplateResult {
    const text = this.words.source;
    return html`<fc-select-field
      data-choose="signs"
      .label=${text.signs}
      .options=${signSources.map((value) => ({ value, label: text.signOf[value] }))}
      .value=${this.answeredSigns ?? "okänd"}
      @choose=${({ detail }: CustomEvent<SignSource>) => this.actions.answer({ signs: detail })}
    ></fc-select-field>`;
  }

  private zeros(): TemplateResult | typeof nothing {
    const { zeroHeadings } = this.model;
    if (zeroHeadings.length === 0) return nothing;
    const text = this.words.choices;
    return html`<div data-question="zeros">
      <p>${text.zeroAsked(zeroHeadings.join(", "))}</p>
      <div class="buttons">
        <button
          class="link"
          data-action="zeros-count"
          @click=${() => this.actions.answerZeros(this.model.zeroHeadings, "tal")}
        >
          ${text.zerosAreValues}
        </button>
        <button
          class="link"
          data-action="zeros-missing"
          @click=${() => this.actions.answerZeros(this.model.zeroHeadings, "saknas")}
        >
          ${text.zerosAreMissing}
        </button>
      </div>
    </div>`;
  }

  private numbers(): TemplateResult | typeof nothing {
    const { textNumbers } = this.model;
    if (textNumbers === 0) return nothing;
    return html`<div data-question="numbers">
      <p>${this.words.source.textNumbers(textNumbers)}</p>
      <button
        class="link"
        data-action="make-numbers"
        ?disabled=${this.busy}
        @click=${() => this.actions.makeNumbers()}
      >
        ${this.words.source.makeNumbers}
      </button>
    </div>`;
  }

  private cells(): TemplateResult | typeof nothing {
    const { asked } = this.model;
    if (asked.length === 0) return nothing;
    const text = this.words.source;
    return html`<details data-question="cells">
      <summary>${text.asked(asked.length)}</summary>
      <ul class="rows asked">
        ${asked.slice(0, mostAsked).map((cell) => this.cell(cell))}
      </ul>
      ${asked.length > mostAsked ? html`<p class="small quiet">${text.more(asked.length - mostAsked)}</p>` : nothing}
    </details>`;
  }

  private cell(cell: AskedCell): TemplateResult {
    const text = this.words.source;
    const { reading, indicator } = cell;
    const isNumber = ["tal", "andel", "år", "datum"].includes(indicator.type);
    const answer = (value: number | "saknas"): Promise<void> => this.actions.write(cell, value);
    return html`<li data-asked=${cell.place.address}>
      <button class="where quiet-link" @click=${() => this.actions.selectAsked(cell)}>
        ${text.askedCell(cell.name, indicator.heading, cell.written)}
      </button>
      <span class="small quiet">${text.why[reading.why]}</span>
      <span class="buttons">
        ${(isNumber ? reading.readings : []).map(
          (value) =>
            html`<button class="link" ?disabled=${this.busy} @click=${() => answer(value)}>
              ${text.write(this.shown(value, indicator.type))}
            </button>`,
        )}
        <button class="link" ?disabled=${this.busy} @click=${() => answer("saknas")}>
          ${text.writeMissing}
        </button>
      </span>
    </li>`;
  }

  private shown(value: number, type: string): string {
    const { locale } = this.text;
    if (type === "datum") return formatDay(value);
    if (type === "andel" && value <= 1)
      return value.toLocaleString(locale, { style: "percent", maximumFractionDigits: 1 });
    return value.toLocaleString(locale, { maximumFractionDigits: 4 });
  }
}
