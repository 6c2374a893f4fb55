import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ask, PaneElement } from "./pane-element";
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
      .pick {
        position: relative;
        width: fit-content;
        margin-bottom: var(--spacingVerticalXS);
      }

      /* The browser's own field speaks the browser's language: it lies over the button unseen, and takes clicks and files. */
      input {
        position: absolute;
        inset: 0;
        width: 100%;
        opacity: 0;
        cursor: pointer;
      }

      .pick:hover .button {
        background: var(--colorNeutralBackground1Hover);
      }

      input:focus-visible + .button {
        outline: 2px solid var(--colorStrokeFocus2);
        outline-offset: 2px;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<div class="pick">
        <input
          id="files"
          type="file"
          accept=${this.accept || nothing}
          ?multiple=${this.multiple}
          aria-describedby=${this.note ? "note" : nothing}
          @change=${this.chosen}
        />
        <label class="button" for="files">${this.label}</label>
      </div>
      ${this.note ? html`<p class="small quiet" id="note">${this.note}</p>` : nothing}`;
  }

  /** The same file can be chosen once more, when it has been put right. */
  private chosen({ target }: Event): void {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = "";
    if (files.length > 0) ask<readonly File[]>(this, "choose-files", files);
  }
}
