import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { columnTypes, type ColumnType } from "../../../cells/comparison/source/column-type";
import type { ComparisonText } from "../../../text/comparison/comparison.sv";
import { checkStyles } from "../../components/check-styles";
import { icons } from "../../components/icons";
import "../../components/search-field";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import { textInputStyles } from "../../components/text-input-styles";
import type { IndicatorState } from "../comparison-model";
import { isFigureType } from "../components/shown";
import type { IndicatorChange, TableActions } from "./table-actions";
import { ViewElement } from "../../frame/view-element";

const mostDecimals = 3;
const fewestForSignals = 4;

/** Long lists are looked through with the search field: so many are drawn at a time. */
const mostDrawn = 60;

/**
 * The table's columns, each a box to tick and a line that opens with type, zeros, direction, decimals, signal and what the
 * figure means.
 */
@customElement("fc-indicator-list")
export class IndicatorList extends ViewElement<TableActions> {
  @property({ attribute: false }) indicators: readonly IndicatorState[] = [];
  @property({ attribute: false }) words!: ComparisonText;
  @property({ attribute: false }) zeros: Readonly<Record<string, "tal" | "saknas">> = {};
  @property() search = "";
  @property() open = "";

  static override styles = [
    sharedStyles,
    textInputStyles,
    checkStyles,
    css`
      .rows {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }

      .rows > li {
        min-height: 44px;
        padding: var(--spacingVerticalXS) 0;
        border-bottom: 1px solid var(--colorNeutralStroke2);
      }

      .line {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--spacingHorizontalS);
        align-items: start;
      }

      .counts {
        grid-column: 2;
      }

      .more {
        min-width: 32px;
        min-height: 32px;
        display: grid;
        place-items: center;
        color: var(--colorBrandForegroundLink);
      }

      .more .icon {
        rotate: 90deg;
      }

      .more[aria-expanded="true"] .icon {
        rotate: 270deg;
      }

      .settings {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(120px, 1fr));
        gap: var(--spacingVerticalS) var(--spacingHorizontalM);
        padding: var(--spacingVerticalS) 0 var(--spacingVerticalS) 26px;
      }

      .wide {
        grid-column: 1 / -1;
      }

      .wide label:not(.check) {
        display: block;
        margin-bottom: var(--spacingVerticalXS);
      }

      .buttons {
        gap: var(--spacingHorizontalM);
        align-items: baseline;
        margin: var(--spacingVerticalXS) 0;
      }

      h3 {
        margin: 0 0 var(--spacingVerticalXS);
      }
    `,
  ];

  override render(): TemplateResult {
    const text = this.words.choices;
    const looked = this.search.trim().toLowerCase();
    const found = this.indicators.filter(({ indicator }) => indicator.heading.toLowerCase().includes(looked));
    const chosen = this.indicators.filter(({ isChosen }) => isChosen).length;
    return html`<h3>${text.columns}</h3>
      ${
        this.indicators.length > 12
          ? html`<fc-search-field
              .text=${this.text}
              .label=${text.search}
              .value=${this.search}
              @look-for=${({ detail }: CustomEvent<string>) => this.actions.move({ search: detail })}
            ></fc-search-field>`
          : nothing
      }
      <div class="buttons small">
        <span class="quiet" data-chosen>${text.chosen(chosen, this.indicators.length)}</span>
        <button class="link" @click=${() => this.checkAll(this.usable)}>${text.all}</button>
        <button class="link" @click=${() => this.checkAll([])}>${text.clear}</button>
      </div>
      <ul class="rows">
        ${found.slice(0, mostDrawn).map((state) => this.row(state))}
      </ul>
      ${found.length > mostDrawn ? html`<p class="small quiet">${this.words.source.more(found.length - mostDrawn)}</p>` : nothing}`;
  }

  private get usable(): readonly IndicatorState[] {
    return this.indicators.filter(({ indicator, known }) => indicator.type !== "text" && known > 0);
  }

  private checkAll(states: readonly IndicatorState[]): void {
    void this.actions.checkAll(states.map(({ indicator }) => indicator.heading));
  }

