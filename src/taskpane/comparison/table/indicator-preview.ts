import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ComparisonText } from "../../../text/comparison/comparison.sv";
import { sharedStyles, stackedApart } from "../../components/shared-styles";
import { comparisonStyles } from "../components/comparison-styles";
import "../components/dot-plot";
import { shownFigure } from "../components/shown";
import type { Preview } from "./preview";
import type { TableActions } from "./table-actions";
import { ViewElement } from "../../frame/view-element";

/** One indicator at a time: its five figures, its values in order with the median, and what it says in words. */
@customElement("fc-indicator-preview")
export class IndicatorPreview extends ViewElement<TableActions> {
  @property({ attribute: false }) preview!: Preview;
  @property({ attribute: false }) words!: ComparisonText;
  /** Its place among the headings. */
  @property({ type: Number }) at = 0;
  @property({ attribute: false }) headings: readonly string[] = [];
  @property({ type: Boolean, attribute: "as-table" }) asTable = false;

  static override styles = [
    sharedStyles,
    stackedApart,
    comparisonStyles,
    css`
      .turning {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--spacingHorizontalS);
      }

      .turning button {
        min-width: 44px;
        min-height: 32px;
        text-align: center;
        border: 1px solid var(--colorNeutralStroke1);
      }

      blockquote {
        margin: 0;
        padding-inline-start: var(--spacingHorizontalM);
        border-inline-start: 3px solid var(--colorBrandStroke1);
      }
    `,
  ];

  override render(): TemplateResult {
    const { preview, words } = this;
    const text = words.result;
    const { locale } = this.text;
    const { figures, state } = preview;
    return html`${this.turning()}
    ${
      figures
        ? html`<dl class="figures">
            ${(["count", "lowest", "median", "mean", "highest"] as const).map(
              (name) =>
                html`<div>
                  <dt>${text.figures[name]}</dt>
                  <dd data-figure=${name}>
                    ${name === "count" ? figures.count : name === "mean" && state.indicator.type === "år" ? "–" : shownFigure(figures[name], state, locale, name === "mean" || name === "median" ? 1 : 0)}
                  </dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
    ${preview.dots.length > 0 ? this.plot() : nothing}
    ${preview.answers.length > 0 ? this.answers() : nothing}
    ${preview.missing.length > 0 ? html`<p class="small quiet" data-missing>${text.missing(preview.missing.join(", "))}</p>` : nothing}
    ${
      preview.aggregates.length > 0
        ? html`<p class="small quiet" data-aggregates>
            ${text.aggregates}: ${preview.aggregates.map(({ name, shown }) => `${name} ${shown}`).join(", ")}
          </p>`
        : nothing
    }
    ${preview.sentence ? html`<blockquote lang="sv" data-sentence>${preview.sentence}</blockquote>` : nothing}`;
  }

  private turning(): TemplateResult {
    const text = this.words.result;
    const { at, headings } = this;
    const go = (to: number): void =>
      this.actions.show(headings[(to + headings.length) % headings.length] ?? "");
    return html`<div class="turning">
      <button
        aria-label=${text.previous}
        title=${text.previous}
        data-action="previous"
        @click=${() => go(at - 1)}
      >
        ‹
      </button>
      <span class="small quiet">${text.of(at + 1, headings.length)}</span>
      <button aria-label=${text.next} title=${text.next} data-action="next" @click=${() => go(at + 1)}>
        ›
      </button>
    </div>`;
  }

  private plot(): TemplateResult {
    const { preview, words } = this;
    const text = words.result;
    const { figures, state } = preview;
    const { locale } = this.text;
    return html`<fc-dot-plot
        .caption=${text.plot(state.indicator.heading)}
        .dots=${preview.dots}
        .median=${figures && { value: figures.median, shown: shownFigure(figures.median, state, locale, 1) }}
        .headings=${{ name: text.name, value: text.value, signal: text.signal, median: text.median }}
        ?as-table=${this.asTable}
      ></fc-dot-plot>
      ${state.chosen.hasSignal ? html`<p class="small quiet" data-relative>${text.relative}</p>` : nothing}
      <button
        class="link small"
        data-action="as-table"
        @click=${() => this.actions.move({ asTable: !this.asTable })}
      >
        ${this.asTable ? text.asPlot : text.asTable}
      </button>`;
  }

  private answers(): TemplateResult {
    const { preview, words } = this;
    return html`<table data-answers>
      <caption>
        ${preview.state.indicator.heading}
      </caption>
      <thead class="heard">
        <tr>
          <th scope="col">${words.result.name}</th>
          <th scope="col">${words.result.value}</th>
        </tr>
      </thead>
      <tbody>
        ${preview.answers.map(
          ({ name, shown }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${shown}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}
