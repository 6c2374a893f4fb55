import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { FoundTable, WorkbookContents } from "../../workbook/reading/contents";
import type { FoundRange } from "../../workbook/ranges/found-range";
import { tableKinds, tableNames } from "../../workbook/table-kinds";
import "../components/read-again";
import { sharedStyles } from "../components/shared-styles";
import "../components/waiting";
import { problemsIn, repairsIn } from "../components/problems";
import type { Asked } from "../frame/state";
import "../installation/installation-check";
import "./create-section";
import "./excel-notices";
import "./next-steps";
import "../ranges/plain-ranges";
import { canBeRead, readersOf } from "./readers";
import "./table-card";
import "./unfinished-card";
import type { StartActions } from "./start-actions";
import { ViewElement } from "../frame/view-element";

/** What the open workbook holds, what is wrong in it, and how to begin. */
@customElement("fc-start-view")
export class StartView extends ViewElement<StartActions> {
  @property({ attribute: false }) workbook!: Asked<WorkbookContents>;
  @property({ attribute: false }) functionIds: readonly string[] = [];
  @property({ attribute: false }) confirming: string | undefined;

  static override styles = [
    sharedStyles,
    css`
      .welcome {
        padding: var(--spacingVerticalL) var(--spacingHorizontalL);
        border-radius: var(--borderRadiusXLarge);
        background: var(--colorBrandBackground2);
      }

      .welcome p {
        margin-top: var(--spacingVerticalXS);
        text-wrap: pretty;
      }

      section,
      fc-create-section,
      fc-installation-check,
      .failed,
      fc-waiting {
        margin-top: var(--spacingVerticalL);
      }

      h2 {
        margin-bottom: var(--spacingVerticalS);
        font-weight: var(--fontWeightRegular);
        color: var(--colorNeutralForeground2);
      }

      fc-unfinished-card {
        margin-bottom: var(--spacingVerticalL);
      }

      li + li {
        margin-top: var(--spacingVerticalS);
      }

      .repair {
        display: grid;
        justify-items: start;
        gap: var(--spacingVerticalXS);
        margin-top: var(--spacingVerticalM);
      }

      .ask {
        display: grid;
        justify-items: start;
        gap: var(--spacingVerticalXXS);
        margin-top: var(--spacingVerticalL);
      }

      .names {
        margin-top: var(--spacingVerticalM);
      }

      summary {
        min-height: 24px;
        width: fit-content;
        cursor: pointer;
        color: var(--colorBrandForegroundLink);
      }

      .names p,
      .names dl {
        margin-top: var(--spacingVerticalXS);
      }

      dt {
        margin-top: var(--spacingVerticalS);
        font-weight: var(--fontWeightSemibold);
      }

      @media (forced-colors: active) {
        .welcome {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<div data-workbook=${this.workbook.status}>${this.contents()}</div>`;
  }

  private contents(): TemplateResult {
    const { start } = this.text;
    switch (this.workbook.status) {
      case "waiting":
        return html`<h1>${start.heading}</h1>
          <fc-waiting .label=${start.reading}></fc-waiting>`;
      case "failed":
        return html`<h1>${start.heading}</h1>
          <fc-read-again class="failed" .text=${this.text}></fc-read-again>`;
      case "here":
        return this.here(this.workbook.value);
    }
  }

  private here(contents: WorkbookContents): TemplateResult {
    const { tables, ranges = [], unfinished } = contents;
    return html`<fc-excel-notices
        .text=${this.text}
        .actions=${this.actions}
        .contents=${contents}
        ?busy=${this.busy}
      ></fc-excel-notices>
      ${
        unfinished
          ? html`<fc-unfinished-card
              .text=${this.text}
              .actions=${this.actions}
              .entry=${unfinished}
              ?busy=${this.busy}
            ></fc-unfinished-card>`
          : nothing
      }
      ${tables.length + ranges.length === 0 ? this.welcome() : html`<h1>${this.text.start.heading}</h1>`}
      <fc-next-steps .text=${this.text} .actions=${this.actions} .tables=${tables}></fc-next-steps>
      ${tables.length > 0 ? this.tables(tables) : nothing} ${this.ranges(ranges)}
      <fc-create-section
        .text=${this.text}
        .actions=${this.actions}
        .tables=${tables}
        .confirming=${this.confirming}
        ?busy=${this.busy}
      ></fc-create-section>
      ${this.names()} ${this.formulas()}
      <fc-installation-check .text=${this.text} ?busy=${this.busy}></fc-installation-check>`;
  }

