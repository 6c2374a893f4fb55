import { costsText } from "../../../text/costs/costs";
import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Bearer, BearingOrganisation, CostOverview } from "../../../cells/costs/cost-overview";
import { PaneElement } from "../../components/pane-element";
import { sharedStyles } from "../../components/shared-styles";
import { inKronor, inPerCent } from "../figures";

/** So many verksamheter of one organisation are told apart by their tint; then the tints begin anew. */
const tints = 4;

/**
 * A bar for each organisation on a common scale, in pieces for its verksamheter, and below it the figures of each: the
 * plot and its table are one. The bar says nothing that the rows do not.
 */
@customElement("fc-split-chart")
export class SplitChart extends PaneElement {
  @property({ attribute: false }) overview!: CostOverview;

  static override styles = [
    sharedStyles,
    css`
      caption {
        font-variant-numeric: tabular-nums;
      }

      th,
      td {
        padding: 2px 0;
        vertical-align: baseline;
      }

      td {
        width: 1%;
        padding-inline-start: var(--spacingHorizontalS);
        text-align: end;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }

      th {
        hyphens: auto;
        overflow-wrap: anywhere;
      }

      .organisation :is(th, td) {
        padding-top: var(--spacingVerticalM);
        font-weight: var(--fontWeightSemibold);
      }

      tbody:first-of-type .organisation :is(th, td) {
        padding-top: 0;
      }

      .bar td {
        width: auto;
        padding: 2px 0 var(--spacingVerticalXS);
      }

      svg {
        display: block;
        width: 100%;
        height: 14px;
        overflow: visible;
      }

      .track {
        fill: var(--colorNeutralBackground3);
      }

      .piece {
        fill: currentcolor;
        stroke: var(--colorNeutralBackground1);
      }

      .tint0 {
        color: var(--colorCompoundBrandBackground);
      }

      .tint1 {
        color: color-mix(in srgb, var(--colorCompoundBrandBackground) 62%, var(--colorNeutralBackground1));
      }

      .tint2 {
        color: color-mix(in srgb, var(--colorCompoundBrandBackground) 38%, var(--colorNeutralBackground1));
      }

      .tint3 {
        color: color-mix(in srgb, var(--colorCompoundBrandBackground) 80%, var(--colorNeutralForeground1));
      }

      .named {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--spacingHorizontalXS);
      }

      .sign {
        width: 10px;
        height: 10px;
        margin-top: 3px;
        border-radius: 2px;
        background: currentcolor;
      }

      .note {
        margin-top: var(--spacingVerticalS);
      }

      @media (forced-colors: active) {
        svg,
        .sign {
          forced-color-adjust: none;
        }

        .track {
          fill: Canvas;
          stroke: GrayText;
        }

        .piece,
        .sign {
          color: CanvasText;
        }

        .piece {
          stroke: Canvas;
          stroke-width: 2;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    const { split } = costsText.in(this.text.language);
    const { organisations, total, lines } = this.overview;
    const most = Math.max(0, ...organisations.map(drawn));
    const isNegative = organisations.some(({ verksamheter }) =>
      verksamheter.some(({ amount }) => amount < 0),
    );
    return html`<table>
        <caption>
          ${split.caption(inKronor(total, this.text.locale), lines.length)}
        </caption>
        <thead class="heard">
          <tr>
            <th scope="col">${split.name}</th>
            <th scope="col">${split.amount}</th>
            <th scope="col">${split.share}</th>
          </tr>
        </thead>
        ${organisations.map((organisation) => this.organisation(organisation, most))}
      </table>
      ${isNegative ? html`<p class="note small quiet">${split.negative}</p>` : nothing}`;
  }

  private organisation(organisation: BearingOrganisation, most: number): TemplateResult {
    const { verksamheter } = organisation;
    return html`<tbody data-organisation=${organisation.name}>
      <tr class="organisation">
        <th scope="rowgroup">${organisation.name}</th>
        ${this.figures(organisation)}
      </tr>
      <tr class="bar" aria-hidden="true">
        <td colspan="3">
          <svg preserveAspectRatio="none">
            <rect class="track" y="1" width="100%" height="12" rx="2" />
            ${pieces(verksamheter, most)}
          </svg>
        </td>
      </tr>
      ${verksamheter.map(
        (verksamhet, index) =>
          html`<tr class="small" data-verksamhet=${verksamhet.name}>
            <th scope="row">
              <span class="named"><span class="sign tint${index % tints}"></span>${verksamhet.name}</span>
            </th>
            ${this.figures(verksamhet)}
          </tr>`,
      )}
    </tbody>`;
  }

  private figures({ amount, share }: Bearer): TemplateResult {
    const { language, locale } = this.text;
    return html`<td>${inKronor(amount, locale)}</td>
      <td>${share === undefined ? costsText.in(language).split.noShare : inPerCent(share, locale)}</td>`;
  }
}

/** What of an organisation can be drawn: a credit has no length. */
const drawn = ({ verksamheter }: BearingOrganisation): number =>
  verksamheter.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);

function pieces(verksamheter: readonly Bearer[], most: number): SVGTemplateResult[] {
  let from = 0;
  return verksamheter.flatMap(({ amount }, index) => {
    if (amount <= 0 || most === 0) return [];
    const width = (100 * amount) / most;
    const piece = svg`<rect class="piece tint${index % tints}" x=${`${from}%`} y="1" width=${`${width}%`} height="12" />`;
    from += width;
    return [piece];
  });
}
