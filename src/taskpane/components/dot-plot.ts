import { css, html, nothing, svg, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { PaneElement } from "./pane-element";
import { sharedStyles } from "./shared-styles";

export interface Dot {
  readonly label: string;
  readonly value: number;
  readonly shown: string;
}

/**
 * One dot a row on a common scale, with a line through all rows where it is asked for (a median, say). It is a table at the
 * same time. What has no value does not belong in it: it is listed under the plot.
 */
@customElement("fc-dot-plot")
export class DotPlot extends PaneElement {
  @property({ attribute: false }) dots: readonly Dot[] = [];
  @property() caption = "";
  @property({ attribute: false }) headings: { readonly label: string; readonly value: string } = {
    label: "",
    value: "",
  };
  /** The scale's ends; those of the values, and of the line, where they are not given. */
  @property({ attribute: false }) scale: { readonly least?: number; readonly most?: number } = {};
  /** The line through all rows, and what it is in words. */
  @property({ attribute: false }) line: { readonly value: number; readonly words: string } | undefined;

  static override styles = [
    sharedStyles,
    css`
      table {
        width: 100%;
        border-collapse: collapse;
      }

      caption {
        margin-bottom: var(--spacingVerticalS);
        text-align: start;
        font-weight: var(--fontWeightSemibold);
      }

      th,
      td {
        height: 28px;
        padding: 0;
        text-align: start;
        font-weight: inherit;
        overflow-wrap: anywhere;
      }

      tbody th {
        width: 40%;
        padding-inline-end: var(--spacingHorizontalM);
      }

      .value {
        width: 1%;
        padding-inline-start: var(--spacingHorizontalS);
        text-align: end;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }

      svg {
        display: block;
        width: 100%;
        height: 28px;
        overflow: visible;
      }

      .track {
        stroke: var(--colorNeutralStroke2);
      }

      .line {
        stroke: var(--colorNeutralStrokeAccessible);
        stroke-dasharray: 3 3;
      }

      circle {
        fill: var(--colorCompoundBrandBackground);
      }

      @media (forced-colors: active) {
        svg {
          forced-color-adjust: none;
        }

        .track {
          stroke: GrayText;
        }

        .line {
          stroke: CanvasText;
        }

        circle {
          fill: CanvasText;
        }
      }
    `,
  ];

  override render(): TemplateResult {
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
          ${this.dots.map(
            (dot) =>
              html`<tr data-dot=${dot.label}>
                <th scope="row">${dot.label}</th>
                <td>${this.row(dot)}</td>
                <td class="value">${dot.shown}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${this.line ? html`<p class="small quiet" data-line>${this.line.words}</p>` : nothing}`;
  }

  private row({ value }: Dot): TemplateResult {
    const { line } = this;
    return html`<svg aria-hidden="true" preserveAspectRatio="none">
      ${svg`<line class="track" x1="0" x2="100%" y1="14" y2="14" />`}
      ${line ? svg`<line class="line" x1=${this.at(line.value)} x2=${this.at(line.value)} y1="0" y2="28" />` : nothing}
      ${svg`<circle cx=${this.at(value)} cy="14" r="5" />`}
    </svg>`;
  }

  private at(value: number): string {
    const all = [...this.dots.map((dot) => dot.value), ...(this.line ? [this.line.value] : [])];
    const { least = Math.min(...all), most = Math.max(...all) } = this.scale;
    // A single value, or several alike, stand in the middle.
    return `${most > least ? (100 * (value - least)) / (most - least) : 50}%`;
  }
}
