import { html, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { PaneElement } from "../components/pane-element";
import { sharedStyles } from "../components/shared-styles";
import "./step";

/** Val: the few choices of a view, in the slot. */
@customElement("fc-choices-step")
export class ChoicesStep extends PaneElement {
  /** What it comes to in one line, where it folds to that. */
  @property() summary = "";

  static override styles = sharedStyles;

  override render(): TemplateResult {
    return html`<fc-step number="2" .heading=${this.text.steps.choices} .summary=${this.summary}
      ><slot></slot
    ></fc-step>`;
  }
}
