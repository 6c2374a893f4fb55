import { property } from "lit/decorators.js";
import { PaneElement } from "../components/pane-element";

/** What a view is made of: it is given typed actions and calls them. It tells nothing by events, as leaf components do. */
export class ViewElement<Actions> extends PaneElement {
  @property({ attribute: false }) actions!: Actions;
  /** The workbook is being written to. */
  @property({ type: Boolean }) busy = false;
}
