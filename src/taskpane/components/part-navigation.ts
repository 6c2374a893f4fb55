import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ask, PaneElement } from "./pane-element";
import { sharedStyles } from "./shared-styles";

/** The parts of a view, all in sight: they wrap where the pane is narrow. Asks `open-part` with the part's id. */
@customElement("fc-part-navigation")
export class PartNavigation extends PaneElement {
  @property({ attribute: false }) parts: readonly { readonly id: string; readonly name: string }[] = [];
  @property() chosen = "";
  /** Says what they are, for those who hear them. */
  @property() label = "";

  static override styles = [
    sharedStyles,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--spacingVerticalXS);
      }

      button {
        min-height: 28px;
        padding: 0 var(--spacingHorizontalM);
        border: 1px solid var(--colorNeutralStroke1);
        border-radius: var(--borderRadiusCircular);
        background: var(--colorNeutralBackground1);
        color: var(--colorNeutralForeground2);
        font-size: var(--fontSizeBase200);
      }

      button:hover {
        background: var(--colorNeutralBackground1Hover);
        color: var(--colorNeutralForeground1);
      }

      [aria-current] {
        border-color: var(--colorBrandStroke1);
        background: var(--colorBrandBackground2);
        color: var(--colorBrandForeground2);
        font-weight: var(--fontWeightSemibold);
      }

      @media (forced-colors: active) {
        [aria-current] {
          border: 2px solid Highlight;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<nav aria-label=${this.label}>
      <ul>
        ${this.parts.map(
          ({ id, name }) =>
            html`<li>
              <button
                data-part=${id}
                aria-current=${id === this.chosen ? "true" : nothing}
                @click=${() => ask<string>(this, "open-part", id)}
              >
                ${name}
              </button>
            </li>`,
        )}
      </ul>
    </nav>`;
  }
}
