import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { icons } from "../components/icons";
import { KeepsFocus } from "../components/keeps-focus";
import { sharedStyles } from "../components/shared-styles";
import type { Doing } from "./state";
import type { WorkbookChanges } from "./workbook/changes";

/**
 * What is being done to the workbook, or what was done, now or before the page was loaded anew, and how to take it back. It stays in sight below whatever view is
 * shown. It says nothing aloud by itself: the status line does.
 */
@customElement("fc-action-bar")
export class ActionBar extends KeepsFocus {
  @property({ attribute: false }) actions!: WorkbookChanges;
  @property({ attribute: false }) doing!: Doing;
  @property({ type: Boolean, attribute: "can-undo" }) canUndo = false;
  protected override readonly takesFocus = "[data-keeps-focus]";

  static override styles = [
    sharedStyles,
    css`
      .bar {
        position: relative;
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto auto;
        align-items: center;
        gap: var(--spacingHorizontalS);
        min-height: 48px;
        padding: var(--spacingVerticalS) var(--spacingHorizontalL);
        background: var(--colorNeutralBackground1);
        border-top: 1px solid var(--colorNeutralStroke2);
        box-shadow: var(--shadow8);
      }

      /* Nothing has happened just now: it does not lie over the view. */
      [data-doing="earlier"] {
        box-shadow: none;
      }

      [data-doing="earlier"] .sentence {
        color: var(--colorNeutralForeground2);
      }

      .done {
        color: var(--colorStatusSuccessForeground1);
      }

      .sentence {
        overflow-wrap: anywhere;
      }

      .progress {
        position: absolute;
        inset: -1px 0 auto;
        height: 3px;
        overflow: hidden;
        background: var(--colorNeutralBackground5);
      }

      .progress::after {
        content: "";
        position: absolute;
        inset: 0;
        width: 35%;
        background: var(--colorCompoundBrandBackground);
        animation: pass 1.4s infinite ease-in-out;
      }

      @keyframes pass {
        from {
          translate: -100%;
        }
        to {
          translate: 300%;
        }
      }

      .spin {
        width: 16px;
        height: 16px;
        margin: 2px;
        border: 2px solid var(--colorNeutralStroke1);
        border-block-start-color: var(--colorCompoundBrandStroke);
        border-radius: var(--borderRadiusCircular);
        animation: spin 1s infinite linear;
      }

      @keyframes spin {
        to {
          rotate: 1turn;
        }
      }

      .hide {
        display: grid;
        place-items: center;
        width: 24px;
        height: 24px;
      }

      @media (forced-colors: active) {
        .progress::after {
          background: Highlight;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    const { actions } = this.text;
    const { status, sentence } = this.doing;
    const isWorking = status === "working";
    const signs = { working: html`<span class="spin"></span>`, earlier: icons.undo, done: icons.done };
    return html`<section class="bar" aria-label=${actions.heading} data-doing=${status}>
      ${isWorking ? html`<div class="progress"></div>` : nothing}
      <span class="sign ${status}">${signs[status]}</span>
      <span class="sentence small" tabindex="-1" data-keeps-focus>${sentence(this.text)}</span>
      ${
        !isWorking && this.canUndo
          ? html`<button class="button compact" data-action="undo" @click=${() => void this.actions.undo()}>
              ${actions.undo}
            </button>`
          : nothing
      }
      ${
        isWorking
          ? nothing
          : html`<button class="hide" aria-label=${actions.hide} @click=${() => this.actions.hide()}>
              ${icons.clear}
            </button>`
      }
    </section>`;
  }
}
