import { html, type TemplateResult } from "lit";
import type { PaneText } from "../../text/frame/pane.sv";
import type { FoundTable } from "../../workbook/reading/contents";

/** A table's name, by which one gets there, unless its sheet is hidden; and below it where it stands and how long it is. */
export const tableName = (text: PaneText, table: FoundTable, select: () => void): TemplateResult =>
  html`${
    table.sheetIsVisible
      ? html`<button class="name quiet-link" title=${text.start.selectTable(table.name)} @click=${select}>
            ${table.name}
          </button>`
      : html`<span class="name">${table.name}</span>`
  }
    <p class="small quiet">${text.steps.place(table.sheet, table.rows)}</p>`;
