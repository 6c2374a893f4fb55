import type { PropertyValues } from "lit";
import { PaneElement } from "./pane-element";

/** A component whose buttons go when they have done their work: what took their place takes the focus. */
export class KeepsFocus extends PaneElement {
  /** What takes the focus, the first that is there. */
  protected readonly takesFocus: string = "[data-action]";
  private hadFocus = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.hadFocus = this.hasUpdated && this.shadowRoot?.activeElement !== null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.hadFocus && this.shadowRoot?.activeElement === null) {
      this.shadowRoot.querySelector<HTMLElement>(this.takesFocus)?.focus();
    }
  }
}
