import { actions } from "../taskpane/pane-instance";

/** The ribbon's buttons, by the names that the manifest gives them. Each opens the pane at a view. */
Office.actions.associate("showFunctions", (event: Office.AddinCommands.Event) => {
  actions.navigate("functions");
  void Office.addin.showAsTaskpane().finally(() => event.completed());
});
