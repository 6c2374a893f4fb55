import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { sharedStyles } from "./shared-styles";

/** The outline of what is on its way; what it is, is heard. */
@customElement("fc-waiting")
export class Waiting extends LitElement {
  @property() label = "";

  static override styles = [
    sharedStyles,
    css`
      .skeleton {
        height: 62px;
        margin-bottom: var(--spacingVerticalS);
        border-radius: var(--borderRadiusXLarge);
        background: linear-gradient(
          100deg,
          var(--colorNeutralStencil1) 40%,
          var(--colorNeutralStencil2) 50%,
          var(--colorNeutralStencil1) 60%
        );
        background-size: 300% 100%;
        animation: shimmer 1.6s infinite linear;
      }

      @keyframes shimmer {
        from {
          background-position: 150% 0;
        }
        to {
          background-position: 0 0;
        }
      }

      @media (forced-colors: active) {
        .skeleton {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<div aria-busy="true">
      <span class="heard">${this.label}</span>
      <div class="skeleton"></div>
      <div class="skeleton"></div>
    </div>`;
  }
}
