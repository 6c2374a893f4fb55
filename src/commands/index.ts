Office.actions.associate("showFunctions", (event: Office.AddinCommands.Event) => {
  void Office.addin.showAsTaskpane().finally(() => event.completed());
});