  private row(state: IndicatorState): TemplateResult {
    const { indicator, isChosen, known, missing, asked } = state;
    const { heading } = indicator;
    const text = this.words.choices;
    const isOpen = this.open === heading;
    return html`<li data-indicator=${heading}>
      <div class="line">
        <label class="check">
          <input
            type="checkbox"
            .checked=${live(isChosen)}
            @change=${({ target }: Event) => this.actions.check(heading, (target as HTMLInputElement).checked)}
          />
          <span>${heading}</span>
          <span class="counts small quiet"
            >${text.typeOf[indicator.type]}: ${text.values(known, missing, asked)}</span
          >
        </label>
        <button
          class="more"
          aria-expanded=${isOpen}
          aria-label=${text.open(heading)}
          title=${text.open(heading)}
          @click=${() => this.actions.move({ open: isOpen ? "" : heading })}
        >
          ${icons.chevron}
        </button>
      </div>
      ${isOpen ? this.settings(state) : nothing}
    </li>`;
  }

  private settings(state: IndicatorState): TemplateResult {
    const { indicator, chosen, known } = state;
    const { heading } = indicator;
    const text = this.words.choices;
    const change = (more: Omit<IndicatorChange, "heading">): Promise<void> =>
      this.actions.changeIndicator({ heading, ...more });
    return html`<div class="settings">
      <fc-select-field
        .label=${text.type}
        .options=${columnTypes.map((value) => ({ value, label: text.typeOf[value] }))}
        .value=${indicator.type}
        @choose=${({ detail }: CustomEvent<ColumnType>) => change({ type: detail })}
      ></fc-select-field>
      ${
        indicator.hasZeros
          ? html`<fc-select-field
              .label=${text.zeros}
              .options=${(["", "tal", "saknas"] as const).map((value) => ({ value, label: text.zeroOf[value] }))}
              .value=${this.zeros[heading] ?? ""}
              @choose=${({ detail }: CustomEvent<"" | "tal" | "saknas">) => change({ zeros: detail === "" ? undefined : detail })}
            ></fc-select-field>`
          : nothing
      }
      ${isFigureType(indicator) ? this.figureSettings(state, change) : nothing}
      <div class="wide">
        <label for="definition" class="small quiet">${text.definition}</label>
        <input
          id="definition"
          type="text"
          maxlength="250"
          .value=${live(chosen.definition ?? "")}
          @change=${({ target }: Event) => change({ choice: { definition: (target as HTMLInputElement).value } })}
        />
      </div>
      ${chosen.hasSignal && known < fewestForSignals ? html`<p class="wide small quiet">${text.signalFew(known)}</p>` : nothing}
    </div>`;
  }

  private figureSettings(
    { indicator, chosen }: IndicatorState,
    change: (more: Omit<IndicatorChange, "heading">) => void,
  ): TemplateResult {
    const text = this.words.choices;
    const decimals = ["", ...Array.from({ length: mostDecimals + 1 }, (_, count) => String(count))];
    return html`<fc-select-field
        data-choose="direction"
        .label=${text.direction}
        .options=${(["", "hög", "låg"] as const).map((value) => ({ value, label: text.directionOf[value] }))}
        .value=${chosen.direction ?? ""}
        @choose=${({ detail }: CustomEvent<"" | "hög" | "låg">) => change({ choice: { direction: detail === "" ? undefined : detail } })}
      ></fc-select-field>
      ${
        indicator.type === "år"
          ? nothing
          : html`<fc-select-field
              .label=${text.decimals}
              .options=${decimals.map((value) => ({ value, label: value === "" ? text.decimalsUsual : value }))}
              .value=${chosen.decimals === undefined ? "" : String(chosen.decimals)}
              @choose=${({ detail }: CustomEvent<string>) => change({ choice: { decimals: detail === "" ? undefined : Number(detail) } })}
            ></fc-select-field>`
      }
      <div class="wide">
        <label class="check">
          <input
            type="checkbox"
            data-signal
            .checked=${live(chosen.hasSignal ?? false)}
            ?disabled=${chosen.direction === undefined}
            @change=${({ target }: Event) => change({ choice: { hasSignal: (target as HTMLInputElement).checked } })}
          />
          <span>${text.signal}</span>
          ${chosen.direction === undefined ? html`<span class="counts small quiet">${text.signalNeeds}</span>` : nothing}
        </label>
      </div>`;
  }
}
