import { LitElement } from "lit";
import { property } from "lit/decorators.js";
import type { PaneText } from "../../text/frame/pane.sv";

/** What a component asks of the one that holds it. It changes nothing itself. */
export class PaneElement extends LitElement {
  @property({ attribute: false }) text!: PaneText;

  /** A button with `aria-disabled` keeps the focus, and does nothing. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener(
      "click",
      (event) => {
        const { target } = event;
        if (!(target instanceof Element) || !target.closest('[aria-disabled="true"]')) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true },
    );
    return root;
  }

  protected ask<Detail>(name: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent<Detail>(name, { detail, bubbles: true, composed: true }));
  }
}
