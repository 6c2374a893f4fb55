import { css, html, nothing, svg, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { PaneElement } from "./pane-element";
import { sharedStyles } from "./shared-styles";

/** How a bar looks. What it means stands beside it in words. */
export type Tone = "first" | "other" | "none" | "unknown";

export interface Bar {
  readonly label: string;
  readonly meaning?: string | undefined;
  readonly value: number;
  readonly shown: string;
  readonly tone: Tone;
}

/**
 * Horizontal bars on a common scale, which are a table at the same time: what the eye compares, a screen reader reads row
 * by row. The columns' names are heard only.
 */
@customElement("fc-bar-chart")
export class BarChart extends PaneElement {
  @property({ attribute: false }) bars: readonly Bar[] = [];
  @property() caption = "";
  @property({ attribute: false }) headings: { readonly label: string; readonly value: string } = {
    label: "",
    value: "",
  };

  static override styles = [
    sharedStyles,
    css`
      th,
      td {
        padding: var(--spacingVerticalXS) 0;
        vertical-align: top;
      }

      tbody th {
        width: 42%;
        padding-inline-end: var(--spacingHorizontalM);
      }

      .meaning {
        display: block;
      }

      td.value {
        width: 1%;
        padding-inline-start: var(--spacingHorizontalS);
        text-align: end;
        font-weight: var(--fontWeightSemibold);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }

      svg {
        display: block;
        width: 100%;
        height: 20px;
        overflow: visible;
      }

      .track {
        fill: var(--colorNeutralBackground3);
      }

      .first {
        fill: var(--colorCompoundBrandBackground);
      }

      .other {
        fill: color-mix(in srgb, var(--colorCompoundBrandBackground) 72%, var(--colorNeutralBackground1));
      }

      .none {
        fill: var(--colorNeutralStrokeAccessible);
      }

      .unknown {
        fill: url(#hatch);
        stroke: var(--colorNeutralStrokeAccessible);
      }

      .hatch {
        stroke: var(--colorNeutralStrokeAccessible);
        stroke-width: 2;
      }

      @media (forced-colors: active) {
        svg {
          forced-color-adjust: none;
        }

        .track {
          fill: Canvas;
          stroke: GrayText;
        }

        .first,
        .other,
        .none {
          fill: CanvasText;
        }

        .unknown,
        .hatch {
          stroke: CanvasText;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    const most = Math.max(1, ...this.bars.map(({ value }) => value));
    return html`<table>
      <caption>
        ${this.caption}
      </caption>
      <thead class="heard">
        <tr>
          <th scope="col">${this.headings.label}</th>
          <td></td>
          <th scope="col">${this.headings.value}</th>
        </tr>
      </thead>
      <tbody>
        ${this.bars.map(
          ({ label, meaning, value, shown, tone }) =>
            html`<tr data-bar=${label}>
              <th scope="row">
                ${label}${meaning ? html`<span class="meaning small quiet">${meaning}</span>` : nothing}
              </th>
              <td>
                <svg aria-hidden="true" preserveAspectRatio="none">
                  ${tone === "unknown" ? hatch : nothing}
                  ${svg`<rect class="track" y="4" width="100%" height="12" rx="2" />
                    <rect class=${tone} y="4" width=${`${(100 * value) / most}%`} height="12" rx="2" />`}
                </svg>
              </td>
              <td class="value">${shown}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

const hatch = svg`<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
  <line class="hatch" x1="0" y1="0" x2="0" y2="6" />
</pattern>`;
