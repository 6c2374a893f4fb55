import { actions } from "../taskpane/pane-instance";
import type { ViewId } from "../taskpane/views";

/**
 * The ribbon's buttons that lead to a view, by the names that the manifest gives them. Start is none of them: its button
 * shows the pane by Excel's own action, since Excel may ignore an add-in that shows its pane by itself.
 */
const buttons: Readonly<Record<string, ViewId>> = {
  showCentres: "centres",
  showCosts: "costs",
  showSurvey: "survey",
  showComparison: "comparison",
  showShare: "share",
  showFunctions: "functions",
};

function associate(): void {
  for (const [name, view] of Object.entries(buttons)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      actions.navigate(view);
      // At once: a button whose event is never completed stays dead, and showing may take long or be refused.
      event.completed();
      void Office.addin.showAsTaskpane().catch(() => undefined);
    });
  }
}

// Without Microsoft's library there is no ribbon either; the pane says so.
if (typeof Office !== "undefined") associate();
