import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Signal } from "../../../domain/comparison/green-yellow-red";
import { PaneElement } from "../../components/pane-element";
import { sharedStyles } from "../../components/shared-styles";
import { shape, type Shape } from "./shapes";

export interface Dot {
  readonly name: string;
  readonly value: number;
  readonly shown: string;
  readonly signal?: Signal | undefined;
}

/** Shape beside the word: a full, a half and an empty circle, and a dash for what is missing. */
const signalShapes: Readonly<Record<Signal, Shape>> = {
  grön: "full",
  gul: "half",
  röd: "empty",
  grå: "none",
};

const line = 22;
const height = 20;

/**
 * Values in order, a dot each on a common scale with the median as a line, and at the same time a table: name, value and
 * signal are read row by row, and the drawing is silent.
 */
@customElement("fc-dot-plot")
export class DotPlot extends PaneElement {
  @property() caption = "";
  /** In the order in which they are shown. */
  @property({ attribute: false }) dots: readonly Dot[] = [];
  @property({ attribute: false }) median: { readonly value: number; readonly shown: string } | undefined;
  @property({ attribute: false }) headings = { name: "", value: "", signal: "", median: "" };
  @property({ type: Boolean, attribute: "as-table" }) asTable = false;

  static override styles = [
    sharedStyles,
    css`
      caption {
        margin-bottom: var(--spacingVerticalXS);
        overflow-wrap: anywhere;
      }

      th,
      td {
        padding: 2px 0;
        vertical-align: middle;
      }

      tbody th {
        width: 40%;
        padding-inline-end: var(--spacingHorizontalS);
        overflow-wrap: anywhere;
      }

      td.value {
        width: 1%;
        padding-inline-start: var(--spacingHorizontalS);
        text-align: end;
        white-space: nowrap;
        font-weight: var(--fontWeightSemibold);
        font-variant-numeric: tabular-nums;
      }

      td.signal {
        width: 1%;
        padding-inline-start: var(--spacingHorizontalS);
        white-space: nowrap;
      }

      svg {
        display: block;
        width: 100%;
        height: ${height}px;
        overflow: visible;
      }

      .shape {
        display: inline-block;
        width: 12px;
        height: 12px;
        vertical-align: -1px;
      }

      .axis {
        stroke: var(--colorNeutralStroke2);
      }

      .median {
        stroke: var(--colorNeutralForeground2);
        stroke-dasharray: 3 2;
      }

      .dot {
        fill: var(--colorCompoundBrandBackground);
      }

      @media (forced-colors: active) {
        .axis,
        .median {
          stroke: CanvasText;
        }

        .dot {
          fill: CanvasText;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    const hasSignals = this.dots.some(({ signal }) => signal);
    const values = this.dots.map(({ value }) => value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const place = (value: number): string =>
      `${high === low ? 50 : 4 + (92 * (value - low)) / (high - low)}%`;
    return html`<table>
      <caption>
        ${this.caption}
        ${this.median ? html`<span class="small quiet">– – ${this.headings.median} ${this.median.shown}</span>` : nothing}
      </caption>
      <thead class=${this.asTable ? "small quiet" : "heard"}>
        <tr>
          <th scope="col">${this.headings.name}</th>
          ${this.asTable ? nothing : html`<td></td>`}
          <th scope="col" class="value">${this.headings.value}</th>
          ${hasSignals ? html`<th scope="col">${this.headings.signal}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${this.dots.map(
          (dot) =>
            html`<tr data-dot=${dot.name}>
              <th scope="row">${dot.name}</th>
              ${this.asTable ? nothing : html`<td>${this.drawing(place(dot.value), this.median && place(this.median.value))}</td>`}
              <td class="value">${dot.shown}</td>
              ${hasSignals ? html`<td class="signal">${dot.signal ? html`${shape(signalShapes[dot.signal])} ${dot.signal}` : nothing}</td>` : nothing}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private drawing(at: string, median: string | undefined): TemplateResult {
    const middle = height / 2;
    const parts: SVGTemplateResult[] = [
      svg`<line class="axis" x1="0" x2="100%" y1=${middle} y2=${middle} />`,
      ...(median === undefined
        ? []
        : [
            svg`<line class="median" x1=${median} x2=${median} y1=${(height - line) / 2 - 2} y2=${(height + line) / 2 + 2} />`,
          ]),
      svg`<circle class="dot" cx=${at} cy=${middle} r="5" />`,
    ];
    return html`<svg aria-hidden="true">${parts}</svg>`;
  }
}
