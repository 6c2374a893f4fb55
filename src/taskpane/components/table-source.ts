import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { LocatedProblem } from "../../cells/tables/problem";
import type { FoundTable } from "../../workbook/reading/contents";
import { icons } from "./icons";
import { ask, PaneElement } from "./pane-element";
import "./problem-list";
import "./select-field";
import { sharedStyles, stackedApart } from "./shared-styles";
import { tableName } from "./table-name";

/**
 * What is read in Underlag where it is one table. It was found by its name or its headings; where there are several, one is chosen, and
 * any table can be pointed at in the sheet. What is wrong in it stands here. Asks `choose-table`, `select-table` and
 * `use-selection`.
 */
@customElement("fc-table-source")
export class TableSource extends PaneElement {
  @property({ attribute: false }) tables: readonly FoundTable[] = [];
  @property({ attribute: false }) table: FoundTable | undefined;
  @property({ attribute: false }) problems: readonly LocatedProblem[] = [];

  static override styles = [
    sharedStyles,
    stackedApart,
    css`
      .table {
        display: grid;
        grid-template-columns: auto 1fr;
        column-gap: var(--spacingHorizontalM);
      }

      .name {
        font-weight: var(--fontWeightSemibold);
        overflow-wrap: anywhere;
      }
    `,
  ];

  override render(): TemplateResult {
    return this.table ? this.chosen(this.table) : html`<slot name="none"></slot>${this.point()}`;
  }

  private point(): TemplateResult {
    const { steps } = this.text;
    return html`<button
      class="link small"
      data-action="use-selection"
      title=${steps.pointHint}
      @click=${() => ask(this, "use-selection", null)}
    >
      ${steps.pointed}
    </button>`;
  }

  private chosen(table: FoundTable): TemplateResult {
    return html`${
      this.tables.length > 1
        ? html`<fc-select-field
              .label=${this.text.steps.table}
              .options=${this.tables.map(({ name }) => ({ value: name, label: name }))}
              .value=${table.name}
              @choose=${({ detail }: CustomEvent<string>) => ask<string>(this, "choose-table", detail)}
            ></fc-select-field>`
        : nothing
    }
      <div class="table">
        <span class="picture">${icons[table.kind ?? "table"]}</span>
        <div>
          ${tableName(this.text, table, () => ask<FoundTable>(this, "select-table", table))} ${this.point()}
        </div>
      </div>
      ${
        this.problems.length > 0
          ? html`<fc-problem-list
              .text=${this.text}
              .table=${table}
              .problems=${this.problems}
            ></fc-problem-list>`
          : nothing
      }`;
  }
}
