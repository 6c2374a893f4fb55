import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { icons } from "./icons";
import { sharedStyles } from "./shared-styles";

/**
 * A sentence that somebody has to see, with what can be done about it in the slot `action`. It says nothing aloud by
 * itself: the status line of the pane does, once.
 */
@customElement("fc-message-bar")
export class MessageBar extends LitElement {
  @property({ reflect: true }) intent: "warning" | "error" | "done" = "warning";
  /** The name of the intent, for those who do not see its colour. */
  @property() label = "";
  /** The name of the button that closes it; without a name there is no button. */
  @property({ attribute: "dismiss-label" }) dismissLabel = "";

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: auto 1fr auto;
        gap: var(--spacingHorizontalS);
        padding: var(--spacingVerticalS) var(--spacingHorizontalM);
        border: 1px solid var(--colorStatusWarningBorder1);
        border-radius: var(--borderRadiusLarge);
        background: var(--colorStatusWarningBackground1);
      }

      :host([intent="error"]) {
        border-color: var(--colorStatusDangerBorder1);
        background: var(--colorStatusDangerBackground1);
      }

      :host([intent="done"]) {
        border-color: var(--colorNeutralStroke2);
        background: var(--colorNeutralBackground1);
      }

      .sign {
        color: var(--colorStatusWarningForeground3);
      }

      :host([intent="error"]) .sign {
        color: var(--colorStatusDangerForeground1);
      }

      :host([intent="done"]) .sign {
        color: var(--colorBrandForeground1);
      }

      .content {
        overflow-wrap: anywhere;
      }

      button {
        display: grid;
        place-items: center;
        align-self: start;
        width: 24px;
        height: 24px;
        margin: -2px -4px 0 0;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<span class="sign">${this.intent === "done" ? icons.done : icons.warning}</span>
      <div class="content">
        ${this.label ? html`<span class="heard">${this.label}: </span>` : nothing}<slot></slot>
        <slot name="action"></slot>
      </div>
      ${
        this.dismissLabel
          ? html`<button aria-label=${this.dismissLabel} @click=${this.dismiss}>${icons.clear}</button>`
          : nothing
      }`;
  }

  private dismiss(): void {
    this.dispatchEvent(new Event("dismiss"));
  }
}
