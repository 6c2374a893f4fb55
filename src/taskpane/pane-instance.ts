import { PaneActions } from "./frame/pane-actions";
import { initialState } from "./frame/state";
import { Store } from "./frame/store";
import { views } from "./views";

/** The one pane of the page, which ribbon commands act on as well: in a shared runtime both are one page. */
export const store = new Store(initialState);
export const actions = new PaneActions(store, views);
