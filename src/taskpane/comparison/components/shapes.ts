import { html, nothing, svg, type TemplateResult } from "lit";

export type Shape = "full" | "half" | "empty" | "none";

/** Drawn and not written: not every font has circles. Silent, for the word stands beside it. */
export const shape = (which: Shape): TemplateResult =>
  html`<svg class="shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    ${
      which === "none"
        ? svg`<path d="M2 6h8" stroke="currentColor" stroke-width="1.500" />`
        : svg`<circle cx="6" cy="6" r="4.500" stroke="currentColor" stroke-width="1.200" fill=${which === "full" ? "currentColor" : "none"} />
            ${which === "half" ? svg`<path d="M6 1.500a4.500 4.500 0 0 1 0 9z" fill="currentColor" />` : nothing}`
    }
  </svg>`;
