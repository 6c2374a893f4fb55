import { PaneActions } from "./actions";
import { initialState } from "./state";
import { Store } from "./store";

/** The one pane of the page, which ribbon commands act on as well: in a shared runtime both are one page. */
export const store = new Store(initialState);
export const actions = new PaneActions(store);
