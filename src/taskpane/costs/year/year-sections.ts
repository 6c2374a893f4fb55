import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { yearText } from "../../../text/costs/year";
import { yearSections, type YearSection } from "./year-section-names";
import { sharedStyles } from "../../components/shared-styles";
import type { YearActions } from "./year-actions";
import { ViewElement } from "../../frame/view-element";

/** What is done of the year, two by two in its order: when, and what. */
@customElement("fc-year-sections")
export class YearSections extends ViewElement<YearActions> {
  @property() chosen!: YearSection;

  static override styles = [
    sharedStyles,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        border: 1px solid var(--colorNeutralStroke2);
        border-radius: var(--borderRadiusXLarge);
        background: var(--colorNeutralBackground1);
      }

      li:nth-child(even) {
        border-inline-start: 1px solid var(--colorNeutralStroke2);
      }

      li:nth-child(n + 3) {
        border-top: 1px solid var(--colorNeutralStroke2);
      }

      button {
        position: relative;
        width: 100%;
        height: 100%;
        padding: var(--spacingVerticalS) var(--spacingHorizontalXS);
        border-radius: var(--borderRadiusXLarge);
        text-align: center;
        font-size: var(--fontSizeBase200);
        line-height: var(--lineHeightBase200);
      }

      .when,
      .name {
        display: block;
      }

      .when {
        color: var(--colorNeutralForeground2);
      }

      .name {
        font-weight: var(--fontWeightSemibold);
        overflow-wrap: anywhere;
      }

      button:hover {
        background: var(--colorNeutralBackground1Hover);
      }

      [aria-current] .name {
        color: var(--colorBrandForeground2);
      }

      /* The one that is open is underlined, as in the navigation of the pane. */
      [aria-current]::after {
        content: "";
        position: absolute;
        inset: auto 25% 0;
        height: 3px;
        border-radius: 2px 2px 0 0;
        background: var(--colorCompoundBrandStroke);
      }

      @media (forced-colors: active) {
        [aria-current]::after {
          background: Highlight;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    const text = yearText.in(this.text.language);
    return html`<nav aria-label=${text.sectionsOf}>
      <ul>
        ${yearSections.map(
          (id) =>
            html`<li>
              <button
                data-section=${id}
                aria-current=${id === this.chosen ? "true" : nothing}
                @click=${() => this.actions.openSection(id)}
              >
                <span class="when">${text.sections[id].when}</span>
                <span class="name">${text.sections[id].name}</span>
              </button>
            </li>`,
        )}
      </ul>
    </nav>`;
  }
}
