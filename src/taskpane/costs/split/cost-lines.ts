import { costsText } from "../../../text/costs/costs";
import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OverviewLine } from "../../../cells/costs/cost-overview";
import { wordKey } from "../../../domain/names/words";
import { sharedStyles } from "../../components/shared-styles";
import { textInputStyles } from "../../components/text-input-styles";
import { keyInWords } from "../answers-in-words";
import { inKronor } from "../figures";
import type { SplitActions } from "./split-actions";
import { ViewElement } from "../../frame/view-element";
import { periodInWords } from "../time-in-words";

/** So many costs are shown at once: thousands in the page would make every edit slow. */
const page = 15;

/** With fewer costs than this there is nothing to look for. */
const worthSearching = 9;

/** Each cost with the key that it was split by. */
@customElement("fc-cost-lines")
export class CostLines extends ViewElement<SplitActions> {
  @property({ attribute: false }) lines: readonly OverviewLine[] = [];
  @property() search = "";
  @state() private shown = page;

  static override styles = [
    sharedStyles,
    textInputStyles,
    css`
      input {
        margin-bottom: var(--spacingVerticalS);
      }

      th,
      td {
        padding: var(--spacingVerticalXS) 0;
        border-top: 1px solid var(--colorNeutralStroke2);
        vertical-align: top;
      }

      tbody tr:first-child > * {
        border-top: 0;
      }

      th {
        overflow-wrap: anywhere;
      }

      .key {
        display: block;
      }

      .amount {
        width: 1%;
        padding-inline-start: var(--spacingHorizontalM);
        text-align: end;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }

      .more {
        margin-top: var(--spacingVerticalS);
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("search")) this.shown = page;
  }

  override render(): TemplateResult {
    const { lines } = costsText.in(this.text.language);
    const found = this.found(this.search);
    const left = found.length - this.shown;
    return html`${
      this.lines.length >= worthSearching
        ? html`<input
            type="search"
            aria-label=${lines.search}
            placeholder=${lines.search}
            autocomplete="off"
            spellcheck="false"
            .value=${this.search}
            @input=${this.lookFor}
          />`
        : nothing
    }
    ${
      found.length === 0
        ? html`<p class="quiet">${lines.none}</p>`
        : html`<table>
            <thead class="heard">
              <tr>
                <th scope="col">${lines.kind}, ${lines.key}</th>
                <th scope="col">${lines.amount}</th>
              </tr>
            </thead>
            <tbody>
              ${found.slice(0, this.shown).map(
                ({ kind, key, amount, period }) =>
                  html`<tr data-line tabindex="-1">
                    <th scope="row">${kind}<span class="key small quiet"
                        >${this.shownKey(key)}${period ? `, ${periodInWords(period, this.text)}` : nothing}</span
                      ></th>
                    <td class="amount">${inKronor(amount, this.text.locale)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
    ${
      left > 0
        ? html`<button class="link small more" data-action="more-lines" @click=${this.more}>
            ${lines.more(Math.min(page, left), left)}
          </button>`
        : nothing
    }`;
  }

  private shownKey(key: string): string {
    return keyInWords(key, this.text);
  }

  private found(search: string): readonly OverviewLine[] {
    const word = wordKey(search);
    return word === ""
      ? this.lines
      : this.lines.filter(({ kind, key }) =>
          [kind, this.shownKey(key)].some((shown) => wordKey(shown).includes(word)),
        );
  }

  private lookFor(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.actions.lookFor(value);
    this.actions.announceFound(this.found(value).length);
  }

  /** The button may be gone when everything is shown: the focus goes to the first of those that came. */
  private async more(): Promise<void> {
    const first = this.shown;
    this.shown += page;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>("[data-line]")[first]?.focus();
  }
}
