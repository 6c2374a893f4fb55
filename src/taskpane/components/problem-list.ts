import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { FoundTable, Place } from "../../workbook/contents";
import type { LocatedProblem } from "../../cells/tables/problem";
import { problemInWords } from "./problems";
import "./message-bar";
import { PaneElement } from "./pane-element";
import { sharedStyles } from "./shared-styles";

const atFirst = 3;
const more = 20;

/** What is wrong in a table, with its cells, a few at a time. Asks `select-place` when one is chosen. */
@customElement("fc-problem-list")
export class ProblemList extends PaneElement {
  @property({ attribute: false }) table!: FoundTable;
  @property({ attribute: false }) problems: readonly LocatedProblem[] = [];
  @state() private shown = atFirst;

  static override styles = [
    sharedStyles,
    css`
      li + li,
      .more {
        margin-top: var(--spacingVerticalS);
      }
    `,
  ];

  override render(): TemplateResult {
    const left = this.problems.length - this.shown;
    return html`<ul>
        ${this.problems.slice(0, this.shown).map((problem) => html`<li>${this.problem(problem)}</li>`)}
      </ul>
      ${
        left > 0
          ? html`<button class="link small more" data-action="more" @click=${() => (this.shown += more)}>
              ${this.text.problems.more(left)}
            </button>`
          : nothing
      }`;
  }

  private problem(problem: LocatedProblem): TemplateResult {
    const { severity, sentence, place } = problemInWords(this.table, problem, this.text);
    return html`<fc-message-bar
      class="small"
      intent=${severity}
      label=${this.text.problems.severity[severity]}
    >
      ${sentence}
      ${
        place
          ? html`<button
              class="link"
              slot="action"
              data-action="show-problem"
              @click=${() => this.ask<Place>("select-place", place)}
            >
              ${this.text.problems.show(`${place.sheet}!${place.address}`)}
            </button>`
          : nothing
      }
    </fc-message-bar>`;
  }
}
