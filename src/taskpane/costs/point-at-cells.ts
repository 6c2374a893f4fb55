import { html, type TemplateResult } from "lit";

/** The button that reads the cells which are chosen in the sheet, with what it is for. */
export const pointAtCells = (
  words: { readonly button: string; readonly hint: string },
  actions: { useSelection(): Promise<void> },
): TemplateResult =>
  html`<div class="point small">
    <button
      class="button compact"
      data-action="use-selection"
      aria-describedby="selection-hint"
      @click=${() => void actions.useSelection()}
    >
      ${words.button}
    </button>
    <span class="quiet" id="selection-hint">${words.hint}</span>
  </div>`;
