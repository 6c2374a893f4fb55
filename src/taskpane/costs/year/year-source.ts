import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { yearText } from "../../../text/costs/year";
import type { FoundTable } from "../../../workbook/reading/contents";
import { icons } from "../../components/icons";
import "../../components/problem-list";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import { tableName } from "../../components/table-name";
import { problemsIn } from "../../components/problems";
import "../../steps/source-step";
import { pointAtCells } from "../point-at-cells";
import { tableChoice } from "../ranges-as-they-are";
import { sourceTableStyles } from "../source-table-styles";
import type { Source, YearSources } from "./year-sources";
import type { YearActions } from "./year-actions";
import { ViewElement } from "../../frame/view-element";

export type SourceRole = Exclude<keyof YearSources, "taken">;

/** Another table in one of the roles. */
export interface ChosenTable {
  readonly role: SourceRole;
  readonly name: string;
}

/** The kind that a role's tables are of. */
const kinds = { budget: "costs", costs: "costs", parties: "parties", preliminary: "preliminary" } as const;

/** Underlag: the tables that a section reads, each found or chosen, or pointed at in the sheet. */
@customElement("fc-year-source")
export class YearSource extends ViewElement<YearActions> {
  @property({ attribute: false }) sources!: YearSources;
  @property({ attribute: false }) roles: readonly SourceRole[] = [];
  /** The costs are read as actual costs, beside amounts in advance. */
  @property({ type: Boolean }) actuals = false;

  static override styles = [sharedStyles, sourceTableStyles];

  override render(): TemplateResult {
    const { steps } = this.text;
    return html`<fc-source-step .text=${this.text}>
      ${this.roles.map((role) => this.sourceOf(role))}
      ${pointAtCells({ button: steps.pointed, hint: steps.pointHint }, this.actions)}
    </fc-source-step>`;
  }

  private sourceOf(role: SourceRole): TemplateResult {
    const { table, tables } = this.sources[role];
    return table ? this.found(role, table, tables) : this.missing(role, tables);
  }

  private label(role: SourceRole): string {
    const { source } = yearText.in(this.text.language);
    return role === "costs" && this.actuals ? source.actuals : source[role];
  }

  /** What is not there; plain ranges that could be read in its place are offered as they stand. */
  private missing(role: SourceRole, ranges: Source["tables"]): TemplateResult {
    const { source } = yearText.in(this.text.language);
    const kind = kinds[role];
    return html`<div class="table missing" data-missing=${role}>
      <span class="picture">${icons[kind]}</span>
      <div>
        <p class="small">${source.missing[kind]}</p>
        ${ranges.map(
          (range) =>
            html`<p>
              <button
                class="link small"
                data-action="read-as-it-is"
                @click=${() => this.actions.chooseTable(role, tableChoice(range))}
              >
                ${this.text.start.ranges.asItIs}: ${range.name}
              </button>
            </p>`,
        )}
        ${
          kind === "preliminary"
            ? html`<button
                class="link small"
                data-action="to-preliminary"
                @click=${() => this.actions.openSection("preliminary")}
              >
                ${source.toPreliminary}
              </button>`
            : html`<button
                class="link small"
                data-action="to-start"
                @click=${() => this.actions.toStart()}
              >
                ${source.toStart}
              </button>`
        }
      </div>
    </div>`;
  }

  private found(role: SourceRole, table: FoundTable, tables: Source["tables"]): TemplateResult {
    const { source } = yearText.in(this.text.language);
    const problems = problemsIn(table);
    return html`<div class="table" data-table=${role}>
      ${
        tables.length > 1
          ? html`<fc-select-field
              .label=${this.label(role)}
              .options=${tables.map((one) => ({ value: tableChoice(one), label: one.name }))}
              .value=${tableChoice(table)}
              data-choose=${role}
              @choose=${({ detail }: CustomEvent<string>) => void this.actions.chooseTable(role, detail)}
            ></fc-select-field>`
          : nothing
      }
      <span class="picture">${icons[kinds[role]]}</span>
      <div>
        ${tableName(this.text, table, () => this.actions.selectTable(table))}
        ${
          table.beside === undefined
            ? nothing
            : html`<p class="small" data-beside>${this.text.problems.beside(table.name, table.beside)}</p>`
        }
        ${table.range ? html`<p class="small" data-as-it-is>${this.text.start.ranges.readAsItIs}</p>` : nothing}
        ${
          role === "budget" && tables.length === 1
            ? html`<p class="small quiet">${source.onlyCosts}</p>`
            : nothing
        }
      </div>
      ${
        problems.length > 0
          ? html`<fc-problem-list .text=${this.text} .table=${table} .problems=${problems}></fc-problem-list>`
          : nothing
      }
    </div>`;
  }
}
