import { Pane } from "./frame/pane";
import { guideTab } from "./frame/tab-order";
import { followTheme } from "./frame/theme";
import { actions, store } from "./pane-instance";

/** Excel answers within this, or the pane is shown without the answer: a cell that is being edited holds it back. */
const patienceMilliseconds = 1500;

const pane = new Pane();
Object.assign(pane, { store, actions });

const applyTheme = followTheme();

/** Nothing is drawn that is drawn anew a moment later: the page shows the mark until the pane can be used. */
function showPane(): void {
  unsubscribe();
  clearTimeout(waiting);
  applyTheme(); // only now does Excel tell its theme
  document.body.replaceChildren(pane);
}
const waiting = setTimeout(showPane, patienceMilliseconds);
const unsubscribe = store.subscribe(() => {
  const { excel, workbook, files } = store.state;
  const isRead = workbook.status !== "waiting" && Object.keys(files).length > 0;
  if (excel === "absent" || (excel === "ready" && isRead)) showPane();
});

guideTab(pane);
/** What is likely to be asked for next. What does not come now is asked for when it is needed. */
const bringNext = (): Promise<unknown> =>
  Promise.all([
    import(/* webpackChunkName: "taskpane.writing" */ "./frame/workbook/writing-chunk"),
    import(/* webpackChunkName: "taskpane.centres" */ "./centres/centres-part"),
    import(/* webpackChunkName: "taskpane.functions" */ "./function-list/functions-part"),
  ]).catch(() => undefined);

// When the pane can be used, not while it cannot.
void actions.start().then(bringNext);
window.addEventListener("focus", () => void actions.returned());
