import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { FoundTable } from "../../workbook/reading/contents";
import { sharedStyles } from "../components/shared-styles";
import { nextSteps } from "./next-step";
import type { StartActions } from "./start-actions";
import { ViewElement } from "../frame/view-element";

/** What to fill in next. */
@customElement("fc-next-steps")
export class NextSteps extends ViewElement<StartActions> {
  @property({ attribute: false }) tables: readonly FoundTable[] = [];

  static override styles = [
    sharedStyles,
    css`
      section {
        margin-top: var(--spacingVerticalL);
      }

      h2 {
        margin-bottom: var(--spacingVerticalS);
        font-weight: var(--fontWeightRegular);
        color: var(--colorNeutralForeground2);
      }

      .next li {
        padding: var(--spacingVerticalM) var(--spacingHorizontalM);
      }

      .next li + li {
        margin-top: 0;
        border-top: 1px solid var(--colorNeutralStroke2);
      }

      .ways .link {
        min-height: 24px;
      }

      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--spacingHorizontalM);
      }
    `,
  ];

  /** After empty tables were created: the first that has to be filled in of each kind of work. */
  override render(): TemplateResult | typeof nothing {
    const { nextStep } = this.text.start;
    const steps = nextSteps(this.tables);
    if (steps.length === 0) return nothing;
    return html`<section class="next" aria-labelledby="next">
      <h2 id="next" class="small">${nextStep.heading}</h2>
      <ul class="card">
        ${steps.map(
          ({ kind, table }) =>
            html`<li data-next=${kind}>
              <p>${nextStep[kind]}</p>
              <p class="ways">
                ${
                  table.sheetIsVisible
                    ? html`<button class="link" @click=${() => this.actions.selectTable(table)}>
                        ${nextStep.go(table.name)}
                      </button>`
                    : nothing
                }
                ${
                  kind === "costs"
                    ? html`<button
                        class="link"
                        data-action="to-ledger"
                        @click=${() => this.actions.toLedger(undefined)}
                      >
                        ${nextStep.ledger}
                      </button>`
                    : nothing
                }
              </p>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}
