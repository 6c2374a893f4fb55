import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { specificationOrder } from "../../../cells/costs/specification/specification-columns";
import type { MeantColumn, SaidMeaning } from "../components/column-meanings";
import { exampleInWords, type ExampleOf } from "../example-in-words";
import type { Review } from "../../../domain/costs/review/review";
import type { ReviewText } from "../../../text/costs/review.sv";
import { icons } from "../../components/icons";
import "../../components/message-bar";
import { checkStyles } from "../../components/check-styles";
import { sharedStyles } from "../../components/shared-styles";
import "../../steps/choices-step";
import "../../steps/result-step";
import type { Writing } from "../../steps/result-step";
import "../components/refused-message";
import { remarkInWords, summaryInWords, wrongSums } from "./review-in-words";
import "../components/column-meanings";
import "./review-input";
import type { ReviewInput } from "./review-input";
import "./review-list";
import type { ListedLines } from "./review-list";
import type { ReviewModel, SharedTables } from "./review-model";
import { rowNumber, type ReviewSource } from "./review-source";
import type { ReviewActions } from "./review-actions";
import type { SpecificationColumn } from "../../../domain/costs/review/specification-line";
import { ViewElement } from "../../frame/view-element";

/**
 * A specification that somebody has received, checked line by line. It shows what `reviewModel` has worked out and asks
 * for everything else: `compare` with a truth value, `copy-review`, `shown-line`, and what its steps ask for.
 */
@customElement("fc-review-view")
export class ReviewView extends ViewElement<ReviewActions> {
  @property({ attribute: false }) words!: ReviewText;
  @property({ attribute: false }) model!: ReviewModel;
  @property({ type: Boolean }) copied = false;

  static override styles = [
    sharedStyles,
    checkStyles,
    css`
      .summary {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--spacingHorizontalS);
        font-weight: var(--fontWeightSemibold);
        text-wrap: pretty;
      }

      .summary .icon {
        color: var(--colorStatusWarningForeground1);
      }

      .summary.right .icon {
        color: var(--colorStatusSuccessForeground1);
      }

      .pair {
        overflow-wrap: anywhere;
      }

      h3 {
        margin-bottom: var(--spacingVerticalS);
      }

      section {
        padding-top: var(--spacingVerticalM);
        border-top: 1px solid var(--colorNeutralStroke2);
      }

      .copy {
        justify-self: start;
      }

      .remarks {
        display: grid;
        gap: var(--spacingVerticalXS);
      }

      summary {
        cursor: pointer;
        min-height: 24px;
      }

      details fc-review-list {
        margin-top: var(--spacingVerticalXS);
      }
    `,
  ];

  override render(): TemplateResult {
    const { source, tables } = this.model;
    return html`<fc-review-input
      .text=${this.text}
      .actions=${this.actions}
      .words=${this.words}
      .source=${source}
    ></fc-review-input>
      ${
        source
          ? html`<fc-choices-step .text=${this.text}
                >${this.choices(tables)} ${this.columns()}</fc-choices-step
              >
              ${this.result(source)}`
          : nothing
      }`;
  }

  private columns(): TemplateResult | typeof nothing {
    const { columns } = this.model;
    if (!columns) return nothing;
    const { columns: words } = this.words;
    return html`${columns.isOwn ? nothing : html`<p class="small quiet" data-foreign>${words.foreign}</p>`}
      <fc-column-meanings
        .text=${this.text}
        .words=${words}
        .columns=${columns.columns.map(
          ({ key, heading, example, meaning }): MeantColumn => ({
            ...{ key, meaning },
            example: exampleInWords(example, exampleOf(meaning, columns.isPerCent), this.text.locale),
            name: heading || words.unnamed(key.replace("#", "")),
          }),
        )}
        .meanings=${specificationOrder.map((value) => ({ value, label: words.meanings[value] }))}
        ?open=${!columns.isOwn}
        @say-meaning=${({ detail }: CustomEvent<SaidMeaning<SpecificationColumn>>) => void this.actions.sayMeaning(detail)}
      ></fc-column-meanings>`;
  }

  private choices(tables: SharedTables | undefined): TemplateResult {
    const { choices } = this.words;
    if (!tables) return html`<p class="small quiet" data-alone>${choices.alone}</p>`;
    const note = choices.compareNote(tables.costs.name, tables.parties.name);
    return html`<label class="check">
      <input
        type="checkbox"
        data-choice="compare"
        aria-describedby="compare"
        .checked=${this.model.compares}
        @change=${(event: Event) => this.actions.compare((event.target as HTMLInputElement).checked)}
      />
      <span>${choices.compare}</span>
      <span></span>
      <span class="small quiet" id="compare"
        >${note} ${tables.centre === undefined ? "" : choices.centre(tables.centre)}</span
      >
    </label>`;
  }

