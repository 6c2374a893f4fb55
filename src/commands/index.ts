import { actions } from "../taskpane/pane-instance";
import type { ViewId } from "../taskpane/state";

/** The ribbon's buttons, by the names that the manifest gives them. Each opens the pane at a view. */
const buttons: Readonly<Record<string, ViewId>> = {
  showStart: "start",
  showCentres: "centres",
  showCosts: "costs",
  showFunctions: "functions",
};

function associate(): void {
  for (const [name, view] of Object.entries(buttons)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      actions.navigate(view);
      void Office.addin.showAsTaskpane().finally(() => event.completed());
    });
  }
}

// Without Microsoft's library there is no ribbon either; the pane says so.
if (typeof Office !== "undefined") associate();
