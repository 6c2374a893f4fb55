import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import {
  equalInstalments,
  type PreliminaryOverview,
  type PreliminaryPair,
} from "../../../cells/costs/year/preliminary-overview";
import { formatDay } from "../../../cells/ground/dates";
import { yearText } from "../../../text/costs/year";
import type { YearText } from "../../../text/costs/year.sv";
import type { YearChoices } from "../choices";
import "../../components/message-bar";
import type { Writing } from "../../steps/result-step";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import { inKronor } from "../figures";
import { centreChoice } from "../centre-choice";
import type { PreliminaryModel } from "./preliminary-model";
import { resultStyles } from "./result-styles";
import { resultOr, writingOf, yearFrame } from "./year-frame";
import { periodInWords, timeInWords } from "../time-in-words";
import { timeTyped } from "./typed";
import "../../components/value-field";
import "./preliminary-remarks";
import type { YearActions } from "./year-actions";
import { ViewElement } from "../../frame/view-element";

/** A budget as amounts per month or quarter: who charges whom, how much each time. */
@customElement("fc-preliminary-view")
export class PreliminaryView extends ViewElement<YearActions> {
  @property({ attribute: false }) model!: PreliminaryModel;

  static override styles = [
    sharedStyles,
    resultStyles,
    css`
      .choices {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--spacingVerticalM);
      }

      .time {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: var(--spacingVerticalXS) var(--spacingHorizontalM);
      }

      .time > :not(fc-value-field) {
        grid-column: 1 / -1;
      }

      .bar {
        display: block;
        height: 8px;
        border-radius: 2px;
        background: var(--colorCompoundBrandBackground);
      }

      @media (forced-colors: active) {
        .bar {
          forced-color-adjust: none;
          background: CanvasText;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    const { sources } = this.model;
    const isThere = sources.budget.table && sources.parties.table;
    return yearFrame(this.text, this.actions, {
      sources,
      roles: ["budget", "parties"],
      choices: isThere ? this.choices() : undefined,
      result: isThere ? this.result() : undefined,
      writing: this.writing,
      isBusy: this.busy,
    });
  }

  private get words(): YearText {
    return yearText.in(this.text.language);
  }

  private choices(): TemplateResult {
    const { interval, centres, centre } = this.model;
    const text = this.words.preliminary;
    return html`<div class="choices">
      ${centreChoice(this.text, this.words.centre, { centres, centre }, this.actions)}
      <fc-select-field
        .label=${text.interval}
        .options=${(["month", "quarter"] as const).map((value) => ({ value, label: text.intervals[value] }))}
        .value=${interval}
        data-choose="interval"
        @choose=${(event: CustomEvent<"month" | "quarter">) => {
          event.stopPropagation();
          this.choose({ interval: event.detail });
        }}
      ></fc-select-field>
      ${this.time()}
    </div>`;
  }

  private time(): TemplateResult {
    const { from, till, ownPeriod, isChosen, overview } = this.model;
    const text = this.words.preliminary;
    const own = ownPeriod && periodInWords(ownPeriod, this.text);
    const note = isChosen
      ? own === undefined
        ? text.chosenFreely
        : text.chosen(own)
      : own === undefined
        ? overview?.refused?.isCalculating
          ? ""
          : text.asked
        : text.ofBudget;
    const isBudgets = ownPeriod?.from === from && ownPeriod?.till === till;
    return html`<div class="time">
      ${this.day("from", text.from, from)} ${this.day("till", text.till, till)}
      <p class="small quiet">${isChosen && isBudgets ? text.ofBudget : note}</p>
      ${
        isChosen && ownPeriod && !isBudgets
          ? html`<button
              class="link small"
              data-action="use-budgets"
              @click=${() => this.choose({ from: undefined, till: undefined })}
            >
              ${text.useBudgets}
            </button>`
          : nothing
      }
    </div>`;
  }

  private day(which: "from" | "till", label: string, day: number | undefined): TemplateResult {
    const { noDay } = this.words.preliminary;
    return html`<fc-value-field
      data-field=${which}
      keyboard="text"
      .label=${label}
      .value=${day === undefined ? "" : formatDay(day)}
      .wrong=${(typed: string) => (timeTyped(typed) ? undefined : noDay(typed))}
      @give=${({ detail }: CustomEvent<string>) => this.giveDay(which, detail)}
    ></fc-value-field>`;
  }

  /** A year fills both fields. */
  private giveDay(which: "from" | "till", typed: string): void {
    const { from, till } = this.model;
    const time = timeTyped(typed);
    if (time && "year" in time) this.choose(time.year);
    else this.choose({ from, till, [which]: time?.day });
  }

  private result(): TemplateResult {
    const { waitsFor, overview } = this.model;
    const { preliminary: text, empty, refused } = this.words;
    switch (waitsFor) {
      case "budget":
        return html`<p class="quiet">${empty.costs}</p>`;
      case "parties":
        return html`<p class="quiet">${empty.parties}</p>`;
      case "period":
        return html`<p class="quiet" data-waits="period">${text.periodAsked}</p>`;
      case "backwards":
      case "too-long":
        return html`<fc-message-bar intent="error" label=${this.text.problems.severity.error}>
          ${waitsFor === "backwards" ? text.backwards : text.tooLong}
        </fc-message-bar>`;
    }
    return resultOr(this.text, refused.preliminary, overview, (value) => this.pairs(value));
  }

  private pairs(overview: PreliminaryOverview): TemplateResult {
    const text = this.words.preliminary;
    const { pairs, sum } = overview;
    if (pairs.length === 0) return html`<p class="quiet">${text.none}</p>`;
    const most = Math.max(...pairs.map((pair) => Math.abs(pair.sum)));
    return html`<div class="result">
      <fc-preliminary-remarks
        .text=${this.text}
        .model=${this.model}
        .overview=${overview}
      ></fc-preliminary-remarks>
      <h3>${text.heading}</h3>
      <table>
        <caption>
          ${text.caption(inKronor(sum, this.text.locale), pairs.length)}
        </caption>
        <thead class="heard">
          <tr>
            <th scope="col">${text.pair}</th>
            <th scope="col">${text.amount}</th>
          </tr>
        </thead>
        ${pairs.map((pair) => this.pair(pair, most))}
      </table>
      ${
        pairs.some((pair) => equalInstalments(pair).length > 1)
          ? html`<p class="small quiet">${text.uneven}</p>`
          : nothing
      }
    </div>`;
  }

  private pair(pair: PreliminaryPair, most: number): TemplateResult {
    const { locale } = this.text;
    const { biller, charged, sum, instalments } = pair;
    const text = this.words.preliminary;
    return html`<tbody data-pair=${`${biller}>${charged}`}>
      <tr class="strong">
        <th scope="row">${sum < 0 ? text.credits(biller, charged) : text.charges(biller, charged)}</th>
        <td class="figure">${inKronor(sum, locale)}</td>
      </tr>
      <tr aria-hidden="true">
        <td colspan="2">
          <span class="bar" style=${`width: ${most === 0 ? 0 : (100 * Math.abs(sum)) / most}%`}></span>
        </td>
      </tr>
      <tr>
        <td colspan="2" class="small whole">
          <span data-instalments>${this.instalments(pair)}</span>
          ${
            instalments.length > 1
              ? html`<details class="details">
                  <summary>${text.show(instalments.length)}</summary>
                  <ul>
                    ${instalments.map(
                      (instalment) =>
                        html`<li>
                          <span>${timeInWords(instalment, this.text, this.words)}</span>
                          <span>${inKronor(instalment.amount, locale)}</span>
                        </li>`,
                    )}
                  </ul>
                </details>`
              : nothing
          }
        </td>
      </tr>
    </tbody>`;
  }

  /** Equal ones as one amount; of different ones the least and the most. */
  private instalments(pair: PreliminaryPair): string {
    const { locale } = this.text;
    const text = this.words.preliminary;
    const amounts = equalInstalments(pair);
    const [first] = amounts;
    if (!first) return "";
    const { interval } = this.model;
    if (pair.instalments.length === 1) return text.once(inKronor(first.amount, locale));
    if (amounts.length === 1) return text.equal[interval](inKronor(first.amount, locale));
    const all = amounts.map(({ amount }) => amount);
    return text.between[interval](inKronor(Math.min(...all), locale), inKronor(Math.max(...all), locale));
  }

  private get writing(): Writing | undefined {
    const { sentence, unchecked, action } = this.words.preliminary.write;
    const overview = this.model.overview?.value;
    if (!overview?.pairs.length) return undefined;
    return writingOf({ sentence: overview.settles ? sentence : unchecked, action });
  }

  private choose(choice: YearChoices): void {
    this.actions.choose(choice);
  }
}
