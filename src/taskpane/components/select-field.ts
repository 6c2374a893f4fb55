import { css, html, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { icons } from "./icons";
import { ask, PaneElement } from "./pane-element";
import { sharedStyles } from "./shared-styles";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** Options with the same group that follow each other stand under its name. */
  readonly group?: string;
}

/** One out of several, with the system's own list: everybody knows it, and it works in a frame of any size. */
@customElement("fc-select-field")
export class SelectField extends PaneElement {
  @property() label = "";
  @property({ attribute: false }) options: readonly SelectOption[] = [];
  @property() value = "";
  /** The label is heard only. */
  @property({ type: Boolean }) bare = false;

  static override styles = [
    sharedStyles,
    css`
      label {
        display: block;
        margin-bottom: var(--spacingVerticalXS);
      }

      .field {
        position: relative;
      }

      select {
        appearance: none;
        width: 100%;
        min-height: 32px;
        padding: 0 32px 0 var(--spacingHorizontalM);
        font: inherit;
        color: inherit;
        text-overflow: ellipsis;
        background: var(--colorNeutralBackground1);
        border: 1px solid var(--colorNeutralStroke1);
        border-bottom-color: var(--colorNeutralStrokeAccessible);
        border-radius: var(--borderRadiusMedium);
        cursor: pointer;
      }

      select:hover {
        border-color: var(--colorNeutralStroke1Hover);
        border-bottom-color: var(--colorNeutralStrokeAccessibleHover);
      }

      select:focus-visible {
        outline: 2px solid var(--colorStrokeFocus2);
        outline-offset: 1px;
      }

      .icon {
        position: absolute;
        inset: 6px 8px auto auto;
        rotate: 90deg;
        color: var(--colorNeutralForeground3);
        pointer-events: none;
      }
    `,
  ];

  /** Said when the options stand there: a list keeps what was chosen by its place, and another one may stand there now. */
  protected override updated(): void {
    const select = this.renderRoot.querySelector("select") as HTMLSelectElement;
    select.value = this.value;
  }

  override render(): TemplateResult {
    const groups = [...new Set(this.options.map(({ group }) => group))];
    return html`<label for="select" class=${this.bare ? "heard" : "small quiet"}>${this.label}</label>
      <div class="field">
        <select id="select" @change=${this.chosen}>
          ${groups.map((group) => {
            const options = this.options.filter((option) => option.group === group).map(this.option);
            return group === undefined ? options : html`<optgroup label=${group}>${options}</optgroup>`;
          })}
        </select>
        ${icons.chevron}
      </div>`;
  }

  private readonly option = ({ value, label }: SelectOption): TemplateResult =>
    html`<option value=${value} ?selected=${value === this.value}>${label}</option>`;

  private chosen(event: Event): void {
    ask<string>(this, "choose", (event.target as HTMLSelectElement).value);
  }
}
