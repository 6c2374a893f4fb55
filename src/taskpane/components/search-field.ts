import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { icons } from "./icons";
import { ask, PaneElement } from "./pane-element";
import { sharedStyles } from "./shared-styles";
import { textInputStyles } from "./text-input-styles";

/** Looks for something while one types. Asks `look-for` with the words; Escape and the cross empty it. */
@customElement("fc-search-field")
export class SearchField extends PaneElement {
  @property() label = "";
  @property() value = "";

  static override styles = [
    sharedStyles,
    textInputStyles,
    css`
      .field {
        position: relative;
      }

      input {
        padding: 0 32px 0 34px;
      }

      .icon {
        position: absolute;
        inset: 6px auto auto 8px;
        color: var(--colorNeutralForeground3);
        pointer-events: none;
      }

      button {
        position: absolute;
        inset: 4px 4px auto auto;
        width: 24px;
        height: 24px;
      }

      button .icon {
        inset: 2px;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<div class="field">
      ${icons.search}
      <input
        type="text"
        role="searchbox"
        aria-label=${this.label}
        placeholder=${this.label}
        autocomplete="off"
        spellcheck="false"
        .value=${this.value}
        @input=${({ target }: Event) => ask<string>(this, "look-for", (target as HTMLInputElement).value)}
        @keydown=${this.pressed}
      />
      ${
        this.value
          ? html`<button aria-label=${this.text.clearSearch} @click=${this.clear}>${icons.clear}</button>`
          : nothing
      }
    </div>`;
  }

  override focus(): void {
    this.renderRoot.querySelector("input")?.focus();
  }

  /** Escape leads back to the cells, in Excel; the first one empties the field. */
  private pressed(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !this.value) return;
    event.stopPropagation();
    this.clear();
  }

  /** The focus stays where one types; the button that was pressed is gone. */
  private clear(): void {
    ask<string>(this, "look-for", "");
    this.focus();
  }
}
