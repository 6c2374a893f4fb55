import { html, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { PaneElement } from "../components/pane-element";
import { sharedStyles } from "../components/shared-styles";
import "./step";

/** Underlag: what a view reads, in the slot. */
@customElement("fc-source-step")
export class SourceStep extends PaneElement {
  /** What it comes to in one line, where it folds to that. */
  @property() summary = "";

  static override styles = sharedStyles;

  override render(): TemplateResult {
    return html`<fc-step number="1" .heading=${this.text.steps.source} .summary=${this.summary}
      ><slot></slot
    ></fc-step>`;
  }
}
