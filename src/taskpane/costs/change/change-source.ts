import { css, html, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ChangeText } from "../../../text/pane/costs/change-text";
import type { FoundTable } from "../../../workbook/contents";
import type { YearChoice } from "../../../workbook/settings";
import "../../components/empty-state";
import { icons } from "../../components/icons";
import { PaneElement } from "../../components/pane-element";
import { sharedStyles } from "../../components/shared-styles";
import "../../steps/step";
import "../table-choice";
import type { ChangeModel, Side } from "./change-model";

/** One of a year's tables, chosen. */
export interface ChosenTable {
  readonly side: Side;
  readonly year: YearChoice;
}

/**
 * Underlag: last year's two tables and this year's, found by their periods and names, and chosen where they are others.
 * With one year only it says how the other one is put beside it. Asks `choose-year` and `select-table`.
 */
@customElement("fc-change-source")
export class ChangeSource extends PaneElement {
  @property({ attribute: false }) model!: ChangeModel;
  @property({ attribute: false }) words!: ChangeText;

  static override styles = [
    sharedStyles,
    css`
      fieldset {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--spacingVerticalS);
        margin: 0;
        padding: 0;
        border: 0;
      }

      legend {
        margin-bottom: var(--spacingVerticalS);
        padding: 0;
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
    const { years } = this.model;
    return html`<fc-step number="1" .heading=${this.text.steps.source}>
      ${years ? [this.year("before", years.before), this.year("after", years.after)] : this.oneYear()}
    </fc-step>`;
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

  private year(side: Side, { costs, parties }: NonNullable<ChangeModel["years"]>[Side]): TemplateResult {
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
      @choose=${(event: CustomEvent<string>) => this.choose(event, side, { [kind]: event.detail })}
    ></fc-table-choice>`;
  }

  /** The field's own answer goes no further: what is asked of the view is the choice. */
  private choose(event: Event, side: Side, year: YearChoice): void {
    event.stopPropagation();
    this.ask<ChosenTable>("choose-year", { side, year });
  }
}
