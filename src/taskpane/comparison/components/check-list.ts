import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { checkStyles } from "../../components/check-styles";
import { ask, PaneElement } from "../../components/pane-element";
import { sharedStyles } from "../../components/shared-styles";

interface CheckItem {
  readonly id: string;
  readonly label: string;
  readonly note?: string | undefined;
  readonly isChecked: boolean;
  readonly isDisabled?: boolean;
}

/** Some out of several, each a box to tick. Asks `check` with the id, and whether it is ticked. */
@customElement("fc-check-list")
export class CheckList extends PaneElement {
  @property() label = "";
  /** What they are, below the label. */
  @property() lead = "";
  @property({ attribute: false }) items: readonly CheckItem[] = [];

  static override styles = [
    sharedStyles,
    checkStyles,
    css`
      fieldset {
        min-width: 0;
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--spacingVerticalS);
      }

      legend {
        margin-bottom: var(--spacingVerticalXS);
        font-weight: var(--fontWeightSemibold);
      }

      .note {
        grid-column: 2;
      }

      .check:has(:disabled) {
        color: var(--colorNeutralForeground2);
        cursor: default;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<fieldset>
      <legend>${this.label}</legend>
      ${this.lead ? html`<p class="small quiet">${this.lead}</p>` : nothing}
      ${this.items.map(
        ({ id, label, note, isChecked, isDisabled = false }) =>
          html`<label class="check" data-check=${id}>
            <input
              type="checkbox"
              .checked=${live(isChecked)}
              ?disabled=${isDisabled}
              @change=${({ target }: Event) =>
                ask<CheckedItem>(this, "check", { id, isChecked: (target as HTMLInputElement).checked })}
            />
            <span>${label}</span>
            ${note ? html`<span class="note small quiet">${note}</span>` : nothing}
          </label>`,
      )}
    </fieldset>`;
  }
}

export interface CheckedItem {
  readonly id: string;
  readonly isChecked: boolean;
}
