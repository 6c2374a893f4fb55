import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { BeforeAndAfter } from "../../../cells/costs/year/year-change";
import { PaneElement } from "../../components/pane-element";
import { sharedStyles } from "../../components/shared-styles";
import { inKronor, inKronorWithSign } from "../figures";

/** What an organisation bears, before and after. */
interface ComparedRow extends BeforeAndAfter {
  readonly organisation: string;
}

interface ComparedWords {
  readonly caption: string;
  readonly columns: { readonly before: string; readonly after: string; readonly change: string };
  readonly total: string;
}

/**
 * Each organisation before and after: two bars on a common scale, and below them the figures that they show. The plot
 * and its table are one.
 */
@customElement("fc-before-after")
export class BeforeAfter extends PaneElement {
  @property({ attribute: false }) rows: readonly ComparedRow[] = [];
  @property({ attribute: false }) together!: BeforeAndAfter;
  @property({ attribute: false }) words!: ComparedWords;

  static override styles = [
    sharedStyles,
    css`
      table {
        table-layout: fixed;
        font-variant-numeric: tabular-nums;
      }

      caption {
        font-weight: inherit;
      }

      th,
      td {
        padding: 2px 0;
        vertical-align: baseline;
      }

      td,
      thead th {
        text-align: end;
        white-space: nowrap;
      }

      .figures :is(td, th) + td,
      thead th + th {
        padding-inline-start: var(--spacingHorizontalS);
      }

      .name th {
        padding-top: var(--spacingVerticalM);
        font-weight: var(--fontWeightSemibold);
        overflow-wrap: anywhere;
      }

      .change {
        font-weight: var(--fontWeightSemibold);
      }

      .together .name th {
        padding-top: var(--spacingVerticalL);
      }

      .bars td {
        padding: 2px 0;
      }

      .key {
        display: inline-block;
        width: 10px;
        height: 10px;
        margin-inline-end: var(--spacingHorizontalXS);
        border-radius: 2px;
        background: currentcolor;
      }

      svg {
        display: block;
        width: 100%;
        height: 20px;
      }

      .bar {
        fill: currentcolor;
      }

      .axis {
        stroke: var(--colorNeutralStroke1);
      }

      .before {
        color: color-mix(in srgb, var(--colorCompoundBrandBackground) 45%, var(--colorNeutralBackground1));
      }

      .after {
        color: var(--colorCompoundBrandBackground);
      }

      @media (forced-colors: active) {
        svg,
        .key {
          forced-color-adjust: none;
        }

        .before {
          color: GrayText;
        }

        .after {
          color: CanvasText;
        }

        .axis {
          stroke: CanvasText;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    const { columns, caption, total } = this.words;
    const all = this.rows.flatMap(({ before, after }) => [before, after]);
    const [least, most] = [Math.min(0, ...all), Math.max(0, ...all)];
    return html`<table>
      <caption class="small quiet">
        ${caption}
      </caption>
      <thead class="small quiet">
        <tr>
          <th scope="col"><span class="key before"></span>${columns.before}</th>
          <th scope="col"><span class="key after"></span>${columns.after}</th>
          <th scope="col">${columns.change}</th>
        </tr>
      </thead>
      ${this.rows.map(
        (row) =>
          html`<tbody data-organisation=${row.organisation}>
            <tr class="name">
              <th scope="rowgroup" colspan="3">${row.organisation}</th>
            </tr>
            ${
              most > least
                ? html`<tr class="bars" aria-hidden="true">
                    <td colspan="3">${bars(row, least, most)}</td>
                  </tr>`
                : nothing
            }
            ${this.figures(row)}
          </tbody>`,
      )}
      ${
        this.rows.length > 1
          ? html`<tbody class="together" data-together>
              <tr class="name">
                <th scope="rowgroup" colspan="3">${total}</th>
              </tr>
              ${this.figures(this.together)}
            </tbody>`
          : nothing
      }
    </table>`;
  }

  private figures({ before, after, change }: BeforeAndAfter): TemplateResult {
    const { locale } = this.text;
    return html`<tr class="figures small">
      <td>${inKronor(before, locale)}</td>
      <td>${inKronor(after, locale)}</td>
      <td class="change">${inKronorWithSign(change, locale)}</td>
    </tr>`;
  }
}

/** From zero, to the left where a credit is larger than the costs. */
function bars({ before, after }: BeforeAndAfter, least: number, most: number): SVGTemplateResult {
  const at = (value: number): number => (100 * (value - least)) / (most - least);
  const bar = (value: number, y: number, which: string): SVGTemplateResult =>
    svg`<rect class="bar ${which}" x=${`${Math.min(at(0), at(value))}%`} y=${y} width=${`${Math.abs(at(value) - at(0))}%`} height="8" rx="1" />`;
  return svg`<svg preserveAspectRatio="none">${bar(before, 1, "before")}${bar(after, 11, "after")}${
    least < 0 ? svg`<line class="axis" x1=${`${at(0)}%`} x2=${`${at(0)}%`} y1="0" y2="20" />` : nothing
  }</svg>`;
}
