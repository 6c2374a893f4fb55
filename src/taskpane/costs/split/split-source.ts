import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { FoundTable } from "../../../workbook/contents";
import type { CostsChoices } from "../../../workbook/settings";
import { icons } from "../../components/icons";
import { PaneElement } from "../../components/pane-element";
import "../../components/problem-list";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import { problemsIn } from "../../problems";
import "../../steps/step";
import type { CostsModel } from "../costs-model";
import { inKronor } from "../figures";
import "../refused-message";

/**
 * Underlag: the tables of costs and of parties, each found by its name or its headings, chosen where there are several,
 * or pointed at in the sheet; and the areas that the rooms give, where there is a table of rooms. Asks `choose-costs`,
 * `select-table`, `use-selection` and `to-start`.
 */
@customElement("fc-split-source")
export class SplitSource extends PaneElement {
  @property({ attribute: false }) model!: CostsModel;

  static override styles = [
    sharedStyles,
    css`
      .table {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: var(--spacingVerticalS) var(--spacingHorizontalM);
      }

      .table > fc-problem-list,
      .table > fc-select-field {
        grid-column: 1 / -1;
      }

      .missing .picture {
        background: var(--colorNeutralBackground3);
        color: var(--colorNeutralForeground2);
      }

      .name {
        font-weight: var(--fontWeightSemibold);
        overflow-wrap: anywhere;
      }

      .point {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--spacingVerticalXS) var(--spacingHorizontalM);
      }

      summary {
        cursor: pointer;
        min-height: 24px;
      }

      .areas {
        width: 100%;
        margin-top: var(--spacingVerticalXS);
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }

      .areas :is(th, td) {
        padding: 2px 0 2px var(--spacingHorizontalS);
        border-top: 1px solid var(--colorNeutralStroke2);
        text-align: end;
        font-weight: inherit;
        white-space: nowrap;
      }

      .areas :is(th, td):first-child {
        padding-inline-start: 0;
        text-align: start;
        white-space: normal;
        overflow-wrap: anywhere;
      }

      .areas thead :is(th, td) {
        border-top: 0;
        color: var(--colorNeutralForeground2);
      }

      .areas tr:last-child :is(th, td) {
        font-weight: var(--fontWeightSemibold);
      }
    `,
  ];

  override render(): TemplateResult {
    const { steps } = this.text;
    const { costs, costTables, parties, partyTables, rooms } = this.model;
    if (!costs && !parties) {
      return html`<fc-step number="1" .heading=${steps.source}
        ><slot name="none"></slot>${this.point()}</fc-step
      >`;
    }
    return html`<fc-step number="1" .heading=${steps.source}>
      ${this.table("costs", costs, costTables)} ${this.table("parties", parties, partyTables)}
      ${rooms ? this.found("rooms", rooms) : nothing} ${this.areas()} ${this.point()}
    </fc-step>`;
  }

  private table(
    kind: "costs" | "parties",
    table: FoundTable | undefined,
    tables: readonly FoundTable[],
  ): TemplateResult {
    const { source } = this.text.costs;
    if (!table) {
      return html`<div class="table missing" data-missing=${kind}>
        <span class="picture">${icons[kind]}</span>
        <div>
          <p class="small">${source.missing[kind]}</p>
          <button class="link small" data-action="to-start" @click=${() => this.ask("to-start", null)}>
            ${source.toStart}
          </button>
        </div>
      </div>`;
    }
    return this.found(
      kind,
      table,
      tables.length > 1
        ? html`<fc-select-field
            .label=${source[kind]}
            .options=${tables.map(({ name }) => ({ value: name, label: name }))}
            .value=${table.name}
            data-choose=${kind}
            @choose=${(event: CustomEvent<string>) => this.choose(event, { [kind]: event.detail })}
          ></fc-select-field>`
        : nothing,
    );
  }

  private found(
    kind: "costs" | "parties" | "rooms",
    table: FoundTable,
    choice: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    const problems = problemsIn(table);
    return html`<div class="table" data-table=${kind}>
      ${choice}
      <span class="picture">${icons[kind]}</span>
      <div>
        ${
          table.sheetIsVisible
            ? html`<button
                class="name quiet-link"
                title=${this.text.start.selectTable(table.name)}
                @click=${() => this.ask<FoundTable>("select-table", table)}
              >
                ${table.name}
              </button>`
            : html`<span class="name">${table.name}</span>`
        }
        <p class="small quiet">${this.text.steps.place(table.sheet, table.rows)}</p>
      </div>
      ${
        problems.length > 0
          ? html`<fc-problem-list .text=${this.text} .table=${table} .problems=${problems}></fc-problem-list>`
          : nothing
      }
    </div>`;
  }

  /** FC.RUMSYTOR: rooms of one's own, parts of shared ones, and their sum. */
  private areas(): TemplateResult | typeof nothing {
    const { areas } = this.model;
    const { refused, source } = this.text.costs;
    if (!areas) return nothing;
    if (areas.refused) {
      return html`<fc-refused-message
        .text=${this.text}
        .lead=${refused.rooms}
        .refused=${areas.refused}
      ></fc-refused-message>`;
    }
    const [, ...rows] = areas.value;
    return html`<details class="small">
      <summary>${source.areas}</summary>
      <table class="areas">
        <thead>
          <tr>
            <td>m²</td>
            <th scope="col">${source.areasOf.own}</th>
            <th scope="col">${source.areasOf.shared}</th>
            <th scope="col">${source.areasOf.sum}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, ...figures]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${figures.map((figure) => html`<td>${inKronor(Number(figure), this.text.locale)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
  }

  private point(): TemplateResult {
    const { steps } = this.text;
    return html`<div class="point small">
      <fluent-button
        size="small"
        data-action="use-selection"
        aria-describedby="hint"
        @click=${() => this.ask("use-selection", null)}
      >
        ${steps.pointed}
      </fluent-button>
      <span class="quiet" id="hint">${steps.pointHint}</span>
    </div>`;
  }

  /** The field's own answer goes no further: what is asked of the view is the choice. */
  private choose(event: Event, choice: CostsChoices): void {
    event.stopPropagation();
    this.ask<CostsChoices>("choose-costs", choice);
  }
}
