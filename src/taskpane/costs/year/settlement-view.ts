import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { SettledPairOverview, SettlementOverview } from "../../../cells/costs/year/settlement-overview";
import { yearText } from "../../../text/costs/year";
import type { YearText } from "../../../text/costs/year.sv";
import "../../components/message-bar";
import type { Writing } from "../../steps/result-step";
import { sharedStyles } from "../../components/shared-styles";
import { settledKindInWords } from "../answers-in-words";
import { inKronor } from "../figures";
import type { AskedAgain } from "../place";
import { askedInWords } from "../writing/asked-in-words";
import { centreChoice } from "../centre-choice";
import { resultStyles } from "./result-styles";
import { resultOr, writingOf, yearFrame } from "./year-frame";
import type { SettlementModel } from "./settlement-model";
import { periodInWords } from "../time-in-words";
import { twoBars, twoBarsKeys, twoBarsStyles } from "./two-bars";
import type { YearActions } from "./year-actions";
import { ViewElement } from "../../frame/view-element";

/** What was charged in advance beside what it became, pair by pair and kind by kind. */
@customElement("fc-settlement-view")
export class SettlementView extends ViewElement<YearActions> {
  @property({ attribute: false }) model!: SettlementModel;
  @property({ attribute: false }) asked: AskedAgain | undefined;

  static override styles = [sharedStyles, resultStyles, twoBarsStyles];

  override render(): TemplateResult {
    const { sources, centres, centre } = this.model;
    const { costs, parties, preliminary } = sources;
    const isThere = costs.table && parties.table && preliminary.table;
    const choices = isThere && centre !== undefined;
    return yearFrame(this.text, this.actions, {
      sources,
      roles: ["preliminary", "costs", "parties"],
      hasActuals: true,
      choices: choices
        ? html`${centreChoice(this.text, this.words.centre, { centres, centre }, this.actions)}`
        : undefined,
      result: isThere ? this.result() : undefined,
      writing: this.writing,
      isBusy: this.busy,
    });
  }

  private get words(): YearText {
    return yearText.in(this.text.language);
  }

  private result(): TemplateResult {
    const { waitsFor, overview } = this.model;
    const { empty, refused } = this.words;
    if (waitsFor !== undefined) return html`<p class="quiet">${empty[waitsFor]}</p>`;
    return resultOr(this.text, refused.settlement, overview, (value) => this.pairs(value));
  }

  private pairs({ pairs, sum }: SettlementOverview): TemplateResult {
    const { apart } = this.model;
    const { locale } = this.text;
    const words = this.words;
    const text = words.settlement;
    if (pairs.length === 0) return html`<p class="quiet">${text.none}</p>`;
    const most = Math.max(...pairs.flatMap(({ preliminary, actual }) => [preliminary, actual]));
    return html`<div class="result">
      ${
        apart
          ? html`<fc-message-bar label=${this.text.problems.severity.warning} data-warning="apart">
              ${text.otherTime(periodInWords(apart.preliminary, this.text), periodInWords(apart.costs, this.text))}
            </fc-message-bar>`
          : nothing
      }
      <h3>${text.heading}</h3>
      ${pairs.every(({ kinds }) => kinds.every(({ toDebit }) => toDebit === 0)) ? html`<p>${text.allSettled}</p>` : nothing}
      <table>
        <caption>
          ${text.caption(inKronor(sum.preliminary, locale), inKronor(sum.actual, locale))}
        </caption>
        <thead class="heard">
          <tr>
            <th scope="col">${text.pair}</th>
            <th scope="col">${text.left}</th>
          </tr>
        </thead>
        ${pairs.map((pair) => this.pair(pair, most))}
      </table>
      ${twoBarsKeys(text.preliminary, text.actual)}
      <p class="small quiet">${text.neverNetted}</p>
    </div>`;
  }

  private pair(
    { biller, charged, kinds, preliminary, actual, toDebit }: SettledPairOverview,
    most: number,
  ): TemplateResult {
    const { locale } = this.text;
    const text = this.words.settlement;
    const name = toDebit < 0 ? text.credits : toDebit > 0 ? text.debits : text.settled;
    return html`<tbody data-pair=${`${biller}>${charged}`}>
      <tr class="strong">
        <th scope="row">${name(biller, charged)}</th>
        <td class="figure">${inKronor(Math.abs(toDebit), locale)}</td>
      </tr>
      <tr aria-hidden="true">
        <td colspan="2">${twoBars(preliminary, actual, most)}</td>
      </tr>
      <tr>
        <td colspan="2" class="small whole">
          <span data-figures>${text.ofKind(inKronor(preliminary, locale), inKronor(actual, locale))}</span>
          <details class="details">
            <summary>${text.kinds(kinds.length)}</summary>
            <ul>
              ${kinds.map(
                (one) =>
                  html`<li data-kind=${one.kind}>
                    <span>${settledKindInWords(one.kind, this.text)}</span><span>${inKronor(one.toDebit, locale)}</span>
                    <span class="below quiet">
                      ${text.ofKind(inKronor(one.preliminary, locale), inKronor(one.actual, locale))}
                    </span>
                  </li>`,
              )}
            </ul>
          </details>
        </td>
      </tr>
    </tbody>`;
  }

  private get writing(): Writing | undefined {
    const { write } = this.words.settlement;
    if (!this.model.overview?.value?.pairs.length) return undefined;
    const confirm = this.asked && askedInWords(this.asked, this.text);
    return { ...writingOf(write), isLive: true, confirm };
  }
}
