import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { WorkbookContents } from "../../workbook/reading/contents";
import "../components/message-bar";
import { sharedStyles } from "../components/shared-styles";
import type { StartActions } from "./start-actions";
import { ViewElement } from "../frame/view-element";

/**
 * What makes figures old or days wrong in this workbook, whatever the tables hold: Excel is still calculating, calculates
 * only when told to, or counts its days from 1904.
 */
@customElement("fc-excel-notices")
export class ExcelNotices extends ViewElement<StartActions> {
  @property({ attribute: false }) contents!: Pick<WorkbookContents, "isCalculating" | "surroundings">;

  static override styles = [
    sharedStyles,
    css`
      fc-message-bar,
      .calculating {
        margin-bottom: var(--spacingVerticalM);
      }

      .buttons {
        gap: var(--spacingVerticalXS) var(--spacingHorizontalM);
        margin-top: var(--spacingVerticalXS);
      }
    `,
  ];

  override render(): TemplateResult {
    const { calculation } = this.text.start;
    const { isCalculating, surroundings } = this.contents;
    return html`${
      isCalculating
        ? html`<p class="calculating small quiet" data-calculating>${calculation.running}</p>`
        : nothing
    }
    ${
      surroundings?.isManual
        ? html`<fc-message-bar data-notice="manual">
            ${calculation.manual}
            <div class="buttons">
              ${this.button("calculate-now", calculation.now, false)}
              ${this.button("calculate-always", calculation.always, true)}
            </div>
          </fc-message-bar>`
        : nothing
    }
    ${
      surroundings?.countsFrom1904
        ? html`<fc-message-bar intent="error" data-notice="dates-1904"
            >${calculation.from1904}</fc-message-bar
          >`
        : nothing
    }`;
  }

  private button(action: string, words: string, fromNowOn: boolean): TemplateResult {
    return html`<button
      class="link"
      data-action=${action}
      aria-disabled=${this.busy}
      @click=${() => !this.busy && this.actions.calculate(fromNowOn)}
    >
      ${words}
    </button>`;
  }
}
