import { centresText } from "../../text/centres/centres";
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { builtInDefinitionIds } from "../../domain/classification/built-in-definitions";
import type { BuiltInDefinitionName } from "../../text/centres/centres.sv";
import type { DefinitionChoice } from "../../workbook/centres/classify-plan";
import type { FoundTable } from "../../workbook/reading/contents";
import { tableNames } from "../../workbook/table-kinds";
import "../components/problem-list";
import "../components/select-field";
import type { SelectOption } from "../components/select-field";
import { sharedStyles, stacked } from "../components/shared-styles";
import { problemsIn } from "../components/problems";
import type { CentresActions } from "./centres-actions";
import { ViewElement } from "../frame/view-element";

/** Which definition to classify by, and what it demands. */
@customElement("fc-definition-choice")
export class DefinitionChoiceField extends ViewElement<CentresActions> {
  @property({ attribute: false }) choice!: DefinitionChoice;
  @property({ attribute: false }) tables: readonly FoundTable[] = [];
  @property({ attribute: false }) demands: readonly (readonly string[])[] | undefined;
  /** Why the definition cannot be read. */
  @property({ attribute: false }) refusal: string | undefined;
  static override styles = [
    sharedStyles,
    stacked,
    css`
      .more {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: var(--spacingVerticalXS) var(--spacingHorizontalM);
      }

      details[open] {
        flex: 1 0 100%;
      }

      summary {
        width: fit-content;
        line-height: 24px;
        cursor: pointer;
        color: var(--colorBrandForegroundLink);
      }

      .demands {
        overflow-x: auto;
      }

      th,
      td {
        padding: 2px var(--spacingHorizontalXS);
        border-bottom: 1px solid var(--colorNeutralStroke2);
      }

      th {
        font-weight: var(--fontWeightSemibold);
      }

      :is(th, td):first-child {
        padding-inline-start: 0;
      }

      .legend {
        margin-top: var(--spacingVerticalXS);
      }
    `,
  ];

  override render(): TemplateResult {
    const { definition } = centresText.in(this.text.language);
    return html`<fc-select-field
        .label=${definition.label}
        .options=${this.options()}
        .value=${valueOf(this.choice)}
        @choose=${({ detail }: CustomEvent<string>) => this.actions.chooseDefinition(choiceOf(detail))}
      ></fc-select-field>
      ${this.meaning()} ${this.problems()}
      <div class="more">
        ${this.demands ? this.demandsTable(this.demands) : nothing}
        ${
          this.tables.some(({ name }) => name === tableNames.definition)
            ? nothing
            : html`<button
                class="link small"
                data-action="write-definition"
                title=${definition.writeHint}
                @click=${() => this.actions.writeDefinition()}
              >
                ${definition.write}
              </button>`
        }
      </div>`;
  }

  private options(): SelectOption[] {
    const { definition } = centresText.in(this.text.language);
    return [
      ...builtInDefinitionIds.map((id) => ({
        value: valueOf({ kind: "built-in", id }),
        label: definition.choices[id].name,
        group: definition.builtIn,
      })),
      ...this.tables.map(({ name }) => ({
        value: valueOf({ kind: "table", table: name }),
        label: definition.table(name),
        group: definition.tables,
      })),
    ];
  }

  private meaning(): TemplateResult {
    const { definition } = centresText.in(this.text.language);
    if (this.choice.kind === "table") return html`<p class="small quiet">${definition.tableMeaning}</p>`;
    const { meaning, source } = definition.choices[this.choice.id as BuiltInDefinitionName];
    return html`<p class="small">${meaning} <span class="quiet">${definition.source(source)}</span></p>`;
  }

  /** What is wrong in the table with its cells; what only the reading itself can say, in the cells' own language. */
  private problems(): TemplateResult | typeof nothing {
    if (this.refusal === undefined) return nothing;
    const { choice } = this;
    const table = this.tables.find(({ name }) => choice.kind === "table" && choice.table === name);
    const problems = table ? problemsIn(table) : [];
    return table && problems.length > 0
      ? html`<fc-problem-list .text=${this.text} .table=${table} .problems=${problems}></fc-problem-list>`
      : html`<fc-message-bar intent="error" class="small" lang="sv">${this.refusal}</fc-message-bar>`;
  }

  private demandsTable([headings = [], ...rows]: readonly (readonly string[])[]): TemplateResult {
    const { definition } = centresText.in(this.text.language);
    return html`<details class="small">
      <summary>${definition.demands}</summary>
      <div class="demands" lang="sv">
        <table>
          <tr>
            ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
          </tr>
          ${rows.map(
            ([name, ...demands]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${demands.map((demand) => html`<td>${demand}</td>`)}
              </tr>`,
          )}
        </table>
      </div>
      <p class="legend quiet">${definition.demandsLegend}</p>
    </details>`;
  }
}

/** Names of tables hold no colon. */
const valueOf = (choice: DefinitionChoice): string =>
  choice.kind === "table" ? `table:${choice.table}` : `built-in:${choice.id}`;

function choiceOf(value: string): DefinitionChoice {
  const [kind, name = ""] = value.split(":");
  return kind === "table" ? { kind, table: name } : { kind: "built-in", id: name };
}
