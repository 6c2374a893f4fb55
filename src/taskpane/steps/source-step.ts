import { html, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { PaneElement } from "../components/pane-element";
import { sharedStyles } from "../components/shared-styles";
import "./step";

/** Underlag: what a view reads, in the slot. */
@customElement("fc-source-step")
export class SourceStep extends PaneElement {
  static override styles = sharedStyles;

  override render(): TemplateResult {
    return html`<fc-step number="1" .heading=${this.text.steps.source}><slot></slot></fc-step>`;
  }
}
