import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { kronor } from "../../../domain/costs/money";
import { writtenText } from "../../../text/specifications/written";
import type { SentState, Unreadable } from "../../../workbook/costs/specification/sent";
import "../../components/message-bar";
import { sharedStyles } from "../../components/shared-styles";
import { withWholeDates } from "../../../text/days-in-words";
import { inKronor } from "../figures";
import type { SendActions } from "./send-actions";
import { ViewElement } from "../../frame/view-element";

/** So many changes are named. */
const mostNamed = 8;

/** Whether a specification has been sent, and what has changed since. */
@customElement("fc-sent-status")
export class SentStatus extends ViewElement<SendActions> {
  @property({ attribute: false }) state: SentState | undefined;
  @property({ type: Number }) number = 0;

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: var(--spacingVerticalS);
        padding-top: var(--spacingVerticalS);
        border-top: 1px solid var(--colorNeutralStroke2);
      }

      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--spacingHorizontalM);
        padding: var(--spacingVerticalXS) 0;
      }

      li > :first-child {
        overflow-wrap: anywhere;
      }

      .figure {
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
    `,
  ];

  override render(): TemplateResult {
    const { sent } = writtenText.in(this.text.language);
    return html`<h4>${sent.heading}</h4>
      ${this.state ? this.since(this.state) : this.toSend()}
      <p class="small quiet">
        ${sent.copyLead}
        <button
          class="link small"
          data-action="to-copy"
          @click=${() => this.actions.copy(this.number)}
        >
          ${sent.copy}
        </button>
      </p>`;
  }

  private toSend(): TemplateResult {
    const { sent } = writtenText.in(this.text.language);
    return html`<p class="small quiet">${sent.lead}</p>
      <div class="buttons">${this.button("send", sent.send, () => this.actions.send(this.number))}</div>`;
  }

  private since({ sent: all, unreadable, changes, difference }: SentState): TemplateResult {
    const { language, locale } = this.text;
    const { sent } = writtenText.in(language);
    if (unreadable) return this.unreadable(unreadable);
    const history = all.map(({ day, number }, index) =>
      index === 0 ? sent.asSent(withWholeDates(day), number) : sent.corrected(withWholeDates(day), number),
    );
    if (changes.length === 0) {
      return html`<p class="small" data-sent="unchanged">${[...history, sent.unchanged].join(" ")}</p>`;
    }
    const left = changes.length - mostNamed;
    return html`<p class="small" data-sent="changed">
        ${[...history, sent.changed(changes.length, inKronor(difference, locale))].join(" ")}
      </p>
      <ul class="small">
        ${changes.slice(0, mostNamed).map(
          ({ kind, verksamhet, difference: changed }) =>
            html`<li>
                <span>${sent.change(kind, verksamhet)}</span
                ><span class="figure">${inKronor(kronor(changed), locale)}</span>
              </li>`,
        )}
        ${left > 0 ? html`<li class="quiet">${sent.further(left)}</li>` : nothing}
      </ul>
      <div class="buttons">${this.button("correct", sent.correct, () => this.actions.correct(this.number))}</div>`;
  }

  private unreadable({ one, because }: Unreadable): TemplateResult {
    const { sent } = writtenText.in(this.text.language);
    const words = because === "missing" ? sent.missing : sent.rowsChanged;
    return html`<fc-message-bar data-unreadable=${because}
        >${words(one.number, withWholeDates(one.day))}</fc-message-bar
      >
      <div class="buttons">${this.button("not-sent", sent.notSent, () => this.actions.forget(one))}</div>`;
  }

  private button(
    name: "send" | "correct" | "not-sent",
    words: string,
    act: () => Promise<void>,
  ): TemplateResult {
    return html`<button
      class="button compact"
      data-action=${name}
      aria-disabled=${this.busy}
      @click=${() => this.busy || act()}
    >
      ${words}
    </button>`;
  }
}
