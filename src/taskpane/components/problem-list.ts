import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { FoundTable, Place } from "../../workbook/reading/contents";
import type { LocatedProblem } from "../../cells/tables/problem";
import { problemInWords, readingsInWords, repairByReading } from "./problems";
import "./message-bar";
import { ask, PaneElement } from "./pane-element";
import { sharedStyles } from "./shared-styles";
import { withWholeDates } from "../../text/days-in-words";

const atFirst = 3;
const more = 20;

/** One of two readings of a cell, which somebody has said is meant. */
export interface ChosenReading {
  readonly table: FoundTable;
  readonly problem: LocatedProblem;
  readonly reading: number | string;
}

/** What is wrong in a table, with its cells, a few at a time. Asks `select-place` when one is chosen, and
 * `choose-reading` when a cell with two readings is said to mean one of them. */
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

      .readings {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--spacingHorizontalM);
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
      ${withWholeDates(sentence)} ${this.readings(problem)}
      ${
        place
          ? html`<button
              class="link"
              slot="action"
              data-action="show-problem"
              @click=${() => ask<Place>(this, "select-place", place)}
            >
              ${this.text.problems.show(`${place.sheet}!${place.address}`)}
            </button>`
          : nothing
      }
    </fc-message-bar>`;
  }

  /** What has two readings is asked: a press writes the one that is meant. */
  private readings(problem: LocatedProblem): TemplateResult | typeof nothing {
    const readings = readingsInWords(this.table, problem).filter(
      ({ reading }) => repairByReading(this.table, problem, reading).length > 0,
    );
    if (readings.length === 0) return nothing;
    return html`<span class="readings" slot="action">
      ${readings.map(
        ({ reading, shown }) =>
          html`<button
            class="link"
            data-action="choose-reading"
            @click=${() => ask<ChosenReading>(this, "choose-reading", { table: this.table, problem, reading })}
          >
            ${this.text.problems.reading(shown)}
          </button>`,
      )}
    </span>`;
  }
}
