import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { LocatedProblem } from "../../cells/tables/problem";
import type { FoundTable } from "../../workbook/reading/contents";
import { icons } from "../components/icons";
import { isCalculatingTable, isEmptyTable } from "../components/problems";
import "../components/problem-list";
import { sharedStyles } from "../components/shared-styles";
import type { StartActions } from "./start-actions";
import { ViewElement } from "../frame/view-element";

/**
 * One table of the workbook, what is wrong in it, and the functions that read it. A table on a hidden sheet cannot be
 * selected, and says so.
 */
@customElement("fc-table-card")
export class TableCard extends ViewElement<StartActions> {
  @property({ attribute: false }) table!: FoundTable;
  @property({ attribute: false }) problems: readonly LocatedProblem[] = [];
  /** The ids of the functions that read it. */
  @property({ attribute: false }) readers: readonly string[] = [];

  static override styles = [
    sharedStyles,
    css`
      .card {
        position: relative;
        display: grid;
        grid-template-columns: auto 1fr;
        column-gap: var(--spacingHorizontalM);
        padding: var(--spacingVerticalM) var(--spacingHorizontalM);
        transition: border-color var(--durationFaster);
      }

      .card.choosable:hover {
        border-color: var(--colorBrandStroke1);
      }

      .picture {
        align-self: start;
      }

      .unknown .picture {
        background: var(--colorNeutralBackground3);
        color: var(--colorNeutralForeground2);
      }

      .name {
        display: block;
        font-weight: var(--fontWeightSemibold);
        overflow-wrap: anywhere;
      }

      /* The whole card is the button's; the functions lie above it. */
      button.name::after {
        content: "";
        position: absolute;
        inset: -1px;
        border-radius: var(--borderRadiusXLarge);
      }

      button.name:focus-visible {
        outline: none;
      }

      button.name:focus-visible::after {
        outline: 2px solid var(--colorStrokeFocus2);
        outline-offset: 1px;
      }

      .place {
        overflow-wrap: anywhere;
      }

      .fine {
        display: flex;
        gap: var(--spacingHorizontalXS);
        margin-top: var(--spacingVerticalXS);
      }

      .fine .icon {
        width: 16px;
        height: 16px;
        color: var(--colorStatusSuccessForeground1);
      }

      fc-problem-list,
      .more {
        position: relative;
        z-index: 1;
        grid-column: 1 / -1;
        margin-top: var(--spacingVerticalS);
      }

      .more {
        grid-column: 2;
        width: fit-content;
      }

      .readers {
        position: relative;
        z-index: 1;
        grid-column: 2;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--spacingVerticalXS);
        width: fit-content;
        margin-top: var(--spacingVerticalS);
      }

      .reader {
        min-height: 24px;
        padding: 0 var(--spacingHorizontalS);
        border: 1px solid var(--colorNeutralStroke1);
        border-radius: var(--borderRadiusCircular);
        background: var(--colorNeutralBackground1);
        color: var(--colorBrandForeground2);
      }

      .reader:hover {
        background: var(--colorBrandBackground2);
      }
    `,
  ];

  override render(): TemplateResult {
    const { name, kind, sheet, sheetIsVisible, rows } = this.table;
    const { start } = this.text;
    const title = kind ? start.kinds[kind].title : name;
    const place = start.place(sheet, rows);
    return html`<article
      class="card ${kind ? "known" : "unknown"} ${sheetIsVisible ? "choosable" : ""}"
      data-table=${name}
    >
      <span class="picture">${icons[kind ?? "table"]}</span>
      <div>
        ${
          sheetIsVisible
            ? html`<button class="name" title=${start.selectTable(name)} @click=${this.choose}>
                ${title}
              </button>`
            : html`<span class="name">${title}</span>`
        }
        <p class="place small quiet">${kind ? html`<code>${name}</code> · ` : nothing}${place}</p>
        ${sheetIsVisible ? nothing : html`<p class="small quiet">${start.hiddenSheet(sheet)}</p>`}
        ${this.verdict()}
      </div>
      ${
        this.problems.length > 0
          ? html`<fc-problem-list
              .text=${this.text}
              .table=${this.table}
              .problems=${this.problems}
            ></fc-problem-list>`
          : nothing
      }
      ${
        kind === "centres" && !isEmptyTable(this.table)
          ? html`<button
              class="button compact more"
              data-action="to-centres"
              @click=${() => this.actions.toCentres()}
            >
              ${start.toCentres}
            </button>`
          : nothing
      }
      ${
        this.readers.length > 0
          ? html`<div class="readers small">
              <span class="quiet">${start.readBy}</span>
              ${this.readers.map(
                (id) =>
                  html`<button class="reader" @click=${() => this.actions.showFunction(id)}>
                    <code>FC.${id}</code>
                  </button>`,
              )}
            </div>`
          : nothing
      }
    </article>`;
  }

  /** What can be said of it at once: that it is empty, still being calculated, or that nothing is wrong. */
  private verdict(): TemplateResult | typeof nothing {
    const { table, text } = this;
    if (!table.cells || table.kind === undefined) return nothing;
    if (isEmptyTable(table))
      return html`<p class="small quiet" data-verdict="empty">${text.problems.empty}</p>`;
    if (isCalculatingTable(table))
      return html`<p class="small quiet" data-verdict="calculating">${text.problems.calculating}</p>`;
    if (table.isExport) return html`<p class="small quiet">${text.start.isExport}</p>`;
    return this.problems.length === 0
      ? html`<p class="fine small">${icons.done}${text.problems.none}</p>`
      : nothing;
  }

  private choose(): void {
    void this.actions.selectTable(this.table);
  }
}
