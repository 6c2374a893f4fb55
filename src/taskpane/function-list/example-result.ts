import { html, type TemplateResult } from "lit";
import type { CatalogueExample } from "../../text/function-catalogue";

type Cell = string | number | boolean | null;

/** What a function answers: a word or a number as it is, a table as a table. */
export function exampleResult(
  result: CatalogueExample["result"],
  locale: string,
  label: string,
): TemplateResult {
  const rows = (Array.isArray(result) ? result : [[result]]) as readonly (readonly Cell[])[];
  if (rows.length === 1 && rows[0]?.length === 1) {
    return html`<span class="answer">${cellText(rows[0][0] ?? null, locale)}</span>`;
  }
  return html`<div class="answer-table" role="region" aria-label=${label} tabindex="0">
    <table>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell) => html`<td class=${typeof cell}>${cellText(cell, locale)}</td>`)}
          </tr>`,
      )}
    </table>
  </div>`;
}

function cellText(cell: Cell, locale: string): string {
  if (typeof cell === "number") return cell.toLocaleString(locale, { maximumFractionDigits: 6 });
  return cell === null ? "" : String(cell);
}
