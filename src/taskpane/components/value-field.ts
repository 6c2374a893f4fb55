import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { sharedStyles } from "./shared-styles";
import { textInputStyles } from "./text-input-styles";

/**
 * A field for something that is read when it is left: a date, a number. What cannot be read stays in it, to be put
 * right, with a sentence about it. Asks `give` with what was typed, only where it can be read.
 */
@customElement("fc-value-field")
export class ValueField extends LitElement {
  @property() label = "";
  /** What the field is for, below it. */
  @property() note = "";
  @property() value = "";
  @property({ attribute: "keyboard" }) keyboard: "decimal" | "numeric" | "text" = "decimal";
  /** A sentence about a text that is none; nothing for one that can be read. */
  @property({ attribute: false }) wrong: (text: string) => string | undefined = () => undefined;
  @state() private refused: string | undefined;
  /** What is being typed: it stays, whatever is drawn anew around it meanwhile. */
  private typing: string | undefined;

  static override styles = [
    sharedStyles,
    textInputStyles,
    css`
      label {
        display: block;
        margin-bottom: var(--spacingVerticalXS);
      }

      input {
        font-variant-numeric: tabular-nums;
      }

      p {
        margin-top: var(--spacingVerticalXS);
      }

      .wrong {
        color: var(--colorStatusDangerForeground1);
      }
    `,
  ];

  override render(): TemplateResult {
    const wrong = this.refused === undefined ? undefined : this.wrong(this.refused);
    const note = wrong ?? this.note;
    return html`<label class="small quiet" for="field">${this.label}</label>
      <input
        id="field"
        inputmode=${this.keyboard}
        autocomplete="off"
        aria-invalid=${wrong !== undefined}
        aria-describedby=${note ? "note" : nothing}
        .value=${live(this.typing ?? this.refused ?? this.value)}
        @input=${({ target }: Event) => (this.typing = (target as HTMLInputElement).value)}
        @change=${this.given}
      />
      ${note ? html`<p class="small ${wrong === undefined ? "quiet" : "wrong"}" id="note">${note}</p>` : nothing}`;
  }

  private given(event: Event): void {
    const typed = (event.target as HTMLInputElement).value.trim();
    this.typing = undefined;
    this.refused = typed !== "" && this.wrong(typed) !== undefined ? typed : undefined;
    if (this.refused === undefined) {
      this.dispatchEvent(new CustomEvent<string>("give", { detail: typed, bubbles: true, composed: true }));
    }
  }
}
