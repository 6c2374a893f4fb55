import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { WhatIfText } from "../../../text/costs/what-if.sv";
import { icons } from "../../components/icons";
import { sharedStyles, stacked } from "../../components/shared-styles";
import { withWholeDates } from "../../../text/days-in-words";
import { changeSentence } from "./change-sentence";
import "./trial-form";
import type { WhatIfModel } from "./what-if-model";
import type { WhatIfActions } from "./what-if-actions";
import type { TrialChange } from "../../../domain/costs/trial/trial-change";
import { ViewElement } from "../../frame/view-element";

/** What is tried, a sentence each, and a form for one more. */
@customElement("fc-trial-changes")
export class TrialChanges extends ViewElement<WhatIfActions> {
  @property({ attribute: false }) words!: WhatIfText;
  @property({ attribute: false }) model!: WhatIfModel;
  @state() private isAdding = false;
  /** The place of the change that was taken away, until the others are shown without it. */
  private takenAway: number | undefined;

  static override styles = [
    sharedStyles,
    stacked,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 var(--spacingHorizontalS);
        align-items: start;
        padding: var(--spacingVerticalXS) 0;
        border-top: 1px solid var(--colorNeutralStroke2);
      }

      li:first-child {
        border-top: 0;
      }

      .sentence {
        padding-top: 2px;
        overflow-wrap: anywhere;
      }

      .lost {
        display: block;
        color: var(--colorStatusDangerForeground1);
      }

      li button {
        display: grid;
        place-items: center;
        width: 28px;
        height: 28px;
      }

      .buttons {
        align-items: center;
        gap: var(--spacingVerticalXS) var(--spacingHorizontalL);
      }
    `,
  ];

  override render(): TemplateResult {
    const { words, model } = this;
    const { changes, trial } = model;
    return html`<h3>${words.heading}</h3>
      ${
        changes.length === 0
          ? html`<p class="small quiet">${words.noChanges}</p>`
          : html`<ul data-changes>
              ${changes.map((_, index) => this.change(index))}
            </ul>`
      }
      ${
        this.isAdding && trial
          ? html`<fc-trial-form
              .text=${this.text}
              .words=${words}
              .choices=${trial.choices}
              .add=${(change: TrialChange) => this.add(change)}
              .cancel=${() => this.stopAdding()}
            ></fc-trial-form>`
          : html`<div class="buttons">
              <button class="button outline" data-action="new-change" @click=${() => (this.isAdding = true)}>
                ${words.add}
              </button>
              ${
                changes.length > 1
                  ? html`<button class="link small" data-action="remove-changes" @click=${this.removeAll}>
                      ${words.removeAll}
                    </button>`
                  : nothing
              }
            </div>`
      }`;
  }

  private change(index: number): TemplateResult {
    const { words, model } = this;
    const change = model.changes[index];
    if (!change) return html``;
    const sentence = withWholeDates(changeSentence(change, words, this.text.locale));
    const lost = model.lost.get(index);
    return html`<li>
      <span class="sentence"
        >${sentence}${
          lost
            ? html`<span class="lost small">${lost === "gone" ? words.gone : words.sumsToNothing}</span>`
            : nothing
        }</span
      >
      <button
        data-action="remove-change"
        aria-label=${words.remove(sentence)}
        title=${words.remove(sentence)}
        @click=${() => this.takeAway(index)}
      >
        ${icons.clear}
      </button>
    </li>`;
  }

  private add(change: TrialChange): void {
    this.actions.add(change);
    this.stopAdding();
  }

  /** The form is gone: the focus goes to the button that opened it. */
  private stopAdding(): void {
    this.isAdding = false;
    void this.updateComplete.then(() => this.focusOn("[data-action=new-change]"));
  }

  /** The button is gone with its sentence: the focus goes to the next one, or to where a new change begins. */
  private takeAway(index: number): void {
    this.takenAway = index;
    this.actions.remove(index);
  }

  private removeAll(): void {
    this.takenAway = 0;
    this.actions.removeAll();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.takenAway === undefined || !changed.has("model")) return;
    const last = this.model.changes.length - 1;
    this.focusOn(
      last < 0
        ? "[data-action=new-change]"
        : `li:nth-child(${Math.min(this.takenAway, last) + 1}) [data-action=remove-change]`,
    );
    this.takenAway = undefined;
  }

  private focusOn(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
