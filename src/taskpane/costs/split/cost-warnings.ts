import { costsText } from "../../../text/costs/costs";
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { LocatedCostWarning } from "../../../cells/costs/cost-warnings";
import type { FoundTable } from "../../../workbook/reading/contents";
import "../../components/message-bar";
import { sharedStyles } from "../../components/shared-styles";
import { placeOf } from "../../components/problems";
import { grouped, type WarningGroup } from "./warning-groups";
import { severityOf, warningInWords } from "./warning-in-words";
import type { SplitActions } from "./split-actions";
import { ViewElement } from "../../frame/view-element";

const atFirst = 3;
const more = 20;

/** What is doubtful in the costs and the parties, each with its cell and its kronor. */
@customElement("fc-cost-warnings")
export class CostWarnings extends ViewElement<SplitActions> {
  @property({ attribute: false }) warnings: readonly LocatedCostWarning[] = [];
  @property({ attribute: false }) costs: FoundTable | undefined;
  @property({ attribute: false }) parties: FoundTable | undefined;
  @state() private shown = atFirst;

  static override styles = [
    sharedStyles,
    css`
      h3 {
        margin-bottom: var(--spacingVerticalS);
      }

      li + li,
      .more {
        margin-top: var(--spacingVerticalS);
      }
    `,
  ];

  override render(): TemplateResult {
    const groups = grouped(this.warnings);
    const left = groups.length - this.shown;
    // What stops the split stands before what only is doubtful.
    const errors = groups.filter(({ warning }) => severityOf(warning) === "error");
    const others = groups.filter(({ warning }) => severityOf(warning) === "warning");
    return html`<h3>${costsText.in(this.text.language).warnings.heading(groups.length)}</h3>
      <ul>
        ${[...errors, ...others]
          .slice(0, this.shown)
          .map((group) => html`<li tabindex="-1">${this.warning(group)}</li>`)}
      </ul>
      ${
        left > 0
          ? html`<button class="link small more" data-action="more-warnings" @click=${this.more}>
              ${this.text.problems.more(left)}
            </button>`
          : nothing
      }`;
  }

  private warning({ warning, rows }: WarningGroup): TemplateResult {
    const { problems } = this.text;
    const severity = severityOf(warning);
    const table = this[warning.table];
    const place = table?.cells && placeOf(table.sheet, table.cells, warning.row, warning.column);
    return html`<fc-message-bar
      class="small"
      intent=${severity}
      label=${problems.severity[severity]}
      data-warning=${warning.kind}
    >
      <span lang=${warning.kind === "refused" ? "sv" : nothing}
        >${warningInWords(warning, this.text, rows, this.costs?.cells?.row).join(" ")}</span
      >
      ${
        place
          ? html`<button class="link" slot="action" @click=${() => this.actions.selectPlace(place)}>
              ${problems.show(`${place.sheet}!${place.address}`)}
            </button>`
          : nothing
      }
    </fc-message-bar>`;
  }

  /** The button may be gone when everything is shown: the focus goes to the first of those that came. */
  private async more(): Promise<void> {
    const first = this.shown;
    this.shown += more;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>("li")[first]?.focus();
  }
}
