import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ChangeText } from "../../../text/costs/change.sv";
import type { FoundTable } from "../../../workbook/reading/contents";
import type { YearChoice } from "../choices";
import "../../components/empty-state";
import "../../components/select-field";
import { icons } from "../../components/icons";
import { sharedStyles } from "../../components/shared-styles";
import "../../steps/source-step";
import { tableChoice } from "../ranges-as-they-are";
import "../components/table-choice";
import type { ChangeModel, ComparedYear, Side } from "./change-model";
import type { ChangeActions } from "./change-actions";
import { ViewElement } from "../../frame/view-element";

/** One of a year's tables, chosen. */
export interface ChosenTable {
  readonly side: Side;
  readonly year: YearChoice;
}

/**
 * Underlag: last year's two tables and this year's, found by their periods and names, and chosen where they are others.
 * With one year only it says how the other one is put beside it.
 */
@customElement("fc-change-source")
export class ChangeSource extends ViewElement<ChangeActions> {
  @property({ attribute: false }) model!: ChangeModel;
  @property({ attribute: false }) words!: ChangeText;

  static override styles = [
    sharedStyles,
    css`
      fieldset {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--spacingVerticalS);
      }

      legend {
        margin-bottom: var(--spacingVerticalS);
        font-weight: var(--fontWeightSemibold);
      }

      ol {
        display: grid;
        gap: var(--spacingVerticalS);
        margin: 0;
        padding: 0 0 0 1.4em;
        text-align: start;
      }
    `,
  ];

  override render(): TemplateResult {
    const { years, costTables } = this.model;
    // Without a table that is like this year's there is nothing to be taken for last year's unasked.
    const canChoose = costTables.length > 1;
    return html`<fc-source-step .text=${this.text}>
      ${years?.before ? nothing : this.oneYear()}
      ${years?.before ? this.year("before", years.before) : canChoose ? this.unchosen() : nothing}
      ${years ? this.year("after", years.after) : nothing}
    </fc-source-step>`;
  }

  private oneYear(): TemplateResult {
    const { oneYear } = this.words;
    return html`<fc-empty-state .heading=${oneYear.heading} .icon=${icons.costs} data-one-year>
      <p>${oneYear.text}</p>
      <ol class="small">
        ${oneYear.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p class="small">${oneYear.after}</p>
    </fc-empty-state>`;
  }

  /** There are other tables of costs, of which one may be last year's all the same. */
  private unchosen(): TemplateResult {
    const { words, model } = this;
    const others = model.costTables.filter((table) => table !== model.years?.after.costs);
    return html`<fieldset data-year="before">
      <legend>${words.source.before}</legend>
      <fc-select-field
        .label=${words.source.costs}
        .options=${[
          { value: "", label: words.oneYear.choose },
          ...others.map((table) => ({ value: tableChoice(table), label: table.name })),
        ]}
        value=""
        data-choose="before-costs"
        @choose=${({ detail }: CustomEvent<string>) =>
          void this.actions.chooseYear("before", { costs: detail })}
      ></fc-select-field>
    </fieldset>`;
  }

  private year(side: Side, { costs, parties }: ComparedYear): TemplateResult {
    const { words, model } = this;
    return html`<fieldset data-year=${side}>
      <legend>${words.source[side]}</legend>
      ${this.table(side, "costs", costs, model.costTables)}
      ${
        parties
          ? this.table(side, "parties", parties, model.partyTables)
          : html`<p class="small">${words.noParties}</p>`
      }
    </fieldset>`;
  }

  private table(
    side: Side,
    kind: "costs" | "parties",
    table: FoundTable,
    tables: readonly FoundTable[],
  ): TemplateResult {
    return html`<fc-table-choice
      .text=${this.text}
      .label=${this.words.source[kind]}
      .tables=${tables}
      .table=${table}
      data-choose=${`${side}-${kind}`}
      @choose=${({ detail }: CustomEvent<string>) => void this.actions.chooseYear(side, { [kind]: detail })}
    ></fc-table-choice>`;
  }
}
