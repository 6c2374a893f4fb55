import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { isBeingWorkedOut } from "../../cells/ground/excel-errors";
import type { Scale, ScaleValue } from "../../cells/survey/reading/scale";
import type { SurveyText } from "../../text/survey/survey";
import "../components/message-bar";
import "../components/select-field";
import { sharedStyles } from "../components/shared-styles";
import { surveyStyles } from "./survey-styles";
import type { MeasureActions } from "./measure-actions";
import { ViewElement } from "../frame/view-element";

/** More values than a scale has are hardly a scale: the rest waits behind the first ones. */
const mostShown = 20;

/** What each value among the answers means. */
@customElement("fc-survey-scale")
export class ScaleList extends ViewElement<MeasureActions> {
  @property({ attribute: false }) words!: SurveyText;
  @property({ attribute: false }) scale!: Scale;

  static override styles = [sharedStyles, surveyStyles];

  /** Values that had no meaning when they were first seen: they stay where they are, under a person's finger. */
  private asked: ReadonlySet<string> = new Set();

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const unread = this.scale.values.filter(({ rating }) => rating === undefined);
    this.asked = new Set([...this.asked, ...unread.map(({ key }) => key)]);
  }

  override render(): TemplateResult {
    const { scale: text } = this.words;
    const { other, isReversed, digitsOnly } = this.scale;
    const values = this.scale.values.filter(({ shown }) => !isBeingWorkedOut(shown));
    const unread = values.filter(({ rating }) => rating === undefined);
    const [first] = unread;
    const warning = this.text.problems.severity.warning;
    return html`<h3>${text.heading}</h3>
      <p class="scale-line">${text.line}</p>
      ${digitsOnly ? html`<p class="small quiet">${text.digitsOnly}</p>` : nothing}
      ${isReversed ? html`<fc-message-bar label=${warning}>${text.reversed}</fc-message-bar>` : nothing}
      ${other ? html`<fc-message-bar label=${warning}>${text.notFive(other)}</fc-message-bar>` : nothing}
      ${values.length < this.scale.values.length ? this.calculating() : nothing}
      ${
        first
          ? html`<fc-message-bar label=${warning} data-unread
              >${unread.length === 1 ? text.unreadValue(first.shown, first.count) : text.unread(unread.length)}</fc-message-bar
            >`
          : nothing
      }
      <details ?open=${this.asked.size > 0}>
        <summary>${text.value} (${values.length})</summary>
        ${this.askedFirst(values)
          .slice(0, mostShown)
          .map((value) => this.value(value))}
      </details>
      <button class="button compact" data-action="turn-scale" @click=${() => this.actions.turnScale()}>
        ${text.turn}
      </button>`;
  }

  private askedFirst(values: readonly ScaleValue[]): ScaleValue[] {
    const asked = [...this.asked].map((key) => values.find((value) => value.key === key));
    return [
      ...asked.filter((value) => value !== undefined),
      ...values.filter(({ key }) => !this.asked.has(key)),
    ];
  }

  /** What Excel has not worked out yet has no meaning to choose. */
  private calculating(): TemplateResult {
    return html`<p class="quiet" data-calculating>${this.text.problems.calculating}</p>
      <button class="button compact" data-action="look" @click=${() => this.actions.look()}>
        ${this.words.again}
      </button>`;
  }

  private value({ key, shown, count, rating }: ScaleValue): TemplateResult {
    const { scale: text } = this.words;
    return html`<div class="row" data-value=${key}>
      <span class="question">${shown} <span class="small quiet">· ${text.times(count)}</span></span>
      <fc-select-field
        bare
        .label=${text.means(shown)}
        .options=${[
          ...(rating === undefined ? [{ value: "", label: text.choose }] : []),
          ...[1, 2, 3, 4, 5].map((step) => ({ value: String(step), label: String(step) })),
          { value: "0", label: text.none },
        ]}
        .value=${rating === undefined ? "" : String(rating)}
        @choose=${({ detail }: CustomEvent<string>) =>
          detail !== "" && this.actions.chooseMeaning(key, Number(detail))}
      ></fc-select-field>
    </div>`;
  }
}
