import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { PaneElement } from "./pane-element";
import { sharedStyles } from "./shared-styles";

/** Files of the person's own, read in the pane and sent nowhere. Asks `choose-files` with those that were chosen. */
@customElement("fc-file-field")
export class FileField extends PaneElement {
  @property() label = "";
  /** What the files are for, below it. */
  @property() note = "";
  /** Endings that are offered, such as `.xlsx`. */
  @property() accept = "";
  @property({ type: Boolean }) multiple = false;

  static override styles = [
    sharedStyles,
    css`
      input {
        width: 100%;
        min-height: 44px;
        font: inherit;
      }

      input::file-selector-button {
        min-height: 32px;
        margin-inline-end: var(--spacingHorizontalM);
        padding: 0 var(--spacingHorizontalM);
        font: inherit;
        font-weight: var(--fontWeightSemibold);
        color: var(--colorNeutralForeground1);
        background: var(--colorNeutralBackground1);
        border: 1px solid var(--colorNeutralStroke1);
        border-radius: var(--borderRadiusMedium);
        cursor: pointer;
      }

      input:focus-visible {
        outline: 2px solid var(--colorStrokeFocus2);
        outline-offset: 2px;
        border-radius: var(--borderRadiusMedium);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<label class="small quiet" for="files">${this.label}</label>
      <input
        id="files"
        type="file"
        accept=${this.accept || nothing}
        ?multiple=${this.multiple}
        aria-describedby=${this.note ? "note" : nothing}
        @change=${this.chosen}
      />
      ${this.note ? html`<p class="small quiet" id="note">${this.note}</p>` : nothing}`;
  }

  /** The same file can be chosen once more, when it has been put right. */
  private chosen({ target }: Event): void {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = "";
    if (files.length > 0) this.ask<readonly File[]>("choose-files", files);
  }
}
