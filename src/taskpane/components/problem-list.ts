import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Place } from "../../workbook/contents";
import "./message-bar";
import { PaneElement } from "./pane-element";
import { sharedStyles } from "./shared-styles";

/** Something that is wrong in the workbook: what, and where it can be seen. */
export interface Problem {
  readonly severity: "warning" | "error";
  readonly sentence: string;
  readonly place?: Place | undefined;
}

/** Problems with their cells. Asks `select-place` when one is chosen. */
@customElement("fc-problem-list")
export class ProblemList extends PaneElement {
  @property({ attribute: false }) problems: readonly Problem[] = [];

  static override styles = [
    sharedStyles,
    css`
      li + li {
        margin-top: var(--spacingVerticalS);
      }

      button {
        min-height: 24px;
        color: var(--colorBrandForegroundLink);
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<ul>
      ${this.problems.map((problem) => html`<li>${this.problem(problem)}</li>`)}
    </ul>`;
  }

  private problem({ severity, sentence, place }: Problem): TemplateResult {
    return html`<fc-message-bar intent=${severity} label=${this.text.problems.severity[severity]}>
      ${sentence}
      ${
        place
          ? html`<button slot="action" @click=${() => this.ask<Place>("select-place", place)}>
              ${this.text.problems.show(`${place.sheet}!${place.address}`)}
            </button>`
          : nothing
      }
    </fc-message-bar>`;
  }
}
