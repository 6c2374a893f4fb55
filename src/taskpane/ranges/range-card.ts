import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Place } from "../../workbook/reading/contents";
import type { FoundRange } from "../../workbook/ranges/found-range";
import { icons } from "../components/icons";
import { ask, PaneElement } from "../components/pane-element";
import { sharedStyles } from "../components/shared-styles";

/**
 * A plain range that looks like a table, and what can be made of it. Asks `make-table` and `read-as-it-is` with the range,
 * `to-ledger` with its place, and `select-place`.
 */
@customElement("fc-range-card")
export class RangeCard extends PaneElement {
  @property({ attribute: false }) range!: FoundRange;
  /** Another one looks the same: which is meant is nobody's guess. */
  @property({ type: Boolean }) several = false;
  /** Results can be read out of it as it is. */
  @property({ type: Boolean }) readable = false;
  @property({ type: Boolean }) busy = false;

  static override styles = [
    sharedStyles,
    css`
      .card {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--spacingVerticalXS) var(--spacingHorizontalM);
        padding: var(--spacingVerticalM) var(--spacingHorizontalM);
      }

      .picture {
        align-self: start;
        background: var(--colorNeutralBackground3);
        color: var(--colorNeutralForeground2);
      }

      .title {
        font-weight: var(--fontWeightSemibold);
        overflow-wrap: anywhere;
      }

      .quiet-link {
        min-height: 24px;
      }

      .actions {
        display: grid;
        justify-items: start;
        gap: var(--spacingVerticalXS);
        grid-column: 2;
        margin-top: var(--spacingVerticalXS);
      }
    `,
  ];

  override render(): TemplateResult {
    const { kind, sheet, sheetIsVisible, address, rows, endsAt, rowsBelow, merged, shared = 0 } = this.range;
    const isLedger = kind === "ledger";
    const { ranges, hiddenSheet } = this.text.start;
    const place = `${sheet}!${address}`;
    return html`<article class="card" data-range=${place}>
      <span class="picture">${icons[kind ?? "table"]}</span>
      <div>
        <p class="title">${this.heading}</p>
        ${
          sheetIsVisible
            ? html`<button
                class="quiet-link small quiet"
                title=${ranges.show(place)}
                @click=${() => ask<Place>(this, "select-place", { sheet, address })}
              >
                ${ranges.place(place, rows)}
              </button>`
            : html`<p class="small quiet">${ranges.place(place, rows)}</p>
                <p class="small quiet">${hiddenSheet(sheet)}</p>`
        }
        ${
          rowsBelow !== undefined
            ? html`<p class="small" data-rows-below>${ranges.rowsBelow(rowsBelow)}</p>`
            : endsAt === "total row"
              ? html`<p class="small quiet">${ranges.outside}</p>`
              : nothing
        }
        ${endsAt === "merged cells" ? html`<p class="small quiet">${ranges.merged}</p>` : nothing}
        ${
          merged && !isLedger
            ? html`<p class="small" data-merged>
                ${ranges.hasMerged(merged.length)} ${shared > 0 ? ranges.shared(shared) : nothing}
              </p>`
            : nothing
        }
        ${this.several ? html`<p class="small">${ranges.several(this.kindName)}</p>` : nothing}
      </div>
      <div class="actions">${isLedger ? this.toLedger(place) : this.make()}</div>
    </article>`;
  }

  private get kindName(): string {
    const { kind } = this.range;
    const { kinds, ranges } = this.text.start;
    return kind === "ledger" ? ranges.ledger : kind ? kinds[kind].title : "";
  }

  private get heading(): string {
    const { ranges } = this.text.start;
    return this.range.kind === undefined ? ranges.unknown : ranges.title(this.kindName);
  }

  private toLedger(place: string): TemplateResult {
    return html`<button
      class="button primary compact"
      data-action="to-ledger"
      aria-disabled=${this.busy}
      @click=${() => ask<string>(this, "to-ledger", place)}
    >
      ${this.text.start.ranges.toLedger}
    </button>`;
  }

  private make(): TemplateResult {
    const { ranges } = this.text.start;
    return html`<button
        class="button compact"
        data-action="make-table"
        aria-disabled=${this.busy}
        aria-describedby="note"
        @click=${() => !this.busy && ask<FoundRange>(this, "make-table", this.range)}
      >
        ${this.range.merged ? ranges.partAndMake : ranges.make}
      </button>
      <p class="small quiet" id="note">${ranges.makeNote}</p>
      ${
        this.readable
          ? html`<button
                class="button compact"
                data-action="read-as-it-is"
                aria-disabled=${this.busy}
                aria-describedby="as-it-is"
                @click=${() => !this.busy && ask<FoundRange>(this, "read-as-it-is", this.range)}
              >
                ${ranges.asItIs}
              </button>
              <p class="small quiet" id="as-it-is">${ranges.asItIsNote}</p>`
          : nothing
      }`;
  }
}