  private formulas(): TemplateResult {
    const { button, note } = this.text.start.formulas;
    return html`<div class="ask small">
      <button
        class="link"
        data-action="repair-formulas"
        aria-describedby="formulas-note"
        aria-disabled=${this.busy}
        @click=${() => !this.busy && this.actions.repairFormulas()}
      >
        ${button}
      </button>
      <p class="quiet" id="formulas-note">${note}</p>
    </div>`;
  }

  private welcome(): TemplateResult {
    const { welcome } = this.text.start;
    return html`<div class="welcome">
      <h1>${welcome.heading}</h1>
      <p>${welcome.text}</p>
    </div>`;
  }

  private tables(tables: readonly FoundTable[]): TemplateResult {
    const { start } = this.text;
    const known = tables.filter((table) => table.kind !== undefined);
    const others = tables.filter((table) => table.kind === undefined);
    return html`<section>
        ${known.length > 0 ? this.list(known) : html`<p class="quiet">${start.noneKnown}</p>`}
        ${this.repair(known)}
      </section>
      ${
        others.length > 0
          ? html`<section aria-labelledby="others">
              <h2 id="others" class="small">${start.others}</h2>
              ${this.list(others)}
            </section>`
          : nothing
      }`;
  }

  private ranges(ranges: readonly FoundRange[]): TemplateResult | typeof nothing {
    if (ranges.length === 0) return nothing;
    return html`<section aria-labelledby="ranges">
      <h2 id="ranges" class="small">${this.text.start.ranges.heading}</h2>
      <fc-plain-ranges
        .text=${this.text}
        .ranges=${ranges}
        ?busy=${this.busy}
        @to-ledger=${({ detail }: CustomEvent<string>) => void this.actions.toLedger(detail)}
      ></fc-plain-ranges>
    </section>`;
  }

  private list(tables: readonly FoundTable[]): TemplateResult {
    return html`<ul>
      ${repeat(
        tables,
        (table) => table.id,
        (table) =>
          html`<li>
            <fc-table-card
              .text=${this.text}
              .actions=${this.actions}
              .table=${table}
              .problems=${problemsIn(table)}
              .readers=${canBeRead(table) ? readersOf(table.kind, this.functionIds) : []}
            ></fc-table-card>
          </li>`,
      )}
    </ul>`;
  }

  private repair(tables: readonly FoundTable[]): TemplateResult | typeof nothing {
    const cells = tables.flatMap(repairsIn).reduce((sum, { problems }) => sum + problems.length, 0);
    if (cells === 0) return nothing;
    return html`<div class="repair">
      <button
        class="button primary"
        data-action="repair"
        aria-describedby="repair-note"
        aria-disabled=${this.busy}
        @click=${() => this.actions.repair()}
      >
        ${this.text.problems.repair(cells)}
      </button>
      <p class="small quiet" id="repair-note">${this.text.start.repairNote}</p>
    </div>`;
  }

  /** The names that are known. */
  private names(): TemplateResult {
    const { start } = this.text;
    return html`<details class="names small">
      <summary>${start.namingSummary}</summary>
      <p class="quiet">${start.naming}</p>
      <dl>
        ${tableKinds.map(
          (kind) =>
            html`<dt><code>${tableNames[kind]}</code></dt>
              <dd>${start.kinds[kind].meaning}</dd>`,
        )}
      </dl>
    </details>`;
  }
}
