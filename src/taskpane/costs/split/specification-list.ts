import { costsText } from "../../../text/costs/costs";
import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Specification, SpecifiedLine } from "../../../cells/costs/cost-overview";
import type { SentState } from "../../../workbook/costs/specification/sent";
import { icons } from "../../components/icons";
import "../../components/select-field";
import { sharedStyles, stacked } from "../../components/shared-styles";
import { keyInWords } from "../answers-in-words";
import { inKronor, inPerCent } from "../figures";
import { periodInWords } from "../time-in-words";
import { calculationInWords } from "./calculation-in-words";
import "../writing/sent-status";
import type { SplitActions } from "./split-actions";
import { ViewElement } from "../../frame/view-element";

/** So many lines are shown at once: thousands in the page would make every edit slow. */
const page = 15;

/** Who charges whom for what, one specification at a time. */
@customElement("fc-specification-list")
export class SpecificationList extends ViewElement<SplitActions> {
  @property({ attribute: false }) specifications: readonly Specification[] = [];
  /** The one that is shown, counted from 0. */
  @property({ type: Number }) chosen = 0;
  @property({ type: Boolean }) rounds = false;
  /** Of each of them what has become of it since it was sent. */
  @property({ attribute: false }) sent: readonly (SentState | undefined)[] = [];
  @state() private shown = page;

  static override styles = [
    sharedStyles,
    stacked,
    css`
      .turn {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        text-align: center;
      }

      .turn button {
        display: grid;
        place-items: center;
        width: 32px;
        height: 32px;
      }

      .turn button[aria-disabled="true"] {
        opacity: 0.4;
        cursor: default;
      }

      .previous .icon {
        rotate: 180deg;
      }

      h4 {
        overflow-wrap: anywhere;
      }

      li,
      .sums {
        padding: var(--spacingVerticalS) 0;
        border-top: 1px solid var(--colorNeutralStroke2);
      }

      .first {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--spacingHorizontalM);
      }

      .first > :first-child {
        overflow-wrap: anywhere;
      }

      .figure {
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }

      .sums .last {
        font-weight: var(--fontWeightSemibold);
      }

      p {
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("chosen")) this.shown = page;
  }

  override render(): TemplateResult {
    const { invoices } = costsText.in(this.text.language);
    // Where a pair is gone, the last one is shown.
    const number = Math.min(this.chosen, this.specifications.length - 1);
    const specification = this.specifications[number];
    if (!specification) return html`<p class="quiet">${invoices.none}</p>`;
    return html`<p class="small quiet">${invoices.lead(this.specifications.length)}</p>
      ${this.specifications.length > 1 ? this.choice(number) : nothing} ${this.specification(specification)}
      <fc-sent-status
        .text=${this.text}
        .actions=${this.actions.sending}
        .state=${this.sent[number]}
        .number=${number}
        ?busy=${this.busy}
      ></fc-sent-status>`;
  }

  private choice(number: number): TemplateResult {
    const { invoices } = costsText.in(this.text.language);
    const all = this.specifications;
    return html`<fc-select-field
        bare
        .label=${invoices.pair}
        .options=${all.map(({ biller, charged, sum }, index) => ({
          value: String(index),
          label: invoices.option(biller, charged, inKronor(sum, this.text.locale)),
        }))}
        .value=${String(number)}
        data-choose="pair"
        @choose=${({ detail }: CustomEvent<string>) => this.turnTo(Number(detail))}
      ></fc-select-field>
      <div class="turn">
        ${this.turn("previous", number - 1)}
        <span class="small quiet">${invoices.position(number + 1, all.length)}</span>
        ${this.turn("next", number + 1)}
      </div>`;
  }

  /** The buttons stay at the ends, so that the focus stays on them. */
  private turn(which: "previous" | "next", to: number): TemplateResult {
    const isThere = this.specifications[to] !== undefined;
    return html`<button
      class=${which}
      data-action=${which}
      aria-label=${costsText.in(this.text.language).invoices[which]}
      aria-disabled=${!isThere}
      @click=${() => isThere && this.turnTo(to)}
    >
      ${icons.chevron}
    </button>`;
  }

  private specification({ biller, charged, lines, sum, rounding, rounded }: Specification): TemplateResult {
    const { language, locale } = this.text;
    const { invoices } = costsText.in(language);
    const left = lines.length - this.shown;
    const rounds = this.rounds && rounding !== 0;
    return html`<article data-specification aria-labelledby="title">
      <h4 id="title">${sum < 0 ? invoices.credits(biller, charged) : invoices.title(biller, charged)}</h4>
      <p class="small quiet">${invoices.basis}</p>
      <ul>
        ${lines.slice(0, this.shown).map((line) => html`<li tabindex="-1">${this.line(line)}</li>`)}
      </ul>
      ${
        left > 0
          ? html`<button class="link small" data-action="more-lines" @click=${this.more}>
              ${costsText.in(language).lines.more(Math.min(page, left), left)}
            </button>`
          : nothing
      }
      <div class="sums">
        ${sumRow(invoices.sum, inKronor(sum, locale), !rounds)}
        ${
          rounds
            ? html`${sumRow(invoices.rounding, inKronor(rounding, locale), false)}
              ${sumRow(invoices.rounded, inKronor(rounded, locale), true)}`
            : nothing
        }
      </div>
    </article>`;
  }

  private line(line: SpecifiedLine): TemplateResult {
    const { language, locale } = this.text;
    const { invoices } = costsText.in(language);
    const share = inPerCent(line.share, locale);
    return html`<div class="first">
        <span>${line.kind}</span><span class="figure">${inKronor(line.amount, locale)}</span>
      </div>
      <p class="small quiet">${invoices.forVerksamhet(line.verksamhet, keyInWords(line.key, this.text))}</p>
      <p class="small">
        ${this.calculation(line.calculation)}: ${invoices.of(share, inKronor(line.whole, locale))}
      </p>
      ${
        line.days || line.vatCode
          ? html`<p class="small quiet">
              ${[line.days && periodInWords(line.days, this.text), line.vatCode && invoices.vat(line.vatCode)]
                .filter(Boolean)
                .join(", ")}
            </p>`
          : nothing
      }`;
  }

  /** As the sheets have it, or in the language of the pane. */
  private calculation(text: string): TemplateResult | string {
    return calculationInWords(text, this.text) ?? html`<span lang="sv">${text}</span>`;
  }

  private turnTo(number: number): void {
    this.actions.showSpecification(number);
  }

  /** The button may be gone when everything is shown: the focus goes to the first of those that came. */
  private async more(): Promise<void> {
    const first = this.shown;
    this.shown += page;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>("li")[first]?.focus();
  }
}

const sumRow = (name: string, figure: string, isLast: boolean): TemplateResult =>
  html`<div class="first ${isLast ? "last" : ""}">
    <span>${name}</span><span class="figure">${figure}</span>
  </div>`;
