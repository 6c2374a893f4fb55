import { actions } from "../taskpane/pane-instance";

/**
 * The ribbon's buttons that lead to a view, by the names that the manifest gives them: `showCosts` to `costs`. Start, the
 * first view, is none of them: its button shows the pane by Excel's own action, since Excel may ignore an add-in that shows
 * its pane by itself.
 */
function associate(): void {
  for (const { id } of actions.views.slice(1)) {
    const name = `show${id.charAt(0).toUpperCase()}${id.slice(1)}`;
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      actions.navigate(id);
      // At once: a button whose event is never completed stays dead, and showing may take long or be refused.
      event.completed();
      void Office.addin.showAsTaskpane().catch(() => undefined);
    });
  }
}

// Without Microsoft's library there is no ribbon either; the pane says so.
if (typeof Office !== "undefined") associate();
