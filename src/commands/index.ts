import { actions } from "../taskpane/pane-instance";

/** The ribbon's buttons, by the names that the manifest gives them. Each opens the pane at a view. */
function associate(): void {
  Office.actions.associate("showFunctions", (event: Office.AddinCommands.Event) => {
    actions.navigate("functions");
    void Office.addin.showAsTaskpane().finally(() => event.completed());
  });
}

// Without Microsoft's library there is no ribbon either; the pane says so.
if (typeof Office !== "undefined") associate();