  private result(source: ReviewSource): TemplateResult {
    const { review, tablesRefused } = this.model;
    const refused = tablesRefused
      ? html`<fc-refused-message
          .text=${this.text}
          .lead=${this.words.refused.tables}
          .refused=${tablesRefused}
        ></fc-refused-message>`
      : nothing;
    // With the tables still being worked out, the lines are not judged by half of what is known.
    const isWaiting = tablesRefused?.isCalculating && !review?.refused;
    if (isWaiting) return html`<fc-result-step .text=${this.text}>${refused}</fc-result-step>`;
    if (review?.refused) {
      return html`<fc-result-step .text=${this.text}
        ><fc-refused-message
          .text=${this.text}
          .lead=${this.words.refused.specification}
          .refused=${review.refused}
        ></fc-refused-message
      ></fc-result-step>`;
    }
    if (!review || review.value.lines.length === 0) {
      return html`<fc-result-step .text=${this.text}
        ><p class="quiet">${this.words.noLines}</p></fc-result-step
      >`;
    }
    const { value } = review;
    return html`<fc-result-step
      .text=${this.text}
      .writing=${this.writing(value)}
      ?busy=${this.busy}
      @write=${() => void this.actions.write()}
    >
      ${refused} ${this.summary(value)} ${this.remarks(value)}
      ${this.listed(value, source, "deviating", value.counts.deviating + value.counts.missing)}
      ${this.listed(value, source, "sums", wrongSums(value).length)}
      ${this.listed(value, source, "unchecked", value.counts.unchecked)}
      ${
        value.counts.right > 0
          ? html`<details class="small" data-list="right">
              <summary>${this.words.lists.right(value.counts.right)}</summary>
              ${this.list(value, source, "right")}
            </details>`
          : nothing
      }
      <button
        class="button outline compact copy"
        data-action="copy-review"
        @click=${() => this.actions.copy()}
      >
        ${this.copied ? this.words.copied : this.words.copy}
      </button>
    </fc-result-step>`;
  }

  private summary(review: Review): TemplateResult {
    const { deviating, missing, unchecked } = review.counts;
    const isRight = deviating + missing + unchecked + review.wrongSums === 0;
    const { words } = this;
    return html`<div>
      <p class="summary ${isRight ? "right" : ""}" data-summary>
        ${isRight ? icons.done : icons.warning}
        <span>${summaryInWords(review, { ...this.text, words }).join(" ")}</span>
      </p>
      ${
        review.biller && review.charged
          ? html`<p class="pair small quiet">${words.pair(review.biller, review.charged)}</p>`
          : nothing
      }
    </div>`;
  }

  private remarks({ remarks }: Review): TemplateResult | typeof nothing {
    if (remarks.length === 0) return nothing;
    const wording = { ...this.text, words: this.words };
    return html`<ul class="remarks small" data-remarks>
      ${remarks.map((remark) => html`<li>${remarkInWords(remark, wording)}</li>`)}
    </ul>`;
  }

  private listed(
    review: Review,
    source: ReviewSource,
    list: Exclude<ListedLines, "right">,
    count: number,
  ): TemplateResult | typeof nothing {
    if (count === 0) return nothing;
    return html`<section aria-labelledby=${list} data-list=${list}>
      <h3 id=${list}>${this.words.lists[list]}</h3>
      ${this.list(review, source, list)}
    </section>`;
  }

  private list(review: Review, source: ReviewSource, list: ListedLines): TemplateResult {
    return html`<fc-review-list
      .text=${this.text}
      .actions=${this.actions}
      .showRow=${(row: number) => this.showRow(row)}
      .words=${this.words}
      .review=${review}
      .source=${source}
      .list=${list}
    ></fc-review-list>`;
  }

  private writing({ isCompared }: Review): Writing {
    const { write } = this.words;
    return {
      sentence: isCompared ? write.withTables : write.sentence,
      action: write.action,
      isCurrent: false,
      confirm: undefined,
    };
  }

  private showRow(row: number): void {
    const { source } = this.model;
    if (!source) return;
    this.renderRoot.querySelector<ReviewInput>("fc-review-input")?.showRow(row);
    this.actions.announceLine(this.words.row(rowNumber(source, row)));
  }
}

const exampleOf = (meaning: SpecificationColumn | undefined, isPerCent: boolean): ExampleOf => {
  switch (meaning) {
    case "share":
      return isPerCent ? "per cent" : "share";
    case "whole":
    case "amount":
      return "money";
    default:
      return "anything";
  }
};
