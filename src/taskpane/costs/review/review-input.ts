import { css, html, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { ReviewText } from "../../../text/costs/review.sv";
import { areaAddress } from "../../../workbook/address";
import type { SpecificationCells } from "../../../workbook/costs/review/specification-cells";
import { icons } from "../../components/icons";
import { sharedStyles } from "../../components/shared-styles";
import { textInputStyles } from "../../components/text-input-styles";
import "../../steps/source-step";
import { pointAtCells } from "../point-at-cells";
import type { ReviewSource } from "./review-source";
import type { ReviewActions } from "./review-actions";
import { ViewElement } from "../../frame/view-element";

/** What stands in the field, and whether it came there letter by letter. */
export interface Pasted {
  readonly text: string;
  readonly isTyped: boolean;
}

/** Underlag: a field to paste the specification in, or the cells of the workbook that it is read from. */
@customElement("fc-review-input")
export class ReviewInput extends ViewElement<ReviewActions> {
  @property({ attribute: false }) words!: ReviewText;
  @property({ attribute: false }) source: ReviewSource | undefined;

  static override styles = [
    sharedStyles,
    textInputStyles,
    css`
      label {
        display: block;
        margin-bottom: var(--spacingVerticalXS);
        font-weight: var(--fontWeightSemibold);
      }

      textarea {
        display: block;
        min-height: 96px;
        padding: var(--spacingVerticalS) var(--spacingHorizontalM);
        font-size: var(--fontSizeBase200);
        line-height: var(--lineHeightBase200);
        white-space: pre;
        tab-size: 12;
        resize: vertical;
      }

      textarea::placeholder {
        white-space: pre-wrap;
      }

      .note {
        margin-top: var(--spacingVerticalXS);
      }

      .below {
        display: flex;
        justify-content: space-between;
        align-items: baseline;
        gap: var(--spacingHorizontalM);
        margin-top: var(--spacingVerticalXS);
      }

      .point {
        display: grid;
        justify-items: start;
        gap: var(--spacingVerticalXS);
      }

      .read {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--spacingHorizontalM);
      }

      .name {
        font-weight: var(--fontWeightSemibold);
        overflow-wrap: anywhere;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<fc-source-step .text=${this.text}>
      ${this.source?.from === "sheet" ? this.read(this.source.cells) : this.field()} ${this.point()}
    </fc-source-step>`;
  }

  /** Selects a row of what was pasted, so that it is seen among the others. */
  showRow(row: number): void {
    const field = this.renderRoot.querySelector("textarea");
    const found = this.source?.from === "paste" ? this.source.rows[row] : undefined;
    if (!field || !found) return;
    field.focus();
    field.setSelectionRange(found.start, found.end);
    // Browsers leave the place of a selection in a field as it is: the rows are equally high.
    const height = Number.parseFloat(getComputedStyle(field).lineHeight) || 16;
    field.scrollTop = Math.max(0, row - 1) * height;
    field.scrollLeft = 0;
  }

  private field(): TemplateResult {
    const { source } = this.words;
    const pasted = this.source?.from === "paste" ? this.source : undefined;
    return html`<div>
      <label for="pasted">${source.paste}</label>
      <textarea
        id="pasted"
        rows="5"
        wrap="off"
        spellcheck="false"
        autocomplete="off"
        aria-describedby="hint"
        placeholder=${source.example}
        .value=${live(pasted?.text ?? "")}
        @input=${this.paste}
      ></textarea>
      ${
        pasted
          ? html`<p class="below small">
              <span class="quiet" id="hint" data-pasted>${source.pasted(pasted.rows.length)}</span>
              ${this.clearButton()}
            </p>`
          : html`<p class="note small quiet" id="hint">${source.pasteHint}</p>`
      }
    </div>`;
  }

  private read({ sheet, area }: SpecificationCells): TemplateResult {
    const place = { sheet, address: areaAddress(area) };
    return html`<div class="read" data-read>
      <span class="picture">${icons.sheet}</span>
      <button
        class="name quiet-link"
        title=${this.words.source.show(`${sheet}!${place.address}`)}
        @click=${() => this.actions.selectPlace(place)}
      >
        ${sheet}<br /><span class="small quiet">${place.address}</span>
      </button>
      ${this.clearButton()}
    </div>`;
  }

  private clearButton(): TemplateResult {
    return html`<button class="link small" data-action="clear" @click=${this.clear}>
      ${this.words.source.clear}
    </button>`;
  }

  private point(): TemplateResult {
    const { source } = this.words;
    return pointAtCells({ button: source.useSelection, hint: source.selectionHint }, this.actions);
  }

  private paste(event: Event): void {
    const { inputType = "" } = event as InputEvent;
    const isTyped = inputType === "insertText" || inputType.startsWith("delete");
    this.actions.paste((event.target as HTMLTextAreaElement).value, isTyped);
  }

  /** The button goes with what it clears: the focus goes to the field that takes the next one. */
  private async clear(): Promise<void> {
    this.actions.clear();
    await new Promise((resolve) => setTimeout(resolve));
    await this.updateComplete;
    this.renderRoot.querySelector("textarea")?.focus();
  }
}
