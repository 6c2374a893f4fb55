import "@fluentui/web-components/button.js";
import { readCatalogue } from "./function-list/catalogue";
import { actions, store } from "./pane-instance";
import { Pane } from "./shell/pane";
import { guideTab } from "./shell/tab-order";
import { followTheme } from "./theme";

const pane = new Pane();
Object.assign(pane, { store, actions, catalogue: readCatalogue(document) });

const applyTheme = followTheme();
document.body.append(pane);
guideTab(pane);
void actions.start().then(applyTheme); // only now does Excel tell its theme
window.addEventListener("focus", () => void actions.returned());
