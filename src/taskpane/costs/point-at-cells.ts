import { html, type TemplateResult } from "lit";

/** The button that reads the cells which are chosen in the sheet, with what it is for. Asks `use-selection`. */
export const pointAtCells = (words: { readonly button: string; readonly hint: string }): TemplateResult =>
  html`<div class="point small">
    <button
      class="button compact"
      data-action="use-selection"
      aria-describedby="selection-hint"
      @click=${({ currentTarget }: Event) =>
        currentTarget?.dispatchEvent(
          new CustomEvent("use-selection", { detail: null, bubbles: true, composed: true }),
        )}
    >
      ${words.button}
    </button>
    <span class="quiet" id="selection-hint">${words.hint}</span>
  </div>`;
