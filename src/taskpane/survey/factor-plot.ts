import { html, nothing, svg, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Figure, FactorResult } from "../../domain/survey/survey-figures";
import type { SurveyText } from "../../text/survey/survey";
import { PaneElement } from "../components/pane-element";
import { sharedStyles } from "../components/shared-styles";
import { figuresTable } from "./figures-table";
import { surveyStyles } from "./survey-styles";

/** From so many answers the mean has two decimals; a smaller group shows one. */
const decimalsOf = ({ perRating }: Pick<FactorResult, "perRating">): number => (perRating ? 2 : 1);

/** The length of a bar on the scale 1–5. */
const lengthOf = (mean: number): string => `${((mean - 1) / 4) * 100}%`;

/** The factors with their means on the scale 1–5, which are a table at the same time. */
@customElement("fc-factor-plot")
export class FactorPlot extends PaneElement {
  @property({ attribute: false }) words!: SurveyText;
  @property({ attribute: false }) names: readonly string[] = [];
  @property({ attribute: false }) factors: readonly FactorResult[] = [];
  @property({ type: Boolean }) lowestFirst = false;
  @property() caption = "";

  static override styles = [sharedStyles, surveyStyles];

  override render(): TemplateResult {
    const { result: text } = this.words;
    const order = this.factors.map((_, at) => at);
    if (this.lowestFirst) order.sort((a, b) => rank(this.factors[a]) - rank(this.factors[b]) || a - b);
    const hasShares = this.factors.some(({ perRating }) => perRating);
    return figuresTable(
      html`${this.caption}
      ${hasShares ? html`<span class="small quiet key">${text.distributionBelow}</span>` : nothing}`,
      [text.factor, text.n, text.mean],
      order.map((at) => this.factor(this.names[at] ?? "", this.factors[at] as FactorResult)),
    );
  }

  private factor(name: string, factor: FactorResult): TemplateResult {
    const { result: text, decimal, percent } = this.words;
    const { n, mean, perRating, high, low } = factor;
    const shares =
      perRating && typeof high === "number" && typeof low === "number"
        ? `${percent(low)} · ${percent(1 - high - low)} · ${percent(high)}`
        : undefined;
    return html`<tr data-factor=${name}>
      <th scope="row">
        ${name} ${bar(mean)} ${perRating ? distribution(perRating, n) : nothing}
        ${shares ? html`<span class="small quiet"><span class="heard">${text.distribution}: </span>${shares}</span>` : nothing}
      </th>
      <td class="number quiet">${n}</td>
      <td class="number">
        ${typeof mean === "number" ? decimal(mean, decimalsOf(factor)) : html`<span class="quiet" title=${text.hiddenWhy}>${text.notShown[mean]}</span>`}
      </td>
    </tr>`;
  }
}

const rank = (factor: FactorResult | undefined): number =>
  typeof factor?.mean === "number" ? factor.mean : Number.POSITIVE_INFINITY;

export const bar = (mean: Figure | undefined): TemplateResult =>
  html`<svg aria-hidden="true" preserveAspectRatio="none">
    ${svg`<rect class="track" y="3" width="100%" height="10" rx="2" />`}
    ${typeof mean === "number" ? svg`<rect class="bar" y="3" width=${lengthOf(mean)} height="10" rx="2" />` : nothing}
  </svg>`;

/** How the answers fall on the five steps: low, middle, high. */
function distribution(perRating: readonly number[], n: number): TemplateResult {
  const [one = 0, two = 0, three = 0] = perRating;
  const low = (100 * (one + two)) / n;
  const middle = (100 * three) / n;
  return html`<svg aria-hidden="true" preserveAspectRatio="none">
    ${svg`<rect class="low" y="5" width=${`${low}%`} height="6" />
      <rect class="middle" x=${`${low}%`} y="5" width=${`${middle}%`} height="6" />
      <rect class="bar" x=${`${low + middle}%`} y="5" width=${`${100 - low - middle}%`} height="6" />`}
  </svg>`;
}
