import { LitElement } from "lit";
import { property } from "lit/decorators.js";
import type { PaneText } from "../../text/frame/pane.sv";

/** Whatever is drawn in the pane, in the language that is spoken. */
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
}

/** What a leaf component asks of whoever holds it. It changes nothing itself. */
export function ask<Detail>(leaf: PaneElement, name: string, detail: Detail): void {
  leaf.dispatchEvent(new CustomEvent<Detail>(name, { detail, bubbles: true, composed: true }));
}
