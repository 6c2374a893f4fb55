/** What the pane loads when costs are first asked for: the view, and what a person can do in it. */
export { CostsActions } from "./costs-actions";
import "./costs-view";
