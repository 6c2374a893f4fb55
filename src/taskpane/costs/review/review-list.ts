import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Review, ReviewedLine } from "../../../domain/costs/review/review";
import type { ReviewedSum } from "../../../domain/costs/review/review-sums";
import type { ReviewText } from "../../../text/costs/review.sv";
import { icons } from "../../components/icons";
import { sharedStyles } from "../../components/shared-styles";
import { withWholeDates } from "../../../text/days-in-words";
import {
  amountInWords,
  figuresOf,
  nameOfLine,
  nameOfSum,
  pairOf,
  periodSaid,
  reasonInWords,
  sumFiguresOf,
  sumReasonInWords,
  type NamedFigure,
  type Wording,
} from "./review-in-words";
import { placeIn, rowNumber, type ReviewSource } from "./review-source";
import type { ReviewActions } from "./review-actions";
import { ViewElement } from "../../frame/view-element";

/** So many are shown at once: thousands in the page would make every edit slow. */
const page = 15;

export type ListedLines = "deviating" | "unchecked" | "sums" | "right";

/** One thing that was found: where it stands, its figures and the reason. */
interface Item {
  readonly name: string;
  readonly details: string;
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly stated: number | undefined;
  readonly figures: readonly NamedFigure[];
  readonly reason: string;
}

/** Lines or sums that deviate, that cannot be checked, or that are right. */
@customElement("fc-review-list")
export class ReviewList extends ViewElement<ReviewActions> {
  @property({ attribute: false }) words!: ReviewText;
  @property({ attribute: false }) review!: Review;
  @property({ attribute: false }) source!: ReviewSource;
  @property() list: ListedLines = "deviating";
  /** Shows a row in what was pasted. */
  @property({ attribute: false }) showRow!: (row: number) => void;
  @state() private shown = page;

  static override styles = [
    sharedStyles,
    css`
      li {
        padding: var(--spacingVerticalS) 0;
        border-top: 1px solid var(--colorNeutralStroke2);
        border-radius: 0;
      }

      li:first-child {
        border-top: 0;
        padding-top: 0;
      }

      .first {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        column-gap: var(--spacingHorizontalS);
      }

      .right .first {
        align-items: baseline;
        grid-template-columns: minmax(0, 1fr) auto;
      }

      .first .icon {
        margin-top: 0;
        color: var(--colorStatusWarningForeground1);
      }

      .name {
        font-weight: var(--fontWeightSemibold);
        overflow-wrap: anywhere;
      }

      .right {
        font-size: var(--fontSizeBase200);
        line-height: var(--lineHeightBase200);
      }

      .right li {
        padding: var(--spacingVerticalXS) 0;
      }

      .right .name {
        font-weight: inherit;
      }

      dl {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        margin: var(--spacingVerticalXS) 0;
      }

      dd {
        text-align: end;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }

      .figure {
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }

      .difference {
        font-weight: var(--fontWeightSemibold);
      }

      p {
        overflow-wrap: anywhere;
        text-wrap: pretty;
      }

      .more {
        margin-top: var(--spacingVerticalS);
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("source")) this.shown = page;
  }

  override render(): TemplateResult {
    const items = this.items();
    const left = items.length - this.shown;
    return html`<ul class=${this.list}>
        ${items
          .slice(0, this.shown)
          .map((item) => html`<li tabindex="-1" data-line=${this.list}>${this.item(item)}</li>`)}
      </ul>
      ${
        left > 0
          ? html`<button class="link small more" data-action="more-lines" @click=${this.more}>
              ${this.words.lists.more(Math.min(page, left), left)}
            </button>`
          : nothing
      }`;
  }

  private get wording(): Wording {
    return { ...this.text, words: this.words };
  }

  private items(): Item[] {
    const { lines, sums } = this.review;
    if (this.list === "sums") {
      return sums.filter(({ difference }) => difference !== 0).map((sum) => this.sumItem(sum));
    }
    const isListed = ({ verdict }: ReviewedLine): boolean =>
      verdict === this.list || (this.list === "deviating" && verdict === "missing");
    return lines.filter(isListed).map((line) => this.lineItem(line));
  }

  private lineItem(line: ReviewedLine): Item {
    const { findings, columns, unchecked, verdict } = line;
    return {
      name: nameOfLine(line, this.words),
      details: [
        pairOf(line, this.review, this.words),
        withWholeDates(periodSaid(line.period, this.wording)),
        verdict === "missing" ? this.words.verdicts.missing : "",
      ]
        .filter(Boolean)
        .join(", "),
      row: line.row,
      column: findings[0]?.column ?? (unchecked ? columns[uncheckedColumn[unchecked]] : columns.amount),
      stated: line.stated,
      figures: figuresOf(line, this.wording),
      reason: reasonInWords(line, this.wording),
    };
  }

  private sumItem(sum: ReviewedSum): Item {
    const { row, column, stated } = sum;
    return {
      ...{ name: nameOfSum(sum, this.words), details: "", row, column, stated },
      figures: sumFiguresOf(sum, this.wording),
      reason: sumReasonInWords(sum, this.wording),
    };
  }

  private item(item: Item): TemplateResult {
    const { name, details, reason } = item;
    if (this.list === "right") {
      return html`<div class="first">
        <span class="name">${name} ${this.where(item)}</span>
        <span class="figure">${amountInWords(item.stated, this.wording)}</span>
      </div>`;
    }
    return html`<div class="first">
        ${icons.warning}
        <span class="name">${name}</span>
        ${this.where(item)}
      </div>
      ${details ? html`<p class="small quiet">${details}</p>` : nothing}
      ${this.list === "unchecked" ? nothing : this.figures(item)}
      <p class="small">${reason}</p>`;
  }

  private figures({ figures }: Item): TemplateResult {
    return html`<dl class="small">
      ${figures.map(
        ({ name, figure, isDifference }) =>
          html`<dt class="quiet">${name}</dt>
            <dd class=${isDifference ? "difference" : nothing} ?data-difference=${isDifference}>
              ${figure}
            </dd>`,
      )}
    </dl>`;
  }

  /** A button that shows the line where it stands: in the workbook, or in what was pasted. */
  private where({ row, column, name }: Item): TemplateResult | typeof nothing {
    if (row === undefined) return nothing;
    const place = placeIn(this.source, row, column);
    const number = this.words.row(rowNumber(this.source, row));
    const label = place?.address ?? number;
    return html`<button
      class="link small"
      data-action="show-line"
      aria-label=${this.words.showLine(`${name}, ${place ? `${place.sheet}!${place.address}` : number}`)}
      @click=${() => (place ? this.actions.selectPlace(place) : this.showRow(row))}
    >
      ${label}
    </button>`;
  }

  /** The button may be gone when everything is shown: the focus goes to the first of those that came. */
  private async more(): Promise<void> {
    const first = this.shown;
    this.shown += page;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>("li")[first]?.focus();
  }
}

/** Where the cell is that keeps a line from being checked. */
const uncheckedColumn = {
  "no-amount": "amount",
  "amount-text": "amount",
  "no-whole": "whole",
  "whole-text": "whole",
  "no-calculation": "calculation",
  words: "calculation",
} as const;
