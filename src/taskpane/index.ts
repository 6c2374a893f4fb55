import { actions, store } from "./pane-instance";
import { Pane } from "./frame/pane";
import { guideTab } from "./frame/tab-order";
import { followTheme } from "./frame/theme";

const pane = new Pane();
Object.assign(pane, { store, actions });

const applyTheme = followTheme();
document.body.append(pane);
guideTab(pane);
void actions.start().then(applyTheme); // only now does Excel tell its theme
window.addEventListener("focus", () => void actions.returned());
