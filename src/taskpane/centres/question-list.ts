import { centresText } from "../../text/centres/centres";
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ClassificationOverview } from "../../cells/classification/overview";
import { icons } from "../components/icons";
import { sharedStyles, stacked } from "../components/shared-styles";
import { questionsInWords } from "./questions-in-words";
import type { CentresActions } from "./centres-actions";
import { ViewElement } from "../frame/view-element";

const atFirst = 5;
const more = 50;

/** Frågelistan. */
@customElement("fc-question-list")
export class QuestionList extends ViewElement<CentresActions> {
  @property({ attribute: false }) overview!: ClassificationOverview;
  /** The number on the sheet of the table's heading row. */
  @property({ type: Number }) firstRow = 1;
  @property({ type: Boolean }) copied = false;
  @state() private shown = atFirst;

  static override styles = [
    sharedStyles,
    stacked,
    css`
      ol {
        margin: 0;
        padding-inline-start: 1.6em;
      }

      li + li {
        margin-top: var(--spacingVerticalXS);
      }
    `,
  ];

  override render(): TemplateResult {
    const text = centresText.in(this.text.language).questions;
    const { questions } = this.overview;
    if (questions.length === 0)
      return html`<p class="settled small">${icons.done}<span>${text.settled}</span></p>`;
    const sentences = questionsInWords(
      questions.slice(0, this.shown),
      centresText.in(this.text.language),
      this.firstRow,
    );
    const left = questions.length - this.shown;
    return html`<p class="small quiet">
        ${text.lead(questions.length, new Set(questions.map(({ row }) => row)).size)}
      </p>
      <ol class="small">
        ${sentences.map(({ sentence }) => html`<li>${sentence}</li>`)}
      </ol>
      ${
        left > 0
          ? html`<button class="link small" data-action="more-questions" @click=${() => (this.shown += more)}>
              ${this.text.problems.more(left)}
            </button>`
          : nothing
      }
      <div class="buttons">
        <button class="button compact" data-action="copy-questions" @click=${this.copy}>
          ${this.copied ? text.copied : text.copy}
        </button>
        <button
          class="button compact"
          data-action="write-questions"
          aria-disabled=${this.busy}
          @click=${() => this.actions.writeQuestions()}
        >
          ${text.write}
        </button>
      </div>`;
  }

  private copy(): void {
    const all = questionsInWords(this.overview.questions, centresText.in(this.text.language), this.firstRow);
    void this.actions.copyQuestions(all.map(({ sentence }) => sentence));
  }
}
