import { LitElement } from "lit";
import { property } from "lit/decorators.js";
import type { PaneText } from "../../text/frame/pane.sv";

/** What a component asks of the one that holds it. It changes nothing itself. */
export class PaneElement extends LitElement {
  @property({ attribute: false }) text!: PaneText;

  protected ask<Detail>(name: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent<Detail>(name, { detail, bubbles: true, composed: true }));
  }
}
