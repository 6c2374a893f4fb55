import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { FoundTable } from "../../workbook/contents";
import { icons } from "../components/icons";
import { PaneElement } from "../components/pane-element";
import { sharedStyles } from "../components/shared-styles";

/**
 * One table of the workbook. Asks `select-table` when it is chosen, `show-function` when one of the functions is.
 * A table on a hidden sheet cannot be selected, and says so.
 */
@customElement("fc-table-card")
export class TableCard extends PaneElement {
  @property({ attribute: false }) table!: FoundTable;
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
        display: grid;
        place-items: center;
        width: 36px;
        height: 36px;
        border-radius: var(--borderRadiusLarge);
        background: var(--colorNeutralBackground3);
        color: var(--colorNeutralForeground2);
      }

      .known .picture {
        background: var(--colorBrandBackground2);
        color: var(--colorBrandForeground2);
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

      .place,
      .meaning {
        overflow-wrap: anywhere;
      }

      .known .name + .place {
        margin-bottom: var(--spacingVerticalXS);
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
      class="card ${kind ? "known" : ""} ${sheetIsVisible ? "choosable" : ""}"
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
        ${kind ? html`<p class="meaning small">${start.kinds[kind].meaning}</p>` : nothing}
        ${sheetIsVisible ? nothing : html`<p class="small quiet">${start.hiddenSheet(sheet)}</p>`}
      </div>
      ${
        this.readers.length > 0
          ? html`<div class="readers small">
              <span class="quiet">${start.readBy}</span>
              ${this.readers.map(
                (id) =>
                  html`<button class="reader" @click=${() => this.ask<string>("show-function", id)}>
                    <code>FC.${id}</code>
                  </button>`,
              )}
            </div>`
          : nothing
      }
    </article>`;
  }

  private choose(): void {
    this.ask<FoundTable>("select-table", this.table);
  }
}
