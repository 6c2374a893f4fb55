import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { icons } from "../components/icons";
import "../components/message-bar";
import { KeepsFocus } from "../components/keeps-focus";
import { sharedStyles } from "../components/shared-styles";
import "./step";
import { ask } from "../components/pane-element";

/** What the result can be written to the workbook as: said before it is done. */
export interface Writing {
  /** What it will do, or that there is nothing to do. */
  readonly sentence: string;
  /** What the button says. */
  readonly action: string;
  readonly isCurrent: boolean;
  /** Formulas with our functions, which show an error to somebody without the add-in. */
  readonly isLive?: boolean;
  /** What a person has to agree to before it is done, and what the button then says. */
  readonly confirm: { readonly sentence: string; readonly action: string } | undefined;
}

/**
 * Resultat: the preview in the slot, a button that writes it to the workbook, and the details in the slot `more`. Asks `write`, with true when something
 * is to be replaced that a person has agreed to, and `cancel`.
 */
@customElement("fc-result-step")
export class ResultStep extends KeepsFocus {
  @property({ attribute: false }) writing: Writing | undefined;
  /** Where there is nothing to choose, the result is the second step. */
  @property({ type: Number }) number = 3;
  @property({ type: Boolean }) busy = false;
  protected override readonly takesFocus = "[data-writing=current], [data-action=write]";

  static override styles = [
    sharedStyles,
    css`
      .write {
        display: grid;
        gap: var(--spacingVerticalS);
        padding-top: var(--spacingVerticalM);
        border-top: 1px solid var(--colorNeutralStroke2);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<fc-step .number=${this.number} .heading=${this.text.steps.result}>
      <slot></slot>
      ${this.writing ? this.write(this.writing) : nothing}
      <slot name="more"></slot>
    </fc-step>`;
  }

  /** The button stays the same element while there is something to do, and the focus on it. */
  private write({ sentence, action, isCurrent, isLive, confirm }: Writing): TemplateResult {
    if (isCurrent) {
      return html`<p class="write settled small" tabindex="-1" data-writing="current">
        ${icons.done}<span>${sentence}</span>
      </p>`;
    }
    return html`<div class="write" data-writing=${confirm ? "confirm" : "ready"}>
      ${
        confirm
          ? html`<fc-message-bar label=${this.text.problems.severity.warning}
              >${confirm.sentence}</fc-message-bar
            >`
          : html`<p class="small quiet">${sentence}</p>
              ${isLive ? html`<p class="small quiet" data-live>${this.text.steps.live}</p>` : nothing}`
      }
      <div class="buttons">
        <button
          class="button primary"
          data-action="write"
          aria-disabled=${this.busy}
          @click=${() => ask<boolean>(this, "write", confirm !== undefined)}
        >
          ${confirm?.action ?? action}
        </button>
        ${
          confirm
            ? html`<button class="button" data-action="cancel" @click=${() => ask(this, "cancel", null)}>
                ${this.text.steps.cancel}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }
}
