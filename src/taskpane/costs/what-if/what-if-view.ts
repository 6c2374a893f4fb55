import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { togetherOf, type WhatIf } from "../../../cells/costs/year/year-change";
import type { WhatIfText } from "../../../text/costs/what-if.sv";
import type { FoundTable } from "../../../workbook/reading/contents";
import "../../components/empty-state";
import { icons } from "../../components/icons";
import "../../components/select-field";
import { centreChoice } from "../centre-choice";
import { sharedStyles } from "../../components/shared-styles";
import "../../steps/choices-step";
import "../../steps/result-step";
import "../../steps/source-step";
import "../components/before-after";
import "../components/refused-message";
import "../components/table-choice";
import "./trial-changes";
import type { WhatIfModel } from "./what-if-model";
import type { WhatIfActions } from "./what-if-actions";
import { ViewElement } from "../../frame/view-element";

/**
 * Changes tried in copies of the tables, and what they do in kronor. It shows what `whatIfModel` has worked out and asks
 * for everything else.
 */
@customElement("fc-what-if-view")
export class WhatIfView extends ViewElement<WhatIfActions> {
  @property({ attribute: false }) model!: WhatIfModel;
  @property({ attribute: false }) words!: WhatIfText;

  static override styles = sharedStyles;

  override render(): TemplateResult {
    const { source } = this.model;
    const { costs, parties } = source;
    return html`<fc-source-step .text=${this.text}>
        ${
          costs && parties
            ? [
                this.table("costs", costs, source.costTables),
                this.table("parties", parties, source.partyTables),
              ]
            : this.none()
        }
      </fc-source-step>
      ${costs && parties ? this.tried() : nothing}`;
  }

  private none(): TemplateResult {
    const { none } = this.words;
    return html`<fc-empty-state class="whole" .heading=${none.heading} .icon=${icons.costs}>
      <p>${none.text}</p>
      <button class="button primary" data-action="to-split" @click=${() => this.actions.openPart("split")}>
        ${none.action}
      </button>
    </fc-empty-state>`;
  }

  private table(kind: "costs" | "parties", table: FoundTable, tables: readonly FoundTable[]): TemplateResult {
    return html`<fc-table-choice
      .text=${this.text}
      .label=${this.words.source[kind]}
      .tables=${tables}
      .table=${table}
      data-choose=${kind}
      @choose=${({ detail }: CustomEvent<string>) => void this.actions.remember({ [kind]: detail })}
    ></fc-table-choice>`;
  }

  private tried(): TemplateResult {
    const { words, model } = this;
    const { source, refused } = model;
    if (!source.overview || refused) {
      return html`${source.centre === undefined ? nothing : this.choices(false)}
        <fc-result-step .text=${this.text}>
          ${
            refused
              ? html`<fc-refused-message
                  .text=${this.text}
                  .lead=${words.refusedNow}
                  .refused=${refused}
                ></fc-refused-message>`
              : html`<p class="quiet" data-nothing>
                  ${source.hasCosts ? words.noRows.parties : words.noRows.costs}
                </p>`
          }
        </fc-result-step>`;
    }
    return html`${this.choices(true)}${this.result()}`;
  }

  private choices(canChange: boolean): TemplateResult {
    const { words, model } = this;
    const { centre, centres } = model.source;
    return html`<fc-choices-step .text=${this.text}>
      ${centreChoice(this.text, words.centre, { centres, centre }, this.actions)}
      ${
        canChange
          ? html`<fc-trial-changes
            .text=${this.text}
            .actions=${this.actions}
            .words=${words}
            .model=${model}
          ></fc-trial-changes>`
          : nothing
      }
    </fc-choices-step>`;
  }

  private result(): TemplateResult {
    const { words, model, text } = this;
    const { result } = model;
    if (!result) return html``;
    if (result.refused) {
      return html`<fc-result-step .text=${text}>
        <fc-refused-message
          .text=${text}
          .lead=${words.refused}
          .refused=${result.refused}
        ></fc-refused-message>
      </fc-result-step>`;
    }
    const isTried = model.changes.length > model.lost.size;
    return html`<fc-result-step
      .text=${text}
      .writing=${isTried ? { ...words.write, isCurrent: false, confirm: undefined } : undefined}
      ?busy=${this.busy}
      @write=${() => void this.actions.write()}
    >
      ${this.said(result.value, isTried)}
      <fc-before-after
        .text=${text}
        .words=${{ caption: words.caption, columns: words.columns, total: words.total }}
        .rows=${result.value}
        .together=${togetherOf(result.value)}
      ></fc-before-after>
    </fc-result-step>`;
  }

  private said(result: readonly WhatIf[], isTried: boolean): TemplateResult | typeof nothing {
    const { words } = this;
    const isSame = result.every(({ change }) => change === 0);
    if (!isSame) return nothing;
    return html`<p class="small" data-said>${isTried ? words.noDifference : words.nothingYet}</p>`;
  }
}
